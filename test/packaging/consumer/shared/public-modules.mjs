import { readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = dirname(fileURLToPath(import.meta.resolve('petrel')));

/** The modules of the package, by their paths in `dist/` without a suffix. */
const modules = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
  .map((entry) => relative(dist, join(entry.parentPath, entry.name)).replace(/\.js$/, ''))
  .map((path) => path.replaceAll(sep, '/'));

export const publicModules = modules.filter((path) => !path.startsWith('internal/'));

export const internalModules = modules.filter((path) => path.startsWith('internal/'));
