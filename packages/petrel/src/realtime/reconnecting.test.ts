import { describe, expect, onTestFinished, test } from 'vitest';
import {
  answer,
  clientOf,
  startSocketServer,
  type SocketServer,
} from '../../test/socket-server.ts';
import type { RealtimeConnection } from './realtime-connection.ts';

const reconnect = { initialDelay: 1, maxDelay: 5, maxAttempts: 3 };

async function connected(server: SocketServer, options: object = {}): Promise<RealtimeConnection> {
  const all = { reconnect, maxRetries: 0, ...options };
  const connection = await clientOf(server).realtime.connect({ model: 'm' }, all);
  onTestFinished(() => connection.close());
  return connection;
}

const message = { type: 'message', object: 'realtime.item', status: 'completed' };
const user = { ...message, id: 'i1', role: 'user', content: [{ type: 'input_text', text: 'Hi' }] };
const spoken = { ...message, id: 'i2', role: 'user', content: [{ type: 'input_audio' }] };
const reply = {
  ...message,
  id: 'i3',
  role: 'assistant',
  content: [{ type: 'output_audio', transcript: 'Hello.' }],
};
const call = {
  id: 'i4',
  type: 'function_call',
  call_id: 'call_1',
  name: 'f',
  arguments: '{}',
  status: 'completed',
};

