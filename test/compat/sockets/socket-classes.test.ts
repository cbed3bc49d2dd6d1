import OpenAIReference, { AzureOpenAI as ReferenceAzure } from 'openai';
import { OpenAIRealtimeWebSocket as ReferenceBetaWebSocket } from 'openai/beta/realtime/websocket';
import { OpenAIRealtimeWS as ReferenceBetaWS } from 'openai/beta/realtime/ws';
import { OpenAIRealtimeWebSocket as ReferenceWebSocket } from 'openai/realtime/websocket';
import { OpenAIRealtimeWS as ReferenceWS } from 'openai/realtime/ws';
import { ForksWS as ReferenceForks } from 'openai/resources/live/forks/ws';
import { LiveWS as ReferenceLive } from 'openai/resources/live/ws';
import { ResponsesWS as ReferenceResponses } from 'openai/resources/responses/ws';
import { AzureOpenAI, OpenAI } from 'petrel';
import { OpenAIRealtimeWebSocket as BetaWebSocket } from 'petrel/beta/realtime/websocket';
import { OpenAIRealtimeWS as BetaWS } from 'petrel/beta/realtime/ws';
import { OpenAIRealtimeWebSocket } from 'petrel/realtime/websocket';
import { OpenAIRealtimeWS } from 'petrel/realtime/ws';
import { ForksWS } from 'petrel/resources/live/forks/ws';
import { LiveWS } from 'petrel/resources/live/ws';
import { ResponsesWS } from 'petrel/resources/responses/ws';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { authority, certificate } from '../../../packages/petrel/test/proxied.ts';
import {
  answer,
  startSocketServer,
  type SocketServer,
} from '../../../packages/petrel/test/socket-server.ts';

/** The socket of the classes over `ws`, as both packages show it. */
interface NodeSocket {
  readonly readyState: number;
  readonly platformSocket: { readonly readyState: number };
  on(event: string, listener: (...args: unknown[]) => void): unknown;
  once(event: string, listener: (...args: unknown[]) => void): unknown;
  off(event: string, listener: (...args: unknown[]) => void): unknown;
}

/** What the classes of resources have in both packages. */
interface Session extends AsyncIterable<{ type: string }> {
  socket: NodeSocket;
  on(event: string, listener: (...args: never[]) => void): unknown;
  emitted(event: string): Promise<unknown>;
  sendRaw(data: string | ArrayBufferLike | ArrayBufferView | ArrayBufferView[]): void;
  close(): void;
}

interface Options {
  reconnect?: {
    initialDelay: number;
    maxRetries?: number;
    onReconnecting: () => { abort: true } | undefined;
  };
}

type Open = (baseURL: string, options?: Options) => Session;

const account = { apiKey: 'sk-test' };
const id = { session_id: 's' };

// The types of the arguments differ in names only; the objects are used through `Session`.
const PAIRS: [name: string, reference: Open, own: Open][] = [
  [
    'ResponsesWS',
    (baseURL, options) =>
      new ReferenceResponses(new OpenAIReference({ ...account, baseURL }), options),
    (baseURL, options) => new ResponsesWS(new OpenAI({ ...account, baseURL }), options),
  ],
  [
    'LiveWS',
    (baseURL, options) => new ReferenceLive(new OpenAIReference({ ...account, baseURL }), options),
    (baseURL, options) => new LiveWS(new OpenAI({ ...account, baseURL }), options),
  ],
  [
    'ForksWS',
    (baseURL, options) =>
      new ReferenceForks(new OpenAIReference({ ...account, baseURL }), id, options),
    (baseURL, options) => new ForksWS(new OpenAI({ ...account, baseURL }), id, options),
  ],
];

const ERROR = { type: 'error', error: { type: 't', code: 'c', message: 'No.', param: null } };

/** What became of a promise, without the words of each client. */
async function outcome(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value) => (value instanceof Error ? ['error', Object(value).error] : ['value', value]),
    (error: unknown) => ['rejected', Object(error).error],
  );
}

async function waitFor(session: Session, server: SocketServer): Promise<unknown[]> {
  const waits = ['session.closed', 'event', 'error', 'close'].map((name) => session.emitted(name));
  const peer = await server.connection();
  peer.send(ERROR);
  peer.socket.close(1000);
  return Promise.all(waits.map(outcome));
}

