import { describe, expect, onTestFinished, test } from 'vitest';
import {
  answer,
  clientOf,
  startSocketServer,
  type Peer,
  type SocketServer,
  type SocketServerOptions,
} from '../../test/socket-server.ts';
import type { RealtimeConnection } from './realtime-connection.ts';
import type { ReconnectOptions } from './socket/socket-options.ts';

const session = { type: 'realtime', instructions: 'Be brief.' } as const;
const text = (id: string | undefined, words: string): object => ({
  ...(id === undefined ? {} : { id }),
  type: 'message',
  role: 'user',
  content: [{ type: 'input_text', text: words }],
});

interface Renewable {
  server: SocketServer;
  connection: RealtimeConnection;
  first: Peer;
}

async function renewable(
  reconnect: ReconnectOptions = {},
  options: SocketServerOptions = {},
): Promise<Renewable> {
  const server = await startSocketServer(options);
  const all = { maxRetries: 0, reconnect: { renewAfter: 50, ...reconnect } };
  const connection = await clientOf(server).realtime.connect({ model: 'm' }, all);
  onTestFinished(() => connection.close());
  connection.on('event', () => {});
  return { server, connection, first: await server.connection() };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 200));

/** Another event that the client sent, or `none` when nothing follows. */
const another = (peer: Peer): Promise<unknown> =>
  Promise.race([peer.next(), settled().then(() => 'none')]);

describe('a connection is renewed before the server ends it', () => {
  test('e05: between turns, with settings and conversation', async () => {
    const { connection, server, first } = await renewable();
    const seen: string[] = [];
    connection.on('reconnecting', () => seen.push('reconnecting'));
    connection.on('reconnected', () => seen.push('reconnected'));
    connection.on('close', () => seen.push('close'));
    const closed = new Promise((resolve) => first.socket.on('close', resolve));
    connection.session.update({ session });
    first.send({ type: 'conversation.item.added', event_id: 'e', item: text('i1', 'Hi') });
    const second = await server.connection();
    expect(await second.next()).toEqual({ type: 'session.update', session });
    const restored = { type: 'conversation.item.create', item: text('i1', 'Hi') };
    expect(await second.next()).toEqual(restored);
    expect(await closed).toBe(1000);
    await connection.response.create();
    expect(await second.next()).toEqual({ type: 'response.create' });
    expect([connection.state, ...seen]).toEqual(['open', 'reconnected']);
  });

  test('e05: an item that the server has not confirmed is sent once to the next connection', async () => {
    const { connection, server, first } = await renewable({ renewAfter: 100 });
    const create = (item: object): Promise<void> =>
      connection.conversation.item.create({ item: item as never });
    void create(text(undefined, 'one'));
    void create(text(undefined, 'two'));
    await first.next();
    first.send({ type: 'conversation.item.added', event_id: 'e', item: text('i1', 'one') });
    const second = await server.connection();
    expect(await second.next()).toMatchObject({ item: text('i1', 'one') });
    expect(await second.next()).toMatchObject({ item: text(undefined, 'two') });
    expect(await another(second)).toBe('none');
  });

  const turns = {
    'a response is under way': {
      begin: { type: 'response.created', event_id: 'e', response: { id: 'r' } },
      end: { type: 'response.done', event_id: 'e', response: { id: 'r' } },
    },
    'the user speaks': {
      begin: { type: 'input_audio_buffer.speech_started', event_id: 'e', item_id: 'i' },
      end: { type: 'input_audio_buffer.committed', event_id: 'e', item_id: 'i' },
      session: { audio: { input: { turn_detection: { create_response: false } } } },
    },
    'the server is about to answer': {
      begin: { type: 'input_audio_buffer.committed', event_id: 'e', item_id: 'i' },
      end: { type: 'error', event_id: 'e', error: { code: 'x', message: 'y', event_id: null } },
      session: { audio: { input: { turn_detection: { type: 'server_vad' } } } },
    },
    'a transcript is awaited': {
      begin: { type: 'input_audio_buffer.committed', event_id: 'e', item_id: 'i' },
      end: {
        type: 'conversation.item.input_audio_transcription.completed',
        event_id: 'e',
        item_id: 'i',
      },
      session: { audio: { input: { transcription: { model: 'whisper-1' } } } },
    },
  };

  for (const [name, { begin, end, ...rest }] of Object.entries(turns)) {
    test(`e05: not while ${name}`, async () => {
      const { connection, server, first } = await renewable({ renewAfter: 150 });
      if ('session' in rest) {
        first.send({ type: 'session.created', event_id: 'e', session: rest.session });
      }
      first.send(begin);
      const second = await server.connection();
      await settled();
      first.send({ type: 'rate_limits.updated', event_id: 'e', rate_limits: [] });
      await settled();
      expect(first.socket.readyState).toBe(first.socket.OPEN);
      first.send(end);
      await expect.poll(() => first.socket.readyState).toBe(first.socket.CLOSED);
      await connection.response.create();
      expect(await second.next()).toEqual({ type: 'response.create' });
    });
  }

  test('e05: not while a response is awaited, or audio is not committed', async () => {
    const { connection, server, first } = await renewable({ renewAfter: 100 });
    await connection.inputAudioBuffer.append({ audio: 'AAAA' });
    const second = await server.connection();
    await settled();
    expect(first.socket.readyState).toBe(first.socket.OPEN);
    await connection.inputAudioBuffer.commit();
    await connection.response.create();
    first.send({ type: 'input_audio_buffer.committed', event_id: 'e', item_id: 'i' });
    await settled();
    expect(first.socket.readyState).toBe(first.socket.OPEN);
    first.send({ type: 'response.created', event_id: 'e', response: { id: 'r' } });
    first.send({ type: 'response.done', event_id: 'e', response: { id: 'r' } });
    await expect.poll(() => first.socket.readyState).toBe(first.socket.CLOSED);
    expect(await another(second)).toBe('none');
  });

  test('e05: while no other can be opened, the connection stays in use', async () => {
    const refuse: SocketServerOptions['refuse'] = (socket, nth) =>
      nth === 2 && answer(socket, 503, []);
    const { connection, server, first } = await renewable({}, { refuse });
    await expect.poll(() => server.handshakes).toBe(2);
    await connection.response.cancel();
    expect(await first.next()).toEqual({ type: 'response.cancel' });
    await server.connection();
    await expect.poll(() => first.socket.readyState).toBe(first.socket.CLOSED);
    expect([connection.state, server.handshakes >= 3]).toEqual(['open', true]);
  });

  test('e05: one that the server ends before it is used is replaced by another', async () => {
    const { connection, server, first } = await renewable();
    first.send({ type: 'response.created', event_id: 'e', response: { id: 'r' } });
    const second = await server.connection();
    second.socket.terminate();
    await settled();
    first.send({ type: 'response.done', event_id: 'e', response: { id: 'r' } });
    const third = await server.connection();
    await expect.poll(() => first.socket.readyState).toBe(first.socket.CLOSED);
    await connection.response.create();
    expect(await third.next()).toEqual({ type: 'response.create' });
  });

  test('e05: not once it is closed, and not with `Infinity`', async () => {
    const { connection, server } = await renewable();
    await connection.close();
    const other = await renewable({ renewAfter: Infinity });
    await settled();
    expect([server.handshakes, other.server.handshakes]).toEqual([1, 1]);
  });
});
