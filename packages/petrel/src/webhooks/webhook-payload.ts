import { jsonValue } from '../core/json-value.ts';
import { isArrayBuffer } from '../core/request/byte-source.ts';
import { InvalidWebhookSignatureError } from '../core/errors/index.ts';
import { utf8 } from '../core/utf8.ts';

/** The body of a delivery exactly as it came: its text or its bytes. */
export type WebhookPayload = string | ArrayBuffer | ArrayBufferView;

/**
 * A copy of a body's bytes: what was verified is what is read, whatever becomes of the original.
 *
 * @throws InvalidWebhookSignatureError for anything but text and bytes
 */
export function payloadBytes(payload: WebhookPayload): Uint8Array<ArrayBuffer> {
  if (typeof payload === 'string') return utf8(payload);
  try {
    if (ArrayBuffer.isView(payload)) {
      const { buffer, byteOffset, byteLength } = payload;
      return new Uint8Array(new Uint8Array(buffer, byteOffset, byteLength));
    }
    if (isArrayBuffer(payload)) return new Uint8Array(payload.slice(0));
  } catch {
    throw new InvalidWebhookSignatureError('The buffer of the webhook body is detached.');
  }
  throw new InvalidWebhookSignatureError(
    'The webhook body must be the text or the bytes as received, not a parsed object: parsing and ' +
      'writing JSON again changes bytes that are signed.',
  );
}

/**
 * The event that a body holds.
 *
 * @throws InvalidWebhookSignatureError for what is no JSON object
 */
export function parseEvent<Event>(body: string | Uint8Array): Event {
  const event = jsonValue(typeof body === 'string' ? body : new TextDecoder().decode(body));
  if (event === undefined) {
    throw new InvalidWebhookSignatureError('The signed body of the delivery is not JSON.');
  }
  if (typeof event !== 'object' || event === null || Array.isArray(event)) {
    throw new InvalidWebhookSignatureError('The signed body of the delivery is not an event.');
  }
  return event as Event;
}
