import { APIConnectionTimeoutError, APIError, OpenAIError } from '../../core/errors/index.ts';

/**
 * Whether another attempt to replace a connection may succeed after this error. Besides what calls repeat
 * this is a timeout of any kind, and what code of the caller's threw, such as the `apiKey` function.
 */
export function isTemporary(error: unknown): boolean {
  if (!(error instanceof OpenAIError)) return false;
  if (error instanceof APIConnectionTimeoutError) return error.phase !== 'deadline';
  return error.retryable || (error.code === 'configuration' && error.cause !== undefined);
}

/** Milliseconds that the server requires before another attempt (`Retry-After`); 0 for none. */
export function requiredDelay(error: unknown): number {
  return error instanceof APIError ? (error.retryAfter ?? 0) : 0;
}
