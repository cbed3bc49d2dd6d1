import { measure, startServer, type Subject } from './measure.ts';
import { LIMITS, type Scenario } from './scenario.ts';
import { reportSockets } from './sockets/report-sockets.ts';
import { buildIfOutdated } from '../support/built-package.ts';
import { printTotal } from '../support/print-total.ts';
import { formatRow } from '../support/table.ts';
import { clearEnvironment } from '../support/clear-environment.ts';

clearEnvironment();

const GIBIBYTE = 2 ** 30;
const SCENARIOS: readonly Scenario[] = [
  { name: 'calls', transport: 'node', amount: 100_000 },
  { name: 'calls', transport: 'undici', amount: 20_000 },
  { name: 'calls', transport: 'fetch', amount: 20_000 },
  { name: 'synchronous calls', transport: 'node', amount: 10_000 },
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
  { name: 'upload in parts', transport: 'node', amount: GIBIBYTE },
  { name: 'upload of a stream in parts', transport: 'node', amount: GIBIBYTE },
  { name: 'upload', transport: 'undici', amount: GIBIBYTE },
  { name: 'upload', transport: 'fetch', amount: GIBIBYTE },
  { name: 'download to disk', transport: 'node', amount: GIBIBYTE },
  { name: 'download to disk', transport: 'undici', amount: GIBIBYTE },
  { name: 'download to disk', transport: 'fetch', amount: GIBIBYTE },
];

process.exitCode = await measureAll();

/** Measures everything, prints a table, and returns the exit code. */
async function measureAll(): Promise<number> {
  const server = await startServer();
  const subject = subjectAt(process.argv.includes('--source'));
  printRow('what', 'transport', 'amount', 'grown', 'limit', 'seconds');
  let failed = 0;
  for (const scenario of SCENARIOS) {
    if (!(await report(scenario, server.origin, subject))) failed += 1;
  }
  server.stop();
  const sockets = await reportSockets(subject.client);
  console.log('');
  return printTotal(SCENARIOS.length - failed + sockets.passed, failed + sockets.failed);
}

async function report(scenario: Scenario, origin: string, subject: Subject): Promise<boolean> {
  const { name, transport, amount } = scenario;
  const limit = LIMITS[name];
  const size = amount === GIBIBYTE ? '1 GiB' : amount.toLocaleString('en');
  try {
    const { grown, seconds } = await measure(scenario, origin, subject);
    const fits = grown < limit;
    const took = `${seconds.toFixed(1)}${fits ? '' : '  TOO MUCH'}`;
    printRow(name, transport, size, mebibytes(grown), mebibytes(limit), took);
    return fits;
  } catch (error) {
    printRow(name, transport, size, '–', mebibytes(limit), `  FAILED: ${String(error)}`);
    return false;
  }
}

/** What is shipped, which is built first when it is missing or outdated; with `--source`, the sources. */
function subjectAt(source: boolean): Subject {
  if (source) return modulesIn('src', 'ts');
  buildIfOutdated('petrel');
  return modulesIn('dist', 'js');
}

function modulesIn(folder: string, suffix: string): Subject {
  const at = (name: string): string =>
    new URL(`../../packages/petrel/${folder}/${name}.${suffix}`, import.meta.url).href;
  return { client: at('index'), sync: at('sync'), undici: at('undici') };
}

function printRow(...cells: string[]): void {
  console.log(formatRow(cells, [24, 10, -9, -10, -10, -8]));
}

function mebibytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(2)} MiB`;
}
