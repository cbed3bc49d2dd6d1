import { mkdirSync, writeFileSync } from 'node:fs';
import { judge, type Verdict } from './budgets.ts';
import { chart } from './chart.ts';
import { startServer } from './child-process.ts';
import { FAMILIES } from './jobs/families.ts';
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
if (options.write) write(options.rounds);
if (options.budget && !areKept(verdicts)) process.exitCode = 1;

/** Writes the page and its charts. */
function write(rounds: number): void {
  const docs = new URL('../docs/', import.meta.url);
  mkdirSync(new URL('charts/', docs), { recursive: true });
  writeFileSync(new URL('performance.md', docs), performancePage(results, verdicts, rounds));
  for (const { name, title, jobs } of FAMILIES) {
    const drawn = results.filter(({ job }) => jobs.includes(job));
    writeFileSync(new URL(`charts/${name}.svg`, docs), chart(title, drawn));
  }
}

async function runJobs({ jobs, rounds, scale, profiles }: BenchOptions): Promise<JobResult[]> {
  const modules = builtModules();
  const server = await startServer();
  const surroundings = { origin: server.origin, modules, scale, profiles };
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
  const broken = found.filter(({ outcome }) => outcome === 'broken');
  if (broken.length > 0) console.error(`\nOver budget:\n\n${budgetTable(broken)}`);
  if (found.length === 0) console.error('None of these jobs has a budget.');
  return found.length > 0 && broken.length === 0;
}
