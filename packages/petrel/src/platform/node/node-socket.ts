import type { Agent, IncomingMessage } from 'node:http';
import type * as Ws from 'ws';
import { AttemptRequest } from '../../core/abort/attempt-request.ts';
import { onAbort } from '../../core/abort/on-abort.ts';
import type { Abortable } from '../../core/call/cancellation.ts';
import type { SocketOptions, TransportSocket } from '../../core/call/socket.ts';
import type { TransportRequest, TransportResponse } from '../../core/call/transport.ts';
import { configurationError } from '../../core/errors/configuration-error.ts';
import { APIConnectionError } from '../../core/errors/index.ts';
import { headersOf } from './http-exchange.ts';
import { NodeBody } from './node-body.ts';
import type { ConnectOptions } from './tunnel-agent.ts';
import { WsSocket } from './ws-socket.ts';

type WsModule = typeof Ws;

/** The connection of a socket: what makes it, and whether Node's own WebSocket would make the same. */
export interface SocketRoute {
  readonly agent: Agent;
  readonly isPlain: boolean;
}

/**
 * Opens a WebSocket on Node: with the package `ws` where it is installed, which reports why a server
 * refuses, sends pings and uses proxies. Null where it is not, for the WebSocket of Node 22 and later.
 *
 * @throws OpenAIError of code `configuration` where neither can open it
 */
export async function openNodeSocket(
  request: TransportRequest,
  options: SocketOptions,
  route: SocketRoute | null,
): Promise<TransportSocket | TransportResponse | null> {
  let failure: unknown;
  const ws = await loadWs().catch((error: unknown) => {
    failure = error;
    return null;
  });
  if (ws !== null) return openWs(ws, request, options, route);
  if (globalThis.WebSocket === undefined) {
    throw unavailable('This version of Node has no WebSocket.', failure);
  }
  if (route?.isPlain === false) {
    throw unavailable(
      'The WebSocket of Node supports neither proxies nor options for TLS.',
      failure,
    );
  }
  return null;
}

function unavailable(why: string, failure: unknown): Error {
  if (isMissing(failure)) {
    return configurationError(`${why} Install the package "ws": npm install ws`);
  }
  return configurationError(`${why} The package "ws" cannot be loaded: see \`cause\`.`, failure);
}

function loadWs(): Promise<WsModule> {
  // Webpack would fail where the package is not installed; other bundlers see that it may be missing.
  return import(/* webpackIgnore: true */ 'ws');
}

function isMissing(error: unknown): boolean {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND';
}

function openWs(
  { WebSocket }: WsModule,
  request: TransportRequest,
  { maxMessageBytes }: SocketOptions,
  route: SocketRoute | null,
): Promise<TransportSocket | TransportResponse> {
  const cancellation = AttemptRequest.abortSignalOf(request);
  const options: Ws.ClientOptions & Pick<ConnectOptions, 'connectLimit' | 'until'> = {
    ...(route === null ? {} : { agent: route.agent }),
    connectLimit: request.timeouts.connect,
    until: cancellation,
    headers: request.headers,
    followRedirects: false,
    maxPayload: maxMessageBytes,
    perMessageDeflate: false,
  };
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(request.url.replace(/^http/, 'ws'), options);
    const adapted = new WsSocket(socket);
    const forget = onAbort(cancellation, () => {
      socket.terminate();
      reject(cancellation.reason);
    });
    const settle = (finish: () => void): void => {
      forget();
      finish();
    };
    if (cancellation.aborted) socket.terminate();
    socket.on('open', () => settle(() => resolve(adapted)));
    socket.on('error', (error) =>
      settle(() => reject(cancellation.reason ?? handshakeFailure(error, request.url))),
    );
    socket.on('unexpected-response', (_client, incoming) => {
      settle(() =>
        resolve({
          status: incoming.statusCode ?? 0,
          statusText: incoming.statusMessage ?? '',
          ...headersOf(incoming),
          url: request.url,
          body: bodyOf(incoming, cancellation),
        }),
      );
    });
  });
}

/** Errors of the network have codes. Without one, what the server has accepted is no WebSocket as requested. */
function handshakeFailure(cause: Error, url: string): Error {
  if ('code' in cause) return cause;
  const message = `Connection error. ${new URL(url).host} did not open a WebSocket as it was requested: ${cause.message}.`;
  return new APIConnectionError({ message, cause });
}

/** The body of a refusal, whose connection ends with the attempt, whoever reads it. */
function bodyOf(incoming: IncomingMessage, cancellation: Abortable): NodeBody {
  const close = (): void => void incoming.destroy();
  incoming.once('close', onAbort(cancellation, close));
  return new NodeBody(incoming, {
    close,
    failureOf: (error) => cancellation.reason ?? error,
    holdProcess: (hold) => void (hold ? incoming.socket.ref() : incoming.socket.unref()),
    resetBy: () => null,
  });
}
