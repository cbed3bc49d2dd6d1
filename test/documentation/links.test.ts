import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, normalize, relative } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/repository-root.ts';
import { fragmentOf, linksOf, sectionsOf } from './markdown.ts';

/** A link to something in the repository. */
interface Link {
  from: string;
  /** As it is written. */
  target: string;
  /** The path in the repository. */
  path: string;
  /** What follows `#`; empty for a whole document. */
  fragment: string;
}

function documentsBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isFile()) return entry.name.endsWith('.md') ? [relative(ROOT, path)] : [];
    const foreign = entry.name === 'node_modules' || entry.name === 'dist';
    return foreign || entry.name.startsWith('.') || !entry.isDirectory()
      ? []
      : documentsBelow(path);
  });
}

function linksIn(document: string): Link[] {
  const targets = sectionsOf(document).flatMap(({ prose }) => linksOf(prose));
  const inside = targets.filter((target) => !/^[a-z]+:/.test(target));
  return inside.map((target) => {
    const [file = '', fragment = ''] = target.split('#');
    const path = file === '' ? document : normalize(join(document, '..', file));
    return { from: document, target, path, fragment };
  });
}

function resolves({ path, fragment }: Link): boolean {
  if (path.startsWith('..') || !existsSync(join(ROOT, path))) return false;
  if (fragment === '') return true;
  return (
    path.endsWith('.md') && sectionsOf(path).some(({ title }) => fragmentOf(title) === fragment)
  );
}

function reachableFrom(document: string): Set<string> {
  const reached = new Set([document]);
  for (const from of reached) {
    for (const { path } of linksIn(from)) {
      const isFolder = existsSync(join(ROOT, path)) && statSync(join(ROOT, path)).isDirectory();
      const page = isFolder ? join(path, 'README.md') : path;
      if (page.endsWith('.md') && existsSync(join(ROOT, page))) reached.add(page);
    }
  }
  return reached;
}

const documents = documentsBelow(ROOT);

test('there are documents, and links between them', () => {
  expect(documents).toContain('README.md');
  expect(documents).toContain('docs/architecture.md');
  expect(documents.flatMap(linksIn).length).toBeGreaterThan(50);
});

test.each(documents)('every link of %s leads somewhere', (document) => {
  const broken = linksIn(document).filter((link) => !resolves(link));
  expect(broken.map(({ target }) => target)).toEqual([]);
});

test('a link to what is not there is noticed', () => {
  const link = { from: 'README.md', target: '' };
  expect(resolves({ ...link, path: 'docs/errors.md', fragment: 'classes' })).toBe(true);
  expect(resolves({ ...link, path: 'docs/errors.md', fragment: 'nothing' })).toBe(false);
  expect(resolves({ ...link, path: 'docs/nothing.md', fragment: '' })).toBe(false);
  expect(resolves({ ...link, path: '../elsewhere', fragment: '' })).toBe(false);
});

test.each(['README.md', 'README.zh.md'])('every document is reached from %s', (start) => {
  const reached = reachableFrom(start);
  expect(documents.filter((document) => !reached.has(document))).toEqual([]);
});
