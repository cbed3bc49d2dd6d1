import { mkdirSync, writeFileSync } from 'node:fs';
import { checkBudgets, type Verdict } from './budgets.ts';
import { chart } from './chart.ts';
import { startServer } from './child-process.ts';
import { BENCHMARK_GROUPS } from './benchmarks/benchmark-groups.ts';
import type { BenchmarkResult } from './measurement.ts';
import { readOptions, type BenchOptions } from './options.ts';
import { performancePage } from './performance-page.ts';
import { budgetTable, benchmarkTable } from './report.ts';
import { runBenchmark } from './run-benchmark.ts';
import { builtModules } from './subject.ts';

const options = readOptions(process.argv.slice(2));
const results = await runBenchmarks(options);
const verdicts = checkBudgets(results);
if (verdicts.length > 0) console.log(budgetTable(verdicts));
if (options.write) write(options.rounds);
if (options.budget && !areKept(verdicts)) process.exitCode = 1;

/** Writes the page and its charts. */
function write(rounds: number): void {
  const docs = new URL('../docs/', import.meta.url);
  mkdirSync(new URL('charts/', docs), { recursive: true });
  writeFileSync(new URL('performance.md', docs), performancePage(results, verdicts, rounds));
  for (const { name, title, benchmarks } of BENCHMARK_GROUPS) {
    const drawn = results.filter(({ benchmark }) => benchmarks.includes(benchmark));
    writeFileSync(new URL(`charts/${name}.svg`, docs), chart(title, drawn));
  }
}

async function runBenchmarks({
  benchmarks,
  rounds,
  scale,
  profiles,
}: BenchOptions): Promise<BenchmarkResult[]> {
  const modules = builtModules();
  const server = await startServer();
  const context = { origin: server.origin, modules, scale, profiles };
  const done: BenchmarkResult[] = [];
  try {
    for (const benchmark of benchmarks) {
      const result = await runBenchmark(benchmark, rounds, context);
      console.log(`${benchmarkTable(result)}\n`);
      done.push(result);
    }
  } finally {
    server.stop();
  }
  return done;
}

function areKept(found: readonly Verdict[]): boolean {
  const broken = found.filter(({ outcome }) => outcome === 'broken');
  if (broken.length > 0) console.error(`\nOver budget:\n\n${budgetTable(broken)}`);
  if (found.length === 0) console.error('None of these benchmarks has a budget.');
  return found.length > 0 && broken.length === 0;
}
