import { StructuredOutputError, type StructuredOutputFailure } from './structured-output-error.ts';

/** The model stopped at its length limit, so the answer cannot be parsed. */
export class LengthFinishReasonError extends StructuredOutputError {
  static override readonly petrelName: string = 'LengthFinishReasonError';

  constructor(failure: StructuredOutputFailure = {}) {
    super('The answer was truncated at the length limit and cannot be parsed.', {
      ...failure,
      code: 'length_finish_reason',
    });
  }
}
