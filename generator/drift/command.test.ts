import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { JsonObject } from '@petrel/spec/json';
import { SchemaReader } from '../model/schema-reader.ts';
import { specOf, namesOf } from '../test/spec-fixture.ts';
import { runDrift } from './command.ts';
import { DeclaredPackage } from './declared-package.ts';
import { DeclaredSchemas } from './declared-schemas.ts';
import { describeMissing, MissingFinder } from './missing-finder.ts';
import { describeReading, readClient, type Reading } from './reading.ts';
import { SchemaDifferences } from './schema-differences.ts';
import { OverlayWriter } from './write-overlay.ts';

const ROOT = join(import.meta.dirname, '../..');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'petrel-drift-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** A client with one resource: two operations, their types, and a helper. */
function putClient(): void {
  put(
    'client.d.ts',
    "import * as API from './resources/index.js';\nexport declare class OpenAI { pets: API.Pets; }",
  );
  put('resources/index.d.ts', "export { Pets } from './pets.js';");
  put('core/pagination.d.ts', 'export interface CursorPageParams { after?: string; }');
  put(
    'resources/pets.d.ts',
    `import * as PetsAPI from './pets.js';
     import { CursorPage, type CursorPageParams } from '../core/pagination.js';
     export declare class Pets extends APIResource {
       create(params: PetCreateParams, options?: RequestOptions): APIPromise<Pet>;
       list(query?: PetListParams | null, options?: RequestOptions): PagePromise<PetsPage, Pet>;
       feedAll(): Promise<void>;
     }
     export type PetsPage = CursorPage<Pet>;
     export interface Pet { id: string; kind: 'cat' | 'dog' | null; owner?: Pet.Owner; size_bytes: number; }
     export declare namespace Pet { interface Owner { name: string; } }
     export interface PetCreateParams { kind: 'cat' | 'dog'; 'Idempotency-Key'?: string; }
     export interface PetListParams extends CursorPageParams { tags?: Array<string>; }`,
  );
  put(
    'resources/pets.mjs',
    `export class Pets extends APIResource {
       create(params, options) {
         const { 'Idempotency-Key': key, ...body } = params;
         return this._client.post('/pets', resolve(options, (options) => ({
           body,
           ...options,
           headers: buildHeaders([{ ...(key != null ? { 'Idempotency-Key': key } : undefined) }]),
         })));
       }
       list(query = {}, options) {
         return this._client.getAPIList('/pets', (CursorPage), { query, ...options });
       }
       async feedAll() {}
     }`,
  );
}

function schemas(): DeclaredSchemas {
  return new DeclaredSchemas(new DeclaredPackage(folder));
}

test('nothing of the installed client is missing from the description', () => {
  const reading = join(ROOT, 'generator/drift/read.json');
  const places = { client: join(ROOT, 'node_modules/openai'), spec: join(ROOT, 'spec'), reading };
  expect(runDrift([], places)).toEqual({
    code: 0,
    lines: ['nothing is missing from the description'],
  });
});

test('missing operations, types and members are reported, and the command fails', () => {
  putClient();
  const { code, lines } = runDrift([folder], {
    client: '',
    spec: join(ROOT, 'spec'),
    reading: join(folder, 'read.json'),
  });
  expect(code).toBe(1);
  expect(lines).toEqual([
    'operation pets.create: post /pets',
    'operation pets.list: get /pets',
    'type Pet of resources/pets',
    'to read: client.d.ts',
    'to read: core/pagination.d.ts',
    'to read: resources/pets.mjs',
  ]);
});

test('what is missing from a known type is reported by its place', () => {
  putClient();
  const known = specOf({
    Pet: { type: 'object', properties: { kind: { type: 'string', enum: ['cat'] } } },
  });
  const names = namesOf({
    typeSources: [{ module: 'pets', name: 'Pet', source: '#/components/schemas/Pet' }],
  });
  const lines = describeMissing(new MissingFinder(schemas(), known, names).find());
  expect(lines.slice(2)).toEqual([
    'property Pet.id',
    'literal Pet.kind "dog"',
    'required Pet.kind',
    'nullable Pet.kind',
    'property Pet.owner',
    'property Pet.size_bytes',
  ]);
});

test('wrong arguments are answered with how to call it', () => {
  expect(runDrift(['a', 'b'], { client: '', spec: '', reading: '' }).code).toBe(2);
  expect(runDrift(['--wrote'], { client: '', spec: '', reading: '' }).code).toBe(2);
});

