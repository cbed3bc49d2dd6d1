import { jsonValue } from '../json-value.ts';
import { type APIError, APIResponseValidationError } from '../errors/index.ts';
import { hasError, reportedError } from '../response/reported-error.ts';
import type { EventProtocol } from './event-protocol.ts';
import type { EventValues } from './event-values.ts';
import type { ServerSentEvent } from './sse-decoder.ts';

/** What errors that a stream reports are made with. */
export interface EventContext {
  /** The response's headers. */
  headers?: (() => Headers) | undefined;
  /** Redacts credentials in the server's messages. */
  redact?: ((text: string) => string) | undefined;
  /** Whether an event that reports an error is an item like others. Default: `throw`. */
  errorEvents?: 'throw' | 'yield' | undefined;
}

/** What an event is read with. */
export interface ItemContext extends EventContext {
  protocol: Pick<EventProtocol, 'namedItem'>;
}

/** The name of an event that reports a failure of the whole stream. */
const ERROR = 'error';

/**
 * The item an event stands for: its JSON value, which `values` parses, or what the protocol makes of it
 * and the name of the event.
 *
 * @throws APIError when the event reports a failure of the whole stream: it is named `error`, or its
 * value has an `error`. An event of *type* `error` without that name is an item of the Responses API.
 * @throws APIResponseValidationError for a value that is not JSON, which stays out of the message
 */
export function eventItem(
  event: ServerSentEvent,
  context: ItemContext,
  values: Pick<EventValues, 'parse'>,
): unknown {
  const name = event.event;
  if (name === ERROR) return errorItem(event, context);
  const value = values.parse(event.data);
  if (value === undefined) throw notJSON(event, context);
  if (context.errorEvents === 'yield') return value;
  const named = name === null ? undefined : context.protocol.namedItem(name, value);
  if (named !== undefined) return named;
  if (hasError(value)) throw streamError(event, context);
  return value;
}

/** Whether an event is empty. An event named `error` never is. */
export function isEmpty(event: ServerSentEvent): boolean {
  return event.data === '' && event.event !== ERROR;
}

/** Whether the data of the last event, which may have been cut, is all there. */
export function isWhole(event: ServerSentEvent): boolean {
  return event.event === ERROR || jsonValue(event.data) !== undefined;
}

/** Where errors are items, one that is an object is; whatever else it is, the stream fails with it. */
function errorItem(event: ServerSentEvent, context: EventContext): unknown {
  const value = context.errorEvents === 'yield' ? jsonValue(event.data) : undefined;
  if (typeof value === 'object' && value !== null) return value;
  throw streamError(event, context);
}

function notJSON({ data }: ServerSentEvent, { headers }: EventContext): Error {
  return new APIResponseValidationError({
    message: `The stream holds an event whose data (${data.length} characters) is not JSON.`,
    headers: headers?.(),
  });
}

function streamError({ data }: ServerSentEvent, { headers, redact }: EventContext): APIError {
  const safe = redact === undefined ? data : redact(data);
  const value = jsonValue(safe);
  return reportedError(value === undefined ? safe.trim() : value, headers?.());
}
