import { OpenAIError } from '../core/errors/index.ts';

/** The error of requests whose transport was closed. */
export function closedError(): OpenAIError {
  return new OpenAIError('The transport is closed.', { code: 'client_closed' });
}
