import { InvalidWebhookSignatureError, OpenAIError } from '../core/errors/index.ts';
import type { HeadersLike } from '../core/request/headers.ts';
import { webhookHeader } from './webhook-headers.ts';

/** The body of a delivery exactly as it came: its text or its bytes. */
export type WebhookPayload = string | ArrayBuffer | ArrayBufferView;

/** Headers of any server framework; names in any case. */
export type WebhookHeaders =
  | HeadersLike
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** Seconds a delivery's timestamp may differ from now, in either direction. */
export const DEFAULT_TOLERANCE = 300;

const encoder = new TextEncoder();

/**
 * Checks that a delivery comes from the holder of the secret and is fresh: HMAC-SHA256 over
 * `id.timestamp.body`, one of whose base64 forms stands in the `webhook-signature` header.
 *
 * @param secret `whsec_` and base64, or any text, which is then taken as UTF-8
 * @param tolerance seconds the timestamp may be off, inclusive, in either direction. Default: 300
 * @throws InvalidWebhookSignatureError for everything that is wrong with the delivery
 * @throws OpenAIError when there is no secret, or no WebCrypto
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export async function verifyWebhook(
  payload: WebhookPayload,
  headers: WebhookHeaders,
  secret: string | null | undefined,
  tolerance: number = DEFAULT_TOLERANCE,
): Promise<void> {
  const key = secretBytes(secret);
  const body = payloadBytes(payload);
  const id = webhookHeader(headers, 'webhook-id');
  const timestamp = webhookHeader(headers, 'webhook-timestamp');
  const signatures = webhookHeader(headers, 'webhook-signature');
  checkFreshness(timestamp, tolerance);
  const expected = await sign(key, signedContent(id, timestamp, body));
  if (!matchesAny(expected, signatures)) {
    throw new InvalidWebhookSignatureError(
      'No signature of the delivery fits its body: check that the secret is the endpoint’s own and ' +
        'that the body is passed exactly as it came, before any parsing.',
    );
  }
}

/** The text of a delivery's body. */
export function payloadText(payload: WebhookPayload): string {
  return typeof payload === 'string' ? payload : new TextDecoder().decode(payload);
}

function secretBytes(secret: string | null | undefined): Uint8Array<ArrayBuffer> {
  if (typeof secret !== 'string' || secret === '') {
    throw new OpenAIError(
      'There is no webhook secret: pass it, give the client `webhookSecret`, or set ' +
        'OPENAI_WEBHOOK_SECRET.',
      { code: 'configuration' },
    );
  }
  if (!secret.startsWith('whsec_')) return encoder.encode(secret);
  let binary: string;
  try {
    binary = atob(secret.slice('whsec_'.length));
  } catch {
    binary = '';
  }
  if (binary === '') {
    throw new InvalidWebhookSignatureError('The webhook secret is not base64 after `whsec_`.');
  }
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

function payloadBytes(payload: WebhookPayload): Uint8Array {
  if (typeof payload === 'string') return encoder.encode(payload);
  if (payload instanceof ArrayBuffer) return new Uint8Array(payload);
  if (ArrayBuffer.isView(payload)) {
    return new Uint8Array(payload.buffer, payload.byteOffset, payload.byteLength);
  }
  throw new InvalidWebhookSignatureError(
    'The webhook body must be the text or the bytes as they came, not a parsed object: parsing and ' +
      'writing JSON again changes bytes that are signed.',
  );
}

function checkFreshness(timestamp: string, tolerance: number): void {
  if (!/^\d{1,12}$/.test(timestamp)) {
    throw new InvalidWebhookSignatureError('The `webhook-timestamp` is not a time in seconds.');
  }
  const age = Math.floor(Date.now() / 1000) - Number(timestamp);
  // Written so that a tolerance that is not a number lets nothing through.
  if (!(age <= tolerance)) {
    throw new InvalidWebhookSignatureError(`The delivery is ${age} seconds old: too old.`);
  }
  if (!(-age <= tolerance)) {
    throw new InvalidWebhookSignatureError(`The delivery is ${-age} seconds in the future.`);
  }
}

function signedContent(id: string, timestamp: string, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = encoder.encode(`${id}.${timestamp}.`);
  const content = new Uint8Array(head.byteLength + body.byteLength);
  content.set(head);
  content.set(body, head.byteLength);
  return content;
}

async function sign(
  key: Uint8Array<ArrayBuffer>,
  content: Uint8Array<ArrayBuffer>,
): Promise<string> {
  if (globalThis.crypto?.subtle === undefined) {
    throw new OpenAIError('Verifying webhooks needs WebCrypto, which this runtime does not offer.');
  }
  const { subtle } = globalThis.crypto;
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const imported = await subtle.importKey('raw', key, algorithm, false, ['sign']);
  const signature = await subtle.sign('HMAC', imported, content);
  return btoa(String.fromCharCode(...new Uint8Array(signature)));
}

/** Whether one of the space-separated signatures, `v1,…` or bare, is the expected one. */
function matchesAny(expected: string, header: string): boolean {
  let found = false;
  for (const candidate of header.split(' ')) {
    const signature = candidate.startsWith('v1,') ? candidate.slice(3) : candidate;
    // No early end, so that time tells nothing about which signature was nearly right.
    if (equalInConstantTime(expected, signature)) found = true;
  }
  return found;
}

function equalInConstantTime(expected: string, given: string): boolean {
  let difference = expected.length ^ given.length;
  for (let index = 0; index < expected.length; index++) {
    // A position past the end gives NaN, which counts as 0; the lengths have told it already.
    difference |= expected.charCodeAt(index) ^ given.charCodeAt(index);
  }
  return difference === 0;
}
