import http from 'node:http';
import OpenAI, { InvalidWebhookSignatureError } from 'petrel';
import { Webhook } from 'standardwebhooks';
import { expect, expectTypeOf, onTestFinished, test, vi } from 'vitest';
import { expressApplication } from '../../examples/webhooks/express.ts';
import { listen } from '../../packages/petrel/test/loopback.ts';

const SECRET = 'whsec_dGhlIHNlY3JldCBvZiB0aGVzZSB0ZXN0cw==';
const client = new OpenAI({ apiKey: 'sk-test', webhookSecret: SECRET });

// Parsed and written again, this would be another text.
const body = '{ "type": "response.completed",\r\n "data": {"id":"resp_\\u0031"} }\n';
const event = { type: 'response.completed', data: { id: 'resp_1' } };

/** The headers of a delivery, signed by another implementation. */
function sign(text: string, secret: string = SECRET): Record<string, string> {
  const now = new Date();
  return {
    'webhook-id': 'wh_1',
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign('wh_1', now, text),
  };
}

test('seed: 48 a webhook is verified and read', async () => {
  const headers = sign(body);
  expect(await client.webhooks.unwrap(body, headers)).toEqual(event);
});

test('seed: 49 the secret comes from the environment', async () => {
  vi.stubEnv('OPENAI_WEBHOOK_SECRET', SECRET);
  onTestFinished(() => void vi.unstubAllEnvs());
  const { webhooks } = new OpenAI({ apiKey: 'sk-test' });
  expect(await webhooks.unwrap(body, sign(body))).toEqual(event);
  const another = sign(body, 'whsec_YW5vdGhlciBzZWNyZXQ=');
  await expect(webhooks.unwrap(body, another)).rejects.toThrow(InvalidWebhookSignatureError);
});

test('seed: 50 the body is taken as it came', async () => {
  const headers = sign(body);
  const again = JSON.stringify(JSON.parse(body));
  await expect(client.webhooks.unwrap(again, headers)).rejects.toThrow(
    InvalidWebhookSignatureError,
  );
  expect(await client.webhooks.unwrap(new TextEncoder().encode(body), headers)).toEqual(event);
  // @ts-expect-error -- it is neither text nor bytes
  await expect(client.webhooks.unwrap(event, headers)).rejects.toThrow(/parsed|raw/);
});

test('seed: 51 the headers are taken as they come', async () => {
  const headers = sign(body);
  const shouted = Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]);
  for (const form of [headers, new Headers(headers), Object.fromEntries(shouted)]) {
    expect(await client.webhooks.unwrap(body, form)).toEqual(event);
  }
});

test('seed: 52 events are distinguished by type', async () => {
  const received = await client.webhooks.unwrap(body, sign(body));
  if (received.type !== 'response.completed') throw new Error(`another event: ${received.type}`);
  expectTypeOf(received.data.id).toEqualTypeOf<string>();
  expect(received.data.id).toBe('resp_1');
});

test('seed: 53 a forged webhook is refused', async () => {
  const forged = body.replace('resp_', 'forged_');
  const failure = client.webhooks.unwrap(forged, sign(body));
  await expect(failure).rejects.toThrow(InvalidWebhookSignatureError);
  await expect(failure).rejects.not.toThrow('forged_');
});

test('seed: 54 a webhook is only verified', async () => {
  const headers = sign(body);
  await client.webhooks.verifySignature(body, headers);
  const failure = client.webhooks.verifySignature(`${body} `, headers);
  await expect(failure).rejects.toThrow(InvalidWebhookSignatureError);
  // What is not JSON can be signed too.
  await client.webhooks.verifySignature('text', sign('text'));
});

test('seed: 55 a route of a web framework', async () => {
  const events: unknown[] = [];
  const application = expressApplication((received) => void events.push(received), SECRET);
  const { origin } = await listen(http.createServer(application));
  const post = async (text: string): Promise<number> => {
    const request = { method: 'POST', headers: sign(body), body: text };
    return (await fetch(`${origin}/webhooks`, request)).status;
  };
  expect(await post(body)).toBe(204);
  expect(await post(`${body} `)).toBe(400);
  expect(events).toEqual([event]);
});
