import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { webhookVectors } from '../../test/webhook-vectors.ts';
import { InvalidWebhookSignatureError } from '../core/errors/index.ts';
import { unwrapWebhook } from './webhooks.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe.each(webhookVectors)('a golden delivery: $name', (vector) => {
  const { secret, id, timestamp, body, signature } = vector;
  const headers = {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signature,
  };
  beforeEach(() => {
    vi.setSystemTime(Number(timestamp) * 1000);
  });

  test('is read from text and from bytes', async () => {
    const event: unknown = JSON.parse(body);
    expect(await unwrapWebhook(body, headers, secret)).toEqual(event);
    expect(await unwrapWebhook(new TextEncoder().encode(body), headers, secret)).toEqual(event);
  });

  test('is refused when any one of its parts differs', async () => {
    const changed: [string, Record<string, string>, string][] = [
      [`${body} `, headers, secret],
      [body, { ...headers, 'webhook-id': `${id}1` }, secret],
      [body, { ...headers, 'webhook-timestamp': String(Number(timestamp) + 1) }, secret],
      [body, { ...headers, 'webhook-signature': flipped(signature) }, secret],
      [body, headers, `whsec_${btoa('another secret')}`],
    ];
    for (const [payload, head, key] of changed) {
      await expect(unwrapWebhook(payload, head, key)).rejects.toThrow(InvalidWebhookSignatureError);
    }
  });
});

// The package takes the characters of a plain secret for bytes.
const shared = webhookVectors.filter(({ secret }) => /^[\0-\x7f]*$/.test(secret));

test.each(shared)('standardwebhooks signs and takes the same: $name', (vector) => {
  const { secret, id, timestamp, body, signature } = vector;
  const reference = referenceOf(secret);
  const now = new Date(Number(timestamp) * 1000);
  vi.setSystemTime(now);
  expect(reference.sign(id, now, body)).toBe(signature);
  const headers = {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signature,
  };
  expect(reference.verify(body, headers)).toEqual(JSON.parse(body));
});

test('what standardwebhooks signs is accepted, whatever id, body and key', async () => {
  const key = fc.uint8Array({ minLength: 1, maxLength: 80 });
  const id = fc.string({ minLength: 1 }).filter((text) => text.trim() === text);
  await fc.assert(
    fc.asyncProperty(key, id, fc.jsonValue(), async (bytes, name, data) => {
      const secret = `whsec_${Buffer.from(bytes).toString('base64')}`;
      const body = JSON.stringify({ type: 'x', data });
      const now = new Date();
      const headers = {
        'webhook-id': name,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
        'webhook-signature': referenceOf(secret).sign(name, now, body),
      };
      expect(await unwrapWebhook(body, headers, secret)).toEqual(JSON.parse(body));
    }),
  );
});

function referenceOf(secret: string): Webhook {
  return secret.startsWith('whsec_') ? new Webhook(secret) : new Webhook(secret, { format: 'raw' });
}

function flipped(signature: string): string {
  const last = signature.at(-3) === 'A' ? 'B' : 'A';
  return `${signature.slice(0, -3)}${last}${signature.slice(-2)}`;
}
