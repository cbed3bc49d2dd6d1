import { exit } from 'node:process';
import { runSuite } from './run-suite.ts';

exit(await runSuite(process.argv.slice(2)));
