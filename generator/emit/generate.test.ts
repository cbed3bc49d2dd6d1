import { expect, test } from 'vitest';
import type { JsonObject } from '@petrel/spec/json';
import { namesOf, specOf } from '../test/spec-fixture.ts';
import { Descriptions } from './descriptions.ts';
import { generate } from './generate.ts';

const json = (schema: JsonObject): JsonObject => ({ content: { 'application/json': { schema } } });
const ok = (schema: JsonObject): JsonObject => ({ responses: { '200': json(schema) } });
const pathParameter = (name: string): JsonObject => ({
  name,
  in: 'path',
  required: true,
  schema: { type: 'string' },
});
const thing: JsonObject = { $ref: '#/components/schemas/Thing' };
const schemas: Record<string, JsonObject> = {
  Thing: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] },
  ThingList: {
    type: 'object',
    properties: { data: { type: 'array', items: thing } },
    required: ['data'],
  },
  Make: {
    type: 'object',
    properties: { name: { type: 'string' }, stream: { type: ['boolean', 'null'] } },
    required: ['name'],
  },
};

interface Case {
  name: string;
  verb: string;
  path: string;
  params: string;
  returns: string;
  operation: JsonObject;
  want: string[];
}

/** The method that an operation on `things` becomes, without its docstring. */
function method({ verb, path, params, returns, operation }: Case): string {
  const spec = specOf(schemas, { [path]: { [verb]: operation } });
  const names = namesOf({
    methods: [{ verb, path, method: 'things.act', params, returns }],
    typeSources: [{ module: 'things', name: 'Thing', source: '#/components/schemas/Thing' }],
    pages:
      returns === 'ThingsPage'
        ? [{ module: 'things', name: 'ThingsPage', class: 'CursorPage' }]
        : [],
  });
  const code =
    generate(spec, names, new Descriptions(new Map())).code.get('resources/things.ts') ?? '';
  const body = code.slice(code.indexOf('export class Things'), code.indexOf('\nexport declare'));
  return body.replace(/ *\/\*\*.*?\*\/\n/gs, '').trim();
}

