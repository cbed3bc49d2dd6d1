import { OpenAIError } from 'petrel';

/** The error for an argument, an option or a file that cannot work. */
export function configurationError(message: string, cause?: unknown): OpenAIError {
  const code = 'configuration';
  return new OpenAIError(message, cause === undefined ? { code } : { code, cause });
}
