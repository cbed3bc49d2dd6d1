import { OpenAIError } from '../errors/index.ts';
import { fieldValues } from './field-values.ts';
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
  for (const [parameter, given] of queryMembers(query)) {
    for (const [name, value] of fieldValues(parameter, given)) {
      pairs.push(`${percentEncode(name)}=${percentEncode(scalarText(name, value))}`);
    }
  }
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
