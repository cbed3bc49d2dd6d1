import { afterEach, expect, test, vi } from 'vitest';
import { clientOf, rejection } from '../../../test/clients.ts';
import { json, serve } from '../../../test/loopback.ts';
import { toStreamingFile } from '../../core/request/uploads.ts';
import { nodeFetchTransport } from './node-fetch-transport.ts';

afterEach(() => void vi.unstubAllGlobals());

async function* pieces(): AsyncGenerator<Uint8Array> {
  for (let nth = 0; nth < 3; nth++) yield new TextEncoder().encode(`piece ${nth}; `);
}

const upload = { multipart: true, body: { file: toStreamingFile(pieces, 'a.txt') } };

test('an upload that is streamed arrives whole', async () => {
  const server = await serve((response) => json(response, { ok: true }));
  const client = clientOf(server, { transport: nodeFetchTransport() });
  expect(await client.post('/files', upload)).toEqual({ ok: true });
  expect(server.requests[0]?.body).toContain('piece 0; piece 1; piece 2; ');
});

test('a redirect of an upload that is streamed is an error that names it, sent once', async () => {
  const server = await serve((response) => void response.writeHead(307, { location: '/b' }).end());
  const client = clientOf(server, { transport: nodeFetchTransport() });
  const error = await rejection(client.post('/files', upload));
  expect(error).toMatchObject({ name: 'APIConnectionError', attempts: 1, retryable: false });
  expect(String(error)).toContain('redirected an upload');
  expect(server.requests).toHaveLength(1);
});

function enterBrowser(): void {
  vi.stubGlobal('window', {});
  vi.stubGlobal('document', {});
}

test('a browser, which streams over HTTP/2 only, sends an upload whole with its length', async () => {
  enterBrowser();
  const server = await serve((response) => json(response, { ok: true }));
  const client = clientOf(server, {
    transport: nodeFetchTransport(),
    dangerouslyAllowBrowser: true,
  });
  expect(await client.post('/files', upload)).toEqual({ ok: true });
  const [request] = server.requests;
  expect(request?.body).toContain('piece 0; piece 1; piece 2; ');
  expect(request?.headers['content-length']).toBe(String(request?.body.length));
});

test('an abort ends the gathering of an upload whose source stalls', async () => {
  enterBrowser();
  const server = await serve((response) => json(response, { ok: true }));
  const client = clientOf(server, {
    transport: nodeFetchTransport(),
    dangerouslyAllowBrowser: true,
  });
  const body = { file: toStreamingFile(new ReadableStream(), 'a.txt') };
  const signal = AbortSignal.timeout(50);
  const error = await rejection(client.post('/files', { multipart: true, body, signal }));
  expect(error).toMatchObject({ name: 'APIUserAbortError' });
  expect(server.requests).toHaveLength(0);
});

test('a source that fails while an upload is buffered reports why', async () => {
  enterBrowser();
  const server = await serve((response) => json(response, { ok: true }));
  const client = clientOf(server, {
    transport: nodeFetchTransport(),
    dangerouslyAllowBrowser: true,
  });
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield new Uint8Array(10);
    throw new RangeError('no more paper');
  }
  const body = { file: toStreamingFile(broken, 'a.txt') };
  const error = await rejection(client.post('/files', { multipart: true, body }));
  expect(error).toMatchObject({ name: 'OpenAIError', cause: { message: 'no more paper' } });
  expect(server.requests).toHaveLength(0);
});
