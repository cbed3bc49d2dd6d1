import { exit } from 'node:process';
import { runSuite } from './run-suite.ts';
import { clearEnvironment } from '../support/clear-environment.ts';

clearEnvironment();

exit(await runSuite(process.argv.slice(2)));
