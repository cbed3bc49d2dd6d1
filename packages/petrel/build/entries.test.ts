import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { VERSION } from '../src/core/version.ts';
import {
  exportsMap,
  PACKAGE,
  publicModules,
  sourceAliases,
  sourcePaths,
  typesVersions,
} from './entries.ts';

const manifest = readJSON(join(PACKAGE, 'package.json'));

test('package.json exports the public modules and nothing else', () => {
  expect(manifest['exports'], 'npm run write:exports').toEqual(exportsMap());
  // The order decides: `require` must come before `default`, and narrower patterns first.
  expect(JSON.stringify(manifest['exports'])).toBe(JSON.stringify(exportsMap()));
});

test('G1: compilers that do not know exports find the types of every path of them', () => {
  expect(JSON.stringify(manifest['typesVersions'])).toBe(JSON.stringify(typesVersions()));
  const paths = Object.keys(typesVersions()['*'] ?? {}).map((path) => `./${path}`);
  expect(new Set(['.', './package.json', ...paths])).toEqual(new Set(Object.keys(exportsMap())));
});

test('the version in the code is that of the package', () => {
  expect(manifest['version']).toBe(VERSION);
});

test('the package depends on nothing', () => {
  expect(manifest).not.toHaveProperty('dependencies');
  expect(manifest['peerDependenciesMeta']).toEqual({
    '@aws-sdk/credential-providers': { optional: true },
    'google-auth-library': { optional: true },
    undici: { optional: true },
    ws: { optional: true },
    zod: { optional: true },
  });
});

test('TypeScript finds the sources of the public modules under their import paths', () => {
  const config = readJSON(join(PACKAGE, '../../tsconfig.base.json'));
  const { paths } = config['compilerOptions'] as { paths: Record<string, string[]> };
  const own = Object.entries(paths).filter(([path]) => /^petrel(\/|$)/.test(path));
  const expected = Object.entries(sourcePaths()).map(([path, sources]) => [
    path,
    sources.map((source) => `./packages/petrel/${source}`),
  ]);
  expect(Object.fromEntries(own)).toEqual(Object.fromEntries(expected));
});

test('the tests find the sources of the public modules under their import paths', () => {
  for (const [path, source] of Object.entries(publicModules())) {
    const specifier = path === 'index' ? 'petrel' : `petrel/${path}`;
    const alias = sourceAliases().find(({ find }) => find.test(specifier));
    const found = specifier.replace(alias?.find ?? '', alias?.replacement ?? '');
    const candidates = [found, `${found}.ts`, join(found, 'index.ts')];
    expect(candidates).toContain(join(PACKAGE, source));
    expect(existsSync(join(PACKAGE, source)), source).toBe(true);
  }
});

test('the modules of the resources import as they do from the package', async () => {
  const [folder, file, root] = await Promise.all([
    import('petrel/resources/chat/completions'),
    import('petrel/resources/chat/completions/completions'),
    import('petrel/resources'),
  ]);
  expect(folder.Completions).toBe(file.Completions);
  expect(root.Chat.Completions).toBe(file.Completions);
  expect((await import('petrel/core/error')).APIError).toBe((await import('petrel')).APIError);
});

function readJSON(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
}
