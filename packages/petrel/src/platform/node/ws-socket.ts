import type { RawData, WebSocket } from 'ws';
import type { SocketData, SocketListener, TransportSocket } from '../../core/call/socket.ts';

/** A socket of the package `ws`, open or about to open. */
export class WsSocket implements TransportSocket {
  readonly #socket: WebSocket;
  #listener: SocketListener | null = null;
  /** What happened before anybody listened. */
  #early: ((listener: SocketListener) => void)[] = [];
  #failure: Error | undefined;

  constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data, isBinary) => {
      this.#deliver((listener) => listener.message(isBinary ? bytesOf(data) : textOf(data)));
    });
    socket.on('pong', () => this.#deliver((listener) => listener.pong()));
    socket.on('error', (error) => (this.#failure ??= error));
    socket.on('close', (code, reason) => {
      const cause = this.#failure;
      this.#deliver((listener) => listener.closed(code, reason.toString(), cause));
    });
  }

  get isOpen(): boolean {
    return this.#socket.readyState === this.#socket.OPEN;
  }

  get bufferedAmount(): number {
    return this.#socket.bufferedAmount;
  }

  listen(listener: SocketListener): void {
    this.#listener = listener;
    for (const deliver of this.#early.splice(0)) deliver(listener);
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

  #deliver(deliver: (listener: SocketListener) => void): void {
    if (this.#listener === null) this.#early.push(deliver);
    else deliver(this.#listener);
  }
}

function textOf(data: RawData): string {
  return Buffer.isBuffer(data) ? data.toString() : Buffer.from(bytesOf(data)).toString();
}

function bytesOf(data: RawData): Uint8Array<ArrayBuffer> {
  if (Array.isArray(data)) return new Uint8Array(Buffer.concat(data));
  return new Uint8Array(data);
}
