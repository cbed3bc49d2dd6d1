import { configurationError } from '../../core/errors/configuration-error.ts';
import type { HeaderRecord } from '../../core/header-record.ts';
import { detectRuntime } from '../../core/runtime.ts';
import { handshakeProtocols } from '../handshake-protocols.ts';
import type { SocketFactory } from './event-socket.ts';

/** Where sockets of the runtime lead to, and how they are opened. */
export interface WebSocketTarget {
  url(): URL;
  headers(): HeaderRecord;
  /** Whether a page may use a key that is no short-lived one. */
  dangerouslyAllowBrowser: boolean | undefined;
  /** See `SocketFactory`. */
  refresh?(): Promise<void>;
}

/**
 * Opens sockets with the `WebSocket` of the runtime. The credentials travel as subprotocols.
 *
 * @throws OpenAIError of code `configuration` in a browser, for a key that is not a client secret
 */
export function webSocketFactory(target: WebSocketTarget): SocketFactory<WebSocket> {
  return {
    ...target,
    open(url, reports) {
      const headers = target.headers();
      const isShortLived = headers['authorization']?.startsWith('Bearer ek_') === true;
      if (detectRuntime().name === 'browser' && !isShortLived && !target.dangerouslyAllowBrowser) {
        throw configurationError(
          'In a browser, use a client secret (`ek_…`) that your server creates with `client.realtime.clientSecrets.create()`: an API key would be visible to everybody.',
        );
      }
      const socket = openSocket(url, headers);
      socket.binaryType = 'arraybuffer';
      socket.addEventListener('open', reports.open);
      socket.addEventListener('message', ({ data }: MessageEvent<string | ArrayBuffer>) => {
        reports.message(typeof data === 'string' ? data : new Uint8Array(data));
      });
      socket.addEventListener('error', (event) => {
        const cause: unknown = 'error' in event ? event.error : undefined;
        const words = cause instanceof Error ? cause.message : '';
        reports.error(words === '' ? 'The WebSocket failed.' : words, cause);
      });
      socket.addEventListener('close', ({ code, reason }) => reports.close(code, reason));
      return socket;
    },
  };
}

/** Azure accepts its key in a header only, which runtimes other than browsers can send. */
function openSocket(url: URL, headers: HeaderRecord): WebSocket {
  const protocols = handshakeProtocols(headers);
  if (headers['api-key'] === undefined) return new WebSocket(url, protocols);
  return Reflect.construct(WebSocket, [url, { headers, protocols }]);
}
