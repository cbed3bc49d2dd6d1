import { isSample, nextMessage, startModule } from './child-process.ts';
import type { ContenderName, Job, Meter, Surroundings } from './measurement.ts';
import type { Assignment, Task } from './task.ts';

/** How often a round's work is done before the first round, for the compiler to have settled. */
const WARM_UP_ROUNDS = 2;

/** A job whose contenders go on in their processes from round to round, warm. */
export function hotJob(job: Omit<Job, 'open'> & { task: Task }): Job {
  const { task, ...rest } = job;
  return { ...rest, open: (contender, surroundings) => openHot(contender, task, surroundings) };
}

async function openHot(
  contender: ContenderName,
  task: Task,
  { origin, modules, scale, profiles }: Surroundings,
): Promise<Meter> {
  const assignment: Assignment = { task, contender, origin, modules };
  const flags = profiles === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profiles}`];
  const child = startModule('worker.ts', JSON.stringify(assignment), flags);
  const amount = Math.max(1, Math.round(task.amount * scale));
  await nextMessage(child);
  const sample = async (): ReturnType<Meter['sample']> => {
    const answer = await nextMessage(child, amount);
    if (!isSample(answer)) throw new Error('The measured process gave no measurement.');
    return answer;
  };
  for (let round = 0; round < WARM_UP_ROUNDS; round++) await sample();
  return { sample, close: () => child.disconnect() };
}
