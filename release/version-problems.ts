import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALIAS, type Workspace } from './workspace.ts';

/** The file with the version that the client sends in its `User-Agent` header. */
export const VERSION_FILE = 'packages/petrel/src/core/version.ts';

/** Where a package's version is stated in another file than its `package.json`, and differs. */
export function versionProblems(workspace: Workspace): string[] {
  return [
    ...differingVersions(workspace),
    ...lockfileProblems(workspace),
    ...constantProblems(workspace),
    ...changelogProblems(workspace),
  ];
}

/** Packages are released together, with one version, except the one that has the version of `openai`. */
function differingVersions({ packages }: Workspace): string[] {
  const [first, ...others] = packages
    .map(({ manifest }) => manifest)
    .filter(({ name }) => name !== ALIAS);
  if (first === undefined) return [];
  return others
    .filter(({ version }) => version !== first.version)
    .map(
      ({ name, version }) =>
        `${name} has version ${version}, but ${first.name} has ${first.version}. Use one version.`,
    );
}

function lockfileProblems({ root, packages }: Workspace): string[] {
  const lockfile = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version?: string }>;
  };
  return packages
    .filter(({ folder, manifest }) => lockfile.packages[folder]?.version !== manifest.version)
    .map(
      ({ folder, manifest }) =>
        `package-lock.json has another version of ${folder} than ${manifest.version}. Run npm install --package-lock-only.`,
    );
}

function constantProblems({ root, packages }: Workspace): string[] {
  const client = packages.find(({ manifest }) => manifest.name === 'petrel');
  if (client === undefined) return ['There is no package petrel.'];
  const { version } = client.manifest;
  if (readFileSync(join(root, VERSION_FILE), 'utf8').includes(`'${version}'`)) return [];
  return [`VERSION in ${VERSION_FILE} is not ${version}.`];
}

function changelogProblems({ root, packages }: Workspace): string[] {
  return packages.flatMap(({ folder, manifest: { version } }) => {
    const file = `${folder}/CHANGELOG.md`;
    const text = existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '';
    if (text.split('\n').some((line) => line.trimEnd() === `## ${version}`)) return [];
    return [`${file} has no entry for ${version}. Its heading is "## ${version}".`];
  });
}
