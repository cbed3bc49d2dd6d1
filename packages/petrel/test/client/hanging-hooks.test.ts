import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { clientOf, KEY, rejection } from '../clients.ts';
import { json, serve, type Loopback } from '../loopback.ts';
import type { ClientOptions } from '../../src/client-options.ts';
import { Client } from '../../src/client.ts';
import type { OperationOptions } from '../../src/core/call/request-options.ts';
import { OpenAI } from '../../src/generated/openai.ts';

const never = (): Promise<never> => new Promise(() => {});

class HangingOptions extends Client {
  protected override prepareOptions(): Promise<void> {
    return never();
  }
}

class HangingRequest extends Client {
  protected override prepareRequest(): Promise<void> {
    return never();
  }
}

type Open = (options: ClientOptions) => Client;

const HOOKS: readonly [what: string, open: Open][] = [
  ['the key’s function', (options) => new Client({ ...options, apiKey: never })],
  ['`prepareOptions`', (options) => new HangingOptions(options)],
  ['`prepareRequest`', (options) => new HangingRequest(options)],
  ['a middleware', (options) => new Client(options).use(() => never)],
  [
    'a middleware that shows secrets',
    (options) => new Client(options).use(() => never, { secrets: true }),
  ],
  [
    'a layer around attempts',
    (options) => new Client(options).use(() => never, { around: 'attempt' }),
  ],
  [
    'a middleware after the answer',
    (options) =>
      new Client(options).use((next) => async (call) => {
        await next(call);
        return never();
      }),
  ],
];

describe.each(HOOKS)('F4: %s that hangs', (_what, open) => {
  test.each<[string, (stop: AbortSignal) => OperationOptions, string, string]>([
    ['`timeout`', () => ({ timeout: 120 }), 'timeout', 'attempt'],
    ['`timeout.attempt`', () => ({ timeout: { attempt: 120 } }), 'timeout', 'attempt'],
    ['`deadline`', () => ({ deadline: 120 }), 'timeout', 'deadline'],
    ['`signal`', (signal) => ({ signal }), 'user_abort', ''],
  ])('is within %s', async (_limit, optionsOf, code, phase) => {
    const server = await serve((response) => json(response, {}));
    const client = open({ apiKey: KEY, baseURL: server.origin });
    const stop = new AbortController();
    const started = performance.now();
    const failed = rejection(client.get('/a', optionsOf(stop.signal)));
    setTimeout(() => stop.abort(), 120);
    const error = await failed;
    expect(error).toMatchObject({ code, retryable: false });
    expect(error).toMatchObject(phase === '' ? {} : { phase });
    const elapsed = performance.now() - started;
    expect(elapsed).toBeGreaterThan(100);
    expect(elapsed).toBeLessThan(1_000);
    await client.close();
  });
});

test('F4: a form whose file cannot be measured is within the limits', async () => {
  const server = await serve((response) => json(response, {}));
  const client = new OpenAI({ apiKey: KEY, baseURL: server.origin, timeout: 100, maxRetries: 0 });
  const file = new Response(new ReadableStream({ pull: never }));
  const failed = client.files.create({ file, purpose: 'batch' });
  expect(await rejection(failed)).toMatchObject({ code: 'timeout' });
  await client.close();
});

/** A server that answers in 60 ms, with an error at first. */
const serveLate = (): Promise<Loopback> =>
  serve(async (response, _request, nth) => {
    await sleep(60);
    json(response, {}, nth === 1 ? 500 : 200, { 'retry-after-ms': '60' });
  });

test('F4: what a middleware calls does not count as its time', async () => {
  const server = await serveLate();
  const client = clientOf(server, { timeout: 150 }).use((next) => async (call) => {
    await sleep(20);
    // In all longer than the limit, though no step is.
    await next(call);
    const reply = await next({ ...call });
    await sleep(20);
    return reply;
  });
  await expect(client.get('/a')).resolves.toEqual({});
});

test('F4: a middleware may pass on the error of a limit that ran out below it', async () => {
  const server = await serve(() => {});
  const seen: unknown[] = [];
  const client = clientOf(server, { deadline: 100 }).use((next) => async (call) => {
    try {
      return await next(call);
    } catch (error) {
      seen.push(error);
      throw error;
    }
  });
  const error = await rejection(client.get('/a'));
  expect(error).toMatchObject({ phase: 'deadline' });
  expect(seen).toEqual([error]);
});
