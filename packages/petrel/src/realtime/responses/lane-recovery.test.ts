import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  answer as refuse,
  clientOf,
  startSocketServer,
  type Peer,
  type SocketServer,
  type SocketServerOptions,
} from '../../../test/socket-server.ts';
import { ResponsesWS, type ResponsesWSClientOptions } from '../compatible/responses-ws.ts';
import { ResponsesWebSocketSession } from './responses-web-socket-session.ts';

const LIMITS = { maxLanes: 3, maxBufferedEvents: 10, maxBufferedBytes: 10_000 };
const reconnect = { onReconnecting() {}, initialDelay: 20, maxDelay: 20 };
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

interface Setup {
  server: SocketServer;
  socket: ResponsesWS;
  session: ResponsesWebSocketSession;
}

/** Nobody listens to `error`. */
async function start(
  options: ResponsesWSClientOptions = {},
  serverOptions: SocketServerOptions = {},
): Promise<Setup> {
  const server = await startSocketServer(serverOptions);
  const socket = new ResponsesWS(clientOf(server), options);
  return { server, socket, session: new ResponsesWebSocketSession(socket, LIMITS) };
}

async function open(options?: ResponsesWSClientOptions): Promise<Setup & { peer: Peer }> {
  const setup = await start(options);
  const peer = await setup.server.connection();
  await expect.poll(() => setup.socket.socket.readyState).toBe(1);
  return { ...setup, peer };
}

function complete(peer: Peer, id: string, lane?: string): void {
  const output = [
    { type: 'message', role: 'assistant', content: [{ type: 'output_text', text: id }] },
  ];
  const response = { id, object: 'response', status: 'completed', output };
  peer.send({ type: 'response.completed', response, ...(lane ? { stream_id: lane } : {}) });
}

const pending = new WeakMap<Peer, Promise<unknown>>();

/** The inputs that a connection received until nothing more comes. */
async function received(peer: Peer): Promise<unknown[]> {
  const inputs: unknown[] = [];
  for (;;) {
    const next = pending.get(peer) ?? peer.next();
    pending.set(peer, next);
    const event = await Promise.race([next, settled()]);
    if (event === undefined) return inputs;
    pending.delete(peer);
    inputs.push(Reflect.get(Object(event), 'input'));
  }
}

const unhandled: unknown[] = [];
const record = (error: unknown): number => unhandled.push(error);
beforeEach(() => {
  unhandled.length = 0;
  process.on('unhandledRejection', record);
});
afterEach(async () => {
  await settled();
  process.off('unhandledRejection', record);
  expect(unhandled).toEqual([]);
});

describe('a lane that is made while the connection is replaced', () => {
  test.each([[1], [2], [3]])(
    'e07: sends its request once, %i attempts before the next connection',
    async (attempts) => {
      const refused: SocketServerOptions['refuse'] = (socket, nth) =>
        nth > 1 && nth <= attempts && refuse(socket, 503, []);
      const { server, socket, session } = await start({ reconnect }, { refuse: refused });
      const first = await server.connection();
      const lost = session.lane('a');
      lost.create({ model: 'm', input: 'lost' });
      expect(await first.next()).toMatchObject({ input: 'lost' });
      first.socket.terminate();
      await expect(lost.finalResponse()).rejects.toMatchObject({
        code: 'socket_closed',
        closeCode: 1006,
        message: expect.stringContaining('Make new lanes'),
      });
      const lane = session.lane('a');
      lane.create({ model: 'm', input: 'two' });
      const second = await server.connection();
      expect(await received(second)).toEqual(['two']);
      complete(second, 'r2', 'a');
      expect(await lane.finalResponse()).toMatchObject({ id: 'r2' });
      lane.create({ model: 'm', input: 'three' });
      expect(await received(second)).toEqual(['three']);
      complete(second, 'r3', 'a');
      expect(await lane.finalResponse()).toMatchObject({ id: 'r3' });
      socket.close();
    },
  );

  test('e07: keeps the answers of a lane that was closed meanwhile away from others', async () => {
    const { server, socket, session, peer } = await open({ reconnect });
    peer.socket.terminate();
    await socket.emitted('reconnecting');
    const closed = session.lane('a');
    closed.create({ model: 'm', input: 'closed' });
    closed.close();
    expect(() => session.lane('a')).toThrow('of this id');
    expect(await received(await server.connection())).toEqual(['closed']);
    expect(() => session.lane('a')).toThrow('of this id');
    socket.close();
  });

  test('e07: is made by a listener that is called before the lanes are ended', async () => {
    const server = await startSocketServer();
    const socket = new ResponsesWS(clientOf(server), { reconnect });
    const text = new Promise((resolve) => {
      socket.once('reconnecting', () => {
        const lane = session.lane();
        lane.create({ model: 'm', input: 'early' });
        resolve(lane.finalResponse());
      });
    });
    const session = new ResponsesWebSocketSession(socket, LIMITS);
    const first = await server.connection();
    await expect.poll(() => socket.socket.readyState).toBe(1);
    first.socket.terminate();
    const second = await server.connection();
    expect(await received(second)).toEqual(['early']);
    complete(second, 'r');
    expect(await text).toMatchObject({ id: 'r' });
    socket.close();
  });

  test('e05: is not renewed in the middle of its response', async () => {
    const { server, socket, session, peer } = await open({
      reconnect: { ...reconnect, renewAfter: 150 },
    });
    peer.socket.terminate();
    await socket.emitted('reconnecting');
    const lane = session.lane();
    lane.create({ model: 'm', input: 'x' });
    const second = await server.connection();
    await second.next();
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(second.socket.readyState).toBe(1);
    complete(second, 'r');
    expect(await lane.finalResponse()).toMatchObject({ id: 'r' });
    socket.close();
  });
});

