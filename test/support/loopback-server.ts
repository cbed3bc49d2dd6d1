import net, { type Socket } from 'node:net';

/** A server that listens on 127.0.0.1. */
export interface LoopbackServer {
  /** `http://127.0.0.1:41234`, with the scheme that was given. */
  origin: string;
  port: number;
  /** Returns the number of connections accepted so far. */
  connections: () => number;
  /** Returns the number of connections that are open now. */
  open: () => number;
  /** Destroys every connection and stops listening. */
  close: () => Promise<void>;
}

/** Listens on a free port of 127.0.0.1 and counts the connections. */
export async function listenOnLoopback(
  server: net.Server,
  scheme: 'http' | 'https' = 'http',
): Promise<LoopbackServer> {
  const sockets = new Set<Socket>();
  let accepted = 0;
  server.on('connection', (socket: Socket) => {
    accepted += 1;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `${scheme}://127.0.0.1:${address.port}`,
    port: address.port,
    connections: () => accepted,
    open: () => sockets.size,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => void server.close(() => resolve()));
    },
  };
}

/** Returns a port of 127.0.0.1 on which nothing listens: that of a server that was closed. */
export async function unusedPort(): Promise<number> {
  const { port, close } = await listenOnLoopback(net.createServer());
  await close();
  return port;
}
