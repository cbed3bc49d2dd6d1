import { fork, type ChildProcess, type Serializable } from 'node:child_process';
import { once } from 'node:events';

/** Starts a module of this folder in a process of its own, which ends when it is disconnected. */
export function startModule(
  file: string,
  argument: string,
  flags: readonly string[] = [],
): ChildProcess {
  const execArgv = [...flags, '--import', 'tsx'];
  return fork(new URL(file, import.meta.url), [argument], {
    execArgv,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}

/**
 * The next message of a process, after it was sent one, if any.
 *
 * @throws when the process ends instead.
 */
export async function nextMessage(child: ChildProcess, sent?: Serializable): Promise<unknown> {
  const waiting = new AbortController();
  const { signal } = waiting;
  const message = once(child, 'message', { signal }).then(([value]: unknown[]) => value);
  const exit = once(child, 'exit', { signal }).then(([code]) => {
    throw new Error(`A measured process ended with code ${String(code)}.`);
  });
  if (sent !== undefined) child.send(sent);
  try {
    return await Promise.race([message, exit]);
  } finally {
    waiting.abort();
    Promise.allSettled([message, exit]).catch(() => {});
  }
}

/** A server in a process of its own. */
export interface ServerProcess {
  /** Such as `http://127.0.0.1:1234`. */
  origin: string;
  stop(): void;
}

/** Starts the server that clients are measured against. */
export function startServer(): Promise<ServerProcess> {
  return startListening('server/main.ts', '');
}

/** Starts the emulator, which is a module at a `file:` URL. */
export function startEmulator(module: string): Promise<ServerProcess> {
  return startListening('server/emulator.ts', module);
}

async function startListening(file: string, argument: string): Promise<ServerProcess> {
  const child = startModule(file, argument);
  const port = await nextMessage(child);
  return { origin: `http://127.0.0.1:${String(port)}`, stop: () => child.disconnect() };
}
