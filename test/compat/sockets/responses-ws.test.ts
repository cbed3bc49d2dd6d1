import OpenAIReference from 'openai';
import { ResponsesWS as ReferenceWS } from 'openai/resources/responses/ws';
import { OpenAI } from 'petrel';
import { ResponsesWS } from 'petrel/resources/responses/ws';
import { expect, test } from 'vitest';
import {
  startSocketServer,
  type SocketServer,
} from '../../../packages/petrel/test/socket-server.ts';

interface Session {
  url: URL;
  send(event: { type: 'response.create'; model: string }): void;
  stream(): AsyncIterableIterator<{ type: string; message?: unknown; error?: Error }>;
  close(): void;
}

async function transcript(session: Session, server: SocketServer): Promise<unknown[]> {
  const lines: unknown[] = [session.url.href];
  session.send({ type: 'response.create', model: 'm' });
  const peer = await server.connection();
  lines.push(
    peer.url,
    peer.headers['authorization'],
    peer.headers['openai-organization'],
    await peer.next(),
  );
  const created = { type: 'response.created', response: { id: 'resp_1' }, sequence_number: 0 };
  peer.socket.send('not json');
  for (const event of [created, { type: 1 }, { type: 'error', code: 'c', message: 'No.' }]) {
    peer.send(event);
  }
  for await (const line of session.stream()) {
    // The words of failures are each client's own.
    if (line.type === 'error') lines.push(['error', Object(line.error).error]);
    else if (line.type !== 'open' && line.type !== 'connecting') lines.push(line);
    if (lines.length === 9) session.close();
  }
  return lines;
}

test('ResponsesWS of the reference client and of this one are the same', async () => {
  const server = await startSocketServer();
  const account = { apiKey: 'sk-test', organization: 'org', defaultQuery: { q: '1' } };
  const options = { ...account, baseURL: server.baseURL };
  const expected = await transcript(new ReferenceWS(new OpenAIReference(options)), server);
  expect(expected).toHaveLength(10);
  expect(await transcript(new ResponsesWS(new OpenAI(options)), server)).toEqual(expected);
});

test('e13: the error of a nested error event has its message and code', async () => {
  const server = await startSocketServer();
  const session = new ResponsesWS(new OpenAI({ apiKey: 'k', baseURL: server.baseURL }));
  const failure = session.emitted('error');
  const peer = await server.connection();
  peer.send({ type: 'error', status: 400, error: { code: 'bad', message: 'Nested.', type: 't' } });
  expect(await failure).toMatchObject({ message: 'Nested.', code: 'bad' });
  session.close();
});

test('e16: fields of requests over HTTP are not sent', async () => {
  const server = await startSocketServer();
  const session = new ResponsesWS(new OpenAI({ apiKey: 'k', baseURL: server.baseURL }));
  const event = { type: 'response.create', model: 'm', stream: true, background: true } as const;
  session.send(event);
  const peer = await server.connection();
  expect(await peer.next()).toEqual({ type: 'response.create', model: 'm' });
  session.close();
});

test('a lost connection is replaced, with another query, and what waited is sent', async () => {
  const server = await startSocketServer();
  const session = new ResponsesWS(new OpenAI({ apiKey: 'k', baseURL: server.baseURL }), {
    reconnect: { onReconnecting: () => ({ parameters: { after: 'x' } }), initialDelay: 1 },
  });
  const reconnecting = session.emitted('reconnecting');
  session.send({ type: 'response.create', model: 'a' });
  const first = await server.connection();
  expect(await first.next()).toMatchObject({ model: 'a' });
  first.socket.close(1012);
  expect(await reconnecting).toMatchObject({ attempt: 1, maxAttempts: 5, closeCode: 1012 });
  session.send({ type: 'response.create', model: 'b' });
  const second = await server.connection();
  expect([second.url, await second.next()]).toEqual([
    '/v1/responses?after=x',
    { type: 'response.create', model: 'b' },
  ]);
  session.close();
});
