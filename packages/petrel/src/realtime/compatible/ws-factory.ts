import { WebSocket, type ClientOptions } from 'ws';
import type { HeaderRecord } from '../../core/header-record.ts';
import type { HeadersLike } from '../../core/call/headers-like.ts';
import { mergeHeaders } from '../../core/request/headers.ts';
import { withoutRemovals } from '../../core/request/request-headers.ts';
import type { SocketFactory } from './socket-factory.ts';
import { watchHandshake } from './handshake-watch.ts';
import { NodeWebSocket } from './node-web-socket.ts';

/** Options of the constructor of `WebSocket`, with headers in any of the forms that requests accept. */
export type WsOptions = Omit<ClientOptions, 'headers'> & { headers?: HeadersLike };

/** Where sockets of the package `ws` lead to, and how they are opened. */
export interface WsTarget {
  url(): URL;
  headers(): HeaderRecord;
  /** Milliseconds for the handshake. */
  readonly timeout: number;
  /** Of the caller; their headers win. */
  options: WsOptions | undefined;
  /** See `SocketFactory`. */
  refresh?(signal: AbortSignal): Promise<void>;
}

/** Opens sockets with `ws`, which follow no redirects: those would carry the key elsewhere. */
export function wsFactory(target: WsTarget): SocketFactory<WebSocket> {
  return {
    ...target,
    open(url, reports) {
      const { options, timeout } = target;
      const headers = handshakeHeaders(target.headers(), options?.headers);
      const limit = Math.min(options?.handshakeTimeout || Infinity, timeout);
      const watched = watchHandshake(reports, limit, headers, () => socket.terminate());
      const socket = new WebSocket(url, {
        perMessageDeflate: false,
        ...options,
        // It would begin anew with every byte.
        handshakeTimeout: undefined,
        headers,
        followRedirects: false,
      });
      hideRequest(socket);
      socket.on('open', watched.open);
      socket.on('message', (data, isBinary) => {
        if (isBinary && Buffer.isBuffer(data)) watched.message(Buffer.from(data));
        else watched.message(String(data));
      });
      socket.on('error', (error) => watched.error(error.message, error));
      socket.on('close', (code, reason) => watched.close(code, String(reason)));
      return socket;
    },
  };
}

/** Keeps the request of the handshake, which has the key, out of what is printed and written as JSON. */
function hideRequest(socket: WebSocket): void {
  const request = Object.getOwnPropertyDescriptor(socket, '_req');
  if (request !== undefined)
    Object.defineProperty(socket, '_req', { ...request, enumerable: false });
}

/** The same sockets, for classes that show them as {@link NodeWebSocket}. */
export function nodeWebSocketFactory(target: WsTarget): SocketFactory<NodeWebSocket> {
  const { open, ...factory } = wsFactory(target);
  return { ...factory, open: (url, reports) => new NodeWebSocket(open(url, reports)) };
}

/** The headers of the client, and over them those of the caller, of which null removes one. */
function handshakeHeaders(headers: HeaderRecord, own: HeadersLike): Record<string, string> {
  return withoutRemovals({ ...headers, ...mergeHeaders(own) });
}
