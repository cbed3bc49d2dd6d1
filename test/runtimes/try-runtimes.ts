import type { App } from './app.ts';
import { markdownTable, plainTable, type Table } from './table.ts';
import type { CheckResult } from './suite-report.ts';
import type { Tally } from './tally.ts';
import { WAYS, type Way } from './ways.ts';

interface Trial {
  way: Way;
  version: string;
  transport: string;
  results: CheckResult[];
}

/** Runs the suite in every way of a runtime called so, prints tables, and gives the section. */
export async function tryRuntimes(app: App, tally: Tally, word: string): Promise<string> {
  const trials: Trial[] = [];
  for (const way of WAYS) {
    if (!way.runtime.toLowerCase().startsWith(word)) continue;
    const name = nameOf(way);
    console.log(name);
    const trial = await tryWay(app, way);
    for (const { name: check, error } of trial.results) tally.count(`${name}: ${check}`, error);
    trials.push(trial);
  }
  if (trials.length === 0) return '';
  console.log(`\n${plainTable(checkTable(trials))}\n\n${plainTable(wayTable(trials))}\n`);
  return section(trials);
}

function nameOf({ runtime, loadedBy }: Way): string {
  return `${runtime}, ${loadedBy.replaceAll('`', '')}`;
}

async function tryWay(app: App, way: Way): Promise<Trial> {
  try {
    // A runtime that is not installed says so when it is to run.
    const { transport, results } = await way.run(app);
    const version = await way.version();
    const wrong = `${transport} instead of ${way.transport}`;
    const error = transport === way.transport ? null : wrong;
    return { way, version, transport, results: [...results, { name: 'the transport', error }] };
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const results = [{ name: 'the suite runs', error: text }];
    return { way, version: 'none', transport: 'none', results };
  }
}

/** Checks and runtimes: a cell speaks for all ways of its runtime. */
function checkTable(trials: readonly Trial[]): Table {
  const runtimes = [...new Set(trials.map(({ way }) => way.runtime))];
  const checks = new Set(trials.flatMap(({ results }) => results.map(({ name }) => name)));
  const cell = (runtime: string, check: string): string => {
    const own = trials.filter(({ way }) => way.runtime === runtime);
    const found = own.flatMap(({ results }) => results.filter(({ name }) => name === check));
    if (found.length === 0) return '–';
    return found.every(({ error }) => error === null) ? 'ok' : 'FAILED';
  };
  const rows = [...checks].map((check) => [check, ...runtimes.map((name) => cell(name, check))]);
  return [['check', ...runtimes], ...rows];
}

function wayTable(trials: readonly Trial[]): Table {
  const rows = trials.map(({ way, version, transport, results }) => {
    const passed = results.filter(({ error }) => error === null).length;
    const requests = transport === 'own' ? 'a transport of petrel’s' : `\`${transport}\``;
    return [way.runtime, version, way.loadedBy, requests, `${passed} of ${results.length}`];
  });
  return [['runtime', 'version', 'loaded by', 'requests go by', 'checks passed'], ...rows];
}

function section(trials: readonly Trial[]): string {
  return `\`npm run test:runtimes\` installs the package from its tarball, and runs one suite on each
runtime against servers on the loopback interface. A bundle is what esbuild makes of it for that
runtime.

${markdownTable(wayTable(trials))}

${markdownTable(checkTable(trials))}
`;
}
