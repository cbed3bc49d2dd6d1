import { configurationError } from '../../core/errors/configuration-error.ts';
import type { HeaderRecord } from '../../core/header-record.ts';
import { detectRuntime } from '../../core/runtime.ts';
import { handshakeProtocols } from '../handshake-protocols.ts';
import { watchHandshake } from './handshake-watch.ts';
import type { SocketFactory } from './socket-factory.ts';

/** Where sockets of the runtime lead to, and how they are opened. */
export interface WebSocketTarget {
  url(): URL;
  headers(): HeaderRecord;
  /** Milliseconds for the handshake. */
  readonly timeout: number;
  /** Whether the server is Azure, which accepts credentials in headers only. */
  readonly isAzure: boolean;
  /** Whether a page may use a key that is no short-lived one. */
  readonly dangerouslyAllowBrowser: boolean | undefined;
  /** See `SocketFactory`. */
  refresh?(signal: AbortSignal): Promise<void>;
}

/**
 * Opens sockets with the `WebSocket` of the runtime. The credentials travel as subprotocols.
 *
 * @throws OpenAIError of code `configuration` where there is none, and in a browser for a key that is not a
 * client secret
 */
export function webSocketFactory(target: WebSocketTarget): SocketFactory<WebSocket> {
  return {
    ...target,
    open(url, reports) {
      const headers = target.headers();
      if (detectRuntime().name === 'browser') checkBrowser(target, headers);
      if (globalThis.WebSocket === undefined) {
        throw configurationError('This runtime has no WebSocket.');
      }
      const socket = openSocket(url, headers, target.isAzure);
      const watched = watchHandshake(reports, target.timeout, headers, () => socket.close());
      socket.binaryType = 'arraybuffer';
      socket.addEventListener('open', watched.open);
      socket.addEventListener('message', ({ data }: MessageEvent<string | ArrayBuffer>) => {
        watched.message(typeof data === 'string' ? data : new Uint8Array(data));
      });
      socket.addEventListener('error', (event) => {
        const cause: unknown = 'error' in event ? event.error : undefined;
        const words = cause instanceof Error ? cause.message : '';
        watched.error(words === '' ? 'The WebSocket failed.' : words, cause);
      });
      socket.addEventListener('close', ({ code, reason }) => watched.close(code, reason));
      return socket;
    },
  };
}

function checkBrowser(target: WebSocketTarget, headers: HeaderRecord): void {
  if (target.isAzure) {
    throw configurationError(
      'Azure accepts credentials in headers only, which a browser does not send with a WebSocket. Connect through a server of your own.',
    );
  }
  const isShortLived = headers['authorization']?.startsWith('Bearer ek_') === true;
  if (isShortLived || target.dangerouslyAllowBrowser) return;
  throw configurationError(
    'In a browser, use a client secret (`ek_…`) that your server creates with `client.realtime.clientSecrets.create()`: an API key would be visible to everybody.',
  );
}

/** Credentials of Azure are sent in headers, which runtimes other than browsers can send. */
function openSocket(url: URL, headers: HeaderRecord, isAzure: boolean): WebSocket {
  if (!isAzure) return new WebSocket(url, handshakeProtocols(headers));
  const { 'openai-beta': beta } = headers;
  const protocols = handshakeProtocols(beta === undefined ? {} : { 'openai-beta': beta });
  return Reflect.construct(WebSocket, [url, { headers, protocols }]);
}
