import { expect, test } from 'vitest';
import type { Json } from '@petrel/spec/json';
import { stripSchema } from './strip-schema.ts';

const AT = '#/components/schemas/Thing';

const table: { name: string; given: Json; want: Json }[] = [
  {
    name: 'prose, samples and vendor extensions go',
    given: { type: 'string', description: 'A thing.', title: 'Thing', example: 'x', 'x-note': 1 },
    want: { type: 'string' },
  },
  {
    name: 'a property may be called like a keyword of prose',
    given: { type: 'object', properties: { description: { type: 'string' } } },
    want: { properties: { description: { type: 'string' } }, type: 'object' },
  },
  {
    name: 'properties and required come in alphabetical order',
    given: { required: ['b', 'a'], properties: { b: {}, a: {} } },
    want: { properties: { a: {}, b: {} }, required: ['a', 'b'] },
  },
  {
    name: 'a nullable type gets a type of null',
    given: { type: 'integer', nullable: true },
    want: { type: ['integer', 'null'] },
  },
  {
    name: 'a nullable enumeration allows null too',
    given: { type: 'string', enum: ['a'], nullable: true },
    want: { enum: ['a', null], type: ['string', 'null'] },
  },
  {
    name: 'a nullable union gets a member of null',
    given: { oneOf: [{ type: 'string' }], nullable: true },
    want: { oneOf: [{ type: 'string' }, { type: 'null' }] },
  },
  {
    name: 'a nullable reference becomes a union',
    given: { $ref: '#/components/schemas/Other', nullable: true },
    want: { anyOf: [{ $ref: '#/components/schemas/Other' }, { type: 'null' }] },
  },
  {
    name: 'a bare nullable in allOf makes the whole nullable',
    given: { allOf: [{ $ref: '#/components/schemas/Other' }, { nullable: true }] },
    want: { anyOf: [{ $ref: '#/components/schemas/Other' }, { type: 'null' }] },
  },
  {
    name: 'a recursive reference names its component',
    given: { type: 'array', items: { $recursiveRef: '#' } },
    want: { items: { $ref: AT }, type: 'array' },
  },
];

test.each(table)('$name', ({ given, want }) => {
  expect(stripSchema(given, AT, AT)).toEqual(want);
});

test('an unknown keyword is rejected by its place', () => {
  const given = { properties: { size: { type: 'integer', roundTo: 2 } } };
  expect(() => stripSchema(given, AT, AT)).toThrow(
    '#/components/schemas/Thing/properties/size/roundTo: the keyword "roundTo" is not known',
  );
});
