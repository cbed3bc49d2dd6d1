import { jsonValue } from '../json-value.ts';
import { parseURL } from '../parse-url.ts';
import type { HeaderRecord } from '../header-record.ts';
import { isSecretName } from './secret-names.ts';

/** What stands in the place of a credential. */
export const REDACTED = '[redacted]';

/** A pair of a query: its start with the name, and its value. */
const PAIR = /([?&]([^=&#]*)=)([^&#]*)/g;

const USER_INFO = /^([a-z][a-z0-9+.-]*:[\\/]*)([^\\/?#]*@)/i;

/** URLs within a text. */
const URLS = /\bhttps?:\/\/[^\s"'<>\\]+/gi;

/** A header's value that begins with the scheme of a credential. */
const SCHEME =
  /^\s*(?:bearer|basic|token|apikey|negotiate|digest|sharedkey|sharedaccesssignature|aws4-hmac-sha256)\s+(?=\S)/i;

/**
 * Text that looks like a key of the API, a signed token, or a bearer credential, unless that is a word
 * such as "authentication" or a placeholder such as "YOUR_KEY".
 */
const KEYS =
  /\bsk-[A-Za-z0-9_-]{12,}|\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*|\bBearer\s+(?!(?:(?:auth|token|cred|scheme|realm|header|format)[a-z]*|[A-Z_]*_[A-Z_]*)(?![\w~+/=-]))[\w.~+/-]{8,}=*/g;

const BASIC = /\bBasic\s+([A-Za-z0-9+/]{8,}={0,2})/g;

/** Below this length a secret is also a word, a number or a part of one. */
const SHORTEST = 8;

/** What a request carries its credentials in. */
export interface Sent {
  readonly headers?: HeaderRecord | undefined;
  readonly url?: string | undefined;
}

/** A copy of the headers that is safe to log. Credentials that were sent may not show in it either. */
export function redactHeaders(headers: HeaderRecord, sent?: Sent): HeaderRecord {
  const safe: HeaderRecord = {};
  const secrets = sent === undefined ? [] : credentialsOf(sent);
  for (const name in headers) {
    const value = headers[name];
    if (value !== undefined) safe[name] = isSecret(name, value, secrets) ? REDACTED : value;
  }
  return safe;
}

function isSecret(name: string, value: string, secrets: readonly string[]): boolean {
  if (isSecretName(name) || SCHEME.test(value)) return true;
  // `location` and its like hold addresses.
  if (redactURL(value) !== value) return true;
  return withoutKeys(value) !== value || secrets.some((secret) => value.includes(secret));
}

/** The address of a response, safe to log: a redirect may repeat what was sent anywhere in it. */
export function redactResponseURL(url: string, sent: Sent): string {
  return withoutSent(redactURL(url), credentialsOf(sent));
}

/** A URL that is safe to log: without user info, and without credentials in the query. */
export function redactURL(url: string): string {
  if (!/[?@]/.test(url)) return url;
  return withoutUserInfo(url).replace(PAIR, (pair, start: string, name: string, value: string) =>
    isSecretPair(name, value) ? start + REDACTED : pair,
  );
}

/** URL parsers take any number of slashes, backslashes too, and leave out tabs and line breaks. */
function withoutUserInfo(url: string): string {
  if (!url.includes('@')) return url;
  const parsed = parseURL(url);
  if (parsed === null) return url.replace(USER_INFO, '$1');
  if (parsed.username === '' && parsed.password === '') return url;
  parsed.username = '';
  parsed.password = '';
  return parsed.href;
}

function isSecretPair(name: string, value: string): boolean {
  if (isSecretName(decoded(name))) return true;
  const plain = decoded(value);
  return SCHEME.test(plain) || withoutKeys(plain) !== plain;
}

/** A URL with the credentials of `original` wherever {@link redactURL} took them out. */
export function restoreURL(shown: string, original: string): string {
  if (shown === redactURL(original)) return original;
  const values = new Map<string, string[]>();
  for (const [, , name = '', value = ''] of original.matchAll(PAIR)) {
    if (!isSecretPair(name, value)) continue;
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  const userInfo = USER_INFO.exec(original)?.[2] ?? '';
  return shown
    .replace(/^([a-z][a-z0-9+.-]*:\/\/)/i, `$1${userInfo.replaceAll('$', '$$$$')}`)
    .replace(PAIR, (pair, start: string, name: string, value: string) => {
      if (value !== REDACTED && value.toLowerCase() !== '%5bredacted%5d') return pair;
      const held = values.get(name)?.shift();
      return held === undefined ? pair : start + held;
    });
}

/** Text without anything that looks like a key, and without the credentials that were sent. */
export function redactText(text: string, sent: Sent = {}): string {
  return withoutCredentials(text, credentialsOf(sent));
}

/**
 * A body of the server, JSON or plain text, without credentials. In JSON, only the content of
 * strings is changed, so that its structure stays.
 */
export function redactBody(text: string, sent: Sent): string {
  const secrets = credentialsOf(sent);
  if (jsonValue(text) === undefined) return withoutCredentials(text, secrets);
  // Names of members are a part of the form of JSON, unless they hold what no form would.
  const inNames = secrets.filter((secret) => !/^[a-z_]*$/i.test(secret));
  return text.replace(JSON_STRING, (literal, inside: string, colon: string | undefined) => {
    const content: string = inside.includes('\\') ? JSON.parse(`"${inside}"`) : inside;
    const safe = withoutCredentials(content, colon === undefined ? secrets : inNames);
    return safe === content ? literal : JSON.stringify(safe) + (colon ?? '');
  });
}

const JSON_STRING = /"([^"\\]*(?:\\.[^"\\]*)*)"(\s*:)?/g;

/** A text without these credentials, and without anything that looks like one. */
export function withoutCredentials(text: string, secrets: readonly string[]): string {
  return withoutKeys(withoutSent(text, secrets).replace(URLS, redactURL));
}

/** A text without these credentials; others it holds are the server's to give. */
export function withoutSent(text: string, secrets: readonly string[]): string {
  let safe = text;
  for (const secret of secrets) safe = safe.replaceAll(secret, REDACTED);
  return safe;
}

function withoutKeys(text: string): string {
  return text
    .replace(KEYS, REDACTED)
    .replace(BASIC, (words, value: string) => (fromBase64(value).includes(':') ? REDACTED : words));
}

/** The credentials of a request, in the forms in which a text may quote them. */
export function credentialsOf({ headers = {}, url = '' }: Sent): string[] {
  const found: string[] = [];
  for (const name in headers) {
    const value = headers[name];
    if (value === undefined || !(isSecretName(name) || SCHEME.test(value))) continue;
    const bare = value.replace(SCHEME, '');
    found.push(bare);
    if (/^\s*basic\s/i.test(value)) found.push(fromBase64(bare).replace(/^[^:]*:/, ''));
    if (name === 'cookie') found.push(...value.split(/;\s*/).map((pair) => afterEqual(pair)));
  }
  for (const [, , name = '', value = ''] of url.matchAll(PAIR)) {
    if (isSecretPair(name, value)) found.push(value);
  }
  const [, , userInfo = ''] = USER_INFO.exec(url) ?? [];
  found.push(userInfo.replace(/^[^:]*:|@$/g, ''));
  const forms = new Set(
    found.flatMap((value) => [value, decoded(value), encoded(value), quoted(value)]),
  );
  // Longer ones first, so that no part of one is left when it holds another.
  return [...forms].filter(({ length }) => length >= SHORTEST).sort((a, b) => b.length - a.length);
}

function afterEqual(pair: string): string {
  return pair.replace(/^[^=]*=/, '');
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function encoded(value: string): string {
  try {
    return encodeURIComponent(value);
  } catch {
    return value;
  }
}

/** As JSON writes it between its quotes. */
function quoted(value: string): string {
  return JSON.stringify(value).slice(1, -1);
}

function fromBase64(text: string): string {
  try {
    return atob(text);
  } catch {
    return '';
  }
}
