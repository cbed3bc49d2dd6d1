import { cpus } from 'node:os';
import type { Verdict } from './budgets.ts';
import { installationOf } from './installation.ts';
import { FAMILIES } from './jobs/families.ts';
import type { JobFamily, JobResult } from './measurement.ts';
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

The charts show the same medians, each with a line from the lower quartile to the upper one.

\`node:http\`, \`fetch\` and \`undici\` are a careful person's few lines without a client: JSON and events
are read right, but nothing is retried, limited in time, or explained when it fails. \`petrel\` is petrel
as it comes, on Node's own \`http\`. openai is version ${versionOf('openai')}, @ai-sdk/openai ${versionOf('@ai-sdk/openai')}: its
models alone, without the package ai on top of them, in the jobs that it can do.

## Budgets

A budget that cannot be kept is argued with measurements in
[the log](decisions/performance.md#budgets-that-cannot-be-kept); the bound in the column beside it is
held instead.

${budgetTable(verdicts)}

${FAMILIES.map((family) => section(family, results)).join('\n\n')}
`;
}

function versionOf(name: 'openai' | '@ai-sdk/openai'): string {
  return installationOf(name).manifest.version;
}

function section({ name, title, jobs }: JobFamily, results: readonly JobResult[]): string {
  const tables = results.filter(({ job }) => jobs.includes(job)).map(jobTable);
  const drawing = `![${title}: the figures of the tables below as bars](charts/${name}.svg)`;
  return [`## ${title}`, drawing, ...tables].join('\n\n');
}
