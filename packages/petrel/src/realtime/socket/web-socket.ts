import type { SocketOptions, TransportSocket } from '../../core/call/socket.ts';
import type { TransportRequest, TransportResponse } from '../../core/call/transport.ts';
import { configurationError } from '../../core/errors/configuration-error.ts';
import {
  openedWebSocket,
  socketURL,
  WebSocketAdapter,
} from '../../core/client/web-socket-adapter.ts';
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
  return openedWebSocket(socket, request, options.maxMessageBytes);
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
