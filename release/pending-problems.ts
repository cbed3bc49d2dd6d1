import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Workspace } from './workspace.ts';

/**
 * What `git status --porcelain` prints about the repository at `root`, or `null` where git cannot
 * report it.
 */
export function gitStatus(root: string): string | null {
  const options = { cwd: root, encoding: 'utf8' } as const;
  const { status, stdout } = spawnSync('git', ['status', '--porcelain'], options);
  return status === 0 ? stdout : null;
}

/** Changes that are not committed, and changesets that no version contains yet. */
export function pendingProblems({ root }: Workspace, status: string | null): string[] {
  return [...uncommittedChanges(status), ...pendingChangesets(root)];
}

function uncommittedChanges(status: string | null): string[] {
  if (status === null) return ['git cannot report uncommitted changes. Is this a git repository?'];
  const [first, ...others] = status.split('\n').filter((line) => line !== '');
  if (first === undefined) return [];
  const counted = count(others.length + 1, 'file');
  return [`${counted} with uncommitted changes, such as ${first.slice(3)}.`];
}

function pendingChangesets(root: string): string[] {
  const [first, ...others] = readdirSync(join(root, '.changeset')).filter(
    (file) => file.endsWith('.md') && file !== 'README.md',
  );
  if (first === undefined) return [];
  const counted = count(others.length + 1, 'changeset');
  return [`${counted} pending, such as .changeset/${first}. Run npm run release:version.`];
}

function count(number: number, noun: string): string {
  return number === 1 ? `There is 1 ${noun}` : `There are ${number} ${noun}s`;
}
