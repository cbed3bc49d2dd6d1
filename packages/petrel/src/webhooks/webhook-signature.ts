import { InvalidWebhookSignatureError, OpenAIError } from '../core/errors/index.ts';
import { utf8 } from '../core/utf8.ts';

/**
 * The key that a secret stands for: `whsec_` is followed by base64, any other text is taken as UTF-8.
 *
 * @throws OpenAIError when there is no secret
 * @throws InvalidWebhookSignatureError when it is no text, or no base64 where it must be
 */
export function webhookKey(secret: string | null | undefined): Uint8Array<ArrayBuffer> {
  if (secret === undefined || secret === null || secret === '') {
    throw new OpenAIError(
      'There is no webhook secret: pass it, give the client `webhookSecret`, or set ' +
        'OPENAI_WEBHOOK_SECRET.',
      { code: 'configuration' },
    );
  }
  if (typeof secret !== 'string') {
    throw new InvalidWebhookSignatureError('The webhook secret is not a string.');
  }
  if (!secret.startsWith('whsec_')) return utf8(secret);
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

/**
 * HMAC-SHA256 over `id.timestamp.body`, in base64.
 *
 * @throws OpenAIError where there is no WebCrypto
 */
export async function signWebhook(
  key: Uint8Array<ArrayBuffer>,
  delivery: { id: string; timestamp: string },
  body: Uint8Array,
): Promise<string> {
  if (globalThis.crypto?.subtle === undefined) {
    throw new OpenAIError('Verifying webhooks needs WebCrypto, which this runtime does not offer.');
  }
  const { subtle } = globalThis.crypto;
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const imported = await subtle.importKey('raw', key, algorithm, false, ['sign']);
  const signature = await subtle.sign('HMAC', imported, signedContent(delivery, body));
  return btoa(String.fromCharCode(...new Uint8Array(signature)));
}

function signedContent(
  { id, timestamp }: { id: string; timestamp: string },
  body: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const head = utf8(`${id}.${timestamp}.`);
  const content = new Uint8Array(head.byteLength + body.byteLength);
  content.set(head);
  content.set(body, head.byteLength);
  return content;
}
