import { toStandardJsonSchema } from '@valibot/to-json-schema';
import { type } from 'arktype';
import * as v from 'valibot';
import { describe, expect, expectTypeOf, test } from 'vitest';
import * as z from 'zod';
import { OpenAIError } from '../../core/errors/openai-error.ts';
import {
  SchemaValidationError,
  standardFunction,
  standardResponseFormat,
  standardResponsesFunction,
  standardTextFormat,
} from './standard-schema-helpers.ts';

function closed(properties: object): object {
  const required = Object.keys(properties);
  return { type: 'object', properties, required, additionalProperties: false };
}

interface Place {
  city: string;
  note?: string | undefined;
}

const string = { type: 'string' };
const note = { anyOf: [string, { type: 'null' }] };

const libraries = [
  { library: 'arktype', schema: type({ city: 'string', 'note?': 'string' }) },
  {
    library: 'valibot',
    schema: toStandardJsonSchema(v.object({ city: v.string(), note: v.optional(v.string()) })),
  },
  { library: 'zod', schema: z.object({ city: z.string(), note: z.string().optional() }) },
];

describe.each(libraries)('$library', ({ schema }) => {
  test('makes a format that parses answers', () => {
    const format = standardResponseFormat(schema, 'place', { description: 'A place.' });
    expect(format).toEqual({
      type: 'json_schema',
      json_schema: {
        name: 'place',
        description: 'A place.',
        strict: true,
        schema: closed({ city: string, note }),
      },
    });
    expect(format.$parseRaw('{"city":"Bern","note":null}')).toEqual({ city: 'Bern' });
  });

  test('reports an answer that does not fit, with the place', () => {
    const format = standardTextFormat(schema, 'place');
    expect(() => format.$parseRaw('{"city":1,"note":null}')).toThrow(SchemaValidationError);
    expect(() => format.$parseRaw('{"city":1,"note":null}')).toThrow('#/city');
    expect(() => format.$parseRaw('{"city"')).toThrow(OpenAIError);
  });
});

test('types are those of the schema, and other arguments are errors', () => {
  const [arktype, valibot] = [
    standardTextFormat(type({ city: 'string', 'note?': 'string' }), 'place'),
    standardTextFormat(v.object({ city: v.string(), note: v.optional(v.string()) }), 'place', {
      schema: closed({ city: string }),
    }),
  ];
  expectTypeOf(arktype.__output).toEqualTypeOf<{ city: string; note?: string }>();
  expectTypeOf(valibot.__output).toEqualTypeOf<Place>();
  // @ts-expect-error: a JSON Schema is no Standard Schema.
  expect(() => standardTextFormat({ type: 'object' }, 'n')).toThrow(OpenAIError);
  standardFunction({
    name: 'f',
    parameters: type({ city: 'string' }),
    // @ts-expect-error: `city` is a string.
    function: ({ city }: { city: number }) => city,
  });
});

test('a library without JSON Schema needs the option `schema`', () => {
  const schema = v.object({ city: v.string(), note: v.optional(v.string()) });
  expect(() => standardTextFormat(schema, 'place')).toThrow('@valibot/to-json-schema');
  const format = standardTextFormat(schema, 'place', {
    schema: { type: 'object', properties: { city: string, note: string }, required: ['city'] },
  });
  expect(format.schema).toEqual(closed({ city: string, note }));
  expect(format).not.toHaveProperty('schema.schema');
  expect(format.$parseRaw('{"city":"Bern","note":null}')).toEqual({ city: 'Bern' });
});

test('a date of arktype is reported with its place', () => {
  const schema = type({ trip: { days: 'Date[]' } });
  expect(() => standardTextFormat(schema, 'trip')).toThrow(
    /^Structured outputs cannot use the schema: #\/properties\/trip\/properties\/days\/items .*such as a date/,
  );
});

test('what a library throws while it converts is the cause', () => {
  const schema = toStandardJsonSchema(v.object({ day: v.date() }));
  expect(() => standardTextFormat(schema, 'day')).toThrow(
    expect.objectContaining({ code: 'configuration', cause: expect.any(Error) }),
  );
});

test('an asynchronous validator is reported, and its failure is no unhandled rejection', async () => {
  const schema = {
    '~standard': {
      version: 1,
      vendor: 'test',
      validate: () => Promise.reject(new Error('Late.')),
      jsonSchema: { input: () => closed({}) as Record<string, unknown> },
    },
  } as const;
  expect(() => standardTextFormat(schema, 'n').$parseRaw('{}')).toThrow('asynchronous');
  await new Promise(setImmediate);
});

describe('tools', () => {
  const parameters = type({ city: 'string' });

  test('of chat completions', () => {
    const tool = standardFunction({ name: 'weather', parameters, function: ({ city }) => city });
    expect(tool).toEqual({
      type: 'function',
      function: { name: 'weather', parameters: closed({ city: string }), strict: true },
    });
    const args = tool.$parseRaw('{"city":"Bern"}');
    expectTypeOf(args).toEqualTypeOf<{ city: string }>();
    expect(tool.$callback?.(args)).toBe('Bern');
    expectTypeOf(tool.__hasFunction).toEqualTypeOf<true>();
    expectTypeOf(standardFunction({ name: 'f', parameters }).__hasFunction).toEqualTypeOf<false>();
  });

  test('of responses', () => {
    const tool = standardResponsesFunction({ name: 'weather', parameters, defer_loading: false });
    expect(tool).toEqual({
      type: 'function',
      name: 'weather',
      parameters: closed({ city: string }),
      strict: true,
      defer_loading: false,
    });
  });
});
