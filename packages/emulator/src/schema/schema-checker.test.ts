import fc from 'fast-check';
import type { Json, JsonObject } from '@petrel/spec/json';
import { describe, expect, test } from 'vitest';
import { validationError } from '../../test/schema-validator.ts';
import { loadApi } from '../api.ts';
import { Random } from '../random.ts';
import { describeIssue } from './issue.ts';
import { SchemaChecker } from './schema-checker.ts';

const { checker, sampler, resolve } = loadApi();

function complaint(schema: JsonObject, value: Json): string | undefined {
  const issue = new SchemaChecker(resolve).check(schema, value);
  return issue ? describeIssue(issue).message : undefined;
}

describe('a value that does not fit is described precisely', () => {
  const cases: [JsonObject, Json, string][] = [
    [{ type: 'string', maxLength: 3 }, '🐦🐦🐦🐦', 'too long'],
    [{ type: 'integer', minimum: 1 }, 0, 'Expected a value >= 1, but got 0'],
    [{ type: 'number', exclusiveMaximum: 1 }, 1, 'above maximum'],
    [{ type: 'array', items: {}, uniqueItems: true }, [1, 1], 'must differ'],
    [{ type: 'object', additionalProperties: false }, { a: 1 }, "Unknown parameter: 'a'"],
    [{ type: 'object', maxProperties: 1 }, { a: 1, b: 2 }, 'maximum length 1'],
    [{ type: 'object', propertyNames: { maxLength: 2 } }, { long: 1 }, "Invalid 'long'"],
    [{ pattern: '^a+$' }, 'b', "matches the pattern '^a+$'"],
    [{ enum: ['a', 'b'] }, 'c', "Supported values are: 'a' and 'b'"],
    [{ not: { required: ['a', 'b'] } }, { a: 1, b: 1 }, 'exclude each other'],
    [{ multipleOf: 0.5 }, 0.7, 'multiple of 0.5'],
    [{ format: 'uuid' }, 'no', "format 'uuid'"],
  ];
  test.each(cases)('%j refuses %j', (schema, value, words) => {
    expect(complaint(schema, value)).toContain(words);
  });
});

describe('a union reports the issue of the alternative that was meant', () => {
  const shapes: JsonObject = {
    oneOf: [
      { type: 'string' },
      {
        properties: { type: { enum: ['circle'] }, radius: { type: 'number' } },
        required: ['type', 'radius'],
      },
      {
        properties: { type: { enum: ['square'] }, side: { type: 'number' } },
        required: ['type', 'side'],
      },
    ],
  };
  test.each([
    [{ type: 'circle' }, "Missing required parameter: 'radius'."],
    [{ type: 'square', side: 'x' }, "Invalid type for 'side': expected a decimal"],
    [{ type: 'star' }, "Supported values are: 'circle' and 'square'."],
  ])('%j', (value, words) => {
    expect(complaint({ type: ['object', 'string'], ...shapes }, value)).toContain(words);
  });
});

test('what has a default need not be there, unless it is a tag', () => {
  const detail = { properties: { detail: { default: 'auto' } }, required: ['detail'] };
  expect(complaint(detail, {})).toBeUndefined();
  const tagged = { properties: { type: { enum: ['image'], default: 'image' } } };
  expect(complaint({ ...tagged, required: ['type'] }, {})).toContain('Missing');
});

test('agrees with a validator that knows nothing of ours, on values that are bent at random', () => {
  const names = [
    'CreateChatCompletionRequest',
    'CreateResponse',
    'CreateThreadRequest',
    'RunObject',
  ];
  const choice = fc.record({
    name: fc.constantFrom(...names),
    seed: fc.string(),
    at: fc.nat(),
    value: fc.jsonValue({ maxDepth: 1 }),
  });
  let refused = 0;
  fc.assert(
    fc.property(choice, ({ name, seed, at, value }) => {
      const schema = { $ref: `#/components/schemas/${name}` };
      const options = { random: new Random(seed), now: 1, optional: true, preferNull: false };
      const whole = sampler.sample(schema, options) ?? null;
      const bent: Json = JSON.parse(JSON.stringify(bend(whole, at, toJson(value))));
      const ours = checker.check(schema, bent) === null;
      refused += ours ? 0 : 1;
      expect(ours).toBe(validationError(schema, bent) === undefined);
    }),
    { numRuns: 60 },
  );
  expect(refused).toBeGreaterThan(5);
});

function toJson(value: unknown): Json {
  return JSON.parse(JSON.stringify(value));
}

/** Replaces the property or item that is met at a step of a walk through a value. */
function bend(value: Json, at: number, by: Json): Json {
  const places: [JsonObject | Json[], string][] = [];
  const walk = (inner: Json): void => {
    if (inner === null || typeof inner !== 'object') return;
    for (const [key, item] of Object.entries(inner)) {
      places.push([inner, key]);
      walk(item);
    }
  };
  const copy: Json = structuredClone(value);
  walk(copy);
  const [holder, key] = places[at % places.length] ?? [];
  if (Array.isArray(holder)) holder[Number(key)] = by;
  else if (holder && key !== undefined) holder[key] = by;
  return copy;
}
