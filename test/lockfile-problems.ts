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
