import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { authority, certificate } from '../../test/proxied.ts';
import { serveProxy } from '../../test/proxy.ts';
import { serveRaw } from '../../test/loopback.ts';
import { answer, clientOf, startSocketServer, type Peer } from '../../test/socket-server.ts';
import { nodeTransport } from '../node.ts';
import type { RealtimeConnection } from './realtime-connection.ts';
import { SocketError } from './socket/socket-error.ts';

describe('opening', () => {
  test('the handshake has the key, the account, the headers and the query of the client', async () => {
    const server = await startSocketServer();
    const client = clientOf(server, {
      apiKey: () => Promise.resolve('sk-later'),
      organization: 'org',
      project: 'proj',
      defaultHeaders: { 'x-own': '1' },
      defaultQuery: { q: '1' },
    });
    const options = { query: { r: '2' }, headers: { 'x-other': '2' } };
    await using connection = await client.realtime.connect({ model: 'm' }, options);
    const { url, headers } = await server.connection();
    expect(url).toBe('/v1/realtime?q=1&r=2&model=m');
    expect(headers).toMatchObject({
      authorization: 'Bearer sk-later',
      'openai-organization': 'org',
      'openai-project': 'proj',
      'x-own': '1',
      'x-other': '2',
    });
    expect(connection.state).toBe('open');
  });

  test.each([
    [{ callID: 'rtc_1' }, 'call_id=rtc_1'],
    [{ intent: 'transcription' }, 'intent=transcription'],
  ] as const)('a connection for %j', async (target, query) => {
    const server = await startSocketServer();
    await using _ = await clientOf(server).realtime.connect(target);
    expect((await server.connection()).url).toBe(`/v1/realtime?${query}`);
  });

  test('exactly one target is needed', () => {
    const client = clientOf({ baseURL: 'https://api.example/v1' });
    for (const target of [{}, { model: '' }, { model: 'm', callID: 'c' }, { intent: 'x' }]) {
      expect(() => client.realtime.connect(target as never)).toThrow('exactly one of `model`');
    }
  });

  test('e01: what is sent before the connection is open is queued in order', async () => {
    const server = await startSocketServer();
    const connection = clientOf(server).realtime.connect({ model: 'm' });
    for (const id of ['a', 'b', 'c']) connection.response.create({ event_id: id });
    const peer = await server.connection();
    for (const id of ['a', 'b', 'c']) {
      expect(await peer.next()).toEqual({ type: 'response.create', event_id: id });
    }
    await connection.close();
  });

  test('e01: a full queue is an error, and its messages come back when the connection fails', async () => {
    const server = await startSocketServer({ refuse: (socket) => answer(socket, 401, []) });
    const options = { maxRetries: 0, maxQueueBytes: 100 };
    const connection = clientOf(server).realtime.connect({ model: 'm' }, options);
    const event = { type: 'input_audio_buffer.append', audio: 'A'.repeat(60) } as const;
    connection.send(event);
    expect(() => connection.send(event)).toThrow('`maxQueueBytes` is 100');
    expect(connection.bufferedAmount).toBe(JSON.stringify(event).length);
    const closed = new Promise((resolve) => connection.on('close', (...args) => resolve(args)));
    await expect(connection).rejects.toMatchObject({ name: 'AuthenticationError', status: 401 });
    expect(await closed).toEqual([1006, '', [{ type: 'message', message: event }]]);
    await expect(connection.recv()).rejects.toMatchObject({ status: 401 });
    expect(() => connection.response.create()).toThrow(SocketError);
  });

  test('a refusal that may pass is retried, with what the server reports of it', async () => {
    const server = await startSocketServer({
      refuse: (socket, nth) => nth < 3 && answer(socket, 429, ['retry-after-ms: 1'], '{}'),
    });
    await using connection = await clientOf(server).realtime.connect({ model: 'm' });
    expect([connection.state, server.handshakes]).toEqual(['open', 3]);
  });

  test('e12: a redirect is refused, and credentials stay with their origin', async () => {
    const other = await startSocketServer();
    const location = `location: ${other.baseURL}/realtime`;
    const server = await startSocketServer({ refuse: (socket) => answer(socket, 307, [location]) });
    const connecting = clientOf(server).realtime.connect({ model: 'm' });
    await expect(connecting).rejects.toMatchObject({ name: 'APIStatusError', status: 307 });
    expect([server.handshakes, other.handshakes]).toEqual([1, 0]);
  });

  test('e12: another machine needs TLS', async () => {
    const client = clientOf({ baseURL: 'http://api.example/v1' });
    await expect(client.realtime.connect({ model: 'm' })).rejects.toThrow('needs TLS');
  });

  test('TLS and proxies are those of the transport', async () => {
    const server = await startSocketServer({ tls: certificate });
    const proxy = await serveProxy();
    const transport = nodeTransport({ tls: { ca: authority.cert }, proxy: proxy.origin });
    const client = clientOf(server, { transport });
    await using connection = await client.realtime.connect({ model: 'm' });
    connection.response.create();
    expect(await (await server.connection()).next()).toEqual({ type: 'response.create' });
    expect(proxy.requests).toMatchObject([{ method: 'CONNECT' }]);
    await expect(
      clientOf(server).realtime.connect({ model: 'm' }, { maxRetries: 0 }),
    ).rejects.toThrow('unknown authority');
  });

  test('a handshake that never ends is ended', async () => {
    const silent = await serveRaw((socket) => socket.resume());
    const client = clientOf({ baseURL: `${silent.origin}/v1` });
    const connecting = client.realtime.connect({ model: 'm' }, { timeout: 50, maxRetries: 0 });
    await expect(connecting).rejects.toMatchObject({ name: 'APIConnectionTimeoutError' });
    expect(connecting.state).toBe('closed');
    await expect.poll(() => silent.open()).toBe(0);
  });

  test('a server that answers something else is an error', async () => {
    const server = await startSocketServer({
      refuse: (socket) => answer(socket, 200, [], 'hello'),
    });
    const connecting = clientOf(server).realtime.connect({ model: 'm' });
    await expect(connecting).rejects.toMatchObject({ name: 'APIResponseValidationError' });
  });

  test('an abort ends the opening, and later the connection', async () => {
    const server = await startSocketServer();
    const client = clientOf(server);
    const aborted = client.realtime.connect({ model: 'm' }, { signal: AbortSignal.abort() });
    await expect(aborted).rejects.toMatchObject({ name: 'APIUserAbortError' });
    const controller = new AbortController();
    const { signal } = controller;
    const connection = await client.realtime.connect({ model: 'm' }, { signal });
    const next = connection.recv();
    controller.abort();
    await expect(next).rejects.toMatchObject({ name: 'APIUserAbortError' });
    expect(connection.state).toBe('closed');
  });

  test('closing the client ends its connections', async () => {
    const server = await startSocketServer();
    const client = clientOf(server);
    const connection = await client.realtime.connect({ model: 'm' });
    const peer = await server.connection();
    await client.close();
    await expect(connection.recv()).rejects.toMatchObject({ code: 'client_closed' });
    await expect.poll(() => peer.socket.readyState).toBe(peer.socket.CLOSED);
    await expect(client.realtime.connect({ model: 'm' })).rejects.toThrow('The client is closed');
  });
});

