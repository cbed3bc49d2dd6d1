import { APIError, statusError } from '../../core/errors/index.ts';
import { wordsOf } from '../../core/response/error-explanation.ts';
import { addOutputText } from '../../openai/output-text.ts';
import type { BatchEndpoint, BatchFailure, BatchResult, BatchSuccess } from './batch-types.ts';

interface Fields {
  readonly [name: string]: unknown;
}

/**
 * The result on a line of an output or error file; what is wrong with the line, where it holds none.
 * The status of the response decides whether the request succeeded, whatever else the line holds.
 */
export function batchResult<Endpoint extends BatchEndpoint>(
  value: unknown,
): BatchResult<Endpoint> | string {
  if (!isFields(value)) return 'is not an object';
  const { custom_id, response, error } = value;
  if (typeof custom_id !== 'string') return 'has no `custom_id`';
  if (!isFields(response)) {
    if (!isFields(error)) return 'has neither a response nor an error';
    return failure(
      custom_id,
      null,
      null,
      new APIError(undefined, error, wordsOf(error), undefined),
    );
  }
  const { status_code, request_id, body } = response;
  const status = typeof status_code === 'number' ? status_code : null;
  const id = typeof request_id === 'string' ? request_id : null;
  if (isFields(error)) return failure(custom_id, status, id, errorOf(status, error));
  if (status === null || status < 200 || status > 299) {
    return failure(custom_id, status, id, errorOf(status, body));
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

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
