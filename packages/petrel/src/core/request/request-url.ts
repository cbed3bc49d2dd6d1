import { parseURL } from '../parse-url.ts';
import { configurationError } from '../errors/configuration-error.ts';
import { OpenAIError } from '../errors/index.ts';
import { encodeQuery, queryMembers } from './query-string.ts';

/** Writes a query without a leading `?`. */
export type StringifyQuery = (query: object) => string;

const ABSOLUTE = /^[a-z][a-z0-9+.-]*:\/\//i;

/**
 * The URL of a request: `path` below `baseURL`, or `path` itself when it is absolute, with the query
 * of both and of `query`. Where names meet, `query` wins over the path's and the path's over the
 * base URL's.
 *
 * @throws OpenAIError for a path that is no string, an absolute one that is no HTTP URL, a base URL
 * that is none, and for a URL with a user name or a password
 */
export function requestURL(
  baseURL: string,
  path: string,
  query: object | null,
  stringifyQuery: StringifyQuery = encodeQuery,
): string {
  if (typeof path !== 'string') throw new OpenAIError('The path of a request must be a string.');
  const absolute = ABSOLUTE.test(path);
  if (!absolute) checkBaseURL(baseURL);
  else if (!isHTTP(path)) {
    throw new OpenAIError('An absolute request path must be an http: or https: URL.');
  } else refuseUserInfo(path);
  const [location, pathQuery] = splitQuery(path);
  const [base, baseQuery] = absolute ? ['', ''] : splitQuery(baseURL);
  const target = absolute ? location : joinPath(base, location);
  const given = query === null ? '' : stringifyQuery(query);
  if (pathQuery === '' && baseQuery === '') return given === '' ? target : `${target}?${given}`;
  const kept = withoutNames(pathQuery, topLevelNames(given));
  const oldest = withoutNames(baseQuery, topLevelNames(`${kept}&${given}`));
  const all = [oldest, kept, given].filter((part) => part !== '').join('&');
  return all === '' ? target : `${target}?${all}`;
}

/** The query of the client and that of the request, which wins name by name. */
export function joinQuery(
  defaults: Readonly<Record<string, unknown>> | undefined,
  query: object | null | undefined,
): object | null {
  if (defaults === undefined) return query ?? null;
  const joined: Record<string, unknown> = { ...defaults };
  for (const [name, value] of queryMembers(query ?? {})) {
    if (value !== undefined) joined[name] = value;
  }
  return joined;
}

/** The base URL that was checked last: programs that have many are rare. */
let lastChecked = '';

/**
 * Checks a base URL; `source` is the option or the variable that holds it, as messages name it.
 *
 * @throws OpenAIError for a base URL that is no HTTP URL or holds a user name or a password
 */
export function checkBaseURL(url: string, source: string = '`baseURL`'): void {
  if (url === lastChecked) return;
  if (typeof url !== 'string' || !isHTTP(url)) {
    throw configurationError(`${source} must be an absolute http: or https: URL.`);
  }
  refuseUserInfo(url);
  lastChecked = url;
}

function isHTTP(url: string): boolean {
  return /^https?:/i.test(url) && parseURL(url) !== null;
}

/** @throws OpenAIError for a URL with a user name or a password, which it does not quote */
export function refuseUserInfo(url: string): void {
  if (!hasUserInfo(url)) return;
  throw configurationError(
    'A URL must not contain a user name or a password, as not every transport sends them. Pass the ' +
      'header instead: `defaultHeaders: { Authorization: "Basic …" }`.',
  );
}

/** URL parsers find them behind any number of slashes, and behind backslashes. */
function hasUserInfo(url: string): boolean {
  const parsed = url.includes('@') ? parseURL(url) : null;
  return parsed !== null && (parsed.username !== '' || parsed.password !== '');
}

function splitQuery(url: string): [string, string] {
  const hash = url.indexOf('#');
  const plain = hash < 0 ? url : url.slice(0, hash);
  const mark = plain.indexOf('?');
  return mark < 0 ? [plain, ''] : [plain.slice(0, mark), plain.slice(mark + 1)];
}

function joinPath(base: string, path: string): string {
  const trimmed = base.endsWith('/') ? base.slice(0, -1) : base;
  return path === '' || path.startsWith('/') ? trimmed + path : `${trimmed}/${path}`;
}

function topLevelNames(query: string): ReadonlySet<string> {
  return new Set(query.split('&').map(topLevelName));
}

function withoutNames(query: string, names: ReadonlySet<string>): string {
  if (query === '') return '';
  return query
    .split('&')
    .filter((pair) => pair !== '' && !names.has(topLevelName(pair)))
    .join('&');
}

/** `a` of the pair `a[]=1`, whether or not its brackets are encoded. */
function topLevelName(pair: string): string {
  const name = pair.split('=', 1)[0] ?? '';
  let plain = name;
  try {
    plain = decodeURIComponent(name.replaceAll('+', ' '));
  } catch {
    // A stray percent sign: compared as it is.
  }
  return plain.split('[', 1)[0] ?? '';
}
