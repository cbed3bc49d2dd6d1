import { AttemptRequest } from '../../core/abort/attempt-request.ts';
import { onAbort } from '../../core/abort/on-abort.ts';
import type {
  SocketData,
  SocketListener,
  SocketOptions,
  TransportSocket,
} from '../../core/call/socket.ts';
import type { TransportRequest, TransportResponse } from '../../core/call/transport.ts';
import { configurationError } from '../../core/errors/configuration-error.ts';
import { APIConnectionError } from '../../core/errors/index.ts';
import { WebSource } from '../../core/web-source.ts';
import { detectRuntime } from '../../core/runtime.ts';

/**
 * Opens a WebSocket with the one that the runtime has: with headers where it can send them, else with
 * subprotocols that carry the credentials.
 *
 * @throws OpenAIError of code `configuration` where there is none
 */
export async function openWebSocket(
  request: TransportRequest,
  options: SocketOptions,
): Promise<TransportSocket | TransportResponse> {
  const { name } = detectRuntime();
  if (name === 'workerd') return openWorkerSocket(request, options);
  if (globalThis.WebSocket === undefined) {
    throw configurationError('This runtime has no WebSocket.');
  }
  const socket =
    name === 'browser' ? withProtocols(request, options) : withHeaders(request, options);
  return opened(socket, request, options.maxMessageBytes);
}

function withProtocols({ url, headers }: TransportRequest, options: SocketOptions): WebSocket {
  return new WebSocket(socketURL(url), options.protocols(headers));
}

/** Servers that are no browsers have options in place of the subprotocols. */
function withHeaders(request: TransportRequest, options: SocketOptions): WebSocket {
  const dispatcher: unknown = Reflect.get(request.fetchOptions ?? {}, 'dispatcher');
  const init = { headers: request.headers, ...(dispatcher === undefined ? {} : { dispatcher }) };
  try {
    // Not in the types of the standard.
    return Reflect.construct(WebSocket, [socketURL(request.url), init]);
  } catch {
    // A runtime that knows only the standard takes the object for the name of a protocol.
    return withProtocols(request, options);
  }
}

function socketURL(url: string): string {
  return url.replace(/^http/, 'ws');
}

function opened(
  socket: WebSocket,
  request: TransportRequest,
  maxMessageBytes: number,
): Promise<TransportSocket> {
  socket.binaryType = 'arraybuffer';
  const adapted = new WebSocketAdapter(socket, maxMessageBytes);
  const cancellation = AttemptRequest.abortSignalOf(request);
  return new Promise((resolve, reject) => {
    const forget = onAbort(cancellation, () => {
      socket.close();
      reject(cancellation.reason);
    });
    const settle = (finish: () => void): void => {
      forget();
      finish();
    };
    socket.addEventListener('open', () => settle(() => resolve(adapted)));
    // The standard hides what went wrong from pages, and so do most runtimes.
    const fail = (cause: unknown): void => settle(() => reject(refused(request.url, cause)));
    socket.addEventListener('error', (event) => fail('error' in event ? event.error : undefined));
    socket.addEventListener('close', () => fail(undefined));
  });
}

function refused(url: string, cause: unknown): APIConnectionError {
  const message = `Connection error. ${new URL(url).host} did not open a WebSocket. Check the API key, the model and the URL; this runtime does not report what the server answered.`;
  return new APIConnectionError({ message, cause });
}

type Accepted = WebSocket & { accept(): void };

/** Cloudflare's way, which sends headers: the upgrade is a `fetch`, whose response has the socket. */
async function openWorkerSocket(
  request: TransportRequest,
  { maxMessageBytes }: SocketOptions,
): Promise<TransportSocket | TransportResponse> {
  const headers = { ...request.headers, upgrade: 'websocket' };
  const { signal } = request;
  const init: RequestInit = { headers, signal, redirect: 'manual' };
  const response: Response & { webSocket?: Accepted | null } = await fetch(request.url, init);
  const { webSocket, body } = response;
  if (webSocket) {
    const adapted = new WebSocketAdapter(webSocket, maxMessageBytes);
    webSocket.accept();
    return adapted;
  }
  return {
    status: response.status,
    statusText: response.statusText,
    headers: Object.fromEntries(response.headers),
    setCookies: response.headers.getSetCookie(),
    url: request.url,
    body: new WebSource(body ?? emptyStream()),
  };
}

function emptyStream(): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({ start: (controller) => controller.close() });
}

/** What a page can say of a connection that ended without a closing handshake. */
const LOST = 1006;

/** A WebSocket of the standard. */
class WebSocketAdapter implements TransportSocket {
  /** The standard has neither. */
  readonly ping: null = null;
  readonly pause: null = null;
  readonly #socket: WebSocket;
  #listener: SocketListener | null = null;
  /** What happened before anybody listened. */
  #early: ((listener: SocketListener) => void)[] = [];
  #failure: unknown;
  #closed = false;

  constructor(socket: WebSocket, maxMessageBytes: number) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }: MessageEvent<string | ArrayBuffer>) => {
      const message = typeof data === 'string' ? data : new Uint8Array(data);
      if (message.length <= maxMessageBytes) this.#deliver((to) => to.message(message));
      else this.#close(1009, '');
    });
    socket.addEventListener('error', (event) => {
      if ('error' in event) this.#failure ??= event.error;
    });
    socket.addEventListener('close', ({ code, reason }) => this.#close(code, reason));
  }

  get isOpen(): boolean {
    return this.#socket.readyState === 1;
  }

  get bufferedAmount(): number {
    return this.#socket.bufferedAmount;
  }

  listen(listener: SocketListener): void {
    this.#listener = listener;
    for (const deliver of this.#early.splice(0)) deliver(listener);
  }

  send(data: SocketData): void {
    this.#socket.send(data);
  }

  close(code: number, reason: string): void {
    this.#socket.close(code, reason);
  }

  terminate(): void {
    this.#close(LOST, '');
  }

  /** The standard cannot end a connection at once: what still arrives is ignored. */
  #close(code: number, reason: string): void {
    if (this.#closed) return;
    this.#deliver((to) => to.closed(code, reason, this.#failure));
    this.#closed = true;
    this.#socket.close();
  }

  #deliver(deliver: (listener: SocketListener) => void): void {
    if (this.#closed) return;
    if (this.#listener === null) this.#early.push(deliver);
    else deliver(this.#listener);
  }
}
