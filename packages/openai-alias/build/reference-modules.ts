import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the reference client. */
export const REFERENCE: string = dirname(fileURLToPath(import.meta.resolve('openai')));

/** Copies of other packages, which are no part of its surface. */
const VENDORED = /^_vendor(\/|$)/;

/**
 * The import paths of the reference client without its name: `.`, `error`, `resources/chat/chat`…
 * Those nearest to where a class is declared come first.
 */
export function referenceModules(): string[] {
  const { exports } = JSON.parse(readFileSync(join(REFERENCE, 'package.json'), 'utf8')) as {
    exports: Record<string, unknown>;
  };
  const paths = Object.keys(exports)
    .filter((path) => !/\.m?js$/.test(path))
    .map((path) => path.replace(/^\.\//, ''))
    .flatMap((path) => (path.endsWith('/*') ? filesBelow(path.slice(0, -2)) : [path]))
    .filter((path) => !VENDORED.test(path));
  return [...new Set(paths)].sort((left, right) => rank(left) - rank(right) || order(left, right));
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(REFERENCE, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.d.ts'))
    .map((file) => join(folder, file.slice(0, -'.d.ts'.length)));
}

function rank(path: string): number {
  // Its subclasses have what it has.
  if (path === 'client') return 1.5;
  if (/(^|\/)index$/.test(path) || path === '.') return 3;
  return ['core/', 'resources/'].some((folder) => path.startsWith(folder)) ? 1 : 2;
}

function order(left: string, right: string): number {
  return right.split('/').length - left.split('/').length || (left < right ? -1 : 1);
}
