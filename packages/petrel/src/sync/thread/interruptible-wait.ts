import { Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';
import { OpenAIError } from '../../error.ts';

type Counters = Int32Array<SharedArrayBuffer>;

/** Whether Ctrl-C ends a wait of this thread, and not the process. */
export function isInterruptible(): boolean {
  return isMainThread && (process.listenerCount('SIGINT') > 0 || isREPL());
}

/**
 * Waits until a counter is no longer `seen`, for at most `milliseconds`. Returns false when Ctrl-C ended the
 * wait.
 *
 * Without listeners, SIGINT ends a process while it waits, too. With one, Node would run it only when the
 * program returns to the event loop; a script can be interrupted, and the listener is run afterwards. The
 * REPL interrupts what it evaluates, without running any code of this module that could end the call.
 */
export function waitForChange(
  counters: Counters,
  counter: number,
  seen: number,
  milliseconds: number,
): boolean {
  if (!isInterruptible()) {
    wait(counters, counter, seen, milliseconds);
    return true;
  }
  try {
    interruptible(() => wait(counters, counter, seen, milliseconds));
    return true;
  } catch (error) {
    if (!isInterruption(error)) throw error;
    setImmediate(() => process.emit('SIGINT', 'SIGINT'));
    return false;
  }
}

function wait(counters: Counters, counter: number, seen: number, milliseconds: number): void {
  try {
    Atomics.wait(counters, counter, seen, milliseconds);
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    throw new OpenAIError(
      'This thread may not be blocked, so the synchronous client does not work here. Use `OpenAI` of ' +
        '`petrel`, the asynchronous client.',
      { code: 'configuration', cause },
    );
  }
}

/** Whether the program is the REPL of Node, whose lines see a module of this name. */
function isREPL(): boolean {
  const module: unknown = Reflect.get(globalThis, 'module');
  return typeof module === 'object' && module !== null && 'id' in module && module.id === '<repl>';
}

let runner: ((task: () => void) => void) | undefined;

function interruptible(task: () => void): void {
  runner ??= makeRunner();
  runner(task);
}

/** Node offers to break on SIGINT for scripts only, so the task is run by one. */
function makeRunner(): (task: () => void) => void {
  const script = new Script('globalThis[Symbol.for("petrel.interruptible-task")]()');
  const place = Symbol.for('petrel.interruptible-task');
  return (task) => {
    Reflect.set(globalThis, place, task);
    try {
      script.runInThisContext({ breakOnSigint: true });
    } finally {
      Reflect.deleteProperty(globalThis, place);
    }
  };
}

function isInterruption(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_INTERRUPTED'
  );
}
