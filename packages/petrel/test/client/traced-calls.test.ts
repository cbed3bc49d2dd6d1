import { describe, expect, test } from 'vitest';
import { clientOf, rejection } from '../clients.ts';
import { json, serve } from '../loopback.ts';
import { APIError } from '../../src/openai/errors.ts';
import type { APIPromise } from '../../src/core/pages/api-promise.ts';
import type { Stream } from '../../src/openai/stream.ts';

interface Thing {
  id: string;
}

/** What tools that trace calls of `openai` find on its promises, and on its streams. */
interface Traced {
  parseResponse: (...args: unknown[]) => Promise<unknown>;
  readonly responsePromise: Promise<{ response: Response; options: { method: string } }>;
  iterator: () => AsyncIterator<unknown>;
}

// Neither is public.
const traced = (value: object): Traced => value as unknown as Traced;

async function callThing(): Promise<APIPromise<Thing>[]> {
  const server = await serve((response) => json(response, { id: 'a' }));
  // In an array, so that it is not awaited.
  return [clientOf(server, {}).get<Thing>('/things/a')];
}

/** Replaces `parseResponse` of one promise, as a tool does. */
function observe(promise: object, seen: unknown[]): void {
  const original = traced(promise).parseResponse;
  Object.assign(promise, {
    async parseResponse(...args: unknown[]) {
      const value = await original.apply(promise, args);
      seen.push(value);
      return value;
    },
  });
}

describe('a tool that traces calls', () => {
  test('sees the result of a promise whose `parseResponse` it replaces', async () => {
    const [promise] = await callThing();
    const seen: unknown[] = [];
    observe(promise!, seen);
    await expect(promise).resolves.toEqual({ id: 'a' });
    expect(seen).toEqual([{ id: 'a' }]);
  });

  test('sees it when only a promise that was made of it is awaited', async () => {
    const [promise] = await callThing();
    const seen: unknown[] = [];
    observe(promise!, seen);
    await expect(promise!._thenUnwrap(({ id }) => id.length)).resolves.toBe(1);
    expect(seen).toEqual([{ id: 'a' }]);
  });

  test('recognizes the promises of one call by `responsePromise`', async () => {
    const [promise] = await callThing();
    const { responsePromise } = traced(promise!);
    expect(traced(promise!._thenUnwrap(({ id }) => id)).responsePromise).toBe(responsePromise);
    const { response, options } = await responsePromise;
    expect([response.status, options.method]).toEqual([200, 'get']);
    expect(await promise!.asResponse()).toBe(response);
  });

  test('need not handle the rejection of `responsePromise`', async () => {
    const server = await serve((response) => json(response, {}, 400));
    const [promise] = [clientOf(server, { maxRetries: 0 }).get<Thing>('/things/a')];
    expect(traced(promise!).responsePromise).toBeInstanceOf(Promise);
    expect(await rejection(promise!)).toBeInstanceOf(APIError);
    // An unhandled rejection, which fails the run, is reported by now.
    await new Promise((resolve) => setImmediate(resolve));
  });

  test('sees the items of a stream whose `iterator` it replaces', async () => {
    const server = await serve((response) => {
      response.setHeader('content-type', 'text/event-stream');
      response.end('data: {"id":"a"}\n\ndata: {"id":"b"}\n\ndata: [DONE]\n\n');
    });
    const client = clientOf(server, {});
    const stream: Stream<Thing> = await client.get('/things', { stream: true });
    const seen: unknown[] = [];
    const original = traced(stream).iterator;
    Object.assign(stream, {
      iterator(this: object) {
        const iterator = original.call(this as Traced);
        return {
          async next() {
            const step = await iterator.next();
            if (step.done !== true) seen.push(step.value);
            return step;
          },
        };
      },
    });
    const items: Thing[] = [];
    for await (const item of stream) items.push(item);
    expect(seen).toEqual([{ id: 'a' }, { id: 'b' }]);
    expect(items).toEqual(seen);
  });
});

describe('the body of a response whose result was read as well', () => {
  test('is there when the response came first', async () => {
    const [promise] = await callThing();
    const response = promise!.asResponse();
    await promise;
    expect(await (await response).json()).toEqual({ id: 'a' });
  });

  test('is there when the result came first', async () => {
    const [promise] = await callThing();
    const result = promise!.then((thing) => thing);
    const response = await promise!.asResponse();
    expect(await result).toEqual({ id: 'a' });
    expect(await response.json()).toEqual({ id: 'a' });
  });
});
