import {
  InvalidWebhookSignatureError,
  replayGuard,
  Webhooks,
  type UnwrapWebhookEvent,
  type WebhookHeaders,
  type WebhookPayload,
} from 'petrel/webhooks';

/** What is done with an event. The sender waits for it: leave what takes long for afterwards. */
export type HandleEvent = (event: UnwrapWebhookEvent) => void | Promise<void>;

/** A request as it came, whatever server took it. */
export interface Incoming {
  /** The text or the bytes, before any parsing. */
  body: WebhookPayload;
  headers: WebhookHeaders;
  /** The header `webhook-id`. */
  id: string | null | undefined;
}

/** Gives the status to answer with. */
export type Receive = (incoming: Incoming) => Promise<number>;

/**
 * A receiver of webhooks that knows no web server. It takes no API key.
 *
 * @param secret default: `OPENAI_WEBHOOK_SECRET`
 */
export function createReceiver(handle: HandleEvent, secret?: string): Receive {
  const seen = replayGuard();
  const webhooks = new Webhooks({ secret, seen });
  return async ({ body, headers, id }) => {
    let event: UnwrapWebhookEvent;
    try {
      event = await webhooks.unwrap(body, headers);
    } catch (error) {
      if (!(error instanceof InvalidWebhookSignatureError)) throw error;
      // What came already is taken care of, so the sender need not try again.
      return error.code === 'webhook_replayed' ? 204 : 400;
    }
    try {
      await handle(event);
      return 204;
    } catch {
      // The sender will try again, and must then be let in.
      if (typeof id === 'string') seen.forget(id);
      return 500;
    }
  };
}
