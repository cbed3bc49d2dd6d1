const encoder = new TextEncoder();

/** What a delivery is signed over. */
export interface SignedParts {
  id: string;
  /** Seconds since the epoch. */
  timestamp: number;
  body: string;
}

/**
 * Signs a delivery: the value of its `webhook-signature` header.
 *
 * @param secret `whsec_` and base64, or any text.
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export async function webhookSignature(secret: string, parts: SignedParts): Promise<string> {
  const { id, timestamp, body } = parts;
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const { subtle } = globalThis.crypto;
  const key = await subtle.importKey('raw', secretBytes(secret), algorithm, false, ['sign']);
  const mac = await subtle.sign('HMAC', key, encoder.encode(`${id}.${timestamp}.${body}`));
  return `v1,${btoa(String.fromCharCode(...new Uint8Array(mac)))}`;
}

/**
 * The bytes of a secret.
 *
 * @throws {TypeError} when it is empty, or not base64 after `whsec_`. The message does not hold it.
 */
export function secretBytes(secret: string): Uint8Array<ArrayBuffer> {
  const bytes = secret.startsWith('whsec_')
    ? Uint8Array.from(decode(secret.slice('whsec_'.length)), (char) => char.charCodeAt(0))
    : encoder.encode(secret);
  if (bytes.length > 0) return bytes;
  throw new TypeError('The webhook secret is empty, or not base64 after `whsec_`.');
}

function decode(base64: string): string {
  try {
    return atob(base64);
  } catch {
    return '';
  }
}
