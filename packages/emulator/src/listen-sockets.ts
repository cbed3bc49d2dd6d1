import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocket, WebSocketServer, type RawData } from 'ws';
import type { MalformedFrame, SocketLink } from './sockets/socket-link.ts';
import type { AcceptedHandshake, RefusedHandshake } from './sockets/handshake-decision.ts';

/** Bytes of answers that a client has not read before nothing more is read from it. */
const MOST_UNREAD = 1024 * 1024;

/** Answers a handshake that is refused. */
export function refuseUpgrade(socket: Duplex, { status, headers, body }: RefusedHandshake): void {
  const fields = { ...headers, 'content-length': String(Buffer.byteLength(body)) };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} Refused\r\n${lines.join('')}connection: close\r\n\r\n${body}`);
}

/** Completes a handshake that is accepted, and connects the session. */
export function completeUpgrade(
  incoming: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  { headers, protocol, maxMessageBytes, connect }: AcceptedHandshake,
): void {
  const server = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    autoPong: false,
    perMessageDeflate: false,
    maxPayload: maxMessageBytes,
    handleProtocols: () => protocol ?? false,
  });
  server.on('headers', (lines) => {
    for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`);
  });
  server.handleUpgrade(incoming, socket, head, (webSocket) => {
    const listener = connect(linkTo(webSocket, socket));
    webSocket.on('message', (data, isBinary) => {
      if (isBinary) listener.binary();
      else listener.text(textOf(data));
      limitAnswers(webSocket);
    });
    webSocket.on('ping', (data) => {
      if (listener.answersPings()) webSocket.pong(data);
      limitAnswers(webSocket);
    });
    socket.on('drain', () => webSocket.resume());
    webSocket.on('close', () => listener.closed());
    // The connection is closed after an error.
    webSocket.on('error', () => undefined);
  });
}

/** Reads no more from a client that does not read its answers, until it has. */
function limitAnswers(webSocket: WebSocket): void {
  if (webSocket.bufferedAmount > MOST_UNREAD) webSocket.pause();
}

function textOf(data: RawData): string {
  if (Array.isArray(data)) return Buffer.concat(data).toString();
  return data instanceof ArrayBuffer ? Buffer.from(data).toString() : data.toString();
}

function linkTo(webSocket: WebSocket, socket: Duplex): SocketLink {
  return {
    send: (text) => {
      if (webSocket.readyState === WebSocket.OPEN) webSocket.send(text);
    },
    sendMalformed: (frame) => socket.write(MALFORMED[frame]),
    get buffered() {
      return webSocket.bufferedAmount;
    },
    close: (code, reason) => webSocket.close(code, reason),
    terminate: () => webSocket.terminate(),
  };
}

const MALFORMED: Readonly<Record<MalformedFrame, Uint8Array>> = {
  json: Uint8Array.of(0x81, 0x02, 0x7b, 0x5d),
  utf8: Uint8Array.of(0x81, 0x02, 0xc3, 0x28),
  opcode: Uint8Array.of(0x83, 0x00),
  // A text of 2 ** 40 bytes is announced.
  oversized: Uint8Array.of(0x81, 0x7f, 0, 0, 1, 0, 0, 0, 0, 0),
  // The first part of a message whose other parts never follow.
  unfinished: Uint8Array.of(0x01, 0x01, 0x7b),
  // 100 bytes are announced, and one is sent.
  truncated: Uint8Array.of(0x81, 0x64, 0x7b),
  // 1005 is never sent (RFC 6455, section 7.4.1).
  'close-code': Uint8Array.of(0x88, 0x02, 0x03, 0xed),
};