describe('sending', () => {
  test('e15: what a slow server has not accepted can be seen and waited for', async () => {
    const server = await startSocketServer();
    await using connection = await clientOf(server).realtime.connect({ model: 'm' });
    const { socket } = await server.connection();
    socket.pause();
    const audio = 'A'.repeat(1_000_000);
    let waiting: Promise<void> | undefined;
    for (let sent = 0; sent < 24; sent++) waiting = connection.inputAudioBuffer.append({ audio });
    expect(connection.bufferedAmount).toBeGreaterThan(1_048_576);
    const early = await Promise.race([waiting, sleep(50, 'no')]);
    expect(early).toBe('no');
    socket.resume();
    await waiting;
    expect(connection.bufferedAmount).toBeLessThanOrEqual(1_048_576);
    await connection.drained();
    expect(connection.bufferedAmount).toBe(0);
  });

  test('e15: waiting ends with the connection', async () => {
    const server = await startSocketServer();
    const connection = await clientOf(server).realtime.connect({ model: 'm' });
    const { socket } = await server.connection();
    socket.pause();
    const audio = 'A'.repeat(10_000_000);
    const waiting = connection.inputAudioBuffer.append({ audio });
    setTimeout(() => socket.terminate(), 50);
    await expect(waiting).rejects.toMatchObject({ code: 'socket_closed' });
  });

  test('a value that JSON cannot hold is an error with its place', async () => {
    const server = await startSocketServer();
    await using connection = await clientOf(server).realtime.connect({ model: 'm' });
    const event = { type: 'response.create', response: { max_output_tokens: NaN } } as const;
    expect(() => connection.send(event)).toThrow('`response.max_output_tokens`');
  });

  test('raw messages are sent as they are', async () => {
    const server = await startSocketServer();
    const connection = clientOf(server).realtime.connect({ model: 'm' });
    const bytes = new TextEncoder().encode('{"type":"b"}');
    connection.sendRaw(bytes);
    bytes.fill(0);
    connection.sendRaw('plain');
    const peer = await server.connection();
    expect([await peer.next(), await peer.next()]).toEqual([{ type: 'b' }, 'plain']);
    await connection.close();
  });
});

