import { describe, expect, test } from 'vitest';
import { OpenAIError } from '../../../core/errors/openai-error.ts';
import type { JSONSchema } from './json-schema.ts';
import { strictSchema } from './strict-schema.ts';

/** The schema that is sent. */
function sent(schema: object): unknown {
  return strictSchema(schema).schema;
}

/** An answer as the user's validator gets it. */
function read(schema: object, answer: unknown): unknown {
  return strictSchema(schema).reader.read(structuredClone(answer));
}

function failure(schema: unknown): string {
  try {
    strictSchema(schema);
  } catch (error) {
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error).toMatchObject({ code: 'configuration' });
    return error instanceof Error ? error.message : '';
  }
  return 'no error';
}

/** An object as it is sent. */
function closed(properties: object): object {
  const required = Object.keys(properties);
  return { type: 'object', properties, required, additionalProperties: false };
}

const string: JSONSchema = { type: 'string' };
const nullable = (...branches: object[]): object => ({ anyOf: [...branches, { type: 'null' }] });

describe('alternatives', () => {
  test('b01: oneOf is sent as anyOf', () => {
    const a = closed({ type: { type: 'string', const: 'a' } });
    const b = closed({ type: { type: 'string', const: 'b' } });
    const schema = closed({ data: { oneOf: [a, b], discriminator: { propertyName: 'type' } } });
    expect(sent(schema)).toEqual(closed({ data: { anyOf: [a, b] } }));
  });

  test('b02: a union in place of the object is wrapped in one, as any root that is no object', () => {
    // A local error would be right as well; wrapped, the schema works without any change.
    const a = closed({ type: { type: 'string', const: 'a' } });
    const b = closed({ type: { type: 'string', const: 'b' } });
    const union = { oneOf: [a, b] };
    expect(sent(union)).toEqual(closed({ value: { anyOf: [a, b] } }));
    expect(read(union, { value: { type: 'b' } })).toEqual({ type: 'b' });
  });

  test.each([
    { type: 'array', items: string },
    string,
    { enum: ['a', 'b'] },
    { const: 1 },
    { type: ['object', 'null'], properties: {} },
    { $ref: '#/$defs/list', $defs: { list: { type: 'array', items: string } } },
  ])('a root that is no object is wrapped: %j', (schema) => {
    const converted = strictSchema(schema);
    expect(converted.isWrapped).toBe(true);
    expect(converted.schema).toMatchObject({ type: 'object', required: ['value'] });
    expect(converted.reader.read({ value: ['x'] })).toEqual(['x']);
  });

  test('a wrapped root that refers to itself is a definition', () => {
    const schema = { type: 'array', items: { anyOf: [string, { $ref: '#' }] } };
    expect(sent(schema)).toEqual({
      ...closed({ value: { $ref: '#/$defs/root' } }),
      $defs: { root: { type: 'array', items: { anyOf: [string, { $ref: '#/$defs/root' }] } } },
    });
  });

  test('what stands beside a union is part of each alternative', () => {
    const schema = {
      ...closed({ id: string }),
      anyOf: [closed({ a: string }), { properties: { b: string } }],
    };
    expect(sent(closed({ x: schema }))).toEqual(
      closed({
        x: {
          anyOf: [closed({ id: string, a: string }), closed({ id: string, b: nullable(string) })],
        },
      }),
    );
  });

  test('alternatives that allow nothing are left out', () => {
    expect(sent(closed({ a: { anyOf: [string, false] } }))).toEqual(
      closed({ a: { anyOf: [string] } }),
    );
    expect(failure(closed({ a: { anyOf: [false] } }))).toContain(
      '#/properties/a has no alternatives',
    );
  });
});

