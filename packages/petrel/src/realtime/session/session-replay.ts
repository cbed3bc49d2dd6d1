import type { ConversationItem } from '../../generated/models/realtime/realtime.ts';
import type {
  ReceivedRealtimeEvent,
  SentRealtimeEvent,
  SessionUpdate,
} from '../realtime-events.ts';
import { SocketError } from '../socket/socket-error.ts';
import { restorableItem } from './restorable-item.ts';

/**
 * Remembers the settings and the conversation of a session, so that another connection can continue it.
 * Of audio only the transcript is kept.
 */
export class SessionReplay {
  #session: object | null = null;
  #items: ConversationItem[] = [];
  /** Calls that the connection knows of; null for the first connection, which knows all of its own. */
  #calls: Set<string> | null = null;

  /**
   * Sees an event before it is sent.
   *
   * @throws SocketError of code `socket_not_restored` for the output of a call that was lost with its
   * connection: the server would refuse it
   */
  sending(event: SentRealtimeEvent): void {
    if (event.type === 'session.update') this.#session = merged(this.#session ?? {}, event.session);
    if (event.type !== 'conversation.item.create') return;
    const { item } = event;
    if (item.type !== 'function_call_output' || this.#calls?.has(item.call_id) !== false) return;
    throw new SocketError(
      'socket_not_restored',
      `The output of the function call ${item.call_id} was not sent: the call was lost with the connection before. Request the response again.`,
    );
  }

  /** Sees an event of the server. The wire may hold less than the types say. */
  received(event: ReceivedRealtimeEvent): void {
    switch (event.type) {
      case 'conversation.item.added':
      case 'conversation.item.created':
      case 'conversation.item.done':
        this.#keep(event.item, event.previous_item_id ?? null);
        break;
      case 'response.output_item.done':
        this.#keep(event.item, null);
        break;
      case 'conversation.item.deleted':
        this.#items = this.#items.filter(({ id }) => id !== event.item_id);
        break;
      case 'conversation.item.truncated':
        this.#setTranscript(event.item_id, event.content_index, null);
        break;
      case 'conversation.item.input_audio_transcription.completed':
        this.#setTranscript(event.item_id, event.content_index, event.transcript);
    }
  }

  /**
   * The events that restore the session on another connection, and the ids of the items that cannot be
   * restored.
   */
  restore(): { events: SentRealtimeEvent[]; missing: string[] } {
    const events: SentRealtimeEvent[] = [];
    const missing: string[] = [];
    this.#calls = new Set();
    // What was sent as settings is sent again.
    const session = this.#session as SessionUpdate['session'];
    if (this.#session !== null) events.push({ type: 'session.update', session });
    for (const known of this.#items) {
      const item = restorableItem(known);
      if (item === null) missing.push(known.id ?? '');
      else {
        if (item.type === 'function_call') this.#calls.add(item.call_id ?? '');
        events.push({ type: 'conversation.item.create', item });
      }
    }
    return { events, missing };
  }

  #keep(item: ConversationItem | undefined, previous: string | null): void {
    if (item === undefined) return;
    if (item.type === 'function_call') this.#calls?.add(item.call_id ?? '');
    const index = this.#items.findIndex(({ id }) => id === item.id);
    if (index >= 0) this.#items[index] = { ...this.#items[index], ...item };
    else {
      const after = this.#items.findIndex(({ id }) => id === previous);
      this.#items.splice(after < 0 ? this.#items.length : after + 1, 0, item);
    }
  }

  #setTranscript(itemID: string, index: number, transcript: string | null): void {
    const item = this.#items.find(({ id }) => id === itemID);
    if (item === undefined || !('content' in item) || item.content === undefined) return;
    const part: object | undefined = item.content[index];
    if (part !== undefined) Object.assign(part, { transcript });
  }
}

/** The settings of one object with those of another, member by member, as the server merges them. */
function merged(settings: object, changes: object): object {
  const result: Record<string, unknown> = { ...settings };
  for (const [name, value] of Object.entries(changes)) {
    const known = result[name];
    result[name] = isObject(known) && isObject(value) ? merged(known, value) : value;
  }
  return result;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
