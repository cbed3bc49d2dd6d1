import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { answer, clientOf, startSocketServer } from '../../../test/socket-server.ts';
import { OpenAIError } from '../../core/errors/index.ts';
import { ForksWS } from './forks-ws.ts';
import { LiveWS, WebSocketError } from './live-ws.ts';
import { ResponsesWS } from './responses-ws.ts';
import { SidebandWS } from './sideband-ws.ts';

describe('classes of resources over `ws`', () => {
  test('a session is named in the path, and other parameters are the query', async () => {
    const server = await startSocketServer();
    const client = clientOf(server, { defaultQuery: { q: '1' } });
    const session = new SidebandWS(client, { session_id: 'a/b c', graceful_close: true });
    const { url } = await server.connection();
    expect(url).toBe('/v1/live/sessions/a%2Fb%20c/attach?q=1&graceful_close=true');
    session.close();
  });

  test.each(['', '..', undefined])('the session %j is refused', (session_id) => {
    const client = clientOf({ baseURL: 'http://127.0.0.1:9/v1' });
    const parameters = { session_id: session_id ?? '' };
    if (session_id === undefined) Reflect.deleteProperty(parameters, 'session_id');
    expect(() => new ForksWS(client, parameters)).toThrow('"session_id"');
  });

  test('no parameters, and raw data that is none, are errors of the library', async () => {
    const server = await startSocketServer();
    const client = clientOf(server);
    expect(() => Reflect.construct(SidebandWS, [client])).toThrow(OpenAIError);
    const session = new LiveWS(client);
    const failure = session.emitted('error');
    Reflect.apply(session.sendRaw, session, [{ type: 'event' }]);
    expect(await failure).toBeInstanceOf(WebSocketError);
    expect((await failure).message).toContain('`sendRaw` takes');
    session.close();
  });

  test('a replaced connection has the parameters that were given, and its session still', async () => {
    const server = await startSocketServer();
    const seen: unknown[] = [];
    const overrides = [{ parameters: { session_id: 's', graceful_close: false } }, {}];
    const session = new SidebandWS(
      clientOf(server),
      { session_id: 's' },
      {
        reconnect: {
          initialDelay: 1,
          onReconnecting: ({ parameters }) => {
            seen.push(parameters);
            return overrides.shift() ?? { parameters: undefined };
          },
        },
      },
    );
    const urls: string[] = [];
    await once(session.socket.platformSocket, 'open');
    for (let nth = 0; nth < 3; nth++) {
      const peer = await server.connection();
      urls.push(peer.url);
      const replaced = session.emitted('reconnected');
      peer.socket.close(1012);
      await replaced;
    }
    urls.push((await server.connection()).url);
    session.close();
    const changed = { session_id: 's', graceful_close: false };
    expect(seen).toEqual([{ session_id: 's' }, changed, changed]);
    const path = '/v1/live/sessions/s/attach';
    const query = '?graceful_close=false';
    expect(urls).toEqual([path, path + query, path + query, path]);
  });

  const loose = (value: unknown): object => ({ onReconnecting: () => value, initialDelay: 1 });

  test.each([{ abort: false }, { abort: undefined }, {}, 5, true, 'x', null])(
    'e06: a connection is replaced where `onReconnecting` returns %j',
    async (value) => {
      const server = await startSocketServer();
      const socket = new ResponsesWS(clientOf(server), { reconnect: loose(value) as never });
      const peer = await server.connection();
      await expect.poll(() => socket.socket.readyState).toBe(1);
      const replaced = socket.emitted('reconnected');
      peer.socket.close(1001);
      await replaced;
      socket.close();
    },
  );

  test('e06: and is not where that returns `abort: true`', async () => {
    const server = await startSocketServer();
    const socket = new ResponsesWS(clientOf(server), {
      reconnect: loose({ abort: true }) as never,
    });
    const peer = await server.connection();
    await expect.poll(() => socket.socket.readyState).toBe(1);
    peer.socket.close(1001);
    expect(await socket.emitted('close')).toEqual([1001, 'reconnect aborted by handler', []]);
  });

  test.each([false, true, {}, { maxRetries: 3 }, { maxRetries: 0, onReconnecting() {} }])(
    'e06: with `reconnect` of %j a connection ends as the server ends it, without an error',
    async (reconnect) => {
      const server = await startSocketServer();
      const socket = new ResponsesWS(clientOf(server), { reconnect: reconnect as never });
      const errors: unknown[] = [];
      socket.on('error', (error) => errors.push(error));
      const peer = await server.connection();
      await expect.poll(() => socket.socket.readyState).toBe(1);
      peer.socket.close(1001, 'bye');
      expect(await socket.emitted('close')).toEqual([1001, 'bye', []]);
      expect([errors, server.handshakes]).toEqual([[], 1]);
    },
  );

  test('an iteration that is not read ends at its limit, and the connection stays', async () => {
    const server = await startSocketServer();
    const session = new LiveWS(clientOf(server));
    const peer = await server.connection();
    await expect.poll(() => session.socket.readyState).toBe(1);
    const limited = session.stream({ maxBufferedEvents: 2 });
    const unlimited = session.stream();
    for (const seconds of [1, 2, 3]) peer.send({ type: 'session.usage.updated', seconds });
    await session.emitted('session.usage.updated');
    peer.send({ type: 'session.closed' });
    await session.emitted('session.closed');
    for (let nth = 0; nth < 2; nth++) {
      await expect(limited.next()).rejects.toMatchObject({ name: 'WebSocketError' });
    }
    expect((await unlimited.next()).value).toEqual({ type: 'open' });
    expect(session.socket.readyState).toBe(1);
    expect(() => session.stream({ maxBufferedEvents: 0 })).toThrow('`maxBufferedEvents`');
    session.close();
  });

  test('a key of a function must be resolved first, unless the options hold credentials', async () => {
    const server = await startSocketServer();
    const client = clientOf(server, { apiKey: () => Promise.resolve('k'), organization: 'org' });
    expect(() => new ResponsesWS(client)).toThrow('no fixed `apiKey`');
    const headers = { Authorization: 'Bearer own' };
    const session = new ResponsesWS(client, { headers });
    const peer = await server.connection();
    expect(peer.headers).toMatchObject({
      authorization: 'Bearer own',
      'openai-organization': 'org',
    });
    session.close();
  });

  test('e12: a redirect is not followed', async () => {
    const other = await startSocketServer();
    const location = `location: ${other.baseURL}/live/sessions`;
    const server = await startSocketServer({ refuse: (socket) => answer(socket, 302, [location]) });
    const session = new LiveWS(clientOf(server), { followRedirects: true });
    expect(await session.emitted('error')).toMatchObject({ code: 'connection_error' });
    expect(other.handshakes).toBe(0);
  });

  test('e07: an iteration ends with the connection', async () => {
    const server = await startSocketServer();
    const session = new LiveWS(clientOf(server));
    const types: string[] = [];
    const read = (async () => {
      for await (const { type } of session) types.push(type);
    })();
    (await server.connection()).socket.terminate();
    await read;
    expect(types).toEqual(['connecting', 'open', 'close']);
  });
});
