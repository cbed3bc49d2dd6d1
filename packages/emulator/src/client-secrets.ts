import type { JsonObject } from '@petrel/spec/json';
import type { Emulation } from './emulation.ts';
import { ApiError } from './http/api-error.ts';
import { numberOf, textOf } from './members.ts';

/** Where ephemeral keys are kept. */
export const CLIENT_SECRETS = '/realtime/client_secrets';

/** Whether a key is an ephemeral one, which `/realtime/client_secrets` issues. */
export function isEphemeral(key: string): boolean {
  return key.startsWith('ek_');
}

/**
 * The configuration that an ephemeral key was created with.
 *
 * @throws {ApiError} 401 for a key that does not exist, has expired, or is for another API.
 */
export function readSecret(
  emulation: Emulation,
  key: string,
  kind: 'realtime' | 'translation',
): JsonObject {
  const fields = emulation.store.get(CLIENT_SECRETS, key)?.fields;
  if (fields === undefined || textOf(fields, 'kind') !== kind) {
    throw new ApiError('Incorrect ephemeral key provided.', {
      status: 401,
      code: 'invalid_api_key',
    });
  }
  if ((numberOf(fields, 'expires_at') ?? 0) <= emulation.now()) {
    throw new ApiError('The ephemeral key has expired. Create another one.', {
      status: 401,
      code: 'expired_api_key',
    });
  }
  return fields;
}
