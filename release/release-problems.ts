import { fileProblems } from './file-problems.ts';
import { manifestProblems } from './manifest-problems.ts';
import { pendingProblems } from './pending-problems.ts';
import { versionProblems } from './version-problems.ts';
import { readWorkspace } from './workspace.ts';

/** What a release needs to know and the files do not hold. */
export interface ReleaseContext {
  /** The address of the repository, or `null` when it is not known. */
  address: string | null;
  /** The output of `git status --porcelain`, or `null` when git cannot report it. */
  status: string | null;
}

/** What is missing before the repository at `root` can be released, as sentences. */
export function releaseProblems(root: string, { address, status }: ReleaseContext): string[] {
  const workspace = readWorkspace(root);
  if (workspace.packages.length === 0) return ['There is no package to release.'];
  return [
    ...manifestProblems(workspace, address),
    ...versionProblems(workspace),
    ...fileProblems(workspace),
    ...pendingProblems(workspace, status),
  ];
}

/** Prints the problems, one a line, or that there are none. Returns whether there are none. */
export function printProblems(problems: readonly string[]): boolean {
  for (const problem of problems) console.log(`- ${problem}`);
  console.log(
    problems.length === 0
      ? 'Ready for a release.'
      : `Not ready for a release: ${problems.length} to fix.`,
  );
  return problems.length === 0;
}
