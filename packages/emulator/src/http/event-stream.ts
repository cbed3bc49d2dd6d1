import type { Json } from '@petrel/spec/json';
import type { Pace } from './answer.ts';
import { pause } from './pause.ts';

/** One server-sent event: JSON data, or a word such as `[DONE]` that is sent as it is. */
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

/**
 * Sends events one by one, each when the reader asks for it, so that a slow reader holds the
 * sender back. Errors when the signal aborts, and where the pace says to cut.
 */
export function eventStream(events: Iterable<ServerEvent>, pace: Pace): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = events[Symbol.iterator]();
  let sent = 0;
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const stop = (): void => controller.error(pace.signal.reason);
        pace.signal.addEventListener('abort', stop, { once: true });
      },
      async pull(controller) {
        if (sent === pace.cutAfter) {
          controller.error(new TypeError('The connection was cut by an injected fault.'));
          return;
        }
        if (sent === pace.stallAfter) return await pause(Infinity, pace.signal);
        if (sent > 0 && pace.interval > 0) await pause(pace.interval, pace.signal);
        if (pace.signal.aborted) return;
        const next = iterator.next();
        sent += 1;
        if (next.done === true) controller.close();
        else controller.enqueue(encoder.encode(writeEvent(next.value)));
      },
      cancel() {
        sent = NaN;
        iterator.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}
