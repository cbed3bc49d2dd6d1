import type { Call, Reply } from '../call/call.ts';
import type { SocketOptions, TransportSocket } from '../call/socket.ts';
import type { TransportRequest, TransportResponse } from '../call/transport.ts';
import { APIResponseValidationError } from '../errors/index.ts';
import { configurationError } from '../errors/configuration-error.ts';
import type { SharedTransport } from './shared-transport.ts';

/** Whether a host is this machine. */
export function isLoopback(hostname: string): boolean {
  return /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}

/**
 * Opens the WebSocket of a call.
 *
 * @throws OpenAIError of code `configuration` for a connection to another machine without TLS
 */
export async function openSocket(
  request: TransportRequest,
  options: SocketOptions,
  transport: SharedTransport,
): Promise<TransportSocket | TransportResponse> {
  const { protocol, hostname } = new URL(request.url);
  if (protocol !== 'https:' && !isLoopback(hostname)) {
    throw configurationError(
      `A WebSocket to ${hostname} needs TLS: write https: in \`baseURL\`. Only servers on this machine may do without.`,
    );
  }
  return transport.openSocket(request, options);
}

/** Whether opening a socket led to one. */
export function isSocket(opened: TransportSocket | TransportResponse): opened is TransportSocket {
  return 'listen' in opened;
}

/** @throws APIResponseValidationError for a response that is neither a socket nor an error */
export function refuseSuccess({ status }: TransportResponse): void {
  if (status < 200 || status >= 300) return;
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
