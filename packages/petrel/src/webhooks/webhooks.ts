import type { WebhookHeaders } from './webhook-headers.ts';
import { parseEvent, payloadBytes, type WebhookPayload } from './webhook-payload.ts';
import { verifyWebhook, type WebhookCheck } from './webhook-verifier.ts';

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
  return readVerified(payload, (body) => verifyWebhook(body, headers, check, tolerance));
}

/** The event of a delivery that `verify` does not refuse. */
export async function readVerified<Event>(
  payload: WebhookPayload,
  verify: (body: WebhookPayload) => Promise<void>,
): Promise<Event> {
  // Bytes are verified as a copy, so that what is read is what was verified.
  const body = typeof payload === 'string' ? payload : payloadBytes(payload);
  await verify(body);
  return parseEvent(body);
}
