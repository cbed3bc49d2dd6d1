import { configurationError } from '../../core/errors/configuration-error.ts';
import { OpenAIError } from '../../core/errors/index.ts';
import type {
  ResponsesClientEvent,
  ResponsesServerEvent,
} from '../../generated/models/responses/responses.ts';
import type { ResponsesWS } from '../compatible/responses-ws.ts';
import { isLimit } from '../compatible/web-socket-error.ts';
import { errorOfEvent } from '../openai-realtime-error.ts';
import { closedError } from '../socket/close-errors.ts';
import type { ReconnectingEvent } from '../socket/socket-events.ts';
import { SocketError } from '../socket/socket-error.ts';
import { Conversations } from './conversations.ts';
import { BufferUse, LaneBuffer, type BufferLimits } from './lane-buffer.ts';
import {
  ResponsesWebSocketLane,
  type ResponsesWebSocketEvent,
} from './responses-web-socket-lane.ts';

export {
  ResponsesWebSocketLane,
  type ResponsesWebSocketEvent,
} from './responses-web-socket-lane.ts';

/** Limits of a session; all are whole numbers of at least 1. */
export interface ResponsesWebSocketSessionOptions {
  /** How many lanes there may be on a connection, closed ones included. */
  maxLanes: number;
  /** How many events may wait to be read, in all lanes. */
  maxBufferedEvents: number;
  /** How many bytes may wait to be read, in all lanes. */
  maxBufferedBytes: number;
}

/** What a session needs of a connection. */
export type ResponsesConnection = Pick<
  ResponsesWS,
  | 'socket'
  | 'send'
  | 'on'
  | 'off'
  | 'renewsAtLimit'
  | 'isRenewing'
  | 'isReplacing'
  | 'receiveErrors'
>;

const CLOSING = 2;

/**
 * Several sequences of responses over one socket: hands each event to the lane of its `stream_id`. The
 * socket reports all events to its own listeners too, and stays open when the session is closed.
 *
 * A connection that is lost ends its lanes. One that is near the longest duration is renewed by sockets
 * with `reconnect`, between responses: its lanes go on, and a request that it refused is sent again. A response that
 * is not stored (`store: false`) and unknown to the connection is sent in full, once.
 */
export class ResponsesWebSocketSession {
  readonly #connection: ResponsesConnection;
  readonly #maxLanes: number;
  readonly #limits: BufferLimits;
  readonly #use: BufferUse;
  readonly #conversations: Conversations;
  readonly #lanes = new Map<string | undefined, ResponsesWebSocketLane>();
  readonly #removeErrorReceiver: () => void;
  #isClosed = false;
  /** How the connection failed last. */
  #failure: OpenAIError | null = null;

