import type { UnreadReply } from '../pipeline/call.ts';
import { APIError } from '../errors/index.ts';
import { explain } from '../pipeline/explain.ts';
import { redactBody } from '../pipeline/redaction.ts';
import { invalidReply, isJSONReply, parseJSON, refusePages } from '../response/reply-body.ts';
import { toWebHeaders } from '../response/web-response.ts';
import { createEventStream, type Stream } from './streaming.ts';

/** The events of the reply to a call for a stream. */
export async function readStream(unread: UnreadReply): Promise<Stream<unknown>> {
  const { call, reply, body, scope, options, note } = unread;
  if (isJSONReply(reply)) await refuseJSON(unread);
  refusePages(reply);
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
    headers: () => toWebHeaders(reply.headers, reply.setCookies, call),
    choices: call.choices,
    errorEvents: call.errorEvents,
    maxEventBytes: options.maxResponseBytes,
    wrapError: (cause) => explain(cause, ending, call),
    redact: (text) => redactBody(text, call),
    onError: note,
    transform: (value) => {
      scope.eventArrived();
      call.transform?.(value);
    },
  });
}

/** A whole JSON body where events were asked for: most often an error with a success status. */
async function refuseJSON({ call, reply, body, options }: UnreadReply): Promise<never> {
  const text = await body.text(options.maxResponseBytes);
  const value = parseJSON(reply, redactBody(text, call));
  if (typeof value === 'object' && value !== null && 'error' in value && value.error) {
    const error = typeof value.error === 'object' ? value.error : { message: String(value.error) };
    throw new APIError(reply.status, error, undefined, toWebHeaders(reply.headers));
  }
  throw invalidReply(
    reply,
    'The server answered with one JSON value where a stream was asked for.',
  );
}
