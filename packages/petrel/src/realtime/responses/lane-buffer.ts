import { userAbort } from '../../core/abort/abort-errors.ts';
import { onAbort } from '../../core/abort/on-abort.ts';
import { OpenAIError } from '../../core/errors/index.ts';
import { utf8 } from '../../core/utf8.ts';

/** How much may wait to be read. */
export interface BufferLimits {
  maxBufferedEvents: number;
  maxBufferedBytes: number;
}

/** Counts what waits to be read, in one lane or in all. */
export class BufferUse {
  readonly #limits: BufferLimits;
  #events = 0;
  #bytes = 0;

  constructor(limits: BufferLimits) {
    this.#limits = limits;
  }

  /** Whether one event more stays within the limits. */
  accepts(bytes: number): boolean {
    const { maxBufferedEvents, maxBufferedBytes } = this.#limits;
    return this.#events < maxBufferedEvents && this.#bytes + bytes <= maxBufferedBytes;
  }

  add(events: number, bytes: number): void {
    this.#events += events;
    this.#bytes += bytes;
  }
}

interface Reader<Event> {
  resolve(event: Event): void;
  reject(error: Error): void;
}

/** The events of a lane that wait for its one reader. */
export class LaneBuffer<Event extends object> {
  readonly #uses: readonly BufferUse[];
  #waiting: { event: Event; bytes: number }[] = [];
  #reader: Reader<Event> | null = null;
  #end: Error | null = null;

  /** @param uses of the lane, and of all lanes together */
  constructor(...uses: BufferUse[]) {
    this.#uses = uses;
  }

  /** Why nothing more arrives; null while more may. */
  get end(): Error | null {
    return this.#end;
  }

  /** Hands an event to the reader, or keeps it. */
  push(event: Event): void {
    if (this.#end !== null) return;
    if (this.#reader !== null) {
      this.#reader.resolve(event);
      return;
    }
    const bytes = sizeOf(event);
    if (this.#uses.every((use) => use.accepts(bytes))) {
      this.#waiting.push({ event, bytes });
      this.#count(1, bytes);
    } else {
      this.fail(
        new OpenAIError(
          'More events of a lane waited to be read than `maxBufferedEvents` and `maxBufferedBytes` allow.',
        ),
      );
    }
  }

  /** The next event, as soon as it is there. */
  next(signal: AbortSignal | undefined): Promise<Event> {
    return new Promise((resolve, reject) => {
      const [first] = this.#waiting;
      if (signal?.aborted === true) reject(userAbort(signal));
      else if (first !== undefined) {
        this.#waiting.shift();
        this.#count(-1, -first.bytes);
        resolve(first.event);
      } else if (this.#end !== null) reject(this.#end);
      else this.#wait({ resolve, reject }, signal);
    });
  }

  /** Ends the reading after what is there. */
  finish(error: Error): void {
    this.#end ??= error;
    this.#reader?.reject(error);
  }

  /** Ends the reading at once, and drops what is there. */
  fail(error: Error): void {
    for (const { bytes } of this.#waiting.splice(0)) this.#count(-1, -bytes);
    this.finish(error);
  }

  #wait({ resolve, reject }: Reader<Event>, signal: AbortSignal | undefined): void {
    const stop = signal && onAbort(signal, () => this.#reader?.reject(userAbort(signal)));
    const leave = (): void => {
      this.#reader = null;
      stop?.();
    };
    this.#reader = {
      resolve: (event) => {
        leave();
        resolve(event);
      },
      reject: (error) => {
        leave();
        reject(error);
      },
    };
  }

  #count(events: number, bytes: number): void {
    for (const use of this.#uses) use.add(events, bytes);
  }
}

/** The bytes of an event as JSON. */
export function sizeOf(event: object): number {
  return utf8(JSON.stringify(event)).byteLength;
}
