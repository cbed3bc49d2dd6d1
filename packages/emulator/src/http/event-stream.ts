import type { Json } from '@petrel/spec/json';
import { pause } from './pause.ts';

/** How a stream of events is sent. */
export interface StreamTiming {
  /** Milliseconds between two events. */
  interval: number;
  /** Ends the stream when it aborts. */
  signal: AbortSignal;
  /** After this number of events the connection is closed. */
  cutAfter?: number | undefined;
  /** After this number of events nothing follows, and the connection stays open. */
  stallAfter?: number | undefined;
}

/** One server-sent event: JSON data, or a text such as `[DONE]` that is sent as it is. */
export interface ServerEvent {
  event?: string;
  data: Json;
}

/** The mark that ends a stream of chat or text completions. */
export const done: ServerEvent = { data: '[DONE]' };

/** Writes one event in the format of the HTML standard, section 9.2. */
export function writeEvent({ event, data }: ServerEvent): string {
  const text = data === done.data ? '[DONE]' : JSON.stringify(data);
  return event === undefined ? `data: ${text}\n\n` : `event: ${event}\ndata: ${text}\n\n`;
}

/** Milliseconds before a cut: a `fetch` drops what it has received and not yet handed out. */
const TIME_TO_READ = 50;

/**
 * Writes events with the given timing, each when it is requested.
 *
 * @throws when the signal aborts, and where the timing cuts the stream.
 */
export async function* eventStream(
  events: Iterable<ServerEvent> | AsyncIterable<ServerEvent>,
  timing: StreamTiming,
): AsyncGenerator<string, void> {
  const { interval, signal, cutAfter, stallAfter } = timing;
  const iterator =
    Symbol.asyncIterator in events ? events[Symbol.asyncIterator]() : events[Symbol.iterator]();
  for (let sent = 0; ; sent++) {
    if (sent === cutAfter) {
      await pause(TIME_TO_READ, signal);
      throw new TypeError('The connection was cut by an injected fault.');
    }
    if (sent === stallAfter) await pause(Infinity, signal);
    else if (sent > 0 && interval > 0) await pause(interval, signal);
    signal.throwIfAborted();
    const next = await iterator.next();
    if (next.done === true) return;
    yield writeEvent(next.value);
  }
}
