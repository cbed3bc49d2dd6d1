import { isObject, type Json, type JsonObject } from '@petrel/spec/json';

const PREFIX = '#/components/schemas/';

/**
 * Makes structurally equal schemas one: of each group the first keeps its body, the others become
 * references to it, so that every pointer into them still resolves.
 *
 * Equality is bisimulation: two schemas that refer to twins are twins. It is found by partition
 * refinement: all schemas start in one class, and a class splits while its members' bodies differ
 * once each reference is replaced by the class it leads to.
 *
 * @param known Schemas that lead their group whatever they are called.
 */
export function unifySchemas(
  schemas: JsonObject,
  known: ReadonlySet<string> = new Set(),
): JsonObject {
  const classes = refine(schemas);
  const leader = new Map<string, string>();
  const sorted = Object.keys(schemas).sort(byPlainness);
  for (const name of [...sorted.filter((one) => known.has(one)), ...sorted]) {
    const group = classes.get(name) ?? name;
    if (!leader.has(group)) leader.set(group, name);
  }
  const unified: JsonObject = {};
  for (const [name, schema] of Object.entries(schemas)) {
    const first = leader.get(classes.get(name) ?? name) ?? name;
    unified[name] = first === name ? schema : { $ref: PREFIX + first };
  }
  return unified;
}

function refine(schemas: JsonObject): Map<string, string> {
  const names = Object.keys(schemas);
  let classes = new Map(names.map((name) => [name, '0']));
  let count = 1;
  for (;;) {
    const numbers = new Map<string, string>();
    const next = new Map<string, string>();
    for (const name of names) {
      const body = JSON.stringify(withClasses(schemas[name] ?? null, classes));
      const number = numbers.get(body) ?? String(numbers.size);
      numbers.set(body, number);
      next.set(name, number);
    }
    classes = next;
    if (numbers.size === count) return classes;
    count = numbers.size;
  }
}

function withClasses(value: Json, classes: Map<string, string>): Json {
  if (Array.isArray(value)) return value.map((item) => withClasses(item, classes));
  if (!isObject(value)) return value;
  const copy: JsonObject = {};
  for (const [key, item] of Object.entries(value)) {
    const target =
      key === '$ref' && typeof item === 'string' ? item.slice(PREFIX.length) : undefined;
    copy[key] = target === undefined ? withClasses(item, classes) : (classes.get(target) ?? target);
  }
  return copy;
}

/** Names of the stable API lead their beta twins; otherwise alphabetical order decides. */
function byPlainness(a: string, b: string): number {
  const beta = Number(a.startsWith('Beta')) - Number(b.startsWith('Beta'));
  return beta === 0 ? (a < b ? -1 : 1) : beta;
}
