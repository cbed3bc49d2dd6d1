import { SocketError } from '../socket/socket-error.ts';
import type { AnyClientEvent, AnyServerEvent, Dialect } from './dialect.ts';
import { isSpoken, isUnderWay, restorableItem, type WireItem } from './restorable-item.ts';
import { UnconfirmedItems, type ItemEvent } from './unconfirmed-items.ts';

type SettingsEvent = Extract<
  AnyClientEvent,
  { type: 'session.update' | 'transcription_session.update' }
>;

/** In place of the id of an item, what the first item of a conversation follows. */
const ROOT = 'root';

/** What restores a session on another connection. */
export interface Restoration {
  readonly events: object[];
  /** Ids of the items that cannot be restored, which were not reported before. */
  readonly missing: string[];
  /** Whether something among them was spoken. */
  readonly lacksTranscript: boolean;
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
  /** Ids of the items that the connection was given; null for the first connection. */
  #restored: Set<string | undefined> | null = null;
  /** Whether the connection was given settings whose `session.updated` has not come. */
  #awaitsSettings = false;
  /** Ids of the items that the program has deleted on this connection: what the server reports of them comes late. */
  #deleted = new Set<string>();
  /** Spoken items that were interrupted: which part of them. Their transcript is longer than what was heard. */
  readonly #interrupted = new Map<string, number>();

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
    const error = this.orphaned(event);
    if (error !== null) throw error;
  }

  /** The error for the output of a call that was lost with its connection; null for anything else. */
  orphaned(event: AnyClientEvent): SocketError | null {
    if (event.type !== 'conversation.item.create') return null;
    const item: WireItem = event.item ?? {};
    if (!this.#isOrphan(item)) return null;
    return new SocketError(
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
        if (event.item === undefined) break;
        this.#deleted.delete(event.item.id ?? '');
        this.#unconfirmed.add(event);
        break;
      case 'conversation.item.delete':
        this.#deleted.add(event.item_id);
        this.#drop(event.item_id);
        break;
      case 'conversation.item.truncate':
        this.#interrupt(event.item_id, event.content_index);
    }
  }

  /** Whether an event of the server reports what the connection was given to restore the session. */
  isRepetition(event: AnyServerEvent): boolean {
    switch (event.type) {
      case 'session.created':
      case 'conversation.created':
        return this.#restored !== null;
      case 'session.updated':
      case 'transcription_session.updated':
        return this.#awaitsSettings;
      case 'conversation.item.added':
      case 'conversation.item.created':
      case 'conversation.item.done':
        return this.#restored?.has(event.item?.id) === true;
      default:
        return false;
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
        this.#interrupt(event.item_id, event.content_index);
        break;
      case 'conversation.item.input_audio_transcription.completed':
        this.#setTranscript(event.item_id, event.content_index, event.transcript);
        break;
      case 'session.updated':
      case 'transcription_session.updated':
        this.#awaitsSettings = false;
        break;
      case 'error':
        this.#refused(event.error?.event_id ?? null);
    }
  }

  /**
   * What restores the session: its settings, the items that the server had, and those it may not have received.
   * What cannot be restored is forgotten: no connection has it any more.
   *
   * @param losesResponse whether a response was reported as lost, to which items under way belong
   */
  restore(losesResponse: boolean): Restoration {
    const events: object[] = [];
    const lost: WireItem[] = [];
    this.#calls = new Set();
    this.#restored = new Set();
    this.#deleted = new Set();
    this.#awaitsSettings = this.#settings !== null;
    if (this.#settings !== null) events.push(this.#settings);
    for (const known of this.#items) {
      const item = restorableItem(known, this.#dialect);
      if (item === null) lost.push(known);
      else {
        this.#restored.add(item.id);
        if (item.type === 'function_call') this.#calls.add(item.call_id ?? '');
        events.push({ type: 'conversation.item.create', item });
      }
    }
    this.#items = this.#items.filter((item) => !lost.includes(item));
    const reported = lost.filter((item) => !(losesResponse && isUnderWay(item)));
    const missing = reported.map(({ id = '' }) =>
      this.#interrupted.has(id) ? `${id} (interrupted)` : id,
    );
    for (const event of this.#unconfirmed.events) {
      const item: WireItem = event.item;
      if (this.#isOrphan(item)) {
        missing.push(item.id ?? `the output of ${item.call_id}`);
        this.#unconfirmed.forget(event);
      } else events.push(this.#placed(event));
    }
    return { events, missing, lacksTranscript: reported.some(isSpoken) };
  }

  /** An item that is sent again: as the last where the one that it was to follow is not restored. */
  #placed(event: ItemEvent): ItemEvent {
    const { previous_item_id: previous = null, ...rest } = event;
    const isKnown =
      previous === null ||
      previous === ROOT ||
      this.#restored?.has(previous) === true ||
      this.#unconfirmed.events.some(({ item }) => item.id === previous);
    return isKnown ? event : rest;
  }

  /** Whether an item is the output of a call that the connection does not know. */
  #isOrphan({ type, call_id }: WireItem): boolean {
    return type === 'function_call_output' && this.#calls?.has(call_id ?? '') === false;
  }

  /** An error that names no event concerns the restored settings, where it comes before their answer. */
  #refused(eventID: string | null): void {
    if (eventID === null) this.#awaitsSettings = false;
    else this.#unconfirmed.refuse(eventID);
  }

  #drop(itemID: string): void {
    this.#items = this.#items.filter(({ id }) => id !== itemID);
    this.#unconfirmed.drop(itemID);
  }

  #keep(item: WireItem | undefined, previous: string | null): void {
    if (item === undefined) return;
    if (this.#deleted.has(item.id ?? '')) return;
    if (item.type === 'function_call') this.#calls?.add(item.call_id ?? '');
    const index = this.#items.findIndex(({ id }) => id === item.id);
    if (index >= 0) this.#items[index] = { ...this.#items[index], ...item };
    else {
      const requested = this.#unconfirmed.confirm(item);
      this.#items.splice(this.#indexAfter(previous ?? requested), 0, item);
    }
    const interrupted = this.#interrupted.get(item.id ?? '');
    if (interrupted !== undefined) this.#setTranscript(item.id ?? '', interrupted, null);
  }

  /** Where an item belongs that follows another: the first of all follows the root, and others come last. */
  #indexAfter(previous: string | null): number {
    if (previous === ROOT) return 0;
    const index = this.#items.findIndex(({ id }) => id === previous);
    return index < 0 ? this.#items.length : index + 1;
  }

  #interrupt(itemID: string, index: number): void {
    this.#interrupted.set(itemID, index);
    this.#setTranscript(itemID, index, null);
  }

  /** In a copy: the item is part of an event that the program reads. */
  #setTranscript(itemID: string, index: number, transcript: string | null): void {
    this.#items = this.#items.map((item) => {
      if (item.id !== itemID) return item;
      const content = item.content?.map((part, at) =>
        at === index ? { ...part, transcript } : part,
      );
      return { ...item, content };
    });
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
