import type { ResponsesClientEvent } from '../../generated/models/responses/responses.ts';

/** The event that requests a response. */
export type CreateEvent = Extract<ResponsesClientEvent, { type: 'response.create' }>;

type Items = Exclude<NonNullable<CreateEvent['input']>, string>;

/**
 * What responses were about. A response that is not stored is known to one connection only, so that the
 * next request has to repeat all of it when that connection is gone.
 */
export class Conversations {
  readonly #max: number;
  /** All items up to a response, by its id; the latest is the last. */
  readonly #items = new Map<string, Items>();

  /** @param max how many conversations are kept; the oldest are dropped */
  constructor(max: number) {
    this.#max = max;
  }

  /** Keeps a request and what it was answered with. */
  add(request: CreateEvent, id: unknown, output: readonly unknown[]): void {
    const { previous_response_id: previous, conversation, store } = request;
    const earlier = previous == null ? [] : this.#items.get(previous);
    if (store !== false || conversation != null || earlier === undefined) return;
    if (typeof id !== 'string') return;
    // Items of an answer are items of an input too.
    const answer = output.filter(isRepeatable) as Items;
    this.#items.set(id, [...earlier, ...itemsOf(request), ...answer]);
    for (const [oldest] of this.#items) {
      if (this.#items.size <= this.#max) break;
      this.#items.delete(oldest);
    }
  }

  /** The request with all that came before it in place of an id; null where that is not known. */
  inFull(request: CreateEvent): CreateEvent | null {
    const { previous_response_id: previous, ...rest } = request;
    const earlier = previous == null ? undefined : this.#items.get(previous);
    if (earlier === undefined) return null;
    return { ...rest, input: [...earlier, ...itemsOf(request)] };
  }
}

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
