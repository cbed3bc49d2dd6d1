import type { HeaderRecord } from '../header-record.ts';

/** A message of a WebSocket: text, or bytes. */
export type SocketData = string | Uint8Array<ArrayBuffer>;

/** Receives what happens on a socket, in order. */
export interface SocketListener {
  message(data: SocketData): void;
  /** The peer has answered a ping. */
  pong(): void;
  /** The connection is over; called once. `cause` is what the runtime reports, if it is a failure. */
  closed(code: number, reason: string, cause: unknown): void;
}

/** An open WebSocket, whatever the runtime calls it. It belongs to one owner, who listens to it. */
export interface TransportSocket {
  /** Whether what is sent now reaches the network. */
  readonly isOpen: boolean;
  /** Bytes given to `send` that have not been handed to the network. */
  readonly bufferedAmount: number;
  /** Starts delivery. What arrived before is delivered first. */
  listen(listener: SocketListener): void;
  send(data: SocketData): void;
  /** Starts the closing handshake. */
  close(code: number, reason: string): void;
  /** Ends the connection at once. */
  terminate(): void;
  /** Sends a ping; null where the runtime cannot. */
  readonly ping: (() => void) | null;
  /** Stops and continues reading from the network; null where the runtime cannot. */
  readonly pause: ((paused: boolean) => void) | null;
}

/** How a socket is opened. */
export interface SocketOptions {
  /** Bytes of the largest message that is accepted. */
  readonly maxMessageBytes: number;
  /** Subprotocols that carry credentials where the runtime sends no headers of the caller's. */
  protocols(headers: HeaderRecord): string[];
}

/** What a call that opens a socket resolves to. */
export interface OpenedSocket {
  readonly socket: TransportSocket;
  /** Aborts when the client is closed, which ends the connection. */
  readonly closing: AbortSignal;
}
