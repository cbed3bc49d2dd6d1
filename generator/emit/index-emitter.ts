import { dirname } from 'node:path/posix';
import type { Resource } from '../model/resource-tree.ts';
import { breakList } from './line-breaks.ts';
import { ModuleWriter } from './module-writer.ts';

/** Types by the module that exports them. */
export type TypesByModule = ReadonlyMap<string, readonly string[]>;

/**
 * Writes the modules that gather others: one a folder of `resources/` (a folder's module and those
 * beside it), and the resource module of types that belong to no class.
 */
export function emitIndexes(
  resources: readonly Resource[],
  types: TypesByModule,
): Map<string, string> {
  const files = new Map<string, string>();
  const classes = new Map(resources.map(({ module, className }) => [module, className]));
  for (const module of types.keys()) {
    if (!classes.has(module)) files.set(`resources/${module}.ts`, typesOnly(module));
  }
  const modules = [...new Set([...classes.keys(), ...types.keys()])].sort();
  for (const folder of new Set(modules.flatMap(foldersOf))) {
    files.set(
      `resources/${folder === '' ? '' : `${folder}/`}index.ts`,
      index(folder, modules, classes, types),
    );
  }
  return files;
}

/** Which modules a folder gathers: its own, those in it, and those that lead its subfolders. */
export function gathered(folder: string, modules: readonly string[]): string[] {
  const own = modules.filter((module) => {
    const parent = dirname(module) === '.' ? '' : dirname(module);
    if (parent === folder) return true;
    const name = module.slice(parent.length + 1);
    const grand = dirname(parent) === '.' ? '' : dirname(parent);
    return (
      parent !== '' &&
      grand === folder &&
      parent.slice(grand === '' ? 0 : grand.length + 1) === name
    );
  });
  // People have always imported the types of chat completions from the root.
  if (folder === '')
    own.push(...modules.filter((module) => module === 'chat/completions/completions'));
  return own;
}

function index(
  folder: string,
  modules: readonly string[],
  classes: ReadonlyMap<string, string>,
  types: TypesByModule,
): string {
  const writer = new ModuleWriter(`resources/${folder}/index.ts`);
  const seen = new Set<string>();
  for (const module of gathered(folder, modules)) {
    const className = classes.get(module);
    const hoisted = folder === '' && module.split('/').length > 2;
    const names = [
      ...(className === undefined || hoisted ? [] : [className]),
      ...(types.get(module) ?? []).map((name) => `type ${name}`),
    ].filter((name) => !seen.has(name.replace(/^type /, '')));
    for (const name of names) seen.add(name.replace(/^type /, ''));
    if (names.length === 0) continue;
    const path = folder === '' ? module : module.slice(folder.length + 1);
    const line = exportLine(names, `./${path}.ts`);
    writer.line(...breakList(line, line.indexOf('{')));
  }
  return writer.toString();
}

function exportLine(names: string[], file: string): string {
  const types = names.every((name) => name.startsWith('type '));
  const list = types ? names.map((name) => name.slice(5)) : names;
  return `export ${types ? 'type ' : ''}{ ${list.join(', ')} } from '${file}';`;
}

function typesOnly(module: string): string {
  const writer = new ModuleWriter(`resources/${module}.ts`);
  writer.line(`export type * from '${'../'.repeat(module.split('/').length)}models/${module}.ts';`);
  return writer.toString();
}

function foldersOf(module: string): string[] {
  const folders = [''];
  for (let at = dirname(module); at !== '.'; at = dirname(at)) folders.push(at);
  return folders;
}
