import { inspect } from 'node:util';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { WebSocket as RuntimeWebSocket } from 'undici';
import { startHostileServer } from '../../../test/hostile-socket-server.ts';
import { clientOf, startSocketServer } from '../../../test/socket-server.ts';
import type { ClientOptions } from '../../client-options.ts';
import { OpenAIError } from '../../core/errors/index.ts';
import type { OpenAI } from '../../index.ts';
import { OpenAIRealtimeWS } from '../../realtime-ws.ts';
import { OpenAIRealtimeWebSocket } from '../../realtime-websocket.ts';
import { OpenAIRealtimeTranslationWS } from './openai-realtime-translation-ws.ts';
import { ForksWS } from './forks-ws.ts';
import { LiveWS } from './live-ws.ts';
import { ResponsesWS } from './responses-ws.ts';
import { SidebandWS } from './sideband-ws.ts';

afterEach(() => void vi.unstubAllGlobals());

const KEY = 'sk-proj-abcdefghijklmnopqrstuvwxyz';

/** What these tests use of a session, whatever its class. */
interface Session {
  readonly socket: object;
  send(event: never): void;
  close(): void;
  on(event: 'error', listener: (error: OpenAIError) => void): unknown;
  on(event: 'event', listener: (event: object) => void): unknown;
  on(event: 'close', listener: (code: number, reason: string) => void): unknown;
}

type Open = (client: OpenAI) => Session | Promise<Session>;

const CLASSES: Record<string, Open> = {
  OpenAIRealtimeWS: (client) => new OpenAIRealtimeWS({ model: 'm' }, client),
  OpenAIRealtimeWebSocket: (client) => {
    vi.stubGlobal('WebSocket', RuntimeWebSocket);
    return new OpenAIRealtimeWebSocket({ model: 'm' }, client);
  },
  OpenAIRealtimeTranslationWS: (client) =>
    OpenAIRealtimeTranslationWS.create(client, { model: 'm' }),
  ResponsesWS: (client) => new ResponsesWS(client),
  LiveWS: (client) => new LiveWS(client),
  SidebandWS: (client) => new SidebandWS(client, { session_id: 's' }),
  ForksWS: (client) => new ForksWS(client, { session_id: 's' }),
};

async function opened(
  open: Open,
  server: { baseURL: string },
  options: ClientOptions = {},
): Promise<{ session: Session; errors: OpenAIError[]; closed: Promise<unknown[]> }> {
  const session = await open(clientOf(server, { apiKey: KEY, ...options }));
  onTestFinished(() => session.close());
  const errors: OpenAIError[] = [];
  session.on('error', (error) => void errors.push(error));
  const closed = new Promise<unknown[]>((resolve) => {
    session.on('close', (...args) => resolve(args));
  });
  return { session, errors, closed };
}

function expectNoKey(...values: unknown[]): void {
  for (const value of values) {
    expect(inspect(value, { depth: 12, showHidden: false })).not.toContain(KEY);
  }
}

