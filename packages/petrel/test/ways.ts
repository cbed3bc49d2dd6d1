import type { HeaderRecord } from '../src/core/header-record.ts';
import http from 'node:http';
import http2 from 'node:http2';
import { Agent } from 'undici';
import { onTestFinished } from 'vitest';
import type { ClientOptions } from '../src/client-options.ts';
import { nodeTransport } from '../src/platform/node/node-transport.ts';
import { undiciTransport } from '../src/platform/undici/undici-transport.ts';
import { createAuthority } from './certificates.ts';
import { listen } from './loopback.ts';
import { serveProxy } from './proxy.ts';

/** One request on whatever protocol, to be answered. */
export interface Exchange {
  path: string;
  headers: http.IncomingHttpHeaders;
  /** Sequence number of the request at this server, from 1. */
  nth: number;
  body: () => Promise<Buffer>;
  head: (status: number, headers: HeaderRecord) => void;
  write: (chunk: string | Uint8Array) => void;
  end: (chunk?: string | Uint8Array) => void;
  /** Breaks the connection, or the stream on it. */
  cut: () => void;
  /** Resolves when the exchange is over, whichever way. */
  closed: Promise<void>;
}

type Serve = (exchange: Exchange) => void | Promise<void>;

/** A transport together with what lies between it and its server. */
export interface Way {
  name: string;
  secure: boolean;
  /** Options of a client that goes this way. */
  options: () => Promise<ClientOptions>;
}

const authority = createAuthority();
const certificate = authority.issue({ name: 'localhost' });
const tls = { ca: authority.cert };
const plainProxy = async (): Promise<string> => (await serveProxy()).origin;
const secureProxy = async (): Promise<string> => (await serveProxy({ tls: certificate })).origin;
const now = (options: () => ClientOptions) => (): Promise<ClientOptions> =>
  Promise.resolve(options());

function fetchTrusting(): ClientOptions {
  const dispatcher = new Agent({ connect: tls });
  onTestFinished(() => dispatcher.destroy());
  return { fetchOptions: { dispatcher } };
}

function way(name: string, secure: boolean, options: Way['options']): Way {
  return { name, secure, options };
}

/** Every way there is. */
export const WAYS: readonly Way[] = [
  way(
    'node',
    false,
    now(() => ({})),
  ),
  way(
    'node, TLS',
    true,
    now(() => ({ transport: nodeTransport({ tls }) })),
  ),
  way(
    'node, two connections',
    true,
    now(() => ({ transport: nodeTransport({ tls, maxConnections: 2 }) })),
  ),
  way('node, proxy', false, async () => ({ proxy: await plainProxy() })),
  way('node, proxy over TLS', false, async () => ({
    transport: nodeTransport({ tls, proxy: await secureProxy() }),
  })),
  way('node, tunnel', true, async () => ({
    transport: nodeTransport({ tls, proxy: await plainProxy() }),
  })),
  way('node, tunnel over TLS', true, async () => ({
    transport: nodeTransport({ tls, proxy: await secureProxy() }),
  })),
  way(
    'undici',
    false,
    now(() => ({ transport: undiciTransport() })),
  ),
  way(
    'undici, TLS',
    true,
    now(() => ({ transport: undiciTransport({ tls }) })),
  ),
  way(
    'undici, HTTP/2',
    true,
    now(() => ({ transport: undiciTransport({ tls, allowH2: true }) })),
  ),
  way('undici, proxy', false, async () => ({
    transport: undiciTransport({ proxy: await plainProxy() }),
  })),
  way('undici, tunnel', true, async () => ({
    transport: undiciTransport({ tls, proxy: await plainProxy() }),
  })),
  way('undici, HTTP/2 in a tunnel', true, async () => ({
    transport: undiciTransport({ tls, allowH2: true, proxy: await plainProxy() }),
  })),
  way(
    'fetch',
    false,
    now(() => ({ fetchOptions: {} })),
  ),
  way('fetch, TLS', true, now(fetchTrusting)),
];

/** A server at the end of a way. Over TLS it speaks HTTP/2 with those who want it. */
export async function serveWay(secure: boolean, answer: Serve): Promise<{ origin: string }> {
  let nth = 0;
  const handle = (request: Incoming, response: Outgoing): void => {
    nth += 1;
    // A client that leaves in the midst of its body is no concern of the server's.
    Promise.resolve(answer(exchangeOf(request, response, nth))).catch(() => {});
  };
  if (!secure) return listen(http.createServer(handle));
  const server = http2.createSecureServer({ ...certificate, allowHTTP1: true });
  server.on('request', handle);
  return listen(server, 'https');
}

type Incoming = http.IncomingMessage | http2.Http2ServerRequest;
type Outgoing = http.ServerResponse | http2.Http2ServerResponse;

function exchangeOf(request: Incoming, response: Outgoing, nth: number): Exchange {
  const write = (chunk: string | Uint8Array): void => {
    if (response instanceof http.ServerResponse) response.write(chunk);
    else response.write(chunk);
  };
  return {
    path: request.url ?? '',
    headers: request.headers,
    nth,
    body: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(Buffer.from(chunk));
      return Buffer.concat(chunks);
    },
    head: (status, headers) => void response.writeHead(status, headers),
    write,
    end: (chunk) => {
      if (chunk !== undefined) write(chunk);
      response.end();
    },
    cut: () => {
      if (request instanceof http.IncomingMessage) request.socket.destroy();
      else request.stream.close(http2.constants.NGHTTP2_INTERNAL_ERROR);
    },
    closed: new Promise((resolve) => {
      response.on('close', resolve);
    }),
  };
}
