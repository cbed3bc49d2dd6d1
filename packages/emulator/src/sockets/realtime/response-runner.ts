import { isObject, type JsonObject } from '@petrel/spec/json';
import { badRequest } from '../../http/api-error.ts';
import { listOf, objectOf, textOf } from '../../members.ts';
import type { SocketContext } from '../socket-session.ts';
import type { AddedItem, Conversation } from './conversation.ts';
import { planResponse } from './plan-response.ts';
import { realtimeResponseEvents, type Cancellation } from './response-events.ts';
import type { SessionConfig } from './session-config.ts';

/** A response that is being sent. */
interface ActiveResponse {
  id: string;
  cancellation: Cancellation | undefined;
  wake: AbortController;
}

/** What responses depend on. */
export interface RunnerParts {
  context: SocketContext;
  config: SessionConfig;
  conversation: Conversation;
  conversationId: string;
  /** Whether the client hears the answer over a call. */
  isCall: boolean;
  /** Sends events one after the other. */
  play: (events: Iterator<JsonObject, void>, wake: AbortSignal) => Promise<void>;
  /** Called when a response of the conversation has ended. */
  ended: () => void;
}

/** Runs responses: one at a time in the conversation, and any number out of band. */
export class ResponseRunner {
  readonly #parts: RunnerParts;
  readonly #outOfBand = new Map<string, ActiveResponse>();
  #active: ActiveResponse | undefined;
  /** The response that the client hears over a call. */
  #heard: string | undefined;

  constructor(parts: RunnerParts) {
    this.#parts = parts;
  }

  get isActive(): boolean {
    return this.#active !== undefined;
  }

  /**
   * Begins a response.
   *
   * @throws {ApiError} 400 while the conversation has another one, and for invalid settings.
   */
  create(request: JsonObject): void {
    const { context, config, conversation, conversationId } = this.#parts;
    const isOutOfBand = request.conversation === 'none';
    if (!isOutOfBand && this.#active !== undefined) {
      throw badRequest(
        `Conversation already has an active response in progress: ${this.#active.id}. Wait until the response is finished before creating a new one.`,
        null,
        'conversation_already_has_active_response',
      );
    }
    const settings = config.forResponse(request);
    const items = this.#contextOf(request);
    const plan = planResponse(context.emulation, settings, items);
    const id = context.emulation.makeId('resp_', 21);
    const active: ActiveResponse = { id, cancellation: undefined, wake: new AbortController() };
    if (isOutOfBand) this.#outOfBand.set(id, active);
    else this.#active = active;
    const events = realtimeResponseEvents({
      emulation: context.emulation,
      id,
      plan,
      settings,
      conversationId: isOutOfBand ? undefined : conversationId,
      add: (held) => (isOutOfBand ? { item: held.item } : addedEvent(conversation.add(held))),
      cancellation: () => active.cancellation,
      isCall: this.#parts.isCall,
    });
    void this.#parts.play(this.#events(events, active), active.wake.signal);
  }

  /**
   * Ends a response early.
   *
   * @throws {ApiError} 400 when there is none.
   */
  cancel(id: string | undefined, reason: Cancellation): void {
    const active =
      id === undefined || id === this.#active?.id ? this.#active : this.#outOfBand.get(id);
    if (active === undefined) {
      const message = 'Cancellation failed: no active response found.';
      throw badRequest(message, 'response_id', 'response_cancel_not_active');
    }
    active.cancellation = reason;
    active.wake.abort();
  }

  /** Stops what is heard over a call; returns the id of the response that was heard, if any. */
  silence(): string | undefined {
    const heard = this.#heard;
    this.#heard = undefined;
    return heard;
  }

  /** The events of a response; it is no longer active before the last of them is sent. */
  *#events(events: Iterable<JsonObject>, active: ActiveResponse): Generator<JsonObject, void> {
    const isOutOfBand = this.#active !== active;
    for (const event of events) {
      if (event.type === 'output_audio_buffer.started') this.#heard = active.id;
      if (event.type === 'response.done') {
        if (isOutOfBand) this.#outOfBand.delete(active.id);
        else this.#active = undefined;
      }
      yield event;
    }
    if (this.#heard === active.id) {
      this.#heard = undefined;
      yield { type: 'output_audio_buffer.stopped', response_id: active.id };
    }
    if (!isOutOfBand) this.#parts.ended();
  }

  /** The items that a response answers: those of the request, or the conversation. */
  #contextOf(request: JsonObject): readonly JsonObject[] {
    const { conversation } = this.#parts;
    if (!Array.isArray(request.input)) return conversation.items;
    return listOf(request, 'input')
      .filter(isObject)
      .map((item) => {
        if (item.type !== 'item_reference') return item;
        const id = textOf(item, 'id') ?? '';
        const held = conversation.find(id);
        if (held !== undefined) return held;
        const message = `Item with item_id '${id}' not found.`;
        throw badRequest(message, 'response.input', 'item_reference_not_found');
      });
  }
}

/** The event that announces an item. */
export function addedEvent({ held, previous }: AddedItem): JsonObject {
  return {
    type: 'conversation.item.added',
    previous_item_id: previous,
    item: { ...held.item },
  };
}

/** The settings of a `response.create` event. */
export function responseSettings(event: JsonObject): JsonObject {
  return objectOf(event, 'response');
}

/** An item that the client has created, with what it leaves out. */
export function completeItem(item: JsonObject, makeId: () => string): JsonObject {
  const id = textOf(item, 'id') ?? makeId();
  const isPlain = String(item.type).startsWith('mcp_');
  return isPlain ? { ...item, id } : { object: 'realtime.item', status: 'completed', ...item, id };
}
