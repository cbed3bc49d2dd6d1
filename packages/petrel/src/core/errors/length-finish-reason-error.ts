import { OpenAIError } from './openai-error.ts';

/** The model stopped at its length limit, so the answer cannot be parsed. */
export class LengthFinishReasonError extends OpenAIError {
  static override readonly petrelName: string = 'LengthFinishReasonError';

  constructor() {
    super('The answer was truncated at the length limit and cannot be parsed.', {
      code: 'length_finish_reason',
    });
  }
}
