import { AttemptRequest } from '../core/abort/attempt-request.ts';
import { LazyAbort } from '../core/abort/lazy-abort.ts';
import { onAbort } from '../core/abort/on-abort.ts';
import type { TransportRequest } from '../core/call/transport.ts';
import { ActiveList, type ActiveEntry } from './active-list.ts';
import { closedError } from './closed-error.ts';

class Stop extends LazyAbort implements ActiveEntry {
  slot = 0;
}

/** The requests that a transport has under way, which end when it is closed. */
export class ActiveRequests {
  /** A signal of the transport's own would keep each for ever. */
  readonly #stops = new ActiveList<Stop>();
  #closed = false;

  /**
   * Counts a request in, until it is released. What is returned aborts with the request and
   * when the transport is closed, and may be aborted by whoever watches the request.
   *
   * @throws OpenAIError once the transport is closed
   */
  enter(request: TransportRequest): ActiveRequest {
    if (this.#closed) throw closedError();
    const stop = new Stop();
    const cancellation = AttemptRequest.abortSignalOf(request);
    const abort = (): void => stop.abort(cancellation.reason);
    if (cancellation.aborted) abort();
    const forget = onAbort(cancellation, abort);
    this.#stops.add(stop);
    const release = (): void => {
      this.#stops.delete(stop);
      forget();
    };
    return { stop, release };
  }

  /** Ends all requests, and refuses new ones. */
  close(): void {
    this.#closed = true;
    for (const stop of this.#stops) {
      this.#stops.delete(stop);
      stop.abort(closedError());
    }
  }
}

/** A request that is under way. */
export interface ActiveRequest {
  readonly stop: LazyAbort;
  /** Called when the request is over, whether it went well or not. */
  readonly release: () => void;
}
