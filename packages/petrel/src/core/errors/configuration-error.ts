import { OpenAIError } from './openai-error.ts';

/** The error for an option, a key or a header that cannot work, or is missing. */
export function configurationError(message: string, cause?: unknown): OpenAIError {
  const code = 'configuration';
  return new OpenAIError(message, cause === undefined ? { code } : { code, cause });
}

/**
 * An error of this package as it is. Anything else, such as what a getter or a `toJSON` of the caller's
 * threw, becomes the cause of an error with `message`.
 */
export function asOpenAIError(error: unknown, message: string): OpenAIError {
  return error instanceof OpenAIError ? error : configurationError(message, error);
}
