import type { Located } from './schema-references.ts';

/** The names of definitions in `$defs`, each of which is used once. */
export class DefinitionNames {
  readonly #names = new Map<unknown, string>();
  readonly #uses = new Map<string, number>();
  readonly #taken = new Set<string>();

  has(schema: unknown): boolean {
    return this.#names.has(schema);
  }

  of(schema: unknown): string | undefined {
    return this.#names.get(schema);
  }

  /** The name of a schema, after the last part of its place. */
  nameFor({ schema, at }: Located): string {
    let name = this.#names.get(schema);
    if (name === undefined) {
      name = this.#unused(at.slice(at.lastIndexOf('/') + 1).replaceAll(/[^\w-]+/g, '_') || 'root');
      this.#names.set(schema, name);
    }
    return name;
  }

  #unused(wanted: string): string {
    for (;;) {
      const uses = (this.#uses.get(wanted) ?? 0) + 1;
      this.#uses.set(wanted, uses);
      const name = uses === 1 ? wanted : `${wanted}_${uses}`;
      if (this.#taken.has(name)) continue;
      this.#taken.add(name);
      return name;
    }
  }
}
