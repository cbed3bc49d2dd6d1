import type { UnreadReply } from '../core/call/call.ts';
import { toClientError } from '../core/response/to-client-error.ts';
import { redactBody } from '../core/secrets/redaction.ts';
import { invalidReply, isEventStream, refusePages } from '../core/response/reply-body.ts';
import { explainBody } from '../core/response/error-explanation.ts';
import { reportedError } from '../core/response/reported-error.ts';
import { toWebHeaders } from '../core/response/web-response.ts';
import { jsonInsteadOfEvents } from '../core/stream/not-events.ts';
import { readStart } from '../core/stream/stream-start.ts';
import { createEventStream, type Stream } from './stream.ts';

/** The events of the reply to a call for a stream. */
export async function readStream(unread: UnreadReply): Promise<Stream<unknown>> {
  const { call, reply, body, scope, options, addDetails } = unread;
  refusePages(reply);
  const { cancellation } = scope;
  if (!isEventStream(reply)) await checkStart(unread);
  return createEventStream<unknown>(body, {
    controller: cancellation.controller,
    // Whether a stream that can be resumed ended early decides whether it is.
    truncated: call.resumption === null ? options.truncatedStreams : 'error',
    metadata: {
      headers: reply.headers,
      attempts: call.attempt,
      elapsed: performance.now() - call.startedAt,
    },
    headers: () => toWebHeaders(reply.headers, reply.setCookies, call),
    choices: call.choices,
    errorEvents: call.errorEvents,
    maxEventBytes: options.maxResponseBytes,
    wrapError: (cause) => toClientError(cause, cancellation, call),
    redact: (text) => redactBody(text, call),
    onError: addDetails,
    onWait: () => scope.eventAwaited(),
    transform: (value) => {
      scope.eventArrived();
      call.transform?.(value);
    },
  });
}

/**
 * Finds out whether a body that is not labelled as events holds some all the same.
 *
 * @throws APIError in the server's words, or APIResponseValidationError, if it does not
 */
async function checkStart({ call, reply, body, scope, options }: UnreadReply): Promise<void> {
  const kind = await readStart(body, () => scope.eventAwaited());
  // Nobody waits until the stream is read.
  scope.eventArrived();
  if (kind === 'events') return;
  const text = redactBody(await body.text(options.maxResponseBytes), call);
  const headers = (): Headers => toWebHeaders(reply.headers, reply.setCookies, call);
  const failure = jsonInsteadOfEvents(text, { headers }, reply.status);
  if (failure !== null) throw failure;
  const words = explainBody(text, reply.headers['content-type']).message;
  if (words === undefined || /^\s*[[{"]/.test(text)) {
    throw invalidReply(reply, `The body (${text.length} characters) is neither events nor JSON.`);
  }
  throw reportedError(words, headers(), reply.status);
}
