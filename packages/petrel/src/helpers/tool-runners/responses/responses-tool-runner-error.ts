import { OpenAIError } from '../../../core/errors/openai-error.ts';

/**
 * A run that failed, and the calls that may have taken effect. What tools threw is not part of it, because it may
 * hold keys or contents of pages; the error of a request is its cause.
 */
export class ResponsesToolRunnerError extends OpenAIError {
  static override readonly petrelName: string = 'ResponsesToolRunnerError';

  /** Ids of the calls that had begun. */
  readonly attemptedCallIds: string[];
  /** Ids of the calls that had a result. */
  readonly completedCallIds: string[];

  constructor(
    message: string,
    attempted: readonly string[],
    completed: readonly string[],
    options: { cause?: unknown } = {},
  ) {
    super(message, { code: 'tool', ...options });
    this.attemptedCallIds = [...attempted];
    this.completedCallIds = [...completed];
  }
}

/** Ends a run, with words that its caller may read. */
export class RunProblem extends Error {}
