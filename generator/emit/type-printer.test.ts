import { expect, test } from 'vitest';
import type { JsonObject } from '@petrel/spec/json';
import type { TypeAlso, TypeSource } from '@petrel/spec/names';
import { SchemaReader } from '../model/schema-reader.ts';
import { TypeTable } from '../model/type-table.ts';
import { namesOf, specOf } from '../test/spec-fixture.ts';
import { Descriptions } from './descriptions.ts';
import { ModelEmitter } from './model-emitter.ts';
import { ModuleWriter } from './module-writer.ts';
import { TypePrinter } from './type-printer.ts';

const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

/** Declares the type `Thing`, whose schema is given, beside other named schemas. */
function declare(
  thing: JsonObject,
  others: Record<string, JsonObject> = {},
  rows: TypeSource[] = [],
  typeAlso: TypeAlso[] = [],
): string {
  const sources = Object.keys({ Thing: thing, ...others })
    .filter((name) => !name.startsWith('Unnamed'))
    .map((name) => ({ module: 'things', name, source: `#/components/schemas/${name}` }));
  const reader = new SchemaReader(specOf({ Thing: thing, ...others }));
  const table = new TypeTable(reader, namesOf({ typeSources: [...sources, ...rows], typeAlso }));
  const printer = new TypePrinter(reader, table);
  const emitter = new ModelEmitter(reader, table, printer, new Descriptions(new Map()), {});
  const writer = new ModuleWriter('models/things.ts');
  const row = table.get('things', 'Thing');
  if (row === undefined) throw new Error('the fixture names no Thing');
  return emitter.declare(row, { module: 'things', owner: '', uploads: false, writer }).join('\n');
}

const object = (properties: Record<string, JsonObject>, ...required: string[]): JsonObject => ({
  type: 'object',
  properties,
  required,
});
const text: JsonObject = { type: 'string' };

test.each<{ name: string; given: JsonObject; want: string }>([
  { name: 'string', given: text, want: 'string' },
  { name: 'integer', given: { type: 'integer' }, want: 'number' },
  { name: 'boolean or null', given: { type: ['boolean', 'null'] }, want: 'boolean | null' },
  { name: 'anything', given: {}, want: 'unknown' },
  { name: 'constant', given: { const: 'a' }, want: `'a'` },
  { name: 'enumeration', given: { enum: ['a', "it's", null] }, want: `'a' | 'it\\'s' | null` },
  {
    name: 'any string, some of them known',
    given: { anyOf: [text, { type: 'string', enum: ['a', 'b'] }] },
    want: `(string & {}) | 'a' | 'b'`,
  },
  { name: 'list', given: { type: 'array', items: text }, want: 'string[]' },
  {
    name: 'list of a union',
    given: { type: 'array', items: { oneOf: [text, { type: 'number' }] } },
    want: '(string | number)[]',
  },
  {
    name: 'list of lists',
    given: { type: 'array', items: { type: 'array', items: { type: 'integer' } } },
    want: 'number[][]',
  },
  {
    name: 'map',
    given: { type: 'object', additionalProperties: { type: 'integer' } },
    want: '{ [key: string]: number }',
  },
  {
    name: 'an object without a description of its members',
    given: { type: 'object' },
    want: 'unknown',
  },
  {
    name: 'open object',
    given: { type: 'object', additionalProperties: true },
    want: '{ [key: string]: unknown }',
  },
  {
    name: 'nested unions, flattened, null last',
    given: { anyOf: [{ oneOf: [text, { type: 'null' }] }, { type: 'number' }] },
    want: 'string | number | null',
  },
])('$name prints as $want', ({ given, want }) => {
  const members = (type: string): string[] => type.split(' | ').sort();
  const printed = declare(given).replace('export type Thing = ', '').replace(/;$/, '');
  expect(members(printed)).toEqual(members(want));
});

test('properties come required first, id before all, then by name', () => {
  expect(declare(object({ b: text, id: text, a: text, z: text }, 'id', 'z', 'b'))).toBe(
    [
      'export interface Thing {',
      '  id: string;',
      '',
      '  b: string;',
      '',
      '  z: string;',
      '',
      '  a?: string;',
      '}',
    ].join('\n'),
  );
});

