import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { App } from './app.ts';
import { bundle, BUNDLERS, type Bundler } from './bundle.ts';
import { runInChromium } from './run-in-chromium.ts';
import { runInProcess } from './run-in-process.ts';
import { runProcess } from '../support/run-process.ts';
import type { SuiteReport } from './suite-report.ts';
import { markdownTable, plainTable, type Table } from '../support/table.ts';
import type { Tally } from '../support/tally.ts';
import { versionOf } from './toolbox.ts';

const TIME = 30_000;

/** Bundles the suite and two small programs, prints a table, and gives the section. */
export async function tryBundlers(app: App, tally: Tally): Promise<string> {
  const rows: string[][] = [];
  for (const bundler of BUNDLERS) rows.push(await tryBundler(app, tally, bundler));
  const table: Table = [
    [
      'bundler',
      'version',
      'for browsers',
      'for Node',
      '`import` and `require`',
      'the whole client',
      'one resource',
    ],
    ...rows,
  ];
  console.log(`${plainTable(table)}\n`);
  return `\`npm run test:runtimes\` bundles the suite and runs the bundle, in Chromium and on Node. No
bundler may warn, and what it makes for browsers may not ask for anything of Node. A program that both
imports and requires the package is bundled with one of its builds, and gets the same classes either
way. The sizes are those of a program for browsers that makes one call, minified and with gzip.

${markdownTable(table)}
`;
}

async function tryBundler(app: App, tally: Tally, bundler: Bundler): Promise<string[]> {
  const runs = {
    browser: async () =>
      runInChromium(
        await bundle(app, bundler, { entry: 'programs/page.mjs', platform: 'browser' }),
      ),
    node: async () => {
      const options = { entry: 'programs/import.mjs', platform: 'node' } as const;
      return runInProcess(app, process.execPath, [await bundle(app, bundler, options)]);
    },
  };
  const cells = [bundler, versionOf(bundler)];
  for (const [platform, run] of Object.entries(runs)) {
    console.log(`${bundler}, for ${platform}`);
    cells.push(
      await tally.check(`${bundler} for ${platform}`, async () => refuseFailures(await run())),
    );
  }
  cells.push(await tally.check(`${bundler}: one build`, () => tryBothWays(app, bundler)));
  for (const program of ['whole-client', 'one-resource']) {
    const name = `${bundler}: size of ${program}`;
    let size = '';
    const word = await tally.check(name, async () => {
      size = await sizeOf(app, bundler, `programs/${program}.mjs`);
    });
    cells.push(size || word);
  }
  return cells;
}

async function tryBothWays(app: App, bundler: Bundler): Promise<void> {
  for (const entry of ['programs/both-ways.mjs', 'programs/required.cjs']) {
    for (const platform of ['browser', 'node'] as const) {
      const file = await bundle(app, bundler, { entry, platform });
      await runProcess(process.execPath, [file], { cwd: app.folder, time: TIME });
    }
  }
}

function refuseFailures({ results }: SuiteReport): void {
  const failures = results.filter(({ error }) => error !== null);
  if (failures.length === 0) return;
  throw new Error(failures.map(({ name, error }) => `${name}: ${error}`).join('\n'));
}

async function sizeOf(app: App, bundler: Bundler, entry: string): Promise<string> {
  const file = await bundle(app, bundler, { entry, platform: 'browser', minify: true });
  const code = readFileSync(file);
  const [whole, packed] = [code, gzipSync(code)].map(({ byteLength }) => byteLength / 1_000);
  return `${whole?.toFixed(1)} kB, ${packed?.toFixed(1)} kB`;
}
