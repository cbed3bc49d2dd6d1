import type { App } from './app.ts';
import { openLoopback } from './loopback.ts';
import { runProcess } from '../support/run-process.ts';
import { parseReport, type SuiteReport } from './suite-report.ts';

const TIME = 60_000;

/**
 * Runs a program of the app, which runs the suite, as a process.
 *
 * @throws Error when it does not end by itself, or prints no report of the suite
 */
export async function runInProcess(
  app: App,
  command: string,
  args: readonly string[],
): Promise<SuiteReport> {
  const loopback = await openLoopback();
  const fixture = { ...loopback.fixture, file: app.path('package.json') };
  try {
    const { stdout, stderr } = await runProcess(command, [...args, JSON.stringify(fixture)], {
      cwd: app.folder,
      time: TIME,
    });
    const report = parseReport(stdout);
    const error = stderr === '' ? null : stderr;
    report.results.push({ name: 'the runtime warns of nothing', error });
    return report;
  } finally {
    await loopback.close();
  }
}
