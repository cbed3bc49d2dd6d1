import type { HeaderRecord } from '../header-record.ts';
import { isCredentialHeader } from './credential-headers.ts';

/** What stands in the place of a credential. */
export const BLOT = '[redacted]';

const CREDENTIAL_PARAMETERS =
  /([?&](?:api[-_]?key|subscription-key|key|token|[a-z]+_token|client_secret|secret|password|sig|signature|x-amz-[a-z-]*)=)[^&#]*/gi;

const USER_INFO = /^([a-z][a-z0-9+.-]*:\/\/)([^/?#]*@)/i;

/** Text that looks like a key of the API, or a bearer credential. */
const KEYS = /\bsk-[A-Za-z0-9_-]{12,}|\bBearer\s+[\w.~+/-]{8,}=*/g;

/** A copy of the headers that is safe to log. */
export function redactHeaders(headers: HeaderRecord): HeaderRecord {
  const safe: HeaderRecord = {};
  for (const name in headers) {
    const value = headers[name];
    if (value !== undefined) safe[name] = isSecretHeader(name) ? BLOT : value;
  }
  return safe;
}

/** A URL that is safe to log: without user info, and without credentials in the query. */
export function redactURL(url: string): string {
  return url.replace(USER_INFO, '$1').replace(CREDENTIAL_PARAMETERS, `$1${BLOT}`);
}

/** A URL with the credentials of `original` wherever {@link redactURL} blotted them out. */
export function restoreURL(shown: string, original: string): string {
  if (shown === redactURL(original)) return original;
  const values = new Map<string, string>();
  for (const [pair, start = ''] of original.matchAll(CREDENTIAL_PARAMETERS)) {
    values.set(start.slice(1), pair.slice(start.length));
  }
  const userInfo = USER_INFO.exec(original)?.[2] ?? '';
  return shown
    .replace(/^([a-z][a-z0-9+.-]*:\/\/)/i, `$1${userInfo.replaceAll('$', '$$$$')}`)
    .replace(
      /([?&])([^?&#=]*=)(?:\[redacted\]|%5Bredacted%5D)/gi,
      (pair, mark: string, name: string) => {
        const value = values.get(name);
        return value === undefined ? pair : `${mark}${name}${value}`;
      },
    );
}

/** What a request carries its credentials in. */
export interface Sent {
  readonly headers?: HeaderRecord | undefined;
  readonly url?: string | undefined;
}

/** Text without anything that looks like a key, and without the credentials that were sent. */
export function redactText(text: string, sent: Sent = {}): string {
  let safe = text;
  for (const secret of credentialsOf(sent)) safe = safe.replaceAll(secret, BLOT);
  return safe.replace(KEYS, BLOT);
}

const SHORTEST = 4;

/** The credentials of a request, in the forms in which a text may quote them. */
function credentialsOf({ headers = {}, url = '' }: Sent): string[] {
  const found: string[] = [];
  for (const name in headers) {
    const value = headers[name];
    if (value === undefined || !isSecretHeader(name)) continue;
    found.push(value.replace(/^(?:Bearer|Basic)\s+/i, ''));
    if (name === 'cookie')
      found.push(...value.split(/;\s*/).map((pair) => pair.replace(/^[^=]*=/, '')));
  }
  for (const [pair, start = ''] of url.matchAll(CREDENTIAL_PARAMETERS)) {
    found.push(pair.slice(start.length));
  }
  const [, , userInfo = ''] = USER_INFO.exec(url) ?? [];
  found.push(userInfo.replace(/^[^:]*:|@$/g, ''));
  const forms = new Set(found.flatMap((value) => [value, decoded(value), quoted(value)]));
  // Longer ones first, so that no part of one is left when it holds another.
  return [...forms].filter(({ length }) => length >= SHORTEST).sort((a, b) => b.length - a.length);
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** As JSON writes it between its quotes. */
function quoted(value: string): string {
  return JSON.stringify(value).slice(1, -1);
}

function isSecretHeader(name: string): boolean {
  if (name === 'set-cookie') return true;
  // Organization and project are names, not secrets.
  return isCredentialHeader(name) && !name.startsWith('openai-');
}
