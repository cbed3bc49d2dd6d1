import { InvalidWebhookSignatureError } from '../core/errors/index.ts';
import {
  DEFAULT_TOLERANCE,
  payloadText,
  verifyWebhook,
  type WebhookHeaders,
  type WebhookPayload,
} from './webhook-verifier.ts';

/**
 * Verifies a delivery and reads its event.
 *
 * @throws InvalidWebhookSignatureError for everything that is wrong with the delivery
 * @throws OpenAIError when there is no secret
 */
export async function unwrapWebhook<Event>(
  payload: WebhookPayload,
  headers: WebhookHeaders,
  secret: string | null | undefined,
  tolerance: number = DEFAULT_TOLERANCE,
): Promise<Event> {
  await verifyWebhook(payload, headers, secret, tolerance);
  let event: unknown;
  try {
    event = JSON.parse(payloadText(payload));
  } catch {
    // The parser's own error quotes the payload, so it is not kept as the cause.
    throw new InvalidWebhookSignatureError('The signed body of the delivery is not JSON.');
  }
  if (typeof event !== 'object' || event === null) {
    throw new InvalidWebhookSignatureError('The signed body of the delivery is not an event.');
  }
  return event as Event;
}
