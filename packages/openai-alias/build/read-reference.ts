import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REFERENCE, referenceModules } from './reference-modules.ts';
import type { Surface, SurfaceExport, SurfaceModule } from './surface.ts';

/** The fields of a `package.json` that are taken over. */
export interface ReferenceManifest {
  version: string;
  exports: Record<string, unknown>;
}

const NO_STATICS = ['length', 'name', 'prototype'];

/** The manifest of the installed reference client, without the copies of other packages in it. */
export function readReferenceManifest(): ReferenceManifest {
  const file = join(REFERENCE, 'package.json');
  const { version, exports } = JSON.parse(readFileSync(file, 'utf8')) as ReferenceManifest;
  const kept = Object.entries(exports).filter(([path]) => !path.startsWith('./_vendor/'));
  return { version, exports: Object.fromEntries(kept) };
}

/** Reads what the installed reference client exports. */
export async function readReference(): Promise<Surface> {
  const loaded = new Map<string, Record<string, unknown>>();
  for (const module of referenceModules().filter(isFile)) loaded.set(module, await load(module));
  const members = membersOf(loaded.get('index')?.['OpenAI']);
  const declared = declarationsIn(loaded);
  const modules: Record<string, SurfaceModule> = {};
  for (const [module, exports] of loaded) {
    modules[module] = {};
    for (const [name, value] of Object.entries(exports)) {
      if (name === 'module.exports') continue;
      const origin = declared.get(value) ?? { from: module, name };
      modules[module][name] = origin.from === module ? describe(value, members) : origin;
    }
  }
  return { version: readReferenceManifest().version, modules };
}

/** The module that declares each class and function, and its name there. */
function declarationsIn(
  loaded: ReadonlyMap<string, object>,
): Map<unknown, { from: string; name: string }> {
  const declared = new Map<unknown, { from: string; name: string }>();
  for (const [module, exports] of loaded) {
    const code = readCode(module);
    for (const [name, value] of Object.entries(exports)) {
      if (typeof value !== 'function' || declared.has(value)) continue;
      if (new RegExp(`^export .*\\b(?:class|function\\*?|const) ${name}\\b`, 'm').test(code)) {
        declared.set(value, { from: module, name });
      }
    }
  }
  return declared;
}

/** Import paths of folders lead to files that are in the list themselves. */
function isFile(module: string): boolean {
  return existsSync(codeFile(module));
}

function readCode(module: string): string {
  return readFileSync(codeFile(module), 'utf8');
}

function codeFile(module: string): string {
  return join(REFERENCE, `${module}.mjs`);
}

function describe(value: unknown, members: ReadonlyMap<unknown, string>): SurfaceExport {
  const member = members.get(value) ?? '';
  const statics = staticMethods(value);
  return {
    ...(member === '' ? {} : { member }),
    ...(statics.length === 0 ? {} : { statics }),
  };
}

/** The classes that hang on a class, with the path to each. */
function membersOf(
  owner: unknown,
  path = '',
  found = new Map<unknown, string>([[owner, '']]),
): typeof found {
  for (const [name, value] of Object.entries(Object(owner))) {
    if (typeof value !== 'function' || !/^[A-Z]/.test(name) || found.has(value)) continue;
    found.set(value, path + name);
    membersOf(value, `${path}${name}.`, found);
  }
  return found;
}

function staticMethods(value: unknown): string[] {
  if (typeof value !== 'function') return [];
  return Object.entries(Object.getOwnPropertyDescriptors(value))
    .filter(([name, { value: member }]) => !NO_STATICS.includes(name) && isMethod(name, member))
    .map(([name]) => name);
}

function isMethod(name: string, value: unknown): boolean {
  return typeof value === 'function' && /^[a-z]/.test(name);
}

async function load(module: string): Promise<Record<string, unknown>> {
  try {
    return { ...(await import(/* @vite-ignore */ `openai/${module}`)) } as Record<string, unknown>;
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'ERR_MODULE_NOT_FOUND') {
      throw error;
    }
    // It needs an optional package, so its names are read from its code.
    const names = readCode(module).matchAll(/^export (?:async )?(?:class|const|function) (\w+)/gm);
    return Object.fromEntries([...names].map(([, name = '']) => [name, null]));
  }
}
