import type { WebhookHeaders } from './webhook-headers.ts';
import { parseEvent, type WebhookPayload } from './webhook-payload.ts';
import {
  checkSignature,
  refuseReplay,
  webhookOptions,
  type WebhookCheck,
} from './webhook-verifier.ts';

/**
 * Verifies a delivery and reads its event. Parameters and errors are those of `verifyWebhook`.
 *
 * @throws InvalidWebhookSignatureError for everything that is wrong with the delivery
 * @throws OpenAIError when there is no secret or no WebCrypto, or `seen` fails
 */
export async function unwrapWebhook<Event>(
  payload: WebhookPayload,
  headers: WebhookHeaders,
  check: WebhookCheck,
  tolerance?: number,
): Promise<Event> {
  const options = webhookOptions(check, tolerance);
  const delivery = await checkSignature(payload, headers, options);
  const event = parseEvent<Event>(delivery.body);
  await refuseReplay(delivery, options);
  return event;
}
