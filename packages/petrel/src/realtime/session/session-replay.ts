import { SocketError } from '../socket/socket-error.ts';
import type { AnyClientEvent, AnyServerEvent, Dialect } from './dialect.ts';
import { restorableItem, type WireItem } from './restorable-item.ts';
import { UnconfirmedItems } from './unconfirmed-items.ts';

type SettingsEvent = Extract<
  AnyClientEvent,
  { type: 'session.update' | 'transcription_session.update' }
>;

/** What restores a session on another connection. */
export interface Restoration {
  readonly events: object[];
  /** Ids of the items that cannot be restored. */
  readonly missing: string[];
}

/**
 * Remembers the settings and the conversation of a session, so that another connection can continue it.
 * Of audio only the transcript is kept.
 */
export class SessionReplay {
  readonly #dialect: Dialect;
  #settings: { readonly type: SettingsEvent['type']; readonly session: object } | null = null;
  #items: WireItem[] = [];
  readonly #unconfirmed = new UnconfirmedItems();
  /** Calls that the connection knows of; null for the first connection, which knows all of its own. */
  #calls: Set<string> | null = null;

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
  }

  /**
   * Sees an event before it is sent.
   *
   * @throws SocketError of code `socket_not_restored` for the output of a call that was lost with its
   * connection: the server would refuse it
   */
  check(event: AnyClientEvent): void {
    if (event.type !== 'conversation.item.create') return;
    const item: WireItem = event.item ?? {};
    if (!this.#isOrphan(item)) return;
    throw new SocketError(
      'socket_not_restored',
      `The output of the function call ${item.call_id} was not sent: the call was lost with the connection before. Request the response again.`,
    );
  }

  /** Sees an event that was sent. The server may not have received it when the connection ends. */
  sent(event: AnyClientEvent): void {
    switch (event.type) {
      case 'session.update':
      case 'transcription_session.update': {
        const session = merged(this.#settings?.session ?? {}, event.session ?? {});
        this.#settings = { type: event.type, session };
        break;
      }
      case 'conversation.item.create':
        if (event.item !== undefined) this.#unconfirmed.add(event);
        break;
      case 'conversation.item.delete':
        this.#drop(event.item_id);
        break;
      case 'conversation.item.truncate':
        this.#setTranscript(event.item_id, event.content_index, null);
    }
  }

  /** Sees an event of the server. The wire may hold less than the types say. */
  received(event: AnyServerEvent): void {
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
        this.#drop(event.item_id);
        break;
      case 'conversation.item.truncated':
        this.#setTranscript(event.item_id, event.content_index, null);
        break;
      case 'conversation.item.input_audio_transcription.completed':
        this.#setTranscript(event.item_id, event.content_index, event.transcript);
        break;
      case 'error':
        this.#unconfirmed.refuse(event.error?.event_id);
    }
  }

  /** What restores the session: its settings, the items that the server had, and those it may not have received. */
  restore(): Restoration {
    const events: object[] = [];
    const missing: string[] = [];
    this.#calls = new Set();
    if (this.#settings !== null) events.push(this.#settings);
    for (const known of this.#items) {
      const item = restorableItem(known, this.#dialect);
      if (item === null) missing.push(known.id ?? '');
      else {
        if (item.type === 'function_call') this.#calls.add(item.call_id ?? '');
        events.push({ type: 'conversation.item.create', item });
      }
    }
    for (const event of this.#unconfirmed.events) {
      const item: WireItem = event.item;
      if (this.#isOrphan(item)) missing.push(item.id ?? `the output of ${item.call_id}`);
      else events.push(event);
    }
    return { events, missing };
  }

  /** Whether an item is the output of a call that the connection does not know. */
  #isOrphan({ type, call_id }: WireItem): boolean {
    return type === 'function_call_output' && this.#calls?.has(call_id ?? '') === false;
  }

  #drop(itemID: string): void {
    this.#items = this.#items.filter(({ id }) => id !== itemID);
    this.#unconfirmed.drop(itemID);
  }

  #keep(item: WireItem | undefined, previous: string | null): void {
    if (item === undefined) return;
    if (item.type === 'function_call') this.#calls?.add(item.call_id ?? '');
    const index = this.#items.findIndex(({ id }) => id === item.id);
    if (index >= 0) this.#items[index] = { ...this.#items[index], ...item };
    else {
      this.#unconfirmed.confirm(item);
      const after = this.#items.findIndex(({ id }) => id === previous);
      this.#items.splice(after < 0 ? this.#items.length : after + 1, 0, item);
    }
  }

  #setTranscript(itemID: string, index: number, transcript: string | null): void {
    const { content }: WireItem = this.#items.find(({ id }) => id === itemID) ?? {};
    const part = content?.[index];
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
