import { OpenAIError } from '../errors/index.ts';

/** The value of one header: `null` removes a default, `undefined` keeps it. */
export type HeaderValue = string | number | boolean | null | undefined;

/** Anything headers can be read from. */
export type HeadersLike =
  | Headers
  | readonly (readonly HeaderValue[])[]
  | Readonly<Record<string, HeaderValue | readonly HeaderValue[]>>
  | null
  | undefined;

/** Headers with removals: names in lower case, `null` where a default is to be left out. */
export type HeaderPatch = Record<string, string | null>;

/**
 * Headers of several sources as one record, later ones winning, name by name. Removals (`null`)
 * stay in it, so that they still hold against the client's defaults.
 *
 * @throws OpenAIError for a value no header can have, naming the header and never the value
 */
export function mergeHeaders(...sources: readonly HeadersLike[]): HeaderPatch {
  const merged: HeaderPatch = {};
  for (const source of sources) {
    if (source === null || source === undefined) continue;
    for (const [name, value] of headerEntries(source)) {
      setHeader(merged, name.toLowerCase(), value);
    }
  }
  return merged;
}

type HeaderEntry = readonly [string, HeaderValue | readonly HeaderValue[]];

function headerEntries(source: NonNullable<HeadersLike>): Iterable<HeaderEntry> {
  return isIterable(source) ? Array.from(source, headerPair) : Object.entries(source);
}

function isIterable(
  source: NonNullable<HeadersLike>,
): source is Headers | readonly (readonly HeaderValue[])[] {
  return Symbol.iterator in source;
}

function headerPair([name, value]: readonly HeaderValue[]): HeaderEntry {
  if (typeof name === 'string') return [name, value];
  throw new OpenAIError('Headers given as a list must be pairs of a name and its value.');
}

function setHeader(
  merged: HeaderPatch,
  name: string,
  value: HeaderValue | readonly HeaderValue[],
): void {
  if (value === undefined) return;
  if (value === null) {
    merged[name] = null;
    return;
  }
  const text = isList(value)
    ? value.filter((item) => item !== null && item !== undefined).join(', ')
    : String(value);
  checkHeader(name, text);
  merged[name] = text;
}

function isList(value: NonNullable<HeaderValue> | readonly HeaderValue[]): value is HeaderValue[] {
  return Array.isArray(value);
}

const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
// eslint-disable-next-line no-control-regex -- control characters are what must not get through
const FORBIDDEN = /[\u0000\r\n]|[^\u0000-\u00ff]/;

function checkHeader(name: string, value: string): void {
  if (!NAME.test(name)) throw new OpenAIError(`"${name}" is not a valid header name.`);
  if (FORBIDDEN.test(value)) {
    throw new OpenAIError(`The value of the header "${name}" has characters no header may hold.`);
  }
}
