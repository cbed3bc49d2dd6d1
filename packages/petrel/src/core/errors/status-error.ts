import type { FailedResponse } from '../any-response.ts';
import { APIConnectionError } from './api-connection-error.ts';
import { APIError } from './api-error.ts';
import { APIStatusError } from './api-status-error.ts';
import { AuthenticationError } from './authentication-error.ts';
import { BadRequestError } from './bad-request-error.ts';
import { ConflictError } from './conflict-error.ts';
import { InternalServerError } from './internal-server-error.ts';
import { NotFoundError } from './not-found-error.ts';
import { PermissionDeniedError } from './permission-denied-error.ts';
import { RateLimitError } from './rate-limit-error.ts';
import { UnprocessableEntityError } from './unprocessable-entity-error.ts';

const CLASSES: Readonly<Record<number, typeof APIStatusError<number>>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  422: UnprocessableEntityError,
  429: RateLimitError,
};

/**
 * The error of the class that belongs to an HTTP status. `error` is the `error` member of the
 * response's body; `message` is used when that has none.
 */
export function statusError(
  status: number,
  error: object | undefined,
  message: string | undefined,
  headers: Headers | undefined,
  failed?: FailedResponse,
): APIStatusError {
  const ErrorOfStatus = status >= 500 ? InternalServerError : (CLASSES[status] ?? APIStatusError);
  return new ErrorOfStatus(status, error, message, headers, failed);
}

APIError.generate = (status, body, message, headers) => {
  if (status === undefined || headers === undefined) {
    return new APIConnectionError({ message, cause: body });
  }
  return statusError(status, errorOf(body), message, headers);
};

function errorOf(body: object | undefined): object | undefined {
  const error: unknown = body === undefined ? undefined : Reflect.get(body, 'error');
  return typeof error === 'object' && error !== null ? error : undefined;
}
