import { APIError, statusError } from '../../core/errors/index.ts';
import { jsonValue } from '../../core/json-value.ts';
import { jsonText, wordsOf } from '../../core/response/error-explanation.ts';
import { addOutputText } from '../../openai/output-text.ts';
import { isFields } from '../json/fields.ts';
import type { BatchEndpoint, BatchFailure, BatchResult, BatchSuccess } from './batch-types.ts';

/** Takes credentials out of a text. */
export type Redact = (text: string) => string;

/**
 * The result on a line of an output or error file; what is wrong with the line, where it holds none.
 * The status of the response decides whether the request succeeded, whatever else the line holds.
 */
export function batchResult<Endpoint extends BatchEndpoint>(
  value: unknown,
  redact: Redact,
): BatchResult<Endpoint> | string {
  if (!isFields(value)) return 'is not an object';
  const { custom_id, response, error } = value;
  if (typeof custom_id !== 'string') return 'has no `custom_id`';
  if (!isFields(response)) {
    if (!isFields(error)) return 'has neither a response nor an error';
    return failure(custom_id, null, null, unsentError(redacted(error, redact)));
  }
  const { status_code, request_id, body } = response;
  const status = typeof status_code === 'number' ? status_code : null;
  const id = typeof request_id === 'string' ? request_id : null;
  if (isFields(error))
    return failure(custom_id, status, id, errorOf(status, redacted(error, redact)));
  if (status === null || status < 200 || status > 299) {
    return failure(custom_id, status, id, errorOf(status, redacted(body, redact)));
  }
  addOutputText(body);
  // What a server answers is not checked against the types, here as elsewhere.
  return {
    ok: true,
    custom_id,
    status,
    request_id: id,
    body,
    error: null,
  } as BatchSuccess<Endpoint>;
}

function failure(
  custom_id: string,
  status: number | null,
  request_id: string | null,
  error: APIError,
): BatchFailure {
  error.requestID = request_id;
  return { ok: false, custom_id, status, request_id, body: null, error };
}

/** The error of a response with this body, as the call would have thrown it. */
function errorOf(status: number | null, body: unknown): APIError {
  const inner = isFields(body) ? body.error : undefined;
  const error = isFields(inner) ? inner : isFields(body) ? body : undefined;
  const words = wordsOf(body);
  return status === null
    ? new APIError(undefined, error, words ?? 'The response has no status.', undefined)
    : statusError(status, error, words, undefined);
}

/** The error of a request that has no response. */
function unsentError(error: unknown): APIError {
  return new APIError(undefined, isFields(error) ? error : undefined, wordsOf(error), undefined);
}

/** What a server answered to a failed request may repeat its key. */
function redacted(value: unknown, redact: Redact): unknown {
  const text = jsonText(value);
  return text === undefined ? undefined : jsonValue(redact(text));
}
