import { existsSync } from 'node:fs';
import { measure, startServer, type Subject } from './measure.ts';
import { LIMITS, type Scenario } from './scenario.ts';
import { clearEnvironment } from '../support/clear-environment.ts';

clearEnvironment();

const GIBIBYTE = 2 ** 30;
const SCENARIOS: readonly Scenario[] = [
  { name: 'calls', transport: 'node', amount: 100_000 },
  { name: 'calls', transport: 'undici', amount: 20_000 },
  { name: 'calls', transport: 'fetch', amount: 20_000 },
  { name: 'items of a list', transport: 'node', amount: 1_000_000 },
  { name: 'streams', transport: 'node', amount: 10_000 },
  { name: 'streams', transport: 'undici', amount: 10_000 },
  { name: 'streams', transport: 'fetch', amount: 10_000 },
  { name: 'aborted streams', transport: 'node', amount: 1_000 },
  { name: 'aborted streams', transport: 'undici', amount: 1_000 },
  { name: 'aborted streams', transport: 'fetch', amount: 1_000 },
  { name: 'bodies nobody reads', transport: 'node', amount: 1_000 },
  { name: 'bodies nobody reads', transport: 'undici', amount: 1_000 },
  { name: 'bodies nobody reads', transport: 'fetch', amount: 1_000 },
  { name: 'upload', transport: 'node', amount: GIBIBYTE },
  { name: 'upload of a read stream', transport: 'node', amount: GIBIBYTE },
  { name: 'upload', transport: 'undici', amount: GIBIBYTE },
  { name: 'upload', transport: 'fetch', amount: GIBIBYTE },
  { name: 'download to disk', transport: 'node', amount: GIBIBYTE },
  { name: 'download to disk', transport: 'undici', amount: GIBIBYTE },
  { name: 'download to disk', transport: 'fetch', amount: GIBIBYTE },
];

process.exitCode = (await measureAll()) ? 0 : 1;

/** Measures everything, prints a table, and tells whether all stayed within their limits. */
async function measureAll(): Promise<boolean> {
  const server = await startServer();
  const subject = subjectAt(process.argv.includes('--source'));
  printRow('what', 'transport', 'amount', 'grown', 'limit', 'seconds');
  let failed = 0;
  for (const scenario of SCENARIOS) {
    if (!(await report(scenario, server.origin, subject))) failed += 1;
  }
  server.stop();
  console.log(`\n${SCENARIOS.length - failed} passed, ${failed} failed`);
  return failed === 0;
}

async function report(scenario: Scenario, origin: string, subject: Subject): Promise<boolean> {
  const { name, transport, amount } = scenario;
  const limit = LIMITS[name];
  const told = amount === GIBIBYTE ? '1 GiB' : amount.toLocaleString('en');
  try {
    const { grown, seconds } = await measure(scenario, origin, subject);
    const fits = grown < limit;
    const took = `${seconds.toFixed(1)}${fits ? '' : '  TOO MUCH'}`;
    printRow(name, transport, told, mebibytes(grown), mebibytes(limit), took);
    return fits;
  } catch (error) {
    printRow(name, transport, told, '–', mebibytes(limit), `  FAILED: ${String(error)}`);
    return false;
  }
}

function subjectAt(source: boolean): Subject {
  const built = new URL('../../packages/petrel/dist/', import.meta.url);
  const sources = new URL('../../packages/petrel/src/', import.meta.url);
  if (!source && existsSync(new URL('index.js', built))) {
    console.log('Measuring packages/petrel/dist.\n');
    return { client: new URL('index.js', built).href, undici: new URL('undici.js', built).href };
  }
  console.log('Measuring the sources (`npm run build -w petrel` makes what is shipped).\n');
  return { client: new URL('index.ts', sources).href, undici: new URL('undici.ts', sources).href };
}

function printRow(...cells: string[]): void {
  const widths = [24, 10, 9, 10, 10, 8];
  const texts = cells.map((cell, index) => {
    const width = widths[index] ?? 0;
    return index < 2 ? cell.padEnd(width) : cell.padStart(width);
  });
  console.log(texts.join(' '));
}

function mebibytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(2)} MiB`;
}
