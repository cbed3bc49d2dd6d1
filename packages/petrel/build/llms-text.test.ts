import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PACKAGE } from './entries.ts';
import { EXCLUDED, INCLUDED, llmsText } from './llms-text.ts';

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
    expect(text).toContain(`<!-- ${path} -->\n\n${document}\n`);
  }
});

test('llms.txt takes little of the installed size', () => {
  expect(Buffer.byteLength(llmsText())).toBeLessThan(250_000);
});
