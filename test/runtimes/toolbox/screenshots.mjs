// Takes the pictures of the push-to-talk programs for the guide.
//   node screenshots.mjs EXECUTABLE FOLDER-OF-THE-REPOSITORY FOLDER-FOR-PICTURES
import { join } from 'node:path';
import { launchChromium } from './launch-chromium.mjs';
import { startExample } from './start-example.mjs';
import { terminalPage } from './terminal-page.mjs';

const WIDE = { width: 720, height: 560 };
const NARROW = { width: 360, height: 640 };

const [executable, root, folder] = process.argv.slice(2);
const browser = await launchChromium(executable);
try {
  await takePage('page-light', { colorScheme: 'light', viewport: WIDE });
  await takePage('page-dark', { colorScheme: 'dark', viewport: WIDE });
  await takePage('page-narrow', { colorScheme: 'dark', viewport: NARROW });
  await takeTerminal('terminal');
} finally {
  await browser.close();
}

/** The page while it answers for the second time. */
async function takePage(name, options) {
  const example = await startExample(root);
  const page = await browser.newPage({ ...options, deviceScaleFactor: 1.5 });
  try {
    await page.goto(example.url);
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByText('Hold the button or the space bar to talk.').waitFor();
    await hold(page, 900);
    await page.getByText('Hold to interrupt.').waitFor();
    await page.waitForTimeout(1500);
    await page.keyboard.down('Space');
    await page.waitForFunction(() => {
      const level = document.querySelector('#meter').style.getPropertyValue('--level');
      return Number(level) > 0.4;
    });
    // The bar has moved.
    await page.waitForTimeout(60);
    await save(page, name);
  } finally {
    await page.close();
    await example.stop();
  }
}

async function hold(page, milliseconds) {
  await page.keyboard.down('Space');
  await page.waitForTimeout(milliseconds);
  await page.keyboard.up('Space');
}

async function takeTerminal(name) {
  const page = await browser.newPage({ viewport: WIDE, deviceScaleFactor: 1.5 });
  await page.setContent(await terminalPage(root));
  await save(page.locator('pre'), name);
  await page.close();
}

async function save(target, name) {
  await target.screenshot({ path: join(folder, `push-to-talk-${name}.png`) });
}
