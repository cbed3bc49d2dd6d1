import type { SubjectModules } from '../measurement.ts';
import type { Pace } from '../task.ts';

/** One way to talk to the API. What it cannot do is left out. */
export interface Contender {
  /** Asks for a chat completion and gives its text. */
  call(): Promise<string>;
  /** Reads a stream to its end and gives the number of its events. */
  events(pace: Pace): Promise<number>;
  /** Asks for embeddings, and gives them as numbers. */
  embeddings(): Promise<number[][]>;
  /** Goes through a list from after an item to its end, and gives the number of items. */
  items?(after: string): Promise<number>;
  /** Sends a file from the disk in a form, and gives the number of bytes that arrived. */
  upload?(path: string): Promise<number>;
  /** Writes so many bytes from the API to a file. */
  download?(bytes: number, path: string): Promise<void>;
  /** Makes another client like this one. */
  construct?(): unknown;
}

/** What a contender is opened with. */
export interface ContenderOptions {
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

/** What embeddings are asked for. */
export const EMBEDDED = { model: 'text-embedding-3-small', input: ['birds', 'sea', 'weather'] };

/** Items a page. */
export const PAGE = 100;

/** The key that is sent. */
export const API_KEY = 'sk-bench';
