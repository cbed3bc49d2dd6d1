import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { openSocketTest, type SocketTest } from './socket-client.ts';

const MODEL = '/realtime?model=gpt-realtime';

function handshakeOf({ emulator }: SocketTest): string {
  const head = [
    `GET /v1${MODEL} HTTP/1.1`,
    'Host: localhost',
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==',
    `Authorization: Bearer ${emulator.apiKey}`,
  ];
  return `${head.join('\r\n')}\r\n\r\n`;
}

/** A connection without a library, so that it can send anything. */
async function openRaw(sockets: SocketTest): Promise<Socket> {
  const socket = connect(Number(new URL(sockets.url).port), '127.0.0.1');
  socket.write(handshakeOf(sockets));
  const [answer] = await once(socket, 'data');
  expect(String(answer)).toMatch(/^HTTP\/1.1 101 /);
  return socket;
}

/** The code of the close frame that ends a connection. */
async function closeCode(socket: Socket): Promise<number> {
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const frame = bytes.subarray(bytes.lastIndexOf(Buffer.of(0x88, 0x02)));
  return frame.readUInt16BE(2);
}

test.each([
  ['a frame without a mask', [0x81, 0x02, 0x7b, 0x7d], 1002],
  ['an unknown opcode', [0x83, 0x80, 0, 0, 0, 0], 1002],
  ['reserved bits', [0xf1, 0x80, 0, 0, 0, 0], 1002],
  ['a text that is not UTF-8', [0x81, 0x82, 0, 0, 0, 0, 0xc3, 0x28], 1007],
  ['a length of 1 TiB', [0x81, 0xff, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0], 1009],
  ['a part of a message that has not begun', [0x80, 0x80, 0, 0, 0, 0], 1002],
  ['a ping in parts', [0x09, 0x80, 0, 0, 0, 0], 1002],
  ['a reserved close code', [0x88, 0x82, 0, 0, 0, 0, 0x03, 0xed], 1002],
])('%s closes the connection, and the emulator goes on', async (_, bytes, code) => {
  await using sockets = await openSocketTest();
  const socket = await openRaw(sockets);
  socket.write(Uint8Array.from(bytes));
  expect(await closeCode(socket)).toBe(code);
  const client = await sockets.connect(MODEL);
  await client.next('session.created');
  await expect.poll(() => sockets.emulator.sockets).toHaveLength(1);
});

test.each([
  ['without a key of the handshake', 'Sec-WebSocket-Version: 13\r\n'],
  [
    'of an older version',
    'Sec-WebSocket-Version: 7\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n',
  ],
])('a handshake %s is refused', async (_, fields) => {
  await using sockets = await openSocketTest();
  const socket = connect(Number(new URL(sockets.url).port), '127.0.0.1');
  const key = `Authorization: Bearer ${sockets.emulator.apiKey}\r\n`;
  const upgrade = 'Connection: Upgrade\r\nUpgrade: websocket\r\nHost: localhost\r\n';
  socket.write(`GET /v1${MODEL} HTTP/1.1\r\n${upgrade}${key}${fields}\r\n`);
  const [answer] = await once(socket, 'data');
  expect(String(answer)).toMatch(/^HTTP\/1.1 4\d\d /);
  socket.destroy();
});

test('a client that leaves in the middle of a response leaves nothing behind', async () => {
  await using sockets = await openSocketTest({ streamInterval: 1 });
  const client = await sockets.connect(MODEL);
  client.send('response.create');
  await client.next('response.created');
  client.socket.terminate();
  await expect.poll(() => sockets.emulator.sockets).toEqual([]);
});

test('a client that leaves during a delayed handshake leaves nothing behind', async () => {
  await using sockets = await openSocketTest();
  sockets.emulator.inject({ delay: 50 });
  const socket = connect(Number(new URL(sockets.url).port), '127.0.0.1');
  socket.write(handshakeOf(sockets));
  await expect.poll(() => sockets.emulator.requests).toHaveLength(1);
  socket.destroy();
  await new Promise((resolve) => setTimeout(resolve, 60));
  await expect.poll(() => sockets.emulator.sockets).toEqual([]);
});
