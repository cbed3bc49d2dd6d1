import { asOpenAIError } from '../../core/errors/configuration-error.ts';
import { OpenAIError } from '../../core/errors/index.ts';
import type {
  Response,
  ResponsesClientEvent,
  ResponsesServerEvent,
} from '../../generated/models/responses/responses.ts';
import { webSocketErrorOf } from '../compatible/web-socket-error.ts';
import { errorOfEvent } from '../openai-realtime-error.ts';
import type { Conversations, CreateEvent } from './conversations.ts';
import { sizeOf, type LaneBuffer } from './lane-buffer.ts';
import { isTerminal, LaneResponse } from './lane-response.ts';

/** An event of a lane, also of types that are newer than this client. The response may lack its output. */
export type ResponsesWebSocketEvent =
  | ResponsesServerEvent
  | { type: string; [name: string]: unknown };

/** A request of a lane: a `response.create` event without what the lane adds, and what only HTTP has. */
export type LaneRequest = Omit<CreateEvent, 'type' | 'stream_id' | 'stream' | 'background'>;

/** What a lane is made of. */
export interface LaneParts {
  /** @throws OpenAIError for an event that is neither sent nor waits for a connection */
  send(event: ResponsesClientEvent): void;
  /** Whether what is sent now waits for the connection that replaces this one. */
  isWaiting(): boolean;
  readonly buffer: LaneBuffer<ResponsesWebSocketEvent>;
  readonly conversations: Conversations;
}

/** A request whose response is under way. */
interface ActiveRequest {
  readonly event: CreateEvent;
  readonly response: LaneResponse;
  /** Whether the server has begun to answer. */
  isAnswered: boolean;
  /** Whether it waits for the next connection, which receives it without the help of the lane. */
  isWaiting: boolean;
  /** Whether it was sent again, in full. */
  readonly isRepeated: boolean;
}

/** One sequence of responses over a socket that several may share, made by `session.lane()`. It has one reader. */
export class ResponsesWebSocketLane {
  /** The id of the lane; undefined for the one whose events have none. */
  readonly streamID: string | undefined;
  readonly #parts: LaneParts;
  readonly #queued: CreateEvent[] = [];
  #active: ActiveRequest | null = null;
  #isRead = false;

  constructor(streamID: string | undefined, parts: LaneParts) {
    this.streamID = streamID;
    this.#parts = parts;
  }

  /** Whether nothing more can be sent. */
  get ended(): boolean {
    return this.#parts.buffer.end !== null;
  }

