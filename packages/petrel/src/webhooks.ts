import type { UnwrapWebhookEvent } from './generated/models/webhooks/webhooks.ts';
import { WebhookReceiver } from './webhooks/webhook-receiver.ts';

export type * from './generated/models/webhooks/webhooks.ts';
export { InvalidWebhookSignatureError } from './openai/errors.ts';
export { replayGuard, type ReplayGuard, type SeenWebhooks } from './webhooks/replay-guard.ts';
export type { WebhookHeaders } from './webhooks/webhook-headers.ts';
export type { WebhookPayload } from './webhooks/webhook-payload.ts';
export {
  verifyWebhook,
  type WebhookCheck,
  type WebhookOptions,
} from './webhooks/webhook-verifier.ts';
export { unwrapWebhook } from './webhooks/webhooks.ts';

/** {@link WebhookReceiver} for the events of the API. */
export class Webhooks extends WebhookReceiver<UnwrapWebhookEvent> {}
