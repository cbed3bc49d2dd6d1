import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Binder, type MissingReasons, type PetrelModules } from './bindings.ts';
import { toCommonJS } from './internal-files.ts';
import { printCommonJS } from './print-common-js.ts';
import { printDeclarations } from './print-declarations.ts';
import { printESModule } from './print-es-module.ts';
import { petrelModule } from './specifiers.ts';
import { PACKAGE, readSurface, type Surface } from './surface.ts';

// npm run build: writes the files of the package, beside this folder, where tools expect those of `openai`.
const WRITTEN = /\.(?:m?js|d\.m?ts)$/;
const KEPT = ['build', 'internal', 'node_modules'];

const surface = readSurface();
const reasons = JSON.parse(readFileSync(join(PACKAGE, 'missing.json'), 'utf8')) as MissingReasons;
const files = new Binder(surface, await petrelModules(surface), reasons).files();

for (const entry of readdirSync(PACKAGE, { withFileTypes: true })) {
  const isOld = entry.isDirectory() ? !KEPT.includes(entry.name) : WRITTEN.test(entry.name);
  if (isOld) rmSync(join(PACKAGE, entry.name), { recursive: true });
}
for (const file of files) {
  const { version } = surface;
  write(`${file.path}.mjs`, printESModule(file, version));
  write(`${file.path}.js`, printCommonJS(file, version));
  write(`${file.path}.d.mts`, printDeclarations(file, '.mjs', version));
  write(`${file.path}.d.ts`, printDeclarations(file, '.js', version));
}
for (const name of ['methods', 'missing']) {
  const code = readFileSync(join(PACKAGE, 'internal', `${name}.mjs`), 'utf8');
  write(`internal/${name}.js`, toCommonJS(code));
}

/** Loads the modules of petrel by the paths of the reference client. */
async function petrelModules({ modules }: Surface): Promise<PetrelModules> {
  const loaded = new Map<string, Record<string, unknown>>();
  for (const path of Object.keys(modules)) {
    const module = await load(petrelModule(path));
    if (module !== null) loaded.set(path, module);
  }
  return (path) => loaded.get(path) ?? null;
}

async function load(specifier: string): Promise<Record<string, unknown> | null> {
  try {
    return (await import(specifier)) as Record<string, unknown>;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ERR_PACKAGE_PATH_NOT_EXPORTED' || code === 'ERR_MODULE_NOT_FOUND') return null;
    throw error;
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(PACKAGE, path)), { recursive: true });
  writeFileSync(join(PACKAGE, path), text);
}
