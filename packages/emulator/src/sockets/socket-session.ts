import type { JsonObject } from '@petrel/spec/json';
import type { Emulation } from '../emulation.ts';
import type { ApiError } from '../http/api-error.ts';
import type { PlainRequest } from '../http/plain-request.ts';
import type { EventSchemas } from './event-schemas.ts';

/** The server's side of one connection. It receives events and sends others through its context. */
export interface SocketSession {
  /** The events that the server may send, of the protocol that the session speaks. */
  readonly serverEvents: EventSchemas;
  /** Sends what a client receives first. */
  start(): void;
  /**
   * Handles an event of the client.
   *
   * @throws {ApiError} for an event that is refused; it is passed to `refuse`.
   */
  receive(event: JsonObject): void;
  /** Reports an event that was refused, or could not be read. */
  refuse(error: ApiError, event: JsonObject): void;
  /** Sends the last events of a session that has reached its time limit; it is closed after that. */
  expire(): void;
}

/** What a session depends on. */
export interface SocketContext {
  emulation: Emulation;
  request: PlainRequest;
  /** Values of the path's parameters, by name. */
  params: Readonly<Record<string, string>>;
  /** The configuration that an ephemeral key was created with; empty with an ordinary key. */
  preset: JsonObject;
  /** When the session ends, in seconds since the epoch. */
  expiresAt: number;
  /** Sends an event. */
  send(event: JsonObject): void;
  /** Sends events one after the other, with the emulator's interval, until the connection closes. */
  play(events: Iterator<JsonObject, void>, wake?: AbortSignal): Promise<void>;
  /** Closes the connection, after what was sent before. */
  close(code: number, reason: string): void;
  /** Aborts when the connection closes. */
  readonly signal: AbortSignal;
}
