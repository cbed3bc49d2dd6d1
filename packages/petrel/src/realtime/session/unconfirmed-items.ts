import type { AnyClientEvent } from './dialect.ts';
import type { WireItem } from './restorable-item.ts';

/** An event that adds an item to the conversation. */
export type ItemEvent = Extract<AnyClientEvent, { type: 'conversation.item.create' }>;

/** Items that were sent and that the server has not reported yet: it may never have received them. */
export class UnconfirmedItems {
  #events: ItemEvent[] = [];

  /** The events that were sent, in order. */
  get events(): readonly ItemEvent[] {
    return this.#events;
  }

  add(event: ItemEvent): void {
    this.#events.push(event);
  }

  /**
   * Sees an item of the server, which may be one of these; returns the id of the item that it was to follow, if
   * any. The server gives ids to those without.
   */
  confirm(item: WireItem): string | null {
    const index = this.#events.findIndex(({ item: { id, ...sent } }) =>
      id === undefined ? isAlike(sent, item) : id === item.id,
    );
    if (index < 0) return null;
    const [event] = this.#events.splice(index, 1);
    return event?.previous_item_id ?? null;
  }

  /** Forgets the item of an event that the server has refused. */
  refuse(eventID: string): void {
    this.#events = this.#events.filter(({ event_id }) => event_id !== eventID);
  }

  /** Forgets an event that is not sent again. */
  forget(event: ItemEvent): void {
    this.#events = this.#events.filter((other) => other !== event);
  }

  /** Forgets an item that the program has deleted. */
  drop(itemID: string): void {
    this.#events = this.#events.filter(({ item }) => item.id !== itemID);
  }
}

/** The server reports items in the order in which it received them, and its own among them. */
function isAlike(sent: WireItem, item: WireItem): boolean {
  return (
    sent.type === item.type &&
    sent.role === item.role &&
    sent.call_id === item.call_id &&
    isAudio(sent) === isAudio(item)
  );
}

function isAudio({ content }: WireItem): boolean {
  return content?.[0]?.type === 'input_audio';
}
