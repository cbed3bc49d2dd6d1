import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OpenAIError } from '../errors/index.ts';
import { encodeJSON } from './json-encoder.ts';

test('undefined members are dropped, null ones kept, dates written as ISO', () => {
  const when = new Date('2026-01-02T03:04:05Z');
  expect(encodeJSON({ a: undefined, b: null, c: [1, 'x', false], when })).toBe(
    '{"b":null,"c":[1,"x",false],"when":"2026-01-02T03:04:05.000Z"}',
  );
});

describe('what JSON cannot hold is refused, naming its place', () => {
  const circular: Record<string, unknown> = { a: 1 };
  circular.self = { again: circular };
  test.each([
    [{ messages: [{ temperature: Number.NaN }] }, '`messages[0].temperature`', 'NaN'],
    [{ top_p: Infinity }, '`top_p`', 'Infinity'],
    [[1, [-Infinity]], '`[1][0]`', '-Infinity'],
    [{ seed: 10n }, '`seed`', 'bigint'],
    [circular, '`self.again`', 'circular'],
    [{ a: { toJSON: () => Number.NaN } }, '`a`', 'NaN'],
    [Number.NaN, 'The request body', 'NaN'],
    [undefined, 'The request body', 'undefined'],
  ])('%#', (value, place, what) => {
    expect(() => encodeJSON(value)).toThrow(OpenAIError);
    expect(() => encodeJSON(value)).toThrow(place);
    expect(() => encodeJSON(value)).toThrow(what);
  });
});

test('the same object in two places is no circle', () => {
  const shared = { n: null };
  expect(encodeJSON({ a: shared, b: shared })).toBe('{"a":{"n":null},"b":{"n":null}}');
});

test('any JSON value is written as the platform writes it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(encodeJSON(value)).toBe(JSON.stringify(value));
    }),
  );
});

test('a number that is not finite is found wherever it hides', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constant('a'), fc.constant(0)), { maxLength: 6 }),
      fc.constantFrom(Number.NaN, Infinity, -Infinity),
      fc.jsonValue(),
      (path, unserializable, sibling) => {
        const body = path.reduceRight<unknown>(
          (inner, step) => (step === 0 ? [inner, sibling] : { sibling, a: inner }),
          unserializable,
        );
        expect(() => encodeJSON(body)).toThrow(String(unserializable));
      },
    ),
  );
});
