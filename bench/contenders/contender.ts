import type { SubjectModules } from '../measurement.ts';

/** How the events of a stream are written: many at once, or one by one. */
export type Pace = 'burst' | 'drip';

/** One way to talk to the API. */
export interface Contender {
  /** Asks for a chat completion and gives its text. */
  call(): Promise<string>;
  /** Reads a stream to its end and gives the number of its events. */
  events(pace: Pace): Promise<number>;
  /** Asks for embeddings, and gives them as numbers. */
  embeddings(): Promise<number[][]>;
  /** Goes through a list from after an item to its end, and gives the number of items. */
  items(after: string): Promise<number>;
  /** Makes another client like this one, where there is such a thing. */
  construct?(): unknown;
}

/** What a contender is opened with. */
export interface ContenderOptions {
  origin: string;
  modules: SubjectModules;
  /** Sends requests instead of the network. */
  fetch?: typeof fetch;
  apiKey?: string;
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

/** The key that is sent where no other is given. */
export const API_KEY = 'sk-bench';
