import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { printTotal } from '../../support/print-total.ts';
import { formatRow, markdownTable } from '../../support/table.ts';
import { writeSection } from '../../support/compatibility-page.ts';
import { KnownDifferences, type Reason } from '../known-differences.ts';
import { compareRuns } from './compare-runs.ts';
import { findPairs, sessionPairs, type Pair } from './pairs.ts';
import { openEnvironment, type PythonEnvironment } from './python.ts';
import { runExample, type Program, type Run } from './run-example.ts';
import { scenariosOf, type Scenario } from './scenarios.ts';

const REPORTERS = join(import.meta.dirname, 'reporters');

/** One row of the table. */
interface Row {
  name: string;
  /** What the Python program did. */
  run: Run;
  complaints: string[];
  onPurpose: string[];
}

/** Lists the differences on purpose. */
const DIFFERENCES = 'test/compat/differences/python.json';

/**
 * Runs each example in Python and in TypeScript, or those whose name holds all of `words`, compares
 * what they did, prints a table, and returns the exit code. A whole run that passes writes its
 * section of `docs/compatibility.md`.
 */
export async function runSuite(words: readonly string[]): Promise<number> {
  const environment = openPython();
  if (environment === null) return 1;
  printRow(['example', 'requests', 'lines printed', '']);
  const known = KnownDifferences.of('python');
  const rows: Row[] = [];
  for (const pair of [...findPairs(), ...sessionPairs()]) {
    for (const scenario of scenariosOf(pair.number)) {
      const name = scenario.name === undefined ? pair.name : `${pair.name}: ${scenario.name}`;
      if (!words.every((word) => name.includes(word))) continue;
      const row = await runPair(name, pair, scenario, environment, known);
      rows.push(row);
      printResult(row);
    }
  }
  const obsolete = words.length === 0 ? known.obsolete : [];
  for (const path of obsolete)
    console.log(`FAILED  ${path}: no difference any more; remove it from ${DIFFERENCES}`);
  const failed = rows.filter(({ complaints }) => complaints.length > 0).length + obsolete.length;
  const passed = rows.filter(({ complaints }) => complaints.length === 0).length;
  if (words.length === 0 && failed === 0)
    writeSection('python', section(environment, rows, known.reasons));
  return printTotal(passed, failed);
}

/** Reports a failure when there is no Python: what was not compared has not passed. */
function openPython(): PythonEnvironment | null {
  try {
    const environment = openEnvironment();
    console.log(environment.description);
    return environment;
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    printTotal(0, 1);
    return null;
  }
}

async function runPair(
  name: string,
  pair: Pair,
  scenario: Scenario,
  { command }: PythonEnvironment,
  known: KnownDifferences,
): Promise<Row> {
  const python: Program = {
    command,
    args: [pair.python],
    environment: { PYTHONPATH: REPORTERS, PYTHONDONTWRITEBYTECODE: '1', PYTHONUTF8: '1' },
  };
  const reporter = pathToFileURL(join(REPORTERS, 'print-reporter.ts')).href;
  const typescript: Program = {
    command: process.execPath,
    args: ['--import', 'tsx', '--import', reporter, pair.typescript],
  };
  const [run, ours] = await Promise.all([
    runExample(python, scenario),
    runExample(typescript, scenario),
  ]);
  return { name, run, ...compareRuns(pair.topic, scenario, ours, run, known) };
}

function printResult({ name, run, complaints, onPurpose }: Row): void {
  const result = complaints.length > 0 ? 'FAILED' : 'equal';
  const purpose = onPurpose.length === 0 ? '' : `, but ${onPurpose.length} on purpose`;
  printRow([name, String(run.requests.length), String(run.printed.length), result + purpose]);
  for (const complaint of complaints) console.log(`    ${complaint}`);
}

function printRow(cells: readonly string[]): void {
  console.log(formatRow(cells, [44, -9, -15, 0]));
}

function section(
  { description }: PythonEnvironment,
  rows: readonly Row[],
  reasons: readonly Reason[],
): string {
  const lines = rows.map(({ name, run }) => [
    name,
    String(run.requests.length),
    String(run.printed.length),
  ]);
  return [
    `Written by \`npm run test:python\` with ${description}. Each program of [examples/seed](../examples/seed)`,
    'sent the same requests and printed the same as its counterpart in Python: verb, path, query,',
    'body, parts of forms, credentials and the headers that describe the call. `(async)` is the',
    'asynchronous form in Python, `(sync)` that of the synchronous client of petrel. `session` is a program',
    'that sends the events of a script over a WebSocket and prints all that it receives.',
    '',
    markdownTable([['example', 'requests', 'lines printed'], ...lines]),
    '',
    'On purpose:',
    '',
    ...reasons.map(reasonLine),
  ].join('\n');
}

function reasonLine({ names, why }: Reason): string {
  const places = names.map((name) => name.split(' '));
  const programs = places.map(([program]) => program).join(', ');
  return `- ${programs}, \`${places[0]?.[1]}\`: ${why}.`;
}