test.each<Case>([
  {
    name: 'a path parameter stands alone',
    verb: 'get',
    path: '/things/{thing_id}',
    params: 'thingID',
    returns: 'Thing',
    operation: { parameters: [pathParameter('thing_id')], ...ok(thing) },
    want: [
      '  act(thingID: string, options?: RequestOptions): APIPromise<Thing> {',
      "    return this._client.get(path('/things/{thing_id}', thingID), operationOptions(options));",
      '  }',
    ],
  },
  {
    name: 'further path parameters and the query share the params',
    verb: 'get',
    path: '/boxes/{box_id}/things/{thing_id}',
    params: 'thingID, { ...params }',
    returns: 'Thing',
    operation: {
      parameters: [
        pathParameter('box_id'),
        pathParameter('thing_id'),
        { name: 'include[]', in: 'query', schema: { type: 'array', items: { type: 'string' } } },
      ],
      ...ok(thing),
    },
    want: [
      '  act(thingID: string, params: ThingActParams, options?: RequestOptions): APIPromise<Thing> {',
      '    const { box_id, ...query } = readable(params ?? {});',
      '    return this._client.get(',
      "      path('/boxes/{box_id}/things/{thing_id}', box_id, thingID),",
      '      operationOptions(options, { query }),',
      '    );',
      '  }',
    ],
  },
  {
    name: 'a query that need not be given has a default, and may be request options instead',
    verb: 'get',
    path: '/things',
    params: '{ ...params }',
    returns: 'ThingsPage',
    operation: {
      parameters: [{ name: 'after', in: 'query', schema: { type: 'string' } }],
      ...ok({ $ref: '#/components/schemas/ThingList' }),
    },
    want: [
      '  act(',
      '    query?: QueryAlone<ThingActParams> | null,',
      '    options?: RequestOptions,',
      '  ): PagePromise<ThingsPage, Thing>;',
      '  act(options?: OptionsAlone): PagePromise<ThingsPage, Thing>;',
      '  act(',
      '    query: (ThingActParams & OptionsInQuery) | null | undefined = {},',
      '    options: RequestOptions | undefined = optionsInQuery(query),',
      '  ): PagePromise<ThingsPage, Thing> {',
      '    return this._client.getAPIList(',
      "      '/things',",
      '      CursorPage<Thing>,',
      '      operationOptions(options, { query }),',
      '    );',
      '  }',
    ],
  },
  {
    name: 'an operation that can stream has an overload for each form',
    verb: 'post',
    path: '/things',
    params: '{ ...params }',
    returns: 'Thing',
    operation: {
      requestBody: json({ $ref: '#/components/schemas/Make' }),
      responses: {
        '200': {
          content: {
            'application/json': { schema: thing },
            'text/event-stream': { schema: thing },
          },
        },
      },
    },
    want: [
      '  act(body: ThingActParamsNonStreaming, options?: RequestOptions): APIPromise<Thing>;',
      '  act(body: ThingActParamsStreaming, options?: RequestOptions): APIPromise<Stream<Thing>>;',
      '  act(body: ThingActParamsBase, options?: RequestOptions): APIPromise<Stream<Thing> | Thing>;',
      '  act(body: ThingActParams, options?: RequestOptions): APIPromise<any> {',
      '    return this._client.post(',
      "      '/things',",
      '      operationOptions(options, { body }, { stream: streamOf(body), readStream }),',
      '    );',
      '  }',
    ],
  },
  {
    name: 'a form is sent as multipart',
    verb: 'post',
    path: '/things',
    params: '{ ...params }',
    returns: 'Thing',
    operation: {
      requestBody: {
        content: { 'multipart/form-data': { schema: { $ref: '#/components/schemas/Make' } } },
      },
      ...ok(thing),
    },
    want: [
      '  act(body: ThingActParams, options?: RequestOptions): APIPromise<Thing> {',
      '    return this._client.post(',
      "      '/things',",
      '      operationOptions(options, { body }, { multipart: true, writeForm }),',
      '    );',
      '  }',
    ],
  },
  {
    name: 'bytes come back as a binary response',
    verb: 'get',
    path: '/things',
    params: '',
    returns: 'Response',
    operation: { responses: { '200': { content: { 'application/zip': {} } } } },
    want: [
      '  act(options?: RequestOptions): APIPromise<BinaryResponse> {',
      '    return this._client.get(',
      "      '/things',",
      '      operationOptions(',
      '        options,',
      '        {},',
      "        { headers: { Accept: 'application/zip' }, binary: true, readBinary },",
      '      ),',
      '    );',
      '  }',
    ],
  },
  {
    name: 'constant headers, the admin key and an empty answer',
    verb: 'delete',
    path: '/things',
    params: '',
    returns: 'void',
    operation: {
      security: ['AdminApiKeyAuth'],
      parameters: [{ name: 'OpenAI-Beta', in: 'header', required: true, schema: { const: 'v2' } }],
      responses: { '200': {} },
    },
    want: [
      '  act(options?: RequestOptions): APIPromise<void> {',
      '    return this._client.delete(',
      "      '/things',",
      '      operationOptions(',
      '        options,',
      "        { answers: 'nothing' },",
      "        { headers: { 'OpenAI-Beta': 'v2', Accept: '*/*' }, security: 'admin' },",
      '      ),',
      '    );',
      '  }',
    ],
  },
  {
    name: 'a parameter sent as a header, beside a body',
    verb: 'post',
    path: '/things',
    params: '{ ...params }',
    returns: 'Thing',
    operation: {
      parameters: [{ name: 'Idempotency-Key', in: 'header', schema: { type: 'string' } }],
      requestBody: { required: true, ...json({ $ref: '#/components/schemas/Make' }) },
      ...ok(thing),
    },
    want: [
      '  act(params: ThingActParams, options?: RequestOptions): APIPromise<Thing> {',
      "    const { 'Idempotency-Key': idempotencyKey, ...body } = readable(params ?? {});",
      '    return this._client.post(',
      "      '/things',",
      "      operationOptions(options, { body }, { headers: { 'Idempotency-Key': idempotencyKey } }),",
      '    );',
      '  }',
    ],
  },
  {
    name: 'an answer that is always a stream of events',
    verb: 'get',
    path: '/things/events',
    params: '',
    returns: 'void',
    operation: {
      responses: { '200': { content: { 'text/event-stream': { schema: thing } } } },
    },
    want: [
      '  act(options?: RequestOptions): APIPromise<Stream<Thing>> {',
      '    return this._client.get(',
      "      '/things/events',",
      '      operationOptions(',
      '        options,',
      '        {},',
      "        { headers: { Accept: 'text/event-stream' }, stream: true, readStream },",
      '      ),',
      '    );',
      '  }',
    ],
  },
])('$name', (given) => {
  const lines = ['export class Things extends APIResource {', ...given.want, '}'];
  expect(method(given)).toBe(lines.join('\n'));
});

