import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from '../support/repository-root.ts';
import { layers } from './layers.ts';

/** The sources of all layers, by path from the root, without tests and what supports them. */
export function sourceFiles(): string[] {
  const files = new Set(layers.flatMap(({ folder }) => filesBelow(folder)));
  return [...files].sort();
}

function filesBelow(folder: string): string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[cm]?[jt]sx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .filter((file) => !/\.test\.ts$|\/(test|node_modules|dist)\//.test(file));
}
