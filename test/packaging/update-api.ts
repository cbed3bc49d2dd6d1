import { join } from 'node:path';
import { updateAPISnapshot } from './api-snapshot.ts';
import { runProgram } from '../support/run-program.ts';

// npm run api:update: builds the package, and updates the snapshot of its names and types.
runProgram('npm', ['run', 'build'], join(import.meta.dirname, '../../packages/petrel'));
updateAPISnapshot();
