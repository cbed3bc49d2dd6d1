import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import type { Fault } from '../faults.ts';
import { ApiError } from '../http/api-error.ts';
import { isNestedWithin, MOST_LEVELS } from '../http/coerce-fields.ts';
import { pause } from '../http/pause.ts';
import type { SocketLink, SocketListener } from './socket-link.ts';
import type { SocketContext, SocketSession } from './socket-session.ts';

/** What a connection depends on besides its session. */
export interface ConnectionParts extends Omit<SocketContext, 'send' | 'play' | 'close' | 'signal'> {
  fault: Fault;
  /** Milliseconds between two events. */
  interval: number;
  /** Called with each event of the client. */
  record: (event: Json) => void;
  closed: () => void;
}

/** Events that are sent before others get a turn. */
const AT_ONCE = 32;

/** Bytes that wait for a slow client before no more are produced. */
const MOST_BUFFERED = 1024 * 1024;

/** Milliseconds between two looks at a slow client. */
const LOOK_AGAIN = 5;

/** One WebSocket connection: reads and writes events, and applies faults. */
export class SocketConnection implements SocketListener {
  readonly session: SocketSession;
  readonly #parts: ConnectionParts;
  readonly #link: SocketLink;
  readonly #closing = new AbortController();
  #sent = 0;
  #isStalled = false;

  constructor(
    link: SocketLink,
    parts: ConnectionParts,
    open: (context: SocketContext) => SocketSession,
  ) {
    this.#link = link;
    this.#parts = parts;
    this.session = open({
      ...parts,
      send: (event) => this.send(event),
      play: (events, wake) => this.#play(events, wake),
      close: (code, reason) => this.close(code, reason),
      signal: this.#closing.signal,
    });
  }

  get expiresAt(): number {
    return this.#parts.expiresAt;
  }

  start(): void {
    this.#applyFault();
    this.session.start();
  }

  /** Sends an event, unless the connection is closed or stalled. */
  send(event: JsonObject): void {
    if (this.#closing.signal.aborted || this.#isStalled) return;
    this.#link.send(JSON.stringify(event));
    this.#sent += 1;
    this.#applyFault();
  }

  /** Sends a text that need not be an event. */
  sendText(text: string): void {
    if (!this.#closing.signal.aborted) this.#link.send(text);
  }

  close(code: number, reason: string): void {
    this.#link.close(code, reason);
    this.closed();
  }

  terminate(): void {
    this.#link.terminate();
    this.closed();
  }

  /** Ends a session that has reached its time limit. */
  expire(): void {
    this.session.expire();
    this.close(1001, 'The session has reached its time limit.');
  }

  text(message: string): void {
    if (this.#closing.signal.aborted) return;
    let event: JsonObject = {};
    try {
      event = readEvent(message);
      this.#parts.record(event);
      this.session.receive(event);
    } catch (error) {
      this.session.refuse(toApiError(error), event);
    }
  }

  binary(): void {
    const refusal = invalid('Events are text messages that hold JSON, not binary ones.');
    if (!this.#closing.signal.aborted) this.session.refuse(refusal, {});
  }

  answersPings(): boolean {
    return !this.#isStalled;
  }

  closed(): void {
    if (this.#closing.signal.aborted) return;
    this.#closing.abort();
    this.#parts.closed();
  }

  async #play(events: Iterator<JsonObject, void>, wake?: AbortSignal): Promise<void> {
    const { signal } = this.#closing;
    const { interval } = this.#parts;
    try {
      for (let count = 1; !signal.aborted; count++) {
        const next = events.next();
        if (next.done === true) return;
        this.send(next.value);
        if (interval > 0) await pause(interval, wake ?? signal);
        else if (count % AT_ONCE === 0) await pause(0, signal);
        if (this.#link.buffered > MOST_BUFFERED) await this.#drained();
      }
    } catch (error) {
      this.session.refuse(toApiError(error), {});
    }
  }

  async #drained(): Promise<void> {
    const { signal } = this.#closing;
    while (this.#link.buffered > MOST_BUFFERED && !signal.aborted) await pause(LOOK_AGAIN, signal);
  }

  #applyFault(): void {
    const { cutAfter, stallAfter, closeCode, malformed, malformedAfter = 0 } = this.#parts.fault;
    const sent = this.#sent;
    if (malformed !== undefined && sent === malformedAfter) this.#link.sendMalformed(malformed);
    if (sent === stallAfter) this.#isStalled = true;
    if (sent !== (cutAfter ?? (closeCode === undefined ? undefined : 0))) return;
    if (closeCode === undefined) this.terminate();
    else this.close(closeCode, 'The connection was closed by an injected fault.');
  }
}

function readEvent(message: string): JsonObject {
  let value: Json;
  try {
    value = JSON.parse(message);
  } catch {
    throw invalid('The event could not be parsed. Check that it is valid JSON.');
  }
  if (!isNestedWithin(value, MOST_LEVELS)) {
    throw invalid(`The event is nested more than ${MOST_LEVELS} levels deep.`);
  }
  if (isObject(value)) return value;
  throw invalid("The event must be a JSON object with a 'type'.");
}

function invalid(message: string): ApiError {
  return new ApiError(message, { status: 400, code: 'invalid_json' });
}

function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  const options = { status: 500, type: 'server_error', code: 'emulator_failure' };
  return new ApiError(`The emulator failed: ${reason}`, options);
}
