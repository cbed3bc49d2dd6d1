import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { AppendFile } from '../src/journal/append-file.ts';
import { openBench } from './bench.ts';

test('on a full disk, a write is tried again for a moment, and reported with the path', async () => {
  const file = new AppendFile(await open('/dev/full', 'r+'), '/disk/results.jsonl', 0);
  const started = performance.now();
  const writes = ['a', 'b'].map((text) => file.append(Buffer.from(text)));
  for (const write of writes) {
    await expect(write).rejects.toMatchObject({
      code: 'output_unusable',
      message: 'The output /disk/results.jsonl cannot be written: ENOSPC: no space left on device.',
    });
  }
  expect(performance.now() - started).toBeGreaterThan(1_000);
  // What follows is refused at once.
  await expect(file.append(Buffer.from('c'))).rejects.toMatchObject({ code: 'output_unusable' });
  await file.close();
});

test('what is added while a write is under way follows it in order', async () => {
  const { folder } = await openBench();
  const path = join(folder, 'file');
  const file = new AppendFile(await open(path, 'w+'), path, 0);
  const texts = Array.from({ length: 100 }, (_, at) => `${at}\n`);
  await Promise.all(texts.map((text) => file.append(Buffer.from(text))));
  await file.close();
  expect(await readFile(path, 'utf8')).toBe(texts.join(''));
});
