import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import http2 from 'node:http2';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inspect } from 'node:util';
import { Agent, type Dispatcher } from 'undici';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createAuthority } from '../../../test/certificates.ts';
import { clientOf, rejection } from '../../../test/clients.ts';
import { json, listen, serve, serveRaw } from '../../../test/loopback.ts';
import { serveProxy } from '../../../test/proxy.ts';
import { resolveTimeouts } from '../../core/call/timeouts.ts';
import type { Stream } from '../../openai/stream.ts';
import { undiciTransport, type UndiciTransportOptions } from './undici-transport.ts';

const authority = createAuthority();
const certificate = authority.issue({ name: 'localhost' });
const tls = { ca: authority.cert };

interface Seen {
  version: string;
  body: string;
}

/** A server of HTTP/2 and HTTP/1.1 that answers with the protocol of the request. */
async function serveBoth(): Promise<Awaited<ReturnType<typeof listen>>> {
  const server = http2.createSecureServer({ ...certificate, allowHTTP1: true });
  server.on('request', async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    if (request.url === '/v1/events') {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('data: {"n":1}\n\n');
      setTimeout(() => response.end('data: {"n":2}\n\ndata: [DONE]\n\n'), 20);
    } else if (request.url === '/v1/cut') {
      request.stream.close(http2.constants.NGHTTP2_INTERNAL_ERROR);
    } else if (request.url !== '/v1/stuck') {
      response.writeHead(200, { 'content-type': 'application/json' });
      const body = Buffer.concat(chunks).toString();
      response.end(JSON.stringify({ version: request.httpVersion, body }));
    }
  });
  return listen(server, 'https');
}

describe('HTTP/2', () => {
  test('is spoken when it is allowed, and only then', async () => {
    const server = await serveBoth();
    for (const [allowH2, version] of [
      [true, '2.0'],
      [false, '1.1'],
      [undefined, '1.1'],
    ] as const) {
      const client = clientOf(server, { transport: undiciTransport({ tls, allowH2 }) });
      expect(await client.get<Seen>('/a')).toMatchObject({ version });
    }
  });

  test('carries many calls at once over one connection, bodies and streams too', async () => {
    const server = await serveBoth();
    const transport = undiciTransport({ tls, allowH2: true, connections: 1 });
    const client = clientOf(server, { transport });
    await client.get('/a');
    const text = 'é'.repeat(100_000);
    const stream = await client.get<Stream<unknown>>('/events', { stream: true });
    const calls = Array.from({ length: 8 }, (_, nth) =>
      client.post<Seen>('/b', { body: { nth, text } }),
    );
    const events: unknown[] = [];
    for await (const event of stream) events.push(event);
    expect(events).toEqual([{ n: 1 }, { n: 2 }]);
    for (const [nth, seen] of (await Promise.all(calls)).entries()) {
      expect(JSON.parse(seen.body)).toEqual({ nth, text });
    }
    expect(server.connections()).toBe(1);
  });

  test('shares one connection among calls without a configured number', async () => {
    const server = await serveBoth();
    const client = clientOf(server, { transport: undiciTransport({ tls, allowH2: true }) });
    await client.get('/a');
    await Promise.all(Array.from({ length: 20 }, () => client.get('/a')));
    expect(server.connections()).toBe(1);
  });

  test('is not taken for HTTP/1.1, where each connection carries one call', async () => {
    const server = await serve(async (response) => {
      await sleep(50);
      json(response, {});
    });
    const client = clientOf(server, { transport: undiciTransport({ allowH2: true }) });
    await Promise.all(Array.from({ length: 4 }, () => client.get('/a')));
    expect(server.connections()).toBe(4);
  });

  test('goes through a tunnel', async () => {
    const server = await serveBoth();
    const proxy = await serveProxy();
    const transport = undiciTransport({ tls, allowH2: true, proxy: proxy.origin });
    const seen = await clientOf(server, { transport }).get<Seen>('/a');
    expect(seen.version).toBe('2.0');
    expect(proxy.requests).toHaveLength(1);
  });

  test('fails with errors of this package, and the connection goes on', async () => {
    const server = await serveBoth();
    const transport = undiciTransport({ tls, allowH2: true });
    const client = clientOf(server, { transport, maxRetries: 0 });
    await client.get('/a');
    expect(await rejection(client.get('/cut'))).toMatchObject({ name: 'APIConnectionError' });
    const stuck = client.get('/stuck', { timeout: 60 });
    expect(await rejection(stuck)).toMatchObject({ code: 'timeout', phase: 'attempt' });
    expect(await client.get<Seen>('/a')).toMatchObject({ version: '2.0' });
    expect(server.connections()).toBe(1);
  });
});

