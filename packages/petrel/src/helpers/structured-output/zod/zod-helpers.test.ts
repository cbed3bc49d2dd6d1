import { describe, expect, expectTypeOf, test } from 'vitest';
import * as z from 'zod';
import * as mini from 'zod/mini';
import * as old4 from 'zod3/v4';
import * as oldMini from 'zod3/v4-mini';
import * as z3 from 'zod3';
import { OpenAIError } from '../../../core/errors/openai-error.ts';
import {
  zodFunction,
  zodRealtimeFunction,
  zodResponseFormat,
  zodResponsesFunction,
  zodTextFormat,
  type ZodTypeLike,
} from './zod-helpers.ts';

function sent(schema: ZodTypeLike): unknown {
  return zodTextFormat(schema, 'answer').schema;
}

function closed(properties: object): object {
  const required = Object.keys(properties);
  return { type: 'object', properties, required, additionalProperties: false };
}

const string = { type: 'string' };
const nullable = (...branches: object[]): object => ({ anyOf: [...branches, { type: 'null' }] });

const libraries = [
  { library: 'zod 4', schema: z.object({ city: z.string(), note: z.string().optional() }) },
  {
    library: 'zod mini',
    schema: mini.object({ city: mini.string(), note: mini.optional(mini.string()) }),
  },
  {
    library: 'zod 4 of zod 3.25',
    schema: old4.object({ city: old4.string(), note: old4.string().optional() }),
  },
  {
    library: 'zod mini of zod 3.25',
    schema: oldMini.object({ city: oldMini.string(), note: oldMini.optional(oldMini.string()) }),
  },
  { library: 'zod 3', schema: z3.object({ city: z3.string(), note: z3.string().optional() }) },
];

describe('b17: each version of zod is recognized by its schemas', () => {
  test.each(libraries)('$library', ({ schema }) => {
    const format = zodResponseFormat(schema, 'place', { description: 'A place.' });
    expect(format).toEqual({
      type: 'json_schema',
      json_schema: {
        name: 'place',
        description: 'A place.',
        strict: true,
        schema: closed({ city: string, note: nullable(string) }),
      },
    });
    expect(format.$parseRaw('{"city":"Bern","note":null}')).toEqual({ city: 'Bern' });
    expect(() => format.$parseRaw('{"city":1,"note":null}')).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ path: ['city'] })] }),
    );
    expect(() => format.$parseRaw('{"city":"secret"')).toThrow(OpenAIError);
    expect(() => format.$parseRaw('{"city":"secret"')).not.toThrow(/secret/);
  });

  test('schemas of two versions side by side', () => {
    for (const { schema } of libraries) {
      expect(sent(schema)).toEqual(closed({ city: string, note: nullable(string) }));
    }
  });
});

