import { createServer } from 'node:http';
import { refuseUnknownOptions } from './check-options.ts';
import type { PlainRequest } from './http/plain-request.ts';
import type { Reply } from './http/reply.ts';
import { IncomingRequest, sendReply } from './listen-adapter.ts';

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

/**
 * Listens for requests over HTTP on Node.
 *
 * @throws {TypeError} for an unknown option.
 * @throws when the port is in use or not allowed.
 */
export async function listen(handle: Handle, options: ListenOptions = {}): Promise<EmulatorServer> {
  refuseUnknownOptions('A server', options, ['port', 'host']);
  const { port = 0, host = '127.0.0.1' } = options;
  // An idle connection stays open, so that a client never writes to one that is being closed.
  const server = createServer({ keepAliveTimeout: 0 }, (incoming, outgoing) => {
    const request = new IncomingRequest(incoming, outgoing);
    handle(request)
      .then((reply) => sendReply(reply, outgoing, request))
      // Node sends what was written before only after this tick.
      .catch(() => setImmediate(() => incoming.socket.destroySoon()));
  });
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
    });
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return {
    url: `http://${name}:${address.port}/v1`,
    port: address.port,
    close,
    [Symbol.asyncDispose]: close,
  };
}
