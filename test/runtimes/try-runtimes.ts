import { errorText } from '../support/error-text.ts';
import type { App } from './app.ts';
import { markdownTable, plainTable, type Table } from '../support/table.ts';
import type { CheckResult } from './suite-report.ts';
import type { Tally } from '../support/tally.ts';
import { VARIANTS, type Variant } from './variants.ts';

/** How requests went out, as the page states it. */
const REQUESTS: Readonly<Record<string, string>> = {
  own: 'a transport of petrel’s',
  fetch: '`fetch`',
  worker: 'a worker thread',
};

interface Trial {
  variant: Variant;
  version: string;
  transport: string;
  results: CheckResult[];
}

/** Runs the suite in every variant of a runtime called so, prints tables, and gives the section. */
export async function tryRuntimes(app: App, tally: Tally, word: string): Promise<string> {
  const trials: Trial[] = [];
  for (const variant of VARIANTS) {
    if (!variant.runtime.toLowerCase().startsWith(word)) continue;
    const name = nameOf(variant);
    console.log(name);
    const trial = await tryVariant(app, variant);
    for (const { name: check, error } of trial.results) tally.count(`${name}: ${check}`, error);
    trials.push(trial);
  }
  if (trials.length === 0) return '';
  console.log(`\n${plainTable(checkTable(trials))}\n\n${plainTable(variantTable(trials))}\n`);
  return section(trials);
}

function nameOf({ runtime, loadedBy }: Variant): string {
  return `${runtime}, ${loadedBy.replaceAll('`', '')}`;
}

async function tryVariant(app: App, variant: Variant): Promise<Trial> {
  try {
    // A runtime that is not installed fails when it is started.
    const { transport, results } = await variant.run(app);
    const version = await variant.version();
    const wrong = `${transport} instead of ${variant.transport}`;
    const error = transport === variant.transport ? null : wrong;
    return { variant, version, transport, results: [...results, { name: 'the transport', error }] };
  } catch (error) {
    const results = [{ name: 'the suite runs', error: errorText(error) }];
    return { variant, version: 'none', transport: 'none', results };
  }
}

/** Checks and runtimes: a cell covers all variants of its runtime. */
function checkTable(trials: readonly Trial[]): Table {
  const runtimes = [...new Set(trials.map(({ variant }) => variant.runtime))];
  const checks = new Set(trials.flatMap(({ results }) => results.map(({ name }) => name)));
  const cell = (runtime: string, check: string): string => {
    const own = trials.filter(({ variant }) => variant.runtime === runtime);
    const found = own.flatMap(({ results }) => results.filter(({ name }) => name === check));
    if (found.length === 0) return '–';
    return found.every(({ error }) => error === null) ? 'ok' : 'FAILED';
  };
  const rows = [...checks].map((check) => [check, ...runtimes.map((name) => cell(name, check))]);
  return [['check', ...runtimes], ...rows];
}

function variantTable(trials: readonly Trial[]): Table {
  const rows = trials.map(({ variant, version, transport, results }) => {
    const passed = results.filter(({ error }) => error === null).length;
    const requests = REQUESTS[transport] ?? transport;
    return [variant.runtime, version, variant.loadedBy, requests, `${passed} of ${results.length}`];
  });
  return [['runtime', 'version', 'loaded by', 'requests go by', 'checks passed'], ...rows];
}

function section(trials: readonly Trial[]): string {
  return `\`npm run test:runtimes\` installs the package from its tarball, and runs one suite on each
runtime against servers on the loopback interface. A bundle is what esbuild makes of it for that
runtime. In Chromium, sessions over WebRTC connect to another page, and the example push-to-talk is used
with a microphone that beeps.

${markdownTable(variantTable(trials))}

${markdownTable(checkTable(trials))}
`;
}
