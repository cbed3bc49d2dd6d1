import type { APIError } from '../errors/index.ts';
import type { HeaderRecord } from '../header-record.ts';
import type { FetchOptions } from './fetch-options.ts';
import type { RequestBody } from './request-body.ts';
import type { Answers } from './answers.ts';
import type { Cancellation } from './cancellation.ts';
import type { SocketOptions, TransportSocket } from './socket.ts';
import type { TransportRequest, TransportResponse } from './transport.ts';
import type { Timeouts } from './timeouts.ts';

/** An HTTP method the API uses. */
export type HTTPMethod = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** Which of the client's two keys an operation takes. */
export type Security = 'bearer' | 'admin' | 'none';

/** How the reply's body is to be read. */
export type ReplyKind = 'json' | 'binary' | 'stream';

/**
 * One logical call as data: what a resource method asks for, before any attempt. A middleware may
 * hand a changed copy to `next`.
 */
export interface Call {
  method: HTTPMethod;
  /** Absolute, with the query. */
  url: string;
  /** The path relative to the base URL, without the query; for logs and middleware. */
  path: string;
  headers: HeaderRecord;
  /**
   * Identifies the key of an attempt without showing it: equal keys have equal ids. For a key that a function
   * gives, it is the id of the function. Set in what middleware around attempts sees.
   */
  credential?: string | undefined;
  /** Null for a request without a body. */
  body: RequestBody | null;
  kind: ReplyKind;
  /** The result of an operation of the kind `json`; undefined where the media type decides. */
  answers?: Answers | undefined;
  /** Reads a body of that kind; null for JSON. */
  read: ReadReply | null;
  /** Whether the body is left unread, for `Reply.decode` to read it according to `kind`. */
  raw: boolean;
  security: Security;
  /** Retries after the first attempt. */
  maxRetries: number;
  timeouts: Timeouts;
  /** When the call was made, on the clock of `performance.now()`. */
  startedAt: number;
  /** When the whole call must be over, on the clock of `performance.now()`; null for never. */
  deadlineAt: number | null;
  signal: AbortSignal | null;
  /** Aborts when the client is closed, for layers that wait; undefined for a call made by hand. */
  closing?: AbortSignal | undefined;
  /**
   * Called when an attempt is over: its answer has come whole, failed, or is not wanted any more. For
   * a stream or a file, that is later than the reply. It may be called several times.
   */
  onSettled?: (() => void) | undefined;
  /** How the call opens a WebSocket; undefined for a call that is a request. */
  socket?: SocketHandshake | undefined;
  /** Added to the `init` of `fetch`. */
  fetchOptions?: FetchOptions | undefined;
  /** Run on the decoded JSON object, or on each event of a stream. */
  transform: ((value: unknown) => void) | null;
  /** What an event that reports an error does to its stream. Default: `throw`. */
  errorEvents?: 'throw' | 'yield' | undefined;
  /** How many choices of a completion the stream holds, each with an end of its own. Default: 1. */
  choices?: number | undefined;
  /** How to go on where a server refuses what only the client prefers in the body. */
  fallback?: Fallback | undefined;
  /** How the stream is resumed when its connection breaks; null when it is not. */
  resumption: CallResumption | null;
  /** Sequence number of the attempt, from 1; 0 before the first. */
  attempt: number;
  /** Whether the attempt needs a new connection, as the one before met a stale one. */
  freshConnection?: boolean | undefined;
}

/** Members of a body that only the client prefers. */
export interface Preference {
  /** The body with them, or as it is where the caller has chosen one of them. */
  addTo(body: object): object;
  /** How calls with `body` go on where the server refuses them; `plain` is what the caller gave. */
  fallback(plain: unknown, body: RequestBody | null): Fallback;
}

/** How a call goes on without the members of its body that the client prefers. */
export interface Fallback {
  /** The names of those members. */
  readonly members: readonly string[];
  /** The call as it is sent at first. */
  first(call: Call): Call;
  /** The call to send instead of one that failed; null when the failure is not about such members. */
  instead(call: Call, error: APIError): Call | null;
  /** A call came through without what it was refused with before. */
  acceptedWithout(call: Call): void;
}

