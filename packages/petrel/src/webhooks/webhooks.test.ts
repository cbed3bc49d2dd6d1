import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { InvalidWebhookSignatureError, OpenAIError } from '../core/errors/index.ts';
import type { WebhookPayload } from './webhook-payload.ts';
import { verifyWebhook } from './webhook-verifier.ts';
import { unwrapWebhook } from './webhooks.ts';

const NOW = 1_750_000_000;
const RAW_KEY = Buffer.from('a key of thirty-two bytes, or so');
const SECRET = `whsec_${RAW_KEY.toString('base64')}`;
const BODY = '{"id":"evt_1","type":"response.completed","data":{"id":"resp_1","note":"漢"}}';

beforeEach(() => {
  vi.useFakeTimers({ now: NOW * 1000, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function sign(body: string, timestamp: number | string = NOW, key: Buffer = RAW_KEY): string {
  return createHmac('sha256', key).update(`wh_1.${timestamp}.${body}`).digest('base64');
}

function headersFor(body: string, timestamp: number | string = NOW): Record<string, string> {
  return {
    'webhook-id': 'wh_1',
    'webhook-timestamp': String(timestamp),
    'webhook-signature': `v1,${sign(body, timestamp)}`,
  };
}

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => null,
    (error: unknown) => error,
  );
}

async function expectRefusal(work: Promise<unknown>): Promise<void> {
  const error = await failureOf(work);
  expect(error).toBeInstanceOf(InvalidWebhookSignatureError);
  const shown = `${String(error)}${JSON.stringify(error)}${String((error as Error).cause)}`;
  expect(shown).not.toContain('resp_1');
  expect(shown).not.toContain(RAW_KEY.toString('base64'));
}

test('a signature that was computed apart is accepted', async () => {
  // printf 'msg_1.1750000000.{}' | openssl dgst -sha256 -hmac secret -binary | base64
  const headers = {
    'webhook-id': 'msg_1',
    'webhook-timestamp': '1750000000',
    'webhook-signature': 'v1,U7aY0rlLLmEx7+H/rhF1nwslYNDvsVhgZbegb2ngAnw=',
  };
  await expect(verifyWebhook('{}', headers, 'secret')).resolves.toBeUndefined();
});

describe('seed: 48 webhooks are unwrapped', () => {
  test('into their event', async () => {
    expect(await unwrapWebhook(BODY, headersFor(BODY), SECRET)).toEqual(JSON.parse(BODY));
  });

  test.each<[string, WebhookPayload]>([
    ['text', BODY],
    ['a Buffer', Buffer.from(BODY)],
    ['a Uint8Array', new TextEncoder().encode(BODY)],
    ['an ArrayBuffer', new TextEncoder().encode(BODY).buffer],
    ['a view into a larger buffer', Buffer.from(`xx${BODY}`).subarray(2)],
  ])('from %s', async (_name, payload) => {
    await expect(unwrapWebhook(payload, headersFor(BODY), SECRET)).resolves.toMatchObject({
      id: 'evt_1',
    });
  });

  test.each([
    ['a record in any case', (h: Record<string, string>) => upperCased(h)],
    ['web Headers', (h: Record<string, string>) => new Headers(h)],
    ['a Map', (h: Record<string, string>) => [...new Map(Object.entries(h))]],
    [
      'Node’s, with lists',
      (h: Record<string, string>) =>
        Object.fromEntries(Object.entries(h).map(([name, value]) => [name, [value]])),
    ],
  ])('with headers as %s', async (_name, shape) => {
    await expect(verifyWebhook(BODY, shape(headersFor(BODY)), SECRET)).resolves.toBeUndefined();
  });
});

function upperCased(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]),
  );
}

describe('the secret', () => {
  test('without whsec_ is text', async () => {
    const headers = headersFor(BODY);
    headers['webhook-signature'] = sign(BODY, NOW, Buffer.from('pässword'));
    await expect(verifyWebhook(BODY, headers, 'pässword')).resolves.toBeUndefined();
  });

  test.each([[''], [null], [undefined]])(
    'missing (%j) is no fault of the delivery',
    async (none) => {
      const error = await failureOf(verifyWebhook(BODY, headersFor(BODY), none));
      expect(error).toBeInstanceOf(OpenAIError);
      expect(error).not.toBeInstanceOf(InvalidWebhookSignatureError);
      expect(String(error)).toContain('OPENAI_WEBHOOK_SECRET');
    },
  );

  test('that is not the right one, or no base64, is refused', async () => {
    await expectRefusal(verifyWebhook(BODY, headersFor(BODY), 'whsec_AAAA'));
    await expectRefusal(verifyWebhook(BODY, headersFor(BODY), 'whsec_%%%'));
    await expectRefusal(verifyWebhook(BODY, headersFor(BODY), 'whsec_'));
  });
});

