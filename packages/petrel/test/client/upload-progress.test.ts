import { describe, expect, test } from 'vitest';
import { Files } from '../../src/generated/resources/files.ts';
import { Client } from '../../src/client.ts';
import type { UploadProgress } from '../../src/core/call/upload-progress.ts';
import { toStreamingFile } from '../../src/core/request/uploads.ts';
import { clientOf, KEY, rejection, TRANSPORTS } from '../clients.ts';
import { json, serve, serveRaw, type SeenRequest } from '../loopback.ts';

const SIZE = 300_000;
const file = (): File => new File([new Uint8Array(SIZE)], 'a.bin');

/** A source of unknown length. */
async function* chunks(count: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < count; at++) yield new Uint8Array(100_000);
}

describe.each(TRANSPORTS)('over %s', (_name, transport) => {
  test('progress grows from 0 to the length of the body, in small steps', async () => {
    const server = await serve((response) => json(response, { id: 'file-1' }));
    const client = clientOf(server, { transport: transport() });
    const seen: UploadProgress[] = [];
    const onUploadProgress = (progress: UploadProgress): void => void seen.push(progress);
    await client.files.create({ file: file(), purpose: 'user_data' }, { onUploadProgress });
    const length = Number(server.requests[0]?.headers['content-length']);
    expect(length).toBeGreaterThan(SIZE);
    expect(seen[0]).toEqual({ loaded: 0, total: length });
    expect(seen.at(-1)).toEqual({ loaded: length, total: length });
    const loaded = seen.map((progress) => progress.loaded);
    expect(loaded).toEqual([...new Set(loaded)].sort((a, b) => a - b));
    const steps = loaded.slice(1).map((bytes, at) => bytes - (loaded[at] ?? 0));
    expect(Math.max(...steps)).toBeLessThanOrEqual(65_536);
    expect(sizeOf(server.requests[0])).toBe(length);
  });

  test('the total of a source of unknown length is reported with its end', async () => {
    const server = await serve((response) => json(response, { id: 'file-1' }));
    const client = clientOf(server, { transport: transport() });
    const seen: UploadProgress[] = [];
    await client.files.create(
      { file: toStreamingFile(chunks(3), 'a.bin'), purpose: 'user_data' },
      { onUploadProgress: (progress) => void seen.push(progress) },
    );
    const length = sizeOf(server.requests[0]);
    expect(seen[0]).toEqual({ loaded: 0 });
    expect(seen.at(-1)).toEqual({ loaded: length, total: length });
  });

  test('a retry begins at 0 again', async () => {
    let nth = 0;
    const server = await serve((response) => {
      nth += 1;
      json(response, { id: 'file-1' }, nth === 1 ? 500 : 200, { 'retry-after-ms': '1' });
    });
    const client = clientOf(server, { transport: transport() });
    const seen: UploadProgress[] = [];
    await client.files.create(
      { file: file(), purpose: 'user_data' },
      { onUploadProgress: (progress) => void seen.push(progress) },
    );
    expect(seen.filter(({ loaded }) => loaded === 0)).toHaveLength(2);
    expect(seen.filter(({ loaded, total }) => loaded === total)).toHaveLength(2);
  });

  test.each([
    ['throws', (): void => fail()],
    ['rejects', async (): Promise<void> => fail()],
  ])('a callback that %s ends the call with its error', async (_how, onUploadProgress) => {
    const server = await serveRaw((socket) => void socket.resume());
    const client = clientOf(server, { transport: transport(), timeout: 5_000 });
    const call = client.files.create({ file: file(), purpose: 'user_data' }, { onUploadProgress });
    const error = await rejection(call);
    expect(error).toMatchObject({ code: 'configuration', cause: { message: 'progress bar' } });
    expect(String(error)).toContain('`onUploadProgress` threw an error');
  });

  test('bodies of JSON, text, bytes and forms of the platform are reported too', async () => {
    const server = await serve((response) => json(response, {}));
    const client = clientOf(server, { transport: transport() });
    const form = new FormData();
    form.set('file', file());
    for (const body of [{ a: 'ä'.repeat(SIZE) }, 'text', new Uint8Array(SIZE), form]) {
      const seen: UploadProgress[] = [];
      const options = { body, onUploadProgress: (now: UploadProgress) => void seen.push(now) };
      await client.post('/a', options);
      const length = sizeOf(server.requests.at(-1));
      expect(seen.at(-1)).toEqual({ loaded: length, total: length });
    }
    expect(server.requests[0]?.headers['content-type']).toBe('application/json');
  });
});

function sizeOf(request: SeenRequest | undefined): number {
  return Buffer.byteLength(request?.body ?? '');
}

function fail(): never {
  throw new Error('progress bar');
}

test('a resource imported alone reports the progress of its uploads', async () => {
  const server = await serve((response) => json(response, { id: 'file-1' }));
  const client = new Client({ apiKey: KEY, baseURL: server.origin });
  let last: UploadProgress | undefined;
  const onUploadProgress = (progress: UploadProgress): void => void (last = progress);
  await new Files(client).create({ file: file(), purpose: 'user_data' }, { onUploadProgress });
  expect(last?.loaded).toBe(last?.total);
  await expect(client.post('/a', { body: {}, onUploadProgress })).rejects.toThrow(
    'A bare `Client` supports `onUploadProgress` only in the methods of resources',
  );
  await client.close();
});

test('what is no function is refused by name', async () => {
  const client = clientOf({ origin: 'http://127.0.0.1:1' });
  // @ts-expect-error -- what JavaScript may pass
  const call = client.files.create({ file: file(), purpose: 'batch' }, { onUploadProgress: true });
  await expect(call).rejects.toThrow('`onUploadProgress` must be a function.');
});
