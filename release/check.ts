import { gitStatus } from './pending-problems.ts';
import { printProblems, releaseProblems } from './release-problems.ts';
import { repositoryAddress } from './repository-address.ts';
import { ROOT } from './run-changesets.ts';

const context = { address: repositoryAddress(process.env), status: gitStatus(ROOT) };
process.exitCode = printProblems(releaseProblems(ROOT, context)) ? 0 : 1;
