import http from 'node:http';
import https from 'node:https';
import { lookup } from 'node:dns';
import net from 'node:net';
import type { Duplex } from 'node:stream';
import { listen, type Loopback } from './loopback.ts';

/** What a test's proxy does. */
export interface ProxyBehaviour {
  /** The `proxy-authorization` it insists on. */
  credentials?: string;
  /** What it answers every request with, in place of doing its work. */
  status?: number;
  /** The port of this machine that all tunnels lead to. Default: the one that is requested. */
  port?: number;
  /** For an `https:` proxy. */
  tls?: https.ServerOptions;
}

/**
 * A forward proxy on 127.0.0.1 that records its requests: tunnels by `CONNECT`, and requests
 * for whole URLs.
 */
export async function serveProxy(behaviour: ProxyBehaviour = {}): Promise<Loopback> {
  const requests: Loopback['requests'] = [];
  const refusal = (incoming: http.IncomingMessage): number | undefined => {
    const { method = '', url = '', headers } = incoming;
    requests.push({ method, url, headers, body: '' });
    const { status, credentials } = behaviour;
    const known = credentials === undefined || headers['proxy-authorization'] === credentials;
    return known ? status : 407;
  };
  const forward: http.RequestListener = (incoming, response) => {
    const status = refusal(incoming);
    if (status === undefined) forwardRequest(incoming, response);
    else response.writeHead(status).end();
  };
  const { tls } = behaviour;
  const server = tls === undefined ? http.createServer(forward) : https.createServer(tls, forward);
  server.on('connect', (incoming: http.IncomingMessage, socket: Duplex) => {
    socket.on('error', () => {});
    const status = refusal(incoming);
    if (status === undefined)
      openTunnel(behaviour.port ?? Number(incoming.url?.split(':').pop()), socket);
    else socket.end(`HTTP/1.1 ${status} No\r\nproxy-authenticate: Basic\r\n\r\n`);
  });
  return { ...(await listen(server, tls === undefined ? 'http' : 'https')), requests };
}

function forwardRequest(incoming: http.IncomingMessage, response: http.ServerResponse): void {
  const { method, url = '', headers } = incoming;
  const kept = Object.entries(headers).filter(([name]) => !name.startsWith('proxy-'));
  // Names stand for this machine, so that tests need no name service.
  const onwards = http.request(url, {
    method,
    headers: Object.fromEntries(kept),
    agent: false,
    lookup: (_host, options, found) => lookup('127.0.0.1', options, found),
  });
  onwards.on('response', (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.on('error', () => response.destroy());
    answer.pipe(response);
  });
  onwards.on('error', () => {
    if (response.headersSent) response.destroy();
    else response.writeHead(502).end();
  });
  response.on('close', () => onwards.destroy());
  incoming.pipe(onwards);
}

function openTunnel(port: number, socket: Duplex): void {
  const onwards = net.connect(port, '127.0.0.1');
  onwards.on('connect', () => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    onwards.pipe(socket).pipe(onwards);
  });
  onwards.on('error', () => socket.end('HTTP/1.1 502 Bad gateway\r\n\r\n'));
  onwards.on('close', () => socket.destroy());
  socket.on('close', () => onwards.destroy());
}
