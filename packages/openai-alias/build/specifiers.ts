import { dirname, relative } from 'node:path';

/** The line at the top of every file that is written. */
export const HEADER = '// Written by `npm run build` from surface.json.';

/** How one file of this package imports another. */
export function fileBeside(path: string, other: string, suffix: string): string {
  const between = relative(dirname(path), other);
  return `${between.startsWith('.') ? between : `./${between}`}${suffix}`;
}

/** How a file imports a module of petrel. */
export function petrelModule(path: string): string {
  return path === 'index' ? 'petrel' : `petrel/${path}`;
}

/** The end of an import or export specifier: nothing where both names are the same. */
export function renamed(name: string, exported: string): string {
  return name === exported ? name : `${name} as ${exported}`;
}
