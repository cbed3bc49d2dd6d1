import { dirname, relative } from 'node:path';
import { parseDeclaration, type Declaration, type ImportedName } from './parse-declaration.ts';

/** What {@link bundleDeclarations} works on. All paths are those of sources, `src/core/call.ts`. */
export interface DeclarationInput {
  /** The text of the declarations that were made of a source. */
  read(source: string): string;
  /** The public modules: their path below the output folder, without a suffix, and their source. */
  modules: Readonly<Record<string, string>>;
}

/**
 * The declarations of public modules and of what they refer to, by their path in the output. The
 * types of a resource are written into its own module, and those of the core into one: a program
 * that is checked against the package reads each of its files.
 *
 * @throws Error when two declarations in one file would take the same name
 */
export function bundleDeclarations({ read, modules }: DeclarationInput): Map<string, string> {
  const places = new Map(Object.entries(modules).map(([path, source]) => [source, path]));
  const placeOf = (source: string): string => places.get(source) ?? internalPlace(source);
  const sources = new Sources(read);
  const output = new Map<string, string>();
  for (const [host, parts] of groups(Object.values(modules), sources)) {
    output.set(`${placeOf(host)}.d.ts`, joined(host, parts, placeOf));
  }
  return output;
}

/** All sources that some lead to, by the file that holds their declarations. */
function groups(first: readonly string[], sources: Sources): Map<string, Declaration[]> {
  const found = new Set(first);
  const grouped = new Map<string, Declaration[]>();
  for (const source of found) {
    const declaration = sources.get(source);
    const host = hostOf(source);
    grouped.set(host, [...(grouped.get(host) ?? []), declaration]);
    for (const next of declaration.references) if (next.startsWith('src/')) found.add(next);
  }
  return grouped;
}

class Sources {
  private readonly held = new Map<string, Declaration>();
  private readonly read: (source: string) => string;

  constructor(read: (source: string) => string) {
    this.read = read;
  }

  get(source: string): Declaration {
    const held = this.held.get(source) ?? parseDeclaration(source, this.read(source));
    this.held.set(source, held);
    return held;
  }
}

/**
 * The source that holds the declarations of `source` in the output: types go to their resource, and
 * a resource that is called like its folder to the index of that.
 */
export function hostOf(source: string): string {
  return source
    .replace('src/generated/models/', 'src/generated/resources/')
    .replace(/^(src\/generated\/resources\/(?:.+\/)?)([^/]+)\/\2\.ts$/, '$1$2/index.ts');
}

function internalPlace(source: string): string {
  return source
    .replace(/^src\//, 'internal/')
    .replace('/generated/', '/')
    .replace(/\.ts$/, '');
}

/** The text of one file of the output, made of the declarations of its parts. */
function joined(
  host: string,
  parts: readonly Declaration[],
  placeOf: (source: string) => string,
): string {
  const specifier = (target: string): string => {
    if (!target.startsWith('src/')) return target;
    const path = relative(dirname(placeOf(host)), `${placeOf(target)}.js`);
    return path.startsWith('.') ? path : `./${path}`;
  };
  const imports = mergedImports(host, parts).map((name) => importLine(name, specifier(name.from)));
  const bodies = parts.map((part) => part.body(specifierIn(host, specifier)));
  return [...imports, ...bodies].join('\n');
}

// Null removes a statement: the file need not export from itself.
function specifierIn(
  host: string,
  specifier: (target: string) => string,
): (reference: string) => string | null {
  return (reference) => (hostOf(reference) === host ? null : specifier(hostOf(reference)));
}

function mergedImports(host: string, parts: readonly Declaration[]): ImportedName[] {
  const byLocal = new Map<string, ImportedName>();
  for (const part of parts) {
    for (const name of part.imports) {
      const found = { ...name, from: hostOf(name.from) };
      if (found.from === host && found.imported === found.local) continue;
      const held = byLocal.get(found.local);
      if (held !== undefined && (held.from !== found.from || held.imported !== found.imported)) {
        throw new Error(`${host}: two imports are called ${found.local}`);
      }
      byLocal.set(found.local, { ...found, isType: found.isType && (held?.isType ?? true) });
    }
  }
  refuseClashes(host, parts, byLocal);
  return [...byLocal.values()];
}

function refuseClashes(
  host: string,
  parts: readonly Declaration[],
  imports: ReadonlyMap<string, unknown>,
): void {
  const names = parts.flatMap((part) => [...part.declared]);
  const twice = names.find((name, index) => imports.has(name) || names.indexOf(name) !== index);
  if (twice !== undefined && parts.length > 1) {
    throw new Error(`${host}: two declarations are called ${twice}`);
  }
}

function importLine({ imported, local, isType }: ImportedName, from: string): string {
  const keyword = isType ? 'import type' : 'import';
  if (imported === '*') return `${keyword} * as ${local} from '${from}';`;
  const clause = imported === local ? local : `${imported} as ${local}`;
  return `${keyword} { ${clause} } from '${from}';`;
}
