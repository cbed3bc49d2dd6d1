import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countTokens, splitTokens } from './tokens.ts';

test('tokens joined together are the text again', () => {
  const texts = fc.string({ unit: 'binary' });
  fc.assert(fc.property(texts, (text) => splitTokens(text).join('') === text));
});

test('tokens are words, parts of long words, numbers and marks', () => {
  expect(splitTokens('Storm petrels, 2025!')).toEqual(['Storm', ' petrels', ',', ' 202', '5', '!']);
  expect(splitTokens('unforgettable :-)')).toEqual(['unforge', 'ttable', ' :-)']);
  expect(countTokens('')).toBe(0);
});
