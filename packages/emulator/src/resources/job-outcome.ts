import type { JsonObject } from '@petrel/spec/json';
import { refuseUnknownOptions } from '../check-options.ts';

/**
 * How background work ends: batches, fine-tuning jobs, videos, eval runs, background responses, runs
 * of threads that are not streamed, and files that a vector store processes.
 */
export interface JobOptions {
  /**
   * `complete`, `fail`, `never`: then work stays in the state before its last, or `expire`: then
   * batches expire with half of their requests answered, and other work completes. Default `complete`.
   */
  outcome?: 'complete' | 'fail' | 'never' | 'expire';
  /**
   * Milliseconds that the header `openai-poll-after-ms` of unfinished work requests; `null` sends no
   * such header. Default 10.
   */
  pollAfter?: number | null;
}

/** The same, checked. */
export type JobSettings = Required<JobOptions>;

const outcomes: readonly unknown[] = ['complete', 'fail', 'never', 'expire'];

/**
 * Adds the defaults.
 *
 * @throws {TypeError} for an unknown option, and for an invalid value.
 */
export function jobSettings(options: JobOptions = {}): JobSettings {
  refuseUnknownOptions("'jobs' of an emulator", options, ['outcome', 'pollAfter']);
  const { outcome = 'complete', pollAfter = 10 } = options;
  if (!outcomes.includes(outcome)) {
    throw new TypeError("'outcome' of jobs must be 'complete', 'fail', 'never' or 'expire'.");
  }
  if (pollAfter !== null && !(typeof pollAfter === 'number' && pollAfter >= 0)) {
    throw new TypeError("'pollAfter' of jobs must be a number of milliseconds, or null.");
  }
  return { outcome, pollAfter };
}

/**
 * The fields that the last step of a job sets instead of its result: none where it never ends, and
 * undefined where it completes.
 */
export function endInstead(
  { emulation }: { emulation: { jobs: JobSettings } },
  failed: () => JsonObject,
): JsonObject | undefined {
  const { outcome } = emulation.jobs;
  if (outcome === 'complete' || outcome === 'expire') return undefined;
  return outcome === 'fail' ? failed() : {};
}

/** The reason that failed work has. */
export const failure: JsonObject = {
  code: 'server_error',
  message: 'The work failed, as the option `jobs` of the emulator requires.',
};

/** Objects that are worked on in the background, by their `object`. */
const kinds = new Set([
  'batch',
  'eval.run',
  'fine_tuning.job',
  'response',
  'thread.run',
  'vector_store',
  'vector_store.file',
  'vector_store.files_batch',
  'video',
]);

const unfinished = new Set([
  'queued',
  'in_progress',
  'validating',
  'validating_files',
  'running',
  'finalizing',
  'cancelling',
]);

/** Whether an answer is about background work that is not finished. */
export function isUnfinished({ object, status }: JsonObject): boolean {
  return kinds.has(String(object)) && unfinished.has(String(status));
}
