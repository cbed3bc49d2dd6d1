import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OpenAI } from '../../packages/petrel/src/index.ts';
import { APIResource } from '../../packages/petrel/src/resource.ts';

const reference = readFileSync(join(import.meta.dirname, '../../api.md'), 'utf8');

/** The methods of all resources below an object, also those of classes that theirs extend. */
function* methodsBelow(owner: object, path: readonly string[]): Generator<string> {
  for (const name of namesOf(owner)) {
    const value: unknown = Reflect.get(owner, name);
    if (value instanceof APIResource) yield* methodsBelow(value, [...path, name]);
    else if (typeof value === 'function' && path.length > 0) yield [...path, name].join('.');
  }
}

function namesOf(owner: object): string[] {
  const names = new Set(Object.getOwnPropertyNames(owner));
  let prototype = Reflect.getPrototypeOf(owner);
  while (prototype !== null && prototype !== Object.prototype) {
    for (const name of Object.getOwnPropertyNames(prototype)) names.add(name);
    prototype = Reflect.getPrototypeOf(prototype);
  }
  return [...names].filter((name) => !/^(?:constructor$|_|with.*Response$)/.test(name));
}

test('api.md lists every method of every resource', () => {
  const client = new OpenAI({ apiKey: 'test-key' });
  const methods = [...new Set(methodsBelow(client, []))];
  expect(methods).toContain('chat.completions.parse');
  expect(methods.filter((method) => !reference.includes(`| \`${method}\` |`))).toEqual([]);
});

test('api.md describes every method in a sentence', () => {
  const rows = reference.split('\n').filter((line) => line.startsWith('| `'));
  expect(rows.filter((row) => !/[.)] \|$/.test(row))).toEqual([]);
});
