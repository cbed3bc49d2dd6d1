import { SpecError } from '@petrel/spec/spec-error';
import type { Names, TypeSource } from '@petrel/spec/names';
import type { SchemaReader } from './schema-reader.ts';

/** A public type: its module, its name (dots for nested names) and its schema. */
export interface TypeRow {
  module: string;
  name: string;
  /** Pointer of the schema, its own last reference not followed. */
  source: string;
}

/**
 * Which public names stand for which schemas. Names are looked up by what a pointer finally leads
 * to, so that structurally equal schemas, which the description holds once, share a declaration.
 */
export class TypeTable {
  readonly #reader: SchemaReader;
  /** Rows by module, then by name. */
  readonly #rows = new Map<string, Map<string, TypeRow>>();
  /** The rows of modules in alphabetical order, until one is added. */
  readonly #sorted = new Map<string, TypeRow[]>();
  readonly #byTarget = new Map<string, TypeRow[]>();

  constructor(reader: SchemaReader, names: Names) {
    this.#reader = reader;
    for (const { module, name, source } of names.typeSources) {
      if (source === undefined) continue;
      if (!reader.has(source)) {
        throw new SpecError(
          `spec/names/type-sources.json: ${name} of ${module} refers to nothing: ${source}`,
        );
      }
      this.add({ module, name, source });
    }
    for (const { module, name, also } of names.typeAlso) this.#share(module, name, also);
  }

  /** Lets a further schema go by a name, where it has none of its own. */
  #share(module: string, name: string, also: string): void {
    const row = this.get(module, name);
    const target = this.#reader.canonical(also);
    if (row !== undefined && !this.#byTarget.has(target)) this.#byTarget.set(target, [row]);
  }

  /** Adds a name. The first row of a schema that does not come from a beta twin declares it. */
  add(row: TypeRow): TypeRow {
    const source = this.#reader.chain(row.source)[0] ?? row.source;
    const added = { ...row, source };
    const { module, name } = row;
    const rows = this.#rows.get(module) ?? new Map<string, TypeRow>();
    this.#rows.set(module, rows.set(name, added));
    this.#sorted.delete(module);
    const target = this.#reader.canonical(source);
    this.#byTarget.set(target, [...(this.#byTarget.get(target) ?? []), added]);
    return added;
  }

  has(module: string, name: string): boolean {
    return this.get(module, name) !== undefined;
  }

  get(module: string, name: string): TypeRow | undefined {
    return this.#rows.get(module)?.get(name);
  }

  /** Whether a schema has a name. */
  names(pointer: string): boolean {
    return this.#byTarget.has(this.#reader.canonical(pointer));
  }

  /** The row of a schema that has a given top-level name, in whichever module. */
  named(name: string, pointer: string): TypeRow | undefined {
    const group = this.#byTarget.get(this.#reader.canonical(pointer)) ?? [];
    return group.find((row) => row.name === name);
  }

  /** All names of a module, in alphabetical order. */
  module(module: string): readonly TypeRow[] {
    const known = this.#sorted.get(module);
    if (known !== undefined) return known;
    const rows = [...(this.#rows.get(module)?.values() ?? [])];
    rows.sort((a, b) => (a.name < b.name ? -1 : 1));
    this.#sorted.set(module, rows);
    return rows;
  }

  modules(): Set<string> {
    return new Set(this.#rows.keys());
  }

  /** The row that declares the type of a row; other rows of the same schema are aliases of it. */
  declaration(row: TypeRow): TypeRow {
    const group = this.#byTarget.get(this.#reader.canonical(row.source)) ?? [row];
    return group.reduce((best, other) => (rank(other) < rank(best) ? other : best));
  }

  /**
   * The name to use for a schema at a place: nested in the type that mentions it, else of the same
   * module, else the one whose source is mentioned literally, else the declaring one.
   */
  find(pointer: string, module: string, owner: string): TypeRow | undefined {
    const chain = this.#reader.chain(pointer);
    const group = this.#byTarget.get(chain.at(-1) ?? pointer);
    if (group === undefined) return undefined;
    const own = group.filter((row) => row.module === module);
    const root = owner.split('.')[0] ?? owner;
    return (
      own.find((row) => parent(row.name) === owner) ??
      own.find((row) => row.name.startsWith(`${root}.`) && isAbove(parent(row.name), owner)) ??
      group.find((row) => chain[0] === row.source && !row.name.includes('.')) ??
      own.find((row) => !row.name.includes('.')) ??
      (group[0] && this.declaration(group[0]))
    );
  }
}

/** The name without its last part; empty for a top-level name. */
export function parent(name: string): string {
  return name.includes('.') ? name.slice(0, name.lastIndexOf('.')) : '';
}

function isAbove(name: string, owner: string): boolean {
  return owner === name || owner.startsWith(`${name}.`);
}

/** Lower declares: stable API before beta, top level before nested, components before their parts. */
function rank(row: TypeRow): number {
  const beta = row.module.startsWith('beta/') ? 1_000 : 0;
  return beta + row.name.split('.').length * 100 + row.source.split('/').length;
}

/** Rows of a table of names that stand for operations, not for schemas. */
export function operationRows(names: Names): (TypeSource & { operation: string })[] {
  return names.typeSources.filter(
    (row): row is TypeSource & { operation: string } => row.operation !== undefined,
  );
}
