import { InvalidWebhookSignatureError } from '../core/errors/index.ts';
import type { WebhookHeaders } from './webhook-verifier.ts';

/**
 * The one value of a header.
 *
 * @throws InvalidWebhookSignatureError when it is missing, empty, or (the signature's apart, whose
 * values are joined) there several times
 */
export function webhookHeader(headers: WebhookHeaders, name: string): string {
  const values = headerValues(headers, name).filter((value) => value !== '');
  const [first] = values;
  if (first === undefined) {
    throw new InvalidWebhookSignatureError(`The delivery has no \`${name}\` header.`);
  }
  if (values.length > 1 && name !== 'webhook-signature') {
    throw new InvalidWebhookSignatureError(`The delivery has several \`${name}\` headers.`);
  }
  return values.join(' ');
}

function headerValues(headers: WebhookHeaders, name: string): string[] {
  if (typeof headers !== 'object' || headers === null) return [];
  const entries: Iterable<unknown> = Symbol.iterator in headers ? headers : Object.entries(headers);
  const values: string[] = [];
  for (const entry of entries) {
    if (!Array.isArray(entry)) continue;
    const [key, value]: readonly unknown[] = entry;
    if (typeof key !== 'string' || key.toLowerCase() !== name) continue;
    for (const item of Array.isArray(value) ? value : [value]) {
      if (typeof item === 'string' || typeof item === 'number') values.push(String(item).trim());
    }
  }
  return values;
}
