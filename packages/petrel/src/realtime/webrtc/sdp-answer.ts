import { APIError } from '../../core/errors/index.ts';

/**
 * Checks that an answer can be SDP: a server that refuses, or a proxy, answers JSON or HTML, of which the
 * browser would report no more than that its first line is wrong.
 *
 * @throws APIError with what the server reports
 */
export function checkAnswer(answer: string, status?: number, headers?: Headers): void {
  const text = answer.trimStart();
  const isJSON = text.startsWith('{') || text.startsWith('[');
  if (!isJSON && !text.startsWith('<')) return;
  throw answerError(isJSON ? parsed(text) : undefined, status, headers);
}

/** The error for an answer that is not SDP; `body` is its JSON, if it is any. */
export function answerError(
  body: unknown,
  status?: number | undefined,
  headers?: Headers | undefined,
): APIError {
  const error: unknown = Object(body).error ?? body;
  const details = typeof error === 'object' && error !== null ? error : undefined;
  const message = 'The server answered something else than SDP.';
  return new APIError(status, details, message, headers, { code: 'response_validation' });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