describe('what is written', () => {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));

  beforeEach(() => {
    putClient();
    for (const table of ['methods', 'pages', 'types', 'type-sources']) {
      put(`spec/names/${table}.json`, '[\n]\n');
    }
    const [spec, names] = [specOf({}), namesOf({})];
    const missing = new MissingFinder(schemas(), spec, names).find();
    new OverlayWriter(join(folder, 'spec'), schemas(), spec, names).write(missing);
  });

  test('is an operation with its parameters where they go', () => {
    const { paths } = read('spec/overlay/newer/pets.json') as { paths: object };
    expect(paths).toMatchObject({
      '/pets': {
        post: {
          operationId: 'pets.create',
          parameters: [{ name: 'Idempotency-Key', in: 'header', schema: { type: 'string' } }],
          requestBody: { required: true },
        },
        get: {
          parameters: [
            { name: 'after', in: 'query', schema: { type: 'string' } },
            { name: 'tags[]', in: 'query', schema: { type: 'array' } },
          ],
        },
      },
    });
  });

  test('is a schema for each type, with whole numbers for what counts', () => {
    const { components } = read('spec/overlay/newer/pets.json') as { components: object };
    expect(components).toEqual({
      schemas: {
        Pet: {
          properties: {
            id: { type: 'string' },
            kind: { enum: ['cat', 'dog', null], type: ['string', 'null'] },
            owner: { $ref: '#/components/schemas/Pet.Owner' },
            size_bytes: { type: 'integer' },
          },
          required: ['id', 'kind', 'size_bytes'],
          type: 'object',
        },
        'Pet.Owner': {
          properties: { name: { type: 'string' } },
          required: ['name'],
          type: 'object',
        },
      },
    });
  });

  test('is a row for each name', () => {
    expect(read('spec/names/methods.json')).toEqual([
      {
        verb: 'post',
        path: '/pets',
        method: 'pets.create',
        params: '{ ...params }',
        returns: 'Pet',
      },
      {
        verb: 'get',
        path: '/pets',
        method: 'pets.list',
        params: '{ ...params }',
        returns: 'PetsPage',
      },
    ]);
    expect(read('spec/names/pages.json')).toEqual([
      { module: 'pets', name: 'PetsPage', class: 'CursorPage' },
    ]);
    expect(read('spec/names/types.json')).toEqual([{ module: 'pets', name: 'Pet' }]);
  });
});

describe('I1: what both have is compared too', () => {
  /** The lines for a type `Pet` that is declared in one way and described in another. */
  function compare(declared: string, properties: JsonObject, required: string[] = []): string[] {
    put('client.d.ts', 'export declare class OpenAI { }');
    put('resources/index.d.ts', '');
    put('resources/pets.d.ts', `export interface Pet { ${declared} }`);
    const spec = specOf({ Pet: { type: 'object', properties, required } });
    const names = namesOf({
      typeSources: [{ module: 'pets', name: 'Pet', source: '#/components/schemas/Pet' }],
    });
    const found = new SchemaDifferences(schemas(), new SchemaReader(spec), names);
    found.compare({ $ref: 'resources/pets#Pet' }, '#/components/schemas/Pet', 'Pet');
    return found.found.map(({ kind, label }) => `${kind} ${label}`);
  }

  test.each<[string, JsonObject, string[], string[]]>([
    ['a: string | null', { a: { type: 'string' } }, ['a'], ['nullable Pet.a']],
    ['a: string', { a: { type: ['string', 'null'] } }, ['a'], ['never null Pet.a']],
    [
      'a: string',
      { a: { anyOf: [{ type: 'string' }, { type: 'null' }] } },
      ['a'],
      ['never null Pet.a'],
    ],
    ["a: 'x' | null", { a: { enum: ['x'] } }, ['a'], ['nullable Pet.a']],
    ['a?: string', { a: { type: 'string' } }, ['a'], ['optional Pet.a']],
    ['a: string', { a: { type: 'string' } }, [], ['required Pet.a']],
    ['a: number', { a: { type: 'string' } }, ['a'], ['of another type Pet.a']],
    ['a: string | number', { a: { type: 'string' } }, ['a'], ['of another type Pet.a']],
    ['a: boolean', { a: { type: 'integer' } }, ['a'], ['of another type Pet.a']],
    [
      'a: Array<string | null>',
      { a: { type: 'array', items: { type: 'string' } } },
      ['a'],
      ['nullable Pet.a[]'],
    ],
    [
      'a: Record<string, number>',
      { a: { type: 'object', additionalProperties: { type: 'string' } } },
      ['a'],
      ['of another type Pet.a{}'],
    ],
    ['a?: string | null', { a: { type: 'string' } }, ['a'], ['optional Pet.a', 'nullable Pet.a']],
    ['a: number', { a: { type: 'integer' } }, ['a'], []],
    ['a: string | null', { a: { type: ['string', 'null'] } }, ['a'], []],
    ['a: unknown', { a: { type: 'string' } }, ['a'], []],
    ['a: string', { a: {} }, ['a'], []],
  ])('%s beside %j', (declared, properties, required, lines) => {
    expect(compare(declared, properties, required)).toEqual(lines);
  });

  test('a property that is printed otherwise on purpose is no difference', () => {
    const names = namesOf({
      typeSources: [{ module: 'pets', name: 'Pet', source: '#/components/schemas/Pet' }],
      typeShapes: { 'Pet.a': { required: true, why: 'because' } },
    });
    put('resources/pets.d.ts', 'export interface Pet { a: string }');
    const spec = specOf({ Pet: { type: 'object', properties: { a: { type: 'string' } } } });
    const found = new SchemaDifferences(schemas(), new SchemaReader(spec), names);
    found.compare({ $ref: 'resources/pets#Pet' }, '#/components/schemas/Pet', 'Pet');
    expect(found.found).toEqual([]);
  });
});

