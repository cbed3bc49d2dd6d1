import { createEmulator } from '@petrel/emulator';
import OpenAI from 'petrel';
import type { UnwrapWebhookEvent } from 'petrel/webhooks';
import { Webhook } from 'standardwebhooks';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { listen, listenNode } from '../test/listen.ts';
import { expressApplication } from './express.ts';
import { fetchHandler } from './fetch-style.ts';
import { honoApplication } from './hono.ts';
import type { HandleEvent } from './receiver.ts';

const SECRET = 'whsec_dGhlIHNlY3JldCBvZiB0aGVzZSB0ZXN0cw==';

type Serve = (handle: HandleEvent) => Promise<string>;

const servers: [name: string, open: Serve][] = [
  ['a fetch-style handler', async (handle) => listen(fetchHandler(handle, SECRET))],
  ['Hono', async (handle) => listen(honoApplication(handle, SECRET).fetch)],
  ['Express', async (handle) => listenNode(expressApplication(handle, SECRET))],
];

/** Posts a delivery, signed by another implementation; gives the status of the answer. */
async function deliver(base: string, body: string, changes: object = {}): Promise<number> {
  const now = new Date();
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    'webhook-id': 'wh_1',
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': new Webhook(SECRET).sign('wh_1', now, body),
    ...changes,
  };
  const response = await fetch(`${base}/webhooks`, { method: 'POST', headers, body });
  await response.arrayBuffer();
  return response.status;
}

// Parsed and written again, this would be another text, and its signature would not hold.
const BODY = '{ "type": "batch.completed",\r\n "data": {"id":"batch_\\u0031", "note": "漢"} }\n';

describe.each(servers)('seed: 48–55 webhooks by %s', (_name, open) => {
  test('the end of a background response is delivered to the handler', async () => {
    const events: UnwrapWebhookEvent[] = [];
    const base = await open((event) => void events.push(event));
    const emulator = createEmulator({ webhooks: { url: `${base}/webhooks`, secret: SECRET } });
    const client = new OpenAI({ apiKey: emulator.apiKey, fetch: emulator.fetch });
    const { id } = await client.responses.create({
      model: 'gpt-5.1',
      input: 'x',
      background: true,
    });
    await emulator.webhooks.idle();
    expect(emulator.webhooks.deliveries).toMatchObject([{ delivered: true }]);
    expect(events).toMatchObject([{ type: 'response.completed', data: { id } }]);
  });

  test('the body is taken as it came', async () => {
    const events: UnwrapWebhookEvent[] = [];
    const base = await open((event) => void events.push(event));
    expect(await deliver(base, BODY)).toBe(204);
    expect(events).toEqual([JSON.parse(BODY)]);
  });

  test.each([
    ['forged', { 'webhook-signature': 'v1,AAAA' }],
    ['old', { 'webhook-timestamp': '1750000000' }],
    ['incomplete', { 'webhook-id': '' }],
    ['of another media type', { 'content-type': 'text/plain', 'webhook-signature': 'x' }],
  ])('what is %s is rejected', async (_what, changes) => {
    const events: UnwrapWebhookEvent[] = [];
    const base = await open((event) => void events.push(event));
    expect(await deliver(base, BODY, changes)).toBe(400);
    expect(events).toEqual([]);
  });

  test('what comes twice is taken once', async () => {
    const events: UnwrapWebhookEvent[] = [];
    const base = await open((event) => void events.push(event));
    expect([await deliver(base, BODY), await deliver(base, BODY)]).toEqual([204, 204]);
    expect(events).toHaveLength(1);
  });

  test('what could not be handled is delivered once more', async () => {
    let calls = 0;
    const base = await open(() => {
      calls += 1;
      if (calls === 1) throw new Error('The database is away.');
    });
    const { webhooks } = createEmulator({
      webhooks: { url: `${base}/webhooks`, secret: SECRET, retryDelays: [1] },
    });
    const { attempts } = await webhooks.send('batch.completed');
    expect(attempts.map(({ status }) => status)).toEqual([500, 204]);
    expect(calls).toBe(2);
  });
});

test('the other routes of Express have their bodies parsed', async () => {
  const [, open] = servers[2] ?? [];
  const base = await open?.(() => {});
  const response = await fetch(`${base}/echo`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"a":1}',
  });
  expect(await response.json()).toEqual({ a: 1 });
});

test('a route handler takes its secret from the environment, and each delivery once', async () => {
  vi.stubEnv('OPENAI_WEBHOOK_SECRET', SECRET);
  const printed = vi.spyOn(console, 'log').mockImplementation(() => {});
  onTestFinished(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });
  const { POST } = await import('./route-handler.ts');
  const base = await listen(POST);
  const body = '{"type":"response.completed","data":{"id":"resp_1"}}';
  expect(await deliver(base, body)).toBe(204);
  expect(await deliver(base, body)).toBe(204);
  expect(await deliver(base, body, { 'webhook-signature': 'v1,AAAA' })).toBe(400);
  expect(printed.mock.calls).toEqual([['Completed:', 'resp_1']]);
});
