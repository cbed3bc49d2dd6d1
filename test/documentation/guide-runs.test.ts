import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../support/repository-root.ts';
import { guideSetups } from './guide-setups.ts';
import { typeScriptOf } from './markdown.ts';
import { runBlock } from './run-block.ts';
import { SnippetFolder } from './snippet-folder.ts';

/** The guides whose code runs as it stands, against the emulator. */
const GUIDES = [...new Set(Object.keys(guideSetups).map((key) => key.split('#')[0] ?? ''))];

test('there are guides, and each setup belongs to a block', () => {
  expect(GUIDES.length).toBeGreaterThan(1);
  const titles = GUIDES.flatMap((guide) => blocksOf(guide).map(({ title }) => `${guide}#${title}`));
  const named = Object.keys(guideSetups).filter((key) => !key.endsWith('#'));
  expect(named.filter((key) => !titles.includes(key))).toEqual([]);
});

test('every guide with code is run here, or by the test of the guide from openai', () => {
  const pages = readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md'));
  const withCode = pages.filter((page) => blocksOf(page).length > 0);
  const run = GUIDES.filter((guide) => !guide.includes('/'));
  expect([...run, 'from-openai.md'].sort()).toEqual(withCode.sort());
});

/** The blocks that are not files of the repository, which have tests of their own. */
function blocksOf(guide: string): { title: string; code: string }[] {
  return typeScriptOf(guide.includes('/') ? guide : `docs/${guide}`).filter(
    ({ file }) => file === null,
  );
}

describe.each(GUIDES)('the code of %s', (guide) => {
  const folder = new SnippetFolder();
  const run = blocksOf(guide).filter(({ title }) => guideSetups[`${guide}#${title}`] !== null);
  const blocks = run.map(({ title, code }, index) => {
    return { title, index, path: folder.add(`block-${index + 1}`, code) };
  });
  const before = process.cwd();
  beforeAll(() => {
    copyFileSync(join(ROOT, 'examples/data/input.jsonl'), join(folder.path, 'input.jsonl'));
    copyFileSync(join(ROOT, 'examples/data/petrel.png'), join(folder.path, 'image.png'));
    process.chdir(folder.path);
  });
  afterAll(() => {
    process.chdir(before);
    folder.remove();
  });

  test('there is some', () => expect(blocks.length).toBeGreaterThan(0));

  test.each(blocks)('$index: $title', async ({ title, path }) => {
    const { prints = /^/, ...setup } = guideSetups[`${guide}#${title}`] ?? {};
    expect((await runBlock(path, setup)).prints).toMatch(prints);
  });
});
