import { once } from 'node:events';
import { describe, expect, test, vi } from 'vitest';
import { OpenAIRealtimeWS as BetaWS } from '../../beta-realtime-ws.ts';
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

  test.each([
    ['openai', '/openai/realtime?api-version=2024-10-01-preview&deployment=mine'],
    ['openai/deployments/d', '/openai/realtime?api-version=2024-10-01-preview&deployment=mine'],
    ['openai/v1', '/openai/v1/realtime?model=mine'],
  ])('a session of the beta with Azure, below %s, has a deployment', async (path, expected) => {
    const server = await startSocketServer();
    const baseURL = server.baseURL.replace(/v1$/, path);
    const apiVersion = '2024-10-01-preview';
    const client = { apiKey: 'azure', baseURL, deploymentName: 'mine', apiVersion };
    const session = await BetaWS.azure(client);
    expect((await server.connection()).url).toBe(expected);
    session.close();
  });

  test('the log has what is sent too late where nobody listens to errors', async () => {
    const server = await startSocketServer();
    const warn = vi.fn();
    const logger = { ...console, warn };
    const session = new OpenAIRealtimeWS({ model: 'm' }, clientOf(server, { logger }));
    const closed = closing(session);
    (await server.connection()).socket.close(1000);
    await closed;
    session.send({ type: 'response.create' });
    expect(warn.mock.calls).toEqual([[expect.stringContaining('nothing more can be sent')]]);
    const failure = session.emitted('error').catch((error: unknown) => error);
    expect(await failure).toMatchObject({ message: 'The connection is closed.' });
    const errors: unknown[] = [];
    session.on('error', (error) => errors.push(error.message));
    session.send({ type: 'response.create' });
    expect(errors).toEqual([expect.stringContaining('nothing more can be sent')]);
    expect(warn).toHaveBeenCalledTimes(1);
  });

  test('closing ends the wait for a key, while a connection is replaced', async () => {
    const server = await startSocketServer();
    let calls = 0;
    const apiKey = (): Promise<string> =>
      calls++ === 0 ? Promise.resolve('k') : new Promise(() => {});
    const timers = (): number =>
      process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const before = timers();
    const session = await OpenAIRealtimeWS.create(clientOf(server, { apiKey }), {
      model: 'm',
      reconnect: true,
      reconnectInitialDelay: 0,
    });
    const closed = closing(session);
    const peer = await server.connection();
    await once(session.socket, 'open');
    peer.socket.close(1012);
    await expect.poll(() => calls).toBe(2);
    session.close();
    expect(await closed).toEqual([1000, 'OK', []]);
    await expect.poll(timers).toBeLessThanOrEqual(before);
  });

  test('a key that cannot be renewed is the cause, and the code stays that of the lost connection', async () => {
    const server = await startSocketServer();
    const keys = [Promise.resolve('k')];
    const apiKey = (): Promise<string> => keys.pop() ?? Promise.reject(new Error('no token'));
    const session = await OpenAIRealtimeWS.create(clientOf(server, { apiKey, maxRetries: 0 }), {
      model: 'm',
      reconnect: true,
      reconnectInitialDelay: 0,
      maxReconnectAttempts: 2,
    });
    const codes: number[] = [];
    session.on('reconnecting', ({ closeCode }) => codes.push(closeCode));
    const failure = session.emitted('error');
    const closed = closing(session);
    const peer = await server.connection();
    await once(session.socket, 'open');
    peer.socket.close(1012);
    expect(await failure).toMatchObject({ cause: { cause: { message: 'no token' } } });
    expect(await closed).toEqual([1012, 'reconnect failed after 2 attempts', []]);
    expect(codes).toEqual([1012, 1012]);
  });

  test('what is sent while a replaced connection closes is sent over the next', async () => {
    const server = await startSocketServer();
    const session = new OpenAIRealtimeWS(
      { model: 'm', reconnect: true, reconnectInitialDelay: 1 },
      clientOf(server),
    );
    session.on('reconnected', () => session.flushPending());
    const first = await server.connection();
    await once(session.socket, 'open');
    // The server closes, and does not read the end of the handshake yet.
    first.socket.close(1001);
    first.raw.pause();
    await expect.poll(() => session.socket.readyState).toBe(2);
    session.send({ type: 'response.create' });
    first.raw.destroy();
    const second = await server.connection();
    expect(await second.next()).toEqual({ type: 'response.create' });
    session.close();
  });

  test.each([
    [{ code: 'c' }, 'The server reported an error. code=c', { code: 'c' }],
    [undefined, 'The server reported an error.', undefined],
  ])('an error event with the details %j has no others', async (error, message, details) => {
    const server = await startSocketServer();
    const session = new OpenAIRealtimeWS({ model: 'm' }, clientOf(server));
    const failure = session.emitted('error');
    (await server.connection()).send(
      error === undefined ? { type: 'error' } : { type: 'error', error },
    );
    const received = await failure;
    expect(received.message).toBe(message);
    expect([received.error, received.event_id]).toEqual([details, undefined]);
    session.close();
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
    const azure = { apiKey: 'a', baseURL: 'https://api.example/openai', deploymentName: 'd' };
    await expect(
      OpenAIRealtimeWebSocket.azure(azure, { dangerouslyAllowBrowser: true }),
    ).rejects.toThrow('in headers only');
    vi.unstubAllGlobals();
  });
});
