import type { Cancellation } from '../call/cancellation.ts';

/**
 * Works like an `AbortController`, which it creates only when it is needed: creating one and listening
 * to its signal takes Node longer than the client takes for all the rest of a call.
 */
export class LazyAbort implements Cancellation {
  /** Whether {@link abort} was called, or the controller aborted. */
  aborted = false;
  /** The reason of the first abort. */
  reason: unknown = undefined;
  readonly #listeners = new Set<() => void>();
  #made: AbortController | null = null;

  /** Aborts when this does, and the other way round. */
  get controller(): AbortController {
    this.#made ??= this.#makeController();
    return this.#made;
  }

  /** Aborts with a reason, unless that has happened already. */
  abort(reason: unknown): void {
    if (this.aborted) return;
    this.aborted = true;
    this.reason = reason;
    for (const listener of this.#listeners) listener();
    this.#made?.abort(reason);
  }

  /** Calls `listener` on abort, unless the returned function was called before. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #makeController(): AbortController {
    const controller = new AbortController();
    const { signal } = controller;
    if (this.aborted) controller.abort(this.reason);
    else signal.addEventListener('abort', () => this.abort(signal.reason), { once: true });
    return controller;
  }
}
