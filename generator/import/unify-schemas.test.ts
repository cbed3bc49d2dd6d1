import { expect, test } from 'vitest';
import { unifySchemas } from './unify-schemas.ts';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

test('of equal schemas the stable one keeps its body', () => {
  const body = { type: 'object', properties: { id: { type: 'string' } } };
  expect(unifySchemas({ BetaThing: body, Thing: body })).toEqual({
    BetaThing: ref('Thing'),
    Thing: body,
  });
});

test('schemas that refer to twins are twins', () => {
  const leaf = { type: 'string', enum: ['a'] };
  const unified = unifySchemas({
    Leaf: leaf,
    BetaLeaf: leaf,
    Tree: { type: 'array', items: ref('Leaf') },
    BetaTree: { type: 'array', items: ref('BetaLeaf') },
  });
  expect(unified['BetaTree']).toEqual(ref('Tree'));
});

test('recursive twins are found', () => {
  const unified = unifySchemas({
    Node: { properties: { next: ref('Node') } },
    BetaNode: { properties: { next: ref('BetaNode') } },
  });
  expect(unified['BetaNode']).toEqual(ref('Node'));
});

test('schemas that differ somewhere below stay apart', () => {
  const schemas = {
    Leaf: { type: 'string' },
    BetaLeaf: { type: 'integer' },
    Tree: { type: 'array', items: ref('Leaf') },
    BetaTree: { type: 'array', items: ref('BetaLeaf') },
  };
  expect(unifySchemas(schemas)).toEqual(schemas);
});
