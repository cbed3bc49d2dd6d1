import { createHmac } from 'node:crypto';
import { inspect } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { OpenAI } from '../generated/openai.ts';
import { replayGuard } from './replay-guard.ts';
import { Webhooks } from '../webhooks.ts';

const SECRET = 'whsec_dGhlIHNlY3JldCBvZiB0aGUgdGVzdHM=';
const BODY = '{"type":"batch.completed","data":{"id":"batch_1"}}';

afterEach(() => {
  vi.unstubAllEnvs();
});

function delivery(secret = SECRET): Record<string, string> {
  const timestamp = Math.floor(Date.now() / 1000);
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const mac = createHmac('sha256', key).update(`wh_1.${timestamp}.${BODY}`).digest('base64');
  return {
    'webhook-id': 'wh_1',
    'webhook-timestamp': String(timestamp),
    'webhook-signature': `v1,${mac}`,
  };
}

describe('without a client', () => {
  test('and without any key, deliveries are read', async () => {
    vi.stubEnv('OPENAI_API_KEY', undefined);
    vi.stubEnv('OPENAI_ADMIN_KEY', undefined);
    const event = await new Webhooks({ secret: SECRET }).unwrap(BODY, delivery());
    expect(event.type).toBe('batch.completed');
  });

  test('seed: 48 the secret comes from the environment, as it was at construction', async () => {
    vi.stubEnv('OPENAI_WEBHOOK_SECRET', `  ${SECRET} `);
    const webhooks = new Webhooks();
    vi.stubEnv('OPENAI_WEBHOOK_SECRET', 'whsec_AAAA');
    await expect(webhooks.verifySignature(BODY, delivery())).resolves.toBeUndefined();
  });

  test.each([[undefined], [''], ['  ']])(
    'no secret anywhere (%j) is reported',
    async (variable) => {
      vi.stubEnv('OPENAI_WEBHOOK_SECRET', variable);
      await expect(new Webhooks().unwrap(BODY, delivery())).rejects.toMatchObject({
        code: 'configuration',
      });
    },
  );

  test('what is given to the constructor holds for each call, unless the call has its own', async () => {
    const webhooks = new Webhooks({ secret: 'other', tolerance: -1, seen: replayGuard() });
    const headers = delivery();
    await expect(webhooks.unwrap(BODY, headers, SECRET)).rejects.toThrow('too old');
    await webhooks.unwrap(BODY, headers, SECRET, 300);
    await expect(
      webhooks.unwrap(BODY, headers, { secret: SECRET, tolerance: 300 }),
    ).rejects.toMatchObject({ code: 'webhook_replayed' });
    await webhooks.unwrap(BODY, headers, { secret: SECRET, tolerance: 300, seen: replayGuard() });
    await expect(webhooks.unwrap(BODY, headers, null)).rejects.toMatchObject({
      code: 'configuration',
    });
  });

  test('the secret is seen by nobody who prints it', () => {
    const webhooks = new Webhooks({ secret: SECRET });
    const shown = inspect(webhooks, { depth: Infinity, showHidden: true });
    expect(shown + JSON.stringify(webhooks)).not.toContain(SECRET);
  });
});

describe('client.webhooks', () => {
  test('asks for no key, nor for what gives one', async () => {
    const apiKey = vi.fn(() => Promise.reject(new Error('no key today')));
    const client = new OpenAI({ apiKey, webhookSecret: SECRET });
    expect((await client.webhooks.unwrap(BODY, delivery())).type).toBe('batch.completed');
    await client.webhooks.verifySignature(BODY, delivery());
    expect(apiKey).not.toHaveBeenCalled();
  });

  test('works in a client that administers only', async () => {
    vi.stubEnv('OPENAI_API_KEY', undefined);
    const client = new OpenAI({ adminAPIKey: 'sk-admin', webhookSecret: SECRET });
    expect((await client.webhooks.unwrap(BODY, delivery())).type).toBe('batch.completed');
  });

  test('follows a change of the client’s secret', async () => {
    const client = new OpenAI({ apiKey: 'sk-test', webhookSecret: 'other' });
    const { webhooks } = client;
    await expect(webhooks.verifySignature(BODY, delivery())).rejects.toThrow('signature');
    client.webhookSecret = SECRET;
    await expect(webhooks.verifySignature(BODY, delivery())).resolves.toBeUndefined();
  });

  test('G8: unwrap calls a replaced or spied verifySignature', async () => {
    const { webhooks } = new OpenAI({ apiKey: 'sk-test', webhookSecret: SECRET });
    const verify = vi.spyOn(webhooks, 'verifySignature');
    await webhooks.unwrap(BODY, delivery());
    expect(verify).toHaveBeenCalledWith(BODY, delivery(), undefined, undefined);
    verify.mockResolvedValue(undefined);
    expect((await webhooks.unwrap(BODY, {})).type).toBe('batch.completed');
    verify.mockRejectedValue(new Error('refused'));
    await expect(webhooks.unwrap(BODY, delivery())).rejects.toThrow('refused');
  });
});
