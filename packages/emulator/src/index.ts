export { createEmulator, type Emulator, type EmulatorOptions } from './create-emulator.ts';
export type { Fault } from './faults.ts';
export type { EmulatorServer, ListenOptions } from './listen.ts';
export type { RecordedRequest } from './request-log.ts';
export type { UnknownFields } from './request-validation.ts';
export type { EmulatorWebhookOptions, EmulatorWebhooks } from './webhooks/emulator-webhooks.ts';
export type { WebhookType } from './webhooks/webhook-event.ts';
export type { WebhookAttempt, WebhookDelivery } from './webhooks/webhook-sender.ts';
