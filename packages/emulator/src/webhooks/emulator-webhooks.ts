import type { JsonObject } from '@petrel/spec/json';
import type { Emulation } from '../emulation.ts';
import { makeEvent, type WebhookType } from './webhook-event.ts';
import { WebhookSender, type WebhookDelivery } from './webhook-sender.ts';
import { secretBytes } from './webhook-signature.ts';
import { WebhookWatch } from './webhook-watch.ts';

/** Where webhooks go, and how. */
export interface EmulatorWebhookOptions {
  /** The receiver's address. Required unless there is a `deliver`. */
  url?: string;
  /** What deliveries are signed with: `whsec_` and base64, or any text. Default: a fixed one. */
  secret?: string;
  /** Carries each delivery to its receiver. Default `fetch`. */
  deliver?: (request: Request) => Promise<Response>;
  /** Milliseconds before each further attempt after one that failed. Default `[100, 400]`. */
  retryDelays?: readonly number[];
  /**
   * Milliseconds for each state of a background response, fine-tuning job, batch or eval run: with
   * webhooks they come to their end without being looked at. Default 10; with `Infinity` they move
   * on only when they are retrieved.
   */
  stepInterval?: number;
}

/** The webhooks of an emulator. */
export interface EmulatorWebhooks {
  /** What deliveries are signed with. */
  readonly secret: string;
  /** The latest deliveries, oldest first; those under way too. */
  readonly deliveries: readonly WebhookDelivery[];
  /**
   * Sends a webhook. Resolves when it is delivered or given up.
   *
   * @param data What the event is about; what is left out is made up.
   * @throws {TypeError} for data that the event's schema does not allow, and when the emulator was
   * not told where to send webhooks.
   */
  send(type: WebhookType, data?: JsonObject): Promise<WebhookDelivery>;
  /** Resolves when nothing that ends with a webhook is under way and all webhooks are delivered. */
  idle(): Promise<void>;
}

/** What the emulator gives its webhooks. */
export interface WebhookParts {
  emulation: () => Emulation;
  /** Retrieves what is at a path; false when there is nothing. */
  look: (path: string) => Promise<boolean>;
  /** How many deliveries are kept. */
  recorded: number;
}

/** The webhooks of an emulator, and its own side of them. */
export interface WebhookOffice extends EmulatorWebhooks {
  /** Takes note of what an operation answered. */
  notice(object: JsonObject): void;
  reset(): void;
}

/** The secret where none is given. It protects nothing. */
const SECRET = 'whsec_dGhlIHdlYmhvb2sgc2VjcmV0IG9mIHRoZSBlbXVsYXRvcg==';

/** @throws {TypeError} for options that nothing can be delivered with. */
export function openWebhooks(
  options: EmulatorWebhookOptions | undefined,
  parts: WebhookParts,
): WebhookOffice {
  const { secret = SECRET, stepInterval = 10, retryDelays = [100, 400] } = options ?? {};
  secretBytes(secret);
  const deliver = options?.deliver ?? ((request: Request) => fetch(request));
  const sender = new WebhookSender({
    url: addressOf(options),
    secret,
    deliver,
    retryDelays,
    recorded: parts.recorded,
  });
  const send = async (type: WebhookType, data: JsonObject, signal: AbortSignal) => {
    const event = makeEvent(parts.emulation(), type, data);
    return await sender.send(parts.emulation().makeId('wh_', 32), event, signal);
  };
  const watch = new WebhookWatch({
    interval: stepInterval,
    look: parts.look,
    announce: (type, id, signal) => send(type, { id }, signal),
  });
  return {
    secret,
    deliveries: sender.deliveries,
    async send(type, data = {}) {
      if (options !== undefined) return await watch.track(send(type, data, watch.signal));
      throw new TypeError('Where to? Make the emulator with `webhooks: { url }`.');
    },
    idle: () => watch.idle(),
    notice: (object) => {
      if (options !== undefined) watch.notice(object);
    },
    reset() {
      watch.reset();
      sender.deliveries.length = 0;
    },
  };
}

function addressOf(options: EmulatorWebhookOptions | undefined): string {
  const { url, deliver } = options ?? {};
  if (url === undefined) {
    if (options === undefined || deliver !== undefined) return 'http://127.0.0.1/webhooks';
    throw new TypeError('`webhooks` needs a `url`, or a function to `deliver` with.');
  }
  if (URL.canParse(url) && /^https?:/i.test(url)) return url;
  throw new TypeError('The `url` of `webhooks` must be an absolute http: or https: URL.');
}
