import { dirname, relative } from 'node:path';
import {
  parseDeclaration,
  type Declaration,
  type ExportFrom,
  type ImportedName,
} from './parse-declaration.ts';

/** What {@link bundleDeclarations} works on. All paths are those of sources, `src/core/call.ts`. */
export interface DeclarationInput {
  /** The text of the declarations that were made of a source. */
  read(source: string): string;
  /** The public modules: their path below the output folder, without a suffix, and their source. */
  modules: Readonly<Record<string, string>>;
}

/**
 * The declarations of public modules and of what they refer to, by their path in the output. They are
 * those of CommonJS, which ES modules may import from and not the other way round: both builds share
 * their types. A program that is checked against the package reads all of them, and pays for each file
 * and each import; so those of a folder are written into one file, which other modules export from.
 *
 * @throws Error when two declarations in one file would take the same name
 */
export function bundleDeclarations({ read, modules }: DeclarationInput): Map<string, string> {
  const places = new Map(Object.entries(modules).map(([path, source]) => [source, path]));
  const bundle = new Bundle(new Sources(read), Object.values(modules), places);
  const output = new Map<string, string>();
  for (const host of bundle.hosts) output.set(`${bundle.placeOf(host)}.d.cts`, bundle.joined(host));
  for (const source of places.keys()) {
    if (hostOf(source) === source) continue;
    output.set(`${bundle.placeOf(source)}.d.cts`, bundle.elsewhere(source));
  }
  return output;
}

/** Declarations by source, each read once. */
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

  /** The names that a source exports. */
  exportedBy(source: string): string[] {
    const { exported, stars } = this.get(source);
    const names = [...exported, ...stars.flatMap((star) => this.exportedBy(star))];
    return [...new Set(names)].sort();
  }
}

/** Sources, and the files that hold their declarations. */
class Bundle {
  private readonly parts = new Map<string, string[]>();
  private readonly sources: Sources;
  private readonly places: ReadonlyMap<string, string>;

  constructor(sources: Sources, first: readonly string[], places: ReadonlyMap<string, string>) {
    this.sources = sources;
    this.places = places;
    const found = new Set(first);
    for (const source of found) {
      const host = hostOf(source);
      this.parts.set(host, [...(this.parts.get(host) ?? []), source]);
      for (const next of sources.get(source).references) {
        if (next.startsWith('src/')) found.add(next);
      }
    }
  }

  get hosts(): Iterable<string> {
    return this.parts.keys();
  }

  /** The path of a file of the output, without its suffix. */
  placeOf(source: string): string {
    return (
      this.places.get(source) ??
      source
        .replace(/^src\//, 'internal/')
        .replace('/generated/', '/')
        .replace(/\.ts$/, '')
    );
  }

  /** The text of one file of the output, made of the declarations of its parts. */
  joined(host: string): string {
    const parts = (this.parts.get(host) ?? []).map((source) => this.sources.get(source));
    const imports = importLines(mergedImports(host, parts), (from) => this.specifier(host, from));
    const printed = new Set<string>();
    const bodies = parts.map((part) =>
      part.body((statement) => {
        const text = this.exportFrom(host, statement);
        // Two parts may export the same names of another file, which a file may do once.
        if (printed.has(text)) return '';
        printed.add(text);
        return text;
      }),
    );
    return [...imports, ...bodies.filter((body) => body !== '')].join('\n');
  }

  /** The text of a public module whose declarations another file holds. */
  elsewhere(source: string): string {
    const names = this.sources.exportedBy(source);
    return `export { ${names.join(', ')} } from '${this.specifier(source, hostOf(source))}';\n`;
  }

  private exportFrom(host: string, { from, names, renames, text }: ExportFrom): string {
    const target = hostOf(from);
    const specifier = this.specifier(host, target);
    if (renames) return text(specifier);
    // What a file declares it exports already.
    if (target === host) return '';
    if (!target.startsWith('src/')) return text(specifier);
    const exported = names ?? this.sources.exportedBy(from);
    if (this.isAll(exported, target)) return `export * from '${specifier}';`;
    return names === undefined
      ? `export { ${exported.join(', ')} } from '${specifier}';`
      : text(specifier);
  }

  private isAll(names: readonly string[], host: string): boolean {
    const listed = new Set(names);
    return (this.parts.get(host) ?? []).every((part) =>
      this.sources.exportedBy(part).every((name) => listed.has(name)),
    );
  }

  private specifier(file: string, target: string): string {
    if (!target.startsWith('src/')) return target;
    const path = relative(dirname(this.placeOf(file)), `${this.placeOf(target)}.cjs`);
    return path.startsWith('.') ? path : `./${path}`;
  }
}

/** Folders whose declarations are one file. */
const FOLDER = new RegExp(
  '^src/(?:openai|platform|webhooks|realtime/compatible|realtime|helpers/structured-output/zod' +
    '|helpers/[^/]+|generated/resources/.+)/',
);

/** Their sources that stay by themselves: some need the types of a package, others repeat names. */
const BY_ITSELF = new RegExp(
  '^src/(?:platform/(?:node|undici)/.+' +
    '|realtime/beta-realtime-with-helpers' +
    '|realtime/compatible/(?:.+-ws|ws-factory|message-stream' +
    '|(?:resource|responses|live-session)-socket)' +
    '|helpers/structured-output/(?:chat|response)-parser)\\.ts$',
);

/**
 * The source that holds the declarations of `source` in the output: the index of its folder, whether or
 * not there is one. Types go to their resource. Resources that stand in no folder stay on their own, and
 * all of the core is one file.
 */
export function hostOf(source: string): string {
  if (source.startsWith('src/core/')) return 'src/core.ts';
  if (BY_ITSELF.test(source)) return source;
  const file = source.replace('src/generated/models/', 'src/generated/resources/');
  const [folder] = FOLDER.exec(file) ?? [];
  return folder === undefined ? file : `${folder}index.ts`;
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
      byLocal.set(found.local, found);
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

/** One statement for each module: a compiler looks for the module of each. */
function importLines(
  imports: readonly ImportedName[],
  specifier: (from: string) => string,
): string[] {
  const named = new Map<string, string[]>();
  const lines: string[] = [];
  for (const { imported, local, from } of imports) {
    if (imported === '*') lines.push(`import type * as ${local} from '${specifier(from)}';`);
    else {
      const clause = imported === local ? local : `${imported} as ${local}`;
      named.set(from, [...(named.get(from) ?? []), clause]);
    }
  }
  for (const [from, names] of named) {
    lines.push(`import { ${names.join(', ')} } from '${specifier(from)}';`);
  }
  return lines;
}
