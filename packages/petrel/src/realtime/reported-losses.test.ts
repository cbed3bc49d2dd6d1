import { describe, expect, onTestFinished, test } from 'vitest';
import {
  clientOf,
  startSocketServer,
  type Peer,
  type SocketServer,
} from '../../test/socket-server.ts';
import type { RealtimeConnection } from './realtime-connection.ts';

const reconnect = { maxAttempts: 3, initialDelay: 1, maxDelay: 5 };
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

interface Session {
  server: SocketServer;
  connection: RealtimeConnection;
  peer: Peer;
  errors: { code?: string | null | undefined; message: string }[];
}

/** A session to whose errors the program listens. */
async function start(renewAfter: number = Infinity): Promise<Session> {
  const server = await startSocketServer();
  const options = { reconnect: { ...reconnect, renewAfter } };
  const connection = await clientOf(server).realtime.connect({ model: 'm' }, options);
  onTestFinished(() => connection.close());
  const errors: Session['errors'] = [];
  connection.on('error', (error) => errors.push(error));
  return { server, connection, peer: await server.connection(), errors };
}

/** The types of events, and the codes of errors, that a loop receives. */
function loop(connection: RealtimeConnection): string[] {
  const received: string[] = [];
  void (async () => {
    for await (const event of connection) {
      received.push(event.type === 'error' ? String(event.error.code) : event.type);
    }
  })().catch((error: unknown) => received.push(`threw ${String(error)}`));
  return received;
}

const codes = ({ errors }: Session): unknown[] => errors.map(({ code }) => code);
const spoken = {
  id: 'i1',
  type: 'message',
  role: 'assistant',
  status: 'completed',
  content: [{ type: 'output_audio', transcript: 'One two three' }],
};
const added = (item: object): object => ({
  type: 'conversation.item.added',
  event_id: 'e',
  item,
  previous_item_id: null,
});
const written = {
  id: 'i2',
  type: 'message',
  role: 'user',
  content: [{ type: 'input_text', text: 'Hi' }],
};

describe('what a replaced connection has lost', () => {
  test('e02: an interrupted answer is reported once, and no planned renewal ends a loop', async () => {
    const session = await start(60);
    const { server, connection, peer } = session;
    const received = loop(connection);
    peer.send(added({ ...spoken, status: 'in_progress', content: [] }));
    const cut = { item_id: 'i1', content_index: 0, audio_end_ms: 300 };
    await connection.conversation.item.truncate(cut);
    peer.send({ type: 'conversation.item.truncated', event_id: 'e', ...cut });
    peer.send({ type: 'conversation.item.done', event_id: 'e', item: spoken });
    const second = await server.connection();
    const third = await server.connection();
    await server.connection();
    for (const next of [second, third])
      expect(await Promise.race([next.next(), settled()])).toBe(undefined);
    const reports = received.filter((type) => type === 'socket_not_restored');
    expect(reports).toHaveLength(1);
    expect(session.errors).toMatchObject([
      { message: expect.stringContaining('i1 (interrupted)') },
    ]);
    expect(received.at(-1)).not.toContain('threw');
  });

  test('e02: the program reads the transcript of an interrupted answer as the server sent it', async () => {
    const { connection, peer } = await start();
    await connection.conversation.item.truncate({
      item_id: 'i1',
      content_index: 0,
      audio_end_ms: 300,
    });
    peer.send({ type: 'conversation.item.done', event_id: 'e', item: spoken });
    expect(await connection.recv()).toMatchObject({ item: spoken });
  });

  test('e08: an item of a lost response is reported once, whatever happens later', async () => {
    const session = await start();
    const { server, connection, peer } = session;
    const received = loop(connection);
    peer.send({ type: 'response.created', event_id: 'e', response: { id: 'r' } });
    const item = { ...spoken, status: 'in_progress', content: [] };
    peer.send({ type: 'response.output_item.added', event_id: 'e', response_id: 'r', item });
    peer.send(added(item));
    await expect.poll(() => received).toHaveLength(3);
    let current = peer;
    for (const _ of [1, 2, 3]) {
      current.socket.terminate();
      current = await server.connection();
      await expect.poll(() => connection.state).toBe('open');
    }
    expect(received.slice(3)).toEqual(['socket_response_lost']);
    expect(codes(session)).toEqual(['socket_response_lost']);
    expect(session.errors[0]?.message).toContain('Request it again');
  });

  test('e07: a response whose items are complete is not to be requested again', async () => {
    const session = await start();
    const { server, connection, peer } = session;
    const received = loop(connection);
    peer.send({ type: 'response.created', event_id: 'e', response: { id: 'r' } });
    for (const type of ['response.output_item.added', 'response.output_item.done']) {
      peer.send({ type, event_id: 'e', response_id: 'r', output_index: 0, item: spoken });
    }
    await expect.poll(() => received).toHaveLength(3);
    peer.socket.terminate();
    const next = await server.connection();
    expect(await next.next()).toMatchObject({ item: { id: 'i1' } });
    expect(codes(session)).toEqual(['socket_response_lost']);
    expect(session.errors[0]?.message).toMatch(/complete and restored: do not request it again/);
  });

  test('e07: the loop goes on with the next connection, and throws when there is none', async () => {
    const { server, connection, peer } = await start();
    const received = loop(connection);
    connection.response.create();
    await peer.next();
    peer.socket.terminate();
    const second = await server.connection();
    second.send({ type: 'session.created', event_id: 'e', session: {} });
    await expect.poll(() => received).toEqual(['socket_response_lost', 'session.created']);
    second.socket.close(1008, 'policy');
    await expect.poll(() => received.at(-1)).toContain('threw SocketError');
  });
});

