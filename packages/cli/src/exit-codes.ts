import { BulkError } from '@petrel/bulk';
import { CommanderError } from 'commander';
import { OpenAIError } from 'petrel';

/** What the exit codes of the command mean. */
export const EXIT_CODES = {
  /** All rows have succeeded, or a worker was stopped by a signal. */
  success: 0,
  /** All rows have a result, and some are failures. */
  failures: 1,
  /** An argument, an option, the configuration or a row of the input is wrong. */
  usage: 2,
  /** The run or the worker ended early. The same command resumes it. */
  stopped: 3,
  /** An error that is not expected. */
  unexpected: 70,
  /** Ctrl-C during a run; other signals have codes of their own, 128 and their number. */
  interrupted: 130,
} as const;

const USAGE: ReadonlySet<unknown> = new Set([
  'configuration',
  'invalid_row',
  'input_unreadable',
  'input_changed',
  'output_foreign',
]);

/** The exit code for an error. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_CODES.usage;
  if (!(error instanceof OpenAIError)) return EXIT_CODES.unexpected;
  if (USAGE.has(error.code)) return EXIT_CODES.usage;
  return error instanceof BulkError ? EXIT_CODES.stopped : EXIT_CODES.unexpected;
}
