import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const FOLDER = import.meta.dirname;
const EXAMPLES = join(import.meta.dirname, '../../examples/seed');

/** Forms that are for the shell, or no code. */
const OUTSIDE = new Set(['http', 'node --env-file=.env', 'npm install undici', '#private']);

/** A row of the table in `README.md`. */
interface Row {
  number: number;
  title: string;
  /** The file of its test. */
  link: string | undefined;
  petrel: string;
}

const page = readFileSync(join(FOLDER, 'README.md'), 'utf8');
const rows = [...page.matchAll(/^\| (\d+) \| (.+?) \| (.+) \| (.+) \|$/gm)].map(readRow);

function readRow([, number = '', name = '', , petrel = '']: RegExpMatchArray): Row {
  const [, title = name, link] = /^\[(.+)\]\((.+)\)$/.exec(name) ?? [];
  return { number: Number(number), title, link, petrel };
}

/** Every test of this folder, as the row it is named after and its file. */
function namedTests(): string[] {
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.test.ts'));
  return files.flatMap((file) => {
    const source = readFileSync(join(import.meta.dirname, file), 'utf8');
    const names = source.matchAll(/^test\('seed: (\d+) (.+)', (?:async )?\(\) => \{$/gm);
    return [...names].map(([, number, title]) => `${number} ${title}: ${file}`);
  });
}

/** Code on one line, as a table shows it. */
function onOneLine(code: string): string {
  return code.replaceAll(/\s+/g, ' ');
}

test('the guide has a row for everything the seed promises', () => {
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 83 }, (_, at) => at + 1));
});

test('every row has the test that is named after it, and no test is without a row', () => {
  const wanted = rows.map(({ number, title, link }) => `${number} ${title}: ${link}`);
  expect(namedTests().sort()).toEqual(wanted.sort());
});

describe('what a row shows is code that runs', () => {
  const files = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' });
  const programs = files.filter((file) => file.endsWith('.ts'));
  const examples = programs.map((file) => readFileSync(join(EXAMPLES, file), 'utf8')).join('\n');
  test.each(rows)('$number $title', ({ link, petrel }) => {
    const tests = readFileSync(join(FOLDER, link ?? ''), 'utf8');
    const code = onOneLine(`${tests}\n${examples}`);
    const forms = [...petrel.matchAll(/`([^`]+)`/g)].map(([, form = '']) => form);
    expect(forms.filter((form) => !OUTSIDE.has(form) && !code.includes(form))).toEqual([]);
  });
});

test('every link of the guide leads to a file', () => {
  const links = [...page.matchAll(/\]\(([^)#]+)\)/g)].map(([, link = '']) => link);
  expect(links.length).toBeGreaterThan(90);
  for (const link of links) expect(existsSync(join(FOLDER, link)), link).toBe(true);
});
