import { join } from 'node:path';
import { acceptAPI } from './api-snapshot.ts';
import { runProgram } from '../support/run-program.ts';

// npm run api:accept: builds the package, and takes its names for reviewed.
runProgram('npm', ['run', 'build'], join(import.meta.dirname, '../../packages/petrel'));
acceptAPI();
