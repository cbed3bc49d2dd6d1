import { describe, expect, test } from 'vitest';
import {
  clientOf,
  startSocketServer,
  type Peer,
  type SocketServer,
} from '../../../test/socket-server.ts';
import { ResponsesWS, type ResponsesWSClientOptions } from '../compatible/responses-ws.ts';
import { ResponsesWebSocketSession } from './responses-web-socket-session.ts';

const LIMITS = { maxLanes: 3, maxBufferedEvents: 10, maxBufferedBytes: 10_000 };

interface Setup {
  server: SocketServer;
  socket: ResponsesWS;
  session: ResponsesWebSocketSession;
  peer: Peer;
}

async function open(options: ResponsesWSClientOptions = {}): Promise<Setup> {
  const server = await startSocketServer();
  const socket = new ResponsesWS(clientOf(server), options);
  socket.on('error', () => {});
  const session = new ResponsesWebSocketSession(socket, LIMITS);
  const peer = await server.connection();
  await expect.poll(() => socket.socket.readyState).toBe(1);
  return { server, socket, session, peer };
}

const message = (text: string): object => ({
  type: 'message',
  role: 'assistant',
  content: [{ type: 'output_text', text, annotations: [] }],
});

/** Answers a request, without repeating the output in the last event. */
function answer(peer: Peer, id: string, text: string, lane: object = {}): void {
  const response = { id, object: 'response', status: 'completed' };
  const item = message(text);
  peer.send({ type: 'response.created', response, ...lane });
  peer.send({ type: 'response.output_item.done', output_index: 0, item, ...lane });
  peer.send({ type: 'response.completed', response, ...lane });
}

const NOT_FOUND = { type: 'error', error: { code: 'previous_response_not_found', message: 'No.' } };
const LIMIT = {
  type: 'error',
  error: { code: 'websocket_connection_limit_reached', message: '60 minutes' },
};
const turn = { model: 'm', input: 'two', previous_response_id: 'r1', store: false };
const inFull = {
  type: 'response.create',
  model: 'm',
  store: false,
  input: [
    { type: 'message', role: 'user', content: 'one' },
    message('First'),
    { type: 'message', role: 'user', content: 'two' },
  ],
};

