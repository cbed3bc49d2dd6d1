import type { HeaderRecord } from './call.ts';
import { isCredentialHeader } from './redirects.ts';

const BLOT = '[redacted]';

const CREDENTIAL_PARAMETERS =
  /([?&](?:api[-_]?key|key|token|access_token|client_secret|secret|password|sig|signature|x-amz-[a-z-]*)=)[^&#]*/gi;

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
  return url
    .replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, '$1')
    .replace(CREDENTIAL_PARAMETERS, `$1${BLOT}`);
}

/** Text without anything that looks like a key, and without the credentials of `headers`. */
export function redactText(text: string, headers: HeaderRecord = {}): string {
  let safe = text;
  for (const name in headers) {
    const value = headers[name];
    if (value === undefined || !isSecretHeader(name)) continue;
    const secret = value.replace(/^(?:Bearer|Basic)\s+/i, '');
    if (secret.length >= 4) safe = safe.replaceAll(secret, BLOT);
  }
  return safe.replace(KEYS, BLOT);
}

function isSecretHeader(name: string): boolean {
  if (name === 'set-cookie') return true;
  // Organization and project are names, not secrets.
  return isCredentialHeader(name) && !name.startsWith('openai-');
}
