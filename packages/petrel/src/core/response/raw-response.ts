import { isInstanceOf } from '../is-instance-of.ts';
import type { APIPromise, WithRequestID } from '../api-promise.ts';
import type { Reply } from '../pipeline/call.ts';
import { requestIDOf } from '../request/request-id.ts';
import { parseRateLimit, type RateLimit } from './rate-limit.ts';
import { toWebHeaders } from './web-response.ts';

/** What {@link RawResponse} is made from: an {@link APIPromise} tells it. */
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

// Looked at, these would lead the mapped type back to itself.
type RawPrefix = 'withRawResponse' | 'withStreamingResponse';

/** The methods of a resource, resolving to the response instead of its result. */
export type WithRawResponse<Resource> = {
  [
    Name in Exclude<keyof Resource, RawPrefix> as Resource[Name] extends (
      ...args: never[]
    ) => APIPromise<unknown>
      ? Name
      : never
  ]: RawMethod<Resource[Name]>;
};

// One signature of an overloaded method at a time: inference alone would keep only the last.
type RawMethod<Method> = Method extends {
  (...args: infer A1): infer R1;
  (...args: infer A2): infer R2;
  (...args: infer A3): infer R3;
}
  ? RawSignature<A1, R1> & RawSignature<A2, R2> & RawSignature<A3, R3>
  : Method extends { (...args: infer A1): infer R1; (...args: infer A2): infer R2 }
    ? RawSignature<A1, R1> & RawSignature<A2, R2>
    : Method extends (...args: infer A1) => infer R1
      ? RawSignature<A1, R1>
      : never;

type RawSignature<Args extends unknown[], Result> =
  Result extends APIPromise<infer T>
    ? (...args: Args) => Promise<RawResponse<WithRequestID<T>>>
    : unknown;

/**
 * A view of a resource whose methods resolve to a {@link RawResponse}. `buffered` says whether the
 * body is read before it resolves.
 */
export function rawResponses<Resource extends object>(
  resource: Resource,
  buffered: boolean,
): WithRawResponse<Resource> {
  // The view answers with what the type promises because it wraps every method at its first use.
  return new Proxy(resource, {
    get(target, name): unknown {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]): unknown => {
        const result: unknown = Reflect.apply(member, target, args);
        return isRawable(result) ? result.asRawResponse(buffered) : result;
      };
    },
  }) as object as WithRawResponse<Resource>;
}

function isRawable(value: unknown): value is Pick<APIPromise<unknown>, 'asRawResponse'> {
  return typeof value === 'object' && value !== null && 'asRawResponse' in value;
}
