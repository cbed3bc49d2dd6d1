import type { ContenderName, Job, JobResult, Meter, Sample, Surroundings } from './measurement.ts';

/** Lets the contenders of a job take turns: each round, all of them, one after the other. */
export async function runJob(
  job: Job,
  rounds: number,
  surroundings: Surroundings,
): Promise<JobResult> {
  const meters = new Map<ContenderName, Meter>();
  try {
    for (const contender of job.contenders) {
      meters.set(contender, await job.open(contender, surroundings));
    }
    const samples = new Map<ContenderName, Sample[]>();
    for (let round = 0; round < (job.once === true ? 1 : rounds); round++) {
      // Each round begins with another one, so that nobody always comes after the same.
      for (const [contender, meter] of turned([...meters], round)) {
        samples.set(contender, [...(samples.get(contender) ?? []), await meter.sample()]);
      }
    }
    return { job, samples };
  } finally {
    for (const meter of meters.values()) meter.close();
  }
}

function turned<Item>(items: readonly Item[], by: number): Item[] {
  const start = by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}
