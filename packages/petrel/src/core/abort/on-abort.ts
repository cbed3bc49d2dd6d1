import type { Abortable, Cancellation } from '../call/cancellation.ts';

/** The one `abort` listener of a signal, and the functions it calls. */
interface SharedListener {
  callbacks: Set<() => void>;
  listener: () => void;
}

const sharedListeners = new WeakMap<AbortSignal, SharedListener>();

/** Throws the reason of an aborted signal. Not every runtime has the method of that name. */
export function throwIfAborted(signal: AbortSignal): void {
  if (signal.aborted) throw signal.reason;
}

/**
 * Calls `listener` when the signal aborts. The returned function removes it. All callers of a signal
 * share one event listener: runtimes warn of a leak when a signal has many.
 */
export function onAbort(signal: Abortable, listener: () => void): () => void {
  if (isCancellation(signal)) return signal.listen(listener);
  const shared = sharedListeners.get(signal) ?? addSharedListener(signal);
  // Wrapped, so that the same function given twice counts twice.
  const callback = (): void => listener();
  shared.callbacks.add(callback);
  return () => {
    shared.callbacks.delete(callback);
    if (shared.callbacks.size > 0 || sharedListeners.get(signal) !== shared) return;
    sharedListeners.delete(signal);
    signal.removeEventListener('abort', shared.listener);
  };
}

function addSharedListener(signal: AbortSignal): SharedListener {
  const callbacks = new Set<() => void>();
  const listener = (): void => {
    sharedListeners.delete(signal);
    for (const callback of callbacks) callback();
  };
  const shared = { callbacks, listener };
  sharedListeners.set(signal, shared);
  signal.addEventListener('abort', listener, { once: true });
  return shared;
}

function isCancellation(signal: Abortable): signal is Cancellation {
  return 'listen' in signal;
}
