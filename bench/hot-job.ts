import { nextMessage, startEmulator, startModule } from './child-process.ts';
import type { ContenderName, Job, Meter, Sample, Surroundings } from './measurement.ts';
import { isUsage, type Assignment, type Task, type Usage } from './task.ts';

/** How often work is done before the first round, for the compiler to have settled. */
const WARM_UP_ROUNDS = 4;

type HotJob = Omit<Job, 'open'> & {
  task: Task;
  /** The figures of a round. Default: CPU time, and the time that went by. */
  figures?: (usage: Usage) => Sample;
};

/** A job whose contenders go on in their processes from round to round, warm. */
export function hotJob({ task, figures = cpuAndElapsed, ...rest }: HotJob): Job {
  const open: Job['open'] = async (contender, surroundings) => {
    const { measure, close } = await openWorker(contender, task, surroundings);
    return { sample: async () => figures(await measure()), close };
  };
  return { ...rest, open };
}

function cpuAndElapsed({ cpu, elapsed }: Usage): Sample {
  return [cpu, elapsed];
}

async function openWorker(
  contender: ContenderName,
  task: Task,
  { origin, modules, scale, profiles }: Surroundings,
): Promise<{ measure: () => Promise<Usage>; close: Meter['close'] }> {
  const emulator =
    task.answeredBy === 'emulator' ? await startEmulator(modules.emulator) : undefined;
  const from = emulator?.origin ?? origin;
  const assignment: Assignment = { task, contender, origin: from, modules };
  const profiling = profiles === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profiles}`];
  const flags = ['--expose-gc', ...profiling];
  const child = startModule('worker.ts', JSON.stringify(assignment), flags);
  await nextMessage(child);
  const measure = async (amount: number): Promise<Usage> => {
    const answer = await nextMessage(child, Math.max(1, Math.round(amount * scale)));
    if (!isUsage(answer)) throw new Error('The measured process gave no measurement.');
    return answer;
  };
  for (let round = 0; round < WARM_UP_ROUNDS; round++) await measure(task.warmUp ?? task.amount);
  const close = (): void => {
    child.disconnect();
    emulator?.stop();
  };
  return { measure: () => measure(task.amount), close };
}
