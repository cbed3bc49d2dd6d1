import type { OpenAI, Stream } from 'petrel';
import type { Answer } from './answer-server.ts';

/** What a program takes from either package. */
export interface Library {
  OpenAI: typeof OpenAI;
  Stream: typeof Stream;
  /** The error classes that both packages have, by their names. */
  errors: Readonly<Record<string, unknown>>;
}

/** Answers of a server, and what a program does with a client that gets them. */
export interface AnswerCase {
  name: string;
  answers: readonly Answer[];
  /** Gives what the program sees: values, which are compared as data. */
  act: (client: OpenAI, library: Library) => unknown;
  /** Options of both clients. */
  options?: { maxRetries?: number };
}

/** Cases that belong together. */
export interface AnswerGroup {
  group: string;
  cases: readonly AnswerCase[];
}
