import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { clientOf, rejection, TRANSPORTS } from '../clients.ts';
import { serve, serveRaw } from '../loopback.ts';
import type { BinaryResponse } from '../../src/core/response/binary-response.ts';
import type { Stream } from '../../src/openai/stream.ts';

const PIECE = new Uint8Array(65_536);
/** What is sent in all, against the most that the buffers between two programs hold. */
const [WHOLE, BUFFERED] = [64 * 1024 * 1024, 20 * 1024 * 1024];

describe.each(TRANSPORTS)('over %s', (_name, transport) => {
  test('who reads slowly slows the server', async () => {
    let [sent, left] = [0, false];
    const server = await serve(async (response) => {
      response.on('close', () => (left = true));
      response.writeHead(200, { 'content-type': 'application/octet-stream' });
      while (sent < WHOLE && !response.destroyed) {
        sent += PIECE.byteLength;
        if (!response.write(PIECE)) await Promise.race([once(response, 'drain'), setTimeout(500)]);
      }
      response.end();
    });
    const client = clientOf(server, { transport: transport() });
    const reply = await client.get<BinaryResponse>('/x', { binary: true });
    for await (const _ of reply.body ?? []) {
      await setTimeout(200);
      break;
    }
    expect(sent).toBeGreaterThan(0);
    expect(sent).toBeLessThan(BUFFERED);
    await expect.poll(() => left).toBe(true);
  });

  test('who handles events slowly slows the server', async () => {
    let [sent, left] = [0, false];
    const event = `data: ${JSON.stringify({ text: 'a'.repeat(60_000) })}\n\n`;
    const server = await serve(async (response) => {
      response.on('close', () => (left = true));
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      while (sent < WHOLE && !response.destroyed) {
        sent += event.length;
        if (!response.write(event)) await Promise.race([once(response, 'drain'), setTimeout(500)]);
      }
      response.end();
    });
    const client = clientOf(server, { transport: transport() });
    for await (const _ of await client.get<Stream<unknown>>('/s', { stream: true })) {
      await setTimeout(200);
      break;
    }
    expect(sent).toBeGreaterThan(0);
    expect(sent).toBeLessThan(BUFFERED);
    await expect.poll(() => left).toBe(true);
  });

  test('a server that takes an upload slowly slows its source, which is closed in the end', async () => {
    let [taken, closed] = [0, false];
    const source = async function* (): AsyncGenerator<Uint8Array> {
      try {
        for (; taken < WHOLE; taken += PIECE.byteLength) yield PIECE;
      } finally {
        closed = true;
      }
    };
    const server = await serveRaw((socket) => void socket.pause());
    const client = clientOf(server, { transport: transport(), maxRetries: 0 });
    const call = new AbortController();
    const pending = rejection(client.post('/a', { body: source(), signal: call.signal }));
    await setTimeout(200);
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThan(BUFFERED);
    call.abort();
    expect(await pending).toMatchObject({ name: 'APIUserAbortError' });
    await expect.poll(() => closed).toBe(true);
  });
});
