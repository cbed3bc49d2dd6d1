export type * from './generated/models/webhooks.ts';
export type { WebhookHeaders, WebhookPayload } from './webhooks/webhook-verifier.ts';
export { verifyWebhook } from './webhooks/webhook-verifier.ts';
export { Webhooks } from './webhooks/webhooks-resource.ts';
export { unwrapWebhook } from './webhooks/webhooks.ts';
