import { parseSync } from 'oxc-parser';
import { describe, expect, test } from 'vitest';
import {
  fragmentOf,
  inlineCodeOf,
  linksOf,
  sectionsOf,
  type CodeBlock,
  type Section,
} from './markdown.ts';

/** Documents that exist in both languages, and how many sections each has at least. */
const PAIRS: [document: string, sections: number][] = [
  ['README.md', 21],
  ['docs/from-python.md', 21],
  ['docs/azure.md', 6],
  ['docs/providers.md', 6],
];

/** Code without comments and words of placeholders, which are in the language of the document. */
function withoutComments({ language, code }: CodeBlock): string {
  const comments =
    language === 'ts'
      ? parseSync('block.ts', code).comments
      : [...code.matchAll(/(?<=\s)#.*$/gm)].map((found) => ({
          start: found.index,
          end: found.index + found[0].length,
        }));
  const kept = comments.reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    code,
  );
  const trimmed = kept.replace(/[ \t]+$/gm, '');
  return language === 'sh' ? trimmed.replaceAll(/<[^<>\n]+>/g, '<…>') : trimmed;
}

function codeOf({ blocks }: Section): string[] {
  return blocks.map((block) => `${block.language}\n${withoutComments(block)}`);
}

/**
 * Where the links of a section lead, without that to the other language. Both languages lead to the
 * same page or its translation, and to the same section of their own.
 */
function places({ prose, level }: Section, document: Section[]): string[] {
  // The first link of the first section leads to the other language.
  const targets = linksOf(prose).slice(level === 1 ? 1 : 0);
  return targets.map((target) => {
    if (!target.startsWith('#')) return target.replace(/\.zh\.md$/, '.md');
    const title = target.slice(1);
    return `section ${document.findIndex((section) => fragmentOf(section.title) === title)}`;
  });
}

function tableRows({ prose }: Section): number {
  return prose.split('\n').filter((line) => line.startsWith('|')).length;
}

describe.each(PAIRS)('the Chinese %s has the content of the English one', (document, sections) => {
  const english = sectionsOf(document);
  const chinese = sectionsOf(document.replace('.md', '.zh.md'));

  test('in the same sections', () => {
    expect(english.length).toBeGreaterThanOrEqual(sections);
    expect(chinese.map(({ level }) => level)).toEqual(english.map(({ level }) => level));
  });

  test.each(english.map((section, index) => ({ ...section, index })))('$title', (section) => {
    const translated = chinese[section.index];
    if (translated === undefined) throw new Error('There is no such section.');
    expect(codeOf(translated)).toEqual(codeOf(section));
    expect(places(translated, chinese)).toEqual(places(section, english));
    expect(tableRows(translated)).toBe(tableRows(section));
    expect(inlineCodeOf(translated.prose).sort()).toEqual(inlineCodeOf(section.prose).sort());
  });

  test('each links to the other', () => {
    const name = document.split('/').at(-1) ?? '';
    expect(linksOf(english[1]?.prose ?? '')[0]).toBe(name.replace('.md', '.zh.md'));
    expect(linksOf(chinese[1]?.prose ?? '')[0]).toBe(name);
  });
});

test('comments are no code, everything else is', () => {
  const code = "const url = 'http://a'; // one\n/* two */ go(url);\n";
  const block = { title: '', language: 'ts', code, file: null };
  expect(withoutComments(block)).toBe("const url = 'http://a';\n go(url);\n");
  const shell = { ...block, language: 'sh', code: 'npm test  # all\nx y#z\n' };
  expect(withoutComments(shell)).toBe('npm test\nx y#z\n');
});
