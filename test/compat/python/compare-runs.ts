import { DEPARTURES } from './departures.ts';
import { differences } from './differences.ts';
import type { Run } from './run-example.ts';
import type { Scene } from './scenes.ts';

/** What came of a comparison. */
export interface Comparison {
  /** What is wrong: a line each. */
  complaints: string[];
  /** Differences that are on purpose: `14-file-upload requests.0.body.file.type`. */
  onPurpose: string[];
}

/** Holds what our program did against what its counterpart did. */
export function compareRuns(program: string, scene: Scene, ours: Run, theirs: Run): Comparison {
  const complaints: string[] = [];
  const onPurpose: string[] = [];
  for (const [path, difference] of differences(comparable(ours), comparable(theirs))) {
    const meant = DEPARTURES.some(
      (departure) => departure.path === path && departure.programs.includes(program),
    );
    if (meant) onPurpose.push(`${program} ${path}`);
    else complaints.push(`${path}: ${difference}`);
  }
  const silent = theirs.requests.length === 0;
  if (silent !== (scene.silent ?? false)) complaints.push(`${theirs.requests.length} requests`);
  for (const [name, { log }] of Object.entries({ ours, theirs })) {
    if (scene.log?.test(log) === false) complaints.push(`the log of ${name} lacks ${scene.log}`);
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
