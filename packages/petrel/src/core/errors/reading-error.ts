import { OpenAIError } from './openai-error.ts';

/** The error for contents that could not be read; one of this package stays itself. */
export function readingError(what: string, cause: unknown): OpenAIError {
  if (OpenAIError.isInstance(cause)) return cause;
  return new OpenAIError(`Reading ${what} failed.`, { cause });
}
