import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The fields of a `package.json` that matter for a release. */
export interface Manifest {
  name: string;
  version: string;
  private?: boolean;
  description?: string;
  keywords?: string[];
  homepage?: string;
  bugs?: { url: string };
  repository?: { type: string; url: string; directory: string };
  license?: string;
  engines?: { node?: string };
  publishConfig?: { access?: string; provenance?: boolean };
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  main?: string;
  types?: string;
  bin?: string | Record<string, string>;
  exports?: unknown;
}

/** A package that is published. */
export interface Package {
  /** Its folder, from the root of the repository: `packages/petrel`. */
  folder: string;
  manifest: Manifest;
}

/** The repository as far as a release is concerned. */
export interface Workspace {
  root: string;
  /** The packages that are published. */
  packages: Package[];
}

/** The package that has the version of `openai`, and is released when that is another one. */
export const ALIAS = '@petrel/openai';

/** Reads the published packages of the repository at `root`, in the order of their folders. */
export function readWorkspace(root: string): Workspace {
  const packages = readdirSync(join(root, 'packages'))
    .map((name) => `packages/${name}`)
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .map((folder) => ({ folder, manifest: readManifest(root, folder) }))
    .filter(({ manifest }) => manifest.private !== true);
  return { root, packages };
}

function readManifest(root: string, folder: string): Manifest {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest;
}
