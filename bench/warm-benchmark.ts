import { nextMessage, startEmulator, startModule } from './child-process.ts';
import type { ClientName, Benchmark, Meter, Sample, BenchmarkContext } from './measurement.ts';
import { isUsage, type Assignment, type Task, type Usage } from './task.ts';

/** Rounds before the first that counts, until the JIT compiler has optimized the code. */
const WARM_UP_ROUNDS = 4;

type WarmBenchmark = Omit<Benchmark, 'open'> & {
  task: Task;
  /** The figures of a round. Default: CPU time, and the time that went by. */
  figures?: (usage: Usage) => Sample;
};

/** A benchmark whose clients keep their processes from round to round, so that their code is warm. */
export function warmBenchmark({
  task,
  figures = cpuAndElapsed,
  ...rest
}: WarmBenchmark): Benchmark {
  const open: Benchmark['open'] = async (client, context) => {
    const { measure, close } = await openWorker(client, task, context);
    return { sample: async () => figures(await measure()), close };
  };
  return { ...rest, open };
}

function cpuAndElapsed({ cpu, elapsed }: Usage): Sample {
  return [cpu, elapsed];
}

async function openWorker(
  client: ClientName,
  task: Task,
  { origin, modules, scale, profiles }: BenchmarkContext,
): Promise<{ measure: () => Promise<Usage>; close: Meter['close'] }> {
  const emulator =
    task.answeredBy === 'emulator' ? await startEmulator(modules.emulator) : undefined;
  const from = emulator?.origin ?? origin;
  const assignment: Assignment = { task, client, origin: from, modules };
  const profiling = profiles === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profiles}`];
  const flags = ['--expose-gc', ...profiling];
  const child = startModule('worker.ts', JSON.stringify(assignment), flags);
  await nextMessage(child);
  const measure = async (amount: number): Promise<Usage> => {
    const answer = await nextMessage(child, Math.max(1, Math.round(amount * scale)));
    if (!isUsage(answer)) throw new Error('The measured process sent no measurement.');
    return answer;
  };
  for (let round = 0; round < WARM_UP_ROUNDS; round++) await measure(task.warmUp ?? task.amount);
  const close = (): void => {
    child.disconnect();
    emulator?.stop();
  };
  return { measure: () => measure(task.amount), close };
}
