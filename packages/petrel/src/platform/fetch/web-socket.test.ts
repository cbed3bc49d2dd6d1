import { afterEach, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { answer, clientOf, startSocketServer } from '../../../test/socket-server.ts';
import { fetchTransport } from './fetch-transport.ts';

afterEach(() => vi.unstubAllGlobals());

const transport = fetchTransport();

describe('a runtime whose WebSocket sends headers', () => {
  test('receives and sends, with the key in a header', async () => {
    vi.stubGlobal('WebSocket', WebSocket);
    const server = await startSocketServer();
    const client = clientOf(server, { transport });
    await using connection = await client.realtime.connect({ model: 'm' });
    const peer = await server.connection();
    expect(peer.headers).toMatchObject({ authorization: 'Bearer sk-test' });
    expect(peer.headers).not.toHaveProperty('sec-websocket-protocol');
    connection.response.create();
    expect(await peer.next()).toEqual({ type: 'response.create' });
    peer.send({ type: 'session.created', event_id: 'e' });
    expect(await connection.recv()).toEqual({ type: 'session.created', event_id: 'e' });
    const lost = connection.recv();
    peer.socket.terminate();
    await expect(lost).rejects.toMatchObject({ code: 'socket_closed', closeCode: 1006 });
  });

  test('a message above the limit ends the connection', async () => {
    vi.stubGlobal('WebSocket', WebSocket);
    const server = await startSocketServer();
    const client = clientOf(server, { transport });
    const options = { maxMessageBytes: 100 };
    const connection = await client.realtime.connect({ model: 'm' }, options);
    (await server.connection()).send({ type: 'x'.repeat(200) });
    await expect(connection.recv()).rejects.toMatchObject({ closeCode: 1009 });
  });

  test('a refusal names the host, and what to check', async () => {
    vi.stubGlobal('WebSocket', WebSocket);
    const server = await startSocketServer({ refuse: (socket) => answer(socket, 401, []) });
    const client = clientOf(server, { transport });
    const connecting = client.realtime.connect({ model: 'm' }, { maxRetries: 0 });
    await expect(connecting).rejects.toThrow(/127\.0\.0\.1:\d+ did not open a WebSocket/);
  });

  test('an abort ends the opening', async () => {
    vi.stubGlobal('WebSocket', WebSocket);
    const server = await startSocketServer({ refuse: (socket) => socket.resume() === socket });
    const client = clientOf(server, { transport });
    const signal = AbortSignal.timeout(30);
    const connecting = client.realtime.connect({ model: 'm' }, { signal });
    await expect(connecting).rejects.toMatchObject({ name: 'APIUserAbortError' });
  });
});

describe('a browser', () => {
  test('sends the key and the account as subprotocols', async () => {
    vi.stubGlobal('WebSocket', WebSocket);
    const server = await startSocketServer();
    const account = { apiKey: 'ek_1', organization: 'org', project: 'proj' };
    vi.stubGlobal('window', {});
    vi.stubGlobal('document', {});
    const client = clientOf(server, { ...account, transport, dangerouslyAllowBrowser: true });
    await using _ = await client.realtime.connect({ model: 'm' });
    const { headers } = await server.connection();
    expect(headers).not.toHaveProperty('authorization');
    expect(headers['sec-websocket-protocol']?.split(',')).toEqual([
      'realtime',
      'openai-insecure-api-key.ek_1',
      'openai-organization.org',
      'openai-project.proj',
    ]);
  });
});

describe('Cloudflare Workers', () => {
  test('opens the socket with a fetch, which has headers', async () => {
    vi.stubGlobal('navigator', { userAgent: 'Cloudflare-Workers' });
    const pair = new EventTarget();
    const sent: unknown[] = [];
    const webSocket = Object.assign(pair, {
      readyState: 1,
      bufferedAmount: 0,
      accept: () => void sent.push('accepted'),
      send: (data: unknown) => void sent.push(data),
      close: () =>
        pair.dispatchEvent(Object.assign(new Event('close'), { code: 1000, reason: '' })),
    });
    vi.stubGlobal('fetch', (_url: string, init: RequestInit) => {
      sent.push(
        new Headers(init.headers).get('upgrade'),
        new Headers(init.headers).get('authorization'),
      );
      return Promise.resolve({ status: 101, headers: new Headers(), body: null, webSocket });
    });
    const client = clientOf({ baseURL: 'https://api.example/v1' }, { transport });
    const connection = await client.realtime.connect({ model: 'm' });
    connection.response.create();
    pair.dispatchEvent(Object.assign(new Event('message'), { data: '{"type":"session.created"}' }));
    expect(await connection.recv()).toEqual({ type: 'session.created' });
    await connection.close();
    expect(sent).toEqual(['websocket', 'Bearer sk-test', 'accepted', '{"type":"response.create"}']);
  });

  test('a refusal is the error of its status', async () => {
    vi.stubGlobal('navigator', { userAgent: 'Cloudflare-Workers' });
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('{}', { status: 401 })));
    const client = clientOf({ baseURL: 'https://api.example/v1' }, { transport });
    await expect(client.realtime.connect({ model: 'm' })).rejects.toMatchObject({ status: 401 });
  });
});
