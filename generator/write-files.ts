import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Files by their path relative to some root. */
export type Files = ReadonlyMap<string, string>;

/** SHA-256 of a file's text, in hexadecimal. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** All files below a folder by their path relative to it; none when there is no such folder. */
export function readFiles(root: string): Map<string, string> {
  const files = new Map<string, string>();
  if (statSync(root, { throwIfNoEntry: false }) === undefined) return files;
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile()) files.set(relative(root, file), readFileSync(file, 'utf8'));
  }
  return files;
}

/**
 * Replaces a folder by exactly these files. All of them are written beside it first, so a failure
 * leaves the old folder as it was.
 */
export function replaceFolder(root: string, files: Files): void {
  const fresh = `${root}.new`;
  rmSync(fresh, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(fresh, path)), { recursive: true });
    writeFileSync(join(fresh, path), text);
  }
  rmSync(root, { recursive: true, force: true });
  renameSync(fresh, root);
}

/** The paths at which a folder differs from the files it should hold, in alphabetical order. */
export function differences(found: Files, wanted: Files): string[] {
  const paths = new Set([...found.keys(), ...wanted.keys()]);
  return [...paths].filter((path) => found.get(path) !== wanted.get(path)).sort();
}
