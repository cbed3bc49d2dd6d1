import { writeFileSync } from 'node:fs';
import { judge, type Verdict } from './budgets.ts';
import { startServer } from './child-process.ts';
import type { JobResult } from './measurement.ts';
import { readOptions, type BenchOptions } from './options.ts';
import { performancePage } from './performance-page.ts';
import { budgetTable, jobTable } from './report.ts';
import { runJob } from './run-job.ts';
import { builtModules } from './subject.ts';

const options = readOptions(process.argv.slice(2));
const results = await runJobs(options);
const verdicts = judge(results);
if (verdicts.length > 0) console.log(budgetTable(verdicts));
if (options.write) {
  const page = performancePage(results, verdicts, options.rounds);
  writeFileSync(new URL('../docs/performance.md', import.meta.url), page);
}
if (options.budget && !areKept(verdicts)) process.exitCode = 1;

async function runJobs({ jobs, rounds, profiles }: BenchOptions): Promise<JobResult[]> {
  const modules = builtModules();
  const server = await startServer();
  const surroundings = { origin: server.origin, modules, scale: 1, profiles };
  const done: JobResult[] = [];
  try {
    for (const job of jobs) {
      const result = await runJob(job, rounds, surroundings);
      console.log(`${jobTable(result)}\n`);
      done.push(result);
    }
  } finally {
    server.stop();
  }
  return done;
}

function areKept(found: readonly Verdict[]): boolean {
  const broken = found.filter(({ isKept }) => !isKept);
  for (const { budget, figure } of broken) {
    const { job, against, atMost } = budget;
    const than = against === undefined ? atMost : `${atMost} × ${against}`;
    console.error(`Over budget: ${job} is at ${figure.toFixed(2)}, and may be at most ${than}.`);
  }
  if (found.length === 0) console.error('None of these jobs has a budget.');
  return found.length > 0 && broken.length === 0;
}
