import { valuesOf, type ClientName, type BenchmarkResult } from './measurement.ts';
import { figure } from './report.ts';
import { summarize, type Summary } from './statistics.ts';

const WIDTH = 760;
const NAMES_END = 140;
const BARS_START = 150;
const LONGEST_BAR = 500;
const ROW = 22;
const BAR = 14;
const HEAD = 48;
const GAP = 20;

/** Follows the reader between light and dark, also inside an `<img>`. */
const STYLE = `text { font: 13px system-ui, sans-serif; fill: #1f2328; }
.ground { fill: #ffffff; }
.title { font-weight: 600; }
.unit { fill: #59636e; }
.bar { fill: #afb8c1; }
.petrel { fill: #0969da; }
.spread { stroke: #1f2328; stroke-width: 1.5; }
@media (prefers-color-scheme: dark) {
  text { fill: #f0f6fc; }
  .ground { fill: #0d1117; }
  .unit { fill: #9198a1; }
  .bar { fill: #484f58; }
  .petrel { fill: #4493f8; }
  .spread { stroke: #f0f6fc; }
}`;

/** What is drawn of a benchmark in one unit, with a scale of its own. */
interface Panel {
  title: string;
  unit: string;
  bars: { name: ClientName; summary: Summary }[];
}

/**
 * Results as an SVG with a bar for each client: as long as its median, with a line from the lower
 * quartile to the upper one.
 */
export function chart(title: string, results: readonly BenchmarkResult[]): string {
  const panels = results.flatMap(panelsOf);
  const drawn: string[] = [];
  let top = GAP;
  for (const panel of panels) {
    drawn.push(draw(panel, top));
    top += HEAD + panel.bars.length * ROW + GAP;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${top}" role="img" aria-labelledby="title description">
<title id="title">${escaped(title)}</title>
<desc id="description">${escaped(panels.map(inWords).join(' '))}</desc>
<style>
${STYLE}
</style>
<rect class="ground" width="${WIDTH}" height="${top}"/>
${drawn.join('\n')}
</svg>
`;
}

function panelsOf(result: BenchmarkResult): Panel[] {
  const { title, units, drawn = [units[0]], clients } = result.benchmark;
  return drawn.map((unit) => ({
    title,
    unit,
    bars: clients.map((name) => ({ name, summary: summarize(valuesOf(result, name, unit)) })),
  }));
}

function inWords({ title, unit, bars }: Panel): string {
  const figures = bars.map(({ name, summary }) => `${name} ${figure(summary.median)}`);
  return `${title}, in ${unit}: ${figures.join('; ')}.`;
}

function draw({ title, unit, bars }: Panel, top: number): string {
  const most = Math.max(...bars.map(({ summary }) => summary.high));
  const length = (value: number): number => (most > 0 ? (value / most) * LONGEST_BAR : 0);
  const rows = bars.map(({ name, summary }, index) => {
    const start = top + HEAD + index * ROW;
    const middle = start + BAR / 2;
    const [low, median, high] = [summary.low, summary.median, summary.high].map(length);
    return [
      text(NAMES_END, middle, name, 'text-anchor="end"'),
      `<rect class="bar${name === 'petrel' ? ' petrel' : ''}" x="${BARS_START}" y="${start}" width="${round(median)}" height="${BAR}"/>`,
      `<line class="spread" x1="${BARS_START + round(low)}" x2="${BARS_START + round(high)}" y1="${middle}" y2="${middle}"/>`,
      text(BARS_START + round(high) + 8, middle, figure(summary.median)),
    ].join('\n');
  });
  const heads = [
    text(GAP, top + 8, title, 'class="title"'),
    text(GAP, top + 28, unit, 'class="unit"'),
  ];
  return [...heads, ...rows].join('\n');
}

function text(x: number, y: number, content: string, attributes = ''): string {
  return `<text x="${x}" y="${y}" dominant-baseline="central" ${attributes}>${escaped(content)}</text>`;
}

function round(length = 0): number {
  return Math.round(length * 10) / 10;
}

function escaped(content: string): string {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
