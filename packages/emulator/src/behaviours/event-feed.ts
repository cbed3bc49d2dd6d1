import type { ServerEvent } from '../http/event-stream.ts';
import { pause } from '../http/pause.ts';

/** Events that happen while somebody reads them. */
export class EventFeed {
  readonly #events: ServerEvent[] = [];
  #isClosed = false;
  #wake: () => void = () => {};

  add(event: ServerEvent): void {
    this.#events.push(event);
    this.#wake();
  }

  /** Ends the feed after the events that are there. */
  close(): void {
    this.#isClosed = true;
    this.#wake();
  }

  /** The events until the feed is closed or the signal aborts. */
  async *read(signal: AbortSignal): AsyncGenerator<ServerEvent, void> {
    for (let place = 0; ; place += 1) {
      while (place >= this.#events.length) {
        if (this.#isClosed || signal.aborted) return;
        await this.#change(signal);
      }
      const event = this.#events[place];
      if (event !== undefined) yield event;
    }
  }

  /** Calls `otherwise` when nothing has happened for a while. */
  async orElse(milliseconds: number, otherwise: () => void, signal: AbortSignal): Promise<void> {
    await pause(milliseconds, signal);
    const isWaiting = this.#events.length === 0 && !this.#isClosed;
    if (isWaiting && !signal.aborted) otherwise();
  }

  #change(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const finish = (): void => {
        signal.removeEventListener('abort', finish);
        resolve();
      };
      this.#wake = finish;
      signal.addEventListener('abort', finish, { once: true });
    });
  }
}
