import { Agent, getGlobalDispatcher, setGlobalDispatcher, type Dispatcher } from 'undici';
import { expect, onTestFinished, test, vi } from 'vitest';
import { clientOf, rejection } from '../../../test/clients.ts';
import { json, serve, serveRaw } from '../../../test/loopback.ts';
import type { Fetch } from '../fetch/fetch-transport.ts';
import { nodeFetchTransport } from './node-fetch-transport.ts';

/** Records every request over the global dispatcher, as undici received it. */
function watchGlobalDispatcher(): Dispatcher.DispatchOptions[] {
  const seen: Dispatcher.DispatchOptions[] = [];
  const before = getGlobalDispatcher();
  const watching = before.compose((next) => (options, handler) => {
    seen.push(options);
    return next(options, handler);
  });
  setGlobalDispatcher(watching);
  onTestFinished(() => setGlobalDispatcher(before));
  return seen;
}

test('the five minutes that Node’s fetch waits at most are off, its global dispatcher is not', async () => {
  const server = await serve((response) => json(response, { ok: true }));
  const seen = watchGlobalDispatcher();
  const client = clientOf(server, { transport: nodeFetchTransport() });
  expect(await client.post('/a', { body: { b: 1 } })).toEqual({ ok: true });
  expect(await client.get('/a')).toEqual({ ok: true });
  expect(seen).toHaveLength(2);
  for (const options of seen) expect(options).toMatchObject({ headersTimeout: 0, bodyTimeout: 0 });
});

test('a dispatcher in the options for fetch is used as it is', async () => {
  const server = await serve((response) => json(response, { ok: true }));
  const seen = watchGlobalDispatcher();
  const dispatcher = new Agent();
  onTestFinished(() => dispatcher.close());
  const dispatch = vi.spyOn(dispatcher, 'dispatch');
  const client = clientOf(server, { fetchOptions: { dispatcher } });
  expect(await client.get('/a')).toEqual({ ok: true });
  expect(dispatch).toHaveBeenCalledOnce();
  expect(seen).toHaveLength(0);
});

test('a fetch of one’s own is given no dispatcher', async () => {
  const fetch = vi.fn<Fetch>(() => Promise.resolve(Response.json({})));
  await clientOf({ origin: 'https://a.example' }, { fetch }).get('/a');
  expect(fetch.mock.calls[0]?.[1]).not.toHaveProperty('dispatcher');
});

test('a connection that fetch gives up is a timeout of the phase it is in', async () => {
  const server = await serveRaw((socket) => void socket.resume());
  const dispatcher = new Agent({ connect: { timeout: 100 } });
  onTestFinished(() => dispatcher.close());
  const origin = server.origin.replace('http:', 'https:');
  const client = clientOf({ origin }, { fetchOptions: { dispatcher }, maxRetries: 0 });
  const error = await rejection(client.get('/a'));
  expect(error).toMatchObject({ name: 'APIConnectionTimeoutError', phase: 'connect' });
});
