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
