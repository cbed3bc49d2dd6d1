import type { JsonObject } from '@petrel/spec/json';
import { badRequest, type ApiError } from '../http/api-error.ts';
import { textOf } from '../members.ts';

/** The event that reports an event of the client which was refused. */
export function refusalOf(error: ApiError, event: JsonObject): JsonObject {
  const { type, code, message, param } = error;
  const event_id = textOf(event, 'event_id') ?? null;
  return { type: 'error', error: { type, code, message, param, event_id } };
}

/** The error of a session that has reached its time limit. */
export function sessionExpired(): ApiError {
  const message = 'Your session hit the maximum duration of 60 minutes.';
  return badRequest(message, null, 'session_expired');
}
