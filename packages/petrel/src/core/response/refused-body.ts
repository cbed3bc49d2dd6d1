import { APIResponseValidationError } from '../errors/index.ts';
import type { TransportResponse } from '../pipeline/transport.ts';
import { contentCodings, MOST_CODINGS } from './content-codings.ts';
import { responseTooLarge } from './response-too-large.ts';
import { toWebHeaders } from './web-response.ts';

/** A response, or as much of one as there is. */
export type BodyResponse = Pick<TransportResponse, 'body'> & Partial<TransportResponse>;

/** @throws APIResponseValidationError for a body with more content codings than are decoded */
export function refuseCodings(response: BodyResponse): void {
  const { length } = contentCodings(response.headers?.['content-encoding']);
  if (length <= MOST_CODINGS) return;
  const message = `The response has ${length} content codings; at most ${MOST_CODINGS} are decoded.`;
  throw new APIResponseValidationError({ message, ...headOf(response) });
}

/** The error for a body of more than `limit` bytes. */
export function bodyTooLarge(limit: number, response: BodyResponse): APIResponseValidationError {
  return responseTooLarge(limit, headOf(response));
}

function headOf({ status, headers, setCookies }: BodyResponse): {
  status: number | undefined;
  headers: Headers | undefined;
} {
  return {
    status,
    headers: headers === undefined ? undefined : toWebHeaders(headers, setCookies),
  };
}
