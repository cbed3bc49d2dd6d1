import { once } from 'node:events';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
} from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { onTestFinished } from 'vitest';
import { WebSocketServer, type WebSocket } from 'ws';
import type { ClientOptions } from '../src/client-options.ts';
import { OpenAI } from '../src/index.ts';

/** One connection, seen from the server. */
export interface Peer {
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly socket: WebSocket;
  /** What the frames travel over. */
  readonly raw: Duplex;
  /** The next event that the client sent. */
  next(): Promise<unknown>;
  send(event: object): void;
}

/** A server of sockets on the loopback interface. */
export interface SocketServer {
  readonly baseURL: string;
  readonly server: Server;
  /** How many handshakes there were. */
  readonly handshakes: number;
  /** The next connection that was opened. */
  connection(): Promise<Peer>;
}

export interface SocketServerOptions {
  /** Whether pings are answered. Default: true. */
  autoPong?: boolean;
  tls?: { key: string; cert: string };
  /** Answers the handshake in place of opening a socket; returns whether it did. */
  refuse?: (socket: Duplex, handshake: number) => boolean;
}

/** A client of a server, which closes when the test ends. */
export function clientOf(server: { baseURL: string }, options: ClientOptions = {}): OpenAI {
  const client = new OpenAI({ apiKey: 'sk-test', baseURL: server.baseURL, ...options });
  onTestFinished(() => client.close());
  return client;
}

/** Starts a server that accepts every handshake, unless it is to refuse it, until the test ends. */
export async function startSocketServer(options: SocketServerOptions = {}): Promise<SocketServer> {
  const { tls, refuse = () => false, autoPong = true } = options;
  const server = tls === undefined ? createServer() : createSecureServer(tls);
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 0, autoPong });
  const connections = queue<Peer>();
  let handshakes = 0;
  server.on('upgrade', (request, socket, head) => {
    handshakes++;
    socket.on('error', () => {}).on('end', () => socket.end());
    if (refuse(socket, handshakes)) return;
    sockets.handleUpgrade(request, socket, head, (opened) => {
      connections.push(peerOf(opened, request, socket));
    });
  });
  onTestFinished(async () => {
    for (const client of sockets.clients) client.terminate();
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    baseURL: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}/v1`,
    server,
    get handshakes() {
      return handshakes;
    },
    connection: connections.next,
  };
}

/** What a server answers in place of a socket. */
export function answer(socket: Duplex, status: number, headers: string[], body: string = ''): true {
  const head = [`HTTP/1.1 ${status} X`, `content-length: ${body.length}`, ...headers];
  socket.end(`${head.join('\r\n')}\r\nconnection: close\r\n\r\n${body}`);
  return true;
}

function peerOf(socket: WebSocket, { url = '', headers }: IncomingMessage, raw: Duplex): Peer {
  const events = queue<unknown>();
  socket.on('error', () => {});
  socket.on('message', (data) => {
    const text = String(data);
    events.push(text.startsWith('{') ? JSON.parse(text) : text);
  });
  const send = (event: object): void => socket.send(JSON.stringify(event));
  return { url, headers, socket, raw, next: events.next, send };
}

function queue<Item>(): { push: (item: Item) => void; next: () => Promise<Item> } {
  const items: Item[] = [];
  const waiters: ((item: Item) => void)[] = [];
  return {
    push(item) {
      const waiter = waiters.shift();
      if (waiter === undefined) items.push(item);
      else waiter(item);
    },
    next: () => {
      const [item] = items.splice(0, 1);
      return item === undefined
        ? new Promise((resolve) => waiters.push(resolve))
        : Promise.resolve(item);
    },
  };
}
