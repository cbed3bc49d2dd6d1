import { OpenAIError } from '../../../core/errors/openai-error.ts';

/** Why a run of decisions has failed. */
export type DecisionsRunnerErrorReason =
  | 'invalid_params'
  | 'invalid_candidates'
  | 'invalid_answer'
  | 'invalid_verification'
  | 'verification_failed'
  | 'step_limit'
  | 'failed'
  | 'cancelled';

/**
 * A run of decisions that failed. What callbacks threw is not part of it, because it may hold what the
 * environment shows; the error of a request is its cause.
 */
export class DecisionsToolRunnerError extends OpenAIError {
  static override readonly petrelName: string = 'DecisionsToolRunnerError';

  readonly reason: DecisionsRunnerErrorReason;
  /** Ids of the candidates whose execution had begun. */
  readonly attemptedCandidateIds: string[];
  /** Ids of the candidates whose execution had ended without an error. */
  readonly completedCandidateIds: string[];

  constructor(
    reason: DecisionsRunnerErrorReason,
    attempted: readonly string[],
    completed: readonly string[],
    { problem, cause }: { problem?: string; cause?: unknown } = {},
  ) {
    const code = reason === 'invalid_params' ? 'configuration' : 'tool';
    super(`The run of decisions failed (${reason}): ${problem ?? WHY[reason]}`, {
      code,
      ...(cause === undefined ? {} : { cause }),
    });
    this.reason = reason;
    this.attemptedCandidateIds = [...attempted];
    this.completedCandidateIds = [...completed];
  }
}

const WHY: Readonly<Record<DecisionsRunnerErrorReason, string>> = {
  invalid_params: 'the params or options cannot be used.',
  invalid_candidates: '`candidates` did not return candidates.',
  invalid_answer: 'the answer is not a choice of a candidate.',
  invalid_verification: '`verify` must return true or false.',
  verification_failed: '`verify` returned false, and no candidate is left.',
  step_limit: 'it has sent as many requests as `maxSteps` allows.',
  failed: 'a callback or a request failed.',
  cancelled: 'its signal was aborted.',
};
