import { describe, expect, expectTypeOf, test } from 'vitest';
import { OpenAIError } from '../../core/errors/openai-error.ts';
import {
  jsonSchemaFunction,
  jsonSchemaResponseFormat,
  jsonSchemaResponsesFunction,
  jsonSchemaTextFormat,
  SchemaValidationError,
  type InferJSONSchema,
} from './json-schema-helpers.ts';

const place = {
  type: 'object',
  properties: {
    city: { type: 'string' },
    size: { enum: ['small', 'large'] },
    population: { type: ['integer', 'null'] },
    streets: { type: 'array', items: { type: 'string' } },
  },
  required: ['city', 'population'],
} as const;

interface Place {
  city: string;
  population: number | null;
  size?: 'small' | 'large';
  streets?: string[];
}

test('b20: a plain schema is converted, and its answers are read back', () => {
  const format = jsonSchemaResponseFormat(place, 'place', { description: 'A place.' });
  expect(format.json_schema).toMatchObject({
    name: 'place',
    description: 'A place.',
    strict: true,
  });
  expect(format.json_schema.schema).toMatchObject({
    required: ['city', 'size', 'population', 'streets'],
    additionalProperties: false,
  });
  const answer = '{"city":"Bern","size":null,"population":null,"streets":null}';
  expect(format.$parseRaw(answer)).toEqual({ city: 'Bern', population: null });
});

test.each([
  ['{"city":1,"size":null,"population":1,"streets":[]}', ['city']],
  ['{"city":"a","size":"huge","population":1,"streets":[]}', ['size']],
  ['{"city":"a","size":null,"population":1.5,"streets":[]}', ['population']],
  ['{"city":"a","size":null,"population":1,"streets":["a",1]}', ['streets', 1]],
  ['{"city":"a","size":null,"streets":[]}', ['population']],
  ['{"city":"a","population":1,"more":1}', ['more']],
  ['[]', []],
])('an answer that does not fit is reported with its place: %s', (answer, path) => {
  const parse = (): unknown => jsonSchemaTextFormat(place, 'place').$parseRaw(answer);
  expect(parse).toThrow(SchemaValidationError);
  expect(parse).toThrow(expect.objectContaining({ issues: [expect.objectContaining({ path })] }));
});

test('unions of unions take linear time, and one that leads to itself allows nothing more', () => {
  const text = { type: 'string' };
  const twice = (name: string): object => ({ anyOf: [name, name].map(referenceTo) });
  const $defs = Object.fromEntries(
    Array.from({ length: 60 }, (_, at): [string, object] => [`d${at}`, twice(`d${at + 1}`)]),
  );
  const nested = { ...holding('d0'), $defs: { ...$defs, d60: text } };
  const circular = { ...holding('a'), $defs: { a: { anyOf: [referenceTo('a'), text] } } };
  for (const schema of [nested, circular]) {
    const format = jsonSchemaTextFormat<{ x: string }>(schema, 'nested');
    expect(format.$parseRaw('{"x":"fits"}')).toEqual({ x: 'fits' });
    expect(() => format.$parseRaw('{"x":5}')).toThrow(SchemaValidationError);
    expect(() => format.$parseRaw('{"x":{"y":[5]}}')).toThrow(SchemaValidationError);
  }
});

function referenceTo(name: string): object {
  return { $ref: `#/$defs/${name}` };
}

function holding(name: string): object {
  return { type: 'object', properties: { x: referenceTo(name) }, required: ['x'] };
}

test('an answer without the properties that were optional fits', () => {
  const parsed = jsonSchemaTextFormat(place, 'place').$parseRaw('{"city":"a","population":1}');
  expect(parsed).toEqual({ city: 'a', population: 1 });
});

test('the place is that in the value, without the object around it', () => {
  const format = jsonSchemaTextFormat({ type: 'array', items: { type: 'string' } }, 'list');
  expect(format.$parseRaw('{"value":["a"]}')).toEqual(['a']);
  expect(() => format.$parseRaw('{"value":["a",1]}')).toThrow('#/1 must be string');
});

