import type { JsonObject } from '@petrel/spec/json';

/** The type of a webhook event. */
export type WebhookType =
  | 'agent.environment.expired'
  | 'agent.environment.failed'
  | 'agent.environment.ready'
  | 'agent.environment.suspended'
  | 'agent.session.action_required'
  | 'agent.session.created'
  | 'agent.session.failed'
  | 'agent.session.idle'
  | 'agent.session.in_progress'
  | 'batch.cancelled'
  | 'batch.completed'
  | 'batch.expired'
  | 'batch.failed'
  | 'eval.run.canceled'
  | 'eval.run.failed'
  | 'eval.run.succeeded'
  | 'fine_tuning.job.cancelled'
  | 'fine_tuning.job.failed'
  | 'fine_tuning.job.succeeded'
  | 'live.call.incoming'
  | 'live.transport.connected'
  | 'live.transport.incoming'
  | 'realtime.call.incoming'
  | 'response.cancelled'
  | 'response.completed'
  | 'response.failed'
  | 'response.incomplete'
  | 'safety.alert.created'
  | 'safety.deactivation_issued'
  | 'safety.org_alert.created'
  | 'safety.warning_issued';

/** One attempt to deliver a webhook. */
export interface WebhookAttempt {
  /** Null when there was no answer. */
  status: number | null;
  /** Why there was none. */
  error: string | null;
}

/** A webhook and its attempts. */
export interface WebhookDelivery {
  /** The `webhook-id`: the same at each attempt. */
  id: string;
  event: JsonObject;
  attempts: WebhookAttempt[];
  /** Whether an attempt was answered with a status of success. */
  delivered: boolean;
}

/** Where and how webhooks are delivered. */
export interface EmulatorWebhookOptions {
  /** The receiver's address. Required unless there is a `deliver`. */
  url?: string;
  /** The secret that signs deliveries: `whsec_` and base64, or any text. Default: a fixed one. */
  secret?: string;
  /** Carries each delivery to its receiver. Default `fetch`. */
  deliver?: (request: Request) => Promise<Response>;
  /** Milliseconds before each further attempt after one that failed. Default `[100, 400]`. */
  retryDelays?: readonly number[];
  /**
   * Milliseconds for each state of a background response, fine-tuning job, batch or eval run: with
   * webhooks they advance without being retrieved. Default 10; with `Infinity` they advance
   * only when they are retrieved.
   */
  stepInterval?: number;
}

/** The webhooks of an emulator. */
export interface EmulatorWebhooks {
  /** The secret that signs deliveries. */
  readonly secret: string;
  /** The latest deliveries, oldest first, including those in progress. */
  readonly deliveries: readonly WebhookDelivery[];
  /**
   * Sends a webhook. Resolves when it is delivered or has failed for good.
   *
   * @param data The object of the event; what is left out is filled with sample values.
   * @throws {TypeError} for data that the event's schema does not allow, and when the emulator was
   * created without `webhooks`.
   */
  send(type: WebhookType, data?: JsonObject): Promise<WebhookDelivery>;
  /** Resolves when all background operations have ended and all webhooks are delivered. */
  idle(): Promise<void>;
}
