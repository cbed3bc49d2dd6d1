import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ContenderName, Job } from './measurement.ts';

const BUILT = fileURLToPath(new URL('../packages/petrel/', import.meta.url));
const PUBLISHED = ['dist', 'package.json', 'README.md', 'LICENSE'];

/** A job that is done by looking at the files of a package. */
export function sizeJob(
  job: Omit<Job, 'open' | 'once' | 'contenders'> & { of: (files: string[]) => number },
): Job {
  const { of, ...rest } = job;
  return {
    ...rest,
    contenders: ['petrel', 'openai'],
    once: true,
    open: async (contender) => ({
      sample: async () => ({ value: of(filesOf(contender)) }),
      close: () => {},
    }),
  };
}

/** Bytes of the files. */
export function bytesOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + statSync(file).size, 0);
}

/** Lines of the declarations among the files, those for `import` and for `require` together. */
export function declarationLines(files: readonly string[]): number {
  const declarations = files.filter((file) => /\.d\.[cm]?ts$/.test(file));
  return declarations.reduce((sum, file) => sum + linesOf(readFileSync(file, 'utf8')), 0);
}

function linesOf(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

/** The files of a package as it is installed. */
function filesOf(contender: ContenderName): string[] {
  if (contender === 'petrel') return PUBLISHED.flatMap((path) => filesBelow(join(BUILT, path)));
  return filesBelow(dirname(fileURLToPath(import.meta.resolve('openai'))));
}

function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
