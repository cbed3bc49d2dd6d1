import type { KnownDifferences } from '../known-differences.ts';
import { findDifferences } from './differences.ts';
import type { Run } from './run-example.ts';
import type { Scenario } from './scenarios.ts';

/** The result of a comparison. */
export interface RunComparison {
  /** What is wrong: a line each. */
  complaints: string[];
  /** Differences on purpose: `14-file-upload requests.0.body.file.type`. */
  onPurpose: string[];
}

/** Compares what the TypeScript program did with what its Python counterpart did. */
export function compareRuns(
  program: string,
  scenario: Scenario,
  ours: Run,
  theirs: Run,
  known: KnownDifferences,
): RunComparison {
  const complaints: string[] = [];
  const onPurpose: string[] = [];
  for (const [path, difference] of findDifferences(comparable(ours), comparable(theirs))) {
    const name = `${program} ${path}`;
    if (known.reasonFor(name) === undefined) complaints.push(`${path}: ${difference}`);
    else onPurpose.push(name);
  }
  const silent = theirs.requests.length === 0;
  if (silent !== (scenario.silent ?? false)) complaints.push(`${theirs.requests.length} requests`);
  for (const [name, { log }] of Object.entries({ ours, theirs })) {
    if (scenario.log?.test(log) === false) {
      complaints.push(`the log of ${name} does not match ${scenario.log}`);
    }
    if (name === 'ours' && log.includes('sk-emulator')) complaints.push('the log shows the key');
  }
  if (complaints.length > 0) complaints.push(...tail('ours', ours), ...tail('theirs', theirs));
  return { complaints, onPurpose };
}

function comparable({ requests, printed, answered, exitCode }: Run): object {
  return { requests, printed, answered, exitCode };
}

function tail(name: string, { log }: Run): string[] {
  const lines = log.trimEnd().split('\n').slice(-6);
  return log === '' ? [] : lines.map((line) => `${name} | ${line}`);
}
