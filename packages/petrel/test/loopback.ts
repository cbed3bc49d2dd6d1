import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { onTestFinished } from 'vitest';

/** A request as the server got it. */
export interface SeenRequest {
  method: string;
  url: string;
  headers: http.IncomingHttpHeaders;
  body: string;
}

/** A server on 127.0.0.1 that ends with the test. */
export interface Loopback {
  /** `http://127.0.0.1:port`, or `https:` */
  origin: string;
  /** Every request, in the order of arrival; HTTP servers only. */
  requests: SeenRequest[];
  /** Connections accepted so far. */
  connections: () => number;
  /** Connections that are open now. */
  open: () => number;
}

/** Answers one request. `nth` counts from 1. */
export type Answer = (
  response: http.ServerResponse,
  request: SeenRequest,
  nth: number,
) => void | Promise<void>;

/** An HTTP server that records its requests, those that come whole; with `tls`, an HTTPS server. */
export async function serve(answer: Answer, tls?: https.ServerOptions): Promise<Loopback> {
  const requests: SeenRequest[] = [];
  const handle: http.RequestListener = async (incoming, response) => {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
    } catch {
      // The client gave the request up.
      return;
    }
    const { method = '', url = '', headers } = incoming;
    const request = { method, url, headers, body: Buffer.concat(chunks).toString('utf8') };
    requests.push(request);
    await answer(response, request, requests.length);
  };
  const server = tls === undefined ? http.createServer(handle) : https.createServer(tls, handle);
  return { ...(await listen(server, tls === undefined ? 'http' : 'https')), requests };
}

/** A TCP server, for what no HTTP server does. `nth` counts connections from 1. */
export async function serveRaw(
  onConnection: (socket: net.Socket, nth: number) => void,
): Promise<Loopback> {
  let nth = 0;
  const server = net.createServer((socket) => {
    socket.on('error', () => {});
    onConnection(socket, ++nth);
  });
  return { ...(await listen(server)), requests: [] };
}

/** Answers with JSON. */
export function json(
  response: http.ServerResponse,
  value: unknown,
  status = 200,
  headers: http.OutgoingHttpHeaders = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(value));
}

/** Has a server listen on 127.0.0.1 until the test ends. */
export async function listen(
  server: net.Server,
  scheme = 'http',
): Promise<Omit<Loopback, 'requests'>> {
  const sockets = new Set<net.Socket>();
  let accepted = 0;
  server.on('connection', (socket) => {
    accepted += 1;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `${scheme}://127.0.0.1:${address.port}`,
    connections: () => accepted,
    open: () => sockets.size,
  };
}
