import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE, publicModules } from '../../packages/petrel/build/entries.ts';
import { DeclarationFile } from './declaration-file.ts';

const DIST = join(PACKAGE, 'dist');
const FOLDER = join(import.meta.dirname, 'api');

/**
 * The public names of the package as it is built, by the file that keeps them: those that are
 * written by hand with their declarations, those that are generated with a digest of theirs.
 */
export function apiOfPackage(): Map<string, string> {
  const reader = new SurfaceReader((path) => readFileSync(join(DIST, path), 'utf8'));
  const modules = Object.keys(publicModules());
  const isGenerated = (path: string): boolean => path.startsWith('resources');
  const text = (paths: string[]): string => paths.map((path) => reader.section(path)).join('\n');
  return new Map([
    ['resources.txt', text(modules.filter(isGenerated))],
    ['package.txt', text(modules.filter((path) => !isGenerated(path)))],
  ]);
}

/** Takes the names of the package, as it is built, for reviewed. */
export function updateAPISnapshot(): void {
  for (const [name, text] of apiOfPackage()) writeFileSync(join(FOLDER, name), text);
}

/** @throws Error with the lines that are not those of the last review */
export function checkAPI(): string {
  const changes: string[] = [];
  let count = 0;
  for (const [name, text] of apiOfPackage()) {
    const file = join(FOLDER, name);
    const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
    changes.push(...linesBeyond(kept, text, '-'), ...linesBeyond(text, kept, '+'));
    count += text.split('\n').length;
  }
  if (changes.length === 0) return `${count} lines`;
  throw new Error(
    `${changes.slice(0, 40).join('\n')}\n${changes.length} lines of the API have changed. ` +
      'If that is meant, run `npm run api:update` and commit test/packaging/api.',
  );
}

function linesBeyond(text: string, other: string, sign: string): string[] {
  const known = new Set(other.split('\n'));
  return text.split('\n').flatMap((line) => (known.has(line) ? [] : [`${sign} ${line}`]));
}

/** Reads what modules export, and prints each declaration once: where it is exported first. */
export class SurfaceReader {
  private readonly files = new Map<string, DeclarationFile>();
  /** The module that prints a declaration. */
  private readonly homes = new Map<string, string>();
  private readonly read: (path: string) => string;

  /** `read` gives the text of a file of declarations by its path. */
  constructor(read: (path: string) => string) {
    this.read = read;
  }

  /** The names of one module, in alphabetical order, and after them those of other modules. */
  section(module: string): string {
    const own: string[] = [];
    const others = new Map<string, string[]>();
    for (const name of [...this.namesOf(`${module}.d.cts`)].sort()) {
      const { file, local } = this.origin(`${module}.d.cts`, name);
      const home = this.homes.get(`${file} ${local}`);
      if (home === undefined) {
        this.homes.set(`${file} ${local}`, module);
        own.push(this.line(name, file, local));
      } else {
        others.set(home, [
          ...(others.get(home) ?? []),
          name === local ? name : `${local} as ${name}`,
        ]);
      }
    }
    const rest = [...others].map(([home, names]) => `from ${home}: ${shortened(names)}`);
    return `# ${module}\n${[...own, ...rest].join('\n')}\n`;
  }

  private line(name: string, file: string, local: string): string {
    const text = this.file(file).declarationOf(local);
    if (text === '') throw new Error(`${file} does not declare ${local}`);
    if (!isWritten(file)) return `${name} ${digest(text)}`;
    return `${name}: ${text.replace(/^(export )?(declare )?/gm, '')}`;
  }

  private namesOf(path: string): Set<string> {
    const { exports, stars } = this.file(path);
    const names = new Set(exports.keys());
    for (const star of stars) for (const name of this.namesOf(star)) names.add(name);
    return names;
  }

  private origin(path: string, name: string): { file: string; local: string } {
    const { exports, stars } = this.file(path);
    const found = exports.get(name);
    if (found !== undefined) {
      if ('local' in found) return { file: path, local: found.local };
      return this.origin(found.file, found.name);
    }
    const star = stars.find((other) => this.namesOf(other).has(name));
    if (star === undefined) throw new Error(`${path} exports no ${name}`);
    return this.origin(star, name);
  }

  private file(path: string): DeclarationFile {
    const held = this.files.get(path) ?? new DeclarationFile(path, this.read(path));
    this.files.set(path, held);
    return held;
  }
}

/** Whether a person wrote what a file declares. */
function isWritten(file: string): boolean {
  return !file.startsWith('resources') && file !== 'internal/openai.d.cts';
}

function shortened(names: readonly string[]): string {
  if (names.length <= 10) return names.join(', ');
  return `${names.length} names ${digest(names.join())}`;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
