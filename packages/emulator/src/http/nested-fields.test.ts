import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nestFields } from './nested-fields.ts';

test.each([
  [
    [
      ['a', '1'],
      ['b', '2'],
    ],
    { a: '1', b: '2' },
  ],
  [
    [
      ['a[]', '1'],
      ['a[]', '2'],
    ],
    { a: ['1', '2'] },
  ],
  [
    [
      ['a[0]', '1'],
      ['a[1]', '2'],
    ],
    { a: ['1', '2'] },
  ],
  [
    [
      ['a', '1'],
      ['a', '2'],
    ],
    { a: ['1', '2'] },
  ],
  [
    [
      ['a[b]', '1'],
      ['a[c][d]', '2'],
    ],
    { a: { b: '1', c: { d: '2' } } },
  ],
  [
    [
      ['a[][b]', '1'],
      ['a[][c]', '2'],
      ['a[][b]', '3'],
    ],
    { a: [{ b: '1', c: '2' }, { b: '3' }] },
  ],
  [[['[x]', '1']], { '[x]': '1' }],
] as [[string, string][], unknown][])('%j', (fields, nested) => {
  expect(nestFields(fields)).toEqual(nested);
});

test('accepts any names without touching the prototype', () => {
  const name = fc.oneof(
    fc.string(),
    fc.constantFrom('__proto__', 'constructor', '__proto__[a]', 'a[__proto__][b]'),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.string())), (fields) => {
      nestFields(fields);
      expect(Object.hasOwn(Object.prototype, 'a')).toBe(false);
      expect(Object.hasOwn(Object.prototype, 'b')).toBe(false);
    }),
  );
});