test('bounds, lengths, defaults and deprecation become documentation', () => {
  const size: JsonObject = {
    type: 'integer',
    minimum: 1,
    maximum: 100,
    default: 20,
    deprecated: true,
  };
  expect(declare(object({ size }))).toBe(
    [
      'export interface Thing {',
      '  /**',
      '   * From 1 to 100. Default: `20`.',
      '   *',
      '   * @deprecated',
      '   */',
      '  size?: number;',
      '}',
    ].join('\n'),
  );
});

test('an object without a name is nested in its owner, called by its property', () => {
  const tools: JsonObject = { type: 'array', items: object({ kind: text }, 'kind') };
  expect(declare(object({ tools }, 'tools'))).toBe(
    [
      'export interface Thing {',
      '  tools: Thing.Tool[];',
      '}',
      'export namespace Thing {',
      '  export interface Tool {',
      '    kind: string;',
      '  }',
      '}',
    ].join('\n'),
  );
});

test('members of a union are called by their tag', () => {
  const given: JsonObject = {
    oneOf: [
      object({ type: { const: 'file_search' } }, 'type'),
      object({ type: { enum: ['web'] } }, 'type'),
    ],
  };
  expect(declare(given)).toContain('export type Thing = Thing.FileSearch | Thing.Web;');
});

test('"this or null" keeps the name of this', () => {
  const given = object({ other: { anyOf: [ref('Other'), { type: 'null' }] } }, 'other');
  expect(declare(given, { Other: object({ a: text }) })).toContain('other: Other | null;');
});

test('a name for an object or null is declared as the object', () => {
  const nullable: JsonObject = { anyOf: [object({ a: text }, 'a'), { type: 'null' }] };
  expect(declare(nullable)).toBe(['export interface Thing {', '  a: string;', '}'].join('\n'));
  expect(declare(object({ other: ref('Other') }), { Other: nullable })).toContain(
    'other?: Other | null;',
  );
});

test('a named schema and more extends it', () => {
  const given: JsonObject = { allOf: [ref('Other'), object({ b: text }, 'b')] };
  expect(declare(given, { Other: object({ a: text }, 'a') })).toBe(
    ['export interface Thing extends Other {', '  b: string;', '}'].join('\n'),
  );
});

test('a base that states a property again is flattened', () => {
  const given: JsonObject = { allOf: [ref('Other'), object({ a: { const: 'x' } }, 'a')] };
  expect(declare(given, { Other: object({ a: text, c: text }) })).toBe(
    ['export interface Thing {', "  a: 'x';", '', '  c?: string;', '}'].join('\n'),
  );
});

test('a second name for the same schema is an alias', () => {
  const rows = [{ module: 'beta/things', name: 'BetaThing', source: '#/components/schemas/Thing' }];
  expect(declare(object({ a: text }), {}, rows)).toContain('export interface Thing {');
});

test('recursion ends in a name', () => {
  const given = object({ child: ref('Thing') });
  expect(declare(given)).toBe(['export interface Thing {', '  child?: Thing;', '}'].join('\n'));
});

test('a nested name that hides a top-level one is stepped around', () => {
  const rows = [
    {
      module: 'things',
      name: 'Thing.Other',
      source: '#/components/schemas/Thing/properties/inner',
    },
  ];
  const given = object(
    { inner: object({ deep: object({ other: ref('Other') }, 'other') }, 'deep') },
    'inner',
  );
  expect(declare(given, { Other: object({ a: text }) }, rows)).toContain('other: Self.Other;');
});

test('a nested type is named relative to where it is used', () => {
  const given = object({ inner: object({ deep: object({ a: text }, 'a') }, 'deep') }, 'inner');
  expect(declare(given)).toContain('inner: Thing.Inner;');
  expect(declare(given)).toContain('deep: Inner.Deep;');
});

test('a further schema goes by the name it shares', () => {
  const shared = { module: 'things', name: 'Other', also: '#/components/schemas/UnnamedTwin' };
  const others = { Other: object({ a: text }), UnnamedTwin: object({ a: text, b: text }) };
  expect(declare(object({ twin: ref('UnnamedTwin') }), others, [], [shared])).toBe(
    ['export interface Thing {', '  twin?: Other;', '}'].join('\n'),
  );
});
