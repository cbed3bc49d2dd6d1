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
  if (status >= 500) return new InternalServerError(status, error, message, headers, failed);
  switch (status) {
    case 400:
      return new BadRequestError(status, error, message, headers, failed);
    case 401:
      return new AuthenticationError(status, error, message, headers, failed);
    case 403:
      return new PermissionDeniedError(status, error, message, headers, failed);
    case 404:
      return new NotFoundError(status, error, message, headers, failed);
    case 409:
      return new ConflictError(status, error, message, headers, failed);
    case 422:
      return new UnprocessableEntityError(status, error, message, headers, failed);
    case 429:
      return new RateLimitError(status, error, message, headers, failed);
    default:
      return new APIStatusError(status, error, message, headers, failed);
  }
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
