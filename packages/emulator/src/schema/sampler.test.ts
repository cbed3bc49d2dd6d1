import fc from 'fast-check';
import type { JsonObject } from '@petrel/spec/json';
import { loadSpec } from '@petrel/spec';
import { describe, expect, test } from 'vitest';
import { validateNamed } from '../../test/schema-validator.ts';
import { loadApi } from '../api.ts';
import { structuredValue } from '../generate/structured-value.ts';
import { Random } from '../random.ts';
import { samplePattern } from './sample-pattern.ts';
import { SchemaChecker } from './schema-checker.ts';

const { sampler, checker } = loadApi();

describe('samples of the schemas of the API', () => {
  const names = Object.keys(loadSpec().schemas);
  const modes: [string, { optional: boolean; preferNull: boolean }][] = [
    ['sparse', { optional: false, preferNull: true }],
    ['full', { optional: true, preferNull: false }],
  ];
  test.each(modes)('all fit, when %s', (_, mode) => {
    const unfit = names.filter((name) => {
      const schema = { $ref: `#/components/schemas/${name}` };
      const value = sampler.sample(schema, { random: new Random(name), now: 1, ...mode });
      return value === undefined || checker.check(schema, value) !== null;
    });
    expect(names.length).toBeGreaterThan(1000);
    expect(unfit).toEqual([]);
  });

  test('are valid for an independent validator too', () => {
    // Functions among tools may leave out here what the description requires of them.
    for (const name of names.filter((found) => !/Tool$|ToolsArray$/.test(found))) {
      const schema = { $ref: `#/components/schemas/${name}` };
      const value = sampler.sample(schema, { random: new Random(name), now: 1 });
      expect(validateNamed(name, value ?? null)).toBeUndefined();
    }
  });

  test('hold the known that the schema allows, and no others', () => {
    const schema = { $ref: '#/components/schemas/FineTuningJob' };
    const known = { model: 'mine', nonsense: 1, hyperparameters: { n_epochs: 4, batch_size: 999 } };
    const value = sampler.sample(schema, { random: new Random(1), now: 1, known });
    expect(value).toMatchObject({ model: 'mine', hyperparameters: { n_epochs: 4 } });
    expect(value).not.toHaveProperty('nonsense');
    expect(value).not.toHaveProperty('hyperparameters.batch_size', 999);
  });
});

test('values of the schemas that callers bring fit them', () => {
  const leaf = fc.constantFrom<JsonObject>(
    { type: 'string' },
    { type: 'string', minLength: 30, maxLength: 40 },
    { type: 'string', pattern: '^[A-Z]{2}-\\d{3,5}$' },
    { type: 'string', format: 'uuid' },
    { type: 'string', format: 'date-time' },
    { type: 'integer', minimum: -5, exclusiveMaximum: 0 },
    { type: 'number', multipleOf: 0.25, minimum: 3.1 },
    { type: 'boolean' },
    { enum: ['x', 2, null] },
    { const: 'only' },
    { type: ['string', 'null'] },
  );
  const { schema } = fc.letrec<{ schema: JsonObject }>((tie) => ({
    schema: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      leaf,
      fc.record({ type: fc.constant('array'), items: tie('schema'), minItems: fc.nat(3) }),
      fc.record({ anyOf: fc.array(tie('schema'), { minLength: 1, maxLength: 3 }) }),
      fc
        .dictionary(fc.constantFrom('city', 'count', 'unit', 'note'), tie('schema'))
        .map((properties) => ({
          type: 'object',
          properties,
          required: Object.keys(properties),
          additionalProperties: false,
        })),
    ),
  }));
  fc.assert(
    fc.property(schema, fc.string(), (wanted, text) => {
      const value = structuredValue(wanted, { random: new Random(text), now: 1, text });
      const checked = new SchemaChecker(() => undefined);
      expect(checked.check(wanted, value)).toBeNull();
    }),
    { numRuns: 200 },
  );
});

describe('texts of patterns', () => {
  test.each(['^\\d{4}-\\d{2}$', '^[^a-z]+$', '(?:foo|bar)_[A-F0-9]{6}', '^a?b*c+\\.txt$', '^$'])(
    '%s',
    (pattern) => expect(samplePattern(pattern)).toMatch(new RegExp(pattern, 'u')),
  );

  test('are not made up for what is not understood', () => {
    expect(samplePattern('^(?=x)y$')).toBeUndefined();
  });
});
