import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PartialJSON } from './partial-json.ts';

function parse(...pieces: string[]): PartialJSON {
  const json = new PartialJSON();
  for (const piece of pieces) json.append(piece);
  return json;
}

test.each<[string, unknown]>([
  ['', undefined],
  ['{', {}],
  ['{"a', {}],
  ['{"a"', {}],
  ['{"a":', {}],
  ['{"a":"', { a: '' }],
  ['{"a":"b', { a: 'b' }],
  ['{"a":1', {}],
  ['{"a":1,', { a: 1 }],
  ['{"a":-', {}],
  ['{"a":tru', {}],
  ['{"a":true', { a: true }],
  ['[1,[2,{"b":null', [1, [2, { b: null }]]],
  ['  "x', 'x'],
])('the value of %j so far is %j', (text, value) => {
  expect(parse(text).value).toEqual(value);
});

test.each(['\\', '\\u', '\\u2', '\\u27', '\\u270'])(
  'b18: an unfinished escape %s is left off',
  (escape) => {
    expect(parse(`{"a":"x${escape}`).value).toEqual({ a: 'x' });
  },
);

test('b19: a complete escape is decoded in an unfinished string', () => {
  expect(parse('{"a":"x\\u2705').value).toEqual({ a: 'x\u2705' });
  expect(parse('{"a":"\\ud83d', '\\ude00\\n').value).toEqual({ a: '😀\n' });
});

test('a member named __proto__ is a member and changes no prototype', () => {
  const { value } = parse('{"__proto__":{"polluted":true},"a":1}');
  expect(Object.keys(value as object)).toEqual(['__proto__', 'a']);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  expect(JSON.stringify(value)).toBe('{"__proto__":{"polluted":true},"a":1}');
});

test.each(['{"a":1}{"b":2}', '{"a":1}x', '{"a":1} ]'])(
  'c05: what follows a complete value in %j is not JSON, and the value stays',
  (text) => {
    const json = parse(text);
    expect(json.value).toEqual({ a: 1 });
    expect(json.valid).toBe(false);
    expect(json.complete).toBe(false);
  },
);

test.each([
  '{a:1}',
  '[1 2]',
  '[,]',
  '{"a" 1}',
  '[01]',
  '[1.e5]',
  '[nul]',
  '["\\x"]',
  '["\\u12g4"]',
  '}',
])('%s is reported as invalid', (text) => {
  expect(parse(text).valid).toBe(false);
  expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
});

/** Whether `later` may be what `earlier` becomes when more text arrives. */
function growsInto(earlier: unknown, later: unknown): boolean {
  if (earlier === undefined || Object.is(earlier, later)) return true;
  if (typeof earlier === 'string') return typeof later === 'string' && later.startsWith(earlier);
  if (typeof earlier !== 'object' || typeof later !== 'object') return false;
  if (earlier === null || later === null || Array.isArray(earlier) !== Array.isArray(later))
    return false;
  return Object.entries(earlier).every(([key, value]) =>
    growsInto(value, Object.getOwnPropertyDescriptor(later, key)?.value),
  );
}

test('every prefix of any JSON has a value that grows into the whole', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const whole: unknown = JSON.parse(text);
      let previous: unknown = undefined;
      for (let length = 0; length <= text.length; length++) {
        const json = parse(text.slice(0, length));
        const grows = growsInto(previous, json.value) && growsInto(json.value, whole);
        if (!grows || !json.valid) return false;
        previous = json.value;
      }
      const json = parse(text);
      expect(json.complete).toBe(true);
      json.end();
      expect(json.value).toStrictEqual(whole);
      return true;
    }),
    { numRuns: 300 },
  );
});