describe('zod 4', () => {
  test('b01: a discriminated union is sent as anyOf', () => {
    const union = z.discriminatedUnion('t', [
      z.object({ t: z.literal('a') }),
      z.object({ t: z.literal('b') }),
    ]);
    const branch = (value: string): object => closed({ t: { type: 'string', const: value } });
    expect(sent(z.object({ data: union }))).toEqual(
      closed({ data: { anyOf: [branch('a'), branch('b')] } }),
    );
  });

  test('b02: a union as the root is wrapped, and unwrapped after parsing', () => {
    const union = z.discriminatedUnion('t', [
      z.object({ t: z.literal('a') }),
      z.object({ t: z.literal('b') }),
    ]);
    expect(zodTextFormat(union, 'n').$parseRaw('{"value":{"t":"b"}}')).toEqual({ t: 'b' });
    expect(zodTextFormat(z.array(z.string()), 'n').$parseRaw('{"value":["a"]}')).toEqual(['a']);
  });

  test('b05: lazy recursion through an intersection', () => {
    const node: z.ZodType = z.lazy(() =>
      z
        .object({ id: z.string() })
        .and(
          z.union([
            z.object({ children: z.array(node) }),
            z.object({ leaf: z.boolean().optional() }),
          ]),
        ),
    );
    const format = zodTextFormat(z.object({ node }), 'tree');
    const leaf = { id: 'b', leaf: null };
    const answer = JSON.stringify({ node: { id: 'a', children: [leaf] } });
    expect(format.$parseRaw(answer)).toEqual({ node: { id: 'a', children: [{ id: 'b' }] } });
    expect(JSON.stringify(format.schema)).not.toContain('allOf');
  });

  test('b06: a transform that is used twice', () => {
    const length = z.string().transform((text) => text.length);
    const format = zodTextFormat(z.object({ a: length, b: length }), 'lengths');
    expect(format.schema).toEqual(closed({ a: string, b: string }));
    expectTypeOf(format.__output).toEqualTypeOf<{ a: number; b: number }>();
    expect(format.$parseRaw('{"a":"x","b":"xy"}')).toEqual({ a: 1, b: 2 });
  });

  test('b07: a default and a description in either order', () => {
    const schema = z.object({
      a: z.string().default('all').describe('Which.'),
      b: z.string().describe('Which.').default('all'),
    });
    const property = { description: 'Which.', ...nullable(string) };
    expect(sent(schema)).toEqual(closed({ a: property, b: property }));
    expect(zodTextFormat(schema, 'n').$parseRaw('{"a":null,"b":"some"}')).toEqual({
      a: 'all',
      b: 'some',
    });
  });

  test('b08: an object with an id that is described where it is used', () => {
    const place = z.object({ city: z.string() }).meta({ id: 'Place', title: 'Place' });
    const schema = z.object({ from: place.describe('From.'), to: place });
    const object = { title: 'Place', ...closed({ city: string }) };
    expect(sent(schema)).toEqual({
      ...closed({ from: { description: 'From.', ...object }, to: { $ref: '#/$defs/Place' } }),
      $defs: { Place: object },
    });
  });

  test('b09: loose objects are closed', () => {
    expect(sent(z.looseObject({ a: z.string() }))).toEqual(closed({ a: string }));
  });

  test('b10: records are reported, unless their keys are listed', () => {
    const record = z.object({ a: z.record(z.string(), z.number()) });
    expect(() => sent(record)).toThrow('#/properties/a is a map');
    const listed = z.object({ a: z.record(z.enum(['x', 'y']), z.string()) });
    expect(sent(listed)).toEqual(closed({ a: closed({ x: string, y: string }) }));
  });

  test('b11: optional enums and literals', () => {
    const schema = z.object({
      a: z.enum(['utf8', 'base64']).optional(),
      b: z.literal('x').optional(),
    });
    expect(zodTextFormat(schema, 'n').$parseRaw('{"a":null,"b":null}')).toEqual({});
    expect(sent(schema)).toEqual(
      closed({
        a: nullable({ type: 'string', enum: ['utf8', 'base64'] }),
        b: nullable({ type: 'string', const: 'x' }),
      }),
    );
  });

  test.each([
    ['date', z.date()],
    ['bigint', z.bigint()],
    ['promise', z.promise(z.string())],
    ['map', z.map(z.string(), z.string())],
    ['custom', z.custom(() => true)],
  ])('a type that JSON lacks is reported with its place: %s', (type, schema) => {
    expect(() => sent(z.object({ list: z.array(schema) }))).toThrow(
      `#/properties/list/items is a ${type}`,
    );
    expect(() => sent(mini.object({ list: mini.array(mini.date()) }))).toThrow(
      '#/properties/list/items is a date',
    );
  });

  test('a promise of zod 3 is reported with its place', () => {
    const schema = z3.object({ list: z3.array(z3.promise(z3.string())) });
    expect(() => zodTextFormat(schema, 'n')).toThrow('#/properties/list/items is a ZodPromise');
  });

  test('a schema without end is an error of this package', () => {
    const endless = (): z.ZodType => z.object({ next: z.lazy(endless) });
    expect(() => sent(endless())).toThrow(OpenAIError);
  });
});

