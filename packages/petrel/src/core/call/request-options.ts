import type { BodyCodecs } from './body-codecs.ts';
import type { HTTPMethod, Security } from './call.ts';
import type { FetchOptions } from './fetch-options.ts';
import type { HeadersLike } from './headers-like.ts';
import type { FormFields } from './form-options.ts';
import type { Answers } from './answers.ts';
import type { StreamResumption } from './stream-resumption.ts';
import type { TimeoutOption } from './timeouts.ts';

/** What a caller may set for one call, over the client's own options. */
export interface RequestOptions {
  /** Replaces the operation's path; relative to the base URL, or absolute. */
  path?: string | undefined;
  /** Added to the query of the operation; `undefined` members are dropped. */
  query?: object | null | undefined;
  /** Added to the client's headers; `null` removes one, `undefined` keeps it. */
  headers?: HeadersLike;
  /** Replaces the request's body: an object is sent as JSON, strings and bytes as they are. */
  body?: unknown;
  /**
   * Merged into the body that is sent, over members of the same name: fields that a server knows and
   * the types do not. For bodies of JSON, and the fields of forms.
   *
   * @example { extraBody: { top_k: 20 } }
   */
  extraBody?: Readonly<Record<string, unknown>> | null | undefined;
  /** Milliseconds for each step of an attempt, or one limit a phase. Default: the client's, 600,000. */
  timeout?: TimeoutOption | undefined;
  /** Milliseconds for the whole call with its retries, waits and body. Default: none. */
  deadline?: number | undefined;
  /** Retries after the first attempt. Default: the client's, 2. */
  maxRetries?: number | undefined;
  /** Aborting it ends the call, or its stream, with `APIUserAbortError`. */
  signal?: AbortSignal | null | undefined;
  /** Sent as `Idempotency-Key`, the same over all attempts. */
  idempotencyKey?: string | undefined;
  /**
   * Added to the `init` of `fetch`, over the client's own; the request is then sent with `fetch`. Not
   * for a client with another `transport`.
   */
  fetchOptions?: FetchOptions | undefined;
  /** Whether the reply is read as a stream of events. */
  stream?: boolean | undefined;
}

/** {@link RequestOptions} plus what a generated operation says about itself. */
export interface OperationOptions extends RequestOptions, BodyCodecs {
  /** The method of a list that is not asked for with GET. */
  method?: HTTPMethod | undefined;
  /** The body is sent as `multipart/form-data`; what is known of its fields, or just `true`. */
  multipart?: boolean | FormFields | undefined;
  /** The reply is handed out as a `BinaryResponse`. */
  binary?: boolean | undefined;
  /**
   * What the operation answers with, which its reply is then read as. Default: what the media type of
   * the reply says.
   */
  answers?: Answers | undefined;
  /** Which key the operation takes. Default: `bearer`. */
  security?: Security | undefined;
  /** Media type of a string or bytes body. */
  contentType?: string | undefined;
  /** Run on the decoded JSON object, or on each event of a stream. */
  transform?: ((value: unknown) => void) | undefined;
  /**
   * Whether events that report an error are items of the stream like all others, or end it with an
   * `APIError`. Default: `throw`.
   */
  errorEvents?: 'throw' | 'yield' | undefined;
  /**
   * Members of the body that the client adds, such as a leaner coding of the result. A server that
   * refuses them is asked once more without. Left out where the body has one of them.
   */
  preferred?: Readonly<Record<string, unknown>> | undefined;
  /** How a stream of the operation is resumed when its connection breaks. Default: it is not. */
  resume?: StreamResumption | undefined;
}

/** A whole request: verb, path and options. */
export interface FinalRequestOptions extends OperationOptions {
  method: HTTPMethod;
  path: string;
}
