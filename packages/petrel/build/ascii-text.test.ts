import { expect, test } from 'vitest';
import { asciiText } from './ascii-text.ts';

test.each([
  ['a string', '"10 µs … \u{1f980}"', '"10 \\u00b5s \\u2026 \\ud83e\\udd80"'],
  ['a template', '`${text}…`', '`${text}\\u2026`'],
  ['a regular expression', "/n['’]t|µ/u", "/n['\\u2019]t|\\u00b5/u"],
  ['the name of a property', '({ µs: 1 })', '({ \\u00b5s: 1 })'],
])('%s means the same in ASCII', (_, code, ascii) => {
  expect(asciiText(code)).toBe(ascii);
  expect(meaningOf(ascii)).toEqual(meaningOf(code));
});

test('ASCII stays as it is', () => {
  const code = 'const text = "\\u2026 \\\\ \\n";';
  expect(asciiText(code)).toBe(code);
});

test('a backslash in front of another character is an error', () => {
  expect(() => asciiText('"\\…"')).toThrow('Write … as an escape sequence');
});

function meaningOf(code: string): unknown {
  const value: unknown = new Function('text', `return ${code}`)('');
  return value instanceof RegExp
    ? ['don’t', '10 µs', 'dont'].map((text) => value.test(text))
    : value;
}
