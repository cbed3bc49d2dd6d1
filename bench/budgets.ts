import { valuesOf, type ContenderName, type JobResult } from './measurement.ts';
import { quantile, ratioOf } from './statistics.ts';

/** A bound on what petrel may cost. */
export interface Budget {
  /** Name of the job. */
  job: string;
  /** Whom petrel is compared with; when undefined, the bound is one on the figure itself. */
  against?: ContenderName;
  /** The highest ratio, or figure, that is within the budget. */
  atMost: number;
}

/** The budgets, all for petrel as it comes. */
export const BUDGETS: readonly Budget[] = [
  { job: 'call-64', against: 'node:http', atMost: 1.35 },
  { job: 'call-64', against: 'openai', atMost: 0.25 },
  { job: 'burst', against: 'node:http', atMost: 1.5 },
  { job: 'burst', against: 'openai', atMost: 0.25 },
  { job: 'drip', against: 'node:http', atMost: 1.5 },
  { job: 'drip', against: 'openai', atMost: 0.25 },
  { job: 'embeddings', against: 'node:http', atMost: 1.1 },
  { job: 'import', atMost: 20 },
  { job: 'import', against: 'openai', atMost: 0.2 },
  { job: 'types', against: 'openai', atMost: 1 / 3 },
  { job: 'bytes', atMost: 2_500_000 },
  { job: 'files', atMost: 400 },
  { job: 'declarations', atMost: 40_000 },
];

/** How a budget came out. */
export interface Verdict {
  budget: Budget;
  unit: string;
  figure: number;
  isKept: boolean;
}

/** Holds results to the budgets for them. Budgets for jobs that were not done are left out. */
export function judge(
  results: readonly JobResult[],
  budgets: readonly Budget[] = BUDGETS,
): Verdict[] {
  return budgets.flatMap((budget) => {
    const result = results.find(({ job }) => job.name === budget.job);
    if (result === undefined) return [];
    const figure = figureOf(budget, result);
    return [{ budget, unit: result.job.unit, figure, isKept: figure <= budget.atMost }];
  });
}

function figureOf({ against }: Budget, result: JobResult): number {
  const own = valuesOf(result, 'petrel');
  return against === undefined ? quantile(own, 0.5) : ratioOf(own, valuesOf(result, against));
}
