const PAGE = 65_536;

/**
 * Which rows have a result, in two bytes for each: 20 MB for ten million rows. A mark is a part of the
 * row's fingerprint, so that a row whose request has changed is noticed.
 */
export class RowMarks {
  readonly #pages: (Uint16Array | undefined)[] = [];
  #size = 0;

  /** How many rows have a mark. */
  get size(): number {
    return this.#size;
  }

  /** Whether the row has a mark: `other` for that of another request. */
  get(index: number, fingerprint: string): 'none' | 'same' | 'other' {
    const mark = this.#pages[Math.floor(index / PAGE)]?.[index % PAGE] ?? 0;
    if (mark === 0) return 'none';
    return mark === markOf(fingerprint) ? 'same' : 'other';
  }

  /** Marks a row. Returns false where it has a mark already. */
  add(index: number, fingerprint: string): boolean {
    const page = (this.#pages[Math.floor(index / PAGE)] ??= new Uint16Array(PAGE));
    if (page[index % PAGE] !== 0) return false;
    page[index % PAGE] = markOf(fingerprint);
    this.#size += 1;
    return true;
  }

  delete(index: number): void {
    const page = this.#pages[Math.floor(index / PAGE)];
    if (page === undefined || page[index % PAGE] === 0) return;
    page[index % PAGE] = 0;
    this.#size -= 1;
  }
}

/** A number from 1 to 65,535. */
function markOf(fingerprint: string): number {
  return (Number.parseInt(fingerprint.slice(0, 8), 16) % 65_535) + 1;
}
