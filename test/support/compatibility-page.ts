import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PAGE = fileURLToPath(new URL('../../docs/compatibility.md', import.meta.url));

const INTRODUCTION = `# Compatibility

What was tried, and how it went. Each section is written by the command that it names, when nothing
fails.
`;

/** The sections of the page, in their order. */
const HEADINGS = {
  'drop-in': 'The `openai` package',
  python: '`openai` for Python',
  runtimes: 'Runtimes',
  bundlers: 'Bundlers',
  typescript: 'TypeScript',
  runners: 'Test runners',
  package: 'The package',
} as const;

/** A section of `docs/compatibility.md`. */
export type CompatibilitySection = keyof typeof HEADINGS;

/**
 * Replaces one section of `docs/compatibility.md`, or adds it in its place. `body` is Markdown
 * without the heading, and names the command that wrote it.
 */
export function writeSection(section: CompatibilitySection, body: string): void {
  const page = readFileSync(PAGE, 'utf8');
  writeFileSync(PAGE, replaceSection(page, section, body));
}

/**
 * The text of the page with `body` as its section.
 *
 * @throws Error when `body` has a heading of the second level, which would begin another section
 */
export function replaceSection(page: string, section: CompatibilitySection, body: string): string {
  if (/^## /m.test(body)) throw new Error(`the section ${section} may not hold another`);
  const sections = new Map<string, string>();
  for (const text of page.split(/^## /m).slice(1)) {
    const end = text.indexOf('\n');
    sections.set(text.slice(0, end), text.slice(end).trim());
  }
  sections.set(HEADINGS[section], body.trim());
  const inOrder = Object.values(HEADINGS).flatMap((heading) => {
    const text = sections.get(heading);
    return text === undefined ? [] : [`## ${heading}\n\n${text}\n`];
  });
  return [INTRODUCTION, ...inOrder].join('\n');
}
