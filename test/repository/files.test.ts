import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { lockfiles } from './lockfiles.ts';
import { ROOT } from '../support/repository-root.ts';

interface Workflow {
  jobs: Record<string, { strategy?: { matrix: { node: string[] } }; permissions?: object }>;
}

interface IssueForm {
  body: { type: string; id?: string }[];
}

test('CI tests the oldest Node that the packages support', () => {
  const { jobs } = readYAML<Workflow>('.github/workflows/ci.yml');
  const manifest: unknown = JSON.parse(read('packages/petrel/package.json'));
  expect(manifest).toMatchObject({ engines: { node: `>=${jobs.test?.strategy?.matrix.node[0]}` } });
});

test('a release has the permission that provenance needs', () => {
  const { jobs } = readYAML<Workflow>('.github/workflows/release.yml');
  expect(jobs.release?.permissions).toMatchObject({ 'id-token': 'write' });
});

test('Dependabot updates every lockfile', () => {
  const { updates } = readYAML<{ updates: { directories?: string[] }[] }>('.github/dependabot.yml');
  const folders = lockfiles().map((file) => `/${file.replace(/\/?package-lock\.json$/, '')}`);
  expect(updates[0]?.directories).toEqual(folders.sort());
});

test.each(['bug', 'difference', 'feature'])(
  'the fields of the issue form %s have an id',
  (form) => {
    const { body } = readYAML<IssueForm>(`.github/ISSUE_TEMPLATE/${form}.yml`);
    const ids = body.filter(({ type }) => type !== 'markdown').map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids).not.toContain(undefined);
    expect(new Set(ids).size).toBe(ids.length);
  },
);

test('CONTRIBUTING.md lists every script, and no other', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const rows = read('CONTRIBUTING.md').matchAll(/^\| `npm (?:run )?([\w:-]+)` \|/gm);
  expect([...rows].map(([, name]) => name).sort()).toEqual(Object.keys(scripts).sort());
  const named = read('CONTRIBUTING.md').matchAll(/npm run ([\w:-]+)/g);
  expect([...named].filter(([, name = '']) => scripts[name] === undefined)).toEqual([]);
});

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

function readYAML<T>(file: string): T {
  return parse(read(file)) as T;
}
