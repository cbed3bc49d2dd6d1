import { describe, expect, test } from 'vitest';
import { parts } from './api/index.ts';
import { loadSpec } from './index.ts';
import { isObject, type JsonObject } from './json.ts';
import { newer } from './overlay/newer/index.ts';
import { applyAdditions, applyCorrections, applyHeaders } from './overlay.ts';

describe('corrections', () => {
  const document = (): JsonObject => ({ a: { b: [1, 2], 'c/d': 'x' } });

  test.each<[string, Parameters<typeof applyCorrections>[1][number], JsonObject]>([
    ['add', { why: '', op: 'add', path: '/a/e', value: 1 }, { a: { b: [1, 2], 'c/d': 'x', e: 1 } }],
    [
      'append',
      { why: '', op: 'add', path: '/a/b/-', value: 3 },
      { a: { b: [1, 2, 3], 'c/d': 'x' } },
    ],
    ['remove', { why: '', op: 'remove', path: '/a/b/0' }, { a: { b: [2], 'c/d': 'x' } }],
    [
      'replace',
      { why: '', op: 'replace', path: '/a/c~1d', value: 'y' },
      { a: { b: [1, 2], 'c/d': 'y' } },
    ],
    ['move', { why: '', op: 'move', from: '/a/b', path: '/f' }, { a: { 'c/d': 'x' }, f: [1, 2] }],
  ])('%s', (_, correction, want) => {
    const target = document();
    applyCorrections(target, [correction]);
    expect(target).toEqual(want);
  });

  test('one that corrects nothing any more is rejected', () => {
    const gone = { why: '', op: 'remove', path: '/a/gone' };
    expect(() => applyCorrections(document(), [gone])).toThrow('there is nothing at /a/gone');
  });

  test('an incomplete one is rejected', () => {
    const incomplete = { why: '', op: 'add', path: '/a/e' };
    expect(() => applyCorrections(document(), [incomplete])).toThrow('not a complete JSON Patch');
  });
});

describe('additions', () => {
  const document = (): JsonObject => ({
    paths: { '/a': { get: {} } },
    components: { schemas: { A: {} } },
  });

  test('are added to what the document has', () => {
    const target = document();
    applyAdditions(target, {
      paths: { '/a': { post: {} }, '/b': { get: {} } },
      components: { schemas: { B: {} } },
    });
    expect(target).toEqual({
      paths: { '/a': { get: {}, post: {} }, '/b': { get: {} } },
      components: { schemas: { A: {}, B: {} } },
    });
  });

  test('are rejected once the document has them', () => {
    const operation = { paths: { '/a': { get: {} } } };
    expect(() => applyAdditions(document(), operation)).toThrow('has /paths/~1a/get by now');
    const schema = { components: { schemas: { A: {} } } };
    expect(() => applyAdditions(document(), schema)).toThrow('has /components/schemas/A by now');
  });
});

test('header rules reach the paths below theirs and no others', () => {
  const paths: JsonObject = { '/threads/x': { get: {} }, '/threads_of': { get: {} } };
  applyHeaders(paths, [{ why: '', paths: ['/threads'], name: 'OpenAI-Beta', value: 'v2' }]);
  expect(paths).toEqual({
    '/threads/x': {
      get: {
        parameters: [
          { name: 'OpenAI-Beta', in: 'header', required: true, schema: { const: 'v2' } },
        ],
      },
    },
    '/threads_of': { get: {} },
  });
});

describe('the description', () => {
  const spec = loadSpec();

  test('I3: holds the operations and webhooks of the document and of what is newer', () => {
    const all = [...parts, ...newer].filter(isObject);
    const operations = all.flatMap(({ paths }) => operationIds(paths));
    const webhooks = all.flatMap((part) => Object.keys(part['webhooks'] ?? {}));
    expect(operations.length).toBeGreaterThan(300);
    expect(operationIds(spec.paths).sort()).toEqual(operations.sort());
    expect(webhooks.length).toBeGreaterThan(20);
    expect(Object.keys(spec.webhooks).sort()).toEqual(webhooks.sort());
  });

  test('holds no reference to nothing', () => {
    const lost: string[] = [];
    const walk = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(walk);
      else if (isObject(value)) {
        const target = value['$ref'];
        if (typeof target === 'string' && spec.resolve(target) === undefined) lost.push(target);
        Object.values(value).forEach(walk);
      }
    };
    walk([spec.paths, spec.schemas, spec.webhooks, spec.responses]);
    expect(lost).toEqual([]);
  });

  test('holds no prose', () => {
    const text = JSON.stringify([spec.paths, spec.schemas]);
    expect(text).not.toMatch(/"(description|summary)":"/);
  });
});

function operationIds(paths: unknown): string[] {
  const items = Object.values(isObject(paths) ? paths : {}).filter(isObject);
  return items.flatMap((item) =>
    Object.values(item)
      .filter(isObject)
      .map(({ operationId }) => String(operationId)),
  );
}