describe('optional properties', () => {
  const item = { type: 'object', properties: { id: string, note: string }, required: ['id'] };

  test('b03: they are required and nullable at every depth', () => {
    const schema = closed({ list: { type: 'array', items: item } });
    const items = closed({ id: string, note: nullable(string) });
    expect(sent(schema)).toEqual(closed({ list: { type: 'array', items } }));
  });

  test('b04: null of a widened property counts as absent, at every depth', () => {
    const schema = {
      $defs: {
        item,
        tree: closed({ item: { $ref: '#/$defs/item' }, next: nullable({ $ref: '#/$defs/tree' }) }),
      },
      ...closed({
        list: { type: 'array', items: { $ref: '#/$defs/item' } },
        union: { anyOf: [item, closed({ other: string })] },
        tree: { $ref: '#/$defs/tree' },
      }),
    };
    const given = { id: 'x', note: null };
    const answer = {
      list: [given, { id: 'y', note: 'z' }],
      union: given,
      tree: { item: given, next: { item: given, next: null } },
    };
    expect(read(schema, answer)).toEqual({
      list: [{ id: 'x' }, { id: 'y', note: 'z' }],
      union: { id: 'x' },
      tree: { item: { id: 'x' }, next: { item: { id: 'x' }, next: null } },
    });
  });

  test('null of a property that was nullable before is kept', () => {
    const schema = { type: 'object', properties: { a: { type: ['string', 'null'] }, b: string } };
    expect(sent(schema)).toEqual(closed({ a: { type: ['string', 'null'] }, b: nullable(string) }));
    expect(read(schema, { a: null, b: null })).toEqual({ a: null });
  });

  test('null is removed by the alternative that the answer follows', () => {
    const kind = (value: string): object => ({ type: 'string', const: value });
    const optional = {
      type: 'object',
      properties: { x: string, kind: kind('a') },
      required: ['kind'],
    };
    const required = closed({ x: nullable(string), kind: kind('b') });
    const schema = closed({ list: { type: 'array', items: { oneOf: [optional, required] } } });
    const answer = {
      list: [
        { x: null, kind: 'a' },
        { x: null, kind: 'b' },
      ],
    };
    expect(read(schema, answer)).toEqual({ list: [{ kind: 'a' }, { x: null, kind: 'b' }] });
  });

  test('an answer that does not fit is left to the validator', () => {
    const schema = closed({ list: { type: 'array', items: item } });
    for (const answer of [
      null,
      1,
      [],
      { list: null },
      { list: [null, 1] },
      { list: { a: null } },
    ]) {
      expect(read(schema, answer)).toEqual(answer);
    }
    expect(read({ type: 'array', items: string }, { other: 1 })).toBeUndefined();
  });

  test('null is removed far down in a list of 100,000 nested objects', () => {
    const node = { type: 'object', properties: { next: { $ref: '#/$defs/node' } } };
    let answer: { next: unknown } = { next: null };
    for (let level = 0; level < 100_000; level += 1) answer = { next: answer };
    const value = strictSchema({
      ...closed({ node: { $ref: '#/$defs/node' } }),
      $defs: { node },
    }).reader.read({
      node: answer,
    });
    let last: unknown = Reflect.get(Object(value), 'node');
    while (Object.hasOwn(Object(last), 'next')) last = Reflect.get(Object(last), 'next');
    expect(last).toEqual({});
  });

  test('which alternative nested unions follow is found in linear time', () => {
    const node = (kind: string): object => ({
      type: 'object',
      properties: { next: { $ref: '#/$defs/node' }, kind: { const: kind } },
    });
    const schema = {
      ...closed({ node: { $ref: '#/$defs/node' } }),
      $defs: { node: { oneOf: [node('a'), node('b')] } },
    };
    let answer: object = { next: null, kind: 'b' };
    for (let level = 0; level < 150; level += 1) answer = { next: answer, kind: 'b' };
    const { reader } = strictSchema(schema);
    const before = performance.now();
    expect(JSON.stringify(reader.read({ node: answer }))).not.toContain('null');
    expect(performance.now() - before).toBeLessThan(500);
  });

  test('b11: nothing beside the alternatives forbids null', () => {
    const schema = {
      type: 'object',
      properties: {
        a: { type: 'string', enum: ['utf8', 'base64'], description: 'Encoding.' },
        b: { const: 'x' },
      },
    };
    expect(sent(schema)).toEqual(
      closed({
        a: { description: 'Encoding.', ...nullable({ type: 'string', enum: ['utf8', 'base64'] }) },
        b: nullable({ type: 'string', const: 'x' }),
      }),
    );
  });

  test('b20: a plain schema is closed, and what was optional is nullable', () => {
    const schema = {
      type: 'object',
      properties: { a: string, b: { type: 'integer' } },
      required: ['a'],
    };
    const before = structuredClone(schema);
    expect(sent(schema)).toEqual(closed({ a: string, b: nullable({ type: 'integer' }) }));
    expect(schema).toEqual(before);
  });

  test('an optional property that allows no value is left out', () => {
    const schema = {
      type: 'object',
      properties: { a: false, b: { not: {} }, c: string },
      required: ['c'],
    };
    expect(sent(schema)).toEqual(closed({ c: string }));
  });
});

