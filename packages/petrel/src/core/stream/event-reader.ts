import { ResponseBody } from '../response/response-body.ts';
import { APIUserAbortError, OpenAIError, StreamTruncatedError } from '../errors/index.ts';
import { jsonInsteadOfEvents } from './not-events.ts';
import { eventItem, isEmpty, isWhole } from './event-item.ts';
import { EventValues } from './event-values.ts';
import { SSEDecoder, type ServerSentEvent } from './sse-decoder.ts';
import type { EndWatch, EventProtocol } from './event-protocol.ts';
import type { StreamMetadata } from './stream-metadata.ts';

/** What the maker of an event stream knows about it. */
export interface EventStreamOptions {
  /** What the API lays down about its events. */
  protocol: EventProtocol;
  /** Aborting it ends the request and, quietly, the stream. */
  controller: AbortController;
  /** What an end without terminal mark is: a `StreamTruncatedError`, or an end like any other. */
  truncated: 'error' | 'ignore';
  /** The requested choices of a completion, each with an end of its own. Default: 1. */
  choices?: number | undefined;
  /** What an event that reports an error does: it ends the stream, or is an item. Default: `throw`. */
  errorEvents?: 'throw' | 'yield' | undefined;
  /** Bytes of one event that may be kept in memory. Default 256 MiB. */
  maxEventBytes?: number | undefined;
  /** Run on each item before it is handed out. */
  transform?: ((value: unknown) => void) | null | undefined;
  /** Called when an event is waited for, and again whenever bytes have brought none. */
  onWait?: (() => void) | undefined;
  /** Called once, when the stream has ended in whatever way. */
  onEnd?: (() => void) | undefined;
  /** Redacts credentials in the server's error messages. */
  redact?: ((text: string) => string) | undefined;
  /** What is known of the response. */
  metadata?: StreamMetadata | undefined;
  /** The response's headers, for errors the stream reports. Called only when there is one. */
  headers?: (() => Headers) | undefined;
  /** The caller's signal: aborting it ends the stream with `APIUserAbortError`. */
  signal?: AbortSignal | null | undefined;
  /** Turns an error of the transport into the error the caller is to see. */
  wrapError: (cause: unknown) => Error;
  /** Called with the error that ends the stream, before the caller sees it. */
  onError?: ((error: Error) => void) | undefined;
}

type Result<Item> = IteratorResult<Item, undefined>;

/** What becomes of the source when a stream ends: it is closed, or read to its near end. */
type Disposal = 'close' | 'discard' | 'ended';

/** Bytes that are decoded in one go, so that limits of time hold within a large chunk too. */
const LARGEST_SLICE = 65_536;

const NOTHING: unique symbol = Symbol('nothing');

/**
 * Reads the items of one stream of server-sent events, at the pace of whoever asks for them.
 *
 * It is written with callbacks and not as an async generator because its cost is paid for every
 * event of every stream: an item that has already arrived costs one resolved promise.
 */
export class EventReader<Item> implements AsyncIterator<Item, undefined, undefined> {
  readonly #body: ResponseBody;
  readonly #options: EventStreamOptions;
  readonly #decoder: SSEDecoder;
  readonly #values = new EventValues();
  readonly #end: EndWatch;
  #started = false;
  #sourceEnded = false;
  // What has arrived and was not decoded yet, as a chunk may be large.
  #chunk: Uint8Array | null = null;
  #finished = false;
  #failure: Error | null = null;
  // The promise somebody waits for, with its settlers.
  #pending: Promise<Result<Item>> | null = null;
  #resolve: (result: Result<Item>) => void = ignore;
  #reject: (error: Error) => void = ignore;
  // The last in line behind it.
  #queued: Promise<Result<Item>> | null = null;

  constructor(source: AsyncIterable<Uint8Array>, options: EventStreamOptions) {
    this.#body = source instanceof ResponseBody ? source : new ResponseBody({ body: source });
    this.#decoder = new SSEDecoder(options.maxEventBytes);
    this.#options = options;
    this.#end = options.protocol.watchEnd(options.choices ?? 1);
  }

  next(): Promise<Result<Item>> {
    const before = this.#queued ?? this.#pending;
    return before === null ? this.#begin() : this.#beginAfter(before);
  }

  /** Ends the stream and releases the connection, without waiting for either. */
  return(): Promise<Result<Item>> {
    this.#finish(null, 'close');
    this.#failure = null;
    this.#settleEnd();
    return Promise.resolve({ done: true, value: undefined });
  }

