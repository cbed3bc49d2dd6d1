import { open, readFile, rm } from 'node:fs/promises';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { fromPath } from 'petrel';
import { expect, onTestFinished, test } from 'vitest';
import { listen } from '../../packages/petrel/test/loopback.ts';
import { clientOf, emulated } from './emulated.ts';

const INPUT = join(import.meta.dirname, '../../examples/data/input.jsonl');
const MEGABYTE = 1024 * 1024;

test('seed: 44 a file from bytes', async () => {
  const { client, emulator } = await emulated();
  const bytes = new Uint8Array([0, 13, 10, 13, 10, 45, 45, 255]);
  const { id } = await client.files.create({ file: bytes, purpose: 'user_data' });
  const content = await client.files.content(id);
  expect(new Uint8Array(await content.arrayBuffer())).toEqual(bytes);
  expect(emulator.requests[0]?.body).toMatchObject({ purpose: 'user_data', file: { size: 8 } });
});

test('seed: 45 a file from a path', async () => {
  const { client } = await emulated();
  const file = await client.files.create({ file: fromPath(INPUT), purpose: 'fine-tune' });
  expect(file.filename).toBe('input.jsonl');
  const content = await client.files.content(file.id);
  expect(await content.text()).toBe(await readFile(INPUT, 'utf8'));
});

test('seed: 46 a file from name, contents and media type', async () => {
  const { client, emulator } = await emulated();
  const contents = await readFile(INPUT);
  await client.files.create({
    file: ['training.jsonl', contents, 'application/x-training'],
    purpose: 'fine-tune',
  });
  expect(emulator.requests[0]?.body).toMatchObject({
    file: { name: 'training.jsonl', type: 'application/x-training', size: contents.length },
  });
});

test('seed: 47 a file is read while it is sent', async () => {
  const path = join(tmpdir(), `petrel-seed-${process.pid}.bin`);
  onTestFinished(() => rm(path));
  const file = await open(path, 'w');
  await file.truncate(96 * MEGABYTE);
  await file.close();
  const before = heldBytes();
  let held = 0;
  let received = 0;
  const server = http.createServer(async (request, response) => {
    // The server waits, so that all that is read ahead of it is in memory.
    await new Promise((resolve) => setTimeout(resolve, 500));
    held = heldBytes() - before;
    for await (const chunk of request) received += chunk.length;
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":"file-1"}');
  });
  const { origin } = await listen(server);
  await clientOf(origin).files.create({ file: fromPath(path), purpose: 'user_data' });
  expect(received).toBeGreaterThan(96 * MEGABYTE);
  expect(held).toBeLessThan(16 * MEGABYTE);
});

setFlagsFromString('--expose-gc');
const collectGarbage: unknown = runInNewContext('gc');

/** Bytes of buffers that are in use: when others are collected differs from version to version. */
function heldBytes(): number {
  if (typeof collectGarbage !== 'function') throw new Error('garbage cannot be collected');
  collectGarbage();
  return process.memoryUsage().arrayBuffers;
}
