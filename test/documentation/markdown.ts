import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/repository-root.ts';

/** A heading with what stands below it, up to the next heading of any level. */
export interface Section {
  /** The text of its heading; empty for what comes before the first. */
  title: string;
  /** The number of `#`. */
  level: number;
  /** What is no code. */
  prose: string;
  blocks: CodeBlock[];
}

/** A fenced block of code. */
export interface CodeBlock {
  /** The title of its section. */
  title: string;
  /** `ts` */
  language: string;
  code: string;
  /** The file of the repository that the comment above the block names. */
  file: string | null;
}

/** At the end of what stands above a block. */
const FILE_COMMENT = /(?:^|\n)<!-- (\S+\.[cm]?[jt]s) -->\n$/;

/** Reads a document, by its path in the repository, section by section. */
export function sectionsOf(document: string): Section[] {
  const lines = readFileSync(join(ROOT, document), 'utf8').split('\n');
  let section: Section = { title: '', level: 0, prose: '', blocks: [] };
  const sections = [section];
  let block: CodeBlock | null = null;
  for (const line of lines) {
    const fence = /^```(\w*)$/.exec(line);
    const heading = /^(#+) (.+)$/.exec(line);
    if (block !== null) {
      if (fence === null) block.code += `${line}\n`;
      else block = null;
    } else if (fence !== null) {
      const [, file = null] = FILE_COMMENT.exec(section.prose) ?? [];
      block = { title: section.title, language: fence[1] ?? '', code: '', file };
      section.blocks.push(block);
    } else if (heading !== null) {
      const [, marks = '', title = ''] = heading;
      section = { title, level: marks.length, prose: '', blocks: [] };
      sections.push(section);
    } else {
      section.prose += `${line}\n`;
    }
  }
  return sections;
}

/** The blocks of TypeScript in a document. */
export function typeScriptOf(document: string): CodeBlock[] {
  const blocks = sectionsOf(document).flatMap((section) => section.blocks);
  return blocks.filter(({ language }) => language === 'ts');
}

/** Where the links of a text lead, in their order. */
export function linksOf(prose: string): string[] {
  const text = prose.replace(/`[^`\n]*`/g, '');
  return [...text.matchAll(/\]\(([^()\s]+)\)/g)].map(([, target = '']) => target);
}

/** What a text shows as code within a line, in its order. */
export function inlineCodeOf(prose: string): string[] {
  return [...prose.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
}

/** The fragment under which GitHub shows a heading. */
export function fragmentOf(title: string): string {
  const text = title.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
  return text.replace(/[^\p{Letter}\p{Mark}\p{Number}_ -]/gu, '').replaceAll(' ', '-');
}