describe('an error that a lane reports is not unhandled', () => {
  test('e13: when the server sends it', async () => {
    const { session, socket, peer } = await open();
    const lane = session.lane('a');
    lane.create({ model: 'm', input: 'x' });
    peer.send({ type: 'error', error: { code: 'bad', message: 'No.' }, stream_id: 'a' });
    await expect(lane.finalResponse()).rejects.toMatchObject({ code: 'bad' });
    socket.close();
  });

  test('e05: when the lane recovers from it', async () => {
    const { session, socket, server, peer } = await open({ reconnect });
    const lane = session.lane();
    lane.create({ model: 'm', input: 'one', store: false });
    await peer.next();
    complete(peer, 'r1');
    await lane.finalResponse();
    lane.create({ model: 'm', input: 'two', store: false, previous_response_id: 'r1' });
    await peer.next();
    const limit = { code: 'websocket_connection_limit_reached', message: '60 minutes' };
    peer.send({ type: 'error', error: limit });
    const renewed = await server.connection();
    await renewed.next();
    complete(renewed, 'r2');
    expect(await lane.finalResponse()).toMatchObject({ id: 'r2' });
    lane.create({ model: 'm', input: 'three', store: false, previous_response_id: 'r2' });
    await renewed.next();
    const code = 'previous_response_not_found';
    renewed.send({ type: 'error', error: { code, message: 'No.' } });
    expect(await renewed.next()).toMatchObject({ input: { length: 5 } });
    complete(renewed, 'r3');
    expect(await lane.finalResponse()).toMatchObject({ id: 'r3' });
    socket.close();
  });

  test('e07: when the server refuses the handshake', async () => {
    const { session } = await start({}, { refuse: (socket) => refuse(socket, 401, []) });
    const lane = session.lane();
    lane.create({ model: 'm', input: 'x' });
    await expect(lane.finalResponse()).rejects.toMatchObject({
      code: 'socket_closed',
      message: expect.stringContaining('closed (1006). Unexpected server response'),
    });
    expect(() => session.lane()).toThrow('The session is closed');
  });

  test('e07: when no other connection is opened', async () => {
    const { session, socket, server } = await start(
      { reconnect: { ...reconnect, maxRetries: 1, initialDelay: 1 } },
      { refuse: (peer, nth) => nth > 1 && refuse(peer, 503, []) },
    );
    const peer = await server.connection();
    const lane = session.lane();
    const closed = new Promise((resolve) => socket.on('close', resolve));
    peer.socket.terminate();
    await expect(lane.finalResponse()).rejects.toThrow('The connection was lost');
    await closed;
    expect(() => session.lane()).toThrow('The session is closed');
  });

  test('when a request does not fit into the queue', async () => {
    const { session, socket, peer } = await open({ reconnect, maxQueueSize: 100 });
    peer.socket.terminate();
    await socket.emitted('reconnecting');
    const [waiting, lane] = [session.lane('a'), session.lane('b')];
    waiting.create({ model: 'm', input: 'x' });
    const large = { model: 'm', input: 'x'.repeat(200) };
    expect(() => lane.create(large)).toThrow('`maxQueueBytes` is 100');
    expect(lane.ended).toBe(false);
    socket.close();
  });
});

test('an error that no lane reports is unhandled, and names the remedy', async () => {
  const { session, socket, peer } = await open();
  session.lane('a');
  peer.send({ type: 'error', error: { code: 'bad', message: 'No.' }, stream_id: 'other' });
  await expect.poll(() => unhandled).toHaveLength(1);
  expect(unhandled.splice(0)).toMatchObject([
    { code: 'bad', message: expect.stringMatching(/^No\. .*`on\('error', …\)`/) },
  ]);
  socket.close();
});

test('a response has its text on the last event of a socket', async () => {
  const { socket, peer } = await open();
  const last = socket.emitted('response.completed');
  complete(peer, 'the text');
  expect((await last).response.output_text).toBe('the text');
  socket.close();
});
