import { cpus } from 'node:os';
import type { Verdict } from './budgets.ts';
import { installationOf } from './installation.ts';
import { BENCHMARK_GROUPS } from './benchmarks/benchmark-groups.ts';
import type { BenchmarkGroup, BenchmarkResult } from './measurement.ts';
import { budgetTable, benchmarkTable } from './report.ts';

/** The page `docs/performance.md`. */
export function performancePage(
  results: readonly BenchmarkResult[],
  verdicts: readonly Verdict[],
  rounds: number,
): string {
  return `# What petrel costs

Written by \`npm run bench -- --write\`. All clients were measured in one run, on loopback, with
Node ${process.versions.node} on ${cpus().length} processors: the server and each client in a process of its
own, taking turns for ${rounds} rounds. A figure is the median of the rounds, with the quartiles beside it.
CPU time is that of the whole process, its helper threads and the collection of garbage included. The
last column is petrel's figure divided by that client's, round by round: under 1, petrel needs less.
Absolute figures depend on the machine; compare the ratios.

The charts show the same medians, each with a line from the lower quartile to the upper one.

\`node:http\`, \`fetch\` and \`undici\` are a few careful lines without a client library: they decode JSON and events
correctly, but have no retries, no timeouts and no error classes. \`petrel\` is petrel
with its defaults, on Node's own \`http\`. openai is version ${versionOf('openai')}, @ai-sdk/openai ${versionOf('@ai-sdk/openai')}: its
models alone, without the package ai on top of them, in the benchmarks that it can do.

## Budgets

A budget that cannot be kept is justified with measurements in
[the log](decisions/performance.md#budgets-that-cannot-be-kept); the bound in the column beside it is
held instead.

${budgetTable(verdicts)}

${BENCHMARK_GROUPS.map((group) => section(group, results)).join('\n\n')}
`;
}

function versionOf(name: 'openai' | '@ai-sdk/openai'): string {
  return installationOf(name).manifest.version;
}

function section(
  { name, title, benchmarks }: BenchmarkGroup,
  results: readonly BenchmarkResult[],
): string {
  const tables = results
    .filter(({ benchmark }) => benchmarks.includes(benchmark))
    .map(benchmarkTable);
  const drawing = `![${title}: the figures of the tables below as bars](charts/${name}.svg)`;
  return [`## ${title}`, drawing, ...tables].join('\n\n');
}
