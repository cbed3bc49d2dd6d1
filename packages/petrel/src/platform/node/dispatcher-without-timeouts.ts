import { isDispatcher, type Dispatcher } from '../undici/watched-dispatch.ts';

const FIRST = Symbol.for('undici.globalDispatcher.1');
const SECOND = Symbol.for('undici.globalDispatcher.2');
const UNLIMITED = { headersTimeout: 0, bodyTimeout: 0 };
const known = new WeakMap<Dispatcher, Dispatcher>();

/**
 * What the `fetch` of Node is to send with, so that it waits longer than its own five minutes for
 * the head of an answer or the next bytes: the global dispatcher, without these limits. Undefined
 * where there is none, as on other runtimes.
 */
export function dispatcherWithoutTimeouts(): Dispatcher | undefined {
  const dispatcher = globalDispatcher();
  if (dispatcher === undefined) return undefined;
  const held = known.get(dispatcher);
  if (held !== undefined) return held;
  const unlimited: Dispatcher = Object.create(dispatcher, {
    dispatch: {
      value: (options: object, handler: object) =>
        dispatcher.dispatch({ ...options, ...UNLIMITED }, handler),
    },
  });
  known.set(dispatcher, unlimited);
  return unlimited;
}

/** The dispatcher of the `fetch` that is built in, where that is known for sure. */
function globalDispatcher(): Dispatcher | undefined {
  const version = builtInVersion();
  if (version === null) return undefined;
  const first: unknown = Reflect.get(globalThis, FIRST);
  const second: unknown = Reflect.get(globalThis, SECOND);
  // From version 8 on the first is an adapter for older handlers. Where a newer undici was
  // installed beside an older one that is built in, it is unknown which `fetch` is global.
  const found = version >= 8 ? second : second === undefined || second === first ? first : null;
  return isDispatcher(found) ? found : undefined;
}

function builtInVersion(): number | null {
  const { process }: { process?: { versions?: Record<string, string | undefined> } } = globalThis;
  const version = Number.parseInt(process?.versions?.['undici'] ?? '', 10);
  return Number.isNaN(version) ? null : version;
}
