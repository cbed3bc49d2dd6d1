import { describe, expect, onTestFinished, test } from 'vitest';
import {
  answer,
  clientOf,
  startSocketServer,
  type Peer,
  type SocketServer,
  type SocketServerOptions,
} from '../../test/socket-server.ts';
import type { ClientOptions } from '../client-options.ts';
import type { RealtimeConnection } from './realtime-connection.ts';

interface Session {
  server: SocketServer;
  connection: RealtimeConnection;
  first: Peer;
  errors: Error[];
}

interface StartOptions extends SocketServerOptions {
  client?: ClientOptions;
}

async function start({ client = {}, ...options }: StartOptions): Promise<Session> {
  const server = await startSocketServer(options);
  const reconnect = { maxAttempts: 4, initialDelay: 1, maxDelay: 5 };
  const { realtime } = clientOf(server, client);
  const connection = await realtime.connect({ model: 'm' }, { reconnect });
  onTestFinished(() => connection.close());
  const errors: Error[] = [];
  connection.on('error', (error) => errors.push(error));
  return { server, connection, first: await server.connection(), errors };
}

describe('an attempt to replace a connection', () => {
  const refuseSecond =
    (status: number, after: string): NonNullable<SocketServerOptions['refuse']> =>
    (socket, nth) =>
      nth === 2 && answer(socket, status, [`retry-after: ${after}`]);

  test.each([429, 503])('waits as long as a server that answers %i requires', async (status) => {
    const session = await start({ refuse: refuseSecond(status, '0.3') });
    const delays: number[] = [];
    session.connection.on('reconnecting', ({ delay }) => delays.push(delay));
    const begin = performance.now();
    session.first.socket.terminate();
    await session.server.connection();
    expect(performance.now() - begin).toBeGreaterThanOrEqual(295);
    expect([delays.length, delays[1]]).toEqual([2, 300]);
  });

  test('is the last when the server requires more than `maxRetryDelay`', async () => {
    const client = { maxRetryDelay: 1_000 };
    const session = await start({ client, refuse: refuseSecond(429, '2') });
    const failure = new Promise((resolve) => session.connection.on('error', resolve));
    session.first.socket.terminate();
    expect(await failure).toMatchObject({ code: 'socket_closed', cause: { retryAfter: 2_000 } });
    expect(session.server.handshakes).toBe(2);
  });

  const failures = {
    hangs: () => new Promise<never>(() => {}),
    throws: () => Promise.reject(new Error('The token service is down.')),
  };
  test.each(Object.entries(failures))('is one of several, where the key %s', async (_, fail) => {
    let calls = 0;
    const apiKey = (): Promise<string> => (++calls === 2 ? fail() : Promise.resolve('sk-1'));
    const session = await start({ client: { apiKey, timeout: 250 } });
    session.first.socket.terminate();
    await session.server.connection();
    await expect.poll(() => session.connection.state).toBe('open');
    expect([calls, session.errors]).toEqual([3, []]);
  });
});
