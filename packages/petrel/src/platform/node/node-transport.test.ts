import type { Socket } from 'node:net';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clientOf, rejection } from '../../../test/clients.ts';
import { serve, serveRaw } from '../../../test/loopback.ts';
import type { BinaryResponse } from '../../core/response/binary-response.ts';
import { OpenAIError } from '../../core/errors/index.ts';

const OK = 'HTTP/1.1 200 OK\r\n';

/** Bytes as a server may send them: in pieces of any size. */
const pieces = fc.array(fc.uint8Array({ minLength: 1, maxLength: 3_000 }), { maxLength: 12 });

test('whatever the pieces, the bytes arrive as they were sent', async () => {
  let sent: Uint8Array[] = [];
  const server = await serve(async (response) => {
    response.writeHead(200, { 'content-type': 'application/octet-stream' });
    for (const piece of sent) {
      response.write(piece);
      await new Promise((resolve) => setImmediate(resolve));
    }
    response.end();
  });
  const client = clientOf(server);
  await fc.assert(
    fc.asyncProperty(pieces, async (these) => {
      sent = these;
      const reply = await client.get<BinaryResponse>('/x', { binary: true });
      expect(Buffer.from(await reply.arrayBuffer())).toEqual(Buffer.concat(these));
    }),
    { numRuns: 40 },
  );
});

test('whatever the pieces, the server gets the bytes of an upload', async () => {
  const server = await serve((response) => void response.writeHead(204).end());
  const client = clientOf(server);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme', minLength: 1 })), async (texts) => {
      const body = (async function* () {
        for (const text of texts) yield new TextEncoder().encode(text);
      })();
      await client.post('/x', { body });
      expect(server.requests.at(-1)?.body).toBe(texts.join(''));
    }),
    { numRuns: 40 },
  );
});

test('no answer that is no HTTP escapes as anything but an error of ours, or hangs', async () => {
  let answer: Uint8Array = new Uint8Array();
  const server = await serveRaw((socket: Socket) => socket.once('data', () => socket.end(answer)));
  const client = clientOf(server, { maxRetries: 0, timeout: 1_000 });
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      answer = bytes;
      expect(await rejection(client.get('/x'))).toBeInstanceOf(OpenAIError);
    }),
    { numRuns: 60 },
  );
});

test('a body cut anywhere is an error, never a shorter result', async () => {
  const whole = JSON.stringify({ text: 'é'.repeat(40) });
  const bytes = Buffer.from(whole);
  let cut = 0;
  const server = await serveRaw((socket: Socket) => {
    socket.once('data', () => {
      const head = `${OK}content-type: application/json\r\ncontent-length: ${bytes.length}\r\n\r\n`;
      socket.end(Buffer.concat([Buffer.from(head), bytes.subarray(0, cut)]));
    });
  });
  const client = clientOf(server, { maxRetries: 0 });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 1 }), async (at) => {
      cut = at;
      expect(await rejection(client.get('/x'))).toMatchObject({ name: 'APIConnectionError' });
    }),
    { numRuns: 40 },
  );
  cut = bytes.length;
  expect(await client.get('/x')).toEqual(JSON.parse(whole));
});
