import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { UnhandledErrors } from './unhandled-errors.ts';
import { LoopLag } from './loop-lag.ts';
import { printTotal } from '../support/print-total.ts';
import { formatRow } from '../support/table.ts';
import { reliabilityPage } from './reliability-page.ts';
import type { Fault } from './fault.ts';
import { faultGroups } from './faults/index.ts';
import { runBrokenCalls } from './run-broken-calls.ts';
import { runFaults, type FaultReport } from './run-faults.ts';
import { runSyncFaults, syncFaults } from './sync/run-sync-faults.ts';
import { TRANSPORT_NAMES } from '../support/transports.ts';

const PAGE = fileURLToPath(new URL('../../docs/reliability.md', import.meta.url));

/** Broken calls over each transport: ten thousand and two. */
const BROKEN_CALLS = 3_334;

/** Counts what was checked, and prints a line for each. */
class Tally {
  passed = 0;
  failed = 0;

  line(text: string, complaints: readonly string[]): void {
    if (complaints.length === 0) this.passed += 1;
    else this.failed += 1;
    if (text !== '') console.log(text);
    for (const complaint of complaints.slice(0, 5)) console.log(`    FAILED  ${complaint}`);
  }
}

/**
 * Runs the whole suite, or the faults whose name holds all of `words`, prints a table, and returns
 * the exit code. A whole run that passes writes `docs/reliability.md`.
 */
export async function runSuite(words: readonly string[]): Promise<number> {
  const tally = new Tally();
  const unhandledErrors = new UnhandledErrors();
  const lag = new LoopLag();
  const groups = faultGroups.map((group) => ({
    ...group,
    faults: group.faults.filter((fault) => hasWords(fault, words)),
  }));
  printRow('fault', TRANSPORT_NAMES);
  const reports = await runFaults(groups, lag);
  for (const report of reports) printReport(report, tally);
  lag.stop();
  await runSync(words, tally);
  if (words.length === 0) await runChance(tally);
  tally.line('nothing was left unhandled', await unhandledErrors.all());
  if (words.length === 0 && tally.failed === 0) writeFileSync(PAGE, reliabilityPage(faultGroups));
  console.log(`${reports.length} faults over ${TRANSPORT_NAMES.length} transports`);
  const exitCode = printTotal(tally.passed, tally.failed);
  return reports.length > 0 ? exitCode : 1;
}

function printReport({ fault, results }: FaultReport, tally: Tally): void {
  const cells = TRANSPORT_NAMES.map((name) => {
    const { complaints, elapsed } = results[name];
    return `${complaints.length === 0 ? 'ok' : 'FAILED'} ${elapsed.toFixed(0)} ms`;
  });
  printRow(fault.name, cells);
  for (const name of TRANSPORT_NAMES) {
    const complaints = results[name].complaints.map((text) => `over ${name}: ${text}`);
    tally.line('', complaints);
  }
}

function printRow(first: string, cells: readonly string[]): void {
  console.log(formatRow([first.slice(0, 84), ...cells], [85, 14, 14, 14]));
}

async function runSync(words: readonly string[], tally: Tally): Promise<void> {
  const faults = syncFaults.filter((fault) => hasWords(fault, words));
  for await (const { fault, complaints } of runSyncFaults(faults)) {
    tally.line(
      '',
      complaints.map((text) => `with the synchronous client, ${fault.name}: ${text}`),
    );
  }
  console.log(`${faults.length} faults with the synchronous client`);
}

function hasWords({ name }: Fault, words: readonly string[]): boolean {
  return words.every((word) => name.includes(word));
}

async function runChance(tally: Tally): Promise<void> {
  const seed = Number(process.env['FAULT_SEED'] ?? Date.now() % 2 ** 31);
  for (const name of TRANSPORT_NAMES) {
    const started = performance.now();
    const report = await runBrokenCalls(name, BROKEN_CALLS, seed);
    const seconds = ((performance.now() - started) / 1_000).toFixed(1);
    const kinds = report.outcomes.size;
    const text = `${report.calls} calls broken at random over ${name}, seed ${seed}: ${kinds} outcomes, ${seconds} s`;
    tally.line(text, report.complaints);
  }
}
