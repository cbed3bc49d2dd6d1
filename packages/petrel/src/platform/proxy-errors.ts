import { APIConnectionError, OpenAIError } from '../core/errors/index.ts';
import { connectionFailure } from '../core/errors/connection-failure.ts';
import { proxyName, type ProxyServer } from './proxy-option.ts';

/**
 * The error for a proxy that answers with a status of its own in place of a connection. It is worth
 * another attempt when the proxy reports that it could not reach the host.
 */
export function proxyRefusal(
  proxy: ProxyServer,
  status: number,
  target: string,
): APIConnectionError {
  const name = proxyName(proxy);
  if (status === 407) {
    const sentCredentials = 'proxy-authorization' in proxy.headers.get();
    const message = sentCredentials
      ? `The proxy ${name} does not accept the credentials of its URL (407).`
      : `The proxy ${name} requires credentials (407): put a user name and a password in its URL.`;
    return new APIConnectionError({ message, retryable: false });
  }
  // Not the rule of `isRetryable`: this answers CONNECT, which has no conflicts (409) to wait out.
  const retryable = status >= 500 || status === 408 || status === 429;
  const message = retryable
    ? `The proxy ${name} could not connect to ${target} (${status}).`
    : `The proxy ${name} refuses to connect to ${target} (${status}).`;
  return new APIConnectionError({ message, retryable });
}

/** The error for a proxy that no connection can be made to. */
export function proxyUnreachable(proxy: ProxyServer, cause: unknown): APIConnectionError {
  const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
  const message = `The proxy ${proxyName(proxy)} cannot be reached${code}.`;
  const { retryable } = connectionFailure(cause, proxy.url.href);
  return new APIConnectionError({ message, cause, retryable });
}

/** Whether an error is about making a connection, rather than about one that stood. */
export function isConnectFailure(error: unknown): boolean {
  if (!(error instanceof Error) || !('syscall' in error)) return false;
  return error.syscall === 'connect' || String(error.syscall).startsWith('getaddrinfo');
}

/** The error for a proxy where requests go out by `fetch`, which cannot be given one. */
export function proxyOverFetch(): OpenAIError {
  return new OpenAIError(
    'The `proxy` option works where requests are sent by Node’s own `http`, not with `fetch`. ' +
      'Configure the proxy in your `fetch` or runtime, or omit `fetch` and `fetchOptions`.',
    { code: 'configuration' },
  );
}

/** The error for a WebSocket to an `http:` URL, whose handshake a proxy for such URLs does not carry. */
export function plainSocketOverProxy(): OpenAIError {
  return new OpenAIError('A WebSocket to an http: URL cannot use a proxy; write https:.', {
    code: 'configuration',
  });
}
