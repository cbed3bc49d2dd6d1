import { inspect } from 'node:util';
import { expect, test, vi } from 'vitest';
import { accepted, frame, startHostileServer } from '../../test/hostile-socket-server.ts';
import { clientOf, startSocketServer } from '../../test/socket-server.ts';

const KEY = 'sk-proj-abcdefghijklmnopqrstuvwxyz';

test('a server that accepts connections and loses them at once is given up', async () => {
  const server = await startSocketServer();
  const client = clientOf(server);
  const connection = client.realtime.connect(
    { model: 'm' },
    { reconnect: { maxAttempts: 4, initialDelay: 1, maxDelay: 4 } },
  );
  const attempts: number[] = [];
  connection.on('reconnecting', ({ attempt }) => void attempts.push(attempt));
  const reading = (async () => {
    for await (const event of connection) expect(event.type).toBe('session.created');
  })();
  void (async () => {
    while (connection.state !== 'closed') {
      const peer = await server.connection();
      peer.send({ type: 'session.created' });
      peer.socket.close(1011);
    }
  })();
  await expect(reading).rejects.toMatchObject({ name: 'SocketError', code: 'socket_closed' });
  expect(attempts).toEqual([1, 2, 3, 4]);
  expect(server.handshakes).toBe(5);
});

test('the attempts are counted anew after a connection that was of use', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  try {
    const server = await startSocketServer();
    const connection = await clientOf(server).realtime.connect(
      { model: 'm' },
      { reconnect: { maxAttempts: 2, initialDelay: 1 } },
    );
    const attempts: number[] = [];
    connection.on('reconnecting', ({ attempt }) => void attempts.push(attempt));
    for (let count = 0; count < 4; count++) {
      const peer = await server.connection();
      peer.send({ type: 'session.created' });
      await connection.recv();
      vi.advanceTimersByTime(5_000);
      const reconnected = new Promise<void>((resolve) => connection.once('reconnected', resolve));
      peer.socket.terminate();
      await reconnected;
    }
    expect(attempts).toEqual([1, 1, 1, 1]);
    await connection.close();
  } finally {
    vi.useRealTimers();
  }
});

test('a key that the server repeats is in no error', async () => {
  const server = await startSocketServer();
  const client = clientOf(server, { apiKey: KEY });
  const connection = await client.realtime.connect({ model: 'm' });
  const errors: unknown[] = [];
  connection.on('error', (error) => void errors.push(error));
  const peer = await server.connection();
  const event = {
    type: 'error',
    error: { message: `Incorrect key: ${KEY}.`, code: 'invalid_key' },
  };
  peer.send(event);
  expect(await connection.recv()).toEqual(event);
  peer.socket.close(3000, `bad key ${KEY}`);
  const failure: unknown = await connection.recv().catch((error: unknown) => error);
  expect(failure).toMatchObject({ closeCode: 3000, closeReason: 'bad key [redacted]' });
  expect(errors).toMatchObject([{ error: { message: 'Incorrect key: [redacted].' } }, failure]);
  expect(inspect(errors, { depth: 10 })).not.toContain(KEY);
});

test('a frame that the client refuses is not reported as the end of the server', async () => {
  for (const [bytes, code, why] of [
    [frame({ reserved: 3, payload: '{}' }), 1002, 'RSV'],
    [frame({ payload: Buffer.from([0xff, 0xfe]) }), 1007, 'UTF-8'],
    [frame({ payload: 'x'.repeat(3_000) }), 1009, 'Max payload'],
  ] as const) {
    const server = await startHostileServer((socket, request) => {
      socket.write(accepted(request));
      socket.write(bytes);
    });
    const connection = await clientOf(server).realtime.connect(
      { model: 'm' },
      { maxMessageBytes: 2_000 },
    );
    const failure: unknown = await connection.recv().catch((error: unknown) => error);
    expect(failure).toMatchObject({
      closeCode: code,
      message: expect.stringMatching(`^What the server sent was refused \\(${code}, .*${why}`),
    });
  }
});

test.each([
  ['Sec-WebSocket-Accept', (request: string) => accepted(request.replace('==', 'A='))],
  ['subprotocol', (request: string) => accepted(request, 'Sec-WebSocket-Protocol: x')],
  [
    'Sec-WebSocket-Extensions',
    (request: string) => accepted(request, 'Sec-WebSocket-Extensions: x'),
  ],
])('a handshake with a wrong %s is named', async (name, answer) => {
  const server = await startHostileServer((socket, request) => socket.write(answer(request)));
  const connecting = clientOf(server, { maxRetries: 0 }).realtime.connect({ model: 'm' });
  await expect(connecting).rejects.toMatchObject({
    name: 'APIConnectionError',
    message: expect.stringContaining(name),
  });
});

test("the client's timeout is that of the handshake, a key function that hangs included", async () => {
  const server = await startHostileServer(() => {});
  for (const apiKey of ['k', () => new Promise<string>(() => {})]) {
    for (const timeout of [150, { attempt: 150 }]) {
      const started = performance.now();
      const client = clientOf(server, { apiKey, timeout, maxRetries: 0 });
      await expect(client.realtime.connect({ model: 'm' })).rejects.toMatchObject({
        name: 'APIConnectionTimeoutError',
      });
      expect(performance.now() - started).toBeLessThan(3_000);
    }
  }
});
