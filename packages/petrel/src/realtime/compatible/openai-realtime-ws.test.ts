import { once } from 'node:events';
import { describe, expect, test, vi } from 'vitest';
import { OpenAIRealtimeWebSocket } from '../../realtime-websocket.ts';
import { OpenAIRealtimeWS } from '../../realtime-ws.ts';
import { answer, clientOf, startSocketServer } from '../../../test/socket-server.ts';

function closing(session: OpenAIRealtimeWS): Promise<unknown[]> {
  return new Promise((resolve) => session.on('close', (...args) => resolve(args)));
}

describe('OpenAIRealtimeWS', () => {
  test('e01: what is sent right after construction is queued in order', async () => {
    const server = await startSocketServer();
    const session = new OpenAIRealtimeWS({ model: 'm' }, clientOf(server));
    for (const id of ['a', 'b']) session.send({ type: 'response.create', event_id: id });
    const peer = await server.connection();
    expect(await peer.next()).toMatchObject({ event_id: 'a' });
    expect(await peer.next()).toMatchObject({ event_id: 'b' });
    session.close();
    expect(await closing(session)).toEqual([1000, 'OK', []]);
  });

  test('e01: what was never sent comes back when the server refuses', async () => {
    const server = await startSocketServer({ refuse: (socket) => answer(socket, 401, []) });
    const session = new OpenAIRealtimeWS({ model: 'm' }, clientOf(server));
    session.on('error', () => {});
    session.send({ type: 'response.create' });
    const unsent = [{ type: 'message', message: { type: 'response.create' } }];
    expect(await closing(session)).toEqual([1006, '', unsent]);
  });

  test('e07: who waits for an event learns of the end', async () => {
    const server = await startSocketServer();
    const session = new OpenAIRealtimeWS({ model: 'm' }, clientOf(server));
    const created = session.emitted('session.created');
    const done = session.emitted('response.done');
    const closed = session.emitted('close');
    const peer = await server.connection();
    peer.send({ type: 'session.created', event_id: 'e' });
    expect(await created).toEqual({ type: 'session.created', event_id: 'e' });
    peer.socket.terminate();
    await expect(done).rejects.toThrow('The connection is closed.');
    expect(await closed).toEqual([1006, '', []]);
  });

  test('e06: a close has its code and reason', async () => {
    const server = await startSocketServer();
    const session = new OpenAIRealtimeWS({ model: 'm' }, clientOf(server));
    (await server.connection()).socket.close(1001, 'limit');
    expect(await closing(session)).toEqual([1001, 'limit', []]);
  });

  test('e12: a redirect is not followed, whatever the options say', async () => {
    const other = await startSocketServer();
    const location = `location: ${other.baseURL}/realtime`;
    const server = await startSocketServer({ refuse: (socket) => answer(socket, 302, [location]) });
    const options = { followRedirects: true };
    const session = new OpenAIRealtimeWS({ model: 'm', options }, clientOf(server));
    const failure = await new Promise<Error>((resolve) => session.on('error', resolve));
    expect(failure).toMatchObject({ name: 'OpenAIRealtimeError', code: 'connection_error' });
    expect(other.handshakes).toBe(0);
  });

  test('e12: an address of another kind than wss: is refused', () => {
    const buildRealtimeURL = (): URL => new URL('ws://api.example/v1');
    const client = clientOf({ baseURL: 'https://api.example/v1' });
    expect(() => new OpenAIRealtimeWS({ model: 'm', buildRealtimeURL }, client)).toThrow('wss:');
  });

  test('a lost connection is replaced, and what waited is sent when its session is restored', async () => {
    const server = await startSocketServer();
    const session = new OpenAIRealtimeWS(
      { model: 'm', reconnect: true, reconnectInitialDelay: 1 },
      clientOf(server),
    );
    const seen: unknown[] = [];
    session.on('reconnecting', ({ attempt, closeCode }) => seen.push([attempt, closeCode]));
    session.on('reconnected', () => {
      session.socket.send('{"type":"restored"}');
      session.flushPending();
    });
    const first = await server.connection();
    await once(session.socket, 'open');
    first.socket.close(1012);
    await expect.poll(() => seen.length).toBe(1);
    session.send({ type: 'response.create' });
    const second = await server.connection();
    expect(await second.next()).toEqual({ type: 'restored' });
    expect(await second.next()).toEqual({ type: 'response.create' });
    expect(seen).toEqual([[1, 1012]]);
    session.close();
    await closing(session);
  });

  test('an error that nobody listens to is an unhandled rejection', async () => {
    const server = await startSocketServer({ refuse: (socket) => answer(socket, 401, []) });
    const rejection = new Promise((resolve) => process.once('unhandledRejection', resolve));
    const session = new OpenAIRealtimeWS({ model: 'm' }, clientOf(server));
    expect(await rejection).toMatchObject({ name: 'OpenAIRealtimeError' });
    expect(session.url.href).toContain('/v1/realtime?model=m');
  });

  test('Azure receives its key in a header, and the deployment as model', async () => {
    const server = await startSocketServer();
    const client = { apiKey: 'azure', baseURL: server.baseURL, deploymentName: 'mine' };
    const session = await OpenAIRealtimeWS.azure(client);
    const { url, headers } = await server.connection();
    expect(url).toBe('/v1/realtime?model=mine');
    expect(headers).toMatchObject({ 'api-key': 'azure' });
    expect(headers).not.toHaveProperty('authorization');
    session.close();
    await closing(session);
  });

  test('a client without a fixed key needs `create`', () => {
    const client = clientOf(
      { baseURL: 'https://api.example/v1' },
      { apiKey: () => Promise.resolve('k') },
    );
    expect(() => new OpenAIRealtimeWS({ model: 'm' }, client)).toThrow('Use `create(client, …)`');
  });
});

describe('OpenAIRealtimeWebSocket', () => {
  test('in a browser, only client secrets are sent', async () => {
    vi.stubGlobal('window', {});
    vi.stubGlobal('document', {});
    const server = { baseURL: 'https://api.example/v1' };
    const client = clientOf(server, { dangerouslyAllowBrowser: true });
    expect(() => new OpenAIRealtimeWebSocket({ model: 'm' }, client)).toThrow('client secret');
    vi.unstubAllGlobals();
  });
});
