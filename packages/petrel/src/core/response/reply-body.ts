import { jsonValue } from '../json-value.ts';
import { APIResponseValidationError } from '../errors/index.ts';
import type { Reply } from '../call/call.ts';
import { toWebHeaders } from './web-response.ts';

/** The value of a body that was read as text: JSON by its media type or form, or the text itself. */
export function parseBody(reply: Reply, text: string): unknown {
  if (reply.status === 204 || reply.status === 205) return null;
  const type = mediaType(reply);
  if (text === '') return type.startsWith('text/') ? '' : null;
  if (isJSON(type) && text.trim() === '') return null;
  if (isJSON(type) || (type === '' && /^\s*[[{]/.test(text))) return parseJSON(reply, text);
  refusePages(reply);
  return text;
}

/** @throws APIResponseValidationError for text that is not JSON, which the message does not quote */
export function parseJSON(reply: Reply, text: string): unknown {
  const value = jsonValue(text);
  if (value !== undefined) return value;
  throw invalidReply(reply, `The body (${text.length} characters) is malformed JSON.`);
}

/** @throws APIResponseValidationError for an HTML page, which no operation answers with */
export function refusePages(reply: Reply): void {
  const type = mediaType(reply);
  if (type !== 'text/html' && type !== 'application/xhtml+xml') return;
  throw invalidReply(
    reply,
    'The server answered with an HTML page; check that `baseURL` is the address of an API.',
  );
}

/** Whether the headers say that the body is JSON. */
export function isJSONReply(reply: Reply): boolean {
  return isJSON(mediaType(reply));
}

/** Whether the headers label the body as events. */
export function isEventStream(reply: Reply): boolean {
  return mediaType(reply) === 'text/event-stream';
}

/** The error for a success whose body is not what the operation returns. */
export function invalidReply(reply: Reply, message: string): APIResponseValidationError {
  const headers = toWebHeaders(reply.headers, reply.setCookies, {
    headers: reply.requestHeaders,
    url: reply.url,
  });
  return new APIResponseValidationError({ message, status: reply.status, headers });
}

function mediaType(reply: Reply): string {
  return reply.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

function isJSON(type: string): boolean {
  return type === 'application/json' || type.endsWith('+json') || type === 'text/json';
}
