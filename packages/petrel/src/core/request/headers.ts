import type { HeadersLike, HeaderValue } from '../call/headers-like.ts';
import type { HeaderRecord } from '../header-record.ts';
import { asOpenAIError, configurationError } from '../errors/configuration-error.ts';

/** Headers with removals: names in lower case, `null` where a default is to be left out. */
export type HeaderPatch = Record<string, string | null>;

/**
 * Headers of several sources as one record, later ones winning, name by name. Removals (`null`)
 * stay in it, so that they still hold against the client's defaults.
 *
 * @throws OpenAIError for what {@link checkHeaders} refuses, and for a value that has no text
 */
export function mergeHeaders(...sources: readonly HeadersLike[]): HeaderPatch {
  const merged: HeaderPatch = {};
  try {
    for (const source of sources) {
      if (source !== null && source !== undefined) addHeaders(merged, source);
    }
  } catch (error) {
    throw asOpenAIError(error, 'The headers cannot be read; see the cause.');
  }
  return merged;
}

function addHeaders(merged: HeaderPatch, source: NonNullable<HeadersLike>): void {
  if (typeof source !== 'object') throw configurationError('Headers must be an object or a list.');
  for (const [name, value] of headerEntries(source)) {
    setHeader(merged, name.toLowerCase(), value);
  }
}

/** A list may name a header several times, as `Headers` take it. */
function joinedPairs(pairs: Iterable<readonly HeaderValue[]>): Iterable<HeaderEntry> {
  const joined = new Map<string, HeaderValue | readonly HeaderValue[]>();
  for (const [given, value] of pairs) {
    if (typeof given !== 'string') {
      throw configurationError('Headers given as a list must be pairs of a name and its value.');
    }
    const name = given.toLowerCase();
    const before = joined.get(name) ?? null;
    joined.set(name, before === null || value === null ? value : [before, value].flat());
  }
  return joined;
}

type HeaderEntry = readonly [string, HeaderValue | readonly HeaderValue[]];

function headerEntries(source: NonNullable<HeadersLike>): Iterable<HeaderEntry> {
  return isIterable(source) ? joinedPairs(source) : Object.entries(source);
}

function isIterable(
  source: NonNullable<HeadersLike>,
): source is Headers | readonly (readonly HeaderValue[])[] {
  return Symbol.iterator in source;
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
  const text = headerText(name, value);
  checkHeader(name, text);
  merged[name] = text;
}

function headerText(name: string, value: unknown): string {
  switch (typeof value) {
    case 'string':
      // White space around a value, such as the line break that ends a file, is no part of it.
      return withoutOuterSpace(value);
    case 'number':
    case 'boolean':
    case 'bigint':
      return String(value);
  }
  if (Array.isArray(value)) {
    const items = value.filter((item) => item !== null && item !== undefined);
    // RFC 6265 §5.4: cookies are the exception.
    return items.map((item) => headerText(name, item)).join(name === 'cookie' ? '; ' : ', ');
  }
  throw configurationError(
    `The value of the header "${name}" must be a string; it is a ${typeof value}.`,
  );
}

/** A value without HTTP white space at its ends, as the Fetch standard normalizes it, in linear time. */
function withoutOuterSpace(value: string): string {
  let start = 0;
  let end = value.length;
  while (start < end && isHTTPSpace(value.charCodeAt(start))) start += 1;
  while (end > start && isHTTPSpace(value.charCodeAt(end - 1))) end -= 1;
  return value.slice(start, end);
}

function isHTTPSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}

/**
 * The one check that the headers of every request pass before it is sent, wherever they come from:
 * options, environment, an `apiKey` function, a middleware.
 *
 * @throws OpenAIError of code `configuration` for a name that is no token, for a value with a control
 * character or one beyond Latin-1, and for headers of the connection, naming the header and never the
 * value
 */
export function checkHeaders(headers: HeaderRecord): void {
  for (const name in headers) checkHeader(name, headers[name]);
}

// RFC 9110 §5.6.2 and §5.5.
const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const FORBIDDEN = /[^\t\u0020-\u007e\u0080-\u00ff]/;

/** What the transport decides, as it makes the connection. Not every transport can send them. */
const OF_THE_CONNECTION: ReadonlySet<string> = new Set([
  'connection',
  'expect',
  'http2-settings',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** The values of `connection` that every transport can send. */
const PERSISTENCE = /^(?:close|keep-alive)$/i;

function checkHeader(name: string, value: unknown): void {
  if (!NAME.test(name))
    throw configurationError(`${JSON.stringify(name)} is not a valid header name.`);
  if (typeof value !== 'string' || FORBIDDEN.test(value)) {
    throw configurationError(
      `The value of the header "${name}" has characters that a header must not contain.`,
    );
  }
  if (OF_THE_CONNECTION.has(name) && !(name === 'connection' && PERSISTENCE.test(value))) {
    throw configurationError(`The header "${name}" cannot be set: it describes the connection.`);
  }
}