describe('references', () => {
  test('b05: recursion through intersections and unions uses definitions', () => {
    const node = {
      allOf: [
        { type: 'object', properties: { id: string }, required: ['id'] },
        {
          anyOf: [
            closed({ children: { type: 'array', items: { $ref: '#/$defs/node' } } }),
            closed({ leaf: { type: 'boolean' } }),
          ],
        },
      ],
    };
    const children = { type: 'array', items: { $ref: '#/$defs/node' } };
    expect(sent({ ...closed({ root: { $ref: '#/$defs/node' } }), $defs: { node } })).toEqual({
      ...closed({ root: { $ref: '#/$defs/node' } }),
      $defs: {
        node: {
          anyOf: [
            closed({ id: string, children }),
            closed({ id: string, leaf: { type: 'boolean' } }),
          ],
        },
      },
    });
  });

  test('an intersection of recursive schemas ends', () => {
    const $defs = {
      a: { type: 'object', properties: { next: { $ref: '#/$defs/a' } } },
      b: { type: 'object', properties: { next: { $ref: '#/$defs/b' }, b: string } },
    };
    const next = nullable({ $ref: '#/$defs/next' });
    const both = closed({ next, b: nullable(string) });
    expect(sent({ allOf: [{ $ref: '#/$defs/a' }, { $ref: '#/$defs/b' }], $defs })).toEqual({
      ...both,
      $defs: { next: both },
    });
  });

  test('b06: each reference resolves, whatever it leads to', () => {
    const schema = closed({
      a: string,
      b: { $ref: '#/properties/a' },
      c: { $ref: '#/definitions/d~1e' },
      d: { $ref: '#/definitions/d%20f' },
      e: { $ref: '#anchor' },
      f: { $ref: 'other#/properties/x' },
    });
    const definitions = {
      'd/e': { type: 'number' },
      'd f': { $anchor: 'anchor', type: 'boolean' },
      other: { $id: 'other', ...closed({ x: { type: 'null' } }) },
    };
    expect(sent({ ...schema, definitions })).toEqual({
      ...closed({
        a: string,
        b: { $ref: '#/$defs/a' },
        c: { $ref: '#/$defs/d_1e' },
        d: { $ref: '#/$defs/d_f' },
        e: { $ref: '#/$defs/d_f' },
        f: { $ref: '#/$defs/x' },
      }),
      $defs: { a: string, d_1e: { type: 'number' }, d_f: { type: 'boolean' }, x: { type: 'null' } },
    });
  });

  test('b06: a reference to nothing is reported with its place', () => {
    const schema = closed({ a: { type: 'array', items: { $ref: '#/$defs/missing' } } });
    expect(failure(schema)).toContain('#/properties/a/items/$ref refers to "#/$defs/missing"');
    expect(failure(closed({ a: { $ref: 'https://example.com/a.json' } }))).toContain(
      '/properties/a',
    );
    expect(failure(closed({ a: { $ref: '#/%' } }))).toContain('/properties/a/$ref');
    expect(failure(closed({ a: { $ref: 1 } }))).toContain('/properties/a/$ref');
  });

  test('b07: the target is inlined where a reference has siblings', () => {
    const schema = {
      ...closed({
        a: { $ref: '#/$defs/text', description: 'Text.', default: 'all' },
        b: { $ref: '#/$defs/text' },
      }),
      $defs: { text: { type: 'string', description: 'Any text.', minLength: 1 } },
    };
    expect(sent(schema)).toEqual({
      ...closed({
        a: { type: 'string', description: 'Text.', minLength: 1 },
        b: { $ref: '#/$defs/text' },
      }),
      $defs: { text: { type: 'string', description: 'Any text.', minLength: 1 } },
    });
  });

  test('b07: a recursive target with siblings is inlined once', () => {
    const node = {
      type: 'object',
      properties: { next: { $ref: '#/$defs/node', description: 'Next.' } },
    };
    const next = nullable({ $ref: '#/$defs/next' });
    expect(
      sent({ ...closed({ node: { $ref: '#/$defs/node', title: 'First' } }), $defs: { node } }),
    ).toEqual({
      ...closed({ node: { title: 'First', ...closed({ next }) } }),
      $defs: { next: { description: 'Next.', ...closed({ next }) } },
    });
  });

  test('b08: inlined copies are closed as well', () => {
    const open = {
      type: 'object',
      title: 'Place',
      properties: { city: string },
      required: ['city'],
    };
    const reference = { $ref: '#/$defs/place', description: 'Where.' };
    const schema = {
      ...closed({ from: reference, to: { ...reference, title: 'To' } }),
      $defs: { place: open },
    };
    const place = closed({ city: string });
    expect(sent(schema)).toEqual(
      closed({
        from: { title: 'Place', description: 'Where.', ...place },
        to: { title: 'To', description: 'Where.', ...place },
      }),
    );
  });

  test('definitions whose names collide keep apart', () => {
    const schema = {
      ...closed({
        a: { $ref: '#/$defs/Foo' },
        b: { $ref: '#/definitions/Foo' },
        c: { $ref: '#/$defs/Foo_2' },
      }),
      $defs: { Foo: string, Foo_2: { type: 'boolean' } },
      definitions: { Foo: { type: 'number' } },
    };
    const { $defs = {}, properties = {} } = strictSchema(schema).schema;
    const types = Object.values(properties).map(
      ({ $ref = '' }) => $defs[$ref.slice('#/$defs/'.length)]?.type,
    );
    expect(types).toEqual(['string', 'number', 'boolean']);
  });

  test('a root that is a reference is the object that it leads to', () => {
    const node = { type: 'object', properties: { next: { $ref: '#/$defs/node' } } };
    expect(sent({ $ref: '#/$defs/node', $defs: { node } })).toEqual(
      closed({ next: nullable({ $ref: '#' }) }),
    );
  });

  test('objects that hold themselves become references', () => {
    const node: Record<string, unknown> = { type: 'object', properties: {} };
    node['properties'] = { next: node };
    expect(sent(node)).toEqual(closed({ next: nullable({ $ref: '#' }) }));
    expect(sent(closed({ node }))).toEqual({
      ...closed({ node: { $ref: '#/$defs/next' } }),
      $defs: { next: closed({ next: nullable({ $ref: '#/$defs/next' }) }) },
    });
  });

  test.each([
    { $ref: '#' },
    { $ref: '#/$defs/a', $defs: { a: { $ref: '#/$defs/b' }, b: { $ref: '#/$defs/a' } } },
    { $ref: '#/$defs/a', $defs: { a: { allOf: [{ $ref: '#/$defs/a' }] } } },
    { $ref: '#/$defs/a', $defs: { a: { description: 'a', $ref: '#/$defs/a' } } },
  ])('a schema that is only itself is reported: %j', (schema) => {
    expect(failure(schema)).toMatch(/refers to itself|includes itself/);
  });
});

