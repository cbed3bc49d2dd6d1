/** Whether a stream of events may end where it is. */
export type StreamProgress =
  /** No terminal mark yet: ending here means that the answer was cut. */
  | 'open'
  /** The answer is whole; a little more, such as a usage chunk, may follow. */
  | 'complete'
  /** The event that ends a response has come: nothing follows. */
  | 'final';

/** Watches the items of one stream for the mark that ends it. */
export interface EndWatch {
  /** How far the stream has come. */
  readonly progress: StreamProgress;
  /** Records one item. `name` is the event's own name, or null. */
  observe(item: unknown, name: string | null): void;
}

/** What only an API knows about its streams of events. */
export interface EventProtocol {
  /** Begins to watch a stream; `choices` is the requested number of answers. */
  watchEnd(choices: number): EndWatch;
  /** The item of an event whose name is a part of it; undefined where the value is the item. */
  namedItem(name: string, value: unknown): unknown;
}
