import { APIResource } from '../core/client/api-resource.ts';
import type { WebhookHeaders } from './webhook-headers.ts';
import type { WebhookPayload } from './webhook-payload.ts';
import { WebhookReceiver } from './webhook-receiver.ts';
import type { WebhookCheck } from './webhook-verifier.ts';
import { readVerified } from './webhooks.ts';

/**
 * What `client.webhooks` does beside its operations: it checks deliveries with the secret that the
 * client has at that time.
 */
export class WebhookDeliveries<Event> extends APIResource {
  /**
   * Verifies a delivery with {@link verifySignature} and reads its event.
   *
   * @param payload the body exactly as it came: its text or its bytes
   * @param check the secret, or options; what they leave out is the client's
   * @param tolerance seconds the timestamp may be off, in either direction. Default 300
   * @throws InvalidWebhookSignatureError for everything that is wrong with the delivery
   * @throws OpenAIError when there is no secret or no WebCrypto, or `seen` fails
   */
  async unwrap(
    payload: WebhookPayload,
    headers: WebhookHeaders,
    check?: WebhookCheck,
    tolerance?: number,
  ): Promise<Event> {
    return readVerified(payload, (body) => this.verifySignature(body, headers, check, tolerance));
  }

  /** Verifies a delivery without reading it. Parameters and errors are those of {@link unwrap}. */
  async verifySignature(
    payload: WebhookPayload,
    headers: WebhookHeaders,
    check?: WebhookCheck,
    tolerance?: number,
  ): Promise<void> {
    await this.#receiver().verifySignature(payload, headers, check, tolerance);
  }

  #receiver(): WebhookReceiver<Event> {
    const secret: unknown = Reflect.get(this._client, 'webhookSecret');
    return new WebhookReceiver({ secret: typeof secret === 'string' ? secret : null });
  }
}
