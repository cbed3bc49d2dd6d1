import { setTimeout as sleep } from 'node:timers/promises';
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { clientOf, rejection, TRANSPORTS } from '../clients.ts';
import { serve } from '../loopback.ts';

describe.each(TRANSPORTS)('over %s', (_name, open) => {
  test.each([
    ['a newline', (coded: Buffer) => [Buffer.concat([coded, Buffer.from('\n')])]],
    ['much more', (coded: Buffer) => [Buffer.concat([coded, Buffer.alloc(300_000)])]],
    ['another member', (coded: Buffer) => [Buffer.concat([coded, deflateSync('{"a":2}')])]],
    ['a packet of its own', (coded: Buffer) => [coded, Buffer.from('\n')]],
  ])('the end of deflated data ends the reply, whatever follows: %s', async (_what, packetsOf) => {
    for (const deflate of [deflateSync, deflateRawSync]) {
      const packets = packetsOf(deflate('{"a":1}'));
      const server = await serve(async (response) => {
        response.setHeader('content-type', 'application/json');
        response.setHeader('content-encoding', 'deflate');
        for (const packet of packets) {
          response.write(packet);
          await sleep(20);
        }
        response.end();
      });
      const client = clientOf(server, { transport: open(), timeout: 5_000, maxRetries: 0 });
      expect(await client.get('/a')).toEqual({ a: 1 });
    }
  });
});

test('raw deflate, without the wrapper, is decoded', async () => {
  const server = await serve((response) => {
    response.setHeader('content-type', 'application/json');
    response.setHeader('content-encoding', 'deflate').end(deflateRawSync('{"a":1}'));
  });
  expect(await clientOf(server).get('/a')).toEqual({ a: 1 });
});

test('a compressed body that is cut is an error', async () => {
  const server = await serve((response) => {
    response.setHeader('content-type', 'application/json');
    response.setHeader('content-encoding', 'gzip').end(gzipSync('{"a":1}').subarray(0, -6));
  });
  const error = await rejection(clientOf(server, { maxRetries: 0 }).get('/a'));
  expect(error).toMatchObject({ name: 'APIConnectionError' });
});
