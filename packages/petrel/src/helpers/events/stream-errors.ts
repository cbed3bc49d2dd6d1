import { APIResponseValidationError, OpenAIError } from '../../core/errors/index.ts';

/** The error for an event that is waited for and never came. */
export function missed(event: PropertyKey): OpenAIError {
  return new OpenAIError(`The stream ended without an event \`${String(event)}\`.`);
}

/** The error for an event that cannot be read: a value that is nested too deep exhausts the stack. */
export function unreadable(cause: unknown): OpenAIError {
  const message = 'The stream holds an event that cannot be read; see the cause.';
  return new APIResponseValidationError({ message, cause });
}

/** The error for what is thrown and is none of this package. */
export function unexpected(cause: unknown): OpenAIError {
  const message = cause instanceof Error ? cause.message : String(cause);
  return new OpenAIError(message, { cause });
}
