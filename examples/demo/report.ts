import type { ExampleResult } from './run-example.ts';
import type { SentRequest } from './session.ts';

/** The most lines of output, characters in a line and requests that are shown of an example. */
const MOST_LINES = 12;
const MOST_CHARACTERS = 100;
const MOST_REQUESTS = 8;

type Style = 'bold' | 'dim' | 'green' | 'red' | 'yellow';

const CODES: Readonly<Record<Style, number>> = { bold: 1, dim: 2, green: 32, red: 31, yellow: 33 };

/** Writes text in a style, or leaves it as it is where there is no terminal. */
export type Paint = (style: Style, text: string) => string;

/** The paint for a terminal, or for everything else. */
export function paintFor(terminal: boolean): Paint {
  return (style, text) => (terminal ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text);
}

/** The report of one example. */
export function reportExample(result: ExampleResult, place: number, paint: Paint): string {
  const { example, outcome, elapsed, reason } = result;
  const heading = `${String(place).padStart(2)}  ${example.title.padEnd(44)}`;
  const lines = [`${paint('bold', heading)} ${paint('dim', `examples/${example.name}.ts`)}`];
  const requests = shorten(result.requests.map(requestLine), MOST_REQUESTS, 'requests');
  lines.push(...requests.map((line) => `    ${paint('dim', line)}`));
  const output = shorten(result.lines.map(cut), MOST_LINES, 'lines');
  lines.push(...output.map((line) => `    | ${line}`.trimEnd()));
  if (outcome === 'not run') lines.push(`    ${paint('yellow', `not run live: ${reason ?? ''}`)}`);
  if (outcome === 'passed')
    lines.push(`    ${paint('green', 'passed')} in ${Math.round(elapsed)} ms`);
  if (outcome === 'failed') lines.push(`    ${paint('red', 'failed')}: ${indent(reason ?? '')}`);
  return `${lines.join('\n')}\n`;
}

/** The last line of the demo. */
export function summarize(results: readonly ExampleResult[]): string {
  const count = (outcome: ExampleResult['outcome']): number =>
    results.filter((result) => result.outcome === outcome).length;
  const examples = `${results.length} ${results.length === 1 ? 'example' : 'examples'}`;
  const ran = `${examples}, ${count('passed')} passed, ${count('failed')} failed`;
  const left = count('not run');
  return left === 0 ? ran : `${ran}, ${left} not run live`;
}

function requestLine({ verb, path, status }: SentRequest): string {
  return `${verb} ${path} → ${status ?? 'no answer'}`;
}

function shorten(lines: readonly string[], most: number, what: string): string[] {
  if (lines.length <= most) return [...lines];
  const left = lines.length - most + 1;
  return [...lines.slice(0, most - 1), `… ${left} more ${what}`];
}

function cut(line: string): string {
  const characters = [...line];
  if (characters.length <= MOST_CHARACTERS) return line;
  return `${characters.slice(0, MOST_CHARACTERS - 1).join('')}…`;
}

function indent(text: string): string {
  return text.split('\n').join('\n      ');
}