describe('intersections', () => {
  test('objects become one, and limits the narrower', () => {
    const schema = {
      allOf: [
        {
          type: 'object',
          properties: { a: { type: 'number', minimum: 1, maximum: 9 } },
          required: ['a'],
        },
        {
          properties: { a: { type: 'integer', minimum: 2, maximum: 10 }, b: string },
          description: 'Both.',
        },
      ],
    };
    expect(sent(schema)).toEqual({
      description: 'Both.',
      ...closed({ a: { type: 'integer', minimum: 2, maximum: 9 }, b: nullable(string) }),
    });
  });

  test.each([
    [{ type: 'string' }, { type: 'number' }],
    [{ enum: ['a'] }, { enum: ['b'] }],
    [
      { type: 'string', pattern: '^a' },
      { type: 'string', pattern: 'b$' },
    ],
  ])('parts that contradict each other are reported: %j and %j', (one, other) => {
    expect(failure(closed({ a: { allOf: [one, other] } }))).toContain(
      '#/properties/a/allOf has parts',
    );
  });
});

describe('what the API does not support', () => {
  test('b09: an object that is open is closed', () => {
    const schema = {
      type: 'object',
      properties: { a: string },
      required: ['a'],
      additionalProperties: true,
    };
    expect(sent(schema)).toEqual(closed({ a: string }));
    expect(sent({ ...schema, additionalProperties: {} })).toEqual(closed({ a: string }));
  });

  test.each([
    { type: 'object', propertyNames: string, additionalProperties: { type: 'number' } },
    { type: 'object', additionalProperties: { type: 'number' } },
    { type: 'object', properties: { a: string }, additionalProperties: string },
    { type: 'object', patternProperties: { '^a': string } },
    { type: 'object' },
    { type: 'object', additionalProperties: true },
  ])('b10: a map is reported with its path: %j', (map) => {
    const message = failure(closed({ list: { type: 'array', items: map } }));
    expect(message).toContain('#/properties/list/items is a map');
  });

  test('a map whose keys are listed is an object', () => {
    const keys = { enum: ['a', 'b'] };
    const map = {
      type: 'object',
      propertyNames: keys,
      additionalProperties: string,
      required: ['a'],
    };
    expect(sent(map)).toEqual(closed({ a: string, b: nullable(string) }));
  });

  test('b12: names below properties are names', () => {
    const names = [
      'properties',
      'type',
      'required',
      '$ref',
      'enum',
      'anyOf',
      'items',
      '__proto__',
      '$defs',
    ];
    const properties = Object.fromEntries(names.map((name) => [name, string]));
    const schema = { type: 'object', properties, required: names };
    expect(sent(schema)).toEqual(closed(properties));
    expect(Object.keys(strictSchema(schema).schema.properties ?? {})).toEqual(names);
    expect(
      read({ type: 'object', properties }, JSON.parse('{"__proto__":null,"type":null}')),
    ).toEqual({});
  });

  test.each([
    ['not', { not: string }],
    ['if', { if: string, else: string }],
    ['uniqueItems', { type: 'array', items: string, uniqueItems: true }],
    ['contains', { type: 'array', items: string, contains: {} }],
    ['minProperties', { ...closed({}), minProperties: 1 }],
    ['dependentRequired', { ...closed({}), dependentRequired: { a: ['b'] } }],
    ['unevaluatedProperties', { ...closed({}), unevaluatedProperties: string }],
    ['pattern', { type: 'string', pattern: '^(?!a)' }],
    ['minimum', { type: 'number', minimum: '1' }],
    ['type', { type: 'text' }],
    ['enum', { enum: [] }],
    ['properties', { type: 'object', properties: [] }],
    ['required', { ...closed({}), required: ['a'] }],
  ])('%s is reported with its JSON pointer', (keyword, schema) => {
    const list = closed({ 'a/b': { type: 'array', items: schema } });
    expect(failure(list)).toContain(`#/properties/a~1b/items/${keyword} `);
  });

  test('keywords that restrict nothing, annotations and unknown keywords are left out', () => {
    const schema = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://example.com/a',
      ...closed({
        a: { type: 'array', items: string, uniqueItems: false, default: [], 'x-order': 1 },
      }),
      unevaluatedProperties: false,
      minProperties: 0,
      propertyNames: {},
    };
    expect(sent(schema)).toEqual(closed({ a: { type: 'array', items: string } }));
  });

  test('a format that the API does not know is left to the validator, as is a pattern beside a format', () => {
    const email = { type: 'string', format: 'email' };
    const schema = closed({
      a: { type: 'string', format: 'uri' },
      b: { ...email, pattern: '^(?!a)' },
    });
    expect(sent(schema)).toEqual(closed({ a: string, b: email }));
  });

  test('a tuple is reported, unless all its items have one schema', () => {
    const number = { type: 'number' };
    const pair = { type: 'array', items: number, minItems: 2, maxItems: 2 };
    expect(
      sent(closed({ a: { type: 'array', prefixItems: [number, { ...number }], items: false } })),
    ).toEqual(closed({ a: pair }));
    expect(sent(closed({ a: { type: 'array', items: [number, number] } }))).toEqual(
      closed({ a: pair }),
    );
    expect(failure(closed({ a: { type: 'array', prefixItems: [number, string] } }))).toContain(
      '#/properties/a is a tuple',
    );
  });

  test.each([
    [{ type: 'string', pattern: '(' }, '/pattern is not a regular expression'],
    [{ type: 'string', pattern: 5 }, '/pattern is not a regular expression'],
    [{ type: 'string', pattern: /x/ }, '/pattern is not a regular expression'],
    [{ enum: [1, NaN] }, '/enum/1 is not a string, number, boolean or null'],
    [{ type: 'number', const: Infinity }, '/const is not a string, number, boolean or null'],
    [{ type: 'string', nullable: true }, '/nullable is not a keyword of JSON Schema'],
  ])('%j is reported', (property, problem) => {
    expect(failure(closed({ a: property }))).toContain(`#/properties/a${problem}`);
  });

  test('a tuple whose other items have the same schema is a list', () => {
    const text = { type: 'string' };
    const list = { type: 'array', items: text, minItems: 1 };
    expect(sent(closed({ a: { type: 'array', prefixItems: [text], items: text } }))).toEqual(
      closed({ a: list }),
    );
    expect(
      sent(closed({ a: { type: 'array', items: [text], additionalItems: text, minItems: 3 } })),
    ).toEqual(closed({ a: { ...list, minItems: 3 } }));
  });

  test.each([
    { prefixItems: [{ type: 'string' }], items: { type: 'number' } },
    { items: [{ type: 'string' }], additionalItems: { type: 'number' } },
    { items: [{ type: 'string' }], additionalItems: true },
    { prefixItems: [{ type: 'string' }], minItems: 3 },
    { prefixItems: [{ type: 'string' }, { type: 'string' }], minItems: 1 },
    { prefixItems: [] },
  ])('a tuple that is no list is reported: %j', (tuple) => {
    expect(failure(closed({ a: { type: 'array', ...tuple } }))).toContain(
      '#/properties/a is a tuple',
    );
  });

  test.each([{}, true, { description: 'Anything.' }])('any value is reported: %j', (any) => {
    expect(failure(closed({ a: { type: 'array', items: any } }))).toContain(
      '#/properties/a/items allows any value',
    );
    expect(failure(closed({ a: { type: 'array' } }))).toContain(
      '#/properties/a/items allows any value',
    );
  });

  test.each([null, 1, 'string', [], true])('%j is not a schema', (schema) => {
    expect(failure(schema)).toContain('is not a JSON Schema');
  });

  test('a type is added where only values or limits are given', () => {
    expect(
      sent(closed({ a: { enum: ['a', 1, null] }, b: { minLength: 1 }, c: { const: true } })),
    ).toEqual(
      closed({
        a: { type: ['string', 'number', 'null'], enum: ['a', 1, null] },
        b: { type: 'string', minLength: 1 },
        c: { type: 'boolean', const: true },
      }),
    );
  });
});

