import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadApi } from './api.ts';
import { Router } from './router.ts';

const { router, operations } = loadApi();

function idAt(verb: string, address: string): string | undefined {
  const { pathname, searchParams } = new URL(address, 'https://any.test');
  return Router.choose(router.find(pathname), verb, searchParams)?.operation.id;
}

test('fixed segments win over parameters', () => {
  expect(idAt('GET', '/videos/characters/char_1')).toBe('GetVideoCharacter');
  expect(idAt('POST', '/threads/runs')).toBe('createThreadAndRun');
});

test('a query that belongs to the path chooses its operation', () => {
  expect(idAt('POST', '/responses?beta=true')).toBe('beta_createResponse');
  expect(idAt('POST', '/responses?beta=false')).toBe('createResponse');
});

test('parameters are decoded, whatever they hold', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (id) => {
      const path = `/files/${encodeURIComponent(id)}/content`;
      expect(router.find(path)[0]?.params).toEqual({ file_id: id });
    }),
  );
  expect(router.find('/files/%zz')[0]?.params).toEqual({ file_id: '%zz' });
});

test('every operation is found at its own path', () => {
  for (const operation of operations) {
    const found = router.find(operation.path).map((match) => match.operation);
    expect(found).toContain(operation);
  }
});

test('empty segments match no operation', () => {
  expect(router.find('/files//content')).toEqual([]);
  expect(router.find('/files/').length).toBeGreaterThan(0);
});
