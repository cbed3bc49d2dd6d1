import type { RequestOptions } from '../../core/call/request-options.ts';
import { wait } from '../../core/abort/until-aborted.ts';
import {
  APIConnectionTimeoutError,
  BadRequestError,
  StreamTruncatedError,
} from '../../core/errors/index.ts';
import type { Response, ResponseStreamEvent } from '../../generated/models/responses/responses.ts';
import type { Responses } from '../../generated/resources/responses/responses.ts';
import type { Stream } from '../../openai/stream.ts';
import { pollHint } from '../polling/poll-hint.ts';

/** How the events of a response are requested. */
export interface ResponseRequest {
  responses: Pick<Responses, 'retrieve'>;
  /** Requests the events. */
  send: () => PromiseLike<Stream<ResponseStreamEvent>>;
  /** The id of a response that the server keeps when its stream breaks; null when it keeps none. */
  id: () => string | null;
  /** Of each request. */
  options: RequestOptions & { signal: AbortSignal };
}

/** The events of a response, and the id of the request for them. */
export interface ResponseSource {
  events: AsyncIterable<ResponseStreamEvent> & Partial<Pick<Stream<unknown>, 'controller'>>;
  requestID: string | null;
}

/**
 * Requests the events of a response. A server replays the events of a background response for some
 * minutes only. After that, the response is polled until it has ended, and its last event is made of it.
 */
export async function openResponse(request: ResponseRequest): Promise<ResponseSource> {
  try {
    const stream = await request.send();
    return { events: stream, requestID: stream.request_id };
  } catch (error) {
    const id = request.id();
    if (id === null || !isExpired(error)) throw error;
    return { events: poll(request, id), requestID: null };
  }
}

/** The end of a response whose events broke and are no longer replayed; null for another failure. */
export function responseAfterBreak(
  error: unknown,
  request: ResponseRequest,
): AsyncIterable<ResponseStreamEvent> | null {
  const id = request.id();
  if (id === null || !(error instanceof StreamTruncatedError && isExpired(error.cause)))
    return null;
  return poll(request, id);
}

/** Whether the server no longer replays the events. */
function isExpired(error: unknown): boolean {
  return error instanceof BadRequestError;
}

/** Milliseconds between two requests, unless the server asks for others. */
const INTERVAL = 1_000;
/** Milliseconds after which nobody waits any more. */
const LONGEST = 1_800_000;

async function* poll(
  { responses, options }: ResponseRequest,
  id: string,
): AsyncGenerator<ResponseStreamEvent> {
  const start = performance.now();
  for (;;) {
    const { data, response } = await responses.retrieve(id, {}, options).withResponse();
    if (data.status !== 'queued' && data.status !== 'in_progress') {
      yield lastEvent(data);
      return;
    }
    if (performance.now() - start > LONGEST) {
      const message = `The response ${id} was still ${data.status} after 30 minutes of polling.`;
      throw new APIConnectionTimeoutError({ message });
    }
    await wait(pollHint(response.headers, INTERVAL), options.signal);
  }
}

function lastEvent(response: Response): ResponseStreamEvent {
  const { status } = response;
  const type =
    status === 'failed' || status === 'incomplete'
      ? (`response.${status}` as const)
      : 'response.completed';
  return { type, response, sequence_number: Number.MAX_SAFE_INTEGER };
}
