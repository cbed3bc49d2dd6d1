import type { Call } from '../pipeline/call.ts';
import { type APIStatusError, statusError } from '../errors/index.ts';
import { redactText } from '../pipeline/redaction.ts';
import { serverDelay } from '../pipeline/retry-delay.ts';
import type { TransportResponse } from '../pipeline/transport.ts';
import { rateLimitOf } from './rate-limit.ts';
import { toWebHeaders } from './web-response.ts';

/**
 * The error for a response with an error status. Its `error` is the `error` member of the JSON
 * body, or the whole body where there is no such member; keys echoed by the server are blotted out.
 */
export function errorFromBody(
  response: Pick<TransportResponse, 'status' | 'statusText' | 'headers' | 'setCookies'>,
  text: string,
  call: Pick<Call, 'headers' | 'url'>,
): APIStatusError {
  const { status, headers } = response;
  const body = parseObject(redactText(text, call));
  const error = body === undefined ? undefined : errorMember(body);
  const message = plainMessage(body, response.statusText, headers['content-type']);
  const failure = statusError(status, error, message, toWebHeaders(headers, response.setCookies));
  failure.rateLimit = rateLimitOf(headers);
  failure.retryAfter = serverDelay(status, headers, Date.now()) ?? undefined;
  return failure;
}

function parseObject(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function errorMember(body: object): object {
  if (!('error' in body)) return body;
  const { error } = body;
  if (typeof error === 'object' && error !== null) return error;
  return typeof error === 'string' ? { message: error } : body;
}

function plainMessage(
  body: object | undefined,
  statusText: string,
  contentType: string | undefined,
): string | undefined {
  if (body !== undefined && 'detail' in body && typeof body.detail === 'string') return body.detail;
  const reason = statusText === '' ? undefined : statusText;
  if (body !== undefined || contentType === undefined) return reason;
  const kind = contentType.split(';')[0];
  return `${reason ?? 'status code'} (the body is ${kind}, not an error of the API)`;
}
