import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TERMINAL_MARKS } from '../fault-injection/streams/terminal-marks.ts';
import { sectionsOf } from './markdown.ts';
import { ROOT } from '../support/repository-root.ts';

const DOCS = join(ROOT, 'docs');

/** A block of code in a guide that is a file of the repository. */
interface Snippet {
  guide: string;
  file: string;
  code: string;
}

function snippets(): Snippet[] {
  const guides = readdirSync(DOCS).filter((name) => name.endsWith('.md'));
  return guides.flatMap((guide) => {
    const blocks = sectionsOf(`docs/${guide}`).flatMap((section) => section.blocks);
    return blocks.flatMap(({ file, code }) => (file === null ? [] : [{ guide, file, code }]));
  });
}

test('the guide to middleware shows its four examples', () => {
  const shown = snippets().filter(({ guide }) => guide === 'middleware.md');
  expect(shown.map(({ file }) => file).sort()).toEqual([
    'examples/middleware/limit-attempts.ts',
    'examples/middleware/measure-calls.ts',
    'examples/middleware/remember-answers.ts',
    'examples/middleware/sign-requests.ts',
  ]);
});

test.each(snippets())('$guide shows $file as it is', ({ file, code }) => {
  expect(code).toBe(readFileSync(join(ROOT, file), 'utf8'));
});

test('the guide to streams names every terminal mark', () => {
  const guide = readFileSync(join(DOCS, 'streaming.md'), 'utf8');
  const marks = new Set([...TERMINAL_MARKS.values()].flat());
  expect(marks.size).toBeGreaterThan(10);
  for (const mark of marks) expect(guide).toContain(`\`${mark}\``);
});
