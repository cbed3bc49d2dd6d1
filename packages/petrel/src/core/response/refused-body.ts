import { APIConnectionError, APIResponseValidationError } from '../errors/index.ts';
import type { Sent } from '../secrets/redaction.ts';
import type { TransportResponse } from '../call/transport.ts';
import { contentCodings, MOST_CODINGS } from './content-codings.ts';
import { responseTooLarge } from './response-too-large.ts';
import { toWebHeaders } from './web-response.ts';

/** A response, or as much of one as there is. */
export type BodyResponse = Pick<TransportResponse, 'body'> & Partial<TransportResponse>;

/** @throws APIResponseValidationError for a body with more content codings than are decoded */
export function refuseCodings(response: BodyResponse, sent?: Sent): void {
  const { length } = contentCodings(response.headers?.['content-encoding']);
  if (length <= MOST_CODINGS) return;
  const message = `The response has ${length} content codings; at most ${MOST_CODINGS} are decoded.`;
  throw new APIResponseValidationError({ message, ...headOf(response, sent) });
}

/** The most bytes that encoders make of an empty body. */
const LONGEST_EMPTY: ReadonlyMap<string, number> = new Map([
  ['gzip', 20],
  ['x-gzip', 20],
  ['deflate', 8],
  ['br', 2],
  ['zstd', 13],
]);

/** The error for a body that ended after `received` bytes; null when that was all of it. */
export function cutBody(response: BodyResponse, received: number): APIConnectionError | null {
  const { length } = response;
  if (length !== undefined && received < length) {
    return new APIConnectionError({
      message: `The body ended after ${received} of ${length} bytes.`,
    });
  }
  const reset = isFramed(response) ? null : (response.body.resetBy?.() ?? null);
  if (reset !== null) {
    const message = 'The connection was reset before the end of the body.';
    return new APIConnectionError({ message, cause: reset });
  }
  if (received > 0) return null;
  // Decoders of some runtimes take a body that was cut for an empty one.
  const coding = response.headers?.['content-encoding']?.trim().toLowerCase() ?? '';
  const sent = Number(response.headers?.['content-length'] ?? 0);
  if (!(sent > (LONGEST_EMPTY.get(coding) ?? Infinity))) return null;
  return new APIConnectionError({ message: `The ${coding} body of ${sent} bytes was cut short.` });
}

/** Whether the body's end is known without the end of the connection. */
function isFramed({ headers = {} }: BodyResponse): boolean {
  return headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
}

/** The error for a body of more than `limit` bytes. */
export function bodyTooLarge(
  limit: number,
  response: BodyResponse,
  sent?: Sent,
): APIResponseValidationError {
  return responseTooLarge(limit, headOf(response, sent));
}

function headOf(
  { status, headers, setCookies }: BodyResponse,
  sent: Sent | undefined,
): {
  status: number | undefined;
  headers: Headers | undefined;
} {
  return {
    status,
    headers: headers === undefined ? undefined : toWebHeaders(headers, setCookies, sent),
  };
}
