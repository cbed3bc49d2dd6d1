import { jsonValue } from '../json-value.ts';
import { APIResponseValidationError, type OpenAIError } from '../errors/index.ts';
import { wordsOf } from '../response/error-explanation.ts';
import { hasError, reportedError } from '../response/reported-error.ts';
import type { EventContext } from './event-item.ts';

/**
 * The error for JSON that a server sent in place of events; null for what is no JSON. One that
 * explains a failure is an `APIError` in the server's words.
 */
export function jsonInsteadOfEvents(
  text: string,
  { headers, redact }: EventContext,
  status?: number,
): OpenAIError | null {
  if (!/^\s*[[{"]/.test(text)) return null;
  const value = jsonValue(redact === undefined ? text : redact(text));
  if (value === undefined) return null;
  if (hasError(value) || (!isAnswer(value) && wordsOf(value) !== undefined)) {
    return reportedError(value, headers?.(), status);
  }
  return new APIResponseValidationError({
    message: 'The server answered with one JSON value where a stream was requested.',
    status,
    headers: headers?.(),
  });
}

/** Whether a value is an object of the API, which may have a `description` or a `title` of its own. */
function isAnswer(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('object' in value)) return false;
  return value.object !== 'error';
}
