import type { OpenAI } from 'petrel';
import type { Library } from '../clients.ts';
import type { PreparedAnswer } from './prepared-answers.ts';

/** Prepared answers, and what a program does with a client that receives them. */
export interface AnswerCase {
  name: string;
  answers: readonly PreparedAnswer[];
  /** Gives what the program sees: values, which are compared as data. */
  run: (client: OpenAI, library: Library) => unknown;
  /** Options of both clients. */
  options?: { maxRetries?: number };
}

/** Cases that belong together. */
export interface AnswerGroup {
  group: string;
  cases: readonly AnswerCase[];
}
