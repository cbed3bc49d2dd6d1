import { writeSection } from '../support/compatibility-page.ts';
import { printTotal } from '../support/print-total.ts';
import { formatRow } from '../support/table.ts';
import { KnownDifferences } from './known-differences.ts';
import type { ComparePart } from './comparison.ts';
import { compatibilitySection } from './compatibility-section.ts';
import { percentEqual, runPart, sumOf, type GroupCount, type PartReport } from './run-part.ts';
import { clearEnvironment } from '../support/clear-environment.ts';

clearEnvironment();

/** The parts of the suite, each loaded when it is run. */
const PARTS: Readonly<Record<string, () => Promise<ComparePart>>> = {
  names: async () => (await import('./names/compare-names.ts')).compareNames,
  requests: async () => (await import('./requests/compare-requests.ts')).compareRequests,
  answers: async () => (await import('./answers/compare-answers.ts')).compareAnswers,
  sync: async () => (await import('./sync/compare-sync.ts')).compareSync,
  sockets: async () => (await import('./sockets/compare-sockets.ts')).compareSockets,
  types: async () => (await import('./types/compare-types.ts')).compareTypes,
};

process.exitCode = await runParts(process.argv.slice(2));

/**
 * Runs the named parts, or all, prints a table of each, and returns the exit code. When all of them
 * pass, it writes `docs/compatibility.md`.
 */
async function runParts(wanted: readonly string[]): Promise<number> {
  const reports: PartReport[] = [];
  for (const part of wanted.length === 0 ? Object.keys(PARTS) : wanted) {
    const load = PARTS[part];
    if (load === undefined) throw new Error(`there is no part ${part}`);
    const report = await runPart(part, await load(), KnownDifferences.of(part));
    printReport(report);
    reports.push(report);
  }
  const failed = reports.reduce((sum, { failures }) => sum + failures.length, 0);
  const passed = reports.map(sumOf).reduce((sum, count) => sum + count.compared - count.failed, 0);
  if (failed === 0 && wanted.length === 0) writeSection('drop-in', compatibilitySection(reports));
  return printTotal(passed, failed);
}

function printReport(report: PartReport): void {
  printRow(report.part, ['compared', 'equal', 'percent', 'on purpose', 'pending', 'FAILED']);
  for (const [group, count] of report.groups) printRow(`  ${group}`, cells(count));
  printRow(`${report.part}, all`, cells(sumOf(report)));
  for (const failure of report.failures) console.log(`    FAILED  ${failure}`);
  console.log('');
}

function cells(count: GroupCount): string[] {
  const { compared, equal, onPurpose, pending, failed } = count;
  return [compared, equal, percentEqual(count), onPurpose, pending, failed].map(String);
}

function printRow(first: string, columns: readonly string[]): void {
  console.log(formatRow([first, ...columns], [57, ...columns.map(() => -11)]));
}