describe('signatures', () => {
  const good = sign(BODY);
  test.each([
    ['bare', good],
    ['versioned', `v1,${good}`],
    ['the second of two', `v1,${sign('other')} v1,${good}`],
    ['after one of an unknown version', `v1a,${good} v1,${good}`],
    ['with spaces around', `  v1,${good}  `],
  ])('%s is accepted', async (_name, signature) => {
    const headers = { ...headersFor(BODY), 'webhook-signature': signature };
    await expect(verifyWebhook(BODY, headers, SECRET)).resolves.toBeUndefined();
  });

  test.each([
    ['of another body', `v1,${sign('other')}`],
    ['of an unknown version only', `v1a,${good}`],
    ['cut', `v1,${good.slice(0, -2)}`],
    ['with more behind it', `v1,${good}A`],
    ['empty', 'v1,'],
    ['not base64', 'v1,%%%'],
    ['not ASCII', 'v1,漢'],
    ['separated by commas', `v1,${good},v1,${good}`],
  ])('%s is refused', async (_name, signature) => {
    const headers = { ...headersFor(BODY), 'webhook-signature': signature };
    await expectRefusal(verifyWebhook(BODY, headers, SECRET));
  });

  test('a body changed by one byte is refused', async () => {
    await expectRefusal(verifyWebhook(BODY.replace('1', '2'), headersFor(BODY), SECRET));
  });
});

describe('the tolerance is 300 s both ways, inclusive', () => {
  test.each([[-300], [-299], [0], [300]])('%i s is fresh', async (offset) => {
    const headers = headersFor(BODY, NOW + offset);
    await expect(verifyWebhook(BODY, headers, SECRET)).resolves.toBeUndefined();
  });

  test.each([[-301], [301], [-1e9]])('%i s is not', async (offset) => {
    await expectRefusal(verifyWebhook(BODY, headersFor(BODY, NOW + offset), SECRET));
  });

  test('the caller may set another', async () => {
    await expectRefusal(verifyWebhook(BODY, headersFor(BODY, NOW - 11), SECRET, 10));
    await verifyWebhook(BODY, headersFor(BODY, NOW - 1000), SECRET, 1000);
    await expectRefusal(verifyWebhook(BODY, headersFor(BODY), SECRET, Number.NaN));
  });
});

describe('malformed deliveries are refused by the same error', () => {
  test.each([['webhook-id'], ['webhook-timestamp'], ['webhook-signature']])(
    'without %s',
    async (name) => {
      const headers: Record<string, string> = headersFor(BODY);
      delete headers[name];
      await expectRefusal(verifyWebhook(BODY, headers, SECRET));
      await expectRefusal(verifyWebhook(BODY, { ...headers, [name]: '' }, SECRET));
    },
  );

  test.each([
    ['soon'],
    ['1.5'],
    ['-1'],
    ['1e9'],
    ['0x10'],
    [`${NOW} `.repeat(2)],
    ['9'.repeat(30)],
  ])('with the timestamp %s', async (timestamp) => {
    await expectRefusal(verifyWebhook(BODY, headersFor(BODY, timestamp), SECRET));
  });

  test('with an id that is there twice', async () => {
    const headers = { ...headersFor(BODY), 'Webhook-Id': 'wh_2' };
    await expectRefusal(verifyWebhook(BODY, headers, SECRET));
  });

  test('with no headers at all', async () => {
    await expectRefusal(verifyWebhook(BODY, null, SECRET));
    await expectRefusal(verifyWebhook(BODY, undefined, SECRET));
    await expectRefusal(verifyWebhook(BODY, [], SECRET));
  });

  test('with a parsed object for a body, which is explained', async () => {
    const parsed = JSON.parse(BODY) as WebhookPayload;
    await expectRefusal(verifyWebhook(parsed, headersFor(BODY), SECRET));
    await expect(verifyWebhook(parsed, headersFor(BODY), SECRET)).rejects.toThrow('parsed object');
  });

  test.each([['not json'], ['"text"'], ['null'], ['']])(
    'with a signed body that is no event: %j',
    async (body) => {
      await expectRefusal(unwrapWebhook(body, headersFor(body), SECRET));
    },
  );

  test('whatever the headers are, no other error comes out', async () => {
    const value = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constant(String(NOW)));
    await fc.assert(
      fc.asyncProperty(value, value, value, fc.string(), async (id, timestamp, signature, body) => {
        const headers = {
          'webhook-id': id,
          'webhook-timestamp': timestamp,
          'webhook-signature': signature,
        };
        const error = await failureOf(unwrapWebhook(body, headers, SECRET));
        expect(error).toBeInstanceOf(InvalidWebhookSignatureError);
      }),
    );
  });
});

test('any body that was signed is accepted, byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      const mac = createHmac('sha256', RAW_KEY).update(`wh_1.${NOW}.`).update(bytes);
      const headers = { ...headersFor(''), 'webhook-signature': `v1,${mac.digest('base64')}` };
      await verifyWebhook(bytes, headers, SECRET);
    }),
  );
});
