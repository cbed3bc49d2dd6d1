// Opens a page, has it run the suite, and prints the report.
//   node chromium.mjs EXECUTABLE URL SURROUNDINGS
import { chromium } from 'playwright-core';

const [executablePath, url, fixture] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath,
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
try {
  const page = await browser.newPage();
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
