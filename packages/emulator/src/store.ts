import type { JsonObject } from '@petrel/spec/json';

/** An object that the emulator stores. */
export interface Entry {
  id: string;
  /** Seconds since the epoch. */
  created: number;
  /** Its fields from requests and results, under their wire names. */
  fields: JsonObject;
  /** The index of its current state in its lifecycle. */
  step: number;
}

/** Entries in the order they were made, by the path of their collection (`/files`). */
export class Store {
  readonly #collections = new Map<string, Map<string, Entry>>();
  /** Bytes of files and the like, by id. */
  readonly bytes = new Map<string, Uint8Array<ArrayBuffer>>();
  /** Settings that exist once, by path (`/organization/spend_limit`). */
  readonly singletons = new Map<string, JsonObject>();

  /** Whether a collection has been written to. */
  knows(path: string): boolean {
    return this.#collections.has(path);
  }

  /** Entries of a collection, oldest first. */
  all(path: string): Entry[] {
    return [...(this.#collections.get(path)?.values() ?? [])];
  }

  get(path: string, id: string): Entry | undefined {
    return this.#collections.get(path)?.get(id);
  }

  put(path: string, entry: Entry): Entry {
    this.open(path).set(entry.id, entry);
    return entry;
  }

  delete(path: string, id: string): boolean {
    return this.#collections.get(path)?.delete(id) ?? false;
  }

  /** Returns a collection, which is created if necessary. */
  open(path: string): Map<string, Entry> {
    let collection = this.#collections.get(path);
    if (!collection) this.#collections.set(path, (collection = new Map<string, Entry>()));
    return collection;
  }

  /** An entry by its id, in any collection. */
  find(id: string): Entry | undefined {
    for (const collection of this.#collections.values()) {
      const entry = collection.get(id);
      if (entry) return entry;
    }
    return undefined;
  }

  clear(): void {
    this.#collections.clear();
    this.bytes.clear();
    this.singletons.clear();
  }
}
