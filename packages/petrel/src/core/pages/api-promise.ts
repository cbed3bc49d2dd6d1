import { customInspect } from '../custom-inspect.ts';
import { isInstanceOf } from '../is-instance-of.ts';
import type { Reply } from '../call/call.ts';
import type { PendingCall, Responded } from './pending-call.ts';
import { attachRequestID, requestIDOf } from '../errors/request-id.ts';
import { parseRateLimit } from '../response/rate-limit.ts';
import type { RateLimit } from '../errors/rate-limit.ts';
import { RawResponse } from './raw-response.ts';

/** A result with the server's request id, as a property that does not enumerate. */
export type WithRequestID<T> = T extends readonly unknown[] | Response
  ? T
  : T extends object
    ? T & { _request_id?: string | null }
    : T;

/** The decoded value of a reply, for the constructor of {@link APIPromise}. */
export function readReply(reply: Reply): unknown {
  return reply.decode === null ? reply.data : reply.decode();
}

/** What {@link APIPromise.withResponse} resolves to. */
export interface DataWithResponse<T> {
  data: T;
  /**
   * The response, the same one that `asResponse()` gives. Its body is there to be read again when `data`
   * was read from a buffered one; a stream or a file shares it with `data`.
   */
  response: Response;
  request_id: string | null;
  /** The `x-ratelimit-*` headers. */
  rateLimit: RateLimit;
  /** How many requests were sent. */
  attempts: number;
  /** Milliseconds from the call to its reply. */
  elapsed: number;
}

/** The type the language's own `Promise` gives to rejection reasons. */
export type RejectionReason = Parameters<NonNullable<Parameters<Promise<unknown>['catch']>[0]>>[0];

/** What a promise knows of its call. */
interface PromisedCall<T> {
  readonly exchange: PendingCall;
  readonly read: (reply: Reply) => T | PromiseLike<T>;
  parsed: Promise<WithRequestID<T>> | undefined;
}

/**
 * The promise of a call's result. Awaiting it gives the decoded value; {@link asResponse} and
 * {@link withResponse} give the HTTP response as well.
 *
 * @example
 * const { data, request_id } = await client.models.list().withResponse();
 */
export class APIPromise<T> extends Promise<WithRequestID<T>> {
  /** The name of the class, which minifiers leave alone: instances are recognized by it. */
  static readonly petrelName: string = 'APIPromise';

  /** Also true for an instance of another copy of this package. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return isInstanceOf(this, value);
  }

  // Like any promise, without the closure.
  protected static readonly printed: boolean = /* @__PURE__ */ customInspect(
    () => APIPromise,
    (promise) => `${promise.constructor.name} { <pending> }`,
  );

  /**
   * Hidden in a closure from what prints the promise: the reply's headers and address may hold
   * credentials. No private field, so that tools can hand out a `Proxy` of the promise.
   */
  private readonly call: () => PromisedCall<T>;

  constructor(exchange: PendingCall, read: (reply: Reply) => T | PromiseLike<T>) {
    // This promise never settles itself: `then` is overridden and everything else goes through it.
    super(() => {});
    const call: PromisedCall<T> = { exchange, read, parsed: undefined };
    this.call = () => call;
  }

  /** Derived promises are plain ones. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /**
   * The same call with its result changed by `transform`, which is given the head of the response
   * too. Tools that watch calls wrap methods with it.
   */
  _thenUnwrap<Other>(
    transform: (data: T, props: { readonly response: Response }) => Other,
  ): APIPromise<Other> {
    const { exchange } = this.call();
    return new APIPromise(exchange, async (reply) => {
      const value = transform(await this.parseResponse(), {
        get response() {
          return exchange.responseOf(reply);
        },
      });
      attachRequestID(value, requestIDOf(reply.headers) ?? null);
      return value;
    });
  }

  /**
   * The web `Response`, its body unread when called in the same tick as the call. Rejects for error
   * statuses, as awaiting does.
   */
  asResponse(): Promise<Response> {
    const { exchange } = this.call();
    exchange.askForRawBody();
    return exchange.reply.then((reply) => exchange.responseOf(reply));
  }

  /** The response before its result; `buffered`: whether its body is read first. */
  async asRawResponse(buffered: boolean): Promise<RawResponse<WithRequestID<T>>> {
    const { exchange } = this.call();
    if (!buffered) exchange.askForRawBody();
    const reply = await exchange.reply;
    const response = (): Response => exchange.responseOf(reply);
    return new RawResponse({ reply, response, parse: () => this.parse() });
  }

  /** The result together with its response, and what is known of the call. */
  async withResponse(): Promise<DataWithResponse<WithRequestID<T>>> {
    const data = await this.parse();
    const { exchange } = this.call();
    const reply = await exchange.reply;
    return {
      data,
      response: exchange.responseOf(reply),
      request_id: requestIDOf(reply.headers) ?? null,
      rateLimit: parseRateLimit(reply.headers),
      attempts: reply.attempts,
      elapsed: reply.elapsed,
    };
  }

  // `catch` and `finally` of the base class go through `then`.
  // oxlint-disable-next-line unicorn/no-thenable -- a promise is a thenable
  override then<Fulfilled = WithRequestID<T>, Rejected = never>(
    onFulfilled?: ((value: WithRequestID<T>) => Fulfilled | PromiseLike<Fulfilled>) | null,
    onRejected?: ((reason: RejectionReason) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    return this.parse().then(onFulfilled, onRejected);
  }

  private parse(): Promise<WithRequestID<T>> {
    return (this.call().parsed ??= this.parseResponse());
  }

  /** Reads the result. Tools that trace calls of one promise replace it, to see what it gives. */
  protected parseResponse(): Promise<WithRequestID<T>> {
    const { exchange, read } = this.call();
    // The request id is a property of the runtime value only; see `attachRequestID`.
    return exchange.reply.then(read) as Promise<WithRequestID<T>>;
  }

  /** The response of the call. Tools that trace calls recognize promises of one call by it. */
  protected get responsePromise(): Promise<Responded> {
    return this.call().exchange.responded;
  }
}
