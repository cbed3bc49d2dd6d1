import { APIConnectionError } from '../../core/errors/index.ts';
import type { LazyAbort } from '../../core/abort/lazy-abort.ts';
import type { FetchOptions } from '../../core/call/fetch-options.ts';
import type { RequestBody } from '../../core/call/request-body.ts';
import type { SocketOptions, TransportSocket } from '../../core/call/socket.ts';
import type {
  BodySource,
  Transport,
  TransportRequest,
  TransportResponse,
} from '../../core/call/transport.ts';
import { untilAborted } from '../../core/abort/until-aborted.ts';
import { PIECE, watchWrites } from '../../core/abort/watch-writes.ts';
import { detectRuntime } from '../../core/runtime.ts';
import { WebSource } from '../../core/web-source.ts';
import { utf8 } from '../../core/utf8.ts';
import { byteChunks } from '../../core/request/byte-reader.ts';
import { bytesOf } from '../../core/request/byte-source.ts';
import { readableStreamOf } from '../../core/response/web-response.ts';
import { ActiveRequests } from '../active-requests.ts';
import { discardResponse, responseHead } from './foreign-response.ts';

/** A function with the ways of the global `fetch`. */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** How {@link fetchTransport} sends. */
export interface FetchTransportOptions {
  /** Default: the global `fetch`, looked up at each request. */
  fetch?: Fetch | undefined;
  fetchOptions?: FetchOptions | undefined;
}

/** What a `fetch` is given besides the address; `duplex` is there with a body that is a stream. */
export type FetchInit = RequestInit & { duplex?: 'half' };

/** Sends requests with `fetch`. It does not see connections: the `connect` timeout has no effect. */
export function fetchTransport(options: FetchTransportOptions = {}): Transport {
  return new FetchTransport(options);
}

/** The transport over a `fetch` that conforms to the standard. */
export class FetchTransport implements Transport {
  readonly name = 'fetch';
  protected readonly options: FetchTransportOptions;
  /** Whether large bodies in memory are sent in pieces, so that their progress can be seen. */
  protected readonly sendsPieces: boolean = false;
  private readonly active = new ActiveRequests();

  constructor(options: FetchTransportOptions) {
    this.options = options;
  }

  /** `prepare` sees what `fetch` is about to be given, and may change it. */
  async send(
    request: TransportRequest,
    prepare: (init: FetchInit) => FetchInit = (init) => init,
  ): Promise<TransportResponse> {
    const { stop, release } = this.active.enter(request);
    const upload = watchedUpload(request, stop, this.sendsPieces);
    try {
      const response = await this.fetch(request, upload, stop, prepare);
      return toTransportResponse(response, request.url, stop, release);
    } catch (error) {
      release();
      // With a source that stalls `fetch` would wait for its next bytes.
      void upload?.return?.();
      throw error;
    }
  }

  /** The runtime's own WebSocket does it. */
  openSocket(
    _request: TransportRequest,
    _options: SocketOptions,
  ): Promise<TransportSocket | TransportResponse | null> {
    return Promise.resolve(null);
  }

  private async fetch(
    request: TransportRequest,
    upload: Upload | null,
    stop: LazyAbort,
    prepare: (init: FetchInit) => FetchInit,
  ): Promise<Response> {
    const fetch = this.options.fetch ?? globalThis.fetch;
    const body = await webBody(request.body, upload, stop);
    const streams = body instanceof ReadableStream;
    const init: FetchInit = {
      ...this.options.fetchOptions,
      ...request.fetchOptions,
      method: request.method,
      headers: webHeaders(request, streams),
      body,
      signal: stop.controller.signal,
      // Redirects are followed where it is known which headers may go along.
      redirect: 'manual',
      ...(streams ? { duplex: 'half' } : {}),
    };
    const pending = Promise.resolve(fetch(request.url, prepare(init)));
    // A `fetch` of one's own may know nothing of signals, and answer when nobody waits any more.
    const late = (response: Response): void => {
      if (stop.aborted) discardResponse(response);
    };
    pending.then(late, () => {});
    if (!streams) request.onSent();
    return untilAborted(pending, stop);
  }

  close(): Promise<void> {
    this.active.close();
    return Promise.resolve();
  }
}

function webHeaders(request: TransportRequest, streams: boolean): Headers {
  const headers = new Headers(request.headers);
  const length = request.body?.length;
  if (streams && typeof length === 'number') headers.set('content-length', String(length));
  // `fetch` reports truncated compressed bytes as complete; only the syntax of JSON would show it.
  if (!headers.has('accept-encoding') && headers.get('accept') !== 'application/json') {
    headers.set('accept-encoding', 'identity');
  }
  return headers;
}

type Upload = AsyncIterableIterator<Uint8Array, undefined>;

