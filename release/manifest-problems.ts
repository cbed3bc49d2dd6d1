import { ALIAS, type Manifest, type Package, type Workspace } from './workspace.ts';

/**
 * What is missing from the `package.json` files.
 *
 * @param address the address of the repository, which the release fills in where it is missing
 */
export function manifestProblems({ packages }: Workspace, address: string | null): string[] {
  const versions = new Map(packages.map(({ manifest }) => [manifest.name, manifest.version]));
  return packages.flatMap((found) => [
    ...repositoryProblems(found, address),
    ...missingFields(found),
    ...publishProblems(found),
    ...siblingProblems(found, versions),
  ]);
}

function repositoryProblems({ folder, manifest }: Package, address: string | null): string[] {
  const { name, repository } = manifest;
  if (repository === undefined) {
    if (address !== null) return [];
    return [
      `The repository of ${name} is not set. Set GITHUB_REPOSITORY to its owner and name (owner/name).`,
    ];
  }
  if (repository.directory === folder) return [];
  return [`${name} has ${repository.directory} as repository.directory; its folder is ${folder}.`];
}

function missingFields({ folder, manifest }: Package): string[] {
  const fields: Record<string, boolean> = {
    description: Boolean(manifest.description),
    keywords: (manifest.keywords ?? []).length > 0,
    license: Boolean(manifest.license),
    'engines.node': Boolean(manifest.engines?.node),
  };
  return Object.entries(fields)
    .filter(([, isSet]) => !isSet)
    .map(([field]) => `${folder}/package.json has no ${field}.`);
}

function publishProblems({ folder, manifest }: Package): string[] {
  const { access, provenance } = manifest.publishConfig ?? {};
  return [
    ...(access === 'public'
      ? []
      : [`publishConfig.access in ${folder}/package.json is not "public".`]),
    ...(provenance === true
      ? []
      : [`publishConfig.provenance in ${folder}/package.json is not true.`]),
  ];
}

/**
 * Packages of this repository are released together, so each depends on the others as they are now. The one
 * with the version of `openai` is not, and works with later ones.
 */
function siblingProblems({ manifest }: Package, versions: Map<string, string>): string[] {
  if (manifest.name === ALIAS) return [];
  return Object.entries(runtimeDependencies(manifest)).flatMap(([name, range]) => {
    const version = versions.get(name);
    if (version === undefined || range === version || range === `^${version}`) return [];
    return [
      `${manifest.name} depends on ${name} ${range}, but this release has ${name} ${version}.`,
    ];
  });
}

function runtimeDependencies(manifest: Manifest): Record<string, string> {
  const { dependencies, peerDependencies, optionalDependencies } = manifest;
  return { ...dependencies, ...peerDependencies, ...optionalDependencies };
}
