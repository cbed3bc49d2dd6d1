import type { JsonObject } from '@petrel/spec/json';

/** What values of some schemas may be, as far as it is known without following references. */
export interface ValueKinds {
  /** `string`, `number` and `boolean`, as TypeScript distinguishes them. */
  scalars: Set<string>;
  nullable: boolean;
  /** Whether one of the schemas is empty, and so allows all values. */
  open: boolean;
}

const SCALARS = new Set(['string', 'number', 'boolean']);

/** The kinds of values of schemas that are alternatives of each other. */
export function kindsOf(schemas: readonly JsonObject[]): ValueKinds {
  const kinds: ValueKinds = { scalars: new Set(), nullable: false, open: schemas.length === 0 };
  for (const schema of schemas) {
    const types = typesOf(schema);
    if (types.includes('null')) kinds.nullable = true;
    if (types.length === 0) kinds.open = true;
    for (const type of types) if (SCALARS.has(type)) kinds.scalars.add(type);
  }
  return kinds;
}

function typesOf(schema: JsonObject): string[] {
  const { type, enum: list } = schema;
  const values = Array.isArray(list) ? list : 'const' in schema ? [schema['const'] ?? null] : [];
  const listed = values.map((value) => (value === null ? 'null' : typeof value));
  const named = (Array.isArray(type) ? type : type === undefined ? [] : [type]).map(String);
  const whole = named.map((name) => (name === 'integer' ? 'number' : name));
  if (listed.length > 0 || whole.length > 0) return [...listed, ...whole];
  if ('properties' in schema || 'allOf' in schema) return ['object'];
  return 'items' in schema ? ['array'] : [];
}
