import type { Json, JsonObject } from '@petrel/spec/json';
import type { Keys } from '../credentials.ts';
import type { Emulation } from '../emulation.ts';
import { faultBody, type Fault, type Faults } from '../faults.ts';
import { findCall } from '../behaviours/realtime-calls.ts';
import { ApiError, notFound } from '../http/api-error.ts';
import { pause } from '../http/pause.ts';
import type { PlainRequest } from '../http/plain-request.ts';
import { recordHeaders, type RecordedRequest, type RequestLog } from '../request-log.ts';
import type { EmulatorSocket } from './emulator-socket.ts';
import type { AcceptedHandshake, RefusedHandshake } from './handshake-decision.ts';
import { checkKey, findEndpoint, selectProtocol } from './handshake.ts';
import { openSocket } from './open-socket.ts';
import { recordEvent } from './recorded-events.ts';
import { SocketConnection } from './socket-connection.ts';

/** What the WebSocket side of an emulator depends on. */
export interface SocketServiceParts {
  emulation: Emulation;
  keys: Keys;
  faults: Faults;
  log: RequestLog;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** Milliseconds between two events of an answer. */
  interval: number;
}

/** Milliseconds that a session may last. */
const SESSION_LENGTH = 60 * 60 * 1000;

/** Milliseconds between two looks at the clock. */
const CLOCK_INTERVAL = 250;

/** Accepts WebSocket connections, and keeps those that are open. */
export class SocketService {
  readonly #parts: SocketServiceParts;
  readonly #open = new Map<SocketConnection, EmulatorSocket>();
  #clock: ReturnType<typeof setInterval> | undefined;

  constructor(parts: SocketServiceParts) {
    this.#parts = parts;
  }

  /** The open connections, oldest first. */
  get sockets(): readonly EmulatorSocket[] {
    return [...this.#open.values()];
  }

  /**
   * Decides about a handshake.
   *
   * @throws when a fault drops the connection, or the client closes it during a delay.
   */
  async accept(request: PlainRequest): Promise<RefusedHandshake | AcceptedHandshake> {
    const record = recordHandshake(request);
    this.#parts.log.add(record, 0);
    const fault = this.#parts.faults.take(record) ?? {};
    if (fault.delay !== undefined) await pause(fault.delay, request.signal);
    request.signal.throwIfAborted();
    if (fault.drop === true) throw new Error('The connection was dropped by an injected fault.');
    const headers: Record<string, string> = {
      'x-request-id': this.#parts.emulation.makeId('req_', 32),
      ...fault.headers,
    };
    if (fault.status !== undefined) {
      record.status = fault.status;
      const { text, type } = faultBody(fault);
      return { status: fault.status, headers: { 'content-type': type, ...headers }, body: text };
    }
    try {
      const accepted = this.#admit(request, record, fault);
      record.status = 101;
      return { ...accepted, headers };
    } catch (error) {
      const refusal = toRefusal(error);
      record.status = refusal.status;
      return { ...refusal, headers: { 'content-type': 'application/json', ...headers } };
    }
  }

  #admit(
    request: PlainRequest,
    record: RecordedRequest,
    fault: Fault,
  ): Omit<AcceptedHandshake, 'headers'> {
    const { emulation, keys, now, interval } = this.#parts;
    const found = findEndpoint(request.path);
    if (found === undefined) {
      const message = `There is no WebSocket at ${request.path}.`;
      throw new ApiError(message, { status: 404, code: 'unknown_url' });
    }
    const { endpoint, params } = found;
    const secret = checkKey(request, endpoint, emulation, keys);
    const call = request.query.get('call_id');
    const preset = call === null ? secret : callPreset(emulation, call);
    endpoint.check?.(request.query, preset);
    const expiresAt = Math.floor((now() + SESSION_LENGTH) / 1000);
    const shared = { emulation, request, expiresAt, fault, interval };
    return {
      protocol: selectProtocol(request.headers),
      maxMessageBytes: endpoint.maxMessageBytes,
      connect: (link) => {
        const parts = {
          ...shared,
          params,
          preset,
          record: (event: Json) => recordEvent(record, event),
          closed: () => this.#remove(connection),
        };
        const connection = new SocketConnection(link, parts, (context) => endpoint.open(context));
        this.#open.set(connection, openSocket(connection, record, endpoint, emulation));
        this.#clock ??= setInterval(() => this.#expire(), CLOCK_INTERVAL);
        connection.start();
        return connection;
      },
    };
  }

  /** Ends all sessions, as a server does that is started again. */
  reset(): void {
    for (const connection of this.#open.keys()) connection.close(1012, 'The emulator was reset.');
  }

  /** Ends sessions whose time is over, or whose call has ended. */
  #expire(): void {
    const now = this.#parts.now() / 1000;
    for (const [connection, { query }] of this.#open) {
      if (connection.expiresAt <= now) connection.expire();
      const { call_id: call } = query;
      if (call === undefined || !findCall(this.#parts.emulation, call).ended) continue;
      connection.close(1000, 'The call has ended.');
    }
  }

  #remove(connection: SocketConnection): void {
    this.#open.delete(connection);
    if (this.#open.size > 0) return;
    clearInterval(this.#clock);
    this.#clock = undefined;
  }
}

/** @throws {ApiError} 404 for a call that has ended. */
function callPreset(emulation: Emulation, id: string): JsonObject {
  const { session, ended } = findCall(emulation, id);
  if (ended) throw notFound('call', id, 'call_id');
  return { session };
}

function recordHandshake(request: PlainRequest): RecordedRequest {
  const found = findEndpoint(request.path);
  const path = found === undefined ? request.path : request.path.replace(/^.*\/v1(?=\/)/, '');
  return {
    method: 'GET',
    path,
    query: Object.fromEntries(request.query),
    headers: recordHeaders(request.headers),
    body: null,
    operation: found?.endpoint.operation,
    status: undefined,
    received: [],
  };
}

function toRefusal(error: unknown): { status: number; body: string } {
  if (!(error instanceof ApiError)) throw error;
  return { status: error.status, body: JSON.stringify(error.toBody()) };
}
