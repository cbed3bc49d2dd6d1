import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { shortenBackoff } from '../backoff.ts';
import { clientOf, rejection, TRANSPORTS } from '../clients.ts';
import type { BinaryResponse } from '../../src/core/response/binary-response.ts';
import { serveRaw, type Loopback } from '../loopback.ts';

shortenBackoff();

/** A server that writes a head and some of a body, and then does something to the connection. */
function serveThen(type: string, body: string, then: (socket: Socket) => void): Promise<Loopback> {
  return serveRaw((socket) => {
    socket.once('data', () => {
      socket.write(`HTTP/1.1 200 OK\r\ncontent-type: ${type}\r\n\r\n${body}`);
      // Late enough for a busy machine to have read the head.
      setTimeout(() => then(socket), 300);
    });
  });
}

const reset = (socket: Socket): unknown => socket.resetAndDestroy();
const RESET = { name: 'APIConnectionError', cause: { code: 'ECONNRESET' } };

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'petrel-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

describe.each(TRANSPORTS)(
  'a body without a length that ends with its connection, over %s',
  (_name, open) => {
    test('a reset is an error of everything that reads it', async () => {
      const server = await serveThen('audio/mpeg', 'x'.repeat(100_000), reset);
      const client = clientOf(server, { transport: open(), maxRetries: 0 });
      const path = folder();
      const file = await client.get<BinaryResponse>('/f', { binary: true });
      expect(await rejection(file.toFile(join(path, 'a.mp3')))).toMatchObject(RESET);
      expect(readdirSync(path)).toEqual([]);
      expect(
        await rejection((await client.get<BinaryResponse>('/f', { binary: true })).bytes()),
      ).toMatchObject(RESET);
      const response = await client.get('/f').asResponse();
      expect(await rejection(response.text())).toBeInstanceOf(Error);
    });

    test('a reset is an error of a call and of a stream', async () => {
      const options = { transport: open(), maxRetries: 0 };
      const server = await serveThen('application/json', '{"id":"a"}', reset);
      expect(await rejection(clientOf(server, options).get('/a'))).toMatchObject(RESET);
      const events = await serveThen('text/event-stream', 'data: {"id":"a"}\n\n', reset);
      const stream = await clientOf(events, options).get<AsyncIterable<unknown>>('/s', {
        stream: true,
      });
      const items: unknown[] = [];
      const read = async (): Promise<void> => {
        for await (const item of stream) items.push(item);
      };
      expect(await rejection(read())).toMatchObject(RESET);
      expect(items).toEqual([{ id: 'a' }]);
    });

    test('an orderly end is its end', async () => {
      const server = await serveThen('audio/mpeg', 'whole', (socket) => socket.end());
      const client = clientOf(server, { transport: open() });
      expect(await (await client.get<BinaryResponse>('/f', { binary: true })).text()).toBe('whole');
    });

    test('a reset after a body that was whole is none of its business', async () => {
      const server = await serveRaw((socket) => {
        socket.once('data', () => {
          socket.write(
            'HTTP/1.1 200 OK\r\ncontent-type: audio/mpeg\r\ncontent-length: 5\r\n\r\nwhole',
          );
          setTimeout(() => socket.resetAndDestroy(), 20);
        });
      });
      const client = clientOf(server, { transport: open() });
      const file = await client.get<BinaryResponse>('/f', { binary: true });
      await new Promise((resolve) => setTimeout(resolve, 60));
      expect(await file.text()).toBe('whole');
    });
  },
);

describe.each(TRANSPORTS)('a status that has no body, over %s', (name, open) => {
  test.each([204, 205])('%i is null, whatever length it announces', async (status) => {
    let heads = 0;
    const server = await serveRaw((socket) => {
      socket.on('data', () => {
        heads += 1;
        socket.write(`HTTP/1.1 ${status} Nothing\r\ncontent-length: 11\r\n\r\n`);
      });
    });
    const client = clientOf(server, { transport: open(), maxRetries: 2 });
    expect(await client.post('/a', { body: {} })).toBeNull();
    expect((await client.post('/a', { body: {} }).asResponse()).status).toBe(status);
    const raw = await client.get('/m').asRawResponse(true);
    expect(await raw.parse()).toBeNull();
    const file = await client.get<BinaryResponse>('/f', { binary: true });
    expect(await file.text()).toBe('');
    expect(heads).toBe(4);
    // The `fetch` of Node connects again in place of what it closes, and newer ones keep that.
    const most = name === 'fetch' ? heads : 2;
    await expect.poll(() => server.open(), { timeout: 10_000 }).toBeLessThanOrEqual(most);
  });

  test('a sound 204 leaves its connection to the next call', async () => {
    const server = await serveRaw((socket) => {
      socket.on('data', () => socket.write('HTTP/1.1 204 No Content\r\n\r\n'));
    });
    const client = clientOf(server, { transport: open() });
    for (let n = 0; n < 3; n += 1) expect(await client.post('/a', { body: {} })).toBeNull();
    expect(server.connections()).toBeLessThan(3);
  });
});
