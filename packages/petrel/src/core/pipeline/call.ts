import type { ReadReply } from '../formats.ts';
import type { FetchOptions } from '../request/fetch-options.ts';
import type { RequestBody } from '../request/request-body.ts';
import type { CallResumption } from '../stream/stream-resumption.ts';
import type { Timeouts } from './timeouts.ts';

/** An HTTP method the API uses. */
export type HTTPMethod = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** Headers as data: names in lower case. Several values of one name are joined by `, `. */
export type HeaderRecord = Record<string, string>;

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
  /** Null for a request without a body. */
  body: RequestBody | null;
  kind: ReplyKind;
  /** Reads a body of that kind; null for JSON. */
  read: ReadReply | null;
  /** Whether the body is to be left unread, for `Reply.decode` to read it as `kind` says. */
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
  /** Added to the `init` of `fetch`. */
  fetchOptions?: FetchOptions | undefined;
  /** Run on the decoded JSON object, or on each event of a stream. */
  transform: ((value: unknown) => void) | null;
  /** What an event that reports an error does to its stream. Default: `throw`. */
  errorEvents?: 'throw' | 'yield' | undefined;
  /** How the stream is gone on with when its connection breaks; null when it is not. */
  resumption: CallResumption | null;
  /** Sequence number of the attempt, from 1; 0 before the first. */
  attempt: number;
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

/** A layer around the next handler; see `APIClient.use`. */
export type Middleware = (next: Handler) => Handler;