const created = { type: 'session.created', event_id: 'e0' };
const error = {
  type: 'error',
  event_id: 'e1',
  error: { type: 'invalid_request_error', code: 'bad', message: 'No.', param: 'p', event_id: 'c' },
};
const done = { type: 'response.done', event_id: 'e2', response: { id: 'r' } };

async function connected(options: object = {}): Promise<{
  connection: RealtimeConnection;
  peer: Peer;
}> {
  const server = await startSocketServer();
  const connection = await clientOf(server).realtime.connect({ model: 'm' }, options);
  onTestFinished(() => connection.close());
  return { connection, peer: await server.connection() };
}

describe('receiving', () => {
  test('seed: 29 an error event is yielded, and the connection stays open', async () => {
    const { connection, peer } = await connected();
    for (const event of [created, error, done]) peer.send(event);
    const types: string[] = [];
    for await (const event of connection) {
      types.push(event.type);
      if (event.type === 'error') expect(event.error.message).toBe('No.');
      if (event.type === 'response.done') break;
    }
    expect(types).toEqual(['session.created', 'error', 'response.done']);
    expect(connection.state).toBe('open');
  });

  test('seed: 20 leaving a loop loses nothing, and the next one continues', async () => {
    const { connection, peer } = await connected();
    for (const event of [created, error, done]) peer.send(event);
    for await (const event of connection) {
      expect(event.type).toBe('session.created');
      break;
    }
    expect(await connection.recv()).toEqual(error);
    for await (const event of connection) {
      expect(event).toEqual(done);
      break;
    }
  });

  test('listeners receive what arrived before them, by type and all of it', async () => {
    const { connection, peer } = await connected();
    for (const event of [created, error, done]) peer.send(event);
    await sleep(20);
    const seen: unknown[] = [];
    connection.on('event', (event) => seen.push(event.type));
    connection.once('response.done', (event) => seen.push(event));
    connection.on('error', (reported) => seen.push(reported));
    await expect.poll(() => seen.length).toBe(5);
    expect(seen).toEqual([
      'session.created',
      'error',
      expect.objectContaining({
        name: 'OpenAIRealtimeError',
        message: 'No. code=bad param=p type=invalid_request_error event_id=c',
        code: 'bad',
        error: error.error,
        event_id: 'e1',
      }),
      'response.done',
      done,
    ]);
  });

  test('e13: an error event without `error` keeps its message and code', async () => {
    const { connection, peer } = await connected();
    const reported = new Promise((resolve) => connection.on('error', resolve));
    connection.on('event', () => {});
    peer.send({ type: 'error', event_id: 'e', code: 'flat', message: 'Flat.' });
    expect(await reported).toMatchObject({
      code: 'flat',
      message: expect.stringMatching(/^Flat\. code=flat/),
    });
  });

  test('a message that is no event fails one read, and nothing else', async () => {
    const { connection, peer } = await connected();
    const texts = ['not json', '[1]', 'null', '{"type":1}', '{"__proto__":{"type":"x"}}'];
    for (const text of texts) peer.socket.send(text);
    peer.socket.send(Buffer.from(JSON.stringify(created)), { binary: true });
    for (const _ of texts) {
      await expect(connection.recv()).rejects.toMatchObject({ code: 'socket_message_invalid' });
    }
    expect(await connection.recv()).toEqual(created);
  });

  test('a slow reader slows the server down', async () => {
    const { connection, peer } = await connected();
    const delta = 'A'.repeat(100_000);
    for (let sent = 0; sent < 300; sent++)
      peer.send({ type: 'response.output_audio.delta', delta });
    await connection.recv();
    await sleep(200);
    expect(peer.socket.bufferedAmount).toBeGreaterThan(1_000_000);
    for (let read = 1; read < 300; read++) await connection.recv();
    expect(peer.socket.bufferedAmount).toBe(0);
  });

  test('a listener that throws keeps no other from receiving', async () => {
    const { connection, peer } = await connected();
    const failure = new Error('mine');
    const uncaught = new Promise((resolve) => process.once('uncaughtException', resolve));
    connection.on('event', () => {
      throw failure;
    });
    const seen = new Promise((resolve) => connection.on('event', resolve));
    peer.send(created);
    expect(await seen).toEqual(created);
    expect(await uncaught).toBe(failure);
  });
});

