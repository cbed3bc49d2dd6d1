import type { App } from './app.ts';
import { runProcess } from './run-process.ts';
import { parseReport } from './suite-report.ts';
import type { Tally } from './tally.ts';
import { tool } from './toolbox.ts';

const TIME = 60_000;

/** Packages that bring a `fetch`, or replace that of Node and its `http`; see the program. */
const FETCHES = [
  'node-fetch-2',
  'node-fetch-3',
  'cross-fetch',
  'undici',
  'nock',
  'nock, fetch',
  'msw',
  'msw, fetch',
  'MockAgent',
];

/** Makes the same calls over every such package. */
export async function tryFetches(app: App, tally: Tally): Promise<void> {
  for (const name of ['node-fetch-2', 'node-fetch-3', 'cross-fetch', 'nock', 'msw']) {
    app.link(tool(name), name);
  }
  for (const name of FETCHES) {
    console.log(`fetch: ${name}`);
    await tally.check(`fetch: ${name}`, async () => {
      const args = [app.path('programs', 'foreign-fetch.mjs'), name];
      const { stdout } = await runProcess(process.execPath, args, { cwd: app.folder, time: TIME });
      for (const { name: check, error } of parseReport(stdout).results) {
        tally.count(`fetch: ${name}: ${check}`, error);
      }
    });
  }
}
