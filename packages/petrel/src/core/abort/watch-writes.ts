import type { OpenAIError } from '../errors/index.ts';
import { readingError } from '../errors/reading-error.ts';
import type { RequestBody } from '../call/request-body.ts';
import { timeoutError } from './abort-errors.ts';
import { startTimer, type Timer } from './timer.ts';
import type { TransportRequest } from '../call/transport.ts';

/** The largest piece of a body that is handed over at once. */
export const PIECE: number = 65_536;

/**
 * The bytes of a request's body, with the `write` limit on the time its taker lets pass between pieces:
 * for transports that cannot watch their connection. The request learns of each piece that was taken,
 * and of the end; `expire` is called with what is to end it.
 */
export function watchWrites(
  body: RequestBody,
  request: WatchedRequest,
  expire: (error: Error) => void,
): AsyncIterableIterator<Uint8Array, undefined> {
  return new WatchedWrites(body, request, expire);
}

/** What learns of the writes of a body. */
type WatchedRequest = Pick<TransportRequest, 'timeouts' | 'onProgress' | 'onSent'>;

const END: IteratorResult<Uint8Array, undefined> = { done: true, value: undefined };

class WatchedWrites implements AsyncIterableIterator<Uint8Array, undefined> {
  readonly #body: RequestBody;
  readonly #request: WatchedRequest;
  readonly #limit: number;
  readonly #expire: (error: Error) => void;
  #source: BodyReader | null = null;
  #rest: Uint8Array = new Uint8Array();
  #timer: Timer;
  #left = false;

  constructor(body: RequestBody, request: WatchedRequest, expire: (error: Error) => void) {
    this.#body = body;
    this.#request = request;
    this.#limit = writeLimit(request.timeouts);
    this.#expire = expire;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<Uint8Array, undefined>> {
    clearTimeout(this.#timer);
    if (this.#source !== null) this.#request.onProgress?.();
    try {
      while (this.#rest.byteLength === 0) {
        if (this.#left) return END;
        this.#source ??= readBody(this.#body);
        const step = await this.#source.next();
        if (this.#left) return END;
        if (step.done === true) {
          this.#request.onSent();
          return END;
        }
        this.#rest = step.value;
      }
    } catch (error) {
      // Transports would wrap the error of a source beyond recognition.
      const failure = bodyError(error);
      if (!this.#left) this.#expire(failure);
      throw failure;
    }
    const value = this.#rest.subarray(0, PIECE);
    this.#rest = this.#rest.subarray(PIECE);
    this.#timer = startTimer(this.#limit, () => this.#expire(timeoutError('write', this.#limit)));
    return { done: false, value };
  }

  /** Closes the source at once, even while its next bytes are awaited. */
  return(): Promise<IteratorResult<Uint8Array, undefined>> {
    clearTimeout(this.#timer);
    this.#left = true;
    if (this.#source !== null) closeBody(this.#source);
    return Promise.resolve(END);
  }
}

/** The `write` limit where it has to be watched: the limit of the attempt covers one that is no shorter. */
export function writeLimit({ write, attempt }: TransportRequest['timeouts']): number {
  return write < attempt ? write : Infinity;
}

/** What a body is read with. */
export type BodyReader = Iterator<Uint8Array> | AsyncIterator<Uint8Array>;

/** Begins to read a body from its start. */
export function readBody(body: RequestBody): BodyReader {
  return body.bytes === undefined ? body.open()[Symbol.asyncIterator]() : pieces(body.bytes);
}

/** Closes the source of a body that is not sent to its end. Nobody waits for it or hears of failures. */
export function closeBody(reader: BodyReader): void {
  try {
    Promise.resolve(reader.return?.()).catch(() => {});
  } catch {
    // An iterator of the caller's own may throw at once.
  }
}

/** What the caller sees when a body cannot be read: the fault is not the connection's. */
export function bodyError(error: unknown): OpenAIError {
  return readingError('the request body', error);
}

/** Bytes in memory in pieces of at most 64 KiB, so that sending them can be watched. */
export function* pieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.byteLength; start += PIECE) {
    yield bytes.subarray(start, start + PIECE);
  }
}
