import type { KnownDifferences, Reason } from './known-differences.ts';
import type { ComparePart } from './comparison.ts';

/** The counts of one group of comparisons. */
export interface GroupCount {
  compared: number;
  equal: number;
  onPurpose: number;
  pending: number;
  failed: number;
}

/** The result of a part. */
export interface PartReport {
  part: string;
  /** Why some of it may differ. */
  reasons: readonly Reason[];
  groups: Map<string, GroupCount>;
  /** One line for each unknown difference, and for each known one that no longer exists. */
  failures: string[];
}

/** Compares all that a part knows of, and holds the differences against those known. */
export async function runPart(
  part: string,
  compare: ComparePart,
  known: KnownDifferences,
): Promise<PartReport> {
  const groups = new Map<string, GroupCount>();
  const failures: string[] = [];
  const list = `test/compat/differences/${part}.json`;
  const seen = new Set<string>();
  for await (const { group, name, difference } of compare()) {
    if (seen.has(name)) failures.push(`${name}: compared twice`);
    seen.add(name);
    const count = groups.get(group) ?? emptyCount();
    groups.set(group, count);
    count.compared += 1;
    const reason = difference === null ? undefined : known.reasonFor(name);
    if (difference === null) count.equal += 1;
    else if (reason?.kind === 'on purpose') count.onPurpose += 1;
    else if (reason?.kind === 'pending') count.pending += 1;
    else {
      count.failed += 1;
      failures.push(`${name}: ${difference} (if it is on purpose, list it in ${list})`);
    }
  }
  for (const name of known.obsolete) {
    failures.push(`${name}: there is no difference any more; remove it from ${list}`);
  }
  return { part, reasons: known.reasons, groups, failures };
}

/** The counts of all groups together. */
export function sumOf({ groups }: PartReport): GroupCount {
  const sum = emptyCount();
  for (const count of groups.values()) {
    sum.compared += count.compared;
    sum.equal += count.equal;
    sum.onPurpose += count.onPurpose;
    sum.pending += count.pending;
    sum.failed += count.failed;
  }
  return sum;
}

/** The share of equal ones, in percent with one decimal. */
export function percentEqual({ compared, equal }: GroupCount): string {
  return ((100 * equal) / compared).toFixed(1);
}

function emptyCount(): GroupCount {
  return { compared: 0, equal: 0, onPurpose: 0, pending: 0, failed: 0 };
}
