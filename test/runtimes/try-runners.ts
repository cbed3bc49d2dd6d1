import type { App } from './app.ts';
import { RUNNERS, TRIALS, type Trial } from './runners.ts';
import { markdownTable, plainTable, type Table } from '../support/table.ts';
import type { Tally } from '../support/tally.ts';

/** Runs tests that use and mock the package in every runner, prints a table, and gives the section. */
export async function tryRunners(app: App, tally: Tally): Promise<string> {
  const rows: string[][] = [];
  for (const { name, version, trials, run } of RUNNERS) {
    console.log(`${name} ${version()}`);
    const cells: string[] = [];
    for (const trial of Object.keys(TRIALS) as Trial[]) {
      const check = `${name} ${version()}: ${TRIALS[trial]}`;
      cells.push(trials.includes(trial) ? await tally.check(check, () => run(app, trial)) : '–');
    }
    rows.push([name, version(), ...cells]);
  }
  const table: Table = [['runner', 'version', ...Object.values(TRIALS)], ...rows];
  console.log(`\n${plainTable(table)}\n`);
  return `\`npm run test:runtimes\` runs tests of a small program in each runner. A dash means that the
runner offers no such thing: only Jest and Vitest make mocks by themselves. The mocks that Jest makes
are those it makes of \`openai\`: classes and methods are mocked, and \`client.chat\` is not there until a
test puts it there. Under jsdom, which has neither \`fetch\` nor streams, tests mock the client; \`openai\`
cannot be loaded there.

${markdownTable(table)}
`;
}
