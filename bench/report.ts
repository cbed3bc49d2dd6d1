import type { Outcome, Verdict } from './budgets.ts';
import { valuesOf, type ContenderName, type JobResult } from './measurement.ts';
import { quantile, ratioOf, summarize } from './statistics.ts';

/** A job's results as a table in Markdown: median, quartiles, and petrel's ratio to each. */
export function jobTable(result: JobResult): string {
  const { job } = result;
  const [unit, ...others] = job.units;
  const spread = job.once === true ? [] : ['quartiles'];
  const heads = ['', unit, ...spread, ...others, 'petrel takes'];
  const rows = job.contenders.map((contender) => row(result, contender));
  return [`### ${job.title}`, '', line(heads), line(heads.map(alignment)), ...rows].join('\n');
}

function alignment(_head: string, column: number): string {
  return column === 0 ? '---' : '--:';
}

function row(result: JobResult, contender: ContenderName): string {
  const { job } = result;
  const values = valuesOf(result, contender);
  const { median, low, high } = summarize(values);
  const spread = job.once === true ? [] : [`${figure(low)} – ${figure(high)}`];
  const others = job.units
    .slice(1)
    .map((unit) => figure(quantile(valuesOf(result, contender, unit), 0.5)));
  const ratio = contender === 'petrel' ? '' : times(ratioOf(valuesOf(result, 'petrel'), values));
  return line([contender, figure(median), ...spread, ...others, ratio]);
}

const WORDS: Readonly<Record<Outcome, string>> = {
  kept: 'kept',
  held: 'out of reach',
  broken: '**broken**',
};

/** The budgets and what became of them, as a table in Markdown. */
export function budgetTable(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map(({ budget, unit, figure: found, outcome }) => {
    const { job, against, above, beyond, atMost, heldAt } = budget;
    const shown = against === undefined ? figure : times;
    const on = above === undefined ? unit : `${unit}, above ${above}`;
    const top = beyond === undefined ? '' : ` beyond ${beyond}`;
    const what = against === undefined ? on : `${unit}${top}, of ${against}`;
    const held = heldAt === undefined ? '' : shown(heldAt);
    return line([job, what, shown(atMost), held, shown(found), WORDS[outcome]]);
  });
  const heads = ['job', 'figure', 'at most', 'held at', 'measured', 'budget'];
  return [line(heads), line(['---', '---', '--:', '--:', '--:', '---']), ...rows].join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function times(ratio: number): string {
  return Number.isFinite(ratio) ? `${ratio.toFixed(2)} ×` : '';
}

/** Three digits that tell, or all of a whole number. */
export function figure(value: number): string {
  if (value >= 100 || Number.isInteger(value)) return Math.round(value).toLocaleString('en');
  return value.toFixed(value >= 10 ? 1 : 2);
}
