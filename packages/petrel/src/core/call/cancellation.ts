/** What cancels an attempt, or the reading of its response: an `AbortController` made on demand. */
export interface Cancellation {
  /** Whether it was aborted. */
  readonly aborted: boolean;
  /** What it was aborted with; the first reason counts. */
  readonly reason: unknown;
  /** Aborts when this does, and the other way round. */
  readonly controller: AbortController;
  /** Aborts with a reason, unless that has happened already. */
  abort(reason: unknown): void;
  /** Calls `listener` on abort, unless the returned function was called before. */
  listen(listener: () => void): () => void;
}

/** What reports that work is over before its end, and why. */
export type Abortable = AbortSignal | Cancellation;
