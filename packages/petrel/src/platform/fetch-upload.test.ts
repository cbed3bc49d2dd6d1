import { expect, test } from 'vitest';
import { clientOf, rejection } from '../../test/clients.ts';
import { json, serve } from '../../test/loopback.ts';
import { toStreamingFile } from '../core/request/uploads.ts';
import { fetchTransport } from './fetch.ts';

async function* pieces(): AsyncGenerator<Uint8Array> {
  for (let nth = 0; nth < 3; nth++) yield new TextEncoder().encode(`piece ${nth}; `);
}

const upload = { multipart: true, body: { file: toStreamingFile(pieces, 'a.txt') } };

test('an upload that is streamed arrives whole', async () => {
  const server = await serve((response) => json(response, { ok: true }));
  const client = clientOf(server, { transport: fetchTransport() });
  expect(await client.post('/files', upload)).toEqual({ ok: true });
  expect(server.requests[0]?.body).toContain('piece 0; piece 1; piece 2; ');
});

test('a redirect of an upload that is streamed is an error that says so, sent once', async () => {
  const server = await serve((response) => void response.writeHead(307, { location: '/b' }).end());
  const client = clientOf(server, { transport: fetchTransport() });
  const error = await rejection(client.post('/files', upload));
  expect(error).toMatchObject({ name: 'APIConnectionError', attempts: 1, retryable: false });
  expect(String(error)).toContain('redirected an upload');
  expect(server.requests).toHaveLength(1);
});
