import type { AttemptScope } from '../pipeline/attempt-scope.ts';
import { BinaryResponse } from './binary-response.ts';
import type { Call, Reply } from '../pipeline/call.ts';
import { APIError, APIResponseValidationError } from '../errors/index.ts';
import { errorFromBody } from './error-body.ts';
import { explain } from '../pipeline/explain.ts';
import { redactText } from '../pipeline/redaction.ts';
import { attachRequestID } from '../request/request-id.ts';
import { createEventStream, type Stream } from '../stream/streaming.ts';
import type { TransportResponse } from '../pipeline/transport.ts';
import { toWebHeaders } from './web-response.ts';

/** What decoding needs from the client. */
export interface DecodeOptions {
  /** Whether a stream that ends early throws. */
  truncatedStreams: 'error' | 'ignore';
  /** Saves a binary response's body under a path, where the runtime has files. */
  saveToFile?: ((source: AsyncIterable<Uint8Array>, path: string) => Promise<void>) | undefined;
}

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
  const body = scope.guard(response.body, (error) => noted(error, call, reply));
  reply.body = body;
  if (call.raw) reply.decode = decodeLater(call, reply, body, scope, options);
  else if (call.kind === 'stream' && isJSONType(mediaType(reply)))
    await refuseJSON(call, reply, body);
  else reply.data = openBody(call, reply, body, scope, options);
  return reply;
}

/** The value of a body that is read as it comes. */
function openBody(
  call: Call,
  reply: Reply,
  body: AsyncIterable<Uint8Array>,
  scope: AttemptScope,
  options: DecodeOptions,
): unknown {
  if (call.kind === 'stream') return eventStream(call, reply, body, scope, options);
  return new BinaryResponse({
    status: reply.status,
    statusText: reply.statusText,
    url: reply.url,
    redirected: reply.url !== call.url,
    headers: () => toWebHeaders(reply.headers, reply.setCookies),
    source: body,
    saveToFile: options.saveToFile,
    wrapError: (cause) => explain(cause, scope.ending, call),
  });
}

function decodeLater(
  call: Call,
  reply: Reply,
  body: AsyncIterable<Uint8Array>,
  scope: AttemptScope,
  options: DecodeOptions,
): () => Promise<unknown> {
  const decode = async (): Promise<unknown> => {
    if (call.kind !== 'json') return openBody(call, reply, body, scope, options);
    try {
      decodeText(call, reply, await collectText(body));
      return reply.data;
    } catch (error) {
      throw noted(explain(error, scope.ending, call), call, reply);
    }
  };
  let decoded: Promise<unknown> | undefined;
  return () => (decoded ??= decode());
}

/** An error with the facts of the response under whose body it happened. */
function noted(error: Error, call: Call, reply: Reply): Error {
  if (!(error instanceof APIError)) return error;
  error.attempts ??= call.attempt;
  error.elapsed ??= performance.now() - call.startedAt;
  error.requestID ??= reply.headers['x-request-id'];
  return error;
}

function emptyReply(response: TransportResponse, call: Call): Reply {
  return {
    status: response.status,
    statusText: response.statusText,
    headers: response.headers,
    setCookies: response.setCookies,
    url: response.url,
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

async function collectText(body: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of body) text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}

function decodeText(call: Call, reply: Reply, text: string): void {
  reply.text = text;
  reply.data = parseBody(reply, text);
  if (typeof reply.data !== 'object' || reply.data === null) return;
  call.transform?.(reply.data);
  attachRequestID(reply.data, reply.headers['x-request-id'] ?? null);
}

function parseBody(reply: Reply, text: string): unknown {
  if (reply.status === 204 || reply.status === 205) return null;
  const type = mediaType(reply);
  // A length of 0 says that there is no value; JSON that is nothing by surprise was cut.
  if (text === '' && type.startsWith('text/')) return '';
  if (text === '' && (!isJSONType(type) || reply.headers['content-length'] === '0')) return null;
  if (isJSONType(type) || (type === '' && /^\s*[[{]/.test(text))) return parseJSON(reply, text);
  refusePages(reply, type);
  return text;
}

function parseJSON(reply: Reply, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own error quotes the payload, so it is not kept as the cause.
    throw invalid(reply, `The body (${text.length} characters) is not the JSON it claims to be.`);
  }
}

function refusePages(reply: Reply, type: string): void {
  if (type !== 'text/html' && type !== 'application/xhtml+xml') return;
  throw invalid(
    reply,
    'The server answered with an HTML page; check that `baseURL` is the address of an API.',
  );
}

/** A whole JSON body where events were asked for: most often an error with a success status. */
async function refuseJSON(
  call: Call,
  reply: Reply,
  body: AsyncIterable<Uint8Array>,
): Promise<never> {
  const value = parseJSON(reply, redactText(await collectText(body), call));
  if (typeof value === 'object' && value !== null && 'error' in value && value.error) {
    const error = typeof value.error === 'object' ? value.error : { message: String(value.error) };
    throw new APIError(reply.status, error, undefined, toWebHeaders(reply.headers));
  }
  throw invalid(reply, 'The server answered with one JSON value where a stream was asked for.');
}

function invalid(reply: Reply, message: string): APIResponseValidationError {
  const headers = toWebHeaders(reply.headers, reply.setCookies);
  return new APIResponseValidationError({ message, status: reply.status, headers });
}

function mediaType(reply: Reply): string {
  return reply.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

function isJSONType(type: string): boolean {
  return type === 'application/json' || type.endsWith('+json') || type === 'text/json';
}

function eventStream(
  call: Call,
  reply: Reply,
  body: AsyncIterable<Uint8Array>,
  scope: AttemptScope,
  options: DecodeOptions,
): Stream<unknown> {
  refusePages(reply, mediaType(reply));
  const { ending } = scope;
  return createEventStream<unknown>(body, {
    controller: ending.controller,
    // Whether a stream that can be resumed ended early decides whether it is.
    truncated: call.resumption === null ? options.truncatedStreams : 'error',
    facts: {
      headers: reply.headers,
      attempts: call.attempt,
      elapsed: performance.now() - call.startedAt,
    },
    headers: () => toWebHeaders(reply.headers, reply.setCookies),
    errorEvents: call.errorEvents,
    wrapError: (cause) => explain(cause, ending, call),
    redact: (text) => redactText(text, call),
    onError: (error) => noted(error, call, reply),
    transform: (value) => {
      scope.eventArrived();
      call.transform?.(value);
    },
  });
}
