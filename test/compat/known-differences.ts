import { existsSync, readFileSync } from 'node:fs';

/** Why some things differ. `differences/PART.json` is a list of these. */
export interface Reason {
  /** `on purpose`, or the work that will end the difference. */
  kind: 'on purpose' | 'pending';
  why: string;
  /** What differs, by the names of the comparisons. */
  names: string[];
}

/** The differences that a part may show. A listed difference that no longer exists is a failure. */
export class KnownDifferences {
  readonly reasons: readonly Reason[];
  readonly #byName = new Map<string, Reason>();
  readonly #unseen: Set<string>;

  constructor(reasons: readonly Reason[]) {
    this.reasons = reasons;
    for (const reason of reasons) {
      for (const name of reason.names) {
        if (this.#byName.has(name)) throw new Error(`${name} is listed twice`);
        this.#byName.set(name, reason);
      }
    }
    this.#unseen = new Set(this.#byName.keys());
  }

  /** Reads the list of a part; a part without a file has no known differences. */
  static of(part: string): KnownDifferences {
    const file = new URL(`./differences/${part}.json`, import.meta.url);
    // The files have this shape.
    const reasons = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Reason[]) : [];
    return new KnownDifferences(reasons);
  }

  /** Why `name` may differ, if it may. */
  reasonFor(name: string): Reason | undefined {
    this.#unseen.delete(name);
    return this.#byName.get(name);
  }

  /** Listed names that no difference was found for. */
  get obsolete(): string[] {
    return [...this.#unseen];
  }
}