describe('limits', () => {
  const properties = (count: number, schema: object): object =>
    closed(Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, schema])));
  const nested = (levels: number): object =>
    levels === 1 ? closed({}) : closed({ a: nested(levels - 1) });
  const values = (count: number, length: number): string[] =>
    Array.from({ length: count }, (_, index) => String(index).padStart(length, '0'));

  test.each([
    ['properties', properties(5000, string), properties(5001, string)],
    ['levels of objects', nested(10), nested(11)],
    [
      'characters in names and enum values',
      closed({ ['n'.repeat(120_000)]: string }),
      closed({ ['n'.repeat(120_001)]: string }),
    ],
    [
      'enum values',
      closed({ a: { enum: values(1000, 4) } }),
      closed({ a: { enum: values(1001, 4) } }),
    ],
    [
      'characters in an enum of more than 250 values',
      closed({ a: { enum: values(250, 61) } }),
      closed({ a: { enum: values(251, 61) } }),
    ],
  ])('%s', (what, most, tooMany) => {
    expect(sent(most)).toEqual(expect.anything());
    expect(failure(tooMany)).toContain(`${what} that the API allows`);
  });

  test('input that is deep, or that grows when it is put together, is refused at once', () => {
    let lists: object = string;
    let intersections: object = closed({});
    for (let level = 0; level < 100_000; level += 1) {
      lists = { type: 'array', items: lists };
      intersections = { allOf: [intersections] };
    }
    const $defs: Record<string, object> = { d40: string };
    const unions: Record<string, object> = { u40: closed({}) };
    for (let level = 0; level < 40; level += 1) {
      const next = { $ref: `#/$defs/d${level + 1}`, description: 'Copied.' };
      const union = { $ref: `#/$defs/u${level + 1}` };
      $defs[`d${level}`] = { type: 'object', properties: { a: next, b: next } };
      unions[`u${level}`] = {
        allOf: [union, union, { anyOf: [closed({ a: string }), closed({ b: string })] }],
      };
    }
    const before = performance.now();
    expect(failure(closed({ lists }))).toContain('nested more than');
    expect(failure(intersections)).toContain('parts');
    // Copies of copies are definitions.
    expect(
      JSON.stringify(sent({ ...closed({ a: { $ref: '#/$defs/d0' } }), $defs })).length,
    ).toBeLessThan(20_000);
    expect(failure({ ...closed({ a: { $ref: '#/$defs/u0' } }), $defs: unions })).toContain(
      'alternatives',
    );
    expect(performance.now() - before).toBeLessThan(5000);
  });

  test('5,000 definitions in a chain are converted in linear time', () => {
    const $defs = Object.fromEntries(
      Array.from({ length: 4999 }, (_, index) => [
        `d${index}`,
        { type: 'object', properties: { next: { $ref: `#/$defs/d${(index + 1) % 4999}` } } },
      ]),
    );
    const before = performance.now();
    expect(
      Object.keys(
        strictSchema({ ...closed({ a: { $ref: '#/$defs/d0' } }), $defs }).schema.$defs ?? {},
      ),
    ).toHaveLength(4999);
    expect(performance.now() - before).toBeLessThan(5000);
  });
});
