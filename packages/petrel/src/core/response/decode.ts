import type { AttemptScope } from '../pipeline/attempt-scope.ts';
import type { Call, DecodeOptions, Reply, UnreadReply } from '../pipeline/call.ts';
import { APIError } from '../errors/index.ts';
import { once } from '../once.ts';
import { errorFromBody } from './error-body.ts';
import { explain } from '../pipeline/explain.ts';
import { attachRequestID, requestIDOf } from '../request/request-id.ts';
import type { TransportResponse } from '../pipeline/transport.ts';
import { parseAnswer } from './parse-answer.ts';
import { collectText } from './reply-body.ts';

/**
 * Turns a response into the reply that the call asked for.
 *
 * @throws APIStatusError for an error status
 * @throws APIResponseValidationError for a success whose body cannot be what was asked for
 */
export async function decodeReply(
  call: Call,
  response: TransportResponse,
  scope: AttemptScope,
  options: DecodeOptions,
): Promise<Reply> {
  // What is left of 3xx once redirects have been followed is no answer to the call either.
  const failed = response.status < 200 || response.status >= 300;
  const buffered = failed || (call.kind === 'json' && !call.raw);
  scope.headArrived(buffered);
  if (failed) throw errorFromBody(response, await readErrorText(response, scope), call);
  const reply = emptyReply(response, call);
  if (buffered) {
    decodeText(call, reply, await readText(response, scope));
    return reply;
  }
  const note = (error: Error): Error => noted(error, call, reply);
  const body = scope.guard(response.body, note);
  reply.body = body;
  const read = call.read ?? readJSON;
  const unread = { call, reply, body, scope, options, note };
  if (call.raw) reply.decode = once(async () => read(unread));
  else reply.data = await read(unread);
  return reply;
}

/** The value of a body that was left unread at first. */
async function readJSON({ call, reply, body, scope, note }: UnreadReply): Promise<unknown> {
  try {
    decodeText(call, reply, await collectText(body));
    return reply.data;
  } catch (error) {
    throw note(explain(error, scope.ending, call));
  }
}

/** An error with the facts of the response under whose body it happened. */
function noted(error: Error, call: Call, reply: Reply): Error {
  if (!(error instanceof APIError)) return error;
  error.attempts ??= call.attempt;
  error.elapsed ??= performance.now() - call.startedAt;
  error.requestID ??= requestIDOf(reply.headers);
  return error;
}

function emptyReply(response: TransportResponse, call: Call): Reply {
  return {
    status: response.status,
    statusText: response.statusText,
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

async function readText(response: TransportResponse, scope: AttemptScope): Promise<string> {
  if (response.text !== undefined && !scope.watchesGaps) return response.text();
  return collectText(scope.guard(response.body));
}

/** The status of an error says more than the loss of its explanation would. */
async function readErrorText(response: TransportResponse, scope: AttemptScope): Promise<string> {
  try {
    return await readText(response, scope);
  } catch (error) {
    if (scope.ending.aborted) throw error;
    return '';
  }
}

function decodeText(call: Call, reply: Reply, text: string): void {
  reply.text = text;
  reply.data = parseAnswer(call, reply, text);
  if (typeof reply.data !== 'object' || reply.data === null) return;
  call.transform?.(reply.data);
  attachRequestID(reply.data, requestIDOf(reply.headers) ?? null);
}
