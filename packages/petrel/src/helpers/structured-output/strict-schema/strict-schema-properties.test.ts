import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OpenAIError } from '../../../core/errors/openai-error.ts';
import { isFields, type Fields } from '../../json/fields.ts';
import type { StrictJSONSchema } from './json-schema.ts';
import { strictSchema } from './strict-schema.ts';

const NAMES = ['a', 'b', 'type', 'properties', 'required', '$ref', 'a/b', '~', '__proto__'];
const DEFINITIONS = ['One', 'Two', 'x/y', 'root'];

const scalar: fc.Arbitrary<Fields> = fc.oneof(
  fc.constantFrom<Fields>(
    { type: 'string' },
    { type: 'number', minimum: 0 },
    { type: 'integer' },
    { type: 'boolean' },
    { type: 'null' },
    { type: ['string', 'null'] },
    { enum: ['x', 'y'] },
    { const: 1 },
    { type: 'string', format: 'uri', default: 'x' },
  ),
);

const reference: fc.Arbitrary<Fields> = fc.constantFrom(...DEFINITIONS).chain((name) => {
  const $ref = `#/$defs/${name.replaceAll('/', '~1')}`;
  return fc.constantFrom<Fields>(
    { $ref },
    { $ref, description: 'Described.' },
    { allOf: [{ $ref }] },
  );
});

/** References are in optional properties and lists only, so that values can end. */
const { object, schema } = fc.letrec<{ object: Fields; schema: Fields }>((tie) => ({
  object: fc
    .record({
      required: fc.dictionary(fc.constantFrom(...NAMES), tie('schema'), { maxKeys: 2 }),
      optional: fc.dictionary(fc.constantFrom(...NAMES), fc.oneof(tie('schema'), reference), {
        maxKeys: 2,
      }),
      open: fc.constantFrom<Fields>(
        {},
        { additionalProperties: true },
        { additionalProperties: false },
      ),
    })
    .map(({ required, optional, open }) => ({
      type: 'object',
      properties: Object.fromEntries([...Object.entries(optional), ...Object.entries(required)]),
      required: Object.keys(required),
      ...open,
    })),
  schema: fc.oneof(
    { maxDepth: 2, depthIdentifier: 'schema' },
    scalar,
    tie('object'),
    fc.oneof(tie('schema'), reference).map((items) => ({ type: 'array', items })),
    fc.tuple(tie('object'), tie('object')).map(([one, other]) => ({
      oneOf: [tagged(one, 'one'), tagged(other, 'other')],
    })),
    tie('object').map((one) => ({ allOf: [one, { description: 'And this.' }] })),
  ),
}));

/** An object with a constant that no other object has, where a union is to have one meaning. */
function tagged(source: Fields, tag: string): Fields {
  const properties = { ...Object(source['properties']), tag: { const: tag } };
  return { ...source, properties, required: [...listOf(source['required']), 'tag'] };
}

const document: fc.Arbitrary<Fields> = fc
  .record({
    root: schema,
    $defs: fc.record(Object.fromEntries(DEFINITIONS.map((name) => [name, object]))),
  })
  .map(({ root, $defs }) => ({ ...root, $defs }));

/** Whole numbers below a limit, the same for the same seed. */
type Random = (limit: number) => number;

