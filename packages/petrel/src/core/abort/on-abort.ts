import type { Abortable, Cancellation } from '../call/cancellation.ts';

interface Gathering {
  acts: Set<() => void>;
  listener: () => void;
}

const gatherings = new WeakMap<AbortSignal, Gathering>();

/** Throws the reason of a signal that has aborted. Not every runtime has the method of that name. */
export function throwIfAborted(signal: AbortSignal): void {
  if (signal.aborted) throw signal.reason;
}

/**
 * Calls `act` when the signal aborts, unless the returned function was called before. All calls that
 * share a signal share one listener: runtimes warn of a leak when a signal has many.
 */
export function onAbort(signal: Abortable, act: () => void): () => void {
  if (isCancellation(signal)) return signal.listen(act);
  const gathering = gatherings.get(signal) ?? gather(signal);
  // Wrapped, so that the same function given twice counts twice.
  const entry = (): void => act();
  gathering.acts.add(entry);
  return () => {
    gathering.acts.delete(entry);
    if (gathering.acts.size > 0 || gatherings.get(signal) !== gathering) return;
    gatherings.delete(signal);
    signal.removeEventListener('abort', gathering.listener);
  };
}

function gather(signal: AbortSignal): Gathering {
  const acts = new Set<() => void>();
  const listener = (): void => {
    gatherings.delete(signal);
    for (const act of acts) act();
  };
  const gathering = { acts, listener };
  gatherings.set(signal, gathering);
  signal.addEventListener('abort', listener, { once: true });
  return gathering;
}

function isCancellation(signal: Abortable): signal is Cancellation {
  return 'listen' in signal;
}
