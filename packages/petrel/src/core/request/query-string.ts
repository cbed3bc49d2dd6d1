import { OpenAIError } from '../errors/index.ts';
import { holderKind } from './plain-data.ts';
import { wellFormed } from './well-formed.ts';

/**
 * Writes query parameters without a leading `?`: lists as `name[]=1&name[]=2`, objects as
 * `name[member]=v`, booleans as words, dates as ISO 8601, `null` as an empty value; `undefined` is
 * dropped. Everything is percent-encoded, brackets and spaces (`%20`) included; lone surrogates become
 * U+FFFD.
 *
 * @throws OpenAIError naming the parameter for a value that no query can hold
 */
export function encodeQuery(query: object | null | undefined): string {
  if (query === null || query === undefined) return '';
  const pairs: string[] = [];
  for (const [name, value] of queryMembers(query)) addPairs(pairs, name, value, []);
  return pairs.join('&');
}

/**
 * The members of a query.
 *
 * @throws OpenAIError for a Map, a `URLSearchParams` and the like, whose contents are not members
 */
export function queryMembers(query: object): [string, unknown][] {
  const kind = holderKind(query);
  if (kind === null) return Object.entries(query);
  throw new OpenAIError(`A query must be an object of its parameters; it is ${kind}.`);
}

/** Members within members: each level makes the name of a field longer. */
const DEEPEST = 100;

/** @throws OpenAIError for a field of a query or a form that is nested deeper than a name can say */
export function checkDepth(name: string, above: readonly object[]): void {
  if (above.length <= DEEPEST) return;
  const field = name.split('[', 1)[0] ?? '';
  throw new OpenAIError(`"${field}" cannot be sent: it is nested more than ${DEEPEST} deep.`);
}

function addPairs(pairs: string[], name: string, value: unknown, above: object[]): void {
  if (value === undefined) return;
  if (typeof value !== 'object' || value === null || value instanceof Date) {
    pairs.push(`${percentEncode(name)}=${percentEncode(scalarText(name, value))}`);
    return;
  }
  if (above.includes(value)) {
    throw new OpenAIError(`The query parameter "${name}" is circular.`);
  }
  const kind = holderKind(value);
  if (kind !== null) throw new OpenAIError(`"${name}" cannot be sent: it is ${kind}.`);
  checkDepth(name, above);
  above.push(value);
  if (Array.isArray(value)) {
    for (const item of value) addPairs(pairs, `${name}[]`, item, above);
  } else {
    for (const [key, member] of Object.entries(value)) {
      addPairs(pairs, `${name}[${key}]`, member, above);
    }
  }
  above.pop();
}

/**
 * One value as a query or a form writes it.
 *
 * @throws OpenAIError naming the field for a value without a textual form
 */
export function scalarText(name: string, value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'boolean':
    case 'bigint':
      return String(value);
    case 'number':
      if (Number.isFinite(value)) return String(value);
      break;
    default:
      if (value === null) return '';
      if (value instanceof Date && Number.isFinite(value.getTime())) return value.toISOString();
  }
  const what =
    value instanceof Date
      ? 'an invalid date'
      : typeof value === 'number'
        ? String(value)
        : `a ${typeof value}`;
  throw new OpenAIError(`"${name}" cannot be sent: it is ${what}.`);
}

function percentEncode(text: string): string {
  return encodeURIComponent(wellFormed(text));
}
