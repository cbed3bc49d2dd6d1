import { valuesOf, type ContenderName, type JobResult } from './measurement.ts';
import { quantile, ratioOf } from './statistics.ts';

/** A bound on what petrel may cost. */
export interface Budget {
  /** Name of the job. */
  job: string;
  /** The unit that is bound. Default: the job's first. */
  unit?: string;
  /** Whom petrel is compared with; when undefined, the bound is one on the figure itself. */
  against?: ContenderName;
  /** The job whose figure is taken off first: what is bound is what comes on top of it. */
  above?: string;
  /** The contender whose figure is taken off both first, as it is the same for all. */
  beyond?: ContenderName;
  /** The highest ratio, or figure, that is within the budget. */
  atMost: number;
  /**
   * What is held instead where `atMost` is out of reach: `docs/decisions/performance.md` argues
   * each of these with measurements.
   */
  heldAt?: number;
}

/** The budgets, all for petrel as it comes. */
export const BUDGETS: readonly Budget[] = [
  { job: 'call-64', against: 'node:http', atMost: 1.35 },
  { job: 'call-64', against: 'openai', atMost: 0.25 },
  { job: 'burst', against: 'node:http', atMost: 1.5 },
  { job: 'burst', against: 'openai', atMost: 0.25, heldAt: 0.4 },
  { job: 'drip', against: 'node:http', atMost: 1.5 },
  { job: 'drip', against: 'openai', atMost: 0.25, heldAt: 0.7 },
  { job: 'embeddings', against: 'node:http', atMost: 1.1 },
  { job: 'upload', against: 'node:http', atMost: 1.15 },
  { job: 'upload', unit: 'MB above idle', atMost: 48 },
  { job: 'download', against: 'node:http', atMost: 1.15 },
  { job: 'download', unit: 'MB above idle', atMost: 48 },
  { job: 'emulator-in-memory', above: 'canned-reply', atMost: 300 },
  // Five thousand calls a second.
  { job: 'emulator-loopback', unit: 'µs elapsed', atMost: 200 },
  { job: 'import', atMost: 20 },
  { job: 'import', against: 'openai', atMost: 0.2 },
  { job: 'first-call', against: 'openai', atMost: 0.5 },
  { job: 'types', against: 'openai', atMost: 1 / 3, heldAt: 1 },
  // On top of what the compiler takes for a file without a client.
  { job: 'types', against: 'openai', beyond: 'fetch', atMost: 1 / 3, heldAt: 0.75 },
  { job: 'bytes', atMost: 2_500_000 },
  { job: 'files', atMost: 400 },
  { job: 'dependencies', atMost: 0 },
  { job: 'declarations', atMost: 40_000 },
  { job: 'bundle', atMost: 25_000, heldAt: 37_500 },
  { job: 'bundle-one', atMost: 8_000, heldAt: 23_000 },
  { job: 'bundle-errors', atMost: 1_500 },
  { job: 'memory-calls', atMost: 2 },
  { job: 'memory-streams', atMost: 2 },
  { job: 'memory-list', atMost: 2 },
];

/** How a budget came out. */
export interface Verdict {
  budget: Budget;
  unit: string;
  figure: number;
  outcome: Outcome;
}

/** Within the budget, above it and within the bound that is held instead, or above both. */
export type Outcome = 'kept' | 'held' | 'broken';

/** Holds results to the budgets for them. Budgets for jobs that were not done are left out. */
export function judge(
  results: readonly JobResult[],
  budgets: readonly Budget[] = BUDGETS,
): Verdict[] {
  const resultOf = (name: string): JobResult | undefined =>
    results.find(({ job }) => job.name === name);
  return budgets.flatMap((budget) => {
    const result = resultOf(budget.job);
    const base = budget.above === undefined ? undefined : resultOf(budget.above);
    if (result === undefined || (budget.above !== undefined && base === undefined)) return [];
    const figure = figureOf(budget, result, base);
    const unit = budget.unit ?? result.job.units[0];
    return [{ budget, unit, figure, outcome: outcomeOf(budget, figure) }];
  });
}

function outcomeOf({ atMost, heldAt = atMost }: Budget, figure: number): Outcome {
  if (figure <= atMost) return 'kept';
  return figure <= heldAt ? 'held' : 'broken';
}

function figureOf(
  { unit, against, beyond }: Budget,
  result: JobResult,
  base: JobResult | undefined,
): number {
  const own = valuesOf(result, 'petrel', unit);
  if (against !== undefined) {
    const ground = beyond === undefined ? 0 : quantile(valuesOf(result, beyond, unit), 0.5);
    const lessGround = (values: readonly number[]): number[] =>
      values.map((value) => value - ground);
    return ratioOf(lessGround(own), lessGround(valuesOf(result, against, unit)));
  }
  const below = base === undefined ? 0 : quantile(valuesOf(base, 'petrel', unit), 0.5);
  return quantile(own, 0.5) - below;
}
