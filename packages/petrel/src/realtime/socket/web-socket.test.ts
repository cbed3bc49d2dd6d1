import { afterEach, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { serve } from '../../../test/loopback.ts';
import { clientOf, startSocketServer } from '../../../test/socket-server.ts';
import { fetchTransport } from '../../platform/fetch/fetch-transport.ts';

afterEach(() => void vi.unstubAllGlobals());

test('a transport without sockets leaves the handshake to the WebSocket of the runtime', async () => {
  vi.stubGlobal('WebSocket', WebSocket);
  const server = await startSocketServer();
  const client = clientOf(server, { transport: fetchTransport() });
  await using connection = await client.realtime.connect({ model: 'm' });
  const peer = await server.connection();
  expect(peer.headers.authorization).toMatch(/^Bearer /);
  connection.response.create({ event_id: 'a' });
  expect(await peer.next()).toEqual({ type: 'response.create', event_id: 'a' });
  peer.send({ type: 'response.done' });
  expect(await connection.recv()).toMatchObject({ type: 'response.done' });
});

test('a server that opens no WebSocket is an error of the connection that names its host', async () => {
  vi.stubGlobal('WebSocket', WebSocket);
  const server = await serve((response) => void response.writeHead(404).end());
  const client = clientOf(
    { baseURL: server.origin },
    { transport: fetchTransport(), maxRetries: 0 },
  );
  const connecting = client.realtime.connect({ model: 'm' });
  await expect(connecting).rejects.toMatchObject({
    name: 'APIConnectionError',
    message: expect.stringContaining(new URL(server.origin).host),
  });
});

test('a runtime without a WebSocket is reported as such', async () => {
  vi.stubGlobal('WebSocket', undefined);
  const client = clientOf({ baseURL: 'http://localhost:1' }, { transport: fetchTransport() });
  await expect(client.realtime.connect({ model: 'm' })).rejects.toThrow('has no WebSocket');
});
