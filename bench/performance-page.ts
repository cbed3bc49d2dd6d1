import { cpus } from 'node:os';
import type { Verdict } from './budgets.ts';
import type { JobResult } from './measurement.ts';
import { budgetTable, jobTable } from './report.ts';

/** The page `docs/performance.md`. */
export function performancePage(
  results: readonly JobResult[],
  verdicts: readonly Verdict[],
  rounds: number,
): string {
  return `# What petrel costs

Written by \`npm run bench -- --write\`. All contenders were measured in one run, on loopback, with
Node ${process.versions.node} on ${cpus().length} processors: the server and each contender in a process of its
own, taking turns for ${rounds} rounds. A figure is the median of the rounds, with the quartiles beside it.
CPU time is that of the whole process, its helper threads and the collection of garbage included. The
last column says how many times as much petrel takes as that contender, round by round; under 1 is
less. Absolute figures belong to the machine; the ratios are what carries over.

\`node:http\`, \`fetch\` and \`undici\` are a careful person's few lines without a client: JSON and events
are read right, but nothing is retried, limited in time, or explained when it fails. \`petrel\` is petrel
as it comes, on Node's own \`http\`. openai is version 7.57.0.

## Budgets

${budgetTable(verdicts)}

## Results

${results.map(jobTable).join('\n\n')}
`;
}
