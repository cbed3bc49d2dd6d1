import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/repository-root.ts';
import { findWords, WORD_RULES } from './plain-words.ts';

/** The folders of the root; `.` for the files of the root itself. */
const FOLDERS = [
  '.',
  ...readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['.git', 'node_modules'].includes(entry.name))
    .map(({ name }) => name)
    .sort(),
];

const TEXT = /\.(?:[cm]?[jt]s|json|md|ya?ml|py|html)$|^\.ci\/run$/;

/** Wire data, generated code, other packages' names, and the rules themselves. */
const OTHERS = [
  /(?:^|\/)(?:node_modules|dist|coverage|generated)\//,
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
  test('in every folder with files of ours', () => {
    const checked = FOLDERS.filter((folder) => filesOf(folder).length > 0);
    expect(checked).toEqual(expect.arrayContaining(['.', 'docs', 'packages', 'spec', 'test']));
  });

  test.each(FOLDERS)('in %s', (folder) => {
    const files = filesOf(folder);
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
