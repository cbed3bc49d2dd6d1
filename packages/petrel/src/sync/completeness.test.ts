import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'oxc-parser';
import OpenAI, { APIResource } from 'petrel';
import { OpenAISync, type Sync } from 'petrel/sync';
import { expect, expectTypeOf, test } from 'vitest';

const options = { apiKey: 'k', adminAPIKey: 'a' };
const client = new OpenAI(options);
const sync = new OpenAISync(options);

/** The resources below a client, by their paths. */
function resourcesOf(holder: object, path = ''): [path: string, resource: object][] {
  return Object.getOwnPropertyNames(holder).flatMap((name): [string, object][] => {
    const member: unknown = Reflect.get(holder, name);
    if (!(member instanceof APIResource)) return [];
    const at = `${path}.${name}`;
    return [[at, member], ...resourcesOf(member, at)];
  });
}

/** The names of the methods of a class and of those above it. */
function methodsOf(resource: object): string[] {
  const names = new Set<string>();
  for (
    let at = Object.getPrototypeOf(resource);
    at !== Object.prototype;
    at = Object.getPrototypeOf(at)
  ) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(Object(at)))) {
      if (typeof value === 'function' && name !== 'constructor') names.add(name);
    }
  }
  return [...names];
}

const resources = resourcesOf(client);

test.each(resources)('the synchronous client has all of client%s', (path, resource) => {
  let view: unknown = sync;
  for (const name of path.split('.').slice(1)) view = Reflect.get(Object(view), name);
  for (const name of methodsOf(resource)) {
    const method: unknown = Reflect.get(Object(view), name);
    expect(method, name).toBeTypeOf('function');
    // The very method of the asynchronous client would return a promise.
    expect(method, name).not.toBe(Reflect.get(resource, name));
    expect(method, name).toHaveProperty('withResponse');
  }
});

test('there are resources, and the client itself has its members', () => {
  expect(resources.length).toBeGreaterThan(60);
  expect(resources.flatMap(([, resource]) => methodsOf(resource)).length).toBeGreaterThan(200);
  for (const name of Object.keys(client)) expect(name in sync, name).toBe(true);
  for (const name of Object.getOwnPropertyNames(OpenAI)) {
    expect(name in OpenAISync, name).toBe(true);
  }
});

/** Methods of a type, and of the resources below it, that return a promise or nothing that is known. */
type Unsettled<Source, Path extends string = ''> = {
  [Name in keyof Source & string]: Source[Name] extends (...args: never[]) => infer Result
    ? [Result] extends [never]
      ? `${Path}.${Name}`
      : Result extends PromiseLike<unknown>
        ? `${Path}.${Name}`
        : never
    : Source[Name] extends Sync<APIResource>
      ? Unsettled<Source[Name], `${Path}.${Name}`>
      : never;
}[keyof Source & string];

test('its type has every member, and no method of it returns a promise', () => {
  expectTypeOf<Exclude<keyof OpenAI, symbol>>().toEqualTypeOf<Exclude<keyof OpenAISync, symbol>>();
  expectTypeOf<keyof OpenAI['chat']['completions']>().toExtend<
    keyof OpenAISync['chat']['completions']
  >();
  expectTypeOf<Unsettled<OpenAISync>>().toEqualTypeOf<never>();
});

test('its parts of a stream are read by plain loops, and it has a name of its own', () => {
  type Halves = ReturnType<typeof tee>;
  const tee = () => sync.chat.completions.create({ model: 'm', messages: [], stream: true }).tee();
  expectTypeOf<Halves[1]>().toExtend<Iterable<OpenAI.ChatCompletionChunk>>();
  expectTypeOf<Halves['length']>().toEqualTypeOf<2>();
  expect([OpenAISync.name, sync.constructor.name]).toEqual(['OpenAISync', 'OpenAISync']);
});

/** Methods with type parameters of their own, which only a signature of their own keeps. */
function genericMethodsIn(file: string): string[] {
  const { program } = parseSync(file, readFileSync(file, 'utf8'));
  const found: string[] = [];
  JSON.stringify(program, (_key, node) => {
    const isMethod =
      node?.type === 'MethodDefinition' || node?.type === 'TSAbstractMethodDefinition';
    if (isMethod && node.value?.typeParameters && node.accessibility == null) {
      found.push(node.key.name);
    }
    return node;
  });
  return found;
}

test('methods with type parameters have synchronous signatures of their own', () => {
  const source = join(import.meta.dirname, '..');
  const signatures = readFileSync(join(source, 'sync/types/sync.ts'), 'utf8');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?:-with-helpers|generated\/resources\/.*|^core\/client\/.*|^client|generated\/openai)\.ts$/.test(
      file,
    ),
  );
  const names = new Set(files.flatMap((file) => genericMethodsIn(join(source, file))));
  expect([...names]).toEqual(expect.arrayContaining(['parse', 'stream', 'request']));
  for (const name of names) expect(signatures, name).toMatch(new RegExp(`^  ${name}[<(:]`, 'm'));
});
