import { protocolError } from '../values/protocol-error.ts';

/** What iterates over a value, with or without waiting. */
export function iteratorOf(source: unknown): AsyncIterator<unknown> | Iterator<unknown> {
  const iterable: Partial<AsyncIterable<unknown> & Iterable<unknown>> = Object(source);
  const iterator = iterable[Symbol.asyncIterator]?.() ?? iterable[Symbol.iterator]?.();
  if (iterator !== undefined) return iterator;
  throw protocolError();
}

/** What a path of names leads to. */
export function memberAt(found: unknown, path: readonly string[]): unknown {
  let at = found;
  for (const name of path) at = Reflect.get(Object(at), name);
  return at;
}

/** Calls a member of a value; without a name, the value itself if it is a function. */
export function call(
  found: unknown,
  holder: unknown,
  name: string | undefined,
  args: unknown[],
): unknown {
  if (name === undefined)
    return typeof found === 'function' ? Reflect.apply(found, undefined, args) : found;
  const method: unknown = Reflect.get(Object(holder), name);
  if (typeof method === 'function') return Reflect.apply(method, holder, args);
  throw protocolError();
}

/** Disposes of a value, in whichever way it offers. */
export function disposerOf(holder: unknown): unknown {
  const object = Object(holder);
  const dispose: unknown = object[Symbol.asyncDispose] ?? object[Symbol.dispose];
  return typeof dispose === 'function' ? Reflect.apply(dispose, object, []) : undefined;
}

/** The signal in the options that a method was given. */
export function signalIn(args: readonly unknown[]): AbortSignal | null {
  for (const options of args) {
    if (typeof options !== 'object' || options === null || !('signal' in options)) continue;
    if (options.signal instanceof AbortSignal) return options.signal;
  }
  return null;
}

/** Whether a method has a helper read on without anybody waiting. */
export function keepsRunning(method: string | undefined): boolean {
  return method === 'on' || method === 'once' || method === 'runTools';
}

interface Live {
  on(event: string, listener: () => void): unknown;
}

/** Whether an object emits events that are still to come. */
export function isLive(value: unknown): value is Live {
  if (typeof value !== 'object' || value === null) return false;
  return 'on' in value && typeof value.on === 'function' && 'ended' in value && !value.ended;
}