describe('I1: a value goes to the list that has it, and to no other', () => {
  const spec = specOf({
    Cat: { type: 'string', enum: ['tabby', 'siamese', 'manx'] },
    Pet: {
      anyOf: [
        { type: 'string' },
        { $ref: '#/components/schemas/Cat' },
        { enum: ['dog'], type: 'string' },
      ],
    },
    Owner: {
      type: 'object',
      properties: { pet: { $ref: '#/components/schemas/Pet' } },
      required: ['pet'],
    },
  });
  const names = namesOf({
    typeSources: [
      { module: 'pets', name: 'Cat', source: '#/components/schemas/Cat' },
      { module: 'pets', name: 'Owner', source: '#/components/schemas/Owner' },
    ],
  });

  function literals(cat: string): object[] {
    const all = "'tabby' | 'siamese' | 'manx' | 'dog' | 'puma' | (string & {})";
    put('resources/pets.d.ts', `export interface Owner { pet: ${all}; } export type Cat = ${cat};`);
    const found = new SchemaDifferences(schemas(), new SchemaReader(spec), names);
    found.compare({ $ref: 'resources/pets#Owner' }, '#/components/schemas/Owner', 'Owner');
    return found.found.map(({ kind, value, pointer }) => ({ kind, value, pointer }));
  }

  test('although another has more in common', () => {
    expect(literals("'tabby' | 'siamese' | 'manx'")).toEqual([
      { kind: 'literal', value: 'puma', pointer: '#/components/schemas/Pet/anyOf/2' },
    ]);
    expect(literals("'tabby' | 'siamese' | 'manx' | 'puma'")).toEqual([
      { kind: 'literal', value: 'puma', pointer: '#/components/schemas/Cat' },
    ]);
  });
});

describe('I1: corrections go to the file of what they correct', () => {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  const Cat = {
    type: 'object',
    properties: { lives: { type: 'integer' }, name: { type: 'string' } },
    required: ['lives', 'name'],
  };
  const Dog = structuredClone(Cat);

  beforeEach(() => {
    put(
      'client.d.ts',
      'export declare class OpenAI { pets: Pets; } import { Pets } from "./resources/pets.js";',
    );
    put('resources/index.d.ts', '');
    const fields = "lives: number | null; name?: string; 'of-age': boolean";
    put(
      'resources/pets.d.ts',
      `export declare class Pets { list(): APIPromise<Cat>; } export interface Cat { ${fields} } export interface Dog { ${fields} }`,
    );
    put(
      'resources/pets.mjs',
      "export class Pets { list(options) { return this._client.get('/pets', options); } }",
    );
    put('spec/overlay/newer/pets.json', JSON.stringify({ components: { schemas: { Cat } } }));
    for (const table of ['methods', 'pages', 'types', 'type-sources'])
      put(`spec/names/${table}.json`, '[]');
    const source = (name: string) => ({
      module: 'pets',
      name,
      source: `#/components/schemas/${name}`,
    });
    const names = namesOf({ typeSources: [source('Cat'), source('Dog')] });
    const spec = specOf({ Cat: structuredClone(Cat), Dog });
    const missing = new MissingFinder(schemas(), spec, names).find();
    new OverlayWriter(join(folder, 'spec'), schemas(), spec, names).write({
      ...missing,
      operations: [],
    });
  });

  test('what the folder adds is changed in its own file', () => {
    expect(read('spec/overlay/newer/pets.json')).toEqual({
      components: {
        schemas: {
          Cat: {
            type: 'object',
            properties: {
              lives: { type: ['integer', 'null'] },
              name: { type: 'string' },
              'of-age': { type: 'boolean' },
            },
            required: ['lives', 'of-age'],
          },
        },
      },
    });
  });

  test('what the document has is corrected', () => {
    const at = '/components/schemas/Dog';
    expect(read('spec/overlay/newer/corrections.json')).toMatchObject([
      { op: 'replace', path: `${at}/properties/lives`, value: { type: ['integer', 'null'] } },
      { op: 'replace', path: `${at}/required`, value: ['lives'] },
      { op: 'add', path: `${at}/properties/of-age`, value: { type: 'boolean' } },
      { op: 'add', path: `${at}/required/-`, value: 'of-age' },
    ]);
  });
});

test('I1: changed defaults and code of its own are listed as to read', () => {
  const declare = (value: string, code: string): Reading => {
    put(
      'resources/pets.d.ts',
      `export interface Pet { /** Whether it barks. Defaults to ${value}. */ barks?: boolean; }`,
    );
    put('lib/stream.mjs', code);
    put('version.mjs', code);
    return readClient(folder);
  };
  const before = declare('true', 'a()');
  expect(describeReading(before, declare('true', 'a()'))).toEqual([]);
  expect(describeReading(before, declare('false', 'b()'))).toEqual([
    'to read: the default of Pet.barks of resources/pets: true, now false',
    'to read: lib/stream.mjs',
  ]);
});
