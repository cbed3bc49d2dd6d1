import { runChangesets } from './run-changesets.ts';

runChangesets(process.argv.slice(2));
