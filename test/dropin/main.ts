import { Accepted } from './accepted.ts';
import type { ComparePart } from './comparison.ts';
import { emptyCount, runPart, type GroupCount, type PartReport } from './run-part.ts';

/** The parts of the suite, each loaded when it is run. */
const PARTS: Readonly<Record<string, () => Promise<ComparePart>>> = {
  names: async () => (await import('./names/compare-names.ts')).compareNames,
  requests: async () => (await import('./requests/compare-requests.ts')).compareRequests,
  answers: async () => (await import('./answers/compare-answers.ts')).compareAnswers,
  types: async () => (await import('./types/compare-types.ts')).compareTypes,
};

process.exitCode = await runParts(process.argv.slice(2));

/** Runs the named parts, or all, prints a table of each, and returns the exit code. */
async function runParts(wanted: readonly string[]): Promise<number> {
  let passed = 0;
  let failed = 0;
  for (const part of wanted.length === 0 ? Object.keys(PARTS) : wanted) {
    const load = PARTS[part];
    if (load === undefined) throw new Error(`there is no part ${part}`);
    const report = await runPart(await load(), Accepted.of(part));
    const sum = printReport(part, report);
    passed += sum.compared - sum.failed;
    failed += report.failures.length;
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

function printReport(part: string, { groups, failures }: PartReport): GroupCount {
  printRow(part, ['compared', 'equal', 'percent', 'on purpose', 'pending', 'FAILED']);
  const sum = emptyCount();
  for (const [group, count] of groups) {
    printRow(`  ${group}`, cells(count));
    sum.compared += count.compared;
    sum.equal += count.equal;
    sum.onPurpose += count.onPurpose;
    sum.pending += count.pending;
    sum.failed += count.failed;
  }
  printRow(`${part}, all`, cells(sum));
  for (const failure of failures) console.log(`    FAILED  ${failure}`);
  console.log('');
  return sum;
}

function cells({ compared, equal, onPurpose, pending, failed }: GroupCount): string[] {
  const percent = ((100 * equal) / compared).toFixed(1);
  return [compared, equal, percent, onPurpose, pending, failed].map(String);
}

function printRow(first: string, columns: readonly string[]): void {
  console.log(`${first.padEnd(58)}${columns.map((column) => column.padStart(12)).join('')}`);
}
