import { configurationError } from '../../core/errors/configuration-error.ts';
import type { ResponseInputItem } from '../../generated/models/responses/responses.ts';
import { kindOf } from '../arguments.ts';
import { copyOf, isFields, type Fields } from '../json/fields.ts';

/** A conversation as plain JSON. */
export interface SavedConversation {
  /** Of this format. */
  version: 1;
  items: ResponseInputItem[];
}

/**
 * The items of a saved conversation.
 *
 * @throws OpenAIError of code `configuration` with the place of what cannot be used
 */
export function savedItems(saved: unknown): ResponseInputItem[] {
  if (!isFields(saved)) throw unusable('', `it is ${kindOf(saved)}`);
  if (saved.version !== 1) {
    throw unusable(
      '/version',
      'it must be 1: the conversation is of another version of this package',
    );
  }
  if (!Array.isArray(saved.items)) throw unusable('/items', `it is ${kindOf(saved.items)}`);
  const wrong = saved.items.findIndex((item) => !isFields(item));
  if (wrong >= 0) throw unusable(`/items/${wrong}`, `it is ${kindOf(saved.items[wrong])}`);
  const unknown = saved.items.findIndex((item) => !isItem(item));
  if (unknown >= 0) throw unusable(`/items/${unknown}`, 'it is neither a message nor another item');
  // What the server accepts as items is for the server to decide.
  return copyOf(saved.items) as ResponseInputItem[];
}

/** Items have a type. Messages may leave it out, and so may references to items. */
function isItem({ type, role, content, id }: Fields): boolean {
  const isMessage = typeof role === 'string' && content !== undefined;
  return typeof type === 'string' || isMessage || (role === undefined && typeof id === 'string');
}

function unusable(pointer: string, why: string): Error {
  return configurationError(`The saved conversation cannot be loaded at "${pointer}": ${why}.`);
}
