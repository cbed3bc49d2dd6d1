// Opens pages, has the first one run the suite, and prints the report.
//   node chromium.mjs EXECUTABLE FIXTURE URL…
import { launchChromium } from './launch-chromium.mjs';

const [executable, fixture, url, ...others] = process.argv.slice(2);
const browser = await launchChromium(executable);
try {
  const otherPages = [];
  for (const other of others) {
    const page = await browser.newPage();
    await page.goto(other);
    otherPages.push(page);
  }
  const page = await browser.newPage();
  await page.exposeFunction('closeOtherPages', async () => {
    for (const other of otherPages) await other.close();
  });
  page.on('pageerror', (error) => console.error(error));
  await page.goto(url);
  const report = await page.evaluate(
    (servers) => globalThis.runInPage(servers),
    JSON.parse(fixture),
  );
  console.log(JSON.stringify(report));
} finally {
  await browser.close();
}
