import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OpenAIError } from '../errors/index.ts';
import { path } from './path.ts';

test.each([
  ['/files/{file_id}/content', ['file-1'], '/files/file-1/content'],
  ['/a/{x}/b/{y}', ['1', '2'], '/a/1/b/2'],
  ['/models/{model}', ['ft:gpt-4o:org::id'], '/models/ft:gpt-4o:org::id'],
  ['/models/{model}', ['a/b?c#d%e f'], '/models/a%2Fb%3Fc%23d%25e%20f'],
  ['/models/{model}', ['é'], '/models/%C3%A9'],
  ['/models/{model}', ['...'], '/models/...'],
])('%s with %o is %s', (template, values, wanted) => {
  expect(path(template, ...values)).toBe(wanted);
});

test('B11: a lone surrogate becomes U+FFFD', () => {
  expect(path('/files/{file_id}', 'a\ud800b\udc00')).toBe('/files/a%EF%BF%BDb%EF%BF%BD');
});

test.each(['', ' ', '.', '..', '%2e', '%2E%2e', '.%2e'])('%o is refused by name', (value) => {
  expect(() => path('/files/{file_id}', value)).toThrow(OpenAIError);
  expect(() => path('/files/{file_id}', value)).toThrow(/file_id/);
});

test.each([null, undefined, {}])('%o is refused by name', (value) => {
  // What callers without types pass.
  const values: string[] = JSON.parse(JSON.stringify([value]));
  expect(() => path('/files/{file_id}', ...values)).toThrow(/file_id/);
});

test('a value is always one segment, and decodes to itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (value) => {
      fc.pre(value.trim() !== '' && !/^(?:\.|%2e){1,2}$/i.test(value));
      const segment = path('/x/{id}', value).slice('/x/'.length);
      expect(decodeURIComponent(segment)).toBe(value);
      expect(new URL(`https://a.example/x/${segment}`).pathname).toBe(`/x/${segment}`);
    }),
  );
});