describe('a dispatcher of one’s own', () => {
  test('gets the requests, and stays open for others', async () => {
    const server = await serve((response, { url }) => {
      if (url !== '/v1/stuck') json(response, {});
    });
    const paths: string[] = [];
    const limits = new Set<unknown>();
    const watch = (next: Dispatcher.Dispatch): Dispatcher.Dispatch => {
      return (options, handler) => {
        paths.push(options.path);
        limits.add(options.headersTimeout).add(options.bodyTimeout);
        return next(options, handler);
      };
    };
    const agent = new Agent();
    onTestFinished(() => agent.close());
    const dispatcher = agent.compose(watch);
    const client = clientOf(server, { transport: undiciTransport({ dispatcher }) });
    await client.get('/a');
    const stuck = rejection(client.get('/stuck'));
    await expect.poll(() => server.requests.length).toBe(2);
    await client.close();
    expect(await stuck).toMatchObject({ code: 'client_closed' });
    await clientOf(server, { transport: undiciTransport({ dispatcher }) }).get('/b');
    expect(paths).toEqual(['/v1/a', '/v1/stuck', '/v1/b']);
    // Undici's own limits of five minutes are off.
    expect([...limits]).toEqual([0]);
  });

  test.each<[string, UndiciTransportOptions]>([
    ['tls', { tls }],
    ['proxy', { proxy: null }],
    ['allowH2', { allowH2: true }],
    ['connections', { connections: 1 }],
    ['connectTimeout', { connectTimeout: 1 }],
  ])('excludes %s', (name, options) => {
    const dispatcher = new Agent();
    expect(() => undiciTransport({ dispatcher, ...options })).toThrow(`\`${name}\``);
  });
});

test('no more connections than allowed are used', async () => {
  const server = await serve((response) => void setTimeout(() => json(response, {}), 10));
  const client = clientOf(server, { transport: undiciTransport({ connections: 2 }) });
  await Promise.all(Array.from({ length: 8 }, () => client.get('/a')));
  expect(server.connections()).toBe(2);
});

test.each([0, 1.5, -1])('%d connections are refused', async (connections) => {
  const client = clientOf(
    { origin: 'http://127.0.0.1:1' },
    { transport: undiciTransport({ connections }) },
  );
  expect(await rejection(client.get('/a'))).toMatchObject({ code: 'configuration' });
});

test('a connection that is not established trips the transport’s limit', async () => {
  const server = await serveRaw((socket) => void socket.resume());
  const origin = server.origin.replace('http:', 'https:');
  const transport = undiciTransport({ connectTimeout: 100 });
  const client = clientOf({ origin }, { transport, maxRetries: 0 });
  const error = await rejection(client.get('/a'));
  expect(error).toMatchObject({ name: 'APIConnectionTimeoutError', phase: 'connect' });
});

test('a proxy that does not answer trips the transport’s limit', async () => {
  const proxy = await serveRaw((socket) => void socket.resume());
  const transport = undiciTransport({ connectTimeout: 100, proxy: proxy.origin });
  const client = clientOf({ origin: 'https://api.example' }, { transport, maxRetries: 0 });
  const error = await rejection(client.get('/a'));
  expect(error).toMatchObject({ name: 'APIConnectionTimeoutError', phase: 'connect' });
});

test('printing a transport shows no password of its proxy', async () => {
  const server = await serve((response) => json(response, {}), certificate);
  const proxy = await serveProxy();
  const transport = undiciTransport({ tls, proxy: proxy.origin.replace('//', '//ann:pw-1@') });
  await clientOf(server, { transport }).get('/a');
  expect(inspect(transport, { depth: Infinity, showHidden: true })).not.toMatch(/pw-1|YW5uOnB3LTE/);
});

test('a program without the package undici gets an error that names what to install', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'petrel-undici-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const source = join(import.meta.dirname, '../..');
  for (const layer of ['core', 'platform']) {
    await cp(join(source, layer), join(folder, layer), { recursive: true });
  }
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  const program = join(folder, 'program.ts');
  await writeFile(
    program,
    `import { undiciTransport } from './platform/undici/undici-transport.ts';
    const transport = undiciTransport();
    await transport.send({ url: 'http://127.0.0.1:1', signal: new AbortController().signal }).catch((error) => {
      console.log(error.name, error.code, error.message);
    });
    await transport.close();`,
  );
  const output = await new Promise<string>((resolve) => {
    const loader = import.meta.resolve('tsx');
    execFile(process.execPath, ['--import', loader, program], (_error, stdout, stderr) => {
      resolve(stdout + stderr);
    });
  });
  expect(output.trim()).toBe(
    'OpenAIError configuration undiciTransport needs the package "undici": npm install undici',
  );
});

test('a request that is aborted before a dispatcher was found for it is not sent', async () => {
  const server = await serve((response) => json(response, {}));
  const transport = undiciTransport();
  onTestFinished(() => transport.close());
  const stop = new AbortController();
  const sent = transport.send({
    method: 'GET',
    url: server.origin,
    headers: {},
    body: null,
    signal: stop.signal,
    timeouts: resolveTimeouts(undefined),
    onSent: () => {},
  });
  const reason = new Error('enough');
  stop.abort(reason);
  expect(await rejection(sent)).toBe(reason);
  await sleep(20);
  expect(server.connections()).toBe(0);
});
