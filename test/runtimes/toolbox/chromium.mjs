// Opens pages, has the first one run the suite, and prints the report.
//   node chromium.mjs EXECUTABLE FIXTURE URL…
import { launchChromium } from './launch-chromium.mjs';

const [executable, fixture, url, ...others] = process.argv.slice(2);
const browser = await launchChromium(executable);
try {
  for (const other of others) await (await browser.newPage()).goto(other);
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