test('an operation without a method is rejected by name', () => {
  const spec = specOf(schemas, { '/things': { get: ok(thing) } });
  expect(() => generate(spec, namesOf({}), new Descriptions(new Map()))).toThrow(
    'spec/names/methods.json names no method for: get /things',
  );
});

test('a method without an operation is rejected by name', () => {
  const methods = [
    { verb: 'get', path: '/gone', method: 'gone.get', params: '', returns: 'Thing' },
  ];
  expect(() =>
    generate(specOf(schemas), namesOf({ methods }), new Descriptions(new Map())),
  ).toThrow('spec/names/methods.json: no such operation: get /gone');
});

test('a shape of an unknown property is rejected by name', () => {
  const typeShapes = { 'Thing.gone': { required: true, why: 'So.' } };
  expect(() =>
    generate(specOf(schemas), namesOf({ typeShapes }), new Descriptions(new Map())),
  ).toThrow('spec/names/type-shapes.json: no such property: Thing.gone');
});

test('a compact encoding is requested unless the caller chose one', () => {
  const make = { requestBody: json({ $ref: '#/components/schemas/Make' }), ...ok(thing) };
  const names = namesOf({
    methods: [
      {
        verb: 'post',
        path: '/things',
        method: 'things.act',
        params: '{ ...params }',
        returns: 'Thing',
      },
    ],
    typeSources: [{ module: 'things', name: 'Thing', source: '#/components/schemas/Thing' }],
    codings: {
      'things.act': {
        parameter: 'coding',
        value: 'lean',
        decoder: 'decodeLean',
        module: 'core/lean.ts',
      },
    },
  });
  const spec = specOf(schemas, { '/things': { post: make } });
  const code =
    generate(spec, names, new Descriptions(new Map())).code.get('resources/things.ts') ?? '';
  expect(code).toContain("import { decodeLean } from '../../core/lean.ts';");
  expect(code).toContain(
    [
      '    if (readable(body)?.coding === undefined) {',
      '      return this._client.post(',
      "        '/things',",
      '        operationOptions(',
      '          options,',
      '          { body },',
      "          { preferred: preferring({ coding: 'lean' }), transform: decodeLean },",
      '        ),',
      '      );',
      '    }',
      "    return this._client.post('/things', operationOptions(options, { body }));",
    ].join('\n'),
  );
});

test('D4: the docstring of a text variant names the parameter that requests it', () => {
  const make = { requestBody: json({ $ref: '#/components/schemas/Make' }), ...ok(thing) };
  const row = { verb: 'post', path: '/things', method: 'things.act' };
  const names = namesOf({
    methods: [{ ...row, params: '{ ...params }', returns: 'Thing' }],
    typeSources: [{ module: 'things', name: 'Thing', source: '#/components/schemas/Thing' }],
    variants: [
      { method: 'things.act', with: "{ shape?: 'plain' | 'srt' }", returns: 'string' },
      { method: 'things.act', returns: 'Thing' },
    ],
  });
  const spec = specOf(schemas, { '/things': { post: make } });
  const files = generate(spec, names, new Descriptions(new Map())).code;
  expect(files.get('resources/things.ts')).toContain(
    "answers: formatAnswers(body.shape, 'plain', 'srt') }",
  );
});
