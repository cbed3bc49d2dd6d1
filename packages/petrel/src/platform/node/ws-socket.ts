import type { RawData, WebSocket } from 'ws';
import type { SocketData, SocketListener, TransportSocket } from '../../core/call/socket.ts';
import { SocketDelivery } from '../../core/client/socket-delivery.ts';

/** Codes of `ws` with close codes of their own; other violations are errors of the protocol. */
const VIOLATIONS: ReadonlyMap<string, number> = new Map([
  ['WS_ERR_INVALID_UTF8', 1007],
  ['WS_ERR_UNSUPPORTED_DATA_PAYLOAD_LENGTH', 1009],
  ['WS_ERR_UNSUPPORTED_MESSAGE_LENGTH', 1009],
]);

/** A socket of the package `ws`, open or about to open. */
export class WsSocket implements TransportSocket {
  readonly #socket: WebSocket;
  readonly #delivery = new SocketDelivery();
  #failure: Error | undefined;

  constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data, isBinary) => {
      this.#delivery.deliver((listener) =>
        listener.message(isBinary ? bytesOf(data) : textOf(data)),
      );
    });
    socket.on('pong', () => this.#delivery.deliver((listener) => listener.pong()));
    socket.on('error', (error) => (this.#failure ??= error));
    socket.on('close', (code, reason) => {
      const cause = this.#failure;
      const why = violationOf(cause) ?? code;
      this.#delivery.deliver((listener) => listener.closed(why, reason.toString(), cause));
    });
  }

  get isOpen(): boolean {
    return this.#socket.readyState === this.#socket.OPEN;
  }

  get bufferedAmount(): number {
    return this.#socket.bufferedAmount;
  }

  listen(listener: SocketListener): void {
    this.#delivery.listen(listener);
  }

  send(data: SocketData): void {
    // A failure ends the connection, which is reported then.
    this.#socket.send(data, () => {});
  }

  close(code: number, reason: string): void {
    this.#socket.close(code, reason);
  }

  terminate(): void {
    this.#socket.terminate();
  }

  readonly ping = (): void => {
    if (this.isOpen) this.#socket.ping();
  };

  readonly pause = (paused: boolean): void => {
    if (paused) this.#socket.pause();
    else this.#socket.resume();
  };
}

/** The close code for what a server must not send, and `ws` has refused; null for other failures. */
function violationOf(error: (Error & { code?: unknown }) | undefined): number | null {
  const code = String(error?.code);
  if (!code.startsWith('WS_ERR_')) return null;
  return VIOLATIONS.get(code) ?? 1002;
}

function textOf(data: RawData): string {
  return Buffer.isBuffer(data) ? data.toString() : Buffer.from(bytesOf(data)).toString();
}

function bytesOf(data: RawData): Uint8Array<ArrayBuffer> {
  if (Array.isArray(data)) return new Uint8Array(Buffer.concat(data));
  return new Uint8Array(data);
}
