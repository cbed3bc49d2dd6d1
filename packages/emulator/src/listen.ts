import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { refuseUnknownOptions } from './check-options.ts';
import type { PlainRequest } from './http/plain-request.ts';
import type { Reply } from './http/reply.ts';
import { IncomingRequest, sendReply } from './listen-adapter.ts';
import type { AcceptedHandshake, RefusedHandshake } from './sockets/handshake-decision.ts';

/** Where an emulator listens. */
export interface ListenOptions {
  /** Default 0: any free port. */
  port?: number;
  /** Default `127.0.0.1`: reachable from this machine only. */
  host?: string;
}

/** An emulator that listens. */
export interface EmulatorServer {
  /** What to use as base URL: `http://127.0.0.1:41234/v1`. */
  readonly url: string;
  readonly port: number;
  /** Stops listening and ends open connections. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Answers a request, or rejects when its connection is to be closed. */
export type Handle = (request: PlainRequest) => Promise<Reply>;

/** Decides about the handshake of a WebSocket connection, or rejects to close the connection. */
export type Accept = (request: PlainRequest) => Promise<RefusedHandshake | AcceptedHandshake>;

/**
 * Listens for requests over HTTP, and for WebSocket connections, on Node.
 *
 * @throws {TypeError} for an unknown option.
 * @throws when the port is in use or not allowed.
 */
export async function listen(
  handle: Handle,
  accept: Accept,
  options: ListenOptions = {},
): Promise<EmulatorServer> {
  refuseUnknownOptions('A server', options, ['port', 'host']);
  const { port = 0, host = '127.0.0.1' } = options;
  const serverOptions = {
    // An idle connection stays open, so that a client never writes to one that is being closed.
    keepAliveTimeout: 0,
    // Read by Node 24.9 and later. Older ones emit `upgrade` for every protocol.
    shouldUpgradeCallback: requestsWebSocket,
  };
  const server = createServer(serverOptions, (incoming, outgoing) => {
    const request = new IncomingRequest(incoming, outgoing);
    handle(request)
      .then((reply) => sendReply(reply, outgoing, request))
      // Node sends what was written before only after this tick.
      .catch(() => setImmediate(() => incoming.socket.destroySoon()));
  });
  const upgraded = acceptSockets(server, accept);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
      for (const socket of upgraded) socket.destroy();
    });
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return {
    url: `http://${name}:${address.port}/v1`,
    port: address.port,
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Accepts WebSocket connections; returns those that are open. */
function acceptSockets(server: Server, accept: Accept): ReadonlySet<Duplex> {
  const open = new Set<Duplex>();
  server.on('upgrade', (incoming, socket, head) => {
    if (!requestsWebSocket(incoming)) return ignoreUpgrade(server, incoming, socket, head);
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    // A client that breaks the connection has left: there is nobody to report it to.
    socket.on('error', () => socket.destroy());
    upgrade(incoming, socket, head, accept).catch(() => socket.destroy());
  });
  return open;
}

/** A client may request another protocol, such as h2c, and accepts an answer over HTTP. */
function requestsWebSocket({ headers }: IncomingMessage): boolean {
  return headers.upgrade?.toLowerCase() === 'websocket';
}

/** Reads a request again, without its `Upgrade`: Node hands over what follows a request that has one. */
function ignoreUpgrade(
  server: Server,
  { method, url, rawHeaders }: IncomingMessage,
  socket: Duplex,
  head: Buffer,
): void {
  const lines = [`${method} ${url} HTTP/1.1`];
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? '';
    if (!/^(?:upgrade|connection)$/i.test(name)) lines.push(`${name}: ${rawHeaders[at + 1]}`);
  }
  socket.unshift(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), head]));
  server.emit('connection', socket);
}

async function upgrade(
  incoming: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  accept: Accept,
): Promise<void> {
  const handshake = await accept(new IncomingRequest(incoming, socket));
  // Most servers never see a WebSocket, so what they need is loaded by the first.
  const { completeUpgrade, refuseUpgrade } = await import('./listen-sockets.ts');
  if (socket.destroyed) return;
  if ('connect' in handshake) completeUpgrade(incoming, socket, head, handshake);
  else refuseUpgrade(socket, handshake);
}
