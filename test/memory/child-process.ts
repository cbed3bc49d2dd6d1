import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** Starts a module of this folder in a process of its own, which can collect its garbage. */
export function start(file: string, args: readonly string[]): ChildProcess {
  const path = new URL(file, import.meta.url);
  const execArgv = ['--expose-gc', '--import', 'tsx'];
  return fork(path, args, { execArgv, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
}

/** The first message of a process, as `read` understands it. */
export async function message<Value>(
  child: ChildProcess,
  read: (value: unknown) => Value | undefined,
): Promise<Value> {
  const gone = once(child, 'exit').then(([code]) => {
    throw new Error(`The process ended with code ${String(code)} before it had an answer.`);
  });
  const answer = once(child, 'message').then(([value]: unknown[]) => read(value));
  const value = await Promise.race([answer, gone]);
  gone.catch(() => {});
  if (value === undefined) throw new Error('The process gave another answer than expected.');
  return value;
}
