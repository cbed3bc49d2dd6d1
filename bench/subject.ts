import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIfOutdated } from '../test/support/built-package.ts';
import type { SubjectModules } from './measurement.ts';
import { installPinned, REFERENCE_CLIENTS } from './reference-clients.ts';

/**
 * The built packages, which are built first when they are missing or older than their sources, and
 * the others, which are installed first.
 *
 * @throws when they cannot be built or installed.
 */
export function builtModules(): SubjectModules {
  for (const name of ['petrel', 'emulator']) buildIfOutdated(name);
  installPinned();
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
