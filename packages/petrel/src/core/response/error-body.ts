import { parseURL } from '../parse-url.ts';
import type { Call } from '../call/call.ts';
import { type APIStatusError, statusError } from '../errors/index.ts';
import { redactBody, redactResponseURL, redactText } from '../secrets/redaction.ts';
import { serverDelay } from '../retry/retry-delay.ts';
import type { TransportResponse } from '../call/transport.ts';
import { explainBody } from './error-explanation.ts';
import { rateLimitOf } from './rate-limit.ts';
import { toWebHeaders } from './web-response.ts';

type ResponseHead = Pick<
  TransportResponse,
  'status' | 'statusText' | 'headers' | 'setCookies' | 'url'
>;

/**
 * The error for a response with an error status: its message is the server's, its `error` the
 * `error` member of the JSON body, or the whole body where there is no such member. Credentials that
 * the server repeats are taken out.
 */
export function errorFromBody(
  response: ResponseHead,
  text: string,
  call: Pick<Call, 'headers' | 'url' | 'path'>,
): APIStatusError {
  const { status, headers, setCookies } = response;
  const statusText = redactText(response.statusText, call);
  const body = redactBody(text, call);
  const { error, message } = explainBody(body, headers['content-type']);
  const webHeaders = toWebHeaders(headers, setCookies, call);
  const failure = statusError(status, error, message, webHeaders, {
    explanation:
      (withoutStatus(message, status) ?? unexplained(statusText, headers['content-type'], text)) +
      missingVersion(status, call) +
      largerFiles(status, call),
    head: {
      status,
      statusText,
      headers: webHeaders,
      url: redactResponseURL(response.url, call),
    },
    body,
  });
  failure.rateLimit = rateLimitOf(headers);
  failure.retryAfter = serverDelay(status, headers, Date.now()) ?? undefined;
  return failure;
}

/** Titles of error pages begin with the status, as the message of the error does. */
function withoutStatus(message: string | undefined, status: number): string | undefined {
  const prefix = `${status} `;
  return message?.startsWith(prefix) === true ? message.slice(prefix.length) : message;
}

function unexplained(statusText: string, contentType: string | undefined, text: string): string {
  if (text === '') return statusText === '' ? 'status code (no body)' : statusText;
  const kind = contentType?.split(';', 1)[0] ?? 'of no known type';
  return `${statusText || 'status code'} (the body is ${kind}, not an error of the API)`;
}

/** The limit of a file is not that of an upload in parts. */
function largerFiles(status: number, { path }: Pick<Call, 'path'>): string {
  if (status !== 413 || !path.endsWith('/files')) return '';
  return ' (`client.uploads.uploadFileChunked()` sends larger files.)';
}

/** Most servers have the API below `/v1`, and answer 404 to whoever left it out. */
function missingVersion(status: number, { url, path }: Pick<Call, 'url' | 'path'>): string {
  const parsed = status === 404 && !/^[a-z][a-z0-9+.-]*:/i.test(path) ? parseURL(url) : null;
  if (parsed === null) return '';
  const { origin, pathname } = parsed;
  if (/\/(?:v\d|openai\b)/i.test(pathname)) return '';
  return ` (${origin}${pathname}: should the path of \`baseURL\` end in "/v1"?)`;
}