/** A body that is read while it is sent; null for one that is handed over whole. */
function watchedUpload(
  request: TransportRequest,
  stop: LazyAbort,
  sendsPieces: boolean,
): Upload | null {
  const { body } = request;
  if (body === null) return null;
  const inMemory = body.text?.length ?? body.bytes?.byteLength;
  if (inMemory !== undefined && !(sendsPieces && inMemory > PIECE)) return null;
  return watchWrites(body, request, (error) => stop.abort(error));
}

type WebBody = string | Uint8Array<ArrayBuffer> | Blob | ReadableStream<Uint8Array> | null;

async function webBody(
  body: RequestBody | null,
  upload: Upload | null,
  stop: LazyAbort,
): Promise<WebBody> {
  if (body === null) return null;
  if (upload === null) {
    // A `fetch` that stands in for the real one in tests expects JSON as text.
    return body.text ?? (body.bytes === undefined ? null : new Uint8Array(body.bytes));
  }
  const stream = readableStreamOf(upload);
  return streamsRequests() ? stream : gathered(stream, stop.controller.signal);
}

/** The whole of a body, where the runtime keeps its blobs: a browser's are not in its heap. */
function gathered(stream: ReadableStream<Uint8Array>, signal: AbortSignal): Promise<Blob> {
  return new Response(stream.pipeThrough(new TransformStream(), { signal })).blob();
}

let streaming: boolean | undefined;

/**
 * Whether `fetch` takes a stream for a body, whatever the server. Browsers send streams over HTTP/2
 * only, and without a length; others send the name of the object instead.
 */
function streamsRequests(): boolean {
  if (detectRuntime().name === 'browser') return false;
  if (streaming !== undefined) return streaming;
  let read = false;
  const init = {
    method: 'POST',
    body: new ReadableStream(),
    get duplex(): 'half' {
      read = true;
      return 'half';
    },
  };
  try {
    const typed = new Request('https://localhost', init).headers.has('content-type');
    streaming = read && !typed;
  } catch {
    streaming = false;
  }
  return streaming;
}

function toTransportResponse(
  response: Response,
  url: string,
  stop: LazyAbort,
  release: () => void,
): TransportResponse {
  const head = responseHead(response, url);
  if (response.type === 'opaqueredirect') {
    throw new APIConnectionError({
      message: 'The server redirected, which a client in a browser cannot follow safely.',
    });
  }
  // `Response.error()`, as mocks answer for a connection that fails.
  if (response.type === 'error' || head.status === 0) {
    throw new APIConnectionError({
      message: 'Connection error. `fetch` returned a response without a status.',
    });
  }
  const source = sourceOf(response, head.headers['content-type']);
  return { ...head, body: new FetchBody(source, stop, release) };
}

/** The bytes of a web response as they come. */
class FetchBody implements BodySource, AsyncIterator<Uint8Array, undefined> {
  /** Set where the connection is known. */
  declare holdProcess?: (hold: boolean) => void;
  declare resetBy?: () => Error | null;
  private readonly source: AsyncIterator<Uint8Array, undefined>;
  private readonly stop: LazyAbort;
  private readonly release: () => void;

  constructor(source: AsyncIterator<Uint8Array, undefined>, stop: LazyAbort, release: () => void) {
    this.source = source;
    this.stop = stop;
    this.release = release;
    // The signal does not do: Node forgets that of a request whose garbage has been collected while
    // its response is still read, and keeps the connection.
    stop.listen(() => void Promise.resolve().then(() => this.leave()));
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<Uint8Array, undefined>> {
    try {
      const step = await this.source.next();
      // What is cancelled ends as if it were whole.
      if (this.stop.aborted) throw this.stop.reason;
      if (step.done === true) this.release();
      else if (!(step.value instanceof Uint8Array)) return { value: bytesOf(step.value) };
      return step;
    } catch (error) {
      this.leave();
      throw this.stop.aborted ? this.stop.reason : error;
    }
  }

  return(): Promise<IteratorResult<Uint8Array, undefined>> {
    this.leave();
    return Promise.resolve({ done: true, value: undefined });
  }

  private leave(): void {
    this.release();
    this.source.return?.().catch(() => {});
  }
}

/** A `fetch` of one's own may answer with something that has no web stream for a body. */
function sourceOf(
  response: Response,
  contentType: string = '',
): AsyncIterator<Uint8Array, undefined> {
  const { body } = response;
  if (body === null || body === undefined) return wholeBody(response, contentType);
  return 'getReader' in body ? new WebSource(body) : byteChunks(body, true);
}

/** React Native has bytes by way of a blob only, and not in every version. */
async function* wholeBody(
  response: Response,
  contentType: string,
): AsyncGenerator<Uint8Array, undefined> {
  const isText = /^text\/|json/i.test(contentType) || !('arrayBuffer' in response);
  const bytes = isText ? utf8(await response.text()) : new Uint8Array(await response.arrayBuffer());
  if (bytes.byteLength > 0) yield bytes;
  return undefined;
}
