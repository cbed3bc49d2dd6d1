/** Values that no member of an event should have, and some that only look as if they could. */
export const GARBAGE: readonly unknown[] = [
  null,
  true,
  -1,
  1.5,
  1e9,
  '',
  '__proto__',
  'constructor',
  [],
  [null, 'text', 7, [[]], {}],
  {},
  { length: 1e9 },
  JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
];

/** Copies of a JSON value that have garbage, or nothing, in one of its places. */
export function* spoiled(value: unknown): Generator<unknown> {
  yield* GARBAGE;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    for (const replacement of spoiled(member)) yield replaced(value, key, replacement);
    if (!Array.isArray(value)) yield without(value, key);
  }
}

function replaced(value: object, key: string, replacement: unknown): unknown {
  if (!Array.isArray(value)) return { ...value, [key]: replacement };
  return value.map((item: unknown, index) => (String(index) === key ? replacement : item));
}

function without(value: object, key: string): object {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
}
