import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { specOf, namesOf } from '../test/spec-fixture.ts';
import { runDrift } from './command.ts';
import { DeclaredPackage } from './declared-package.ts';
import { DeclaredSchemas } from './declared-schemas.ts';
import { describeLacks, LackFinder } from './find-lacks.ts';
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

test('the description lacks nothing that the installed client has', () => {
  const places = { client: join(ROOT, 'node_modules/openai'), spec: join(ROOT, 'spec') };
  expect(runDrift([], places)).toEqual({ code: 0, lines: ['the description lacks nothing'] });
});

test('operations, types and what they have more are told, and the command fails', () => {
  putClient();
  const { code, lines } = runDrift([folder], { client: '', spec: join(ROOT, 'spec') });
  expect(code).toBe(1);
  expect(lines).toEqual([
    'operation pets.create: post /pets',
    'operation pets.list: get /pets',
    'type Pet of resources/pets',
  ]);
});

test('what a known type lacks is told by its place', () => {
  putClient();
  const known = specOf({
    Pet: { type: 'object', properties: { kind: { type: 'string', enum: ['cat'] } } },
  });
  const names = namesOf({
    typeSources: [{ module: 'pets', name: 'Pet', source: '#/components/schemas/Pet' }],
  });
  const lines = describeLacks(new LackFinder(schemas(), known, names).find());
  expect(lines.slice(2)).toEqual([
    'property Pet.id',
    'literal Pet.kind "dog"',
    'property Pet.owner',
    'property Pet.size_bytes',
  ]);
});

test('wrong arguments are answered with how to call it', () => {
  expect(runDrift(['a', 'b'], { client: '', spec: '' }).code).toBe(2);
  expect(runDrift(['--wrote'], { client: '', spec: '' }).code).toBe(2);
});

describe('what is written', () => {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));

  beforeEach(() => {
    putClient();
    for (const table of ['methods', 'pages', 'types', 'type-sources']) {
      put(`spec/names/${table}.json`, '[\n]\n');
    }
    const [spec, names] = [specOf({}), namesOf({})];
    const lacks = new LackFinder(schemas(), spec, names).find();
    new OverlayWriter(join(folder, 'spec'), schemas(), spec, names).write(lacks);
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
