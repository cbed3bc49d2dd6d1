import { getEventListeners } from 'node:events';
import { describe, expect, test, vi } from 'vitest';
import { shortenBackoff } from '../backoff.ts';
import { clientOf, rejection, TRANSPORTS } from '../clients.ts';
import { json, serve } from '../loopback.ts';
import type { ClientOptions } from '../../src/client-options.ts';
import { ALL, eventAt, LAST, line, numbersOf, open, send, watch } from '../background-response.ts';

shortenBackoff();

describe.each(TRANSPORTS)('a background response over %s', (_name, transport) => {
  const quick = (options: ClientOptions = {}): ClientOptions => ({
    transport: transport(),
    ...options,
  });

  test.each(['end', 'break'] as const)(
    'goes on after the last event when its stream stops short (%s)',
    async (how) => {
      const server = await serve((response, _request, nth) =>
        nth === 1 ? send(response, 0, 2, how) : send(response, 3, LAST, 'end'),
      );
      const client = clientOf(server, quick({ defaultQuery: { v: '1' } }));
      const stream = await open(client, { idempotencyKey: 'k', headers: { 'x-mine': 'm' } });
      expect(await numbersOf(stream)).toEqual(ALL);
      expect(stream.attempts).toBe(2);
      expect(stream.request_id).toBe('req_0');
      const [started, rest] = server.requests;
      expect(rest).toMatchObject({
        method: 'GET',
        url: '/v1/responses/resp_1?v=1&stream=true&starting_after=2',
        body: '',
      });
      expect(rest?.headers).toMatchObject({
        authorization: started?.headers.authorization,
        'x-mine': 'm',
        'x-client-request-id': started?.headers['x-client-request-id'],
      });
      expect(rest?.headers).not.toHaveProperty('idempotency-key');
      expect(rest?.headers).not.toHaveProperty('content-type');
    },
  );

  test('shows each event once when the server repeats some', async () => {
    const server = await serve((response, _request, nth) =>
      nth === 1 ? send(response, 0, 4, 'break') : send(response, 2, LAST, 'end'),
    );
    expect(await numbersOf(await open(clientOf(server, quick())))).toEqual(ALL);
  });

  test.each([
    ['constant', '1', '1', '1'],
    ['unordered', '5', '0', '3'],
    ['infinite', '1e999', '1e999', '-1e999'],
    ['negative', '-1', '-2', '-3'],
    ['text', '"0"', '"0"', '"1"'],
    ['missing', 'null', 'null', 'null'],
  ])('C1: nothing is dropped without a break when numbers are %s', async (_how, ...numbers) => {
    const types = ['response.created', 'response.output_text.delta', 'response.completed'];
    const events = types.map(
      (type, index) => `data: {"type":"${type}","sequence_number":${numbers[index]}}\n\n`,
    );
    const server = await serve((response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.end(events.join(''));
    });
    const seen: string[] = [];
    for await (const { type } of await open(clientOf(server, quick()))) seen.push(type);
    expect(seen).toEqual(types);
    expect(server.requests).toHaveLength(1);
  });

  test.each([
    ['a gap', { type: 'x', sequence_number: 4 }, 'event 4 follows'],
    [
      'another response',
      { type: 'x', sequence_number: 3, response: { id: 'resp_2' } },
      'an event of another response follows',
    ],
    ['an event without a number', { type: 'x' }, 'an event without a number follows'],
    ['a number that is none', { type: 'x', sequence_number: 2.5 }, 'an event without a number'],
  ])('C2: %s after a break is an error, after each event came once', async (_what, event, why) => {
    const server = await serve(async (response, _request, nth) => {
      if (nth === 1) {
        await send(response, 0, 2, 'end');
        return;
      }
      response.writeHead(200, { 'content-type': 'text/event-stream', 'x-request-id': 'req_2' });
      response.write(line(eventAt(2)) + line(event));
    });
    const stream = await open(clientOf(server, quick()));
    const seen: (number | undefined)[] = [];
    const error = await rejection(
      (async () => {
        for await (const { sequence_number } of stream) seen.push(sequence_number);
      })(),
    );
    expect(seen).toEqual([0, 1, 2]);
    expect(error).toMatchObject({
      name: 'APIResponseValidationError',
      requestID: 'req_2',
      attempts: 2,
    });
    expect(String(error)).toContain(`resumed after event 2, but ${why}`);
    expect(server.requests).toHaveLength(2);
    await vi.waitFor(() => expect(server.open()).toBeLessThanOrEqual(1));
  });

  test('goes on when the stream falls silent', async () => {
    const server = await serve((response, _request, nth) =>
      nth === 1 ? send(response, 0, 2, 'keep') : send(response, 3, LAST, 'end'),
    );
    const client = clientOf(server, quick({ timeout: { idle: 100 } }));
    expect(await numbersOf(await open(client))).toEqual(ALL);
    await vi.waitFor(() => expect(server.open()).toBeLessThanOrEqual(1));
  });

  test('gives up after maxRetries requests that brought nothing new', async () => {
    const server = await serve((response, _request, nth) =>
      nth === 1 ? send(response, 0, 1, 'break') : send(response, 0, 1, 'end'),
    );
    const client = clientOf(server, quick({ maxRetries: 2 }));
    const stream = await open(client);
    const error = await rejection(numbersOf(stream));
    expect(error).toMatchObject({ name: 'StreamTruncatedError', attempts: 3, requestID: 'req_0' });
    expect(server.requests).toHaveLength(3);
    expect(stream.attempts).toBe(3);
  });

  test('the error names why it cannot be resumed', async () => {
    const server = await serve((response, _request, nth) =>
      nth === 1
        ? send(response, 0, 1, 'end')
        : json(response, { error: { message: 'Gone.' } }, 404, { 'x-request-id': 'req_404' }),
    );
    const error = await rejection(numbersOf(await open(clientOf(server, quick()))));
    expect(error).toMatchObject({
      name: 'StreamTruncatedError',
      message: 'The stream broke after event 1 and could not be resumed: 404 Gone.',
      cause: { name: 'NotFoundError', status: 404 },
      requestID: 'req_404',
      attempts: 2,
    });
  });

  test('ends with APIUserAbortError when the signal aborts while it is resumed', async () => {
    const unanswered = new Set<number>();
    const server = await serve((response, _request, nth) => {
      watch(unanswered, response, nth);
      return nth === 1 ? send(response, 0, 1, 'break') : undefined;
    });
    const controller = new AbortController();
    const client = clientOf(server, quick());
    const reading = rejection(numbersOf(await open(client, { signal: controller.signal })));
    await vi.waitFor(() => expect(server.requests).toHaveLength(2), { timeout: 3_000 });
    controller.abort();
    expect(await reading).toMatchObject({ name: 'APIUserAbortError' });
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
    await vi.waitFor(() => expect(unanswered).toEqual(new Set()));
  });

  test('ends quietly when it is left or aborted, whichever connection it is on', async () => {
    const unanswered = new Set<number>();
    const server = await serve((response, _request, nth) => {
      watch(unanswered, response, nth);
      return nth === 1 ? send(response, 0, 1, 'break') : send(response, 2, 4, 'keep');
    });
    const stream = await open(clientOf(server, quick()));
    const numbers: (number | undefined)[] = [];
    for await (const { sequence_number } of stream) {
      numbers.push(sequence_number);
      if (sequence_number === 4) setTimeout(() => stream.controller.abort(), 20);
    }
    expect(numbers).toEqual([0, 1, 2, 3, 4]);
    await vi.waitFor(() => expect(unanswered).toEqual(new Set()));
  });
});
