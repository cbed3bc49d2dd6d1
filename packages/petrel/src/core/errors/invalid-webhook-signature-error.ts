import { brandError } from './error-brand.ts';
import { OpenAIError } from './openai-error.ts';

/** A webhook delivery is not authentic, not fresh, or not well-formed. */
export class InvalidWebhookSignatureError extends OpenAIError {
  static {
    brandError(this, 'InvalidWebhookSignatureError');
  }

  constructor(message: string, options: { cause?: unknown } = {}) {
    super(message, { ...options, code: 'invalid_webhook_signature' });
  }
}
