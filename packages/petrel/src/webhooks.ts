export type * from './generated/models/webhooks.ts';
export { InvalidWebhookSignatureError } from './core/errors/index.ts';
export { replayGuard, type ReplayGuard, type SeenWebhooks } from './webhooks/replay-guard.ts';
export type { WebhookHeaders } from './webhooks/webhook-headers.ts';
export type { WebhookPayload } from './webhooks/webhook-payload.ts';
export {
  verifyWebhook,
  type WebhookCheck,
  type WebhookOptions,
} from './webhooks/webhook-verifier.ts';
export { Webhooks } from './webhooks/webhooks-resource.ts';
export { unwrapWebhook } from './webhooks/webhooks.ts';
