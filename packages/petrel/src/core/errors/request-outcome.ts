import { APIConnectionTimeoutError } from './api-connection-timeout-error.ts';
import { APIError } from './api-error.ts';
import { APIStatusError } from './api-status-error.ts';
import { OpenAIError } from './openai-error.ts';

/** Statuses below 500 of requests that may have been executed, or are while the answer is sent. */
const UNCERTAIN: ReadonlySet<number> = new Set([408, 409, 425, 429]);

/**
 * Whether a request that failed was certainly not executed: the server refused it, or an option was
 * wrong, so that nothing was sent. After all other failures it may have been: the connection was lost, a
 * timeout or a gateway ended the wait, or the answer cannot be read.
 */
export function isRefused(error: unknown): boolean {
  if (error instanceof APIStatusError) {
    return error.status >= 400 && error.status < 500 && !UNCERTAIN.has(error.status);
  }
  if (error instanceof APIError || !(error instanceof OpenAIError)) return false;
  return error.code === 'configuration' || error.code === 'usage';
}

/** Whether a request that failed may have been executed: it was not refused, and there was a connection. */
export function mayBeExecuted(error: unknown): boolean {
  if (isRefused(error)) return false;
  if (error instanceof APIConnectionTimeoutError && error.phase === 'connect') return false;
  return !(error instanceof Error && isWithoutConnection(error.cause));
}

/** Codes of connections that could not be made. */
const UNCONNECTED: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

const DEEPEST = 4;

function isWithoutConnection(cause: unknown, depth: number = DEEPEST): boolean {
  if (!(cause instanceof Error) || depth === 0) return false;
  if ('code' in cause && UNCONNECTED.has(cause.code)) return true;
  return isWithoutConnection(cause.cause, depth - 1);
}
