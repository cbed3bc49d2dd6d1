import { StructuredOutputError, type StructuredOutputFailure } from './structured-output-error.ts';

/** The content filter rejected the answer, so it cannot be parsed. */
export class ContentFilterFinishReasonError extends StructuredOutputError {
  static override readonly petrelName: string = 'ContentFilterFinishReasonError';

  constructor(failure: StructuredOutputFailure = {}) {
    super('The content filter rejected the answer, so it cannot be parsed.', {
      ...failure,
      code: 'content_filter',
    });
  }
}