describe('ResponsesWebSocketSession', () => {
  test('e14: a lane makes one response at a time, and others are not held up', async () => {
    const { session, peer, socket } = await open();
    const [lane, other] = [session.lane('a'), session.lane('b')];
    lane.create({ model: 'm', input: 'one' });
    lane.create({ model: 'm', input: 'two' });
    other.create({ model: 'm', input: 'three' });
    expect(await peer.next()).toMatchObject({ input: 'one', stream_id: 'a' });
    expect(await peer.next()).toMatchObject({ input: 'three', stream_id: 'b' });
    answer(peer, 'r1', 'First', { stream_id: 'a' });
    expect(await peer.next()).toMatchObject({ input: 'two', stream_id: 'a' });
    peer.send({ type: 'error', error: { message: 'No.', code: 'c' }, stream_id: 'a' });
    expect(await lane.finalResponse()).toMatchObject({ id: 'r1', output_text: 'First' });
    await expect(lane.finalResponse()).rejects.toMatchObject({ message: 'No.', code: 'c' });
    answer(peer, 'r3', 'Third', { stream_id: 'b' });
    expect(await other.finalResponse()).toMatchObject({ id: 'r3', output_text: 'Third' });
    socket.close();
  });

  test('e14: a response that the connection does not know is sent in full, once', async () => {
    const { session, peer, socket } = await open();
    const lane = session.lane();
    lane.create({ model: 'm', input: 'one', store: false });
    await peer.next();
    answer(peer, 'r1', 'First');
    await lane.finalResponse();
    lane.create(turn);
    expect(await peer.next()).toMatchObject(turn);
    peer.send(NOT_FOUND);
    expect(await peer.next()).toEqual(inFull);
    peer.send(NOT_FOUND);
    const code = 'previous_response_not_found';
    await expect(lane.finalResponse()).rejects.toMatchObject({ code });
    socket.close();
  });

  test('e05: at the limit a socket is renewed, and the request sent again with its context', async () => {
    const reconnect = { onReconnecting: () => undefined, initialDelay: 1 };
    const { session, peer, socket, server } = await open({ reconnect });
    const lane = session.lane('a');
    lane.create({ model: 'm', input: 'one', store: false });
    await peer.next();
    answer(peer, 'r1', 'First', { stream_id: 'a' });
    await lane.finalResponse();
    lane.create(turn);
    await peer.next();
    peer.send(LIMIT);
    const renewed = await server.connection();
    expect(await renewed.next()).toEqual({ ...inFull, stream_id: 'a' });
    answer(renewed, 'r2', 'Second', { stream_id: 'a' });
    expect(await lane.finalResponse()).toMatchObject({ id: 'r2', output_text: 'Second' });
    socket.close();
  });

  test('e05: a request that was answered in part is not sent again', async () => {
    const reconnect = { onReconnecting: () => undefined, initialDelay: 1 };
    const { session, peer, socket, server } = await open({ reconnect });
    const lane = session.lane();
    lane.create({ model: 'm', input: 'one' });
    await peer.next();
    peer.send({ type: 'response.output_text.delta', delta: 'Fi' });
    await lane.receive();
    peer.send(LIMIT);
    await expect(lane.receive()).rejects.toThrow('before the response was complete');
    session.lane().create({ model: 'm', input: 'again' });
    expect(await (await server.connection()).next()).toMatchObject({ input: 'again' });
    socket.close();
  });

  test('e07: a connection that is lost ends its lanes, after what was received', async () => {
    const { session, peer, socket } = await open();
    const [lane, other] = [session.lane('a'), session.lane('b')];
    const pending = Promise.allSettled([other.receive()]);
    const received = socket.emitted('event');
    peer.send({ type: 'future', stream_id: 'a' });
    await received;
    peer.socket.terminate();
    const reason = { message: 'The connection is closed (1006).' };
    expect(await pending).toMatchObject([{ reason }]);
    expect(await lane.receive()).toEqual({ type: 'future', stream_id: 'a' });
    await expect(lane.finalResponse()).rejects.toThrow('closed (1006)');
    expect(() => session.lane()).toThrow('The session is closed');
  });

  test('e13: an error has its message and code in either shape', async () => {
    const { session, peer, socket } = await open();
    const lane = session.lane();
    const details = { code: 'bad', message: 'Nested.' };
    for (const event of [
      { type: 'error', error: details },
      { type: 'error', ...details },
    ]) {
      lane.create({ model: 'm', input: 'x' });
      peer.send(event);
      await expect(lane.finalResponse()).rejects.toMatchObject(details);
    }
    socket.close();
  });

  test('e16: a warm-up resolves with its id, and HTTP fields are not sent', async () => {
    const { session, peer, socket } = await open();
    const lane = session.lane();
    const http = { stream: true, background: true };
    lane.create({ model: 'm', input: 'x', generate: false, ...http });
    const sent = { type: 'response.create', model: 'm', input: 'x', generate: false };
    expect(await peer.next()).toEqual(sent);
    peer.send({ type: 'response.completed', response: { id: 'warm', output: [] } });
    expect(await lane.finalResponse()).toMatchObject({ id: 'warm', output_text: '' });
    socket.close();
  });

  test('e05: a socket is renewed before the limit, between responses, and lanes go on', async () => {
    const reconnect = { onReconnecting() {}, renewAfter: 100, initialDelay: 1 };
    const { server, session, peer, socket } = await open({ reconnect });
    const lane = session.lane();
    lane.create({ model: 'm', input: 'one', store: false });
    await peer.next();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(socket.socket.readyState).toBe(1);
    answer(peer, 'r1', 'First');
    expect(await lane.finalResponse()).toMatchObject({ id: 'r1' });
    lane.create(turn);
    const next = await server.connection();
    expect(await next.next()).toEqual({ type: 'response.create', ...turn });
    next.send(NOT_FOUND);
    expect(await next.next()).toEqual(inFull);
    answer(next, 'r2', 'Second');
    expect(await lane.finalResponse()).toMatchObject({ id: 'r2', output_text: 'Second' });
    socket.close();
  });

  test('e05: no other connection follows one that is closed', async () => {
    const reconnect = { onReconnecting() {}, renewAfter: 50, initialDelay: 5_000 };
    const { server, peer, socket } = await open({ reconnect });
    const closed = socket.emitted('close');
    peer.socket.terminate();
    await socket.emitted('reconnecting');
    socket.close();
    await closed;
    expect(server.handshakes).toBe(1);
  });

  test('a lane that is not read ends at its limits', async () => {
    const { session, peer, socket } = await open();
    const [lane, small] = [session.lane('a'), session.lane('b', { maxBufferedEvents: 1 })];
    for (const n of [1, 2]) peer.send({ type: 'future', n, stream_id: 'b' });
    await expect.poll(() => small.ended).toBe(true);
    await expect(small.receive()).rejects.toThrow('`maxBufferedEvents`');
    peer.send({ type: 'future', filler: 'x'.repeat(10_000), stream_id: 'a' });
    await expect.poll(() => lane.ended).toBe(true);
    socket.close();
  });

  test('aborting a read ends the lane only when a part of a response is lost', async () => {
    const { session, peer, socket } = await open();
    const lane = session.lane();
    const reads = [lane.receive({ signal: AbortSignal.timeout(10) }), lane.receive()];
    const [aborted, second] = await Promise.allSettled(reads);
    expect(aborted).toMatchObject({ reason: { name: 'APIUserAbortError' } });
    expect(second).toMatchObject({ reason: { message: expect.stringContaining('one reader') } });
    expect(lane.ended).toBe(false);
    peer.send({ type: 'response.created', response: { id: 'r' } });
    const signal = AbortSignal.timeout(100);
    await expect(lane.finalResponse({ signal })).rejects.toThrow('aborted');
    expect(lane.ended).toBe(true);
    socket.close();
  });

  test.each([
    [{ type: 'response.completed', response: null }, 'response that is not an object'],
    [{ type: 'response.output_item.done', output_index: 0, item: 1 }, 'item of the output'],
    [{ type: 'response.completed', response: { id: 'r', filler: 'x'.repeat(99) } }, '90 bytes'],
  ])('a response that cannot be used ends its lane: %j', async (event, words) => {
    const { session, peer, socket } = await open();
    const lane = session.lane();
    peer.send(event);
    await expect(lane.finalResponse({ maxResponseBytes: 90 })).rejects.toThrow(words);
    expect(lane.ended).toBe(true);
    socket.close();
  });

  test('wrong limits and connections are refused', async () => {
    const { session, socket } = await open();
    expect(() => new ResponsesWebSocketSession(socket, { ...LIMITS, maxLanes: 0 })).toThrow(
      '`maxLanes` must be',
    );
    for (const id of ['a', 'b', 'c']) session.lane(id);
    expect(() => session.lane('d')).toThrow('3 lanes already');
    expect(() => session.lane('a')).toThrow('of this id');
    socket.close();
    await socket.emitted('close');
    expect(() => new ResponsesWebSocketSession(socket, LIMITS)).toThrow('not closed');
  });
});
