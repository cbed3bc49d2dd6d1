import type { Json } from '@petrel/spec/json';
import { eventStream, type ServerEvent } from './event-stream.ts';

/** A successful answer of an operation, before the headers every answer carries are added. */
export class Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly #open: (pace: Pace) => string | Uint8Array<ArrayBuffer> | ReadableStream | null;

  private constructor(
    type: string | undefined,
    open: (pace: Pace) => string | Uint8Array<ArrayBuffer> | ReadableStream | null,
    status?: number,
  ) {
    this.type = type;
    this.#open = open;
    this.status = status;
  }

  /** The body to send, opened when it is about to be sent. */
  open(pace: Pace): string | Uint8Array<ArrayBuffer> | ReadableStream | null {
    return this.#open(pace);
  }

  /** A JSON body. */
  static json(value: Json, status?: number): Answer {
    return new Answer('application/json', () => JSON.stringify(value), status);
  }

  /** Bytes of a media type. */
  static bytes(bytes: Uint8Array<ArrayBuffer>, type: string): Answer {
    return new Answer(type, () => bytes);
  }

  /** Text of a media type. */
  static text(text: string, type: string): Answer {
    return new Answer(type, () => text);
  }

  /** No body. */
  static empty(): Answer {
    return new Answer(undefined, () => null);
  }

  /** A stream of server-sent events. */
  static events(events: Iterable<ServerEvent>): Answer {
    return new Answer('text/event-stream; charset=utf-8', (pace) => eventStream(events, pace));
  }
}

/** How a stream of events is sent. */
export interface Pace {
  /** Milliseconds between two events. */
  interval: number;
  /** Ends the stream when it aborts. */
  signal: AbortSignal;
  /** After so many events the connection breaks. */
  cutAfter?: number | undefined;
  /** After so many events nothing follows, and the connection stays open. */
  stallAfter?: number | undefined;
}
