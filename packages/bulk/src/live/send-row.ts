import { APIResponseValidationError, type Client, type RequestOptions } from 'petrel';
import { isFields, type BulkRow } from '../bulk-row.ts';
import type { Outcome } from '../journal/output-line.ts';

/**
 * Sends the request of a row once.
 *
 * @throws OpenAIError as the call does
 */
export async function sendRow(
  client: Client,
  { url, body }: BulkRow,
  options: RequestOptions,
): Promise<Outcome> {
  const path = url.replace(/^\/v1(?=\/)/, '');
  const call = client.post<unknown>(path, { ...options, body, maxRetries: 0 });
  const { data, response, request_id } = await call.withResponse();
  if (!isFields(data)) {
    const message = `The server answered the request for ${url} with what is no JSON object.`;
    const { status, headers } = response;
    throw new APIResponseValidationError({ message, status, headers });
  }
  return {
    response: { status_code: response.status, request_id: request_id ?? null, body: data },
    error: null,
  };
}