/** What a listener of the socket itself receives. */
async function listenToSocket(session: Session, server: SocketServer): Promise<unknown[]> {
  const { socket } = session;
  session.on('error', () => {});
  const seen: unknown[] = [socket.platformSocket.readyState, socket.readyState];
  const listen = (...args: unknown[]): void => void seen.push(['message', ...args]);
  const never = (): void => void seen.push('never');
  socket.on('message', listen);
  socket.on('message', never);
  socket.off('message', never);
  socket.once('message', (data) => seen.push(['once', data]));
  const closed = new Promise<unknown[]>((resolve) => {
    socket.on('close', (...args) => resolve(args));
  });
  const peer = await server.connection();
  for (const data of ['{"type":"future"}', Buffer.from('{"type":"future"}')])
    peer.socket.send(data);
  peer.socket.close(1000, 'bye');
  seen.push(['close', ...(await closed)]);
  return seen;
}

async function sendRaw(session: Session, server: SocketServer): Promise<unknown[]> {
  const received: unknown[] = [];
  const waiting = new Uint8Array([1, 2]);
  session.sendRaw(waiting);
  session.sendRaw([new Uint8Array([3]), Buffer.from('ab')]);
  waiting.fill(9);
  const peer = await server.connection();
  const all = new Promise<void>((resolve) => {
    peer.socket.on('message', (data, isBinary) => {
      received.push([String(data), isBinary]);
      if (received.length === 8) resolve();
    });
  });
  await expect.poll(() => session.socket.readyState).toBe(1);
  session.sendRaw('no JSON');
  session.sendRaw([]);
  session.sendRaw([new Uint16Array([258]), new DataView(new ArrayBuffer(1))]);
  session.sendRaw(new Uint8Array([7, 8]).buffer);
  session.sendRaw(new Uint8Array([7, 8, 9]).subarray(1));
  session.sendRaw(new SharedArrayBuffer(2));
  await all;
  session.close();
  return received;
}

/** What a loop yields after the end, and of binary messages before it. */
async function iterate(session: Session, server: SocketServer): Promise<unknown[]> {
  const seen: unknown[] = [];
  const peer = await server.connection();
  peer.socket.send(Buffer.from('{"type":"future"}'));
  peer.socket.close(1000, 'bye');
  for await (const message of session) {
    if (message.type !== 'connecting' && message.type !== 'open') seen.push(message);
  }
  for await (const message of session) seen.push(message);
  return seen;
}

/** What a handler throws. */
const THROWN = new Error('mine');

async function reconnect(
  open: Open,
  handler: () => { abort: true } | undefined,
): Promise<unknown[]> {
  const server = await startSocketServer({
    refuse: (socket, handshake) => handshake > 1 && answer(socket, 503, []),
  });
  const seen: unknown[] = [];
  const session = open(server.baseURL, {
    reconnect: { initialDelay: 20, maxRetries: 2, onReconnecting: handler },
  });
  session.on('error', (error: Error) => seen.push(['error', error.cause === THROWN]));
  session.on('reconnecting', ({ attempt, delay, closeCode }) => {
    seen.push(['reconnecting', attempt, closeCode, Number.isInteger(delay)]);
  });
  const closed = new Promise<void>((resolve) => {
    session.on('close', (...args: unknown[]) => {
      seen.push(['close', ...args]);
      resolve();
    });
  });
  const loop = (async () => {
    for await (const { type } of session) seen.push(type);
  })();
  const peer = await server.connection();
  await expect.poll(() => session.socket.readyState).toBe(1);
  peer.socket.close(1012);
  await closed;
  await loop;
  return seen;
}

describe('classes of resources behave as those of the reference client', () => {
  describe.each(PAIRS)('%s', (_name, reference, own) => {
    test.each([
      ['who waits for an event', waitFor, 4],
      ['who listens to the socket', listenToSocket, 5],
      ['who sends raw messages', sendRaw, 8],
      ['who iterates', iterate, 3],
    ])('%s', async (_what, play, length) => {
      const server = await startSocketServer();
      const expected = await play(reference(server.baseURL), server);
      expect(expected.length).toBeGreaterThanOrEqual(length);
      expect(await play(own(server.baseURL), server)).toEqual(expected);
    });

    test('who waits for an event when the handshake is refused', async () => {
      const refuse = { refuse: (socket: Parameters<typeof answer>[0]) => answer(socket, 401, []) };
      const { baseURL } = await startSocketServer(refuse);
      for (const open of [reference, own]) {
        const waiting = open(baseURL).emitted('session.closed');
        await expect(waiting).rejects.toThrow('401');
      }
    });

    test.each([
      [
        'throws',
        () => {
          throw THROWN;
        },
      ],
      ['aborts', () => ({ abort: true }) as const],
      ['goes on', () => undefined],
    ])('who replaces a connection, and %s', async (_what, handler) => {
      const expected = await reconnect(reference, handler);
      expect(await reconnect(own, handler)).toEqual(expected);
    });
  });
});

