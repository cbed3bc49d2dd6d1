import type { Call, CallResumption, Handler, Reply, ResumeOptions } from '../call/call.ts';
import {
  APIConnectionError,
  APIError,
  APIResponseValidationError,
  APIUserAbortError,
  OpenAIError,
  StreamTruncatedError,
} from '../errors/index.ts';
import { onUserAbort } from '../abort/on-user-abort.ts';
import { ResumedOrder } from './resumed-order.ts';
import type { StreamMetadata } from './stream-metadata.ts';

/** A stream of events that can be resumed. */
export interface EventStream<Item> extends AsyncIterable<Item>, AsyncDisposable {
  /** Aborting it ends the stream. */
  readonly controller: AbortController;
  /** The server's id of the request. */
  readonly request_id: string | null;
  /** Milliseconds from the call to the head of its response. */
  readonly elapsed: number;
}

/**
 * One stream over several connections. When one breaks, the events after the last one seen are
 * requested, as long as fewer than `maxRetries` requests in a row brought nothing new.
 */
export class ResumedEvents<Item> {
  readonly #call: Call;
  readonly #resumption: CallResumption;
  /** What is known of the call and of the first response. */
  readonly metadata: StreamMetadata;
  readonly #next: Handler;
  readonly #options: ResumeOptions;
  /** Aborting it ends the stream. */
  readonly controller: AbortController = new AbortController();
  #current: EventStream<Item>;
  readonly #order: ResumedOrder;
  // Requests for the rest since the last event that was new.
  #failures = 0;

  constructor(
    call: Call,
    resumption: CallResumption,
    reply: Reply,
    first: EventStream<Item>,
    next: Handler,
    options: ResumeOptions,
  ) {
    this.#call = call;
    this.#resumption = resumption;
    this.#order = new ResumedOrder(resumption);
    this.metadata = { headers: reply.headers, attempts: reply.attempts, elapsed: first.elapsed };
    this.#current = first;
    this.#next = next;
    this.#options = options;
    const { signal } = this.controller;
    signal.addEventListener('abort', () => first.controller.abort(), { once: true });
  }

  /** All events, each once. Called once. */
  open(): AsyncIterator<Item, undefined> {
    const events = this.#events();
    return {
      next: () => events.next(),
      return: async () => {
        this.controller.abort();
        await this.#current[Symbol.asyncDispose]();
        return events.return(undefined);
      },
    };
  }

  async *#events(): AsyncGenerator<Item, undefined> {
    const removeAbortListener = onUserAbort(this.#call.signal, (error) =>
      this.controller.abort(error),
    );
    try {
      let failure = yield* this.#read();
      while (failure !== null) {
        await this.#reopen(failure);
        failure = yield* this.#read();
      }
    } catch (error) {
      const shown = this.#shown(error);
      if (shown !== null) throw shown;
    } finally {
      removeAbortListener();
    }
    return undefined;
  }

  /** The events of one connection; gives the error that broke it, or null at its proper end. */
  async *#read(): AsyncGenerator<Item, APIError | null> {
    try {
      for await (const event of this.#current) {
        const placement = this.#order.place(event);
        if (placement === 'seen') continue;
        if (placement !== 'new') throw this.#disorder(placement.problem);
        this.#failures = 0;
        yield event;
      }
      return null;
    } catch (error) {
      if (error instanceof APIError) error.attempts = this.metadata.attempts;
      if (isBreak(error)) return error;
      throw error;
    }
  }

  #disorder(problem: string): APIResponseValidationError {
    const { last } = this.#order;
    const message = `The stream broke and was resumed after event ${last}, but ${problem}.`;
    const error = new APIResponseValidationError({ message });
    error.requestID = this.#current.request_id;
    return error;
  }

  async #reopen(failure: APIError): Promise<void> {
    const { signal } = this.controller;
    const { maxRetries } = this.#call;
    const { id, last, resumable } = this.#order;
    const rest = resumable ? this.#resumption.rest(this.#call, id, last) : null;
    if (rest === null || this.#failures >= maxRetries) throw failure;
    const waited = await this.#options.wait(rest, failure, this.#failures + 1, signal);
    if (!waited) throw failure;
    this.#failures += 1;
    const left = maxRetries - this.#failures;
    const reply = await this.#send({ ...rest, signal, maxRetries: left });
    this.#failures += reply.attempts - 1;
    this.metadata.attempts += reply.attempts;
    // A call for a stream is answered with one, or it fails.
    this.#current = reply.data as EventStream<Item>;
    this.#order.reopen();
  }

  async #send(call: Call): Promise<Reply> {
    try {
      return await this.#next(call);
    } catch (error) {
      if (!(error instanceof APIError)) throw error;
      const attempts = this.metadata.attempts + (error.attempts ?? 1);
      const failure = isFinal(error) ? error : unresumable(error, this.#order.last);
      failure.attempts = attempts;
      throw failure;
    }
  }

  /** The error the caller is to see; null where the stream is to end quietly. */
  #shown(error: unknown): unknown {
    const { aborted, reason }: AbortSignal = this.controller.signal;
    if (aborted) return reason instanceof OpenAIError ? reason : null;
    const ignored = this.#options.truncated === 'ignore' && error instanceof StreamTruncatedError;
    return ignored ? null : error;
  }
}

/** Whether an error means that the connection broke, and not that the answer went wrong. */
function isBreak(error: unknown): error is APIError {
  if (error instanceof StreamTruncatedError) return true;
  return error instanceof APIConnectionError && error.retryable;
}

function isFinal(error: APIError): boolean {
  return error instanceof APIConnectionError || error instanceof APIUserAbortError;
}

function unresumable(cause: APIError, last: number | null): StreamTruncatedError {
  const where = last === null ? 'before its first event' : `after event ${last}`;
  const message = `The stream broke ${where} and could not be resumed: ${cause.message}`;
  const error = new StreamTruncatedError({ message, cause });
  error.requestID = cause.requestID;
  error.retryAfter = cause.retryAfter;
  return error;
}
