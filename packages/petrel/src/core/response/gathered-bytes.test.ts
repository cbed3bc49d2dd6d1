import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GatheredBytes } from './gathered-bytes.ts';

test('what is gathered is what was added, in its order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.uint8Array({ maxLength: 5 })),
      fc.integer({ min: 1, max: 3000 }),
      (chunks, times) => {
        const gathered = new GatheredBytes();
        const all = Array.from({ length: times }, () => chunks).flat();
        for (const chunk of all) gathered.add(chunk);
        expect(Buffer.concat(gathered.chunks).equals(Buffer.concat(all))).toBe(true);
        expect(gathered.size).toBe(Buffer.concat(all).length);
      },
    ),
    { numRuns: 30 },
  );
});

test('tiny chunks are joined, and large ones are not copied', () => {
  const tiny = new GatheredBytes();
  for (let n = 0; n < 100_000; n += 1) tiny.add(new Uint8Array(1));
  expect(tiny.chunks.length).toBeLessThan(3_000);
  const large = new GatheredBytes();
  const chunks = Array.from({ length: 200 }, () => new Uint8Array(16_384));
  for (const chunk of chunks) large.add(chunk);
  expect(large.chunks).toHaveLength(chunks.length);
  for (const [nth, chunk] of large.chunks.entries()) expect(chunk).toBe(chunks[nth]);
});

test('parts of large buffers are copied out of them', () => {
  const gathered = new GatheredBytes();
  for (let n = 0; n < 1_000; n += 1) gathered.add(new Uint8Array(65_536).subarray(0, 4));
  expect(new Set(gathered.chunks.map(({ buffer }) => buffer)).size).toBeLessThan(10);
});
