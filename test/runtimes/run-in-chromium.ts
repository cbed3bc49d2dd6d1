import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openLoopback } from './loopback.ts';
import { runProcess } from './run-process.ts';
import { parseReport, type SuiteReport } from './suite-report.ts';
import { TOOLBOX } from './toolbox.ts';

const TIME = 90_000;

/** Where Debian's package puts it. */
export const CHROMIUM = '/usr/bin/chromium';

/**
 * Runs a bundle of `programs/page.mjs` in a page of Chromium, whose origin is not that of the API.
 *
 * @throws Error when Chromium is not installed
 */
export async function runInChromium(bundle: string): Promise<SuiteReport> {
  if (!existsSync(CHROMIUM)) {
    throw new Error(
      'Chromium is not installed: apt-get update && apt-get install -y chromium puts it where it ' +
        `is looked for, at ${CHROMIUM}`,
    );
  }
  const loopback = await openLoopback();
  const { fixture } = loopback;
  const page = '<!doctype html><script type="module" src="/page.js"></script>';
  loopback.serve('/page', 'text/html', page);
  loopback.serve('/page.js', 'text/javascript', readFileSync(bundle, 'utf8'));
  const args = [join(TOOLBOX, 'chromium.mjs'), CHROMIUM, `${fixture.control}/page`];
  try {
    const { stdout } = await runProcess(process.execPath, [...args, JSON.stringify(fixture)], {
      cwd: TOOLBOX,
      time: TIME,
    });
    return parseReport(stdout);
  } finally {
    await loopback.close();
  }
}
