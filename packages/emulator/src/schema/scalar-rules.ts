import type { Json, JsonObject } from '@petrel/spec/json';
import type { Bound, Issue } from './issue.ts';
import { typesOf } from './schema.ts';
import type { Check } from './check.ts';

/** The rules of a schema that look at a value as a whole: its type, its size, its text. */
export function scalarRules(schema: JsonObject, patterns: boolean): Check[] {
  const rules: Check[] = [];
  const types = typesOf(schema);
  if (types.length > 0) rules.push(typeRule(types, schema));
  if (schema.const !== undefined) rules.push(enumRule([schema.const]));
  if (Array.isArray(schema.enum)) rules.push(enumRule(schema.enum));
  rules.push(...numberRules(schema), ...stringRules(schema, patterns));
  return rules;
}

const phrases = new Map([
  ['string', 'a string'],
  ['integer', 'an integer'],
  ['number', 'a decimal'],
  ['boolean', 'a boolean'],
  ['object', 'an object'],
  ['array', 'an array'],
  ['null', 'null'],
]);

function typeRule(types: string[], schema: JsonObject): Check {
  const expected = types
    .filter((type) => type !== 'null' || types.length === 1)
    .map((type) => (type === 'array' ? arrayPhrase(schema) : (phrases.get(type) ?? type)));
  return (value) =>
    types.some((type) => hasType(value, type)) ? null : { kind: 'type', path: [], expected, value };
}

function arrayPhrase(schema: JsonObject): string {
  const { items } = schema;
  const inner = items !== null && typeof items === 'object' && !Array.isArray(items) ? items : {};
  const type = typesOf(inner)[0] ?? (inner.$ref || inner.oneOf ? 'object' : undefined);
  return type === undefined ? 'an array' : `an array of ${type}s`;
}

function hasType(value: Json, type: string): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'integer':
      return typeof value === 'number' && Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

function enumRule(allowed: Json[]): Check {
  const plain = new Set(allowed);
  const deep = allowed.some((item) => typeof item === 'object' && item !== null)
    ? new Set(allowed.map((item) => JSON.stringify(item)))
    : undefined;
  return (value) =>
    plain.has(value) || deep?.has(JSON.stringify(value))
      ? null
      : { kind: 'enum', path: [], allowed, value };
}

function numberRules(schema: JsonObject): Check[] {
  const rules: Check[] = [];
  const limit = (key: string, bound: Bound, holds: (value: number, limit: number) => boolean) => {
    const wanted = schema[key];
    if (typeof wanted !== 'number') return;
    rules.push((value) =>
      typeof value !== 'number' || holds(value, wanted)
        ? null
        : { kind: 'range', path: [], bound, limit: wanted, value },
    );
  };
  limit('minimum', 'minimum', (value, wanted) => value >= wanted);
  limit('exclusiveMinimum', 'minimum', (value, wanted) => value > wanted);
  limit('maximum', 'maximum', (value, wanted) => value <= wanted);
  limit('exclusiveMaximum', 'maximum', (value, wanted) => value < wanted);
  const step = schema.multipleOf;
  if (typeof step === 'number') rules.push((value) => multipleIssue(value, step));
  return rules;
}

function multipleIssue(value: Json, step: number): Issue | null {
  if (typeof value !== 'number') return null;
  const ratio = value / step;
  if (Math.abs(ratio - Math.round(ratio)) < 1e-9) return null;
  return { kind: 'other', path: [], reason: `expected a multiple of ${step}` };
}

function stringRules(schema: JsonObject, patterns: boolean): Check[] {
  const rules: Check[] = [];
  const { minLength, maxLength, pattern, format } = schema;
  if (typeof minLength === 'number') rules.push(lengthRule('minimum', minLength));
  if (typeof maxLength === 'number') rules.push(lengthRule('maximum', maxLength));
  if (patterns && typeof pattern === 'string') {
    const expression = new RegExp(pattern, 'u');
    rules.push(textRule(expression, `a string that matches the pattern '${pattern}'`));
  }
  const known = typeof format === 'string' ? formats.get(format) : undefined;
  if (known) rules.push(textRule(known, `a string in the format '${String(format)}'`));
  return rules;
}

/** Formats that are worth refusing a value for. */
const formats = new Map([
  ['date', /^\d{4}-\d\d-\d\d$/],
  ['date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/i],
  ['time', /^\d\d:\d\d:\d\d/],
  ['email', /^[^@\s]+@[^@\s]+$/],
  ['uuid', /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i],
  ['ipv4', /^(\d{1,3}\.){3}\d{1,3}$/],
]);

function lengthRule(bound: Bound, limit: number): Check {
  return (value) => {
    if (typeof value !== 'string') return null;
    // Lengths count characters; counting them costs only where the bound is in doubt.
    const size = value.length <= limit && bound === 'maximum' ? value.length : [...value].length;
    if (bound === 'minimum' ? size >= limit : size <= limit) return null;
    return { kind: 'length', path: [], of: 'string', bound, limit, size };
  };
}

function textRule(expression: RegExp, wanted: string): Check {
  return (value) =>
    typeof value !== 'string' || expression.test(value)
      ? null
      : { kind: 'text', path: [], wanted, code: 'invalid_value' };
}
