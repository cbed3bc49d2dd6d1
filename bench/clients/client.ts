import type { SubjectModules } from '../measurement.ts';
import type { HelperTask, Pace } from '../task.ts';

/** A client that is measured. It has a method for each thing it can do. */
export interface BenchClient {
  /** Requests a chat completion and returns its text. */
  call(): Promise<string>;
  /** Like `call`, with the client's own rate limiter. */
  limitedCall?(): Promise<string>;
  /** Reads a stream to its end and returns the number of its events. */
  events(pace: Pace): Promise<number>;
  /** Reads a stream with a stream helper, and returns the number of pieces of its text. */
  pieces?(api: HelperTask): Promise<number>;
  /** Requests a chat completion without `await`, and returns its text. */
  syncCall?(): Promise<string>;
  /** Reads a stream without `await`, and returns the number of its events. */
  syncEvents?(): Promise<number>;
  /** Requests embeddings and returns them as numbers. */
  embeddings(): Promise<number[][]>;
  /** Iterates over a list from after an item to its end and returns the number of items. */
  items?(after: string): Promise<number>;
  /** Uploads a file from the disk in a form and returns the number of bytes that arrived. */
  upload?(path: string): Promise<number>;
  /** Downloads so many bytes to a file. */
  download?(bytes: number, path: string): Promise<void>;
  /** Makes another client like this one. */
  construct?(): unknown;
}

/** Options of the functions that open a client. */
export interface BenchClientOptions {
  origin: string;
  modules: SubjectModules;
  /** Sends requests instead of the network. */
  fetch?: typeof fetch;
}

/** The body of the calls. */
export const CHAT = {
  model: 'gpt-4o-mini',
  messages: [
    { role: 'system' as const, content: 'You answer in one paragraph.' },
    { role: 'user' as const, content: 'Tell me about birds at sea.' },
  ],
};

/** The body of embedding requests. */
export const EMBEDDED = { model: 'text-embedding-3-small', input: ['birds', 'sea', 'weather'] };

/** Items a page. */
export const PAGE = 100;

/** The key that is sent. */
export const API_KEY = 'sk-bench';
