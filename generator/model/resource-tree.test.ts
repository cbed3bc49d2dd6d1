import { expect, test } from 'vitest';
import { namesOf } from '../test/spec-fixture.ts';
import { allResources, resourceTree } from './resource-tree.ts';

test('a resource has a folder when it has children, or when its types are named there', () => {
  const names = namesOf({
    resources: ['live.forks', 'live.sessions'],
    types: [
      { module: 'live/forks/forks', name: 'ForkClientEvent' },
      { module: 'live/sessions', name: 'SessionForkParams' },
    ],
  });
  const modules = allResources(resourceTree([], names)).map(({ module }) => module);
  expect(modules).toEqual(['live/live', 'live/forks/forks', 'live/sessions']);
});
