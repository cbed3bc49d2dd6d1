import { jsonValue } from '../json-value.ts';
import type { Call, Reply } from '../call/call.ts';
import { redactBody, type Sent } from '../secrets/redaction.ts';
import { invalidReply, isJSONReply, parseBody, refusePages } from './reply-body.ts';
import { hasError, reportedError } from './reported-error.ts';
import { toWebHeaders } from './web-response.ts';

/**
 * The value of a body that was read as text: by the operation's kind of result, whatever the media
 * type. A call by verb and path alone is decoded by media type.
 *
 * @throws APIError for an error under a success status
 * @throws APIResponseValidationError for a body that cannot be the answer
 */
export function parseAnswer(call: Call, reply: Reply, text: string): unknown {
  if (reply.status === 204 || reply.status === 205) return null;
  switch (call.answers) {
    case 'json':
      return parseObject(call, reply, text);
    case 'text':
      return parseText(call, reply, text);
    case 'nothing':
      refuseError(call, reply, text, jsonValue(text));
      return null;
    default:
      return parseBody(reply, text);
  }
}

function parseObject(sent: Sent, reply: Reply, text: string): unknown {
  const value = jsonValue(text) ?? (text.trim() === 'null' ? null : unwrapped(sent, reply, text));
  if (typeof value !== 'object') {
    const message = `The server answered with a JSON ${typeof value} where an object was requested.`;
    throw invalidReply(reply, message);
  }
  refuseError(sent, reply, text, value);
  return value;
}

/** The value of a body that is not JSON as it stands: nothing, or JSON among marks of a stream. */
function unwrapped(sent: Sent, reply: Reply, text: string): unknown {
  if (text.trim() === '') return null;
  const value =
    jsonValue(text.replace(/\s*(?:data:\s*)?\[DONE\]\s*$/, '')) ?? onlyEvent(sent, reply, text);
  if (value !== undefined) return value;
  refusePages(reply);
  throw invalidReply(reply, `The body (${text.length} characters) is not JSON.`);
}

/** More is no answer to a call for one object, and longer texts are not searched. */
const LONGEST = 1_048_576;

/** The value of an event stream that is one event with the whole answer; undefined for other text. */
function onlyEvent(sent: Sent, reply: Reply, text: string): unknown {
  if (!/^\s*(?:data|event|id|retry)?:/.test(text.slice(0, 100)) || text.length > LONGEST)
    return undefined;
  const events = eventData(text);
  for (const data of events) refuseError(sent, reply, data, jsonValue(data));
  const [value] = events.map((data) => jsonValue(data));
  if (events.length === 1 && isAnswer(value)) return value;
  throw invalidReply(
    reply,
    'The server answered with a stream of events where one JSON value was requested.',
  );
}

function eventData(text: string): string[] {
  return text
    .split(/(?:\r\n|\r|\n){2,}/)
    .map((event) => [...event.matchAll(/^data: ?(.*)$/gm)].map(([, line]) => line).join('\n'))
    .filter((data) => data !== '' && data.trim() !== '[DONE]');
}

function isAnswer(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('object' in value)) return false;
  return typeof value.object === 'string' && !value.object.endsWith('.chunk');
}

/** Some servers write text as JSON: as a string, or as they answer without the format. */
function parseText(sent: Sent, reply: Reply, text: string): string {
  const json = isJSONReply(reply);
  const value = json || text.startsWith('{') ? jsonValue(text) : undefined;
  refuseError(sent, reply, text, value);
  if (json && typeof value === 'string') return value;
  if (json && typeof value === 'object' && value !== null && 'text' in value) {
    if (typeof value.text === 'string') return value.text;
  }
  refusePages(reply);
  return text;
}

/** Members of answers, one of which everything has that may also have an `error`. */
const OF_ANSWERS: readonly string[] = [
  'id',
  'object',
  'data',
  'choices',
  'output',
  'text',
  'value',
];

/** @throws APIError for a body that is an error and no answer, in which it would be a member */
function refuseError(sent: Sent, reply: Reply, text: string, value: unknown): void {
  if (typeof value !== 'object' || value === null || !isError(value)) return;
  const headers = toWebHeaders(reply.headers, reply.setCookies, sent);
  throw reportedError(jsonValue(redactBody(text, sent)) ?? value, headers, reply.status);
}

function isError(value: object): boolean {
  const kind: unknown = Reflect.get(value, 'object');
  if (kind === 'error') return true;
  if (!hasError(value)) return false;
  return OF_ANSWERS.every((name) => (Reflect.get(value, name) ?? null) === null);
}