/** What came back: the head of the response, and its body as decoded for the call's `kind`. */
export interface Reply {
  status: number;
  statusText: string;
  headers: HeaderRecord;
  /** Values of `set-cookie`, which cannot be joined. */
  setCookies: readonly string[];
  /** Where the response came from, after redirects. */
  url: string;
  /** Headers of the request, whose credentials are not shown where a server repeats them. */
  requestHeaders?: HeaderRecord | undefined;
  /** The decoded value: JSON, text, `BinaryResponse`, `Stream`, or null. */
  data: unknown;
  /** Reads the value of a reply whose body was left unread; null when `data` is there already. */
  decode: (() => Promise<unknown>) | null;
  /** The text that `data` was decoded from, when it was buffered. */
  text: string | null;
  /** The bytes as they come, when they were not buffered; they can be read once. */
  body: AsyncIterable<Uint8Array> | null;
  /** How many requests were sent. */
  attempts: number;
  /** Milliseconds from the call to its reply. */
  elapsed: number;
}

/** Performs a call. */
export type Handler = (call: Call) => Promise<Reply>;

/** A layer around the next handler; see `Client.use`. */
export interface Middleware {
  (next: Handler): Handler;
  /** The place of a layer that works at this one only, so that `use` need not be given it. */
  readonly around?: 'call' | 'attempt' | undefined;
  /** What holds where `use` is given no `bounded`. */
  readonly bounded?: boolean | undefined;
}

/** Makes the value of a reply, or a promise of it. */
export type ReadReply = (unread: UnreadReply) => unknown;

/** The body of a response that nobody has read yet. */
export interface UnreadBody extends AsyncIterableIterator<Uint8Array, undefined> {
  /** Puts chunks back that were read to look at them: they are the next ones again. */
  putBack(chunks: readonly Uint8Array[]): void;
  /**
   * The whole body as UTF-8 text.
   *
   * @throws APIResponseValidationError of code `response_too_large` for more than `limit` bytes
   */
  text(limit: number): Promise<string>;
}

/** A reply whose body has not been read, with all that reading may need. */
export interface UnreadReply {
  call: Call;
  reply: Reply;
  body: UnreadBody;
  /** The attempt: its cancellation, and callbacks for each event. */
  scope: { readonly cancellation: Cancellation; eventAwaited(): void; eventArrived(): void };
  options: DecodeOptions;
  /** Adds the facts of the reply to an error that happens while its body is read. */
  addDetails: (error: Error) => Error;
}

/** What decoding needs from the client. */
export interface DecodeOptions {
  /** Whether a stream that ends early throws. */
  truncatedStreams: 'error' | 'ignore';
  /** Bytes of a body, or of one event of a stream, that may be kept in memory. */
  maxResponseBytes: number;
  /** Saves a binary response's body under a path, where the runtime has files. */
  saveToFile?: ((source: AsyncIterable<Uint8Array>, path: string) => Promise<void>) | undefined;
}

/** What {@link Call} knows about resuming its stream. */
export interface CallResumption {
  /** The number of an event; null when it has none. */
  numberOf(event: unknown): number | null;
  /** The id of an event; null when it has none. */
  idOf(event: unknown): string | null;
  /** The call for the events after `after`; null when not enough is known to make it. */
  rest(call: Call, id: string | null, after: number | null): Call | null;
  /** Sends the call, whose stream then goes on over new connections when one breaks. */
  send(call: Call, next: Handler, options: ResumeOptions): Promise<Reply>;
}

/** What resuming needs of the pipeline. */
export interface ResumeOptions {
  /** What an end without terminal mark is when it cannot be resumed. */
  truncated: 'error' | 'ignore';
  /**
   * Waits before the stream is requested again; false when that would take longer than allowed.
   * Rejects when `signal` aborts.
   */
  wait: (call: Call, error: APIError, failures: number, signal: AbortSignal) => Promise<boolean>;
}

/**
 * Opens the WebSocket of a call, whose reply then holds it, or gives the response of a server that refuses.
 * Operations bring it, so that others do without.
 */
export type SocketHandshake = (
  call: Call,
  request: TransportRequest,
  transport: SocketTransport,
) => Promise<Reply | TransportResponse>;

/** The transport of a client, as sockets need it. */
export interface SocketTransport {
  /** Aborts when the client is closed. */
  readonly closing: AbortSignal;
  openSocket(
    request: TransportRequest,
    options: SocketOptions,
  ): Promise<TransportSocket | TransportResponse | null>;
}
