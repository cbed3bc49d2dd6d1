import type { AttemptScope } from '../abort/attempt-scope.ts';
import type { Call, DecodeOptions, Reply, UnreadReply } from '../call/call.ts';
import { APIError } from '../errors/index.ts';
import { once } from '../once.ts';
import { errorFromBody } from './error-body.ts';
import { redactText } from '../secrets/redaction.ts';
import { toClientError } from './to-client-error.ts';
import { attachRequestID, requestIDOf } from '../errors/request-id.ts';
import { isBodiless } from '../any-response.ts';
import type { TransportResponse } from '../call/transport.ts';
import { parseAnswer } from './parse-answer.ts';
import type { ResponseBody } from './response-body.ts';

/** Bytes of the body of an error that are read: the rest adds little to its status. */
const ERROR_LIMIT = 1_048_576;

/**
 * Decodes a response into the reply of its call.
 *
 * @throws APIStatusError for an error status
 * @throws APIResponseValidationError for a success whose body is not what the operation returns
 */
export async function decodeReply(
  call: Call,
  response: TransportResponse,
  body: ResponseBody,
  scope: AttemptScope,
  options: DecodeOptions,
): Promise<Reply> {
  // What is left of 3xx once redirects have been followed is no answer to the call either.
  const failed = response.status < 200 || response.status >= 300;
  const buffered = failed || (call.kind === 'json' && !call.raw);
  scope.headArrived(buffered);
  if (isBodiless(response.status)) await leaveBodiless(response, body);
  if (failed) throw errorFromBody(response, await body.beginning(ERROR_LIMIT), call);
  const reply = emptyReply(response, call);
  if (buffered) {
    decodeText(call, reply, await body.text(options.maxResponseBytes));
    return reply;
  }
  const addDetails = (error: Error): Error => addCallDetails(error, call, reply);
  body.handOut(addDetails);
  reply.body = body;
  const read = call.read ?? readJSON;
  const unread = { call, reply, body, scope, options, addDetails };
  if (call.raw) reply.decode = once(async () => read(unread));
  else reply.data = await read(unread);
  return reply;
}

/**
 * RFC 9112 §6.3: such a response has ended with its head. Where its headers announce a body all the
 * same, nobody knows what comes next on its connection.
 */
async function leaveBodiless(response: TransportResponse, body: ResponseBody): Promise<void> {
  const { 'content-length': length, 'transfer-encoding': chunks } = response.headers;
  const isOver =
    length === undefined ? response.status !== 205 || chunks !== undefined : length === '0';
  if (isOver) await body.discard();
  else body.release();
}

/** The value of a body that was left unread at first. */
async function readJSON({
  call,
  reply,
  body,
  scope,
  options,
  addDetails,
}: UnreadReply): Promise<unknown> {
  try {
    decodeText(call, reply, await body.text(options.maxResponseBytes));
    return reply.data;
  } catch (error) {
    throw addDetails(toClientError(error, scope.cancellation, call));
  }
}

/** Adds attempts, elapsed time and request id to an error of a response's body. */
function addCallDetails(error: Error, call: Call, reply: Reply): Error {
  if (!(error instanceof APIError)) return error;
  error.attempts ??= call.attempt;
  error.elapsed ??= performance.now() - call.startedAt;
  error.requestID ??= requestIDOf(reply.headers);
  return error;
}

function emptyReply(response: TransportResponse, call: Call): Reply {
  return {
    status: response.status,
    statusText: safeReason(response.statusText, call),
    headers: response.headers,
    setCookies: response.setCookies,
    url: response.url,
    requestHeaders: call.headers,
    data: null,
    decode: null,
    text: null,
    body: null,
    attempts: call.attempt,
    elapsed: 0,
  };
}

/** A reason phrase without credentials. Those of the standard that are short enough need no look. */
function safeReason(statusText: string, call: Call): string {
  return statusText.length < 8 ? statusText : redactText(statusText, call);
}

function decodeText(call: Call, reply: Reply, text: string): void {
  reply.text = text;
  reply.data = parseAnswer(call, reply, text);
  if (typeof reply.data !== 'object' || reply.data === null) return;
  call.transform?.(reply.data);
  attachRequestID(reply.data, requestIDOf(reply.headers) ?? null);
}
