import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { collectBytes } from '../core/request/byte-source.ts';
import { OpenAIError } from '../core/errors/index.ts';
import { encodeMultipart } from '../core/request/multipart-encoder.ts';
import { fromPath as portableFromPath } from './default-platform.portable.ts';
import { fromPath } from './default-platform.ts';

test('fromPath sends the file of a path or URL under its base name, more than once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'petrel-path-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'two words.jsonl');
  await writeFile(path, '{"a":1}\n');
  for (const file of [fromPath(path), fromPath(pathToFileURL(path))]) {
    const body = await encodeMultipart({ file });
    expect(body.repeatable).toBe(true);
    const first = await collectBytes(body.open());
    expect(first.byteLength).toBe(body.length);
    expect(new TextDecoder().decode(first)).toContain(
      'filename="two words.jsonl"\r\nContent-Type: application/jsonl\r\n\r\n{"a":1}\n\r\n',
    );
    expect(await collectBytes(body.open())).toEqual(first);
  }
});

test('a path that leads nowhere is named when it is sent', async () => {
  const missing = encodeMultipart({ file: fromPath('/nowhere/at-all.txt') });
  await expect(missing).rejects.toThrow(OpenAIError);
  await expect(missing).rejects.toThrow('/nowhere/at-all.txt');
  const malformed = encodeMultipart({ file: fromPath(new URL('file:///a%zz.txt')) });
  await expect(malformed).rejects.toThrow(OpenAIError);
});

test('without a file system, fromPath reports what to pass instead', () => {
  expect(() => portableFromPath('a.txt')).toThrow(/File or a Blob/);
});
