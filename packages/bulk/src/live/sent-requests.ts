import { RateLimitError, type Client, type Handler } from 'petrel';

/** A request under way: it waits for its turn by the rate limits, or has been sent. */
class RequestUnderWay {
  readonly aborting = new AbortController();
  isSent = false;
}

/**
 * The requests of a run, of which those that only wait for their turn end at once when the run is stopped. Those
 * that have been sent are waited for, as their answers are paid.
 */
export class SentRequests {
  /** The client that sends them: the last thing before a request is sent is to mark it so. */
  readonly client: Client;
  readonly #onSent: (() => void) | undefined;
  readonly #underWay = new Map<AbortSignal, RequestUnderWay>();
  #isStopped = false;

  constructor(client: Client, onSent?: () => void) {
    this.#onSent = onSent;
    const options = { around: 'attempt', bounded: false, secrets: true } as const;
    this.client = client.withOptions({}).use((next) => this.#marking(next), options);
  }

  /** Runs a request with a signal of its own. */
  async run<Result>(send: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    const request = new RequestUnderWay();
    const { signal } = request.aborting;
    this.#underWay.set(signal, request);
    try {
      return await send(signal);
    } finally {
      this.#underWay.delete(signal);
    }
  }

  /** Ends the requests that have not been sent. */
  stop(): void {
    this.#isStopped = true;
    for (const { isSent, aborting } of this.#underWay.values()) if (!isSent) aborting.abort();
  }

  /** Ends all of them. */
  abort(): void {
    for (const { aborting } of this.#underWay.values()) aborting.abort();
  }

  #marking(next: Handler): Handler {
    return async (call) => {
      const request = call.signal === null ? undefined : this.#underWay.get(call.signal);
      if (request === undefined) return await next(call);
      request.isSent = true;
      this.#onSent?.();
      try {
        return await next(call);
      } catch (error) {
        // A limiter may let it wait once more.
        request.isSent = false;
        if (this.#isStopped && error instanceof RateLimitError) request.aborting.abort();
        throw error;
      }
    };
  }
}
