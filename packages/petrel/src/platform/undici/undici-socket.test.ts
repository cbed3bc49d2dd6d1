import { Agent } from 'undici';
import { afterEach, expect, test, vi } from 'vitest';
import { authority, certificate } from '../../../test/proxied.ts';
import { serveProxy } from '../../../test/proxy.ts';
import { answer, clientOf, startSocketServer } from '../../../test/socket-server.ts';
import { undiciTransport } from '../../undici.ts';

afterEach(() => vi.unstubAllEnvs());

const MODEL = { model: 'm' };
const tls = { ca: authority.cert };

test('TLS and proxies of a WebSocket are those of the transport', async () => {
  const server = await startSocketServer({ tls: certificate });
  const proxy = await serveProxy();
  const transport = undiciTransport({ tls, proxy: proxy.origin, allowH2: true });
  await using connection = await clientOf(server, { transport }).realtime.connect(MODEL);
  await connection.response.create();
  const peer = await server.connection();
  expect(await peer.next()).toEqual({ type: 'response.create' });
  expect(peer.headers.authorization).toBe('Bearer sk-test');
  expect(proxy.requests).toMatchObject([{ method: 'CONNECT' }]);
});

test('a WebSocket uses the dispatcher of the caller', async () => {
  const server = await startSocketServer();
  const origins: unknown[] = [];
  const dispatcher = new Agent().compose((dispatch) => (options, handler) => {
    origins.push(String(options.origin));
    return dispatch(options, handler);
  });
  const transport = undiciTransport({ dispatcher });
  await using connection = await clientOf(server, { transport }).realtime.connect(MODEL);
  const peer = await server.connection();
  peer.send({ type: 'response.done' });
  expect(await connection.recv()).toMatchObject({ type: 'response.done' });
  expect(origins).toEqual([new URL(server.baseURL).origin]);
});

test('the proxy of the environment is not for a WebSocket on this machine, unless it is an option', async () => {
  const server = await startSocketServer();
  vi.stubEnv('HTTP_PROXY', 'http://127.0.0.1:1');
  const client = clientOf(server, { transport: undiciTransport() });
  const connection = await client.realtime.connect(MODEL);
  await connection.close();
  const proxied = clientOf(server, {
    transport: undiciTransport({ proxy: 'http://127.0.0.1:1' }),
  });
  await expect(async () => await proxied.realtime.connect(MODEL)).rejects.toMatchObject({
    code: 'configuration',
    message: expect.stringContaining('cannot use a proxy'),
  });
});

test('a server that opens no WebSocket, and one that cannot be reached, are errors of the connection', async () => {
  const server = await startSocketServer({ refuse: (socket) => answer(socket, 401, []) });
  for (const baseURL of [server.baseURL, 'http://127.0.0.1:1/v1']) {
    const client = clientOf({ baseURL }, { transport: undiciTransport(), maxRetries: 0 });
    await expect(async () => await client.realtime.connect(MODEL)).rejects.toMatchObject({
      name: 'APIConnectionError',
    });
  }
});

test('closing the client ends its WebSockets, and refuses others', async () => {
  const server = await startSocketServer();
  const client = clientOf(server, { transport: undiciTransport() });
  const connection = await client.realtime.connect(MODEL);
  const reading = connection.recv();
  await client.close();
  await expect(reading).rejects.toMatchObject({ code: 'client_closed' });
  await expect(async () => await client.realtime.connect(MODEL)).rejects.toMatchObject({
    code: 'client_closed',
  });
});
