import { gitStatus } from './pending-problems.ts';
import { printProblems, releaseProblems } from './release-problems.ts';
import { repositoryAddress, writeRepository } from './repository-address.ts';
import { ROOT, runChangesets } from './run-changesets.ts';
import { readWorkspace } from './workspace.ts';

// Publishes the packages whose version npm does not have yet, from GitHub Actions.
const address = repositoryAddress(process.env);
if (printProblems(releaseProblems(ROOT, { address, status: gitStatus(ROOT) }))) {
  if (address !== null) writeRepository(readWorkspace(ROOT), address);
  runChangesets(['publish']);
} else {
  process.exitCode = 1;
}
