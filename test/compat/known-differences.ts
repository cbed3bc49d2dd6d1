import { existsSync, readFileSync } from 'node:fs';

/** Why some things differ. `differences/<part>.json` is a list of these. */
export interface Reason {
  /** `on purpose`, or the work that will end the difference. */
  kind: 'on purpose' | 'pending';
  why: string;
  /** What differs, by the names of the comparisons. */
  names: string[];
}

/** The differences a part may show. They can only become fewer: one that is gone must be removed. */
export class Accepted {
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

  /** The list of a part; a part without one accepts nothing. */
  static of(part: string): Accepted {
    const file = new URL(`./differences/${part}.json`, import.meta.url);
    // The shape of a file of this very folder.
    const reasons = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Reason[]) : [];
    return new Accepted(reasons);
  }

  /** Why `name` may differ, if it may. */
  reasonFor(name: string): Reason | undefined {
    this.#unseen.delete(name);
    return this.#byName.get(name);
  }

  /** Listed names that no difference was found for. */
  get outlived(): string[] {
    return [...this.#unseen];
  }
}
