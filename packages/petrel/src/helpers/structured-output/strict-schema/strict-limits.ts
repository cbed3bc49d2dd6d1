import type { StrictJSONSchema } from './json-schema.ts';
import { schemaError } from './schema-error.ts';

// The limits of the API, by its guide "Structured model outputs".
const MOST_PROPERTIES = 5000;
const MOST_OBJECT_LEVELS = 10;
const MOST_NAME_CHARACTERS = 120_000;
const MOST_ENUM_VALUES = 1000;
/** Values of one enum, beyond which their characters count. */
const LARGE_ENUM = 250;
const MOST_LARGE_ENUM_CHARACTERS = 15_000;

interface Totals {
  properties: number;
  values: number;
  characters: number;
}

/** Fails for a converted schema that is beyond the size that the API accepts. */
export function checkLimits(schema: StrictJSONSchema): void {
  const totals: Totals = { properties: 0, values: 0, characters: 0 };
  addTotals(schema, 0, totals);
  for (const [name, definition] of Object.entries(schema.$defs ?? {})) {
    totals.characters += name.length;
    addTotals(definition, 0, totals);
  }
  const { properties, values, characters } = totals;
  checkAtMost(MOST_PROPERTIES, properties, 'properties');
  checkAtMost(MOST_ENUM_VALUES, values, 'enum values');
  checkAtMost(MOST_NAME_CHARACTERS, characters, 'characters in names and enum values');
}

function addTotals(schema: StrictJSONSchema, level: number, totals: Totals): void {
  if (schema.enum) addEnum(schema.enum, totals);
  if (schema.const !== undefined) totals.characters += lengthOf(schema.const);
  for (const branch of schema.anyOf ?? []) addTotals(branch, level, totals);
  if (schema.items) addTotals(schema.items, level, totals);
  if (!schema.properties) return;
  checkAtMost(MOST_OBJECT_LEVELS, level + 1, 'levels of objects');
  for (const [name, property] of Object.entries(schema.properties)) {
    totals.properties += 1;
    totals.characters += name.length;
    addTotals(property, level + 1, totals);
  }
}

function addEnum(values: readonly unknown[], totals: Totals): void {
  const characters = values.reduce<number>((sum, value) => sum + lengthOf(value), 0);
  totals.values += values.length;
  totals.characters += characters;
  if (values.length > LARGE_ENUM) {
    const what = `characters in an enum of more than ${LARGE_ENUM} values`;
    checkAtMost(MOST_LARGE_ENUM_CHARACTERS, characters, what);
  }
}

function lengthOf(value: unknown): number {
  return typeof value === 'string' ? value.length : 0;
}

function checkAtMost(limit: number, found: number, what: string): void {
  if (found > limit) {
    throw schemaError('', `has more than the ${limit} ${what} that the API allows: ${found}.`);
  }
}
