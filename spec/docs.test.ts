import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadSpec, type Json, type JsonObject } from './index.ts';
import { isObject, joinPointer } from './json.ts';
import { readNames, type MethodName, type TypeSource } from './names.ts';

const SECTIONS = ['resources', 'operations', 'types'];
const LONGEST = 400;

const spec = loadSpec();
const names = readNames();
const folder = new URL('./docs/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const methods = new Set(names.methods.map(({ method }) => method));

test('every operation is described, in the file of its resource', () => {
  const described = files.flatMap((file) => Object.keys(section(file, 'operations')));
  expect(files.length).toBeGreaterThan(20);
  expect([...methods].filter((method) => !described.includes(method))).toEqual([]);
});

describe.each(files)('%s', (file) => {
  const resource = file.replace(/\.yaml$/, '');

  test('has known sections of texts that are short, whole sentences', () => {
    expect(SECTIONS).toEqual(expect.arrayContaining(Object.keys(read(file))));
    for (const [key, text] of SECTIONS.flatMap((name) => Object.entries(section(file, name)))) {
      expect(text, key).toMatch(/^[A-Z`0-9].*[.)]$/);
      expect(text.length, key).toBeLessThanOrEqual(LONGEST);
    }
  });

  test('describes methods and resources that exist', () => {
    const own = [...methods].filter((method) => kebab(method.split('.')[0] ?? '') === resource);
    for (const key of Object.keys(section(file, 'operations'))) expect(own).toContain(key);
    const tree = [...own, ...namedModules(resource)];
    for (const key of Object.keys(section(file, 'resources'))) {
      expect(
        tree.some((path) => path.startsWith(`${key}.`) || path === key),
        key,
      ).toBe(true);
    }
  });

  test('describes types and properties that exist', () => {
    const rows = rowsOf(resource);
    const unknown = Object.keys(section(file, 'types')).filter((key) => !exists(rows, key));
    expect(unknown).toEqual([]);
  });
});

test('a type or a property that does not exist is reported', () => {
  const rows = rowsOf('chat');
  expect(exists(rows, 'ChatCompletion')).toBe(true);
  expect(exists(rows, 'ChatCompletion.choices')).toBe(true);
  expect(exists(rows, 'ChatCompletion.Choice.finish_reason')).toBe(true);
  expect(exists(rows, 'ChatCompletionCreateParams.messages')).toBe(true);
  expect(exists(rows, 'ChatCompletion.choice')).toBe(false);
  expect(exists(rows, 'ChatCompletionCreateParams.prompt')).toBe(false);
  expect(exists(rows, 'Embedding')).toBe(false);
});

function read(file: string): JsonObject {
  const content: unknown = parse(readFileSync(new URL(file, folder), 'utf8'));
  if (!isObject(content)) throw new Error(`${file} does not hold a mapping`);
  return content;
}

function section(file: string, name: string): Record<string, string> {
  const entries = Object.entries(read(file)[name] ?? {});
  return Object.fromEntries(
    entries.map(([key, text]) => {
      if (typeof text !== 'string') throw new Error(`${file}: ${key} is not a text`);
      return [key, text];
    }),
  );
}

function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Modules that hold types but no method, such as `fineTuning.methods`, as dotted paths. */
function namedModules(resource: string): string[] {
  const modules = names.types.map(({ module }) => module);
  return modules
    .filter((module) => module === resource || module.startsWith(`${resource}/`))
    .map((module) =>
      module.replaceAll('/', '.').replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
    );
}

function rowsOf(resource: string): TypeSource[] {
  return [...names.typeSources, ...names.types, ...names.methods.flatMap(typesOf)].filter(
    ({ module }) => module === resource || module.startsWith(`${resource}/`),
  );
}

/** The types that an operation has even where no table names them: its params and its result. */
function typesOf({ method, verb, path, returns }: MethodName): TypeSource[] {
  const parts = method.split('.');
  const module = parts.slice(0, -1).map(kebab).join('/');
  const [resource = '', action = ''] = parts.slice(-2).map(capitalized);
  const operation = `${verb} ${path}`;
  const results = ['200', '201'].map((status) =>
    joinPointer(
      '#/paths',
      path,
      verb,
      'responses',
      status,
      'content',
      'application/json',
      'schema',
    ),
  );
  return [
    { module, name: `${resource.replace(/s$/, '')}${action}Params`, operation },
    ...results
      .filter((source) => isObject(spec.resolve(source)))
      .map((source) => ({ module, name: returns, source })),
  ];
}

/** Whether a key is the name of a type, or that of a type, a dot and one of its properties. */
function exists(rows: readonly TypeSource[], key: string): boolean {
  return rows.some(
    (row) =>
      row.name === key ||
      (key.startsWith(`${row.name}.`) && propertiesOf(row).has(key.slice(row.name.length + 1))),
  );
}

function propertiesOf(row: TypeSource): Set<string> {
  const found = new Set<string>();
  if (row.source !== undefined) collect(spec.resolve(row.source), found, new Set());
  if (row.operation !== undefined) collectParams(row.operation, found);
  return found;
}

function collectParams(operation: string, found: Set<string>): void {
  const [item, details] = operationAt(operation) ?? [];
  for (const holder of [item, details]) {
    for (const reference of list(holder?.['parameters'])) {
      const name = follow(reference)?.['name'];
      if (typeof name === 'string') found.add(names.parameters[name] ?? name.replace(/\[\]$/, ''));
    }
  }
  const content = follow(details?.['requestBody'])?.['content'];
  for (const media of Object.values(isObject(content) ? content : {})) {
    collect(isObject(media) ? media['schema'] : undefined, found, new Set());
  }
}

/** The path item and the operation, where the corrected document has them. */
function operationAt(operation: string): [JsonObject, JsonObject] | undefined {
  const [verb = '', path = ''] = operation.split(' ');
  const moved = names.methods.find((row) => row.verb === verb && row.specPath === path);
  const item =
    spec.paths[path]?.[verb] === undefined ? spec.paths[moved?.path ?? ''] : spec.paths[path];
  const details = item?.[verb];
  return item !== undefined && isObject(details) ? [item, details] : undefined;
}

function collect(value: Json | undefined, found: Set<string>, seen: Set<JsonObject>): void {
  const schema = follow(value);
  if (schema === undefined || seen.has(schema)) return;
  seen.add(schema);
  const properties = schema['properties'];
  for (const name of Object.keys(isObject(properties) ? properties : {})) found.add(name);
  for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
    for (const part of list(schema[keyword])) collect(part, found, seen);
  }
}

function follow(value: Json | undefined): JsonObject | undefined {
  if (!isObject(value)) return undefined;
  const target = value['$ref'];
  return typeof target === 'string' ? follow(spec.resolve(target)) : value;
}

function list(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}
