import { OpenAIError } from './openai-error.ts';

/**
 * A webhook delivery is not authentic, not fresh, not well-formed, or, where deliveries are
 * remembered, not the first of its id: `code` is then `webhook_replayed`.
 */
export class InvalidWebhookSignatureError extends OpenAIError {
  static override readonly petrelName: string = 'InvalidWebhookSignatureError';

  /** `options.code` defaults to `invalid_webhook_signature`. */
  constructor(
    message: string,
    options: { cause?: unknown; code?: 'invalid_webhook_signature' | 'webhook_replayed' } = {},
  ) {
    super(message, { code: 'invalid_webhook_signature', ...options });
  }
}
