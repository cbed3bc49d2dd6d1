import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/repository-root.ts';
import { findWords, WORD_RULES } from './plain-words.ts';

/** The folders whose words are checked; `.` for the files of the root itself. */
const FOLDERS = [
  '.',
  '.changeset',
  '.ci',
  '.github',
  'bench',
  'examples',
  'generator',
  'release',
  'spec',
  'test/acceptance',
  'test/architecture',
  'test/compat',
  'test/documentation',
  'test/memory',
  'test/packaging',
  'test/runtimes',
  'test/secrets',
  'test/support',
];

const TEXT = /\.(?:[cm]?[jt]s|json|md|ya?ml|py|html)$|^\.ci\/run$/;

/** Wire data, generated code, other packages' names, and the rules themselves. */
const OTHERS = [
  /(?:^|\/)(?:node_modules|dist|generated)\//,
  /(?:^|\/)package-lock\.json$/,
  /^spec\/(?:api|docs|overlay\/newer)\//,
  /^generator\/drift\/read\.json$/,
  /^test\/words\//,
  /^api\.md$/,
];

function filesOf(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: folder !== '.', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => TEXT.test(file) && !OTHERS.some((other) => other.test(file)));
}

describe('names, comments, messages and documents use the terms of the field', () => {
  test.each(FOLDERS)('in %s', (folder) => {
    const files = filesOf(folder);
    expect(files.length).toBeGreaterThan(0);
    const found = files.flatMap((file) => findWords(file, readFileSync(join(ROOT, file), 'utf8')));
    expect(found.map(({ place, word, use }) => `${place}: instead of "${word}": ${use}`)).toEqual(
      [],
    );
  });
});

describe('each rule', () => {
  test.each(WORD_RULES)('finds $pattern', ({ example, use }) => {
    const found = findWords('file.ts', `// nothing\n${example}`);
    expect(found.map(({ place }) => place)).toEqual(['file.ts:2']);
    expect(found[0]?.use).toBe(use);
  });

  test('is applied to the names of files', () => {
    expect(findWords('bench/hot-job.ts', '').map(({ place }) => place)).toEqual([
      'bench/hot-job.ts',
    ]);
  });

  test('leaves the common meaning alone', () => {
    const text = [
      "input: 'Tell me a story.'",
      'peerDependencies',
      'the exchange of a token',
      'acts on the signal',
      'facts, no prose',
    ];
    expect(findWords('file.ts', text.join('\n'))).toEqual([]);
  });
});
