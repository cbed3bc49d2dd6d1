import { readlink, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** Symbolic links that may follow one another, as on Linux. */
const MOST_LINKS = 40;

/**
 * The path of a file without symbolic links, also where the file does not exist yet. One without links is
 * returned as it was given, for messages.
 */
export async function realPath(path: string): Promise<string> {
  const real = await followed(resolve(path), MOST_LINKS);
  return real === resolve(path) ? path : real;
}

async function followed(path: string, links: number): Promise<string> {
  const found = await realpath(path).catch(() => null);
  if (found !== null) return found;
  // A link may name a file that does not exist yet.
  const target = await readlink(path).catch(() => null);
  if (target !== null && links > 0) {
    return await followed(resolve(dirname(path), target), links - 1);
  }
  const parent = dirname(path);
  return parent === path ? path : join(await followed(parent, links), basename(path));
}
