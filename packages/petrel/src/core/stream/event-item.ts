import { APIError, APIResponseValidationError } from '../errors/index.ts';
import type { ServerSentEvent } from './sse-decoder.ts';

/** What errors that a stream reports are made with. */
export interface EventContext {
  /** The response's headers. */
  headers?: (() => Headers) | undefined;
  /** Takes credentials out of the server's words. */
  redact?: ((text: string) => string) | undefined;
  /** Whether an event that reports an error is an item like others. Default: `throw`. */
  errorEvents?: 'throw' | 'yield' | undefined;
}

/**
 * The item an event stands for: its JSON value, or `{ event, data }` for the `thread.*` events of
 * the Assistants API.
 *
 * @throws APIError when the event reports a failure of the whole stream: it is named `error`, or its
 * value has an `error`. An event of *type* `error` is an item of the Responses API.
 * @throws APIResponseValidationError for a value that is not JSON, which stays out of the message
 */
export function eventItem(event: ServerSentEvent, context: EventContext): unknown {
  const value = parseJSON(event, context);
  if (context.errorEvents === 'yield') return value;
  const name = event.event;
  if (name !== null) {
    if (name.startsWith('thread.')) return { event: name, data: value };
    if (name === 'error' && !isErrorEvent(value)) throw streamError(event, context);
  }
  if (hasError(value)) throw streamError(event, context);
  return value;
}

function parseJSON(event: ServerSentEvent, { headers }: EventContext): unknown {
  try {
    return JSON.parse(event.data);
  } catch {
    // The parser's own error quotes the payload, so it is not kept as the cause.
    throw new APIResponseValidationError({
      message: `The stream holds an event whose data (${event.data.length} characters) is not JSON.`,
      headers: headers?.(),
    });
  }
}

function isErrorEvent(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'error';
}

function hasError(value: unknown): value is { error: unknown } {
  return typeof value === 'object' && value !== null && 'error' in value && Boolean(value.error);
}

function streamError(event: ServerSentEvent, context: EventContext): APIError {
  const { headers: open, redact } = context;
  const headers = open?.();
  const value: unknown = JSON.parse(redact === undefined ? event.data : redact(event.data));
  const reported = hasError(value) ? value.error : value;
  if (typeof reported === 'object' && reported !== null) {
    return new APIError(
      undefined,
      reported,
      'The server reported an error in the stream.',
      headers,
    );
  }
  const message = typeof reported === 'string' ? reported : 'The server reported an error.';
  return new APIError(undefined, undefined, message, headers);
}
