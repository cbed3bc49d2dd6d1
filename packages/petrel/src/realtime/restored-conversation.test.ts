import { describe, expect, onTestFinished, test } from 'vitest';
import {
  clientOf,
  startSocketServer,
  type Peer,
  type SocketServer,
} from '../../test/socket-server.ts';
import type { RealtimeConnection } from './realtime-connection.ts';

interface Session {
  server: SocketServer;
  connection: RealtimeConnection;
  first: Peer;
  /** The codes and messages of errors. */
  errors: string[];
}

/** A session whose events nobody has to read. */
async function start(): Promise<Session> {
  const server = await startSocketServer();
  const reconnect = { maxAttempts: 4, initialDelay: 1, maxDelay: 5, renewAfter: Infinity };
  const connection = await clientOf(server).realtime.connect({ model: 'm' }, { reconnect });
  onTestFinished(() => connection.close());
  const errors: string[] = [];
  connection.on('event', () => {});
  connection.on('error', ({ code, message }) => errors.push(`${code} ${message}`));
  return { server, connection, first: await server.connection(), errors };
}

const text = (id: string): { id: string; type: 'message'; role: 'user'; content: [] } => ({
  id,
  type: 'message',
  role: 'user',
  // What the message holds is of no concern here, except that it holds something.
  content: [{ type: 'input_text', text: id }] as never,
});

/** The server reports an item. */
function report(peer: Peer, type: string, item: object, previous_item_id: unknown = null): void {
  peer.send({ type: `conversation.item.${type}`, event_id: 'e', item, previous_item_id });
}

/** Waits until the client has received what the server has sent. */
async function received({ connection }: Session, peer: Peer): Promise<void> {
  const last = new Promise((resolve) => connection.once('rate_limits.updated', resolve));
  peer.send({ type: 'rate_limits.updated', event_id: 'e', rate_limits: [] });
  await last;
}

/** What a connection was sent up to a `response.cancel`. */
async function sentTo(peer: Peer): Promise<string[]> {
  const sent: string[] = [];
  for (;;) {
    const event = (await peer.next()) as { type: string; item?: { id: string }; item_id?: string };
    if (event.type === 'response.cancel') return sent;
    sent.push([event.type.split('.').at(-1), event.item?.id ?? event.item_id].join(' '));
  }
}

/** Ends a connection without a closing handshake; the next one, and what it was sent. */
async function lose(session: Session, peer: Peer): Promise<{ peer: Peer; sent: string[] }> {
  session.connection.once('reconnecting', () => void session.connection.response.cancel());
  peer.socket.terminate();
  const next = await session.server.connection();
  return { peer: next, sent: await sentTo(next) };
}

describe('an item that is inserted at the root', () => {
  test.each([null, 'root', undefined])(
    'e08: is restored as the first, where the server reports %j before it',
    async (previous) => {
      const session = await start();
      const { connection, first } = session;
      for (const id of ['i1', 'i2']) {
        await connection.conversation.item.create({ item: text(id) });
        report(first, 'added', text(id));
      }
      const summary = { previous_item_id: 'root', item: text('summary') };
      await connection.conversation.item.create(summary);
      report(first, 'added', text('summary'), previous);
      report(first, 'done', text('summary'), previous);
      await received(session, first);
      const order = ['create summary', 'create i1', 'create i2'];
      const second = await lose(session, first);
      expect(second.sent).toEqual(order);
      for (const id of ['summary', 'i1', 'i2']) report(second.peer, 'added', text(id));
      await received(session, second.peer);
      expect((await lose(session, second.peer)).sent).toEqual(order);
    },
  );

  test('e08: is sent like this again, where the server has not reported it', async () => {
    const session = await start();
    const summary = { previous_item_id: 'root', item: text('summary') };
    await session.connection.conversation.item.create(summary);
    await session.first.next();
    session.first.socket.terminate();
    expect(await (await session.server.connection()).next()).toMatchObject(summary);
  });
});

test('e08: an item that was to follow one that is gone is sent again as the last', async () => {
  const session = await start();
  const { connection, first, server } = session;
  report(first, 'added', text('i1'));
  report(first, 'added', text('i2'));
  await received(session, first);
  const { item } = connection.conversation;
  item.create({ previous_item_id: 'i1', item: text('i3') });
  item.create({ previous_item_id: 'i2', item: text('i4') });
  await item.delete({ item_id: 'i1' });
  first.socket.terminate();
  const second = await server.connection();
  const sent = [await second.next(), await second.next(), await second.next()];
  expect(sent).toMatchObject([
    { item: { id: 'i2' } },
    { item: { id: 'i3' } },
    { previous_item_id: 'i2', item: { id: 'i4' } },
  ]);
  expect(sent[1]).not.toHaveProperty('previous_item_id');
});

