import type { Outcome, Verdict } from './budgets.ts';
import { valuesOf, type ClientName, type BenchmarkResult } from './measurement.ts';
import { quantile, ratioOf, summarize } from './statistics.ts';

/** A benchmark's results as a table in Markdown: median, quartiles, and petrel's ratio to each. */
export function benchmarkTable(result: BenchmarkResult): string {
  const { benchmark } = result;
  const [unit, ...others] = benchmark.units;
  const spread = benchmark.once === true ? [] : ['quartiles'];
  const heads = ['', unit, ...spread, ...others, 'petrel takes'];
  const rows = benchmark.clients.map((client) => row(result, client));
  return [`### ${benchmark.title}`, '', line(heads), line(heads.map(alignment)), ...rows].join(
    '\n',
  );
}

function alignment(_head: string, column: number): string {
  return column === 0 ? '---' : '--:';
}

function row(result: BenchmarkResult, client: ClientName): string {
  const { benchmark } = result;
  const values = valuesOf(result, client);
  const { median, low, high } = summarize(values);
  const spread = benchmark.once === true ? [] : [`${figure(low)} – ${figure(high)}`];
  const others = benchmark.units
    .slice(1)
    .map((unit) => figure(quantile(valuesOf(result, client, unit), 0.5)));
  const ratio = client === 'petrel' ? '' : times(ratioOf(valuesOf(result, 'petrel'), values));
  return line([client, figure(median), ...spread, ...others, ratio]);
}

const WORDS: Readonly<Record<Outcome, string>> = {
  kept: 'kept',
  held: 'out of reach',
  broken: '**broken**',
};

/** The budgets and their outcome, as a table in Markdown. */
export function budgetTable(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map(({ budget, unit, figure: found, outcome }) => {
    const { benchmark, against, above, beyond, atMost, heldAt } = budget;
    const shown = against === undefined ? figure : times;
    const on = above === undefined ? unit : `${unit}, above ${above}`;
    const top = beyond === undefined ? '' : ` beyond ${beyond}`;
    const what = against === undefined ? on : `${unit}${top}, of ${against}`;
    const held = heldAt === undefined ? '' : shown(heldAt);
    return line([benchmark, what, shown(atMost), held, shown(found), WORDS[outcome]]);
  });
  const heads = ['benchmark', 'figure', 'at most', 'held at', 'measured', 'budget'];
  return [line(heads), line(['---', '---', '--:', '--:', '--:', '---']), ...rows].join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function times(ratio: number): string {
  return Number.isFinite(ratio) ? `${ratio.toFixed(2)} ×` : '';
}

/** Three significant digits, or all digits of a whole number. */
export function figure(value: number): string {
  if (value >= 100 || Number.isInteger(value)) return Math.round(value).toLocaleString('en');
  return value.toFixed(value >= 10 ? 1 : 2);
}