  /**
   * Requests a response. While another one is under way, the request waits for its end: a lane makes one
   * response at a time.
   *
   * @throws OpenAIError once the lane has ended, and when the request cannot be sent
   */
  create(request: LaneRequest): void {
    const { end } = this.#parts.buffer;
    if (end !== null) throw end;
    const {
      stream: _stream,
      background: _background,
      ...rest
    }: Omit<CreateEvent, 'type'> = request;
    const event: CreateEvent = { ...rest, type: 'response.create' };
    if (this.streamID === undefined) delete event.stream_id;
    else event.stream_id = this.streamID;
    if (this.#active === null) this.#start(event, false);
    else this.#queued.push(event);
  }

  /**
   * The next event.
   *
   * @throws OpenAIError when the lane has ended, and while somebody else reads
   */
  receive(options: { signal?: AbortSignal } = {}): Promise<ResponsesWebSocketEvent> {
    return this.#reading(() => this.#parts.buffer.next(options.signal));
  }

  /**
   * Reads until the end of the next response, and returns it: completed, incomplete or failed. A warm-up
   * (`generate: false`) has an id and no output.
   *
   * @param options `maxResponseBytes` limits the events of the response; default: no limit
   * @throws WebSocketError for an `error` event
   * @throws OpenAIError when the lane ends, the signal aborts, or the limit is exceeded. A lane that has
   * lost a part of a response ends.
   */
  finalResponse(
    options: { signal?: AbortSignal; maxResponseBytes?: number } = {},
  ): Promise<Response> {
    return this.#reading(() => this.#readResponse(options));
  }

  /** Ends the reading. The response under way goes on at the server. */
  close(): void {
    this.fail(new OpenAIError('The lane is closed.'));
  }

  /** @internal Whether its request waits for the next connection, which answers it. */
  get isWaiting(): boolean {
    return this.#active?.isWaiting === true;
  }

  /** @internal Ends the lane after what was received. A request that waits is sent nevertheless. */
  end(error: Error): void {
    this.#queued.length = 0;
    if (!this.isWaiting) this.#active = null;
    this.#parts.buffer.finish(error);
  }

  /** @internal Ends the lane at once. */
  fail(error: Error): void {
    this.#parts.buffer.fail(error);
    this.end(error);
  }

  /** @internal Takes an event of the server. */
  push(event: ResponsesWebSocketEvent): void {
    const type = event.type ?? '';
    if (type === 'error' && this.#repeat(event)) return;
    this.#parts.buffer.push(type === 'error' ? this.#explained(event) : event);
    if (this.#active === null) return;
    if (type !== 'error' && !this.#isComplete(this.#active, event)) return;
    this.#active = null;
    const next = this.#queued.shift();
    if (next !== undefined) this.#startOrFail(next, false);
  }

  /** @internal Sends a request again that the connection before has refused; false when it was answered. */
  restore(): boolean {
    if (this.#active === null) return true;
    const { event, isAnswered, isRepeated, isWaiting } = this.#active;
    this.#active.isWaiting = false;
    if (isWaiting) return true;
    if (isAnswered || isRepeated) return false;
    this.#startOrFail(this.#parts.conversations.inFull(event) ?? event, true);
    return true;
  }

  #startOrFail(event: CreateEvent, isRepeated: boolean): void {
    try {
      this.#start(event, isRepeated);
    } catch (error) {
      this.fail(asOpenAIError(error, 'The request was not sent; see the cause.'));
    }
  }

  #start(event: CreateEvent, isRepeated: boolean): void {
    this.#active = {
      event,
      response: new LaneResponse(),
      isAnswered: false,
      isWaiting: this.#parts.isWaiting(),
      isRepeated,
    };
    try {
      this.#parts.send(event);
    } catch (error) {
      this.#active = null;
      throw error;
    }
  }

  /** Sends a request in full whose earlier response the connection does not know. */
  #repeat(event: object): boolean {
    if (this.#active === null || this.#active.isRepeated) return false;
    if (errorOfEvent(event).code !== 'previous_response_not_found') return false;
    const full = this.#parts.conversations.inFull(this.#active.event);
    if (full === null) return false;
    this.#startOrFail(full, true);
    return true;
  }

  /** The error for an unknown response, with the reason for which the lane has not sent the request in full. */
  #explained(event: ResponsesWebSocketEvent): ResponsesWebSocketEvent {
    const { error } = errorOfEvent(event);
    if (this.#active === null || error?.code !== 'previous_response_not_found') return event;
    const limit = this.#parts.conversations.limitOf(this.#active.event);
    if (limit === null) return event;
    return { ...event, type: 'error', error: { ...error, message: `${error.message} ${limit}` } };
  }

  /** Adds an event to the response under way; what is wrong with it is for whoever reads it. */
  #isComplete(active: ActiveRequest, event: ResponsesWebSocketEvent): boolean {
    const type = event.type ?? '';
    active.isAnswered = true;
    try {
      const response = active.response.add({ ...event });
      if (response === null) return false;
      if (type === 'response.completed') {
        this.#parts.conversations.add(active.event, response.id, response.output);
      }
      return true;
    } catch {
      return isTerminal(type);
    }
  }

  async #reading<Result>(read: () => Promise<Result>): Promise<Result> {
    if (this.#isRead) throw new OpenAIError('The lane is being read already; it has one reader.');
    this.#isRead = true;
    try {
      return await read();
    } finally {
      this.#isRead = false;
    }
  }

  async #readResponse(options: {
    signal?: AbortSignal;
    maxResponseBytes?: number;
  }): Promise<Response> {
    const { signal, maxResponseBytes = Infinity } = options;
    const collected = new LaneResponse();
    let bytes = 0;
    let isBegun = false;
    try {
      for (;;) {
        const event = await this.#parts.buffer.next(signal);
        isBegun = event.type !== 'error';
        if (!isBegun) throw webSocketErrorOf(event);
        if (maxResponseBytes !== Infinity) bytes += sizeOf(event);
        if (bytes > maxResponseBytes) {
          throw new OpenAIError(
            `The events of the response have more than ${maxResponseBytes} bytes, which is \`maxResponseBytes\`.`,
          );
        }
        const response = collected.add({ ...event });
        if (response !== null) return response;
      }
    } catch (error) {
      // The rest would be taken for the next response.
      if (isBegun && error instanceof OpenAIError) this.fail(error);
      throw error;
    }
  }
}
