import { connect, type Socket } from 'node:net';
import type { ServerOptions } from 'node:https';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { selfSigned } from '../../../test/certificates.ts';
import { clientOf, rejection } from '../../../test/clients.ts';
import { json, serve, serveRaw } from '../../../test/loopback.ts';
import { serveProxy } from '../../../test/proxy.ts';
import { nodeTransport } from './node-transport.ts';
import { certificate, OPEN } from '../../../test/proxied.ts';

/** What a proxy does with a `CONNECT`, written byte by byte. */
const BROKEN: readonly [string, (socket: Socket) => void, RegExp, boolean][] = [
  ['closes', (socket) => socket.end(), /closed the connection before the tunnel/, true],
  ['resets', (socket) => void socket.resetAndDestroy(), /cannot be reached|closed/, true],
  ['sends a 204', (socket) => socket.write('HTTP/1.1 204 No Content\r\n\r\n'), /\(204\)/, false],
  ['sends a 101', (socket) => socket.write('HTTP/1.1 101 Switching\r\n\r\n'), /\(101\)/, false],
  ['redirects', (socket) => socket.write('HTTP/1.1 302 F\r\nlocation: /\r\n\r\n'), /302/, false],
  ['cannot connect', (socket) => socket.write('HTTP/1.1 503 No\r\n\r\n'), /\(503\)/, true],
  [
    'speaks no HTTP',
    (socket) => socket.write('SSH-2.0-OpenSSH\r\n'),
    /no valid HTTP response/,
    false,
  ],
  [
    'sends a 1xx and closes',
    (socket) => socket.end('HTTP/1.1 100 Continue\r\n\r\n'),
    /closed the connection/,
    true,
  ],
  [
    'sends 1xx without an end',
    (socket) => {
      const more = setInterval(() => socket.write('HTTP/1.1 102 P\r\n\r\n'.repeat(1_000)), 1);
      socket.on('close', () => clearInterval(more));
    },
    /no valid HTTP response/,
    false,
  ],
  [
    'sends a head without an end',
    (socket) => void socket.write(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(100_000)}`),
    /no valid HTTP response/,
    false,
  ],
  [
    'sends bytes behind its head',
    (socket) => socket.write('HTTP/1.1 200 OK\r\n\r\nearly'),
    /no valid HTTP response/,
    false,
  ],
  [
    'closes behind its head',
    (socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n'),
    /connection/i,
    true,
  ],
];

describe.each(OPEN)('B2: a tunnel over %s', (_name, open) => {
  test.each(BROKEN)(
    'takes one connection where the proxy %s',
    async (_what, answer, message, retryable) => {
      const proxy = await serveRaw((socket) => void socket.once('data', () => answer(socket)));
      const options = { transport: open(proxy.origin), maxRetries: 0, timeout: 3_000 };
      const error = await rejection(clientOf({ origin: 'https://api.example' }, options).get('/a'));
      expect(error).toMatchObject({ name: 'APIConnectionError', retryable });
      expect(String(error)).toMatch(message);
      await setTimeout(20);
      expect(proxy.connections()).toBe(1);
      await expect.poll(() => proxy.open()).toBe(0);
    },
  );

  test.each(['HTTP/1.1 100 Continue\r\n\r\n', 'HTTP/1.0 103 Hints\nlink: <a>\n\n'])(
    'stands after %j',
    async (informational) => {
      const server = await serve((response) => json(response, { ok: true }), certificate);
      const proxy = await serveRaw((socket) => {
        socket.once('data', () => {
          const onwards = connect(Number(new URL(server.origin).port), '127.0.0.1');
          onwards.on('error', () => {}).on('close', () => socket.destroy());
          socket.on('close', () => onwards.destroy());
          // Byte by byte, so that no head comes whole.
          for (const byte of `${informational}HTTP/1.1 200 OK\r\n\r\n`) socket.write(byte);
          onwards.pipe(socket).pipe(onwards);
        });
      });
      const client = clientOf(server, { transport: open(proxy.origin) });
      expect(await client.post('/a', { body: {} })).toEqual({ ok: true });
      expect(proxy.connections()).toBe(1);
    },
  );

  test('takes as many connections as the call has attempts', async () => {
    const proxy = await serveRaw((socket) => void socket.once('data', () => socket.end()));
    const options = { transport: open(proxy.origin), maxRetries: 1 };
    const error = await rejection(clientOf({ origin: 'https://api.example' }, options).get('/a'));
    expect(error).toMatchObject({ attempts: 2 });
    expect(proxy.connections()).toBe(2);
  });

  test('J1: leads through a proxy over TLS that is named by its address', async () => {
    const warnings: string[] = [];
    const note = ({ message }: Error): void => void warnings.push(message);
    process.on('warning', note);
    onTestFinished(() => void process.off('warning', note));
    const secure = await serve((response) => json(response, { ok: true }), certificate);
    const plain = await serve((response) => json(response, { ok: true }));
    const names: (string | false | undefined)[] = [];
    const SNICallback: ServerOptions['SNICallback'] = (name, found) => {
      names.push(name);
      found(null);
    };
    const proxy = await serveProxy({ tls: { ...certificate, SNICallback } });
    const transport = open(proxy.origin);
    expect(await clientOf(secure, { transport }).get('/a')).toEqual({ ok: true });
    expect(await clientOf(plain, { transport }).get('/a')).toEqual({ ok: true });
    await setTimeout(5);
    expect(names).toEqual([]);
    expect(warnings).toEqual([]);
  });

  test('B5: the certificate of a proxy that nobody trusts is final', async () => {
    const proxy = await serveProxy({ tls: selfSigned({ name: 'localhost' }) });
    const client = clientOf({ origin: 'https://api.example' }, { transport: open(proxy.origin) });
    const error = await rejection(client.get('/a'));
    expect(error).toMatchObject({ retryable: false, attempts: 1 });
    expect(String(error)).toMatch(/The proxy .* cannot be reached \(DEPTH_ZERO_SELF_SIGNED_CERT\)/);
    expect(proxy.connections()).toBe(1);
  });
});

describe('a tunnel that is not established', () => {
  test('trips the connect limit, and the proxy is left alone', async () => {
    const proxy = await serveRaw((socket) => socket.resume());
    const transport = nodeTransport({ proxy: proxy.origin });
    const options = { transport, maxRetries: 0, timeout: { connect: 80 } };
    const client = clientOf({ origin: 'https://api.example' }, options);
    expect(await rejection(client.get('/a'))).toMatchObject({ code: 'timeout', phase: 'connect' });
    await expect.poll(() => proxy.open()).toBe(0);
  });

  test('ends with the signal of its call', async () => {
    const proxy = await serveRaw((socket) => socket.resume());
    const client = clientOf({ origin: 'https://api.example' }, { proxy: proxy.origin });
    const controller = new AbortController();
    const pending = rejection(client.get('/a', { signal: controller.signal }));
    await expect.poll(() => proxy.open()).toBe(1);
    controller.abort();
    expect(await pending).toMatchObject({ name: 'APIUserAbortError' });
    await expect.poll(() => proxy.open()).toBe(0);
  });

  test('ends with its transport', async () => {
    const proxy = await serveRaw((socket) => socket.resume());
    const client = clientOf({ origin: 'https://api.example' }, { proxy: proxy.origin });
    const pending = rejection(client.get('/a'));
    await expect.poll(() => proxy.open()).toBe(1);
    await client.close();
    expect(await pending).toMatchObject({ code: 'client_closed' });
    await expect.poll(() => proxy.open()).toBe(0);
  });

  test('trips the connect limit where the host behind the proxy is silent', async () => {
    const server = await serveRaw((socket) => socket.resume());
    const proxy = await serveProxy();
    const transport = nodeTransport({ proxy: proxy.origin });
    const options = { transport, maxRetries: 0, timeout: { connect: 120 } };
    const origin = server.origin.replace('http:', 'https:');
    const client = clientOf({ origin }, options);
    expect(await rejection(client.get('/a'))).toMatchObject({ code: 'timeout', phase: 'connect' });
    await expect.poll(() => proxy.open()).toBe(0);
  });
});
