import { readVariable } from '../core/read-variable.ts';
import { secret, type Secret } from '../core/secret.ts';
import type { WebhookHeaders } from './webhook-headers.ts';
import type { WebhookPayload } from './webhook-payload.ts';
import {
  verifyWebhook,
  webhookOptions,
  type WebhookCheck,
  type WebhookOptions,
} from './webhook-verifier.ts';
import { readVerified } from './webhooks.ts';

/**
 * Checks deliveries of webhooks and reads their events. It needs no client and no API key.
 *
 * @example
 * import { replayGuard, Webhooks } from 'petrel/webhooks';
 *
 * const webhooks = new Webhooks({ secret: 'whsec_…', seen: replayGuard() });
 * const event = await webhooks.unwrap(await request.text(), request.headers);
 */
export class WebhookReceiver<Event> {
  private readonly defaults: Secret<WebhookOptions>;

  /**
   * `options` are used by the calls that bring none of their own. The default of `secret` is
   * `OPENAI_WEBHOOK_SECRET`, read here.
   */
  constructor(options: WebhookOptions = {}) {
    const own = { ...options };
    if (own.secret === undefined) own.secret = readVariable('OPENAI_WEBHOOK_SECRET')?.trim();
    this.defaults = secret(own);
  }

  /**
   * Verifies a delivery with {@link verifySignature} and reads its event.
   *
   * @param payload the body exactly as it came: its text or its bytes
   * @param check the secret, or options; what they leave out is as given to the constructor
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
    await verifyWebhook(payload, headers, this.fill(check, tolerance));
  }

  private fill(check: WebhookCheck, tolerance: number | undefined): WebhookOptions {
    const given = webhookOptions(check, tolerance);
    const defaults = this.defaults.get();
    return {
      // Null, unlike undefined, stands for a secret that was looked for and is not there.
      secret: given.secret === undefined ? defaults.secret : given.secret,
      tolerance: given.tolerance ?? defaults.tolerance,
      seen: given.seen ?? defaults.seen,
    };
  }
}