describe('a listener of errors', () => {
  test('e13: receives those of the server without any reader, and takes no event from one', async () => {
    const session = await start();
    const { connection, peer } = session;
    peer.send({ type: 'session.created', event_id: 'e', session: {} });
    peer.send({ type: 'error', event_id: 'e', error: { code: 'bad', message: 'No.' } });
    await expect.poll(() => codes(session)).toEqual(['bad']);
    const received = loop(connection);
    await expect.poll(() => received).toEqual(['session.created', 'bad']);
    expect(codes(session)).toEqual(['bad']);
  });

  test('e13: receives those that came before it, once', async () => {
    const server = await startSocketServer();
    const connection = await clientOf(server).realtime.connect({ model: 'm' });
    onTestFinished(() => connection.close());
    const peer = await server.connection();
    peer.send({ type: 'error', event_id: 'e', error: { code: 'bad', message: 'No.' } });
    await settled();
    const errors: unknown[] = [];
    connection.on('error', ({ code }) => errors.push(code));
    await expect.poll(() => errors).toEqual(['bad']);
    expect(await connection.recv()).toMatchObject({ error: { code: 'bad' } });
    expect(errors).toEqual(['bad']);
  });

  test('e07: receives a lost response without any reader', async () => {
    const session = await start();
    session.connection.response.create();
    await session.peer.next();
    session.peer.socket.terminate();
    await session.server.connection();
    await expect.poll(() => codes(session)).toEqual(['socket_response_lost']);
  });
});

test('e08: events that repeat what was restored are known as such', async () => {
  const { server, connection, peer } = await start();
  peer.send({ type: 'session.created', event_id: 'e', session: {} });
  peer.send(added(written));
  const first = [await connection.recv(), await connection.recv()];
  expect(first.map((event) => connection.isRestored(event))).toEqual([false, false]);
  peer.socket.terminate();
  const second = await server.connection();
  second.send({ type: 'session.created', event_id: 'e', session: {} });
  second.send(added(written));
  second.send(added({ ...written, id: 'i3' }));
  const again = [await connection.recv(), await connection.recv(), await connection.recv()];
  expect(again.map((event) => connection.isRestored(event))).toEqual([true, true, false]);
});
