import { OpenAIError } from '../errors/index.ts';

/**
 * Writes query parameters without a leading `?`: lists as `name[]=1&name[]=2`, objects as
 * `name[member]=v`, booleans as words, dates as ISO 8601, `null` as an empty value; `undefined` is
 * dropped. Everything is percent-encoded, brackets and spaces (`%20`) included.
 *
 * @throws OpenAIError naming the parameter for a value that no query can hold
 */
export function encodeQuery(query: object | null | undefined): string {
  if (query === null || query === undefined) return '';
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(query)) addPairs(pairs, name, value, []);
  return pairs.join('&');
}

function addPairs(pairs: string[], name: string, value: unknown, above: object[]): void {
  if (value === undefined) return;
  if (typeof value !== 'object' || value === null || value instanceof Date) {
    pairs.push(`${percentEncode(name, name)}=${percentEncode(scalarText(name, value), name)}`);
    return;
  }
  if (above.includes(value)) {
    throw new OpenAIError(`The query parameter "${name}" refers to itself.`);
  }
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

function percentEncode(text: string, name: string): string {
  try {
    return encodeURIComponent(text);
  } catch (cause) {
    // Only a lone half of a surrogate pair brings this about.
    throw new OpenAIError(`The query parameter "${name}" holds text that is not Unicode.`, {
      cause,
    });
  }
}
