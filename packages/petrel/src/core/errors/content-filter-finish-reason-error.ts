import { OpenAIError } from './openai-error.ts';

/** The content filter rejected the answer, so it cannot be parsed. */
export class ContentFilterFinishReasonError extends OpenAIError {
  static override readonly petrelName: string = 'ContentFilterFinishReasonError';

  constructor() {
    super('The content filter rejected the answer, so it cannot be parsed.', {
      code: 'content_filter',
    });
  }
}
