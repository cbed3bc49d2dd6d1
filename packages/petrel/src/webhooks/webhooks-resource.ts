import type { UnwrapWebhookEvent } from '../generated/models/webhooks.ts';
import { verifyWebhook, type WebhookHeaders, type WebhookPayload } from './webhook-verifier.ts';
import { unwrapWebhook } from './webhooks.ts';

/** `client.webhooks`: checks deliveries of webhooks and reads their events. */
export class Webhooks {
  private readonly secret: () => string | null;

  /** `client` gives the secret that is used when a call brings none. */
  constructor(client: { readonly webhookSecret: string | null }) {
    this.secret = () => client.webhookSecret;
  }

  /**
   * Verifies a delivery and reads its event.
   *
   * @param payload the body exactly as it came: its text or its bytes
   * @param secret default: the client's `webhookSecret`
   * @param tolerance seconds the timestamp may be off, in either direction. Default 300
   * @throws InvalidWebhookSignatureError for everything that is wrong with the delivery
   * @throws OpenAIError when there is no secret
   */
  async unwrap(
    payload: WebhookPayload,
    headers: WebhookHeaders,
    secret: string | null | undefined = this.secret(),
    tolerance?: number,
  ): Promise<UnwrapWebhookEvent> {
    return unwrapWebhook<UnwrapWebhookEvent>(payload, headers, secret, tolerance);
  }

  /** Verifies a delivery without reading it. Parameters and errors are those of {@link unwrap}. */
  async verifySignature(
    payload: WebhookPayload,
    headers: WebhookHeaders,
    secret: string | null | undefined = this.secret(),
    tolerance?: number,
  ): Promise<void> {
    await verifyWebhook(payload, headers, secret, tolerance);
  }
}
