import type { JsonObject } from '@petrel/spec/json';
import { buildResponse } from '../../behaviours/build-response.ts';
import { responseEvents } from '../../behaviours/response-events.ts';
import { storeResponse } from '../../behaviours/responses.ts';
import type { ServerEvent } from '../../http/event-stream.ts';
import type { RequestContext } from '../../request-context.ts';
import type { SocketContext } from '../socket-session.ts';

/** A response to an event of a connection. */
export interface SocketResponse {
  id: string;
  events: Iterable<ServerEvent>;
  output: JsonObject[];
  /** All items of its conversation, itself included. */
  history: JsonObject[];
}

/**
 * The response to a `response.create` event, as `POST /responses` streams it.
 *
 * @param unstored Conversations of responses that only this connection knows, by the response's id.
 * @throws {ApiError} 400 for an unknown previous response, 404 for an unknown conversation.
 */
export function responseOf(
  { emulation, request }: SocketContext,
  event: JsonObject,
  unstored: ReadonlyMap<string, JsonObject[]>,
): SocketResponse {
  const { type: _type, stream_id: _lane, generate, stream: _, background: __, ...body } = event;
  const operation = emulation.api.operations.find(({ id }) => id === 'createResponse');
  if (operation === undefined) throw new Error('The description has no createResponse');
  const empty = { params: {}, query: {}, files: new Map<string, File[]>() };
  const context: RequestContext = { emulation, operation, request, body, unstored, ...empty };
  const built = buildResponse(context);
  if (generate === false) Object.assign(built, warmUp(built.response));
  if (body.store !== false) storeResponse(context, built).step = 2;
  const { response, output, read } = built;
  return {
    id: String(response.id),
    events: responseEvents(response),
    output,
    history: [...read.history, ...output],
  };
}

/** A response that prepares the next one, and generates nothing. */
function warmUp(response: JsonObject): { response: JsonObject; output: JsonObject[] } {
  const { usage } = response;
  const counts = typeof usage === 'object' && !Array.isArray(usage) ? usage : {};
  const total_tokens = counts?.input_tokens ?? 0;
  const spent = { ...counts, output_tokens: 0, total_tokens };
  const done = { status: 'completed', incomplete_details: null, output: [], usage: spent };
  return { response: { ...response, ...done }, output: [] };
}
