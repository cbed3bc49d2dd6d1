// Starts the example for browsers on the emulator, uses its page, and prints a report.
//   node push-to-talk.mjs EXECUTABLE FOLDER-OF-THE-REPOSITORY
import assert from 'node:assert/strict';
import { launchChromium } from './launch-chromium.mjs';
import { startExample } from './start-example.mjs';

const [executable, root] = process.argv.slice(2);
const TALK_TIME = 600;
const browser = await launchChromium(executable);

const checks = {
  async 'push-to-talk in a page: a question and an answer that is played'(page) {
    await begin(page);
    await page.keyboard.down('Space');
    await page.waitForFunction(() => meterLevel() > 0.2);
    await page.waitForTimeout(TALK_TIME);
    await page.keyboard.up('Space');
    await page.getByText(/^Answered after \d+ ms$/).waitFor();
    await page.waitForFunction(() => globalThis.loudest > 0.05);
    await page.getByText('Hold the button or the space bar to talk.').waitFor();
    const turns = await page.locator('#transcript li').allInnerTexts();
    assert.match(turns[0], /^You\n\w.{10,}/);
    assert.match(turns[1], /^Model\n\w.{10,}/);
    await page.getByRole('button', { name: 'End' }).click();
    await page.getByRole('button', { name: 'Start' }).waitFor();
    assert.equal(await page.locator('#problem').textContent(), '');
  },

  async 'push-to-talk in a page: an answer that is interrupted'(page) {
    await begin(page);
    await hold(page);
    await page.getByText('Hold to interrupt.').waitFor();
    await page.waitForTimeout(TALK_TIME);
    await hold(page);
    await page.getByText(/^Model, interrupted after \d\.\d s$/).waitFor();
    await page.locator('#transcript li').nth(3).getByText(/\w/).last().waitFor();
  },

  async 'push-to-talk in a page: no microphone'(page) {
    await failMicrophone(page, 'NotFoundError');
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByText('No microphone was found').waitFor();
    await failMicrophone(page, 'NotAllowedError');
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByText('may not use the microphone').waitFor();
  },

  async 'push-to-talk in a page: the server is gone'(page, example) {
    await begin(page);
    await example.stop();
    await page.getByText('The connection to the model failed').waitFor();
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByText('The server of this page does not answer').waitFor();
  },
};

try {
  const results = [];
  for (const [name, check] of Object.entries(checks)) {
    results.push({ name, error: await failureOf(check) });
  }
  console.log(JSON.stringify({ transport: 'fetch', results }));
} finally {
  await browser.close();
}

async function failureOf(check) {
  const example = await startExample(root);
  const page = await browser.newPage();
  page.setDefaultTimeout(20_000);
  const uncaught = [];
  page.on('pageerror', (error) => uncaught.push(error));
  try {
    await page.addInitScript(watchPage);
    await page.goto(example.url);
    await check(page, example);
    assert.deepEqual(uncaught, []);
    return null;
  } catch (error) {
    return `${error?.stack ?? error}\n${await page.innerText('body')}`;
  } finally {
    await page.close();
    await example.stop();
  }
}

async function begin(page) {
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByText('Hold the button or the space bar to talk.').waitFor();
}

/** Holds the button with the mouse. */
async function hold(page) {
  await page.getByRole('button', { name: 'Hold to talk' }).hover();
  await page.mouse.down();
  await page.waitForTimeout(TALK_TIME);
  await page.mouse.up();
}

function failMicrophone(page, name) {
  return page.evaluate((reason) => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', reason));
  }, name);
}

/** Runs in the page: measures what leads to the loudspeaker, and reads the meter. */
function watchPage() {
  globalThis.loudest = 0;
  globalThis.meterLevel = () =>
    Number(document.querySelector('#meter').style.getPropertyValue('--level'));
  const connect = AudioNode.prototype.connect;
  AudioNode.prototype.connect = function connectWatched(target, ...more) {
    if (target instanceof AudioDestinationNode && this instanceof AudioBufferSourceNode) {
      const analyser = this.context.createAnalyser();
      connect.call(this, analyser);
      const samples = new Float32Array(analyser.fftSize);
      setInterval(() => {
        analyser.getFloatTimeDomainData(samples);
        globalThis.loudest = Math.max(globalThis.loudest, ...samples);
      }, 20);
    }
    return connect.call(this, target, ...more);
  };
}
