/** What a server sent, whose members are not known to be what they should be. */
export interface Fields {
  [name: string]: unknown;
}

/** Whether a value has members. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text of a member; `''` for anything else. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The items of a list that are objects, each with its index; none for anything else. */
export function fieldsIn(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

/** Where in a list an index is: `otherwise` for what is no index; at most its end, so that it gets no holes. */
export function placeIn(list: readonly unknown[], index: unknown, otherwise: number): number {
  if (typeof index !== 'number' || !Number.isInteger(index) || index < 0) return otherwise;
  return Math.min(index, list.length);
}

/** The list that is a member of an object, which gets an empty one if it has none. */
export function listIn(owner: Fields, name: string): unknown[] {
  const list = owner[name];
  if (Array.isArray(list)) return list;
  const empty: unknown[] = [];
  owner[name] = empty;
  return empty;
}

/** Appends text to a member of an object. */
export function appendText(owner: Fields, name: string, text: unknown): void {
  if (typeof text === 'string') owner[name] = textOf(owner[name]) + text;
}

/** A copy that can change without the event that it came with. */
export function copyOf<Value>(value: Value): Value {
  return structuredClone(value);
}
