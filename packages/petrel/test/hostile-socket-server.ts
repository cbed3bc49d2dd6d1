import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** Bytes of one WebSocket frame, right or wrong. */
export interface Frame {
  /** Default: 1, text. */
  opcode?: number;
  /** Default: true. */
  isFinal?: boolean;
  /** Reserved bits, of which the first marks compressed messages. Default: 0. */
  reserved?: number;
  payload?: string | Uint8Array;
  /** In place of the length of the payload. */
  length?: number;
}

/** Writes a frame. */
export function frame(parts: Frame): Buffer {
  const { opcode = 1, isFinal = true, reserved = 0, payload = '' } = parts;
  const bytes = Buffer.from(payload);
  const { length = bytes.byteLength } = parts;
  const head = Buffer.alloc(length < 126 ? 2 : length < 65_536 ? 4 : 10);
  head[0] = (isFinal ? 0x80 : 0) | (reserved << 4) | opcode;
  if (length < 126) head[1] = length;
  else if (length < 65_536) {
    head[1] = 126;
    head.writeUInt16BE(length, 2);
  } else {
    head[1] = 127;
    head.writeBigUInt64BE(BigInt(length), 2);
  }
  return Buffer.concat([head, bytes]);
}

/** The answer that accepts a handshake. */
export function accepted(request: string, ...headers: string[]): string {
  const key = /sec-websocket-key: *(\S+)/i.exec(request)?.[1] ?? '';
  const guid = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
  const accept = createHash('sha1').update(`${key}${guid}`).digest('base64');
  const lines = [
    'HTTP/1.1 101 Switching Protocols',
    'Upgrade: websocket',
    'Connection: Upgrade',
    `Sec-WebSocket-Accept: ${accept}`,
    ...headers,
  ];
  return `${lines.join('\r\n')}\r\n\r\n`;
}

/** Starts a server that does what `play` does with every connection, until the test ends. */
export async function startHostileServer(
  play: (socket: Socket, request: string) => unknown,
): Promise<{ baseURL: string }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('data', (data) => void play(socket, data.toString('latin1')));
  });
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { baseURL: `http://127.0.0.1:${port}/v1` };
}

/** Writes without an end, as fast as the client reads. */
export async function writeForever(socket: Socket, data: () => Uint8Array | string): Promise<void> {
  while (!socket.destroyed) {
    if (socket.write(data())) await new Promise((resolve) => setImmediate(resolve));
    else await Promise.race([once(socket, 'drain'), once(socket, 'close')]).catch(() => {});
  }
}
