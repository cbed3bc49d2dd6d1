import { InvalidWebhookSignatureError, OpenAIError } from '../core/errors/index.ts';
import { readDelivery, type Delivery, type WebhookHeaders } from './webhook-headers.ts';
import { payloadBytes, type WebhookPayload } from './webhook-payload.ts';
import type { SeenWebhooks } from './replay-guard.ts';
import { signWebhook, webhookKey } from './webhook-signature.ts';

/** Seconds a delivery's timestamp may differ from now, in either direction. */
export const DEFAULT_TOLERANCE = 300;

/** How deliveries are checked. */
export interface WebhookOptions {
  /** What deliveries are signed with: `whsec_` and base64, or any text, then taken as UTF-8. */
  secret?: string | null | undefined;
  /** Seconds the timestamp may be off, inclusive, in either direction. Default: 300. */
  tolerance?: number | undefined;
  /** Refuses deliveries that came already. Default: none are remembered. */
  seen?: SeenWebhooks | undefined;
}

/** A secret, or all options. */
export type WebhookCheck = string | null | undefined | WebhookOptions;

/**
 * Checks that a delivery comes from the holder of the secret and is fresh: HMAC-SHA256 over
 * `id.timestamp.body`, one of whose base64 forms stands in the `webhook-signature` header.
 *
 * @param check the secret, or options with the secret
 * @param tolerance seconds the timestamp may be off, inclusive, in either direction. Default: 300
 * @throws InvalidWebhookSignatureError for everything that is wrong with the delivery
 * @throws OpenAIError when there is no secret or no WebCrypto, or `seen` fails
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export async function verifyWebhook(
  payload: WebhookPayload,
  headers: WebhookHeaders,
  check: WebhookCheck,
  tolerance?: number,
): Promise<void> {
  const options = webhookOptions(check, tolerance);
  await refuseReplay(await checkSignature(payload, headers, options), options);
}

/** The options that the two forms of a call stand for. */
export function webhookOptions(check: WebhookCheck, tolerance?: number): WebhookOptions {
  const options = typeof check === 'object' && check !== null ? check : { secret: check };
  return tolerance === undefined ? options : { ...options, tolerance };
}

/** @throws InvalidWebhookSignatureError unless the delivery is authentic and fresh */
async function checkSignature(
  payload: WebhookPayload,
  headers: WebhookHeaders,
  options: WebhookOptions,
): Promise<Delivery> {
  const key = webhookKey(options.secret);
  const body = payloadBytes(payload);
  const delivery = readDelivery(headers);
  checkFreshness(delivery.timestamp, options.tolerance ?? DEFAULT_TOLERANCE);
  const expected = await signWebhook(key, delivery, body);
  if (!matchesAny(expected, delivery.signatures)) {
    throw new InvalidWebhookSignatureError(
      'No signature of the delivery matches its body: check that the secret is the endpoint’s own and ' +
        'that the body is passed exactly as it was received, before any parsing.',
    );
  }
  return delivery;
}

/** @throws InvalidWebhookSignatureError when `seen` knows the delivery */
async function refuseReplay(delivery: Delivery, options: WebhookOptions): Promise<void> {
  const { seen, tolerance = DEFAULT_TOLERANCE } = options;
  if (seen === undefined) return;
  // The age is counted in whole seconds, so the timestamp is good until the next one begins.
  const seconds = Number(delivery.timestamp) + tolerance + 1 - Math.floor(Date.now() / 1000);
  let isNew: boolean;
  try {
    isNew = await seen.add(delivery.id, Math.max(1, Math.ceil(seconds)));
  } catch (cause) {
    throw new OpenAIError('The `seen` store failed.', {
      cause,
      code: 'configuration',
    });
  }
  if (isNew) return;
  throw new InvalidWebhookSignatureError('The delivery was already received.', {
    code: 'webhook_replayed',
  });
}

function checkFreshness(timestamp: string, tolerance: number): void {
  if (!/^\d{1,12}$/.test(timestamp)) {
    throw new InvalidWebhookSignatureError('The `webhook-timestamp` is not a time in seconds.');
  }
  const age = Math.floor(Date.now() / 1000) - Number(timestamp);
  // Written so that a tolerance that is not a number lets nothing through.
  if (typeof tolerance === 'number' && Math.abs(age) <= tolerance) return;
  throw new InvalidWebhookSignatureError(
    age < 0
      ? `The delivery is ${-age} seconds in the future.`
      : `The delivery is ${age} seconds old: too old.`,
  );
}

/** Whether one of the space-separated signatures, `v1,…` or bare, is the expected one. */
function matchesAny(expected: string, header: string): boolean {
  let found = false;
  for (const candidate of header.split(' ')) {
    const signature = candidate.startsWith('v1,') ? candidate.slice(3) : candidate;
    // No early end, so that timing reveals nothing about which signature was nearly right.
    if (equalInConstantTime(expected, signature)) found = true;
  }
  return found;
}

function equalInConstantTime(expected: string, given: string): boolean {
  let difference = expected.length ^ given.length;
  for (let index = 0; index < expected.length; index++) {
    // A position past the end gives NaN, which counts as 0; the lengths differ already.
    difference |= expected.charCodeAt(index) ^ given.charCodeAt(index);
  }
  return difference === 0;
}
