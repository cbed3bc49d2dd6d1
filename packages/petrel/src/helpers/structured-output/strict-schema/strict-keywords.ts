import type { Fields } from '../../json/fields.ts';
import { pointerTo, schemaError } from './schema-error.ts';

// What the API accepts with `strict: true`, by its guide "Structured model outputs", section
// "Supported schemas", and by what it is reported to reject.

/** Keywords that restrict the values of a type, and that are sent as they are. */
export const KEYWORDS_OF_TYPE: Readonly<Record<string, readonly string[]>> = {
  string: ['minLength', 'maxLength', 'pattern', 'format'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  array: ['minItems', 'maxItems'],
};

/** The values of `format` that the API accepts. */
const FORMATS: ReadonlySet<unknown> = new Set([
  'date-time',
  'time',
  'date',
  'duration',
  'email',
  'hostname',
  'ipv4',
  'ipv6',
  'uuid',
]);

/** An object without members, among the values of a keyword. */
const EMPTY = 'an empty object';

/** Keywords that restrict values and that the API rejects; each with values that restrict nothing. */
const UNSUPPORTED: ReadonlyMap<string, readonly unknown[]> = new Map<string, unknown[]>([
  ['not', [false]],
  ['if', []],
  ['then', []],
  ['else', []],
  ['dependentRequired', [EMPTY]],
  ['dependentSchemas', [EMPTY]],
  ['dependencies', [EMPTY]],
  ['patternProperties', [EMPTY]],
  ['propertyNames', [EMPTY, true]],
  ['unevaluatedProperties', [EMPTY, true, false]],
  ['unevaluatedItems', [EMPTY, true, false]],
  ['minProperties', [0]],
  ['maxProperties', []],
  ['contains', []],
  ['minContains', []],
  ['maxContains', []],
  ['uniqueItems', [false]],
  ['$dynamicRef', []],
  ['$recursiveRef', []],
]);

/** Fails for a keyword that restricts values and cannot be sent. */
export function checkKeywords(schema: Fields, at: string): void {
  if (schema['nullable'] === true) {
    throw schemaError(
      pointerTo(at, 'nullable'),
      'is not a keyword of JSON Schema. List "null" among the types instead.',
    );
  }
  for (const [keyword, harmless] of UNSUPPORTED) {
    if (!Object.hasOwn(schema, keyword)) continue;
    const value = schema[keyword];
    if (value === undefined || harmless.includes(isEmptyObject(value) ? EMPTY : value)) continue;
    throw schemaError(
      pointerTo(at, keyword),
      'is a keyword that the API does not support. Remove it, and check the parsed answer instead.',
    );
  }
}

/** The members of a schema for one of `types` that the API accepts and that hold no schemas. */
export function plainKeywords(schema: Fields, types: readonly string[], at: string): Fields {
  const kept: Fields = {};
  for (const keyword of ['title', 'description']) {
    const text = schema[keyword];
    if (typeof text === 'string' && text !== '') kept[keyword] = text;
  }
  for (const type of types) {
    for (const keyword of KEYWORDS_OF_TYPE[type === 'integer' ? 'number' : type] ?? []) {
      const value = schema[keyword];
      if (value !== undefined && isSent(keyword, value, schema, at)) kept[keyword] = value;
    }
  }
  return kept;
}

function isSent(keyword: string, value: unknown, schema: Fields, at: string): boolean {
  // A format is an annotation: one that the API does not know can be left to the validator.
  if (keyword === 'format') return FORMATS.has(value);
  if (keyword === 'pattern') return !isCovered(patternOf(value, at), schema['format'], at);
  if (Number.isFinite(value)) return true;
  throw schemaError(pointerTo(at, keyword), 'is not a number.');
}

function patternOf(value: unknown, at: string): string {
  try {
    if (typeof value === 'string') return new RegExp(value, 'u').source;
  } catch {
    // Reported below.
  }
  throw schemaError(pointerTo(at, 'pattern'), 'is not a regular expression.');
}

/** Whether a pattern can be left out: one with lookaround, which the API rejects, beside a format. */
function isCovered(pattern: string, format: unknown, at: string): boolean {
  if (!/\(\?<?[=!]/.test(pattern)) return false;
  if (FORMATS.has(format)) return true;
  throw schemaError(
    pointerTo(at, 'pattern'),
    'has a lookahead or lookbehind, which the API does not support. Write the pattern without it. ' +
      'If the schema library has written it, use a plain string and check the parsed answer.',
  );
}

function isEmptyObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