describe('an item that the program has deleted', () => {
  test.each(['added', 'done', 'created'])(
    'e08: is not restored when `conversation.item.%s` comes after it was deleted',
    async (type) => {
      const session = await start();
      const { connection, first } = session;
      connection.conversation.item.create({ item: text('i1') });
      connection.conversation.item.create({ item: text('i2') });
      await connection.conversation.item.delete({ item_id: 'i1' });
      for (const id of ['i1', 'i2']) report(first, type, text(id));
      await received(session, first);
      expect((await lose(session, first)).sent).toEqual(['create i2']);
    },
  );

  test('e08: is not restored when the connection is lost that was to delete it', async () => {
    const session = await start();
    const { connection, first } = session;
    for (const id of ['i1', 'i2']) report(first, 'added', text(id));
    await received(session, first);
    const { item } = connection.conversation;
    connection.once('reconnecting', () => void item.delete({ item_id: 'i1' }));
    const second = await lose(session, first);
    expect(second.sent).toEqual(['create i1', 'create i2', 'delete i1']);
    for (const id of ['i1', 'i2']) report(second.peer, 'added', text(id));
    await received(session, second.peer);
    expect((await lose(session, second.peer)).sent).toEqual(['create i2']);
  });

  test('e08: is restored when it was created again', async () => {
    const session = await start();
    const { connection, first } = session;
    await connection.conversation.item.delete({ item_id: 'i1' });
    await connection.conversation.item.create({ item: text('i1') });
    report(first, 'added', text('i1'));
    await received(session, first);
    expect((await lose(session, first)).sent).toEqual(['create i1']);
  });
});

describe('the output of a call that was lost', () => {
  const call = { id: 'f', type: 'function_call', call_id: 'call_1', name: 'n', arguments: '{}' };
  const output = (call_id: string, id: string): { item: never } => ({
    item: { id, type: 'function_call_output', call_id, output: '1' } as never,
  });

  test('e09: is not sent although it was queued, and neither is the response it was for', async () => {
    const session = await start();
    const { connection, first, errors } = session;
    report(first, 'added', { ...call, status: 'in_progress' });
    report(first, 'added', { ...call, id: 'g', call_id: 'call_2', status: 'completed' });
    await received(session, first);
    connection.once('reconnecting', () => {
      connection.response.create({ event_id: 'again' });
      connection.conversation.item.create(output('call_2', 'known'));
      connection.response.create();
      connection.conversation.item.create(output('call_1', 'orphan'));
      connection.response.create();
      connection.conversation.item.create({ item: text('i1') });
    });
    const { sent } = await lose(session, first);
    expect(sent).toEqual(['create g', 'create ', 'create known', 'create ', 'create i1']);
    expect(errors).toEqual([
      expect.stringMatching(/^socket_not_restored .*: f\.$/),
      expect.stringMatching(/^socket_not_restored .*function call call_1 was not sent/),
    ]);
    expect(connection.bufferedAmount).toBe(0);
  });
});

test('e08: the answer to restored settings is known as such, and the next one is new', async () => {
  const session = await start();
  const { connection, first } = session;
  const restored: boolean[] = [];
  connection.on('event', (event) => {
    if (event.type.startsWith('session')) restored.push(connection.isRestored(event));
    else if (event.type === 'conversation.created') restored.push(connection.isRestored(event));
  });
  const updated = { type: 'session.updated', event_id: 'e', session: {} };
  const created = { type: 'conversation.created', event_id: 'e', conversation: {} };
  await connection.session.update({ session: { type: 'realtime' } });
  for (const event of [created, updated]) first.send(event);
  await received(session, first);
  const second = await lose(session, first);
  for (const event of [created, updated, updated]) second.peer.send(event);
  await received(session, second.peer);
  const third = await lose(session, second.peer);
  third.peer.send({ type: 'error', event_id: 'e', error: { code: 'x', message: 'Settings.' } });
  third.peer.send(updated);
  await received(session, third.peer);
  expect(restored).toEqual([false, false, true, true, false, false]);
});
