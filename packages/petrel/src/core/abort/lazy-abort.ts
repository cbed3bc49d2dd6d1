import type { Cancellation } from '../call/cancellation.ts';

/**
 * Aborts as an `AbortController` does, which is made only for those who ask for it: making one and
 * listening to its signal takes Node longer than the client takes for all the rest of a call.
 */
export class LazyAbort implements Cancellation {
  /** Whether {@link abort} was called, or the controller aborted. */
  aborted = false;
  /** What was given for it; the first reason counts. */
  reason: unknown = undefined;
  private readonly acts = new Set<() => void>();
  private made: AbortController | null = null;

  /** Aborts when this does, and the other way round. */
  get controller(): AbortController {
    this.made ??= this.makeController();
    return this.made;
  }

  /** Aborts with a reason, unless that has happened already. */
  abort(reason: unknown): void {
    if (this.aborted) return;
    this.aborted = true;
    this.reason = reason;
    for (const act of this.acts) act();
    this.made?.abort(reason);
  }

  /** Calls `act` on abort, unless the returned function was called before. */
  listen(act: () => void): () => void {
    this.acts.add(act);
    return () => void this.acts.delete(act);
  }

  private makeController(): AbortController {
    const controller = new AbortController();
    const { signal } = controller;
    if (this.aborted) controller.abort(this.reason);
    else signal.addEventListener('abort', () => this.abort(signal.reason), { once: true });
    return controller;
  }
}