describe.each(Object.entries(CLASSES))('%s', (_, open) => {
  test('shows no key when it is printed or written as JSON, in any state', async () => {
    const server = await startSocketServer();
    const { session, closed } = await opened(open, server);
    expectNoKey(session, JSON.stringify(session), { ...session }, session.socket);
    const peer = await server.connection();
    await new Promise<void>((resolve) => {
      session.on('event', () => resolve());
      peer.send({ type: 'session.created' });
    });
    expectNoKey(session, JSON.stringify(session), { ...session }, session.socket);
    expect(inspect(session)).toContain('readyState: 1');
    session.close();
    await closed;
    expectNoKey(session, JSON.stringify(session), { ...session }, session.socket);
  });

  test('a key that the server repeats is in no error', async () => {
    const server = await startSocketServer();
    const { session, errors, closed } = await opened(open, server, { apiKey: 'my-own-secret' });
    const events: object[] = [];
    session.on('event', (event) => void events.push(event));
    const peer = await server.connection();
    const event = { type: 'error', error: { message: 'Wrong key my-own-secret.', code: 'x' } };
    peer.send(event);
    await vi.waitFor(() => expect(errors).toHaveLength(1));
    expect(events).toEqual([event]);
    expect(errors[0]?.message).toMatch(/^Wrong key \[redacted\]\./);
    peer.socket.close(3000, 'bad my-own-secret');
    expect((await closed).slice(0, 2)).toEqual([3000, 'bad [redacted]']);
    expect(inspect(errors, { depth: 12 })).not.toContain('my-own-secret');
  });

  test('malformed events are events, or errors', async () => {
    const server = await startSocketServer();
    const { session, errors } = await opened(open, server);
    const last = new Promise<void>((resolve) => {
      session.on('event', (event) => void ('last' in event && resolve()));
    });
    const peer = await server.connection();
    for (const type of ['response.completed', 'response.done', 'session.closed', 'error']) {
      for (const value of [null, 5, 'x', [], { toString: 1 }, { output: [null] }]) {
        peer.send({ type, response: value, error: value, session: value, item: value });
      }
    }
    peer.send({ type: 'error', error: { message: { toString: 1 }, code: { toString: 1 } } });
    peer.send({ type: 'x', last: true });
    await last;
    for (const error of errors) expect(error).toBeInstanceOf(OpenAIError);
  });

  const values: Record<string, unknown> = {
    null: null,
    undefined,
    'a function': () => {},
    'a symbol': Symbol('x'),
    'a `toJSON` that throws': { type: 'x', toJSON: () => JSON.parse('{') },
    'a getter that throws': {
      get type() {
        return JSON.parse('{');
      },
    },
    'a bigint': { type: 'x', at: 1n },
  };

  test.each(Object.entries(values))(
    'sending %s is an error of the session',
    async (_what, value) => {
      const server = await startSocketServer();
      const { session, errors } = await opened(open, server);
      Reflect.apply(session.send, session, [value]);
      expect(errors).toEqual([
        expect.objectContaining({ message: expect.stringContaining('cannot be written as JSON') }),
      ]);
      expect(errors[0]).toBeInstanceOf(OpenAIError);
    },
  );

  test("the client's timeout is that of the handshake", async () => {
    const server = await startHostileServer((socket) => {
      socket.write('HTTP/1.1 101 Switching Protocols\r\nx: ');
      const timer = setInterval(() => socket.write('x'), 20);
      socket.on('close', () => clearInterval(timer));
    });
    const started = performance.now();
    const { errors, closed } = await opened(open, server, { timeout: 200 });
    expect((await closed)[0]).toBe(1006);
    expect(performance.now() - started).toBeLessThan(3_000);
    expect(errors).toMatchObject([
      { message: 'The server did not answer the handshake within 200 ms.' },
    ]);
  });

  test('a refusal that stalls keeps no connection', async () => {
    let isGone = false;
    const server = await startHostileServer((socket) => {
      socket.once('close', () => void (isGone = true));
      socket.write('HTTP/1.1 401 X\r\ncontent-length: 5000\r\n\r\n{"error":');
    });
    const { closed } = await opened(open, server);
    await closed;
    await vi.waitFor(() => expect(isGone).toBe(true));
  });
});

const ITERABLE: Record<string, (client: OpenAI) => Session & AsyncIterable<{ type: string }>> = {
  ResponsesWS: (client) => new ResponsesWS(client),
  LiveWS: (client) => new LiveWS(client),
  SidebandWS: (client) => new SidebandWS(client, { session_id: 's' }),
  ForksWS: (client) => new ForksWS(client, { session_id: 's' }),
};

describe.each(Object.entries(ITERABLE))('a slow loop over %s', (_, open) => {
  async function flooded(): Promise<{
    session: Session;
    loop: AsyncIterator<{ type: string }>;
    waitingAtServer: () => number;
  }> {
    const server = await startSocketServer();
    const session = open(clientOf(server));
    onTestFinished(() => session.close());
    session.on('error', () => {});
    const loop = session[Symbol.asyncIterator]();
    const peer = await server.connection();
    const text = 'x'.repeat(65_536);
    for (let index = 0; index < COUNT; index++) peer.send({ type: 'x', text, index });
    return { session, loop, waitingAtServer: () => peer.socket.bufferedAmount };
  }

  const COUNT = 600;

  test('slows the server down, and receives everything', async () => {
    const { loop, waitingAtServer } = await flooded();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(waitingAtServer()).toBeGreaterThan(5_000_000);
    for (let count = 0; count < COUNT;) {
      const step = await loop.next();
      if (step.done !== true && step.value.type === 'message') count++;
    }
    expect(waitingAtServer()).toBe(0);
  });

  test('keeps no events from listeners, and no connection from being closed', async () => {
    const { session, waitingAtServer } = await flooded();
    await new Promise((resolve) => setTimeout(resolve, 300));
    let count = 0;
    session.on('event', () => void count++);
    await vi.waitFor(() => expect(waitingAtServer()).toBe(0), 5_000);
    expect(count).toBeGreaterThan(0);
    const closed = new Promise<void>((resolve) => session.on('close', () => resolve()));
    session.close();
    await closed;
  });
});

test('a key function that hangs ends with the timeout of the client', async () => {
  const server = await startSocketServer();
  const client = clientOf(server, {
    apiKey: () => new Promise<string>(() => {}),
    timeout: 150,
    maxRetries: 0,
  });
  for (const creating of [
    OpenAIRealtimeWS.create(client, { model: 'm' }),
    OpenAIRealtimeTranslationWS.create(client, { model: 'm' }),
  ]) {
    await expect(creating).rejects.toMatchObject({ name: 'APIConnectionTimeoutError' });
  }
});
