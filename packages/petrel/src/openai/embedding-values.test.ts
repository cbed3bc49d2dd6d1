import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { decodeEmbeddings } from './embedding-values.ts';

afterEach(() => vi.unstubAllGlobals());

function encoded(numbers: Float32Array): string {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('base64');
}

test.each(['with Buffer', 'without Buffer'])('numbers come back to the bit, %s', (where) => {
  fc.assert(
    fc.property(fc.float32Array({ noNaN: true }), (numbers) => {
      const answer = { data: [{ index: 0, embedding: encoded(numbers) }] };
      if (where === 'without Buffer') vi.stubGlobal('Buffer', undefined);
      decodeEmbeddings(answer);
      vi.unstubAllGlobals();
      expect(answer.data[0]?.embedding).toEqual([...numbers]);
    }),
  );
});

test.each(['AACAPwAA', 'AACAP', 'AACA?w==', 'not base64'])(
  'text that is no base64 of whole floats is an error: %s',
  (embedding) => {
    for (const where of ['with Buffer', 'without']) {
      if (where === 'without') vi.stubGlobal('Buffer', undefined);
      const decode = (): void => decodeEmbeddings({ data: [{ embedding }] });
      expect(decode).toThrow('is truncated or damaged');
    }
  },
);

test('what a server sent as numbers stays as it is', () => {
  const embedding = [0.5, -1];
  const answer = { data: [{ embedding }] };
  decodeEmbeddings(answer);
  expect(answer.data[0]?.embedding).toBe(embedding);
});

test.each([null, 'text', {}, { data: 'x' }, { data: [null, 1, {}] }])(
  '%j is left alone',
  (value) => {
    const before = structuredClone(value);
    decodeEmbeddings(value);
    expect(value).toEqual(before);
  },
);