/** The WebSocket of a runtime that sends headers, and trusts the server. */
class Trusting extends WebSocket {
  constructor(
    url: string | URL,
    init: string[] | { protocols: string[]; headers: Record<string, string> },
  ) {
    const { protocols, headers } = Array.isArray(init) ? { protocols: init, headers: {} } : init;
    super(url, protocols, { ca: authority.cert, headers });
  }
}

describe('sessions with Azure are opened as those of the reference client', () => {
  beforeEach(() => vi.stubGlobal('WebSocket', Trusting));
  afterEach(() => vi.unstubAllGlobals());

  interface RealtimeSession {
    close(): void;
    on(event: 'error', listener: () => void): unknown;
  }
  type OpenAzure<Client> = (client: Client) => Promise<RealtimeSession>;
  const trusted = { options: { ca: authority.cert } };
  const CASES: [string, OpenAzure<ReferenceAzure>, OpenAzure<AzureOpenAI>][] = [
    [
      'OpenAIRealtimeWebSocket',
      (client) => ReferenceWebSocket.azure(client),
      (client) => OpenAIRealtimeWebSocket.azure(client),
    ],
    [
      'OpenAIRealtimeWebSocket of the beta',
      (client) => ReferenceBetaWebSocket.azure(client),
      (client) => BetaWebSocket.azure(client),
    ],
    [
      'OpenAIRealtimeWS',
      (client) => ReferenceWS.azure(client, trusted),
      (client) => OpenAIRealtimeWS.azure(client, trusted),
    ],
    [
      'OpenAIRealtimeWS of the beta',
      (client) => ReferenceBetaWS.azure(client, trusted),
      (client) => BetaWS.azure(client, trusted),
    ],
  ];
  const CREDENTIALS = [
    ['a key', { apiKey: 'azure-key' }],
    ['a token of Entra', { azureADTokenProvider: () => Promise.resolve('entra') }],
  ] as const;

  describe.each(CREDENTIALS)('with %s', (_kind, credentials) => {
    test.each(CASES)('%s', async (_name, reference, own) => {
      const server = await startSocketServer({ tls: certificate });
      const baseURL = server.baseURL.replace(/v1$/, 'openai');
      const options = {
        ...credentials,
        baseURL,
        apiVersion: '2024-10-01-preview',
        deployment: 'd',
      };
      const handshake = async (session: RealtimeSession): Promise<unknown[]> => {
        const { url, headers } = await server.connection();
        session.on('error', () => {});
        session.close();
        const names = ['authorization', 'api-key', 'sec-websocket-protocol'];
        return [url, ...names.map((name) => headers[name])];
      };
      const expected = await handshake(await reference(new ReferenceAzure(options)));
      expect(await handshake(await own(new AzureOpenAI(options)))).toEqual(expected);
    });
  });
});

test('a session without a key has no Authorization', async () => {
  const server = await startSocketServer();
  const client = new OpenAI({ apiKey: null, baseURL: server.baseURL });
  const open = [
    () => new ResponsesWS(client),
    () => new LiveWS(client),
    () => new ForksWS(client, id),
    () => new OpenAIRealtimeWS({ model: 'm' }, client),
    () => new OpenAIRealtimeWebSocket({ model: 'm' }, client),
    () => new BetaWS({ model: 'm' }, client),
  ];
  vi.stubGlobal('WebSocket', WebSocket);
  for (const next of open) {
    const session = next();
    const { headers } = await server.connection();
    expect(headers['authorization']).toBeUndefined();
    expect(headers['sec-websocket-protocol'] ?? '').not.toContain('key');
    session.close();
  }
  vi.unstubAllGlobals();
});
