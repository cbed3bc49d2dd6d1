import { isObject, type Json } from '@petrel/spec/json';
import { readNames } from '@petrel/spec/names';
import { describe, expect, test } from 'vitest';
import { loadApi } from '../src/api.ts';
import { createEmulator } from '../src/index.ts';
import { callOperation, sampleOf } from './sampled-request.ts';
import { validationError } from './schema-validator.ts';

const { operations } = loadApi();

test('I3: the emulator knows every operation that has a method', () => {
  const known = operations.map(({ verb, path, condition }) => {
    const query = condition === undefined ? '' : `?${condition.join('=')}`;
    return `${verb} ${path}${query}`;
  });
  const named = new Set(readNames().methods.map(({ verb, path }) => `${verb} ${path}`));
  expect(known.sort()).toEqual([...named].sort());
});

describe('every operation accepts a request of its description and answers as described', () => {
  const emulator = createEmulator({ now: () => 1_763_800_000_000 });
  for (const operation of operations) {
    const mediaTypes = operation.bodies.size > 0 ? [...operation.bodies.keys()] : [undefined];
    for (const mediaType of mediaTypes) {
      const title = `${operation.verb} ${operation.path} (${operation.id}) ${mediaType ?? ''}`;
      test(title, async () => {
        if (mediaType === 'application/json') {
          const schema = operation.bodies.get(mediaType) ?? true;
          expect(validationError(schema, sampleOf(schema))).toBeUndefined();
        }
        const response = await callOperation(emulator, operation, mediaType);
        const text = await response.text();
        expect(`${response.status} ${response.ok ? '' : text}`).toBe(`${operation.status} `);
        expect(response.headers.get('x-request-id')).toMatch(/^req_/);
        const schema = operation.answers.get('application/json');
        const sent = response.headers.get('content-type');
        if (schema === undefined || operation.path.endsWith('/content')) return;
        expect(sent).toBe('application/json');
        const value: Json = JSON.parse(text);
        expect(validationError(schema, value)).toBeUndefined();
        expect(isObject(value)).toBe(true);
      });
    }
  }
});
