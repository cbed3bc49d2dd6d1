import { expect, test } from 'vitest';
import { replaceSection } from './compatibility-page.ts';

const page = replaceSection(replaceSection('', 'runtimes', 'all of them'), 'drop-in', 'the same');

test('sections stand in their order, whatever the order they are written in', () => {
  expect(page.split('\n').filter((line) => line.startsWith('#'))).toEqual([
    '# Compatibility',
    '## The `openai` package',
    '## Runtimes',
  ]);
});

test('a section is replaced, and the others are kept', () => {
  const changed = replaceSection(page, 'runtimes', '### Node\n\nnow one more');
  expect(changed).toContain('## The `openai` package\n\nthe same\n');
  expect(changed).toContain('## Runtimes\n\n### Node\n\nnow one more\n');
  expect(changed).not.toContain('all of them');
});

test('a section that is written again changes nothing', () => {
  expect(replaceSection(page, 'runtimes', 'all of them')).toBe(page);
});

test('a section cannot hold another', () => {
  expect(() => replaceSection(page, 'package', 'one\n\n## Two')).toThrow('package');
});
