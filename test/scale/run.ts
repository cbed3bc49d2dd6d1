import type { LimitOptions } from 'petrel/limits';

/** What a process does. */
export interface Run {
  /** Keys in Redis begin with it. */
  name: string;
  baseURL: string;
  apiKey: string;
  milliseconds: number;
  /** Milliseconds by which `Date` is wrong. */
  clockShift: number;
  /** Requests that wait or are under way at once. */
  concurrency: number;
  limits?: LimitOptions | undefined;
}

/** What came of it. */
export interface RunResult {
  /** When each answer came, on the clock of the machine. */
  answers: number[];
  tokens: number;
  /** Answers with status 429. */
  rejected: number;
  /** How often Redis was lost, and found again. */
  lost: number;
  restored: number;
  failures: string[];
}

/** The request that all send. */
export const REQUEST = {
  model: 'gpt-4o',
  messages: [{ role: 'user' as const, content: 'Hello' }],
  max_completion_tokens: 16,
};

/** Whether a message of the parent process is a run. */
export function isRun(value: unknown): value is Run {
  return typeof value === 'object' && value !== null && 'milliseconds' in value;
}

/** Whether a message of a process is its result. */
export function isResult(value: unknown): value is RunResult {
  return typeof value === 'object' && value !== null && 'answers' in value;
}
