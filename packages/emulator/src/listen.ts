import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';

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

/** Answers a request; `hangUp` breaks its connection. */
export type Handle = (request: Request, hangUp: () => void) => Promise<Response>;

/**
 * Listens for requests over HTTP on Node.
 *
 * @throws when the port is taken or not allowed.
 */
export async function listen(handle: Handle, options: ListenOptions = {}): Promise<EmulatorServer> {
  const { port = 0, host = '127.0.0.1' } = options;
  const listener = getRequestListener(
    async (request, { incoming }) => {
      const hangUp = (): void => {
        incoming.socket?.destroy();
      };
      return await handle(request, hangUp);
    },
    { overrideGlobalObjects: false },
  );
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
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
