import type { HeaderRecord } from '../header-record.ts';
import type { FetchOptions } from './fetch-options.ts';
import type { RequestBody } from './request-body.ts';
import type { SocketOptions, TransportSocket } from './socket.ts';
import type { Timeouts } from './timeouts.ts';

/** One HTTP request, ready to send. */
export interface TransportRequest {
  /** Upper case. */
  method: string;
  url: string;
  headers: HeaderRecord;
  body: RequestBody | null;
  /** Aborting it ends the request, or the reading of the response, with the signal's reason. */
  signal: AbortSignal;
  /** The phases the transport itself watches: `connect` and `write`. */
  timeouts: Timeouts;
  /** What the caller wants in the `init` of `fetch`; other transports cannot take it. */
  fetchOptions?: FetchOptions | undefined;
  /**
   * Whether the request may only go over a connection that carried no other before it: it replaces
   * one that was lost on a kept-alive connection. Transports that keep none may ignore it.
   */
  freshConnection?: boolean | undefined;
  /**
   * Called whenever the connection has taken another piece of the body, so that an upload that makes
   * progress is not ended.
   */
  onProgress?: () => void;
  /** Called once the request is on its way whole, so that waiting for the answer begins. */
  onSent: () => void;
}

/** The head of a response, and its body as it comes: decompressed, in the consumer's pace. */
export interface TransportResponse {
  status: number;
  statusText: string;
  headers: HeaderRecord;
  setCookies: readonly string[];
  /** Where the response came from. */
  url: string;
  body: BodySource;
  /** Bytes `body` has when it is whole, where the transport knows for certain. */
  length?: number | undefined;
}

/**
 * The bytes of a response as they arrive. Any async iterable: it is iterated once, read one
 * chunk at a time, and left with `return`, which is to close the connection.
 */
export interface BodySource extends AsyncIterable<Uint8Array> {
  /** Hands on all bytes, where that is quicker than iterating. Resolves at their end or on `return`. */
  drain?(take: (chunk: Uint8Array) => void): Promise<void>;
  /** Whether the connection keeps the process running. Called with false while nobody reads. */
  holdProcess?(hold: boolean): void;
  /** The reset that ended the connection before the body was known to be whole, if there was one. */
  resetBy?(): Error | null;
}

/**
 * Carries requests, each at most once. It throws `APIConnectionError` for a connection that fails,
 * `APIConnectionTimeoutError` for a phase it watches, and the signal's reason on abort. It does not follow redirects.
 */
export interface Transport {
  /** For messages and logs, such as `node` or `fetch`. */
  readonly name: string;
  send(request: TransportRequest): Promise<TransportResponse>;
  /**
   * Opens a WebSocket, without following redirects; a transport may lack it. Resolves to the response
   * of a server that opens none, and to null where the WebSocket of the runtime is to be used.
   */
  openSocket?(
    request: TransportRequest,
    options: SocketOptions,
  ): Promise<TransportSocket | TransportResponse | null>;
  /** Ends idle connections, then those in use, and refuses new requests. */
  close(): Promise<void>;
}