describe('tools', () => {
  test('of chat completions', () => {
    const tool = jsonSchemaFunction({ name: 'f', parameters: place, function: ({ city }) => city });
    expectTypeOf(tool.__hasFunction).toEqualTypeOf<true>();
    const args = tool.$parseRaw('{"city":"Bern","population":1,"size":null,"streets":null}');
    expectTypeOf(args).toEqualTypeOf<Place>();
    expect(tool.$callback?.(args)).toBe('Bern');
    expect(tool.function).toMatchObject({ name: 'f', strict: true });
  });

  test('of responses', () => {
    const tool = jsonSchemaResponsesFunction<Place>({
      name: 'f',
      parameters: place,
      description: 'F.',
    });
    expect(tool).toMatchObject({ type: 'function', name: 'f', description: 'F.', strict: true });
    expectTypeOf(tool.__arguments).toEqualTypeOf<Place>();
  });
});

test('types are those of the schema, or the one that is passed', () => {
  expectTypeOf<InferJSONSchema<typeof place>>().toEqualTypeOf<Place>();
  const union = jsonSchemaTextFormat(
    { oneOf: [{ const: 'a' }, { type: 'array', items: { type: 'boolean' } }] },
    'n',
  );
  expectTypeOf(union.__output).toEqualTypeOf<'a' | boolean[]>();
  expectTypeOf(jsonSchemaTextFormat<Place>(place, 'n').__output).toEqualTypeOf<Place>();
  const imported: { type: string; properties: { a: { type: string } } } = {
    type: 'object',
    properties: { a: { type: 'string' } },
  };
  expectTypeOf(jsonSchemaTextFormat(imported, 'n').__output).toEqualTypeOf<unknown>();
  // @ts-expect-error: a schema is an object.
  expect(() => jsonSchemaTextFormat('object', 'n')).toThrow(OpenAIError);
  const wrong = { type: 'object', required: 'a' } as const;
  // @ts-expect-error: `required` is a list.
  expect(() => jsonSchemaTextFormat(wrong, 'n')).toThrow(OpenAIError);
  jsonSchemaFunction({
    name: 'f',
    parameters: place,
    // @ts-expect-error: `city` is a string.
    function: ({ city }: { city: number }) => city,
  });
});

test('types behind `$ref` are those of the definitions, which may refer to themselves', () => {
  const tree = {
    type: 'object',
    properties: { root: { $ref: '#/$defs/node' }, size: { $ref: '#/definitions/size' } },
    required: ['root', 'size'],
    $defs: {
      node: {
        type: 'object',
        properties: {
          value: { type: 'string' },
          children: { type: 'array', items: { $ref: '#/$defs/node' } },
          next: { anyOf: [{ $ref: '#/$defs/node' }, { type: 'null' }] },
        },
        required: ['value', 'children', 'next'],
      },
    },
    definitions: { size: { type: 'integer' } },
  } as const;
  interface TreeNode {
    value: string;
    children: TreeNode[];
    next: TreeNode | null;
  }
  expectTypeOf<InferJSONSchema<typeof tree>>().toEqualTypeOf<{ root: TreeNode; size: number }>();
  const format = jsonSchemaTextFormat(tree, 'tree');
  const leaf = { value: 'b', children: [], next: null };
  const answer = { root: { value: 'a', children: [leaf], next: leaf }, size: 2 };
  const parsed = format.$parseRaw(JSON.stringify(answer));
  expect(parsed.root.children[0]?.next?.value).toBeUndefined();
  expect(parsed.root.next?.value).toBe('b');
  expectTypeOf<InferJSONSchema<{ type: 'object'; properties: { me: { $ref: '#' } } }>>()
    .toHaveProperty('me')
    .extract<object>()
    .toHaveProperty('me');
  expectTypeOf<InferJSONSchema<{ $ref: '#/$defs/missing' }>>().toEqualTypeOf<unknown>();
});
