import { APIResponseValidationError } from '../errors/index.ts';

/** The default limit of a body that is kept in memory, in bytes. */
export const DEFAULT_RESPONSE_LIMIT = 268_435_456;

/** The error for a body, or a part of it, that is longer than what may be kept in memory. */
export function responseTooLarge(
  limit: number,
  head: { status?: number | undefined; headers?: Headers | undefined } = {},
  what = 'body of the response',
): APIResponseValidationError {
  const most = Number.isFinite(limit) ? `\`maxResponseBytes\` (${limit})` : 'a string can be';
  const message = `The ${what} is longer than ${most}.`;
  return new APIResponseValidationError({ message, code: 'response_too_large', ...head });
}
