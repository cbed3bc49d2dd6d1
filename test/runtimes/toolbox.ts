import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installLocked } from '../support/install-locked.ts';

/** Where the runtimes, bundlers and compilers are, and what is written to use them. */
export const TOOLBOX: string = join(import.meta.dirname, 'toolbox');

const INSTALLED = join(TOOLBOX, 'node_modules');

/** Installs what `toolbox/package-lock.json` pins, unless it stands there already. */
export function installToolbox(): Promise<void> {
  return installLocked(TOOLBOX, 'the runtimes, about 1.5 GB');
}

/** A file of an installed package. */
export function tool(...path: string[]): string {
  return join(INSTALLED, ...path);
}

/** The version of an installed package. */
export function versionOf(name: string): string {
  const manifest: unknown = JSON.parse(readFileSync(tool(name, 'package.json'), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) {
    return String(manifest.version);
  }
  throw new Error(`${name} has no version`);
}

/** The installed packages whose name begins so, in their order. */
export function toolsNamed(prefix: string): string[] {
  const manifest: unknown = JSON.parse(readFileSync(join(TOOLBOX, 'package.json'), 'utf8'));
  const { dependencies } = manifest as { dependencies: Record<string, string> };
  return Object.keys(dependencies).filter((name) => name.startsWith(prefix));
}