  /** @throws OpenAIError of code `configuration` for wrong limits, and for a connection that is closed */
  constructor(connection: ResponsesConnection, options: ResponsesWebSocketSessionOptions) {
    const { maxLanes, maxBufferedEvents, maxBufferedBytes } = options;
    this.#maxLanes = positiveInteger('maxLanes', maxLanes);
    this.#limits = limitsOf({ maxBufferedEvents, maxBufferedBytes });
    this.#use = new BufferUse(this.#limits);
    this.#conversations = new Conversations(maxLanes);
    if (connection.socket.readyState >= CLOSING) {
      throw configurationError('A session needs a connection that is not closed.');
    }
    this.#connection = connection;
    connection.on('event', this.#route).on('close', this.#ended);
    connection.on('reconnecting', this.#lost).on('reconnected', this.#restore);
    this.#removeErrorReceiver = connection.receiveErrors(this.#failed);
  }

  /**
   * Makes a lane, before something is sent in it.
   *
   * @param streamID omit it for the lane of events without `stream_id`. An id is used once on a connection
   * @param limits of this lane; by default those of the session
   * @throws OpenAIError of code `configuration` for an id that is empty or in use, for too many lanes, and
   * after the session was closed
   */
  lane(streamID?: string, limits: Partial<BufferLimits> = {}): ResponsesWebSocketLane {
    if (this.#isClosed) {
      throw configurationError('The session is closed; it makes no more lanes.', this.#failure);
    }
    if (streamID === '') throw configurationError('The id of a lane must not be empty.');
    if (this.#lanes.has(streamID)) {
      throw configurationError('The connection has a lane of this id already.');
    }
    if (this.#lanes.size >= this.#maxLanes) {
      throw configurationError(
        `The connection has ${this.#maxLanes} lanes already, which is \`maxLanes\`.`,
      );
    }
    const own = new BufferUse(limitsOf({ ...this.#limits, ...limits }));
    const lane = new ResponsesWebSocketLane(streamID, {
      send: (event) => this.#send(event),
      isWaiting: () => this.#connection.isReplacing,
      buffer: new LaneBuffer<ResponsesWebSocketEvent>(own, this.#use),
      conversations: this.#conversations,
    });
    this.#lanes.set(streamID, lane);
    return lane;
  }

  /** Ends all lanes, and leaves the connection open. */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#connection.off('event', this.#route).off('close', this.#ended);
    this.#connection.off('reconnecting', this.#lost).off('reconnected', this.#restore);
    this.#removeErrorReceiver();
    for (const lane of this.#lanes.values()) lane.fail(new OpenAIError('The session is closed.'));
  }

  /** A connection reports what it does not send to its listeners; here it is for whoever requests it. */
  #send(event: ResponsesClientEvent): void {
    this.#failure = null;
    this.#connection.send(event);
    if (this.#failure !== null) throw this.#failure;
  }

  #laneOf(event: object): ResponsesWebSocketLane | undefined {
    const { stream_id: id }: { stream_id?: string | null } = event;
    return this.#lanes.get(id ?? undefined);
  }

  readonly #route = (event: ResponsesServerEvent): void => {
    if (!this.#isRenewed(event)) this.#laneOf(event)?.push(event);
  };

  /** Whether an event reports the end of the longest connection, which is replaced without the lanes. */
  #isRenewed(event: object): boolean {
    const { type }: { type?: string } = event;
    return type === 'error' && this.#connection.renewsAtLimit && isLimit(errorOfEvent(event));
  }

  /** An error of a lane is for who reads it, and one of the connection is reported by all of its lanes. */
  readonly #failed = (error: OpenAIError, event: object | null): boolean => {
    if (event !== null) return this.#isRenewed(event) || this.#laneOf(event) !== undefined;
    this.#failure = error;
    return true;
  };

  /** A lane whose request waits for the next connection goes on, as what it sends does. */
  readonly #lost = ({ closeCode }: ReconnectingEvent): void => {
    if (this.#connection.isRenewing) return;
    const message = 'The connection was lost and is replaced. Make new lanes.';
    for (const [streamID, lane] of this.#lanes) {
      if (lane.isWaiting) continue;
      this.#lanes.delete(streamID);
      lane.end(new SocketError('socket_closed', message, { closeCode }));
    }
  };

  readonly #restore = (): void => {
    this.#failure = null;
    const message = 'The connection ended before the response was complete.';
    for (const [streamID, lane] of this.#lanes) {
      if (lane.restore()) continue;
      this.#lanes.delete(streamID);
      lane.end(new SocketError('socket_response_lost', message));
    }
  };

  readonly #ended = (code: number, reason: string): void => {
    for (const lane of this.#lanes.values()) lane.end(closedError(code, reason, this.#failure));
    this.#lanes.clear();
    this.close();
  };
}

function limitsOf(limits: BufferLimits): BufferLimits {
  return {
    maxBufferedEvents: positiveInteger('maxBufferedEvents', limits.maxBufferedEvents),
    maxBufferedBytes: positiveInteger('maxBufferedBytes', limits.maxBufferedBytes),
  };
}

function positiveInteger(name: string, value: number): number {
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw configurationError(`\`${name}\` must be a whole number of at least 1.`);
}
