import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { SubjectModules } from './measurement.ts';
import { installReferenceClients, REFERENCE_CLIENTS } from './reference-clients.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/**
 * The built packages, which are built first when they are missing or older than their sources, and
 * the others, which are installed first.
 *
 * @throws when they cannot be built or installed.
 */
export function builtModules(): SubjectModules {
  for (const name of ['petrel', 'emulator']) {
    if (!isCurrent(name)) build(name);
  }
  installReferenceClients();
  return modulesAt('dist', 'js');
}

/** The sources themselves, for trying the bench out. */
export function sourceModules(): SubjectModules {
  return modulesAt('src', 'ts');
}

function modulesAt(folder: string, suffix: string): SubjectModules {
  const at = (path: string): string =>
    new URL(`../packages/${path}.${suffix}`, import.meta.url).href;
  return {
    petrel: at(`petrel/${folder}/index`),
    petrelSync: at(`petrel/${folder}/sync`),
    petrelLimits: at(`petrel/${folder}/limits`),
    petrelUndici: at(`petrel/${folder}/undici`),
    emulator: at(`emulator/${folder}/index`),
    aiSDK: pathToFileURL(join(REFERENCE_CLIENTS, 'node_modules/@ai-sdk/openai/dist/index.mjs'))
      .href,
  };
}

function isCurrent(name: string): boolean {
  const built = join(ROOT, 'packages', name, 'dist/index.js');
  const time = statSync(built, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return time > newest(join(ROOT, 'packages', name, 'src'));
}

function newest(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs);
  return Math.max(...files);
}

function build(name: string): void {
  console.log(`Building packages/${name}.`);
  const args = ['run', '--silent', 'build', '--workspace', `packages/${name}`];
  const { status } = spawnSync('npm', args, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error(`packages/${name} could not be built.`);
}
