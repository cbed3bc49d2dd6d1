import type {
  ResponseFunctionCallArgumentsDeltaEvent as RawArgumentsDeltaEvent,
  ResponseStreamEvent,
  ResponseTextDeltaEvent as RawTextDeltaEvent,
} from '../../generated/models/responses/responses.ts';
import type { BaseEvents } from '../events/event-stream.ts';

/** New text of a message, with its text so far. */
export interface ResponseTextDeltaEvent extends RawTextDeltaEvent {
  snapshot: string;
  /**
   * What the text so far holds, when `text.format` asks for JSON: the same object at every event, which
   * grows.
   */
  readonly parsed?: unknown;
}

/** A piece of the arguments of a function call, with the arguments so far. */
export interface ResponseFunctionCallArgumentsDeltaEvent extends RawArgumentsDeltaEvent {
  snapshot: string;
  /** What the arguments so far hold: the same object at every event, which grows. */
  readonly parsed_arguments: unknown;
}

/** An event of a streamed response, as listeners receive it. */
export type ParsedResponseStreamEvent =
  | Exclude<ResponseStreamEvent, RawArgumentsDeltaEvent | RawTextDeltaEvent>
  | ResponseFunctionCallArgumentsDeltaEvent
  | ResponseTextDeltaEvent;

type EventsByType = {
  [Type in Exclude<ParsedResponseStreamEvent['type'], 'error'>]: (
    event: Extract<ParsedResponseStreamEvent, { type: Type }>,
  ) => void;
};

/** The events of a `ResponseStream`: one for each type of the API's events, and one for all. */
export interface ResponseEvents extends BaseEvents, EventsByType {
  /** Any event of the stream, as the server sent it. */
  event: (event: ResponseStreamEvent) => void;
}
