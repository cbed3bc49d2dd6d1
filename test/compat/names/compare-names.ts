import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'oxc-parser';
import { ROOT } from '../../support/repository-root.ts';
import { runProgram } from '../../support/run-program.ts';
import type { Comparison } from '../comparison.ts';
import { Declarations } from './declarations.ts';
import { referenceModules } from '../../../packages/openai-alias/build/reference-modules.ts';

/** A name of a package at run time. */
interface RuntimeName {
  name: string;
  /** The result of `typeof`; `any` for members of objects. */
  kind: string;
  /** The first name the same class or function was found under. */
  identity: string | null;
}

interface Surface {
  names: RuntimeName[];
  /** Where each module is; why it could not be loaded. */
  files: Record<string, string | { error: string }>;
}

/** Compares what both packages export as they are installed, at run time and as types. */
export function* compareNames(): Generator<Comparison> {
  runProgram('npm', ['run', 'build', '--workspace', 'packages/petrel'], ROOT);
  const modules = referenceModules();
  const reference = probe('openai', modules);
  const petrel = probe('petrel', modules);
  for (const module of modules) {
    const file = petrel.files[module];
    const difference = typeof file === 'string' ? null : (file?.error ?? 'is not there');
    yield { group: 'modules', name: `module ${module}`, difference };
  }
  const loaded = modules.filter((module) => typeof petrel.files[module] === 'string');
  yield* compareRuntime(reference, petrel, new Set([...loaded, 'instances']));
  yield* compareTypes(reference, petrel, loaded);
}

function probe(packageName: string, modules: readonly string[]): Surface {
  const program = fileURLToPath(new URL('./probe.mjs', import.meta.url));
  const output = execFileSync(process.execPath, [program, packageName], {
    input: JSON.stringify(modules),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  // Written by the program beside this file.
  return JSON.parse(output) as Surface;
}

function* compareRuntime(
  reference: Surface,
  petrel: Surface,
  modules: ReadonlySet<string>,
): Generator<Comparison> {
  const own = new OwnNames(petrel.names);
  const isPrivate = privateMembers(Object.values(reference.files));
  for (const wanted of reference.names) {
    const { name } = wanted;
    const group = groupOf(name);
    if (!modules.has(group) || isPrivate(name) || isBelowMissing(name, own)) continue;
    // What is missing where it is declared is reported there, not wherever it is re-exported.
    if (isReportedElsewhere(wanted, own)) continue;
    yield { group, name, difference: differenceOf(wanted, own) };
  }
}

/** The names of petrel. A class that is known under another name has its members there. */
class OwnNames {
  readonly #names: ReadonlyMap<string, RuntimeName>;

  constructor(names: readonly RuntimeName[]) {
    this.#names = new Map(names.map((found) => [found.name, found]));
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  get(name: string): RuntimeName | undefined {
    const found = this.#names.get(name);
    const [, owner, member] = /^(.+?: .+?)((?:\.prototype)?\.[^.]+)$/.exec(name) ?? [];
    if (found !== undefined || owner === undefined) return found;
    const identity = this.get(owner)?.identity ?? owner;
    return identity === owner ? undefined : this.get(`${identity}${member}`);
  }
}

function isReportedElsewhere({ name, identity }: RuntimeName, own: OwnNames): boolean {
  if (identity === null || identity === name || own.has(identity)) return false;
  // Unless its owner is missing as well: then only the owner is reported there.
  return !isBelowMissing(identity, own);
}

function differenceOf(wanted: RuntimeName, own: OwnNames): string | null {
  const found = own.get(wanted.name);
  if (found === undefined) return 'is not there';
  if (found.kind !== wanted.kind) return `is ${found.kind} in place of ${wanted.kind}`;
  const { identity } = wanted;
  if (identity === null || identity === wanted.name) return null;
  const same = own.get(identity);
  if (same === undefined || same.identity === found.identity) return null;
  return `is not the same as ${identity}`;
}

/** Whether the owner of the name is missing itself, which is reported instead. */
function isBelowMissing(name: string, own: OwnNames): boolean {
  const required = name.replace(': require ', ': ');
  if (required !== name) return !own.has(required) && !own.has(name) && own.has(above(name));
  const owner = name.replace(/(\.prototype)?\.[^.]+$/, '');
  return owner !== name && owner.includes(': ') && !own.has(owner);
}

function above(name: string): string {
  return name.replace(/ [^ ]+$/, '');
}

function groupOf(name: string): string {
  return name.startsWith('an instance of ') ? 'instances' : (name.split(': ', 1)[0] ?? '');
}

/** Finds members that the declarations of the reference client mark as private. */
function privateMembers(files: readonly (string | { error: string })[]): (name: string) => boolean {
  const found = new Set<string>();
  for (const file of files) {
    if (typeof file !== 'string') continue;
    const declarations = file.replace(/\.m?js$/, '.d.ts');
    const { program } = parseSync(declarations, readFileSync(declarations, 'utf8'));
    new Visitor({
      ClassDeclaration: ({ id, body }) => {
        for (const member of body.body) {
          if (!('accessibility' in member) || member.accessibility !== 'private') continue;
          if (member.key.type === 'Identifier') found.add(`${id?.name}.${member.key.name}`);
        }
      },
    }).visit(program);
  }
  return (name) => {
    const [, owner, member] = /(\w+)(?:\.prototype\.|\.|: )(\w+)$/.exec(name) ?? [];
    return found.has(`${owner}.${member}`);
  };
}

function* compareTypes(
  reference: Surface,
  petrel: Surface,
  modules: readonly string[],
): Generator<Comparison> {
  const declarations = new Declarations();
  const own = (file: string): string | null => {
    const module = modules.find((name) => declarationFile(reference, name) === file);
    return module === undefined ? null : declarationFile(petrel, module);
  };
  for (const module of modules) {
    const wanted = declarationFile(reference, module);
    const got = declarationFile(petrel, module);
    if (wanted === null || got === null) continue;
    for (const path of new Set(declarations.namesDeclaredIn(wanted))) {
      const parent = path.replace(/\.?[^.]+$/, '');
      if (parent !== '' && !declarations.has(got, parent)) continue;
      const origin = declarations.originOf(wanted, path);
      if (origin !== wanted && !declarations.has(own(origin) ?? got, path)) continue;
      const difference = declarations.has(got, path) ? null : 'is not there';
      yield { group: `${module}, types`, name: `${module}: type ${path}`, difference };
    }
  }
}

function declarationFile(surface: Surface, module: string): string | null {
  const file = surface.files[module];
  if (typeof file !== 'string') return null;
  return file.replace(/\.cjs$/, '.d.cts').replace(/\.m?js$/, '.d.ts');
}
