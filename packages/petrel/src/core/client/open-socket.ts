import type { Call, Reply, SocketHandshake } from '../call/call.ts';
import type { OpenedSocket, SocketOptions, TransportSocket } from '../call/socket.ts';
import type { TransportRequest, TransportResponse } from '../call/transport.ts';
import { APIResponseValidationError } from '../errors/index.ts';
import { configurationError } from '../errors/configuration-error.ts';
import { ResponseBody } from '../response/response-body.ts';

/** Whether a host is this machine. */
export function isLoopback(hostname: string): boolean {
  return /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}

/** Opens the WebSocket of the runtime. */
export type OpenWebSocket = (
  request: TransportRequest,
  options: SocketOptions,
) => Promise<TransportSocket | TransportResponse>;

/**
 * A handshake over the transport of the client, or else with `openWebSocket`. The result of its call is an
 * {@link OpenedSocket}.
 *
 * @throws OpenAIError of code `configuration`, when the call is made, for a connection to another machine
 * without TLS
 * @throws APIResponseValidationError for a response that is neither a socket nor an error
 */
export function openSocket(options: SocketOptions, openWebSocket: OpenWebSocket): SocketHandshake {
  return async (call, request, transport) => {
    const { protocol, hostname } = new URL(request.url);
    if (protocol !== 'https:' && !isLoopback(hostname)) {
      throw configurationError(
        `A WebSocket to ${hostname} needs TLS: write https: in \`baseURL\`. Only servers on this machine may do without.`,
      );
    }
    const opened =
      (await transport.openSocket(request, options)) ?? (await openWebSocket(request, options));
    if (isSocket(opened)) {
      const result: OpenedSocket = { socket: opened, closing: transport.closing };
      return socketReply(call, result);
    }
    refuseSuccess(opened);
    return opened;
  };
}

function isSocket(opened: TransportSocket | TransportResponse): opened is TransportSocket {
  return 'listen' in opened;
}

function refuseSuccess(response: TransportResponse): void {
  const { status } = response;
  if (status < 200 || status >= 300) return;
  new ResponseBody(response).release();
  const message = `The server answered ${status} and opened no WebSocket. Check the path of \`baseURL\`.`;
  throw new APIResponseValidationError({ message, status });
}

/** The reply of a call that opened a socket. */
export function socketReply(call: Call, data: unknown): Reply {
  return {
    status: 101,
    statusText: 'Switching Protocols',
    headers: {},
    setCookies: [],
    url: call.url,
    requestHeaders: call.headers,
    data,
    decode: null,
    text: null,
    body: null,
    attempts: call.attempt,
    elapsed: 0,
  };
}