describe('a lost connection is replaced', () => {
  test('e06: what is sent meanwhile is sent when the new one is open', async () => {
    const server = await startSocketServer();
    const connection = await connected(server);
    const first = await server.connection();
    const seen: unknown[] = [];
    connection.on('reconnecting', ({ attempt, closeCode }) => {
      seen.push([attempt, closeCode]);
      connection.response.create();
    });
    connection.on('reconnected', () => seen.push('reconnected'));
    const next = connection.recv();
    first.socket.close(1001);
    const second = await server.connection();
    expect(await second.next()).toEqual({ type: 'response.create' });
    second.send({ type: 'response.created', event_id: 'e', response: { id: 'r' } });
    expect(await next).toMatchObject({ type: 'response.created' });
    expect(seen).toEqual([[1, 1001], 'reconnected']);
  });

  test('e08: settings and items are restored, in the types that their roles require', async () => {
    const server = await startSocketServer();
    const connection = await connected(server);
    const first = await server.connection();
    const session = { type: 'realtime', instructions: 'Be brief.' } as const;
    connection.session.update({ session });
    const input = { format: { type: 'audio/pcmu' } } as const;
    connection.session.update({ session: { type: 'realtime', audio: { input } } });
    const items = [user, spoken, reply, call];
    for (const item of items) {
      first.send({ type: 'conversation.item.added', event_id: 'e', item, previous_item_id: null });
      expect(await connection.recv()).toMatchObject({ item: { id: item.id } });
    }
    const transcript = { item_id: 'i2', content_index: 0, transcript: 'Hello?' };
    const type = 'conversation.item.input_audio_transcription.completed';
    first.send({ type, event_id: 'e', ...transcript });
    await connection.recv();
    first.socket.terminate();
    const second = await server.connection();
    expect(await second.next()).toEqual({
      type: 'session.update',
      session: { ...session, audio: { input } },
    });
    const restored = [];
    for (const _ of items) restored.push(((await second.next()) as { item: object }).item);
    const { status: _status, ...restoredCall } = call;
    expect(restored).toEqual([
      { id: 'i1', type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Hi' }] },
      {
        id: 'i2',
        type: 'message',
        role: 'user',
        content: [{ type: 'input_text', text: 'Hello?' }],
      },
      {
        id: 'i3',
        type: 'message',
        role: 'assistant',
        content: [{ type: 'output_text', text: 'Hello.' }],
      },
      restoredCall,
    ]);
  });

  test('e08: what cannot be restored is reported', async () => {
    const server = await startSocketServer();
    const connection = await connected(server);
    const first = await server.connection();
    first.send({ type: 'conversation.item.added', event_id: 'e', item: spoken });
    await connection.recv();
    first.socket.terminate();
    expect(await connection.recv()).toMatchObject({
      type: 'error',
      error: { code: 'socket_not_restored', message: expect.stringContaining('i2') },
    });
    expect(connection.state).toBe('open');
  });

  test('e09: the output of a call that was lost with its connection is not sent', async () => {
    const server = await startSocketServer();
    const connection = await connected(server);
    const first = await server.connection();
    for (const item of [call, { ...call, id: 'i5', call_id: 'call_2', status: 'in_progress' }]) {
      first.send({ type: 'conversation.item.added', event_id: 'e', item });
      await connection.recv();
    }
    const reported = connection.recv();
    first.socket.terminate();
    expect(await reported).toMatchObject({ error: { code: 'socket_not_restored' } });
    const second = await server.connection();
    await second.next();
    const output = (call_id: string): Promise<void> =>
      connection.conversation.item.create({
        item: { type: 'function_call_output', call_id, output: 'x' },
      });
    expect(() => output('call_2')).toThrow('The output of the function call call_2 was not sent');
    await output('call_1');
    expect(await second.next()).toMatchObject({ item: { call_id: 'call_1', output: 'x' } });
  });

  test('e07: a response that was under way is reported as lost', async () => {
    const server = await startSocketServer();
    const connection = await connected(server);
    const first = await server.connection();
    first.send({ type: 'response.created', event_id: 'e', response: { id: 'resp_1' } });
    await connection.recv();
    const waiting = connection.recv();
    const reported = new Promise((resolve) => connection.on('error', resolve));
    first.socket.terminate();
    expect(await waiting).toMatchObject({ type: 'error', error: { code: 'socket_response_lost' } });
    expect(await reported).toMatchObject({ code: 'socket_response_lost', closeCode: 1006 });
    await server.connection();
    await expect.poll(() => connection.state).toBe('open');
  });

  test('e07: a response that was requested and never began is reported as lost', async () => {
    const server = await startSocketServer();
    const connection = await connected(server);
    const first = await server.connection();
    await connection.response.create();
    await first.next();
    const waiting = connection.recv();
    first.socket.terminate();
    expect(await waiting).toMatchObject({ error: { code: 'socket_response_lost' } });
  });

  test('e07: a response that the server has refused is not', async () => {
    const server = await startSocketServer();
    const connection = await connected(server);
    const first = await server.connection();
    await connection.response.create({ event_id: 'mine' });
    const error = { type: 'invalid_request_error', message: 'No.', event_id: 'mine' };
    first.send({ type: 'error', event_id: 'e', error });
    expect(await connection.recv()).toMatchObject({ type: 'error' });
    first.socket.terminate();
    const second = await server.connection();
    second.send({ type: 'session.created', event_id: 'e', session: {} });
    expect(await connection.recv()).toMatchObject({ type: 'session.created' });
  });

  test('e08: an item is sent again, once, where the server may not have received it', async () => {
    const server = await startSocketServer();
    const connection = await connected(server);
    const first = await server.connection();
    const item = (text: string): object => ({ ...user, id: undefined, content: [{ text }] });
    const create = (text: string): Promise<void> =>
      connection.conversation.item.create({ item: item(text) as never });
    connection.once('reconnecting', () => void create('queued'));
    await create('sent');
    await first.next();
    connection.on('event', () => {});
    first.socket.terminate();
    const second = await server.connection();
    for (const text of ['sent', 'queued']) {
      expect(await second.next()).toMatchObject({ item: { content: [{ text }] } });
    }
    second.socket.terminate();
    const third = await server.connection();
    for (const text of ['sent', 'queued']) {
      expect(await third.next()).toMatchObject({ item: { content: [{ text }] } });
    }
    await connection.response.cancel();
    expect(await third.next()).toEqual({ type: 'response.cancel' });
  });

  test('e08: an item that the server has refused is not sent again', async () => {
    const server = await startSocketServer();
    const connection = await connected(server);
    const first = await server.connection();
    await connection.conversation.item.create({ event_id: 'mine', item: { ...user } as never });
    const error = { type: 'invalid_request_error', message: 'No.', event_id: 'mine' };
    first.send({ type: 'error', event_id: 'e', error });
    await connection.recv();
    connection.once('reconnecting', () => void connection.response.cancel());
    first.socket.terminate();
    expect(await (await server.connection()).next()).toEqual({ type: 'response.cancel' });
  });

  test('e08: an item that was deleted is not restored, although the server did not confirm it', async () => {
    const server = await startSocketServer();
    const connection = await connected(server);
    const first = await server.connection();
    first.send({ type: 'conversation.item.added', event_id: 'e', item: user });
    await connection.recv();
    await connection.conversation.item.delete({ item_id: user.id });
    await first.next();
    connection.once('reconnecting', () => void connection.response.cancel());
    first.socket.terminate();
    expect(await (await server.connection()).next()).toEqual({ type: 'response.cancel' });
  });

  test('e08: audio that was not committed is reported as lost', async () => {
    const server = await startSocketServer();
    const connection = await connected(server);
    const first = await server.connection();
    await connection.inputAudioBuffer.append({ audio: 'AAAA' });
    await connection.inputAudioBuffer.commit();
    const waiting = connection.recv();
    first.socket.terminate();
    const words = expect.stringContaining('audio that was not committed');
    expect(await waiting).toMatchObject({ error: { code: 'socket_not_restored', message: words } });
  });

  test('e08: a call goes on at the server, and nothing is repeated', async () => {
    const server = await startSocketServer();
    const connection = clientOf(server).realtime.connect({ callID: 'rtc_1' }, { reconnect });
    onTestFinished(() => connection.close());
    await connection;
    const first = await server.connection();
    await connection.session.update({ session: { type: 'realtime' } });
    await first.next();
    first.send({ type: 'conversation.item.added', event_id: 'e', item: user });
    await connection.recv();
    connection.once('reconnecting', () => void connection.response.cancel());
    first.socket.terminate();
    const second = await server.connection();
    expect(second.url).toBe('/v1/realtime?call_id=rtc_1');
    expect(await second.next()).toEqual({ type: 'response.cancel' });
  });

  test('with a key that its function provides anew', async () => {
    const server = await startSocketServer();
    let calls = 0;
    const client = clientOf(server, { apiKey: () => Promise.resolve(`sk-${++calls}`) });
    const connection = await client.realtime.connect({ model: 'm' }, { reconnect });
    onTestFinished(() => connection.close());
    const first = await server.connection();
    first.socket.terminate();
    const second = await server.connection();
    const keys = [first, second].map(({ headers }) => headers.authorization);
    expect(keys).toEqual(['Bearer sk-1', 'Bearer sk-2']);
  });

  test('as often as allowed, and what was never sent comes back', async () => {
    const server = await startSocketServer({
      refuse: (socket, nth) => nth > 1 && answer(socket, 503, []),
    });
    const connection = await connected(server);
    const closed = new Promise<unknown[]>((done) => connection.on('close', (...all) => done(all)));
    connection.once('reconnecting', () => connection.response.cancel());
    (await server.connection()).socket.close(1012);
    const unsent = [{ type: 'message', message: { type: 'response.cancel' } }];
    expect(await closed).toEqual([1012, '', unsent]);
    expect(server.handshakes).toBe(4);
    await expect(connection.recv()).rejects.toMatchObject({ code: 'socket_closed' });
  });

  test('not after an end that speaks against another connection', async () => {
    const server = await startSocketServer();
    const connection = await connected(server);
    (await server.connection()).socket.close(1008, 'policy');
    await expect(connection.recv()).rejects.toThrow('(1008, policy violation): policy');
    expect(server.handshakes).toBe(1);
  });

  test('not once it is closed', async () => {
    const server = await startSocketServer();
    const connection = await connected(server, { reconnect: { initialDelay: 10_000 } });
    (await server.connection()).socket.terminate();
    await expect.poll(() => connection.state).toBe('reconnecting');
    await connection.close();
    expect([connection.state, server.handshakes]).toEqual(['closed', 1]);
  });
});

describe('interrupted audio', () => {
  const truncate = { item_id: 'i3', content_index: 0, audio_end_ms: 3_000 };

  test('e02: is cut at most to what has been received of it', async () => {
    const server = await startSocketServer();
    const connection = await connected(server);
    const peer = await server.connection();
    // 1,800 ms of 16 bits at 24 kHz, in two parts.
    for (const bytes of [43_200, 43_200]) {
      const delta = Buffer.alloc(bytes).toString('base64');
      peer.send({ type: 'response.output_audio.delta', event_id: 'e', item_id: 'i3', delta });
      await connection.recv();
    }
    expect(connection.audioReceived('i3')).toBe(1_800);
    connection.conversation.item.truncate(truncate);
    expect(await peer.next()).toMatchObject({ ...truncate, audio_end_ms: 1_800 });
    connection.conversation.item.truncate({ ...truncate, audio_end_ms: 500 });
    expect(await peer.next()).toMatchObject({ audio_end_ms: 500 });
  });

  test('e02: of G.711 the milliseconds are those of its bytes', async () => {
    const server = await startSocketServer();
    const connection = await connected(server);
    const peer = await server.connection();
    const audio = { output: { format: { type: 'audio/pcmu' } } };
    peer.send({ type: 'session.created', event_id: 'e', session: { type: 'realtime', audio } });
    const delta = Buffer.alloc(8_000).toString('base64');
    peer.send({ type: 'response.output_audio.delta', event_id: 'e', item_id: 'i3', delta });
    for (const _ of [1, 2]) await connection.recv();
    expect(connection.audioReceived('i3')).toBe(1_000);
  });

  test.each([
    ['pcm16', 24_000, 500],
    ['g711_ulaw', 8_000, 1_000],
  ])('e02: of %s as the beta names it', async (output_audio_format, bytes, milliseconds) => {
    const server = await startSocketServer();
    const connection = await connected(server);
    const peer = await server.connection();
    peer.send({ type: 'session.updated', event_id: 'e', session: { output_audio_format } });
    const delta = Buffer.alloc(bytes).toString('base64');
    peer.send({ type: 'response.audio.delta', event_id: 'e', item_id: 'i3', delta });
    for (const _ of [1, 2]) await connection.recv();
    expect(connection.audioReceived('i3')).toBe(milliseconds);
    connection.conversation.item.truncate(truncate);
    expect(await peer.next()).toMatchObject({ audio_end_ms: milliseconds });
  });

  test('e03: a new turn after an answer cuts nothing that the program does not cut', async () => {
    const server = await startSocketServer();
    const connection = await connected(server);
    const peer = await server.connection();
    const delta = Buffer.alloc(4_800).toString('base64');
    peer.send({ type: 'response.output_audio.delta', event_id: 'e', item_id: 'i3', delta });
    peer.send({ type: 'response.done', event_id: 'e', response: { id: 'r' } });
    peer.send({ type: 'input_audio_buffer.speech_started', event_id: 'e', item_id: 'i5' });
    for (const _ of [1, 2, 3]) await connection.recv();
    connection.response.create();
    expect(await peer.next()).toEqual({ type: 'response.create' });
  });

  test('e04: a cut without its part or its end does not compile', async () => {
    const server = await startSocketServer();
    const connection = await connected(server);
    // @ts-expect-error -- `content_index` and `audio_end_ms` are required
    connection.conversation.item.truncate({ item_id: 'i3' });
    expect(connection.state).toBe('open');
  });
});
