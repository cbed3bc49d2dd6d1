import type { JsonObject } from '@petrel/spec/json';
import type { SocketOperation } from './socket-operations.ts';

/** A WebSocket connection that a client has opened, seen from the server. */
export interface EmulatorSocket {
  readonly operation: SocketOperation;
  /** Path without the version: `/realtime`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /**
   * Sends an event. Fields that you omit are filled in.
   *
   * @throws {TypeError} for a type that the API does not have.
   * @example socket.send('input_audio_buffer.dtmf_event_received', { event: '5' });
   */
  send(type: string, fields?: JsonObject): void;
  /** Sends a text as it is, which need not be an event. */
  sendText(text: string): void;
  /** Closes the connection. Default code 1000. */
  close(code?: number, reason?: string): void;
  /** Breaks the connection without a close frame. */
  drop(): void;
}
