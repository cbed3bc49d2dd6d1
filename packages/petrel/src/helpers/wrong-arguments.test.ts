import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OpenAI, OpenAIError } from '../index.ts';
import * as helpers from '../helpers.ts';
import * as batches from '../batches.ts';
import * as parser from './structured-output/chat-parser.ts';
import * as jsonSchema from './structured-output/json-schema-helpers.ts';
import * as responseParser from './structured-output/response-parser.ts';
import * as standard from './structured-output/standard-schema-helpers.ts';
import * as zod from './structured-output/zod/zod-helpers.ts';

type Callable = (...args: unknown[]) => unknown;

/** Requests fail at once, so that a poll ends. */
const client = new OpenAI({
  apiKey: 'test-key',
  maxRetries: 0,
  fetch: () => Promise.reject(new Error('down')),
});

const MODULES = { helpers, batches, parser, jsonSchema, responseParser, standard, zod };

const RESOURCES = {
  'beta.agents.sessions.turns': client.beta.agents.sessions.turns,
  'beta.responses': client.beta.responses,
  'beta.threads': client.beta.threads,
  'beta.threads.runs': client.beta.threads.runs,
  'chat.completions': client.chat.completions,
  'evals.runs': client.evals.runs,
  'fineTuning.jobs': client.fineTuning.jobs,
  'vectorStores.fileBatches': client.vectorStores.fileBatches,
  'vectorStores.files': client.vectorStores.files,
  batches: client.batches,
  files: client.files,
  responses: client.responses,
  uploads: client.uploads,
  vectorStores: client.vectorStores,
  videos: client.videos,
};

/** What can be called, by how it is written. */
function callables(): [name: string, callable: Callable][] {
  const found: [string, Callable][] = [];
  for (const [module, members] of Object.entries(MODULES)) {
    for (const [name, value] of Object.entries<unknown>(members)) {
      if (typeof value === 'function') found.push(...callablesOf(`${module}.${name}`, value));
    }
  }
  for (const [name, resource] of Object.entries(RESOURCES)) {
    found.push(...methodsOf(`client.${name}`, resource));
  }
  return found;
}

function callablesOf(name: string, value: object): [string, Callable][] {
  if (!Function.prototype.toString.call(value).startsWith('class')) {
    return [[name, (...args) => Reflect.apply(value as Callable, undefined, args)]];
  }
  const prototype: unknown = Reflect.get(value, 'prototype');
  if (prototype instanceof Error) return [];
  const statics = Object.getOwnPropertyNames(value).filter((key) => {
    return key !== 'prototype' && typeof Reflect.get(value, key) === 'function';
  });
  return statics.map((key) => [
    `${name}.${key}`,
    (...args) => Reflect.apply(Reflect.get(value, key), value, args),
  ]);
}

function methodsOf(name: string, resource: object): [string, Callable][] {
  const found: [string, Callable][] = [];
  let prototype: object | null = Reflect.getPrototypeOf(resource);
  for (; prototype !== null; prototype = Reflect.getPrototypeOf(prototype)) {
    if (!prototype.constructor.name.endsWith('WithHelpers')) continue;
    for (const key of Object.getOwnPropertyNames(prototype)) {
      if (key === 'constructor') continue;
      const method: Callable = Reflect.get(prototype, key);
      found.push([`${name}.${key}`, (...args) => Reflect.apply(method, resource, args)]);
    }
  }
  return found;
}

/** Objects that have a few of the members that helpers look at, of any kind. */
const almost = fc.dictionary(
  fc.constantFrom(
    ...(
      '~standard _def _zod choices client custom_id file files function input json_schema name output ' +
      'parameters parse properties requests response_format schema status text tools type validate'
    ).split(' '),
  ),
  fc.oneof(
    fc.constantFrom('x', 'object', 'function', 'json_schema', 'completed', 'message'),
    fc.anything({ maxDepth: 2, withBigInt: true, withNullPrototype: true }),
  ),
);

/** Made anew for each call, which may change them. */
const CONSTANTS: readonly (() => unknown)[] = [
  ...[undefined, null, 0, Number.NaN, '', 'x', Symbol('s'), 1n].map((value) => () => value),
  () => [],
  () => [null],
  () => ({}),
  () => ({ name: 'x' }),
  () => ({ type: 'object', properties: {} }),
  () => () => undefined,
];

const wrong = fc.oneof(
  fc.constantFrom(...CONSTANTS).map((make) => make()),
  almost,
  fc.array(almost, { maxLength: 2 }),
  fc.anything({ maxDepth: 2, withBigInt: true, withNullPrototype: true, withDate: true }),
);

/** What a call comes to, when it is waited for and iterated: null without an error. */
async function failureOf(callable: Callable, args: readonly unknown[]): Promise<unknown> {
  try {
    const result: unknown = callable(...args);
    if (typeof result !== 'object' || result === null) return null;
    if ('done' in result && typeof result.done === 'function') await result.done();
    else if ('then' in result) await result;
    else if (Symbol.asyncIterator in result) {
      for await (const _ of result as AsyncIterable<unknown>) break;
    }
    return null;
  } catch (error) {
    return error;
  }
}

describe('errors for wrong arguments are those of this package', () => {
  test.each(callables())('%s', async (_name, callable) => {
    await fc.assert(
      fc.asyncProperty(fc.array(wrong, { maxLength: 4 }), async (args) => {
        const error = await failureOf(callable, args);
        if (error !== null && !(error instanceof OpenAIError)) throw error;
      }),
      { numRuns: 150 },
    );
  });
});

test.each<[call: () => unknown, message: string]>([
  [
    () => Reflect.apply(standard.standardTextFormat, null, [undefined, 'x']),
    'Structured outputs cannot use the schema: # is not a Standard Schema, which has `validate` in its `~standard`.',
  ],
  [
    () => Reflect.apply(standard.standardFunction, null, [{ type: 'object' }, { name: 'f' }]),
    '`name` must be a string; it is undefined.',
  ],
  [
    () => Reflect.apply(zod.zodFunction, null, []),
    '`options` must be an object with `name` and `parameters`; it is undefined.',
  ],
  [
    () => Reflect.apply(client.responses.parse, client.responses, ['text']),
    '`body` must be an object; it is a string.',
  ],
  [
    () => Reflect.apply(client.chat.completions.stream, client.chat.completions, []),
    '`params` must be the body of the request; it is undefined.',
  ],
  [
    () => Reflect.apply(helpers.toResponseInputItems, null, ['text']),
    '`items` must be an array of items; it is a string.',
  ],
  [
    () => Reflect.apply(new helpers.PartialJSON().append, new helpers.PartialJSON(), [7]),
    '`piece` must be a string; it is a number.',
  ],
])('a message names the argument: %#', (call, message) => {
  expect(call).toThrow(OpenAIError);
  expect(call).toThrow(message);
});

test.each(['', 'a b', 'a.b', 'é', 'a'.repeat(65), 'a\n'])(
  'the name %j of a format or a function is refused before anything is sent',
  (name) => {
    const parameters = { type: 'object', properties: {} } as const;
    const message = 'must be 1 to 64 ASCII letters, digits, underscores and dashes';
    const calls = [
      () => jsonSchema.jsonSchemaTextFormat(parameters, name),
      () => jsonSchema.jsonSchemaResponseFormat(parameters, name),
      () => jsonSchema.jsonSchemaFunction({ name, parameters }),
      () => jsonSchema.jsonSchemaResponsesFunction({ name, parameters }),
    ];
    for (const call of calls) expect(call).toThrow(message);
  },
);
