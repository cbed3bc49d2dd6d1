import type { BodyCodecs } from './body-codecs.ts';
import type { HTTPMethod, Preference, Security, SocketHandshake } from './call.ts';
import type { FetchOptions } from './fetch-options.ts';
import type { HeadersLike } from './headers-like.ts';
import type { FormFields } from './form-options.ts';
import type { Answers } from './answers.ts';
import type { StreamResumption } from './stream-resumption.ts';
import type { TimeoutOption } from './timeouts.ts';
import type { OnUploadProgress } from './upload-progress.ts';

/** Options of one call, which override those of the client. */
export interface RequestOptions {
  /** The path of the request, relative to the base URL, or an absolute URL. Default: the operation's. */
  path?: string | undefined;
  /** Query parameters in addition to the operation's; `undefined` members are dropped. Default: none. */
  query?: object | null | undefined;
  /** Headers that override the client's; `null` removes one, `undefined` keeps it. Default: none. */
  headers?: HeadersLike;
  /**
   * The body of the request: an object is sent as JSON, strings and bytes as they are. Default: the
   * parameters of the method.
   */
  body?: unknown;
  /**
   * Fields that are merged into the body and override fields of the same name, for what a server knows
   * and the types do not. For bodies of JSON, and the fields of forms. Default: none.
   *
   * @example { extraBody: { top_k: 20 } }
   */
  extraBody?: Readonly<Record<string, unknown>> | null | undefined;
  /** Milliseconds for each step of an attempt, or a limit for each phase. Default: the client's. */
  timeout?: TimeoutOption | undefined;
  /** Milliseconds for the whole call with its retries, waits and body. Default: the client's. */
  deadline?: number | undefined;
  /** How many times a failed request is retried. Default: the client's. */
  maxRetries?: number | undefined;
  /** Aborting it ends the call, or its stream, with `APIUserAbortError`. Default: none. */
  signal?: AbortSignal | null | undefined;
  /** Sent as `Idempotency-Key`, the same for all attempts. Default: none. */
  idempotencyKey?: string | undefined;
  /**
   * Added to the `init` of `fetch`, over the client's; the request is then sent with `fetch`. Not for
   * a client with another `transport`. Default: the client's.
   */
  fetchOptions?: FetchOptions | undefined;
  /**
   * Called while the body is sent, with the bytes that the transport has taken and those of the whole
   * body: for `client.files.create()` and everything else that sends files. Each attempt begins at 0
   * again; the last call of a complete body has `loaded` equal to `total`. What it throws ends the
   * call. Default: none.
   *
   * @example { onUploadProgress: ({ loaded, total }) => console.log(loaded, total) }
   */
  onUploadProgress?: OnUploadProgress | null | undefined;
  /**
   * Whether the response is read as a stream of events, for `client.post()` and the like. For the
   * methods of resources, pass `stream: true` in the parameters instead. Default: the parameter `stream`.
   */
  stream?: boolean | undefined;
}

/** {@link RequestOptions} plus what a generated operation needs. */
export interface OperationOptions extends RequestOptions, BodyCodecs {
  /** The method of a list that is not requested with GET. */
  method?: HTTPMethod | undefined;
  /** The body is sent as `multipart/form-data`; what is known of its fields, or just `true`. */
  multipart?: boolean | FormFields | undefined;
  /** The reply is handed out as a `BinaryResponse`. */
  binary?: boolean | undefined;
  /**
   * The kind of the operation's result, which decides how its reply is decoded. Default: by the media
   * type of the reply.
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
   * rejects them gets a second request without. Made by `preferring()`.
   */
  preferred?: Preference | undefined;
  /** How a WebSocket is opened; the reply is then the socket. */
  socket?: SocketHandshake | undefined;
  /** How a stream of the operation is resumed when its connection breaks. Default: it is not. */
  resume?: StreamResumption | undefined;
}

/** A whole request: verb, path and options. */
export interface FinalRequestOptions extends OperationOptions {
  method: HTTPMethod;
  path: string;
}
