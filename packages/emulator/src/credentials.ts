import { ApiError } from './http/api-error.ts';
import type { PlainHeaders } from './http/plain-request.ts';

/** The keys an emulator accepts. */
export interface Keys {
  ordinary: ReadonlySet<string>;
  admin: ReadonlySet<string>;
}

/** The key of a request, which clients of Azure send as `api-key`; empty when there is none. */
export function bearerOf(headers: PlainHeaders): string {
  const { authorization = '' } = headers;
  return /^Bearer\s+(\S.*)$/i.exec(authorization)?.[1] ?? headers['api-key'] ?? '';
}

/**
 * Checks that a request has a key for the operation.
 *
 * @throws {ApiError} 401 otherwise. The message never holds the key.
 */
export function checkCredentials(keys: Keys, headers: PlainHeaders, admin: boolean): void {
  const key = bearerOf(headers);
  if (key === '') {
    throw refusal('You did not provide an API key. Send it as "Authorization: Bearer YOUR_KEY".');
  }
  const [wanted, other] = admin ? [keys.admin, keys.ordinary] : [keys.ordinary, keys.admin];
  if (wanted.has(key)) return;
  if (!other.has(key)) throw refusal('Incorrect API key provided.');
  throw refusal(
    admin
      ? 'This operation requires an admin key; an ordinary API key was provided.'
      : 'This operation requires an ordinary API key; an admin key was provided.',
  );
}

function refusal(message: string): ApiError {
  return new ApiError(message, { status: 401, code: 'invalid_api_key' });
}
