import type { JsonObject } from '@petrel/spec/json';
import { pause } from '../http/pause.ts';
import type { WebhookAttempt, WebhookDelivery } from './emulator-webhooks.ts';
import { webhookSignature } from './webhook-signature.ts';

/** How webhooks are delivered. */
export interface SenderOptions {
  url: string;
  secret: string;
  deliver: (request: Request) => Promise<Response>;
  /** Milliseconds before each further attempt. */
  retryDelays: readonly number[];
  /** How many deliveries are kept before the oldest is dropped. */
  recorded: number;
}

/** Timeout of an attempt, in milliseconds. */
const ATTEMPT_TIME = 10_000;

/** Signs and delivers webhooks, and retries those that are not answered with 2xx. */
export class WebhookSender {
  readonly deliveries: WebhookDelivery[] = [];
  readonly #options: SenderOptions;

  constructor(options: SenderOptions) {
    this.#options = options;
  }

  /** Delivers an event. It never rejects. */
  async send(id: string, event: JsonObject, signal: AbortSignal): Promise<WebhookDelivery> {
    const { retryDelays, recorded } = this.#options;
    const delivery: WebhookDelivery = { id, event, attempts: [], delivered: false };
    this.deliveries.push(delivery);
    if (this.deliveries.length > recorded) this.deliveries.shift();
    for (const delay of [0, ...retryDelays]) {
      if (delay > 0) await pause(delay, signal);
      if (signal.aborted) break;
      const attempt = await this.#attempt(id, event, signal);
      delivery.attempts.push(attempt);
      delivery.delivered = attempt.status !== null && attempt.status >= 200 && attempt.status < 300;
      // 410 Gone: the receiver wants no more deliveries.
      if (delivery.delivered || attempt.status === 410) break;
    }
    return delivery;
  }

  async #attempt(id: string, event: JsonObject, signal: AbortSignal): Promise<WebhookAttempt> {
    try {
      const limit = AbortSignal.any([signal, AbortSignal.timeout(ATTEMPT_TIME)]);
      const response = await this.#options.deliver(await this.#request(id, event, limit));
      await response.body?.cancel();
      return { status: response.status, error: null };
    } catch (error) {
      return { status: null, error: error instanceof Error ? error.message : String(error) };
    }
  }

  async #request(id: string, event: JsonObject, signal: AbortSignal): Promise<Request> {
    const body = JSON.stringify(event);
    // Receivers compare it with their own clock, whatever time the emulator is set to.
    const timestamp = Math.floor(Date.now() / 1000);
    const signature = await webhookSignature(this.#options.secret, { id, timestamp, body });
    return new Request(this.#options.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'user-agent': 'petrel-emulator',
        'webhook-id': id,
        'webhook-timestamp': String(timestamp),
        'webhook-signature': signature,
      },
      body,
      redirect: 'manual',
      signal,
    });
  }
}