describe('closing', () => {
  test('e06: the end of the connection has a code and a reason', async () => {
    const { connection, peer } = await connected();
    const closed = new Promise((resolve) => connection.on('close', (...args) => resolve(args)));
    peer.socket.close(1001, 'session limit');
    expect(await closed).toEqual([1001, 'session limit', []]);
    const failure = { code: 'socket_closed', closeCode: 1001, closeReason: 'session limit' };
    await expect(connection.recv()).rejects.toMatchObject(failure);
    expect(() => connection.response.create()).toThrow('session limit');
  });

  test('e07: every open iteration and promise ends when the connection is lost', async () => {
    const { connection, peer } = await connected();
    peer.send({ type: 'response.created', event_id: 'e', response: { id: 'resp_1' } });
    await connection.recv();
    const reading = [connection.recv(), readAll(connection), readAll(connection)];
    peer.socket.terminate();
    for (const read of reading) {
      await expect(read).rejects.toThrow('lost while the response resp_1 was under way (1006');
    }
    await expect(readAll(connection)).rejects.toBeInstanceOf(SocketError);
  });

  test('e07: an orderly end in the middle of a response is an error', async () => {
    const { connection, peer } = await connected();
    peer.send({ type: 'response.created', event_id: 'e', response: { id: 'resp_1' } });
    peer.socket.close(1000);
    await expect(readAll(connection)).rejects.toThrow('while the response resp_1 was under way');
  });

  test('an orderly end is the end of the iteration', async () => {
    const { connection, peer } = await connected();
    for (const event of [created, done]) peer.send(event);
    peer.socket.close(1000);
    expect(await readAll(connection)).toEqual(['session.created', 'response.done']);
    expect(connection.state).toBe('closed');
  });

  test('seed: 20 leaving the scope closes with 1000', async () => {
    const server = await startSocketServer();
    let closed: Promise<unknown> | undefined;
    {
      await using connection = await clientOf(server).realtime.connect({ model: 'm' });
      const { socket } = await server.connection();
      closed = once(socket, 'close');
      connection.response.create();
    }
    const [code, reason] = (await closed) as [number, Buffer];
    expect([code, String(reason)]).toEqual([1000, 'OK']);
  });

  test('a closing handshake that never ends is ended', { timeout: 20_000 }, async () => {
    const { connection, peer } = await connected();
    peer.socket.pause();
    const started = performance.now();
    await connection.close();
    expect(performance.now() - started).toBeLessThan(10_500);
    expect(await readAll(connection)).toEqual([]);
  });

  test('a server that answers no pings has lost the connection', async () => {
    const server = await startSocketServer({ autoPong: false });
    const options = { heartbeat: 30 };
    const connection = await clientOf(server).realtime.connect({ model: 'm' }, options);
    await expect(connection.recv()).rejects.toMatchObject({ code: 'socket_timeout' });
  });

  test.each([0, 999, 1001, 1006, 2999, 5000, NaN])('the code %d cannot be sent', async (code) => {
    const { connection } = await connected();
    expect(() => connection.close({ code, reason: '' })).toThrow('1000, or 3000 to 4999');
    expect(() => connection.close({ code: 1000, reason: 'x'.repeat(124) })).toThrow('123 bytes');
  });
});

describe('hostile frames', () => {
  test.each([
    ['a message above the limit', [0x81, 0x7e, 0x10, 0x00, ...Array<number>(4096).fill(0x41)]],
    ['invalid UTF-8', [0x81, 0x02, 0xc3, 0x28]],
    ['a masked frame', [0x81, 0x81, 0, 0, 0, 0, 0x41]],
    ['a reserved opcode', [0x83, 0x00]],
    ['reserved bits', [0xf1, 0x00]],
    ['a close code that cannot be sent', [0x88, 0x02, 0x03, 0xed]],
    ['a close frame of one byte', [0x88, 0x01, 0x03]],
    ['a fragmented ping', [0x09, 0x00]],
    ['a continuation of nothing', [0x80, 0x00]],
    ['a length of 2⁶³', [0x81, 0x7f, 0x80, 0, 0, 0, 0, 0, 0, 0]],
  ])('%s ends in an error of the library', async (_name, bytes) => {
    const server = await startSocketServer();
    const options = { maxMessageBytes: 1024 };
    const connection = await clientOf(server).realtime.connect({ model: 'm' }, options);
    const { raw } = await server.connection();
    raw.write(Buffer.from(bytes));
    await expect(connection.recv()).rejects.toMatchObject({
      name: 'SocketError',
      code: 'socket_closed',
    });
    expect(connection.state).toBe('closed');
  });
});

async function readAll(connection: RealtimeConnection): Promise<string[]> {
  const types: string[] = [];
  for await (const event of connection) types.push(event.type);
  return types;
}
