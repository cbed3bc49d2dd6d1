import { isInstanceOf } from '../is-instance-of.ts';
import type { Reply } from '../call/call.ts';
import { requestIDOf } from '../errors/request-id.ts';
import { parseRateLimit } from '../response/rate-limit.ts';
import type { RateLimit } from '../errors/rate-limit.ts';
import { toWebHeaders } from '../response/web-response.ts';

/** What {@link RawResponse} is made from: an an `APIPromise` makes it. */
export interface RawSource<T> {
  reply: Reply;
  response: () => Response;
  parse: () => Promise<T>;
}

/**
 * The HTTP response of a call before its result: what the `withRawResponse` and
 * `withStreamingResponse` prefixes resolve to.
 *
 * @example
 * const raw = await client.chat.completions.withRawResponse.create({ … });
 * console.log(raw.headers.get('x-ratelimit-remaining-requests'));
 * const completion = await raw.parse();
 */
export class RawResponse<T> implements AsyncDisposable {
  /** The name of the class, which minifiers leave alone: instances are recognized by it. */
  static readonly petrelName: string = 'RawResponse';

  /** Also true for an instance of another copy of this package. */
  static [Symbol.hasInstance](value: unknown): boolean {
    return isInstanceOf(this, value);
  }

  readonly status: number;
  /** The server's `x-request-id`. */
  readonly request_id: string | null;
  /** How many requests were sent. */
  readonly attempts: number;
  /** Milliseconds from the call to its reply. */
  readonly elapsed: number;
  /** The `x-ratelimit-*` headers. */
  readonly rateLimit: RateLimit;
  // Hidden from what prints the response: headers and address may hold credentials.
  readonly #source: RawSource<T>;
  #headers: Headers | undefined;

  constructor(source: RawSource<T>) {
    const { reply } = source;
    this.status = reply.status;
    this.request_id = requestIDOf(reply.headers) ?? null;
    this.attempts = reply.attempts;
    this.elapsed = reply.elapsed;
    this.rateLimit = parseRateLimit(reply.headers);
    this.#source = source;
  }

  get headers(): Headers {
    const { headers, setCookies, requestHeaders, url } = this.#source.reply;
    this.#headers ??= toWebHeaders(headers, setCookies, { headers: requestHeaders, url });
    return this.#headers;
  }

  /** The web `Response`, the same one that `asResponse()` gives. Its body and {@link parse} read the same bytes: use one of the two. */
  get response(): Response {
    return this.#source.response();
  }

  /** The result, as the method without the prefix gives it. */
  parse(): Promise<T> {
    return this.#source.parse();
  }

  /** Releases the connection of a body that was not read to its end. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#source.reply.body?.[Symbol.asyncIterator]().return?.();
  }
}
