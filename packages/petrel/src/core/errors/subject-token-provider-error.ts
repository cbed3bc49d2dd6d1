import { OpenAIError } from './openai-error.ts';

/** The source of a subject token, such as a metadata server, gave none. */
export class SubjectTokenProviderError extends OpenAIError {
  static override readonly petrelName: string = 'SubjectTokenProviderError';

  /** The source, such as `kubernetes`. */
  readonly provider: string;

  /** `code` is `subject_token`. */
  constructor(message: string, provider: string, cause?: unknown) {
    super(message, { code: 'subject_token', ...(cause === undefined ? {} : { cause }) });
    this.provider = provider;
  }
}
