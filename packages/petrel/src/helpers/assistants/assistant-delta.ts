import { isFields, placeIn, type Fields } from '../json/fields.ts';

/**
 * Adds a delta of the Assistants API to what has arrived, and returns that: the same object. Texts are
 * joined, numbers added, objects merged, and items of lists merged by their `index`. An `id`, an `index`
 * and a `type` replace the earlier one, as does a value of another type; null replaces nothing. The delta
 * is not changed.
 */
export function accumulateDelta(accumulated: Fields, delta: Fields): Fields {
  for (const name in delta) {
    const value = delta[name];
    if (value === undefined || name === '__proto__') continue;
    const before = Object.hasOwn(accumulated, name) ? accumulated[name] : undefined;
    accumulated[name] = WHOLE.has(name) ? (value ?? before) : joined(before, value);
  }
  return accumulated;
}

/** Members that come whole. */
const WHOLE: ReadonlySet<string> = new Set(['id', 'index', 'type']);

function joined(before: unknown, value: unknown): unknown {
  if (typeof before === 'string' && typeof value === 'string') return before + value;
  if (typeof before === 'number' && typeof value === 'number') return before + value;
  if (Array.isArray(value)) return addItems(Array.isArray(before) ? before : [], value);
  if (isFields(value)) return accumulateDelta(isFields(before) ? before : {}, value);
  return before === undefined ? value : (value ?? before);
}

function addItems(list: unknown[], items: readonly unknown[]): unknown[] {
  // A copy: both may be the same list.
  for (const item of items.slice()) {
    if (!isFields(item)) {
      list.push(item);
      continue;
    }
    const entry = entryAt(list, item.index);
    if (entry !== undefined) accumulateDelta(entry, item);
    else list.splice(placeIn(list, item.index, list.length), 0, accumulateDelta({}, item));
  }
  return list;
}

/** The item of a list that an index of the stream stands for. */
export function entryAt(list: unknown, index: unknown): Fields | undefined {
  if (!Array.isArray(list) || typeof index !== 'number') return undefined;
  const likely: unknown = list[index];
  if (isFields(likely) && (likely.index === undefined || likely.index === index)) return likely;
  return list.find((item: unknown) => isFields(item) && item.index === index);
}
