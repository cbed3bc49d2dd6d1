import { closedError } from './closed-error.ts';

/** The requests that a transport has under way, which end when it is closed. */
export class ActiveRequests {
  /** A signal of the transport's own would keep each for ever. */
  private readonly stops = new Set<AbortController>();
  private closed = false;

  /**
   * Counts a request in, until it is released. What is returned aborts with the caller's signal and
   * when the transport is closed, and may be aborted by whoever watches the request.
   *
   * @throws OpenAIError once the transport is closed
   */
  enter(signal: AbortSignal): ActiveRequest {
    if (this.closed) throw closedError();
    const stop = new AbortController();
    const abort = (): void => stop.abort(signal.reason);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
    this.stops.add(stop);
    const release = (): void => {
      this.stops.delete(stop);
      signal.removeEventListener('abort', abort);
    };
    return { stop, release };
  }

  /** Ends all requests, and refuses new ones. */
  close(): void {
    this.closed = true;
    for (const stop of this.stops) stop.abort(closedError());
    this.stops.clear();
  }
}

/** A request that is under way. */
export interface ActiveRequest {
  readonly stop: AbortController;
  /** Called when the request is over, whether it went well or not. */
  readonly release: () => void;
}
