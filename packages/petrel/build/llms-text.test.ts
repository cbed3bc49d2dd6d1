import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PACKAGE } from './entries.ts';
import { EXCLUDED, INCLUDED, llmsText, withoutForeignLinks } from './llms-text.ts';

/** A link of Markdown, with its words. */
const LINK = /\[([^\]]*)\]\([^()\s]+\)/g;

test('every guide is in llms.txt, or left out on purpose', () => {
  const guides = readdirSync(join(PACKAGE, '../../docs')).filter((name) => name.endsWith('.md'));
  const listed = [...INCLUDED, ...EXCLUDED].filter((path) => path.startsWith('docs/'));
  expect(guides.length).toBeGreaterThan(10);
  expect(listed.sort()).toEqual(guides.map((name) => `docs/${name}`).sort());
});

test('llms.txt has a title, a summary and each document', () => {
  const text = llmsText();
  expect(text).toMatch(/^# petrel\n\n> A TypeScript client/);
  for (const path of INCLUDED) {
    const document = readFileSync(join(PACKAGE, '../..', path), 'utf8').trim();
    const written = withoutForeignLinks(document, path);
    expect(written.replaceAll(LINK, '$1')).toBe(document.replaceAll(LINK, '$1'));
    expect(text).toContain(`<!-- ${path} -->\n\n${written}\n`);
  }
});

test('links to what the package does not hold are plain text', () => {
  const links =
    'See [tests](../test/README.md), [errors](errors.md#codes) and [MDN](https://mdn.dev).';
  const code = '\n```ts\nlist[0](../test/a.ts);\n```';
  expect(withoutForeignLinks(links + code, 'docs/retries.md')).toBe(
    `See tests, [errors](errors.md#codes) and [MDN](https://mdn.dev).${code}`,
  );
  expect(llmsText()).not.toMatch(/\]\((?:\.\.\/)*(?:test|examples|bench|spec)\//);
});

test('llms.txt takes little of the installed size', () => {
  expect(Buffer.byteLength(llmsText())).toBeLessThan(400_000);
});
