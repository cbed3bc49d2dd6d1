import type net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { clientOf, rejection, TRANSPORTS } from '../clients.ts';
import { serveRaw, type Loopback } from '../loopback.ts';
import { resolveTimeouts } from '../../src/core/call/timeouts.ts';

const MIB = 1_048_576;
/** More than the buffers of both ends hold. */
const SIZE = 24 * MIB;
const ANSWER = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}';

async function* slowly(count: number, gap: number): AsyncGenerator<Uint8Array> {
  for (let sent = 0; sent < count; sent++) {
    await sleep(gap);
    yield new Uint8Array(1_000);
  }
}

/** A server that takes 2 MiB of the body each 50 ms, and answers when it has `size` bytes. */
function serveSlowly(size: number): Promise<Loopback> {
  return serveRaw((socket) => void readSlowly(socket, size));
}

async function readSlowly(socket: net.Socket, size: number): Promise<void> {
  let left = size;
  let inBurst = 0;
  socket.on('data', (bytes) => {
    left -= bytes.byteLength;
    inBurst += bytes.byteLength;
    if (inBurst > 2 * MIB && left > 0) socket.pause();
    if (left <= 0) socket.write(ANSWER);
  });
  while (!socket.destroyed) {
    await sleep(50);
    inBurst = 0;
    socket.resume();
  }
}

/** Reads all, and never answers. */
const serveSilence = (): Promise<Loopback> => serveRaw((socket) => void socket.resume());

describe.each(TRANSPORTS)('over %s', (_name, transport) => {
  test.each([
    ['bytes', (): unknown => new Uint8Array(SIZE)],
    ['text', (): unknown => 'a'.repeat(SIZE)],
    ['a blob', (): unknown => new Blob([new Uint8Array(SIZE)])],
  ])('B8: an upload of %s that makes progress is not killed', async (_what, body) => {
    const server = await serveSlowly(SIZE);
    const client = clientOf(server, { transport: transport(), timeout: 400 });
    const started = performance.now();
    expect(await client.post('/a', { body: body() })).toEqual({});
    expect(performance.now() - started).toBeGreaterThan(450);
    expect(server.connections()).toBe(1);
  });

  test('B8: a slow source that gives its bytes in time is not killed', async () => {
    const server = await serveSlowly(12_000);
    const client = clientOf(server, { transport: transport(), timeout: 400, maxRetries: 0 });
    expect(await client.post('/a', { body: slowly(12, 60) })).toEqual({});
  });

  test.each([
    ['a server that takes nothing', (): unknown => new Blob([new Uint8Array(SIZE)])],
    ['a source that gives nothing', (): unknown => slowly(1, 60_000)],
  ])('B8: %s ends the attempt when the time is over', async (_what, body) => {
    const server = await serveRaw((socket) => socket.pause());
    const client = clientOf(server, { transport: transport(), timeout: 300, maxRetries: 0 });
    const started = performance.now();
    const error = await rejection(client.post('/a', { body: body() }));
    expect(error).toMatchObject({ code: 'timeout', phase: 'attempt' });
    expect(String(error)).toMatch(/made no progress for 300 ms \(`timeout`\)/);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  test('B8: a request without a body is not reported as sending', async () => {
    const server = await serveSilence();
    const client = clientOf(server, { transport: transport(), timeout: 300, maxRetries: 0 });
    expect(String(await rejection(client.get('/a')))).toContain(
      'No complete answer came within 300',
    );
  });

  test('B8: the wait for the answer begins with the last byte sent', async () => {
    const server = await serveSilence();
    const client = clientOf(server, { transport: transport(), timeout: 300, maxRetries: 0 });
    const started = performance.now();
    const error = await rejection(client.post('/a', { body: slowly(5, 100) }));
    expect(String(error)).toMatch(/No complete answer came within 300 ms \(`timeout`\)/);
    const elapsed = performance.now() - started;
    expect(elapsed).toBeGreaterThan(750);
    expect(elapsed).toBeLessThan(2_500);
  });

  test('B8: a body that comes in drops is over within the time all the same', async () => {
    const server = await serveRaw((socket) => {
      socket.once('data', () => {
        socket.write('HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n');
        const drops = setInterval(() => socket.write(' '), 50);
        socket.on('close', () => clearInterval(drops));
      });
    });
    const client = clientOf(server, { transport: transport(), timeout: 300, maxRetries: 0 });
    const started = performance.now();
    expect(await rejection(client.get('/a'))).toMatchObject({ code: 'timeout' });
    expect(performance.now() - started).toBeLessThan(1_500);
  });

  test('B8: `timeout.attempt` alone is a total, whatever the progress', async () => {
    const server = await serveSilence();
    const options = { timeout: { attempt: 300 }, maxRetries: 0 };
    const client = clientOf(server, { transport: transport(), ...options });
    const started = performance.now();
    const error = await rejection(client.post('/a', { body: slowly(40, 50) }));
    expect(error).toMatchObject({ code: 'timeout', phase: 'attempt' });
    expect(String(error)).toContain('`timeout.attempt`');
    expect(performance.now() - started).toBeLessThan(1_500);
  });
});

test('B8: a limit of another phase leaves the others as a plain number has them', () => {
  expect(resolveTimeouts({ connect: 5_000 })).toEqual({
    ...resolveTimeouts(600_000),
    connect: 5_000,
  });
  expect(resolveTimeouts({ attempt: 600_000 }).restarts).toBe(false);
});
