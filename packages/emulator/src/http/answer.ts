import type { Json } from '@petrel/spec/json';
import type { Reply } from './reply.ts';
import { type StreamTiming, type ServerEvent, eventStream } from './event-stream.ts';

/** A successful answer of an operation, before the headers every answer carries are added. */
export class Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly #open: (timing: () => StreamTiming) => Reply['body'];

  private constructor(
    type: string | undefined,
    open: (timing: () => StreamTiming) => Reply['body'],
    status?: number,
    headers: Record<string, string> = {},
  ) {
    this.headers = headers;
    this.type = type;
    this.#open = open;
    this.status = status;
  }

  /** The answer as it is sent, with the operation's status unless it has one of its own. */
  toReply(timing: () => StreamTiming, status: number): Reply {
    const headers = { ...this.headers };
    if (this.type !== undefined) headers['content-type'] = this.type;
    return { status: this.status ?? status, headers, body: this.#open(timing) };
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
  static text(text: string, type: string, headers?: Record<string, string>): Answer {
    return new Answer(type, () => text, undefined, headers);
  }

  /** No body. */
  static empty(): Answer {
    return new Answer(undefined, () => null);
  }

  /** A stream of server-sent events: known ones, or those that happen until the signal aborts. */
  static events(
    events: Iterable<ServerEvent> | ((signal: AbortSignal) => AsyncIterable<ServerEvent>),
  ): Answer {
    return new Answer('text/event-stream; charset=utf-8', (timing) => {
      const known = timing();
      return eventStream(typeof events === 'function' ? events(known.signal) : events, known);
    });
  }
}
