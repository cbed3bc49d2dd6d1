import { createServer, type IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import type { JsonObject } from '@petrel/spec/json';
import { loadSpec } from '@petrel/spec';
import { listenOnLoopback } from '../../../../test/support/loopback-server.ts';
import { webhookVectors } from '../../../petrel/test/webhook-vectors.ts';
import { validationError } from '../../test/schema-validator.ts';
import { eventsOf, openScenario, typesAndIds } from '../../test/webhook-scenario.ts';
import { createEmulator } from '../create-emulator.ts';
import type { WebhookType } from './emulator-webhooks.ts';
import { webhookSignature } from './webhook-signature.ts';

test.each(webhookVectors)('a delivery is signed as OpenSSL signs it: $name', async (vector) => {
  const timestamp = Number(vector.timestamp);
  expect(await webhookSignature(vector.secret, { ...vector, timestamp })).toBe(vector.signature);
});

describe('a webhook sent with webhooks.send()', () => {
  const schemas = webhookSchemas();

  test('there are 31 kinds', () => {
    expect(schemas.size).toBe(31);
  });

  test.each([...schemas])('%s conforms to its schema', async (type, schema) => {
    const scenario = openScenario();
    const { delivered, event } = await scenario.emulator.webhooks.send(type as WebhookType);
    expect(delivered).toBe(true);
    expect(eventsOf(scenario)).toEqual([event]);
    expect(event).toMatchObject({ type, object: 'event', id: expect.stringMatching(/^evt_/) });
    expect(validationError(schema, event)).toBeUndefined();
  });

  test('contains the given data', async () => {
    const scenario = openScenario();
    const data = { call_id: 'rtc_1', sip_headers: [{ name: 'From', value: 'sip:me@example.com' }] };
    await scenario.emulator.webhooks.send('realtime.call.incoming', data);
    expect(eventsOf(scenario)).toMatchObject([{ data }]);
  });

  test('is refused when its data is not as it must be', async () => {
    const { emulator, received } = openScenario();
    const sent = emulator.webhooks.send('realtime.call.incoming', {
      sip_headers: [{ name: 'From' }],
    });
    await expect(sent).rejects.toThrow("'data.sip_headers[0].value'");
    await expect(emulator.webhooks.send('response.finished' as WebhookType)).rejects.toThrow(
      /Unknown webhook type response.finished.*response\.completed/,
    );
    expect(received).toEqual([]);
  });

  test('is rejected without a receiver', async () => {
    await expect(createEmulator().webhooks.send('batch.completed')).rejects.toThrow('webhooks: {');
  });
});

describe('a receiver that is not content', () => {
  test('is retried with the same id and a valid signature', async () => {
    const scenario = openScenario([500, 302]);
    const delivery = await scenario.emulator.webhooks.send('batch.completed', { id: 'batch_1' });
    expect(delivery).toMatchObject({
      delivered: true,
      attempts: [{ status: 500 }, { status: 302 }, { status: 200 }],
    });
    expect(typesAndIds(scenario)).toEqual(
      Array.from({ length: 3 }, () => ['batch.completed', 'batch_1']),
    );
    expect(new Set(scenario.received.map(({ headers }) => headers['webhook-id']))).toEqual(
      new Set([delivery.id]),
    );
  });

  test('is given up in the end', async () => {
    const { emulator, received } = openScenario([500, 503, 429, 200]);
    const delivery = await emulator.webhooks.send('batch.completed');
    expect(delivery.delivered).toBe(false);
    expect(received).toHaveLength(3);
    expect(emulator.webhooks.deliveries).toEqual([delivery]);
  });

  test('is left alone when it is gone', async () => {
    const { emulator, received } = openScenario([410]);
    expect(await emulator.webhooks.send('batch.completed')).toMatchObject({ delivered: false });
    expect(received).toHaveLength(1);
  });

  test('may fail altogether', async () => {
    const deliver = (): Promise<Response> => Promise.reject(new Error('out of order'));
    const { emulator } = openScenario([], { deliver });
    const { attempts } = await emulator.webhooks.send('batch.completed');
    expect(attempts).toEqual(
      Array.from({ length: 3 }, () => ({ status: null, error: 'out of order' })),
    );
  });
});

test('deliveries go over HTTP, to the address that was given', async () => {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    void textOf(request).then((body) => {
      bodies.push(`${request.method} ${request.url} ${body.slice(0, 9)}`);
      response.end();
    });
  });
  const { origin, close } = await listenOnLoopback(server);
  const url = `${origin}/hooks`;
  const { webhooks } = createEmulator({ webhooks: { url, secret: 'plain text' } });
  expect(await webhooks.send('batch.completed')).toMatchObject({ delivered: true });
  await close();
  expect(bodies).toEqual(['POST /hooks {"id":"ev']);
});

test.each([
  ['no address', {}],
  ['no URL', { url: 'hooks' }],
  ['a URL of another kind', { url: 'file:///hooks' }],
  ['an empty secret', { url: 'http://127.0.0.1/', secret: '' }],
  ['a secret that is no base64', { url: 'http://127.0.0.1/', secret: 'whsec_%' }],
])('%s is refused at once', (_what, webhooks) => {
  expect(() => createEmulator({ webhooks })).toThrow(TypeError);
});

async function textOf(request: IncomingMessage): Promise<string> {
  return await new Response(Readable.toWeb(request) as ReadableStream).text();
}

function webhookSchemas(): Map<string, JsonObject> {
  const { webhooks, resolve } = loadSpec();
  const found = new Map<string, JsonObject>();
  for (const webhook of Object.values(webhooks)) {
    const $ref = /"(#\/components\/schemas\/\w+)"/.exec(JSON.stringify(webhook))?.[1] ?? '';
    const type = JSON.stringify(resolve(`${$ref}/properties/type`)).match(
      /"([\w.]+\.[\w.]+)"/,
    )?.[1];
    if (type !== undefined) found.set(type, { $ref });
  }
  return found;
}
