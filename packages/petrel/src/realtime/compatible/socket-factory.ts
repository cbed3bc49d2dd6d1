import type { SocketData } from '../../core/call/socket.ts';
import type { HeaderRecord } from '../../core/header-record.ts';

/** What the classes need of a WebSocket: of the package `ws`, or of the standard. */
export interface SocketLike {
  readonly readyState: number;
  send(data: SocketData): void;
  close(code?: number, reason?: string): void;
}

/** What a socket reports; to be called by whoever has made it. */
export interface SocketReports {
  open(): void;
  message(data: SocketData): void;
  error(message: string, cause: unknown): void;
  close(code: number, reason: string): void;
}

/** Makes the sockets of one object. */
export interface SocketFactory<Socket extends SocketLike> {
  /** The address of the next one. */
  url(): URL;
  open(url: URL, reports: SocketReports): Socket;
  /** The headers of the next handshake, whose credentials errors must not hold. */
  headers(): HeaderRecord;
  /** Called before a lost one is replaced, to look up credentials anew. The signal ends the wait for them. */
  refresh?(signal: AbortSignal): Promise<void>;
}

/** Why there is no other connection. */
export interface FailedAttempt {
  /** Null where it was not even tried. */
  readonly closeCode: number | null;
  readonly cause: unknown;
}