describe('zod 3', () => {
  test('all types of JSON', () => {
    const Level = { Low: 0, High: 1, 0: 'Low', 1: 'High' } as const;
    const schema = z3.object({
      text: z3.string().min(1).max(9).regex(/^a/).describe('Text.'),
      day: z3.string().date(),
      whole: z3.number().int().gt(1).lte(9).multipleOf(2),
      list: z3.array(z3.boolean()).min(1).max(3),
      choice: z3.enum(['a', 'b']),
      native: z3.nativeEnum(Level),
      literal: z3.literal('x'),
      nothing: z3.null(),
      union: z3.union([z3.string(), z3.number()]).nullable(),
      tagged: z3.discriminatedUnion('t', [z3.object({ t: z3.literal('a') })]),
      pair: z3.tuple([z3.number(), z3.number()]),
      both: z3.object({ a: z3.string() }).and(z3.object({ b: z3.string() })),
      branded: z3
        .string()
        .brand('B')
        .readonly()
        .pipe(z3.string())
        .transform((text) => text.length),
    });
    expect(sent(schema)).toEqual(
      closed({
        text: { type: 'string', minLength: 1, maxLength: 9, pattern: '^a', description: 'Text.' },
        day: { type: 'string', format: 'date' },
        whole: { type: 'integer', exclusiveMinimum: 1, maximum: 9, multipleOf: 2 },
        list: { type: 'array', items: { type: 'boolean' }, minItems: 1, maxItems: 3 },
        choice: { type: 'string', enum: ['a', 'b'] },
        native: { type: 'number', enum: [0, 1] },
        literal: { type: 'string', const: 'x' },
        nothing: { type: 'null' },
        union: nullable({ anyOf: [string, { type: 'number' }] }),
        tagged: { anyOf: [closed({ t: { type: 'string', const: 'a' } })] },
        pair: { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 },
        both: closed({ a: string, b: string }),
        branded: string,
      }),
    );
  });

  test('what may be absent', () => {
    const schema = z3.object({
      a: z3.string().optional(),
      b: z3.string().default('x'),
      c: z3.string().nullish(),
      d: z3.union([z3.string(), z3.undefined()]),
      e: z3.string().optional().describe('E.'),
      f: z3.never().optional(),
    });
    const format = zodTextFormat(schema, 'n');
    expect(format.schema.required).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(format.$parseRaw('{"a":null,"b":null,"c":null,"d":null,"e":null}')).toEqual({
      b: 'x',
      c: null,
    });
  });

  test('recursive and endless schemas', () => {
    interface Node {
      next?: Node | undefined;
    }
    const node: z3.ZodType<Node> = z3.lazy(() => z3.object({ next: node.optional() }));
    const next = nullable({ $ref: '#/$defs/next' });
    expect(sent(z3.object({ node }))).toEqual({
      ...closed({ node: { $ref: '#/$defs/next' } }),
      $defs: { next: closed({ next }) },
    });
    const repeated = (): z3.ZodTypeAny => z3.object({ next: z3.lazy(repeated).optional() });
    expect(JSON.stringify(sent(repeated()))).toContain('$ref');
    const endless = (): z3.ZodTypeAny => z3.object({ next: z3.lazy(() => endless()) });
    expect(() => sent(endless())).toThrow('nested more than');
  });

  test('types that strict schemas cannot express are reported with their place', () => {
    expect(() => sent(z3.object({ a: z3.array(z3.date()) }))).toThrow(
      '#/properties/a/items is a ZodDate',
    );
    expect(() => sent(z3.object({ a: z3.record(z3.string()) }))).toThrow('#/properties/a is a map');
    expect(() => sent(z3.object({ a: z3.any() }))).toThrow('#/properties/a allows any value');
    expect(() => sent(z3.object({ a: z3.tuple([z3.string(), z3.number()]) }))).toThrow(
      '#/properties/a is a tuple',
    );
  });
});

const place4 = z.object({ city: z.string().describe('City.') }).describe('Place.');
const place3 = z3.object({ city: z3.string().describe('City.') }).describe('Place.');

