import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ClientName } from './measurement.ts';
import { REFERENCE_CLIENTS } from './reference-clients.ts';

/** What is there once a package is installed. */
export interface Installation {
  /** The package's own package.json. */
  manifest: { version: string; dependencies?: Record<string, string> };
  /** The files of the package and of all it depends on. */
  files: readonly string[];
}

const PUBLISHED = ['dist', 'llms.txt', 'package.json', 'README.md', 'LICENSE'];

/**
 * What is there once petrel or another client is installed.
 *
 * @throws when the client is none that is installed by itself.
 */
export function installationOf(name: ClientName): Installation {
  const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
  if (name === 'petrel') {
    const folder = at('packages/petrel');
    const files = PUBLISHED.flatMap((path) => filesBelow(join(folder, path)));
    return { manifest: manifestIn(folder), files };
  }
  if (name === 'openai') {
    const folder = at('node_modules/openai');
    return { manifest: manifestIn(folder), files: filesBelow(folder) };
  }
  if (name !== '@ai-sdk/openai') throw new Error(`${name} is not installed by itself.`);
  const folder = join(REFERENCE_CLIENTS, 'node_modules');
  const notes = join(folder, '.package-lock.json');
  return {
    manifest: manifestIn(join(folder, name)),
    files: filesBelow(folder).filter((file) => file !== notes),
  };
}

function manifestIn(folder: string): Installation['manifest'] {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
