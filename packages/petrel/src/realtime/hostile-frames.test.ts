import { deflateRawSync } from 'node:zlib';
import { WebSocket as RuntimeWebSocket } from 'undici';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import {
  accepted,
  frame,
  startHostileServer,
  writeForever,
} from '../../test/hostile-socket-server.ts';
import { clientOf } from '../../test/socket-server.ts';
import type { Socket } from 'node:net';
import { OpenAIError } from '../core/errors/index.ts';
import { fetchTransport } from '../platform/fetch/fetch-transport.ts';
import type { RealtimeConnection } from './realtime-connection.ts';
import { SocketError } from './socket/socket-error.ts';
import type { SocketConnectOptions } from './socket/socket-options.ts';

type Play = (socket: Socket, request: string) => unknown;

afterEach(() => void vi.unstubAllGlobals());

const EVENT = JSON.stringify({ type: 'rate_limits.updated', event_id: 'e', rate_limits: [] });
const MEBIBYTE = 1_048_576;

/** Both ways to a WebSocket on Node: the package `ws`, and the one of the runtime. */
const IMPLEMENTATIONS = {
  ws: {},
  'the WebSocket of the runtime': { transport: fetchTransport() },
};

describe.each(Object.entries(IMPLEMENTATIONS))('with %s', (name, clientOptions) => {
  function connect(
    server: { baseURL: string },
    options: SocketConnectOptions = {},
  ): PromiseLike<RealtimeConnection> {
    if (name !== 'ws' && globalThis.WebSocket === undefined) {
      vi.stubGlobal('WebSocket', RuntimeWebSocket);
    }
    const client = clientOf(server, { ...clientOptions, maxRetries: 0 });
    const connection = client.realtime.connect({ model: 'm' }, { timeout: 500, ...options });
    onTestFinished(() => void connection.close());
    return connection;
  }

  /** What a connection reads until it ends, and the error that ends it. */
  async function readAll(play: Play, options: SocketConnectOptions = {}): Promise<unknown[]> {
    const server = await startHostileServer(play);
    const connection = await connect(server, options);
    const read: unknown[] = [];
    try {
      for await (const event of connection) read.push(event.type);
      read.push('end');
    } catch (error) {
      expect(error).toBeInstanceOf(OpenAIError);
      read.push(error);
    }
    expect(connection.state).toBe('closed');
    return read;
  }

  const sends =
    (...frames: Uint8Array[]): Play =>
    (socket, request) => {
      socket.write(accepted(request));
      for (const bytes of frames) socket.write(bytes);
    };

  const broken: Record<string, Uint8Array[]> = {
    'a text that is not UTF-8': [frame({ payload: Buffer.from([0x22, 0xff, 0xfe, 0x22]) })],
    'reserved bits': [frame({ reserved: 3, payload: EVENT })],
    'a compressed message that was not negotiated': [
      frame({ reserved: 4, payload: deflateRawSync(EVENT) }),
    ],
    'an unknown opcode': [frame({ opcode: 5, payload: EVENT })],
    'a long ping': [frame({ opcode: 9, payload: 'x'.repeat(126) })],
    'a fragmented ping': [frame({ opcode: 9, isFinal: false, payload: 'x' })],
    'a continuation of nothing': [frame({ opcode: 0, payload: EVENT })],
    'a message within a message': [
      frame({ isFinal: false, payload: '{' }),
      frame({ payload: EVENT }),
    ],
    'a close code of one byte': [frame({ opcode: 8, payload: Buffer.from([3]) })],
    'a reserved close code': [frame({ opcode: 8, payload: Buffer.from([0x03, 0xed]) })],
    'a close reason that is not UTF-8': [
      frame({ opcode: 8, payload: Buffer.from([0x03, 0xe8, 0xff]) }),
    ],
  };

  test.each(Object.entries(broken))('%s ends the connection with an error', async (_, frames) => {
    const read = await readAll(sends(frame({ payload: EVENT }), ...frames));
    expect(read).toEqual([
      'rate_limits.updated',
      expect.objectContaining({ name: 'SocketError', code: 'socket_closed' }),
    ]);
  });

  test('a message in frames of one byte is read', async () => {
    const bytes = [...Buffer.from(EVENT)];
    const parts = bytes.map((byte, index) =>
      frame({
        opcode: index === 0 ? 1 : 0,
        isFinal: index === bytes.length - 1,
        payload: Buffer.from([byte]),
      }),
    );
    const close = frame({ opcode: 8, payload: Buffer.from([0x03, 0xe8]) });
    const play: Play = (socket, request) => {
      sends(...parts, close)(socket, request);
      socket.end();
    };
    expect(await readAll(play)).toEqual(['rate_limits.updated', 'end']);
  });

  test('a message that is too large ends the connection', async () => {
    const read = await readAll(sends(frame({ payload: 'x'.repeat(3_000) })), {
      maxMessageBytes: 2_000,
    });
    expect(read).toEqual([expect.objectContaining({ closeCode: 1009 })]);
  });

  test('pings without an end keep nothing from being read, or end the connection', async () => {
    const server = await startHostileServer((socket, request) => {
      socket.write(accepted(request));
      const pings = Buffer.concat(Array.from({ length: 1_000 }, () => frame({ opcode: 9 })));
      void writeForever(socket, () => Buffer.concat([pings, frame({ payload: EVENT })]));
    });
    const connection = await connect(server);
    for (let count = 0; count < 20; count++) {
      const read: unknown = await connection.recv().catch((error: unknown) => error);
      if (read instanceof SocketError) break;
      expect(read).toMatchObject({ type: 'rate_limits.updated' });
    }
  });

  test('a closing handshake that the server does not end is ended', async () => {
    const close = frame({ opcode: 8, payload: Buffer.from([0x03, 0xe9]) });
    const read = await readAll(sends(frame({ payload: EVENT }), close), { heartbeat: 200 });
    expect(read).toEqual(['rate_limits.updated', expect.objectContaining({ name: 'SocketError' })]);
  });

  test('an abort is an error of its own, also where it ends a connection', async () => {
    const abort = new AbortController();
    const server = await startHostileServer(sends());
    const connection = await connect(server, { signal: abort.signal, reconnect: true });
    setTimeout(() => abort.abort(), 50);
    await expect(connection.recv()).rejects.toMatchObject({ code: 'user_abort' });
    expect(connection.state).toBe('closed');
  });

  test('a connection that is cut within a frame is lost', async () => {
    const read = await readAll((socket, request) => {
      socket.write(accepted(request));
      socket.write(frame({ payload: EVENT, length: 500 }), () => socket.end());
    });
    expect(read).toEqual([expect.objectContaining({ closeCode: 1006 })]);
  });

  const handshakes: Record<string, Play> = {
    'never ends': () => {},
    'arrives byte by byte without an end': (socket) => {
      socket.write('HTTP/1.1 101 Switching Protocols\r\nx: ');
      const timer = setInterval(() => socket.write('x'), 10);
      socket.on('close', () => clearInterval(timer));
    },
    'has headers without an end': (socket) => {
      socket.write('HTTP/1.1 101 Switching Protocols\r\n');
      void writeForever(socket, () => `x: ${'x'.repeat(8_000)}\r\n`);
    },
    'is answered 100 without an end': (socket) =>
      void writeForever(socket, () => 'HTTP/1.1 100 Continue\r\n\r\n'),
    'has the wrong key': (socket, request) =>
      socket.write(accepted(`${request}`.replace('==', 'A='))),
    'upgrades to something else': (socket, request) =>
      socket.write(accepted(request).replace('Upgrade: websocket', 'Upgrade: h2c')),
    'has an extension that nobody requested': (socket, request) =>
      socket.write(accepted(request, 'Sec-WebSocket-Extensions: x-mine')),
    'has a protocol that nobody requested': (socket, request) =>
      socket.write(accepted(request, 'Sec-WebSocket-Protocol: x-mine')),
    'is not HTTP': (socket) => socket.write('SSH-2.0-OpenSSH_9.6\r\n'),
    'is reset': (socket) => socket.resetAndDestroy(),
    'is answered 200': (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}'),
    'is redirected': (socket) =>
      socket.end('HTTP/1.1 301 Moved\r\nlocation: /else\r\ncontent-length: 0\r\n\r\n'),
    'is refused with a body without an end': (socket) => {
      socket.write('HTTP/1.1 401 No\r\ncontent-type: application/json\r\n\r\n{"error":"');
      void writeForever(socket, () => 'x'.repeat(65_536));
    },
  };

  test.each(Object.entries(handshakes))('a handshake that %s is an error', async (_, play) => {
    const server = await startHostileServer(play);
    const error: unknown = await Promise.resolve(connect(server)).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(OpenAIError);
  });

  test('a small message that unpacks to a large one ends the connection', async () => {
    const bomb = deflateRawSync(Buffer.alloc(200 * MEBIBYTE));
    const before = process.memoryUsage().rss;
    const server = await startHostileServer((socket, request) => {
      socket.write(accepted(request, 'Sec-WebSocket-Extensions: permessage-deflate'));
      socket.write(frame({ reserved: 4, payload: bomb }));
    });
    const failure: unknown = await Promise.resolve(connect(server))
      .then((connection) => connection.recv())
      .catch((reason: unknown) => reason);
    expect(failure).toBeInstanceOf(OpenAIError);
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * MEBIBYTE);
  });
});
