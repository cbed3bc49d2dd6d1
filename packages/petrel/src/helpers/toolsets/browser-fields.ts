import { isFields } from '../json/fields.ts';

/** JSON Schema of an argument. */
export interface FieldSchema {
  readonly [keyword: string]: unknown;
}

const MOST = Number.MAX_SAFE_INTEGER;
const POSITION: FieldSchema = { type: 'integer', minimum: 0, maximum: MOST };
const POINT: FieldSchema = {
  type: 'object',
  properties: { x: POSITION, y: POSITION },
  required: ['x', 'y'],
  additionalProperties: false,
};

/** What the arguments of members may be: the schema that the model receives, and what checks a value. */
export const BROWSER_FIELDS: Readonly<Record<Field, FieldSchema>> = {
  text: { type: 'string' },
  optionalText: { type: ['string', 'null'] },
  strings: { type: 'array', items: { type: 'string' } },
  filter: { type: 'string', enum: ['all', 'interactive'] },
  direction: { type: 'string', enum: ['up', 'down', 'left', 'right'] },
  amount: POSITION,
  timeout: { type: 'integer', minimum: 1, maximum: 30_000 },
  region: { type: 'array', items: POSITION, minItems: 4, maxItems: 4 },
  coordinate: POSITION,
  checked: { type: 'boolean' },
  button: { type: 'string', enum: ['left', 'right', 'middle'] },
  clickCount: { type: 'integer', enum: [1, 2, 3] },
  modifiers: {
    type: 'array',
    items: { type: 'string', enum: ['Control', 'Alt', 'Meta', 'Shift'] },
    minItems: 0,
    maxItems: 4,
    description: 'Modifier keys to hold meanwhile, each once',
  },
  path: { type: 'array', items: POINT, minItems: 2, maxItems: 100 },
  heldKeys: {
    type: 'array',
    items: { type: 'string', description: 'A key, up to 64 bytes' },
    minItems: 1,
    maxItems: 8,
    description: 'Keys to hold, each once',
  },
  holdDuration: { type: 'integer', minimum: 1, maximum: 3_000 },
  scope: {
    type: ['string', 'null'],
    description: 'A ref of a section from an earlier read, not a selector; null for the whole page',
  },
  depth: { type: 'integer', minimum: 1, maximum: 32 },
  diagnosticSource: { type: 'string', enum: ['console', 'network'] },
  diagnosticLimit: { type: 'integer', minimum: 1, maximum: 100 },
  script: { type: 'string', description: 'The script to run in the page' },
  fileGrant: { type: 'string', description: 'The grant that you were given for this file' },
  visibleText: { type: 'string', description: 'Text as it is shown, up to 256 bytes' },
};

/** A kind of argument. */
export type Field = keyof FieldValues;

/** The values of each kind of argument. */
export interface FieldValues {
  text: string;
  optionalText: string | null;
  strings: string[];
  filter: 'all' | 'interactive';
  direction: 'up' | 'down' | 'left' | 'right';
  amount: number;
  timeout: number;
  region: [number, number, number, number];
  coordinate: number;
  checked: boolean;
  button: 'left' | 'right' | 'middle';
  clickCount: 1 | 2 | 3;
  modifiers: ('Control' | 'Alt' | 'Meta' | 'Shift')[];
  path: { x: number; y: number }[];
  heldKeys: string[];
  holdDuration: number;
  scope: string | null;
  depth: number;
  diagnosticSource: 'console' | 'network';
  diagnosticLimit: number;
  script: string;
  fileGrant: string;
  visibleText: string;
}

/** Whether a value is one that an argument may have. */
export function isFieldValue(field: Field, value: unknown): boolean {
  return fits(BROWSER_FIELDS[field], value) && isWithin(field, value);
}

/** Whether a value fits one of the schemas above, which have few keywords. */
function fits(schema: FieldSchema, value: unknown): boolean {
  const types: readonly unknown[] = Array.isArray(schema.type) ? schema.type : [schema.type];
  if (!types.includes(typeOf(value))) return false;
  if (Array.isArray(schema.enum) && !schema.enum.includes(value)) return false;
  if (typeof value === 'number') return isBetween(value, schema.minimum, schema.maximum);
  if (Array.isArray(value)) {
    const { items, minItems, maxItems } = schema;
    const isLong = isBetween(value.length, minItems, maxItems);
    return isLong && value.every((item: unknown) => isFields(items) && fits(items, item));
  }
  if (!isFields(value)) return true;
  const { properties } = schema;
  if (!isFields(properties)) return true;
  const names = Object.keys(properties);
  const isExact = Object.keys(value).length === names.length;
  return (
    isExact &&
    names.every((name) => isFields(properties[name]) && fits(properties[name], value[name]))
  );
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isSafeInteger(value) ? 'integer' : typeof value;
}

function isBetween(value: number, least: unknown = -MOST, most: unknown = MOST): boolean {
  return typeof least === 'number' && typeof most === 'number' && value >= least && value <= most;
}

/** Longest texts of fields, in bytes. */
const LONGEST: Readonly<Partial<Record<Field, number>>> = {
  scope: 256,
  fileGrant: 256,
  visibleText: 256,
  script: MOST,
};

/** What the schema only describes. */
function isWithin(field: Field, value: unknown): boolean {
  if (field === 'modifiers' || field === 'heldKeys') {
    return Array.isArray(value) && new Set(value).size === value.length && !value.includes('');
  }
  const longest = LONGEST[field];
  if (longest === undefined || typeof value !== 'string') return true;
  return value.trim() !== '' && new TextEncoder().encode(value).byteLength <= longest;
}
