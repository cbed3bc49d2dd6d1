import type http from 'node:http';
import type https from 'node:https';
import net from 'node:net';
import { onTestFinished } from 'vitest';
import { listenOnLoopback, type LoopbackServer } from '../../../test/support/loopback-server.ts';
import {
  startRecordingServer,
  type Answer,
  type RecordedRequest,
} from '../../../test/support/recording-server.ts';

export { unusedPort } from '../../../test/support/loopback-server.ts';
export type { Answer };

/** A request as the server received it. */
export type SeenRequest = Pick<RecordedRequest, 'method' | 'url' | 'headers' | 'body'>;

/** A server on 127.0.0.1 that closes when the test ends. */
export interface Loopback extends Pick<LoopbackServer, 'origin' | 'connections' | 'open'> {
  /** Every request, in the order of arrival; HTTP servers only. */
  requests: SeenRequest[];
}

/** An HTTP server that records its requests, those that come whole; with `tls`, an HTTPS server. */
export async function serve(answer: Answer, tls?: https.ServerOptions): Promise<Loopback> {
  return closedWithTest(await startRecordingServer(answer, tls));
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

/** Listens on 127.0.0.1 until the test ends. */
export async function listen(
  server: net.Server,
  scheme: 'http' | 'https' = 'http',
): Promise<LoopbackServer> {
  return closedWithTest(await listenOnLoopback(server, scheme));
}

function closedWithTest<Server extends LoopbackServer>(server: Server): Server {
  onTestFinished(() => void server.close());
  return server;
}
