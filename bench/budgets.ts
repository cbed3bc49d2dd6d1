import { valuesOf, type ClientName, type BenchmarkResult } from './measurement.ts';
import { quantile, ratioOf } from './statistics.ts';

/** An upper bound for a figure of petrel. */
export interface Budget {
  /** Name of the benchmark. */
  benchmark: string;
  /** The unit of the figure. Default: the benchmark's first. */
  unit?: string;
  /** The client that petrel is compared with. Without it, the bound holds for the figure itself. */
  against?: ClientName;
  /** The benchmark whose figure is subtracted first. */
  above?: string;
  /** The client whose figure is subtracted from both first, as it is the same for all. */
  beyond?: ClientName;
  /** The highest ratio, or figure, that is within the budget. */
  atMost: number;
  /**
   * The bound in place of `atMost` where that cannot be reached yet:
   * `docs/decisions/performance.md` justifies each with measurements.
   */
  heldAt?: number;
}

/** The budgets, all for petrel as it comes. */
export const BUDGETS: readonly Budget[] = [
  { benchmark: 'call-64', against: 'node:http', atMost: 1.35 },
  { benchmark: 'call-64', against: 'openai', atMost: 0.25 },
  { benchmark: 'burst', against: 'node:http', atMost: 1.5 },
  { benchmark: 'burst', against: 'openai', atMost: 0.25 },
  { benchmark: 'chat-helper', against: 'node:http', atMost: 2.5 },
  { benchmark: 'chat-helper', against: 'openai', atMost: 0.25 },
  { benchmark: 'response-helper', against: 'node:http', atMost: 2.5 },
  { benchmark: 'response-helper', against: 'openai', atMost: 0.25 },
  { benchmark: 'drip', against: 'node:http', atMost: 1.5 },
  { benchmark: 'drip', against: 'openai', atMost: 0.25, heldAt: 0.7 },
  { benchmark: 'sync-call', above: 'call-1', unit: 'µs elapsed', atMost: 150 },
  { benchmark: 'sync-burst', above: 'burst', unit: 'µs elapsed', atMost: 10 },
  { benchmark: 'memory-sync-calls', atMost: 2 },
  { benchmark: 'embeddings', against: 'node:http', atMost: 1.1 },
  { benchmark: 'upload', against: 'node:http', atMost: 1.15 },
  { benchmark: 'upload', unit: 'MB above idle', atMost: 48 },
  { benchmark: 'download', against: 'node:http', atMost: 1.15 },
  { benchmark: 'download', unit: 'MB above idle', atMost: 48 },
  { benchmark: 'limited-call', above: 'canned-reply', atMost: 15 },
  { benchmark: 'emulator-in-memory', above: 'canned-reply', atMost: 300 },
  // Five thousand calls a second.
  { benchmark: 'emulator-loopback', unit: 'µs elapsed', atMost: 200 },
  { benchmark: 'import', atMost: 20 },
  { benchmark: 'import', against: 'openai', atMost: 0.2 },
  { benchmark: 'first-call', against: 'openai', atMost: 0.5 },
  { benchmark: 'types', against: 'openai', atMost: 1 / 3, heldAt: 1 },
  // On top of what the compiler takes for a file without a client.
  { benchmark: 'types', against: 'openai', beyond: 'fetch', atMost: 1 / 3, heldAt: 0.75 },
  // ES modules and CommonJS.
  { benchmark: 'bytes', atMost: 4_500_000 },
  { benchmark: 'files', atMost: 800, heldAt: 930 },
  { benchmark: 'dependencies', atMost: 0 },
  { benchmark: 'declarations', atMost: 40_000 },
  { benchmark: 'bundle', atMost: 55_000, heldAt: 88_000 },
  { benchmark: 'bundle-one', atMost: 8_000, heldAt: 38_500 },
  { benchmark: 'bundle-errors', atMost: 1_500, heldAt: 2_000 },
  { benchmark: 'memory-calls', atMost: 2 },
  { benchmark: 'memory-streams', atMost: 2 },
  { benchmark: 'memory-list', atMost: 2 },
];

/** The outcome of a budget. */
export interface Verdict {
  budget: Budget;
  unit: string;
  figure: number;
  outcome: Outcome;
}

/** Within the budget, within `heldAt` only, or above both. */
export type Outcome = 'kept' | 'held' | 'broken';

/** Compares results with their budgets. Budgets of benchmarks that did not run are left out. */
export function checkBudgets(
  results: readonly BenchmarkResult[],
  budgets: readonly Budget[] = BUDGETS,
): Verdict[] {
  const resultOf = (name: string): BenchmarkResult | undefined =>
    results.find(({ benchmark }) => benchmark.name === name);
  return budgets.flatMap((budget) => {
    const result = resultOf(budget.benchmark);
    const base = budget.above === undefined ? undefined : resultOf(budget.above);
    if (result === undefined || (budget.above !== undefined && base === undefined)) return [];
    const figure = figureOf(budget, result, base);
    const unit = budget.unit ?? result.benchmark.units[0];
    return [{ budget, unit, figure, outcome: outcomeOf(budget, figure) }];
  });
}

function outcomeOf({ atMost, heldAt = atMost }: Budget, figure: number): Outcome {
  if (figure <= atMost) return 'kept';
  return figure <= heldAt ? 'held' : 'broken';
}

function figureOf(
  { unit, against, beyond }: Budget,
  result: BenchmarkResult,
  base: BenchmarkResult | undefined,
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
