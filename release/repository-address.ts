import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workspace } from './workspace.ts';

const OWNER_AND_NAME = /^[\w.-]+\/[\w.-]+$/;

/**
 * The address of the repository, such as `https://github.com/owner/name`, from the variables that
 * GitHub Actions sets: `GITHUB_SERVER_URL` and `GITHUB_REPOSITORY`. It is `null` where they are not set.
 */
export function repositoryAddress(environment: Record<string, string | undefined>): string | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = environment;
  if (repository === undefined || !OWNER_AND_NAME.test(repository)) return null;
  return `${server ?? 'https://github.com'}/${repository}`;
}

/**
 * Writes `repository`, `homepage` and `bugs` into the `package.json` of every published package. npm
 * accepts a package with provenance only when its `repository` is the one that built it.
 */
export function writeRepository({ root, packages }: Workspace, address: string): void {
  for (const { folder } of packages) {
    const file = join(root, folder, 'package.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    Object.assign(manifest, {
      homepage: `${address}#readme`,
      bugs: { url: `${address}/issues` },
      repository: { type: 'git', url: `git+${address}.git`, directory: folder },
    });
    writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
  }
}