test.each([
  { library: 'zod 4', place: place4, schema: z.object({ from: place4, to: place4.optional() }) },
  { library: 'zod 3', place: place3, schema: z3.object({ from: place3, to: place3.optional() }) },
])('schemaDefinitions are sent once: $library', ({ place, schema }) => {
  const format = zodResponseFormat(schema, 'trip', { schemaDefinitions: { Place: place } });
  const reference = { $ref: '#/$defs/Place' };
  expect(format.json_schema.schema).toEqual({
    ...closed({ from: reference, to: nullable(reference) }),
    $defs: {
      Place: { description: 'Place.', ...closed({ city: { ...string, description: 'City.' } }) },
    },
  });
  expect(format).not.toHaveProperty('json_schema.schemaDefinitions');
});

test.each([
  { library: 'zod 4', schema: z.string().refine(() => Promise.resolve(true)) },
  { library: 'zod 3', schema: z3.string().refine(() => Promise.resolve(true)) },
])('an asynchronous check is reported: $library', ({ schema }) => {
  expect(() => zodTextFormat(schema, 'n').$parseRaw('{"value":"x"}')).toThrow('asynchronous');
});

describe('tools', () => {
  const parameters = z.object({ city: z.string(), unit: z.enum(['C', 'F']).optional() });
  const schema = closed({ city: string, unit: nullable({ type: 'string', enum: ['C', 'F'] }) });

  test('zodFunction', () => {
    const tool = zodFunction({
      name: 'weather',
      description: 'Weather.',
      parameters,
      function: ({ city }) => city,
    });
    expect(tool).toEqual({
      type: 'function',
      function: { name: 'weather', description: 'Weather.', parameters: schema, strict: true },
    });
    const args = tool.$parseRaw('{"city":"Bern","unit":null}');
    expect(args).toEqual({ city: 'Bern' });
    expectTypeOf(args).toEqualTypeOf<{ city: string; unit?: 'C' | 'F' | undefined }>();
    expect(tool.$callback?.(args)).toBe('Bern');
    expect(zodFunction({ name: 'f', parameters }).$callback).toBeUndefined();
  });

  test('zodResponsesFunction', () => {
    const tool = zodResponsesFunction({ name: 'weather', parameters, defer_loading: true });
    expect(tool).toEqual({
      type: 'function',
      name: 'weather',
      parameters: schema,
      strict: true,
      defer_loading: true,
    });
    expect(tool.$parseRaw('{"city":"Bern","unit":"C"}')).toEqual({ city: 'Bern', unit: 'C' });
  });

  test('zodRealtimeFunction leaves optional properties optional', () => {
    expect(zodRealtimeFunction({ name: 'weather', parameters, description: 'Weather.' })).toEqual({
      type: 'function',
      name: 'weather',
      description: 'Weather.',
      parameters: {
        type: 'object',
        properties: { city: string, unit: { type: 'string', enum: ['C', 'F'] } },
        required: ['city'],
      },
    });
    expect(() => zodRealtimeFunction({ name: 'f', parameters: z.array(z.string()) })).toThrow(
      'an object',
    );
  });
});

test('types are those of the schema, and other arguments are errors', () => {
  expectTypeOf(zodResponseFormat(z.object({ a: z.string() }), 'n').__output).toEqualTypeOf<{
    a: string;
  }>();
  expectTypeOf(zodTextFormat(mini.object({ a: mini.number() }), 'n').__output).toEqualTypeOf<{
    a: number;
  }>();
  expectTypeOf(
    zodTextFormat(z3.object({ a: z3.string().optional() }), 'n').__output,
  ).toEqualTypeOf<{
    a?: string | undefined;
  }>();
  expectTypeOf(zodTextFormat(z.array(z.string()), 'n').__output).toEqualTypeOf<string[]>();
  expectTypeOf(
    zodFunction({ name: 'f', parameters: z.object({}) }).__hasFunction,
  ).toEqualTypeOf<false>();
  // @ts-expect-error: this is no schema of zod.
  expect(() => zodTextFormat({ type: 'object' }, 'n')).toThrow(OpenAIError);
  // @ts-expect-error: the name is missing.
  expect(() => zodTextFormat(z.object({}))).toThrow('`name` must be a string; it is undefined.');
  zodFunction({
    name: 'f',
    parameters: z.object({ a: z.string() }),
    // @ts-expect-error: `a` is a string.
    function: ({ a }: { a: number }) => a,
  });
});
