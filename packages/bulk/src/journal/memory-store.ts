import type { BulkRow, RowKey } from '../bulk-row.ts';
import type { ResultStore } from './result-store.ts';
import { RowMarks } from './row-marks.ts';

/** For a run without an output: knows which rows have a result, and keeps none. */
export class MemoryStore implements ResultStore {
  readonly #marks = new RowMarks();

  has({ index, fingerprint }: BulkRow): boolean {
    return this.#marks.get(index, fingerprint) !== 'none';
  }

  async add({ index, fingerprint }: RowKey): Promise<boolean> {
    return this.#marks.add(index, fingerprint);
  }

  async close(): Promise<void> {}
}
