export { createEmulator, type Emulator, type EmulatorOptions } from './create-emulator.ts';
export type { Fault } from './faults.ts';
export { operationIds, type OperationId, type OperationMethod } from './generated/operation-ids.ts';
export type { EmulatorServer, ListenOptions } from './listen.ts';
export type { JobOptions } from './resources/job-outcome.ts';
export type { RateLimitOptions } from './rate-limits.ts';
export type { RecordedRequest } from './request-log.ts';
export type { EmulatorSocket } from './sockets/emulator-socket.ts';
export type { SocketOperation } from './sockets/socket-operations.ts';
export type { MalformedFrame } from './sockets/socket-link.ts';
export type { UnknownFields } from './request-validation.ts';
export type {
  EmulatorWebhookOptions,
  EmulatorWebhooks,
  WebhookAttempt,
  WebhookDelivery,
  WebhookType,
} from './webhooks/emulator-webhooks.ts';