  #begin(): Promise<Result<Item>> {
    if (!this.#started) this.#start();
    const item = this.#takeSafely(null);
    if (item !== NOTHING) return Promise.resolve({ done: false, value: item });
    const pending = new Promise<Result<Item>>(this.#keepSettlers);
    this.#pending = pending;
    if (this.#finished) this.#settleEnd();
    else this.#ask();
    return pending;
  }

  #beginAfter(before: Promise<Result<Item>>): Promise<Result<Item>> {
    const begin = (): Promise<Result<Item>> => {
      if (this.#queued === turn) this.#queued = null;
      return this.#begin();
    };
    const turn = before.then(begin, begin);
    this.#queued = turn;
    return turn;
  }

  #start(): void {
    this.#started = true;
    const { controller, signal } = this.#options;
    if (controller.signal.aborted || signal?.aborted) {
      this.#onAbort();
      return;
    }
    controller.signal.addEventListener('abort', this.#onAbort);
    signal?.addEventListener('abort', this.#onAbort);
  }

  #ask(): void {
    const step = this.#body.next();
    this.#options.onWait?.();
    step.then(this.#onChunk, this.#onFailure);
  }

  readonly #keepSettlers = (
    resolve: (result: Result<Item>) => void,
    reject: (error: Error) => void,
  ): void => {
    this.#resolve = resolve;
    this.#reject = reject;
  };

  readonly #onChunk = (step: IteratorResult<Uint8Array, unknown>): void => {
    if (this.#finished) return;
    const item = this.#takeSafely(step);
    if (item !== NOTHING) {
      this.#pending = null;
      this.#resolve({ done: false, value: item });
    } else if (this.#finished) {
      this.#settleEnd();
    } else {
      this.#ask();
    }
  };

  readonly #onFailure = (cause: unknown): void => {
    const { controller, signal, wrapError } = this.#options;
    const aborted = controller.signal.aborted || signal?.aborted === true;
    this.#finish(aborted ? this.#abortError() : wrapError(cause), 'close');
    this.#settleEnd();
  };

  readonly #onAbort = (): void => {
    this.#finish(this.#abortError(), 'close');
    this.#settleEnd();
  };

  /** Like `#take`, with what it throws kept for the next answer. */
  #takeSafely(step: IteratorResult<Uint8Array, unknown> | null): Item | typeof NOTHING {
    if (this.#finished) return NOTHING;
    try {
      if (step !== null) this.#write(step);
      return this.#take();
    } catch (error) {
      const known = OpenAIError.isInstance(error);
      this.#finish(known ? error : this.#options.wrapError(error), 'close');
      return NOTHING;
    }
  }

  #write(step: IteratorResult<Uint8Array, unknown>): void {
    if (step.done === true) {
      this.#sourceEnded = true;
      this.#decoder.end();
    } else {
      this.#chunk = step.value;
    }
  }

  #take(): Item | typeof NOTHING {
    for (let event = this.#nextEvent(); event !== null; event = this.#nextEvent()) {
      if (isEmpty(event)) continue;
      if (isDone(event.data)) {
        this.#finish(null, 'discard');
        return NOTHING;
      }
      // After the end of the input the decoder hands out a last event that may have been cut.
      if (this.#sourceEnded && !isWhole(event)) break;
      return this.#item(event);
    }
    if (this.#sourceEnded) this.#finish(this.#endError(), 'ended');
    return NOTHING;
  }

  #nextEvent(): ServerSentEvent | null {
    let event = this.#decoder.read();
    while (event === null && this.#chunk !== null) {
      const chunk = this.#chunk;
      const isLast = chunk.byteLength <= LARGEST_SLICE;
      this.#chunk = isLast ? null : chunk.subarray(LARGEST_SLICE);
      this.#decoder.write(isLast ? chunk : chunk.subarray(0, LARGEST_SLICE));
      event = this.#decoder.read();
      if (event !== null || isLast) break;
      this.#options.onWait?.();
      if (this.#finished) break;
    }
    return event;
  }

  /** The error for a body that has ended before its events did. */
  #endError(): Error | null {
    if (this.#end.progress !== 'open') return null;
    const other = jsonInsteadOfEvents(this.#decoder.stray, this.#options);
    if (other !== null || this.#options.truncated === 'ignore') return other;
    return new StreamTruncatedError();
  }

  #item(event: ServerSentEvent): Item {
    const item = eventItem(event, this.#options, this.#values);
    this.#options.transform?.(item);
    this.#end.observe(item, event.event);
    if (this.#end.progress === 'final') this.#finish(null, 'discard');
    return item as Item;
  }

  /** What an abort means: an error when the caller's signal or a time limit brought it about. */
  #abortError(): Error | null {
    const { controller, signal } = this.#options;
    const reason: unknown = controller.signal.reason;
    if (OpenAIError.isInstance(reason)) return reason;
    if (signal?.aborted !== true) return null;
    if (OpenAIError.isInstance(signal.reason)) return signal.reason;
    return new APIUserAbortError({ cause: signal.reason });
  }

  #finish(failure: Error | null, disposal: Disposal): void {
    if (this.#finished) return;
    this.#finished = true;
    this.#failure = failure;
    const { controller, signal, onEnd, onError } = this.#options;
    if (failure !== null) onError?.(failure);
    controller.signal.removeEventListener('abort', this.#onAbort);
    signal?.removeEventListener('abort', this.#onAbort);
    if (disposal === 'close') this.#close();
    else if (disposal === 'discard' && !this.#sourceEnded) this.#discard();
    onEnd?.();
  }

  #close(): void {
    const { controller } = this.#options;
    this.#body.release();
    if (!controller.signal.aborted) controller.abort();
  }

  #discard(): void {
    this.#body.discard().then((ended) => {
      if (!ended) this.#close();
    }, ignore);
  }

  /** Resolves pending reads with the end of the stream; a failure is thrown once. */
  #settleEnd(): void {
    if (this.#pending === null) return;
    this.#pending = null;
    const failure = this.#failure;
    this.#failure = null;
    if (failure === null) this.#resolve({ done: true, value: undefined });
    else this.#reject(failure);
  }
}

function ignore(): void {}

const BRACE = 123;

/** Whether data is the mark `[DONE]` and nothing else. */
function isDone(data: string): boolean {
  // Almost all data is an object, which one character shows.
  return data.charCodeAt(0) !== BRACE && data.trim() === '[DONE]';
}
