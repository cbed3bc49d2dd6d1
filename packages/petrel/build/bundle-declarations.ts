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
 * types of a resource are written into its own module: that halves the number of files, and a
 * program that is checked against the package reads each of them.
 *
 * @throws Error when two declarations in one file would take the same name
 */
export function bundleDeclarations({ read, modules }: DeclarationInput): Map<string, string> {
  const places = new Map(Object.entries(modules).map(([path, source]) => [source, path]));
  const placeOf = (source: string): string => places.get(source) ?? internalPlace(source);
  const sources = new Sources(read);
  const pending = Object.values(modules);
  const seen = new Set(pending);
  const output = new Map<string, string>();
  for (const source of pending) {
    const { text, targets } = joined(source, sources, placeOf);
    output.set(`${placeOf(source)}.d.ts`, text);
    for (const target of targets) {
      if (!seen.has(target)) pending.push(target);
      seen.add(target);
    }
  }
  return output;
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

/** The source that holds the declarations of `source` in the output. */
export function hostOf(source: string): string {
  return source.replace('src/generated/models/', 'src/generated/resources/');
}

function internalPlace(source: string): string {
  return source
    .replace(/^src\//, 'internal/')
    .replace('/generated/', '/')
    .replace(/\.ts$/, '');
}

/** One file of the output, and the sources it refers to. */
interface Joined {
  text: string;
  targets: Set<string>;
}

function joined(host: string, sources: Sources, placeOf: (source: string) => string): Joined {
  const parts = partsOf(host, sources);
  const targets = new Set<string>();
  const specifier = (target: string): string => {
    if (!target.startsWith('src/')) return target;
    targets.add(target);
    const path = relative(dirname(placeOf(host)), `${placeOf(target)}.js`);
    return path.startsWith('.') ? path : `./${path}`;
  };
  const imports = mergedImports(host, parts).map((name) => importLine(name, specifier(name.from)));
  const bodies = parts.map((part) => part.body(specifierIn(host, specifier)));
  return { text: [...imports, ...bodies].join('\n'), targets };
}

/** Sources written into one file: that of the file itself and that of its types. */
function partsOf(host: string, sources: Sources): Declaration[] {
  const own = sources.get(host);
  const inlined = own.references.find((source) => source !== host && hostOf(source) === host);
  return inlined === undefined ? [own] : [own, sources.get(inlined)];
}

// Null removes a statement: the file need not export from itself.
function specifierIn(
  host: string,
  specifier: (target: string) => string,
): (reference: string) => string | null {
  return (reference) => (hostOf(reference) === host ? null : specifier(hostOf(reference)));
}

function mergedImports(host: string, parts: Declaration[]): ImportedName[] {
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

function refuseClashes(host: string, parts: Declaration[], imports: Map<string, unknown>): void {
  const [own, inlined] = parts;
  for (const name of inlined?.declared ?? []) {
    if (imports.has(name) || own?.declared.has(name)) {
      throw new Error(`${host}: two declarations are called ${name}`);
    }
  }
}

function importLine({ imported, local, isType }: ImportedName, from: string): string {
  const keyword = isType ? 'import type' : 'import';
  if (imported === '*') return `${keyword} * as ${local} from '${from}';`;
  const clause = imported === local ? local : `${imported} as ${local}`;
  return `${keyword} { ${clause} } from '${from}';`;
}
