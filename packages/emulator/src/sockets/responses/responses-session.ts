import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import { badRequest, type ApiError } from '../../http/api-error.ts';
import { listOf, textOf } from '../../members.ts';
import { eventSchemas, type EventSchemas } from '../event-schemas.ts';
import type { SocketContext, SocketSession } from '../socket-session.ts';
import { responseOf, type SocketResponse } from './socket-response.ts';

/** A response that is being sent. */
interface ActiveResponse extends SocketResponse {
  /** What the client has added in the meantime, which is answered next. */
  steers: { id: string; input: Json }[];
  /** The number of the next event. */
  next: number;
}

const INJECT = 'response.inject';

const IN_PROGRESS = 'response_already_in_progress';

/** A connection of the Responses API: one response at a time, in each of its lanes. */
export class ResponsesSession implements SocketSession {
  readonly serverEvents: EventSchemas;
  readonly #context: SocketContext;
  readonly #client: EventSchemas;
  /** By `stream_id`; undefined for the lane of events without one. */
  readonly #active = new Map<string | undefined, ActiveResponse>();
  /** The conversations of responses that are not stored: the latest of each lane. */
  readonly #unstored = new Map<string, JsonObject[]>();
  readonly #latest = new Map<string | undefined, string>();
  readonly #finished = new Set<string>();

  constructor(context: SocketContext) {
    const { api } = context.emulation;
    this.#context = context;
    this.#client = eventSchemas(api, 'BetaResponsesClientEvent');
    this.serverEvents = eventSchemas(api, 'BetaResponsesServerEvent');
  }

  start(): void {
    // The client begins.
  }

  receive(event: JsonObject): void {
    // A warm-up does not generate, which the description does not have.
    const { generate: _, ...known } = event;
    this.#client.check(known);
    const lane = textOf(event, 'stream_id');
    if (event.type === INJECT) this.#inject(event);
    else if (event.type === 'response.steer') this.#steer(event);
    else this.#create(event, lane);
  }

  refuse(error: ApiError, event: JsonObject): void {
    const previous = textOf(event, 'previous_response_id');
    const isFailed = event.type === 'response.create' && error.code !== IN_PROGRESS;
    if (isFailed && previous !== undefined) this.#unstored.delete(previous);
    const { status, type, code, message, param } = error;
    const lane = textOf(event, 'stream_id');
    const place = lane === undefined ? {} : { stream_id: lane };
    this.#context.send({ type: 'error', status, error: { type, code, message, param }, ...place });
  }

  expire(): void {
    const message =
      'Responses websocket connection limit reached (60 minutes). Create a new websocket connection to continue.';
    this.refuse(badRequest(message, null, 'websocket_connection_limit_reached'), {});
  }

  #create(event: JsonObject, lane: string | undefined): void {
    const running = this.#active.get(lane);
    if (running !== undefined) {
      throw badRequest(
        `The response ${running.id} is still in progress on this connection. Wait until it has ended, or open another connection.`,
        null,
        IN_PROGRESS,
      );
    }
    const response = responseOf(this.#context, event, this.#unstored);
    const active = { ...response, steers: [], next: 0 };
    this.#active.set(lane, active);
    void this.#context.play(this.#events(active, lane, event));
  }

  *#events(
    active: ActiveResponse,
    lane: string | undefined,
    request: JsonObject,
  ): Generator<JsonObject, void> {
    for (const { data } of active.events) {
      if (!isObject(data)) continue;
      const isLast = /^response\.(?:completed|incomplete|failed)$/.test(String(data.type));
      if (isLast) this.#finish(active, lane);
      active.next += 1;
      yield this.#inLane(data, lane);
    }
    const [first] = active.steers;
    if (first === undefined) return;
    const required = requiredInput(active.output);
    if (required.length > 0) {
      const steer = { id: first.id, previous_response_id: active.id };
      const sequence_number = active.next++;
      const reason = 'waiting_for_required_input';
      yield this.#inLane(
        {
          type: 'response.steer.pending',
          reason,
          required_input: required,
          sequence_number,
          steer,
        },
        lane,
      );
      return;
    }
    const { input: _, ...settings } = request;
    const input = active.steers.flatMap(({ input: added }) => asItems(added));
    this.#create({ ...settings, input, previous_response_id: active.id }, lane);
  }

  #finish(active: ActiveResponse, lane: string | undefined): void {
    this.#active.delete(lane);
    this.#finished.add(active.id);
    const latest = this.#latest.get(lane);
    if (latest !== undefined) this.#unstored.delete(latest);
    this.#latest.set(lane, active.id);
    this.#unstored.set(active.id, active.history);
  }

  #steer(event: JsonObject): void {
    const previous = textOf(event, 'previous_response_id') ?? '';
    const input = event.input ?? '';
    const [lane, active] = this.#find(previous);
    if (active === undefined) {
      const code = this.#finished.has(previous)
        ? 'response_already_completed'
        : 'response_not_found';
      const error = { type: 'invalid_request_error', code, message: stateOf(code, previous) };
      const steer = { previous_response_id: previous, input };
      this.#context.send({ type: 'response.steer.failed', sequence_number: 0, steer, error });
      return;
    }
    const id = this.#context.emulation.makeId('steer_');
    active.steers.push({ id, input });
    const steer = { id, previous_response_id: previous };
    const sequence_number = active.next;
    this.#context.send(
      this.#inLane({ type: 'response.steer.accepted', sequence_number, steer }, lane),
    );
  }

  #inject(event: JsonObject): void {
    const response_id = textOf(event, 'response_id') ?? '';
    const [lane, active] = this.#find(response_id);
    if (active !== undefined) {
      active.history.push(...listOf(event, 'input').filter(isObject));
      const created = {
        type: 'response.inject.created',
        response_id,
        sequence_number: active.next,
      };
      this.#context.send(this.#inLane(created, lane));
      return;
    }
    const code = this.#finished.has(response_id)
      ? 'response_already_completed'
      : 'response_not_found';
    const error = { code, message: stateOf(code, response_id) };
    const input = listOf(event, 'input');
    const failed = { type: 'response.inject.failed', response_id, sequence_number: 0 };
    this.#context.send({ ...failed, input, error });
  }

  #find(id: string): [string | undefined, ActiveResponse | undefined] {
    for (const [lane, active] of this.#active) if (active.id === id) return [lane, active];
    return [undefined, undefined];
  }

  #inLane(event: JsonObject, lane: string | undefined): JsonObject {
    return lane === undefined ? event : { ...event, stream_id: lane };
  }
}

function stateOf(code: string, id: string): string {
  return code === 'response_not_found'
    ? `Response with id '${id}' not found on this connection.`
    : `Response with id '${id}' has already completed.`;
}

/** The results that a response waits for before it can go on. */
function requiredInput(output: readonly JsonObject[]): JsonObject[] {
  return output.flatMap((item): JsonObject[] => {
    const call_id = textOf(item, 'call_id') ?? '';
    if (item.type === 'function_call') {
      return [{ type: 'function_call_output', call_id, name: textOf(item, 'name') ?? '' }];
    }
    return item.type === 'custom_tool_call' ? [{ type: 'custom_tool_call_output', call_id }] : [];
  });
}

function asItems(input: Json): Json[] {
  if (Array.isArray(input)) return input;
  return [{ type: 'message', role: 'user', content: input }];
}