function randomFrom(seed: number): Random {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** A value that a schema of `document` allows. */
function valueOf(source: Fields, root: Fields, random: Random, levels: number): unknown {
  const { $ref, allOf, oneOf, type } = source;
  const inside = (part: unknown): unknown => valueOf(Object(part), root, random, levels - 1);
  if ($ref !== undefined) return valueOf(resolve($ref, root), root, random, levels);
  if (Array.isArray(allOf)) return valueOf(Object(allOf[0]), root, random, levels);
  if (Array.isArray(oneOf)) return inside(oneOf[random(oneOf.length)]);
  if ('const' in source) return source['const'];
  if (Array.isArray(source['enum'])) return source['enum'][0];
  if (type === 'array') {
    return Array.from({ length: levels > 0 ? random(3) : 0 }, () => inside(source['items']));
  }
  if (type === 'object') {
    const required = listOf(source['required']);
    const entries = Object.entries(Object(source['properties'])).filter(
      ([name]) => required.includes(name) || (levels > 0 && random(2) === 0),
    );
    return Object.fromEntries(entries.map(([name, part]) => [name, inside(part)]));
  }
  if (type === 'boolean') return random(2) === 0;
  if (type === 'number' || type === 'integer') return random(100);
  return type === 'null' || (Array.isArray(type) && random(2) === 0) ? null : 'text';
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function resolve(ref: unknown, root: object): Fields {
  let part: unknown = root;
  for (const token of String(ref).split('/').slice(1)) {
    part = Reflect.get(Object(part), token.replaceAll('~1', '/').replaceAll('~0', '~'));
  }
  if (!isFields(part)) throw new Error(`${String(ref)} leads to nothing.`);
  return part;
}

/** Where a property may be both absent and null, an answer has one way to state either. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isFields(value)) return value;
  const members = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(members.map(([name, member]) => [name, withoutNulls(member)]));
}

/** What breaks the rules that the API publishes for schemas with `strict: true`. */
function violations(root: StrictJSONSchema): string[] {
  const found: string[] = [];
  const allowed = new Set(
    ['type', 'title', 'description', 'properties', 'required', 'additionalProperties', 'items']
      .concat(['anyOf', 'enum', 'const', '$ref', '$defs', 'pattern', 'format', 'minimum'])
      .concat(['minItems', 'maxItems']),
  );
  const check = (part: StrictJSONSchema, at: string): void => {
    const report = (rule: string): unknown => found.push(`${at}: ${rule}`);
    for (const keyword of Object.keys(part)) if (!allowed.has(keyword)) report(keyword);
    if (part.$ref !== undefined) {
      if (Object.keys(part).length > 1) report('siblings of $ref');
      resolve(part.$ref, root);
      return;
    }
    for (const [index, branch] of (part.anyOf ?? []).entries())
      check(branch, `${at}/anyOf/${index}`);
    if (part.anyOf) {
      const besides = Object.keys(part).filter((name) => !/^(anyOf|title|description)$/.test(name));
      if (besides.length > 0) report(`${besides.join()} beside anyOf`);
    } else if (part.type === undefined && Object.keys(part).length > 0) report('no type');
    if (part.type === 'array' && !part.items) report('no items');
    if (part.items) check(part.items, `${at}/items`);
    if (part.type !== 'object') return;
    if (part.additionalProperties !== false) report('not closed');
    const names = Object.keys(part.properties ?? {});
    if (JSON.stringify(names) !== JSON.stringify(part.required)) report('not all required');
    for (const name of names) check(part.properties?.[name] ?? {}, `${at}/properties/${name}`);
  };
  if (root.type !== 'object') found.push('the root is no object');
  check(root, '');
  for (const [name, definition] of Object.entries(root.$defs ?? {}))
    check(definition, `/$defs/${name}`);
  return found;
}

/** A value as the model has to write it, with null for what is absent; undefined if it cannot. */
function answerFor(value: unknown, part: StrictJSONSchema, root: StrictJSONSchema): unknown {
  if (part.$ref !== undefined) return answerFor(value, resolve(part.$ref, root), root);
  if (part.anyOf) {
    for (const branch of part.anyOf) {
      const answer = answerFor(value, branch, root);
      if (answer !== undefined) return answer;
    }
    return undefined;
  }
  if (part.const !== undefined && part.const !== value) return undefined;
  if (part.enum && !part.enum.includes(value)) return undefined;
  const { type } = part;
  if (type === 'array') {
    if (!Array.isArray(value)) return undefined;
    const items = value.map((item: unknown) => answerFor(item, part.items ?? {}, root));
    return items.includes(undefined) ? undefined : items;
  }
  if (type !== 'object') {
    const name = value === null ? 'null' : typeof value;
    const types = [type].flat().map((one) => (one === 'integer' ? 'number' : one));
    return types.includes(name) ? value : undefined;
  }
  if (!isFields(value)) return undefined;
  const properties = Object.entries(part.properties ?? {});
  if (Object.keys(value).some((name) => !properties.some(([other]) => other === name)))
    return undefined;
  const answers = properties.map(([name, property]): [string, unknown] => [
    name,
    answerFor(Object.hasOwn(value, name) ? value[name] : null, property, root),
  ]);
  return answers.some(([, answer]) => answer === undefined)
    ? undefined
    : Object.fromEntries(answers);
}

test('any schema of the generator becomes one that the API accepts, and its values survive', () => {
  fc.assert(
    fc.property(document, fc.nat(), (source, seed) => {
      const before = structuredClone(source);
      const { schema: sent, isWrapped, reader } = strictSchema(source);
      expect(source).toEqual(before);
      expect(violations(sent)).toEqual([]);
      const value = valueOf(source, source, randomFrom(seed), 3);
      const answer = answerFor(isWrapped ? { value } : value, sent, sent);
      expect(answer).toBeDefined();
      expect(reader.mismatch(answer)).toBeUndefined();
      expect(withoutNulls(reader.read(answer))).toEqual(withoutNulls(value));
    }),
    { numRuns: 1000 },
  );
});

test('converting what was converted changes nothing', () => {
  fc.assert(
    fc.property(document, (source) => {
      const { schema: sent } = strictSchema(source);
      const again = strictSchema(sent).schema;
      expect(Object.keys(again.properties ?? {})).toEqual(Object.keys(sent.properties ?? {}));
      expect(violations(again)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('anything else is an error of this package, or becomes a schema that the API accepts', () => {
  const keywords = [
    'type',
    'properties',
    'items',
    'anyOf',
    'allOf',
    '$ref',
    'required',
    'enum',
    'const',
  ];
  const { junk } = fc.letrec<{ junk: unknown }>((tie) => ({
    junk: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom<unknown>(
        null,
        true,
        false,
        1,
        '',
        'string',
        'object',
        'array',
        '#',
        '#/a',
        [],
      ),
      fc.dictionary(fc.constantFrom(...keywords, 'additionalProperties', 'oneOf'), tie('junk'), {
        maxKeys: 4,
      }),
      fc.array(tie('junk'), { maxLength: 3 }),
    ),
  }));
  fc.assert(
    fc.property(junk, (source) => {
      try {
        expect(violations(strictSchema(source).schema)).toEqual([]);
      } catch (error) {
        if (!(error instanceof OpenAIError)) throw error;
      }
    }),
    { numRuns: 5000 },
  );
});

test('an answer of any shape is read without an error', () => {
  fc.assert(
    fc.property(document, fc.jsonValue(), (source, answer) => {
      const { reader } = strictSchema(source);
      reader.mismatch(answer);
      reader.read(answer);
    }),
    { numRuns: 1000 },
  );
});
