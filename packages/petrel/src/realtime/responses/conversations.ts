import type { ResponsesClientEvent } from '../../generated/models/responses/responses.ts';
import { sizeOf } from './lane-buffer.ts';

/** The event that requests a response. */
export type CreateEvent = Extract<ResponsesClientEvent, { type: 'response.create' }>;

type Items = Exclude<NonNullable<CreateEvent['input']>, string>;

/** All items up to a response; null where they were too large to be kept. */
interface Conversation {
  readonly items: Items | null;
  readonly bytes: number;
}

/** Bytes that are kept of all conversations together. */
const MAX_BYTES = 67_108_864;

/**
 * What responses were about. A response that is not stored is known to one connection only, so that the
 * next request has to repeat all of it when that connection is gone. The newest response of each lane is
 * kept, and beside them as many others as there may be lanes.
 */
export class Conversations {
  readonly #maxLanes: number;
  readonly #maxBytes: number;
  /** By the id of the response; the latest is the last. */
  readonly #conversations = new Map<string, Conversation>();
  /** The newest response of each lane; the latest is the last. */
  readonly #newest = new Map<string | undefined, string>();
  #bytes = 0;

  /** @param maxLanes whose newest responses are kept */
  constructor(maxLanes: number, maxBytes: number = MAX_BYTES) {
    this.#maxLanes = maxLanes;
    this.#maxBytes = maxBytes;
  }

  /** Keeps a request and what it was answered with. */
  add(request: CreateEvent, id: unknown, output: readonly unknown[]): void {
    const { previous_response_id: previous, conversation, store, stream_id: lane } = request;
    const earlier = previous == null ? EMPTY : this.#conversations.get(previous);
    if (store !== false || conversation != null || earlier === undefined) return;
    if (typeof id !== 'string') return;
    // Items of an answer are items of an input too.
    const answer = output.filter(isRepeatable) as Items;
    const added = [...itemsOf(request), ...answer];
    const bytes = earlier.bytes + sizeOf(added);
    this.#newest.delete(lane ?? undefined);
    this.#newest.set(lane ?? undefined, id);
    this.#evict(bytes);
    const isKept = earlier.items !== null && this.#bytes + bytes <= this.#maxBytes;
    this.#set(id, isKept ? { items: [...earlier.items, ...added], bytes } : TOO_LARGE);
  }

  /** The request with all that came before it in place of an id; null where that is not known. */
  inFull(request: CreateEvent): CreateEvent | null {
    const { previous_response_id: previous, ...rest } = request;
    const earlier = previous == null ? null : this.#conversations.get(previous)?.items;
    if (earlier == null) return null;
    return { ...rest, input: [...earlier, ...itemsOf(request)] };
  }

  /** Why a request cannot be repeated in full although it could be if less had to be kept; null for no reason. */
  limitOf({ previous_response_id: previous }: CreateEvent): string | null {
    if (previous == null || this.#conversations.get(previous)?.items !== null) return null;
    return `The conversation was not kept for another connection, because the conversations of the lanes have more than ${this.#maxBytes} bytes. Send the whole input without \`previous_response_id\`.`;
  }

  #set(id: string, conversation: Conversation): void {
    this.#conversations.set(id, conversation);
    this.#bytes += conversation.bytes;
  }

  /** Drops the oldest, so that the lanes there are and a number of bytes fit in. */
  #evict(bytes: number): void {
    const [oldest] = this.#newest.keys();
    if (this.#newest.size > this.#maxLanes) this.#newest.delete(oldest);
    const newest = new Set(this.#newest.values());
    let others = [...this.#conversations.keys()].filter((id) => !newest.has(id)).length;
    for (const [id, conversation] of this.#conversations) {
      if (others <= this.#maxLanes && this.#bytes + bytes <= this.#maxBytes) break;
      if (newest.has(id)) continue;
      this.#conversations.delete(id);
      this.#bytes -= conversation.bytes;
      others--;
    }
  }
}

const EMPTY: Conversation = { items: [], bytes: 0 };
const TOO_LARGE: Conversation = { items: null, bytes: 0 };

function itemsOf({ input }: CreateEvent): Items {
  if (typeof input !== 'string') return input ?? [];
  return [{ type: 'message', role: 'user', content: input }];
}

/** Reasoning can be repeated only with its encrypted content. */
function isRepeatable(item: unknown): boolean {
  if (typeof item !== 'object' || item === null) return false;
  const fields: { type?: unknown; encrypted_content?: unknown } = item;
  return fields.type !== 'reasoning' || typeof fields.encrypted_content === 'string';
}
