import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/repository-root.ts';

interface LockedPackage {
  integrity?: string;
  resolved?: string;
  /** A workspace of this repository. */
  link?: boolean;
  /** Part of the archive of the package around it, whose checksum covers it. */
  inBundle?: boolean;
}

/** What a lockfile pins, and what is wrong with it. */
export interface LockfileReport {
  /** How many packages from a registry it names. */
  packages: number;
  problems: string[];
}

/** Every `package-lock.json` of this repository, as a path from its root. */
export function lockfiles(): string[] {
  return lockfilesBelow('');
}

function lockfilesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isFile()) return entry.name === 'package-lock.json' ? [path] : [];
    const skipped = entry.name === 'node_modules' || entry.name.startsWith('.git');
    return entry.isDirectory() && !skipped ? lockfilesBelow(path) : [];
  });
}

/**
 * Checks that a `package-lock.json` works everywhere: each package has a checksum, whatever platform
 * it is for, and no package names the registry it was installed from.
 *
 * @throws Error when the text has no list of packages
 */
export function lockfileProblems(text: string): LockfileReport {
  const { packages } = JSON.parse(text) as { packages?: Record<string, LockedPackage> };
  if (packages === undefined) throw new Error('The lockfile has no packages.');
  const downloaded = Object.entries(packages).filter(
    ([path, { link, inBundle }]) => path.includes('node_modules/') && !link && !inBundle,
  );
  const problems = downloaded.flatMap(([path, { integrity, resolved }]) => [
    ...(integrity?.startsWith('sha512-') ? [] : [`${path} has no SHA-512 integrity`]),
    ...(resolved === undefined ? [] : [`${path} has a resolved address`]),
  ]);
  return { packages: downloaded.length, problems };
}
