import type { JsonObject } from '@petrel/spec/json';
import { badRequest } from './http/api-error.ts';

/** A part of a list, in the requested order. */
export interface Page<Item> {
  items: Item[];
  hasMore: boolean;
}

/** How a list behaves by default. */
export interface PageDefaults {
  order: 'asc' | 'desc';
  limit: number;
}

/**
 * The page of a list that a query requests with `limit`, `after`, `before` and `order`.
 *
 * @param items All items, oldest first.
 * @throws {ApiError} 400 when a cursor names nothing in the list.
 */
export function takePage<Item extends { id: string }>(
  items: readonly Item[],
  query: JsonObject,
  defaults: PageDefaults,
): Page<Item> {
  const order = typeof query.order === 'string' ? query.order : defaults.order;
  const sorted = order.startsWith('desc') ? [...items].reverse() : [...items];
  const limit = typeof query.limit === 'number' ? Math.max(0, query.limit) : defaults.limit;
  const start = query.after === undefined ? 0 : position(sorted, query, 'after') + 1;
  if (query.before !== undefined) {
    const end = position(sorted, query, 'before');
    const begin = Math.max(start, end - limit);
    return { items: sorted.slice(begin, end), hasMore: begin > start };
  }
  return { items: sorted.slice(start, start + limit), hasMore: sorted.length > start + limit };
}

function position(items: readonly { id: string }[], query: JsonObject, name: string): number {
  const index = items.findIndex((item) => item.id === query[name]);
  if (index >= 0) return index;
  throw badRequest(`The cursor '${String(query[name])}' names nothing in this list.`, name);
}
