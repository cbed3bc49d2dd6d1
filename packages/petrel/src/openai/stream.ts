import { isInstanceOf } from '../core/is-instance-of.ts';
import type { HeaderRecord } from '../core/header-record.ts';
import { byteChunks } from '../core/request/byte-reader.ts';
import { APIConnectionError, OpenAIError } from '../core/errors/index.ts';
import { EventReader, type EventStreamOptions } from '../core/stream/event-reader.ts';
import { jsonLinesOf, readJSONLines } from '../core/stream/json-lines.ts';
import { requestIDOf } from '../core/errors/request-id.ts';
import { parseRateLimit } from '../core/response/rate-limit.ts';
import type { RateLimit } from '../core/errors/rate-limit.ts';
import { EVENT_PROTOCOL } from './event-protocol.ts';
import { noMetadata, type StreamMetadata } from '../core/stream/stream-metadata.ts';
import { teeIterator } from '../core/tee-iterator.ts';

export type { EventStreamOptions } from '../core/stream/event-reader.ts';

// Kept beside the streams, where bundlers can drop them together.
const metadataOf = /* @__PURE__ */ new WeakMap<Stream<unknown>, StreamMetadata>();

/**
 * The events of a reply as they arrive, read once, at the reader's pace.
 *
 * ```ts
 * const stream = await client.responses.create({ model, input, stream: true });
 * for await (const event of stream) console.log(event.type);
 * ```
 *
 * Leaving the loop, `stream.controller.abort()` and `await using` end the stream quietly and release
 * its connection. Iterating throws `APIUserAbortError` when the request's `signal` is aborted,
 * `StreamTruncatedError` when the stream stops short, and `APIError` when the server reports one.
 */
export class Stream<Item> implements AsyncIterable<Item>, AsyncDisposable {
  /** The name of the class, which minifiers leave alone: instances are recognized by it. */
  static readonly petrelName: string = 'Stream';

  /** Also true for an instance of another copy of this package. */
  static [Symbol.hasInstance](value: unknown): boolean {
    return isInstanceOf(this, value);
  }

  /** Aborting it ends the request, this stream and its tees. */
  readonly controller: AbortController;
  readonly #open: () => AsyncIterator<Item>;
  #iterator: AsyncIterator<Item, undefined> | null = null;

  /**
   * `open` is called once, by the first use of the stream. The client makes no difference, here and
   * below: it may be given as the reference client takes it.
   */
  constructor(open: () => AsyncIterator<Item>, controller: AbortController, _client?: unknown) {
    this.#open = open;
    this.controller = controller;
  }

  /** Opens the stream. Tools that trace calls wrap it by this name, to see the items as they are read. */
  protected iterator(): AsyncIterator<Item> {
    return this.#open();
  }

  get #metadata(): StreamMetadata {
    return metadataOf.get(this) ?? noMetadata();
  }

  /** The response's `x-request-id`, when it had one. */
  get request_id(): string | null {
    return requestIDOf(this.#metadata.headers) ?? null;
  }

  /** The same as {@link request_id}, under the name that other results have it by. */
  get _request_id(): string | null {
    return this.request_id;
  }

  /** The response's `x-ratelimit-*` headers. */
  get rateLimit(): RateLimit {
    return parseRateLimit(this.#metadata.headers);
  }

  /** How many requests were sent for the stream. */
  get attempts(): number {
    return this.#metadata.attempts;
  }

  /** Milliseconds from the call to the head of its response. */
  get elapsed(): number {
    return this.#metadata.elapsed;
  }

  /** The events of a web `Response` of type `text/event-stream`, whose end is taken as it comes. */
  static fromSSEResponse<Item>(
    response: Response,
    controller: AbortController,
    _client?: unknown,
  ): Stream<Item> {
    if (response.body === null) throw new OpenAIError('The response has no body to stream.');
    return createEventStream<Item>(byteChunks(response.body, true), {
      controller,
      truncated: 'ignore',
      metadata: noMetadata(recordOf(response.headers)),
      headers: () => response.headers,
      wrapError: (cause) => new APIConnectionError({ cause }),
    });
  }

  /** The items of a web stream of JSON lines, such as {@link toReadableStream} makes. */
  static fromReadableStream<Item>(
    stream: ReadableStream<Uint8Array | string>,
    controller: AbortController = new AbortController(),
    _client?: unknown,
  ): Stream<Item> {
    if (typeof stream?.getReader !== 'function') {
      throw new OpenAIError('`fromReadableStream` takes a web `ReadableStream` of JSON lines.');
    }
    const open = (): AsyncIterator<Item> =>
      readJSONLines(stream, controller) as AsyncIterator<Item>;
    return new Stream<Item>(open, controller);
  }

  /** @throws OpenAIError when the stream is already being read */
  [Symbol.asyncIterator](): AsyncIterator<Item, undefined> {
    if (this.#iterator !== null) {
      throw new OpenAIError('A stream can be read once; use `.tee()` to read it twice.');
    }
    // A stream ends with no value of its own.
    const iterator = this.iterator() as AsyncIterator<Item, undefined>;
    this.#iterator = iterator;
    return iterator;
  }

  /**
   * Two streams of the same events, each with its own pace. Events that one has read and the other
   * has not are kept in memory, each once, so read both or leave the one that is not needed.
   * Leaving both ends the request.
   */
  tee(): [Stream<Item>, Stream<Item>] {
    const [left, right] = teeIterator(this[Symbol.asyncIterator]());
    return [
      createStream(() => left, this.controller, this.#metadata),
      createStream(() => right, this.controller, this.#metadata),
    ];
  }

  /**
   * The stream as a web stream of JSON lines, for example to pass it on to a browser, where
   * {@link fromReadableStream} makes it a stream again. It reads no further than it is read.
   */
  toReadableStream(): ReadableStream<Uint8Array> {
    return jsonLinesOf(this[Symbol.asyncIterator]());
  }

  /** Ends the stream and releases its connection. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#iterator ??= this.iterator() as AsyncIterator<Item, undefined>;
    await this.#iterator.return?.();
  }
}

/** A stream that knows of the call and the response it comes from. */
export function createStream<Item>(
  open: () => AsyncIterator<Item>,
  controller: AbortController,
  metadata: StreamMetadata,
): Stream<Item> {
  const stream = new Stream<Item>(open, controller);
  metadataOf.set(stream, metadata);
  return stream;
}

/** A stream of what is made of another one's events, from the same response. */
export function streamThrough<Item>(
  stream: Stream<unknown>,
  open: () => AsyncIterator<Item>,
): Stream<Item> {
  return createStream(open, stream.controller, metadataOf.get(stream) ?? noMetadata());
}

/**
 * A stream over the bytes of a response of server-sent events. The bytes are read one chunk at a
 * time, and only when an event is requested that has not arrived.
 */
export function createEventStream<Item>(
  source: AsyncIterable<Uint8Array>,
  options: Omit<EventStreamOptions, 'protocol'>,
): Stream<Item> {
  const open = (): AsyncIterator<Item, undefined> =>
    new EventReader<Item>(source, { protocol: EVENT_PROTOCOL, ...options });
  return createStream(open, options.controller, options.metadata ?? noMetadata());
}

function recordOf(headers: Headers): HeaderRecord {
  const record: HeaderRecord = {};
  headers.forEach((value, name) => {
    record[name] = value;
  });
  return record;
}
