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
export interface HttpExchange {
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
  /** Resolves when the exchange is over, complete or not. */
  closed: Promise<void>;
}

type Serve = (exchange: HttpExchange) => void | Promise<void>;

/** A transport together with what lies between it and its server. */
export interface ConnectionVariant {
  name: string;
  secure: boolean;
  /** Returns the options of a client that uses it. */
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

function variant(
  name: string,
  secure: boolean,
  options: ConnectionVariant['options'],
): ConnectionVariant {
  return { name, secure, options };
}

/** Every variant. */
export const CONNECTION_VARIANTS: readonly ConnectionVariant[] = [
  variant(
    'node',
    false,
    now(() => ({})),
  ),
  variant(
    'node, TLS',
    true,
    now(() => ({ transport: nodeTransport({ tls }) })),
  ),
  variant(
    'node, two connections',
    true,
    now(() => ({ transport: nodeTransport({ tls, maxConnections: 2 }) })),
  ),
  variant('node, proxy', false, async () => ({ proxy: await plainProxy() })),
  variant('node, proxy over TLS', false, async () => ({
    transport: nodeTransport({ tls, proxy: await secureProxy() }),
  })),
  variant('node, tunnel', true, async () => ({
    transport: nodeTransport({ tls, proxy: await plainProxy() }),
  })),
  variant('node, tunnel over TLS', true, async () => ({
    transport: nodeTransport({ tls, proxy: await secureProxy() }),
  })),
  variant(
    'undici',
    false,
    now(() => ({ transport: undiciTransport() })),
  ),
  variant(
    'undici, TLS',
    true,
    now(() => ({ transport: undiciTransport({ tls }) })),
  ),
  variant(
    'undici, HTTP/2',
    true,
    now(() => ({ transport: undiciTransport({ tls, allowH2: true }) })),
  ),
  variant('undici, proxy', false, async () => ({
    transport: undiciTransport({ proxy: await plainProxy() }),
  })),
  variant('undici, tunnel', true, async () => ({
    transport: undiciTransport({ tls, proxy: await plainProxy() }),
  })),
  variant('undici, HTTP/2 in a tunnel', true, async () => ({
    transport: undiciTransport({ tls, allowH2: true, proxy: await plainProxy() }),
  })),
  variant(
    'fetch',
    false,
    now(() => ({ fetchOptions: {} })),
  ),
  variant('fetch, TLS', true, now(fetchTrusting)),
];

/** Starts a server for a variant. With TLS it offers HTTP/2 as well. */
export async function serveVariant(secure: boolean, answer: Serve): Promise<{ origin: string }> {
  let nth = 0;
  const handle = (request: Incoming, response: Outgoing): void => {
    nth += 1;
    // A client may close the connection while it sends a body.
    Promise.resolve(answer(exchangeOf(request, response, nth))).catch(() => {});
  };
  if (!secure) return listen(http.createServer(handle));
  const server = http2.createSecureServer({ ...certificate, allowHTTP1: true });
  server.on('request', handle);
  return listen(server, 'https');
}

type Incoming = http.IncomingMessage | http2.Http2ServerRequest;
type Outgoing = http.ServerResponse | http2.Http2ServerResponse;

function exchangeOf(request: Incoming, response: Outgoing, nth: number): HttpExchange {
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
