import { describe, expect, test } from 'vitest';
import type { JsonObject } from '@petrel/spec/json';
import type { Names } from '@petrel/spec/names';
import { Descriptions } from '../emit/descriptions.ts';
import { generate } from '../emit/generate.ts';
import { namesOf, specOf } from '../test/spec-fixture.ts';

const component = (name: string): string => `#/components/schemas/${name}`;
const object = (members: JsonObject): JsonObject => ({ type: 'object', properties: members });
const event = (type: string): JsonObject => object({ type: { enum: [type] } });

const schemas: Record<string, JsonObject> = {
  Pet: object({ id: { type: 'string' } }),
  PetList: object({
    data: { type: 'array', items: { $ref: component('Pet') } },
    has_more: { type: 'boolean' },
  }),
  FedEvent: event('pet.fed'),
  LostEvent: event('pet.lost'),
  PetEvent: { anyOf: [{ $ref: component('FedEvent') }, { $ref: component('LostEvent') }] },
};

const pet = { module: 'pets', name: 'Pet', source: component('Pet') };
const [petEvent, fed, lost] = ['PetEvent', 'FedEvent', 'LostEvent'].map((name) => ({
  module: 'pets',
  name,
  source: component(name),
}));

/** An operation that answers with a schema, and the parameters that a query takes. */
function operation(
  schema: string,
  query: readonly string[],
  type = 'application/json',
): JsonObject {
  return {
    parameters: query.map((name) => ({ name, in: 'query', schema: { type: 'string' } })),
    responses: { '200': { content: { [type]: { schema: { $ref: component(schema) } } } } },
  };
}

/** Generates code for one operation, `GET /pets`. */
function run(get: JsonObject | undefined, given: Partial<Names>): void {
  const paths: Record<string, JsonObject> = get === undefined ? {} : { '/pets': { get } };
  generate(specOf(schemas, paths), namesOf(given), new Descriptions(new Map()));
}

function methods(...rows: [method: string, returns: string][]): Names['methods'] {
  return rows.map(([method, returns]) => ({
    verb: 'get',
    path: '/pets',
    method: `pets.${method}`,
    params: '{ ...params }',
    returns,
  }));
}

const pages = [{ module: 'pets', name: 'PetsPage', class: 'CursorPage' }];

describe('types', () => {
  test('a type without a source is reported', () => {
    expect(() => run(undefined, { types: [pet], typeSources: [] })).toThrow(
      'spec/names/type-sources.json: add where these types come from: Pet of pets',
    );
  });

  test('a source without a type is reported', () => {
    expect(() => run(undefined, { types: [], typeSources: [pet] })).toThrow(
      'spec/names/types.json: add the types of spec/names/type-sources.json that it lacks: Pet of pets',
    );
  });

  test('a nested type and params need a source only', () => {
    const nested = { ...pet, name: 'Owner.Pet' };
    const params = { module: 'pets', name: 'PetListParams', operation: 'get /pets' };
    expect(() => run(undefined, { types: [], typeSources: [nested, params] })).not.toThrow();
  });
});

describe('pages', () => {
  const list = operation('PetList', ['after', 'limit']);

  test('a page without a row is reported', () => {
    expect(() => run(list, { methods: methods(['list', 'PetsPage']) })).toThrow(
      'spec/names/pages.json: add a row for PetsPage, which pets.list returns',
    );
  });

  test('a list with a cursor that is not a page is reported', () => {
    expect(() => run(list, { methods: methods(['list', 'PetList']) })).toThrow(
      'spec/names/pages.json: pets.list takes `after` and answers with `has_more`',
    );
  });

  test('one method of an operation that returns a page is enough', () => {
    const both = methods(['list', 'PetsPage'], ['retrieve', 'PetList']);
    expect(() => run(list, { methods: both, typeSources: [pet], pages })).not.toThrow();
  });

  test('a list without a cursor is no page', () => {
    const whole = operation('PetList', ['limit']);
    expect(() => run(whole, { methods: methods(['list', 'PetList']) })).not.toThrow();
  });
});

describe('events', () => {
  const unnamed =
    'spec/names/types.json: name these events, here and in type-sources.json: ' +
    '#/components/schemas/LostEvent of ';

  test('a member of a named union of events needs a name', () => {
    const rows = [petEvent, fed].flatMap((row) => row ?? []);
    expect(() => run(undefined, { typeSources: rows })).toThrow(`${unnamed}PetEvent`);
  });

  test('an event of a stream needs a name', () => {
    const stream = operation('PetEvent', ['limit'], 'text/event-stream');
    const given = { methods: methods(['watch', 'PetEvent']), typeSources: fed ? [fed] : [] };
    expect(() => run(stream, given)).toThrow(`${unnamed}the stream of pets.watch`);
  });

  test('a union whose events have names passes', () => {
    const rows = [petEvent, fed, lost].flatMap((row) => row ?? []);
    expect(() => run(undefined, { typeSources: rows })).not.toThrow();
  });
});
