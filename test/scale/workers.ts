import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { isResult, type Run, type RunResult } from './run.ts';

/** Starts processes that are connected to Redis, half of them with each client, and wait for their runs. */
export async function startWorkers(count: number, redisPort: number): Promise<ChildProcess[]> {
  const path = new URL('worker.ts', import.meta.url);
  const workers = Array.from({ length: count }, (_, nth) =>
    fork(path, [nth % 2 === 0 ? 'ioredis' : 'redis', String(redisPort)], {
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    }),
  );
  await Promise.all(workers.map(isReady));
  return workers;
}

async function isReady(worker: ChildProcess): Promise<void> {
  const gone = once(worker, 'exit').then(() => {
    throw new Error('A process ended before its first run.');
  });
  gone.catch(() => {});
  await Promise.race([once(worker, 'message'), gone]);
}

/**
 * Has a process do a run; null when it was killed before its end.
 *
 * @throws Error when the run fails
 */
export function performRun(worker: ChildProcess, run: Run): Promise<RunResult | null> {
  return new Promise((resolve, reject) => {
    const gone = (): void => resolve(null);
    worker.once('exit', gone);
    worker.once('message', (result) => {
      worker.off('exit', gone);
      if (isResult(result)) resolve(result);
      else reject(new Error(JSON.stringify(result)));
    });
    worker.send(run);
  });
}
