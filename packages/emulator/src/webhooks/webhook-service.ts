import type { JsonObject } from '@petrel/spec/json';
import { refuseUnknownOptions } from '../check-options.ts';
import type { Emulation } from '../emulation.ts';
import type { EmulatorWebhookOptions, EmulatorWebhooks, WebhookType } from './emulator-webhooks.ts';
import { makeEvent } from './webhook-event.ts';
import { WebhookSender } from './webhook-sender.ts';
import { secretBytes } from './webhook-signature.ts';
import { CompletionWatcher } from './completion-watcher.ts';

/** What the webhook service depends on. */
export interface WebhookServiceOptions {
  emulation: () => Emulation;
  /** Retrieves the object at a path; false when there is none. */
  poll: (path: string) => Promise<boolean>;
  /** How many deliveries are kept. */
  recorded: number;
}

/** The webhooks of an emulator, with the methods that the emulator itself calls. */
export interface WebhookService extends EmulatorWebhooks {
  /** Reports an object that an operation answered. */
  observe(object: JsonObject): void;
  reset(): void;
}

/** The default secret. It protects nothing. */
const SECRET = 'whsec_dGhlIHdlYmhvb2sgc2VjcmV0IG9mIHRoZSBlbXVsYXRvcg==';

/** @throws {TypeError} for unknown options, and for ones without a receiver. */
export function createWebhookService(
  options: EmulatorWebhookOptions | undefined,
  parts: WebhookServiceOptions,
): WebhookService {
  const known = ['url', 'secret', 'deliver', 'retryDelays', 'stepInterval'];
  if (options !== undefined) refuseUnknownOptions('`webhooks`', options, known);
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
  const watch = new CompletionWatcher({
    interval: stepInterval,
    poll: parts.poll,
    announce: (type, id, signal) => send(type, { id }, signal),
  });
  return {
    secret,
    deliveries: sender.deliveries,
    async send(type, data = {}) {
      if (options !== undefined) return await watch.track(send(type, data, watch.signal));
      throw new TypeError(
        'There is no receiver for webhooks. Create the emulator with `webhooks: { url }`.',
      );
    },
    idle: () => watch.idle(),
    observe: (object) => {
      if (options !== undefined) watch.observe(object);
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
