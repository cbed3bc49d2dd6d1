import { InvalidWebhookSignatureError } from '../core/errors/index.ts';
import type { HeadersLike } from '../core/call/headers-like.ts';

/** Headers of any server framework; names in any case. */
export type WebhookHeaders =
  | HeadersLike
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** What the headers of a delivery say. */
export interface Delivery {
  id: string;
  /** Seconds since 1970, as they came. */
  timestamp: string;
  /** Separated by spaces. */
  signatures: string;
}

/**
 * Reads the headers of a delivery.
 *
 * @throws InvalidWebhookSignatureError when one is missing, empty, or (the signature's apart, whose
 * values are joined) there several times, and for what no headers can be read from
 */
export function readDelivery(headers: WebhookHeaders): Delivery {
  const found = readValues(headers);
  return {
    id: oneValue(found, 'webhook-id'),
    timestamp: oneValue(found, 'webhook-timestamp'),
    signatures: valuesOf(found, 'webhook-signature').join(' '),
  };
}

type Values = readonly (readonly [name: string, value: string])[];

function oneValue(found: Values, name: string): string {
  const [first = '', ...others] = valuesOf(found, name);
  if (others.length > 0) {
    throw new InvalidWebhookSignatureError(`The delivery has several \`${name}\` headers.`);
  }
  return first;
}

function valuesOf(found: Values, name: string): string[] {
  const values = found.flatMap(([key, value]) => (key === name && value !== '' ? [value] : []));
  if (values.length > 0) return values;
  throw new InvalidWebhookSignatureError(`The delivery has no \`${name}\` header.`);
}

function readValues(headers: WebhookHeaders): Values {
  try {
    return headerValues(headers);
  } catch {
    // What an iterator or a getter throws may quote what it read, so it is not kept as the cause.
    throw new InvalidWebhookSignatureError('The headers of the delivery cannot be read.');
  }
}

function headerValues(headers: WebhookHeaders): Values {
  if (typeof headers !== 'object' || headers === null) return [];
  const entries: Iterable<unknown> = Symbol.iterator in headers ? headers : Object.entries(headers);
  const values: [string, string][] = [];
  for (const entry of entries) {
    if (!Array.isArray(entry)) continue;
    const [key, value]: readonly unknown[] = entry;
    if (typeof key !== 'string' || !/^webhook-/i.test(key)) continue;
    for (const item of Array.isArray(value) ? value : [value]) {
      if (typeof item !== 'string' && typeof item !== 'number') continue;
      values.push([key.toLowerCase(), String(item).trim()]);
    }
  }
  return values;
}