test('pieces of any size have the same value as the whole', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.array(fc.integer({ min: 0, max: 6 })), (value, sizes) => {
      const text = JSON.stringify(value).replaceAll(
        /[^\0-\x7f]/g,
        (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
      const json = new PartialJSON();
      let at = 0;
      for (const size of sizes) {
        json.append(text.slice(at, at + size));
        at = Math.min(text.length, at + size);
      }
      json.append(text.slice(at));
      json.end();
      expect(json.value).toStrictEqual(JSON.parse(text));
    }),
    { numRuns: 300 },
  );
});

test('never throws, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'{}[]",:\\u12.e-tfnrueals x') }), (text) => {
      const json = parse(text);
      let strict: unknown;
      try {
        strict = JSON.parse(text);
      } catch {
        expect(json.complete).toBe(false);
        return;
      }
      json.end();
      expect(json.value).toStrictEqual(strict);
    }),
    { numRuns: 2_000 },
  );
});

test('takes time linear in the length: 1 MB in 10,000 pieces', () => {
  const item = `{"name":"${'x'.repeat(60)}","n":12345,"ok":true},`;
  const text = `{"items":[${item.repeat(10_000)}{}],"long":"${'y'.repeat(200_000)}"}`;
  const size = Math.ceil(text.length / 10_000);
  const start = process.cpuUsage();
  const json = new PartialJSON();
  for (let at = 0; at < text.length; at += size) json.append(text.slice(at, at + size));
  const { user, system } = process.cpuUsage(start);
  expect(json.complete).toBe(true);
  // About 20 ms on the machine the code was written on; a quadratic parser takes minutes.
  expect((user + system) / 1_000).toBeLessThan(1_000);
});

test('arrays may have any length, whatever the one before had', () => {
  const lengths = [0, 1, 8, 9, 17, 40, 2, 0, 3];
  const arrays = lengths.map((length) => Array.from({ length }, (_, at) => at));
  expect(parse(JSON.stringify(arrays)).value).toStrictEqual(arrays);
});

test('a value that is nested deeper than a thousand levels is read down to there', () => {
  const nested = (depth: number): PartialJSON => {
    const json = new PartialJSON();
    json.append('['.repeat(depth) + ']'.repeat(depth));
    return json;
  };
  expect(nested(1_000).value).toEqual(JSON.parse('['.repeat(1_000) + ']'.repeat(1_000)));
  expect(nested(1_000).complete).toBe(true);
  const deeper = nested(500_000);
  expect(deeper.valid).toBe(false);
  expect(JSON.stringify(deeper.value)).toBe('['.repeat(1_000) + ']'.repeat(1_000));
});

test.each(['01', '00', '1a', '-', '+1', '1 2', '[1 2]', '{"a":1}}', '[1]]', '"\\x"'])(
  '%s is no JSON, whole and in pieces',
  (text) => {
    const whole = new PartialJSON();
    whole.append(`${text} `);
    const pieces = new PartialJSON();
    for (const character of `${text} `) pieces.append(character);
    expect([whole.valid && whole.complete, pieces.valid && pieces.complete]).toEqual([
      false,
      false,
    ]);
  },
);

test.each([
  ['singletons', '[1],'],
  ['pairs', '[1,2],'],
  ['900 arrays in each other', `${'['.repeat(900)}${']'.repeat(900)},`],
])('1 MB of %s in 10,000 pieces takes little more than parsing the whole at once', (_, item) => {
  const text = `[${item.repeat(Math.floor(1_000_000 / item.length))}1]`;
  const size = Math.ceil(text.length / 10_000);
  const inPieces = (): void => {
    const json = new PartialJSON();
    for (let at = 0; at < text.length; at += size) json.append(text.slice(at, at + size));
    expect(json.complete).toBe(true);
  };
  const least = (run: () => unknown): number => {
    const times = Array.from({ length: 6 }, () => {
      const start = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(start);
      return user + system;
    });
    return Math.min(...times);
  };
  const whole = least(() => JSON.parse(text));
  // About 1.4 times as much; arrays of one or two that begin as `[]` took 3.6 times as much.
  expect(least(inPieces)).toBeLessThan(whole * 2.5);
});
