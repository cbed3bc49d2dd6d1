import { appendFile, readFile, rm } from 'node:fs/promises';
import { isFields } from '../bulk-row.ts';
import { outputError } from '../journal/append-file.ts';
import { codeOf } from '../journal/file-lock.ts';
import { RowMarks } from '../journal/row-marks.ts';

/** Rows by their index, as ranges: `[[0, 9], [12, 12]]`. */
export type RowRanges = readonly (readonly [first: number, last: number])[];

/** Rows that are submitted together. */
export interface SubmittedChunk {
  /** Its name, which the metadata of its batches have as well. */
  readonly name: string;
  readonly rows: RowRanges;
  /** Estimated tokens of its requests. */
  readonly tokens: number;
  /** When it was planned, in milliseconds since 1970. */
  readonly planned: number;
  /** Ids of its batches; null while it is not known whether there are any. */
  batches: readonly string[] | null;
}

const MARK = '00000000';

/**
 * Which rows are in batches, in a file beside the output. A chunk is written to it before it is submitted, and
 * again once its batches are known, so that no crash can make a row be submitted twice.
 */
export class BatchState {
  readonly path: string;
  readonly #chunks = new Map<string, SubmittedChunk>();
  readonly #rows = new RowMarks();

  private constructor(path: string) {
    this.path = path;
  }

  /** @throws BulkError of code `output_unusable` for a file that cannot be read */
  static async open(output: string): Promise<BatchState> {
    const state = new BatchState(`${output}.batches`);
    const text = await readFile(state.path, 'utf8').catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return '';
      throw outputError(state.path, 'cannot be read', error);
    });
    for (const line of text.split('\n')) state.#read(line);
    for (const { rows } of state.#chunks.values()) state.#mark(rows);
    // The line that a crash cut off ends here.
    if (text !== '' && !text.endsWith('\n')) await state.#append('\n');
    return state;
  }

  /** The chunks whose results are not in the output yet. */
  get chunks(): SubmittedChunk[] {
    return [...this.#chunks.values()];
  }

  /** Whether a row is in a chunk. */
  has(index: number): boolean {
    return this.#rows.get(index, MARK) !== 'none';
  }

  async plan(chunk: SubmittedChunk): Promise<void> {
    await this.#write({ ...chunk });
    this.#chunks.set(chunk.name, chunk);
    this.#mark(chunk.rows);
  }

  async submitted(chunk: SubmittedChunk, batches: readonly string[]): Promise<void> {
    chunk.batches = batches;
    await this.#write({ name: chunk.name, batches });
  }

  /** The results of a chunk are in the output, or it has no batches. */
  async finish({ name, rows }: SubmittedChunk): Promise<void> {
    await this.#write({ name, finished: true });
    this.#chunks.delete(name);
    for (const [first, last] of rows) {
      for (let index = first; index <= last; index++) this.#rows.delete(index);
    }
  }

  /** Removes the file, once no chunk is left. */
  async close(): Promise<void> {
    if (this.#chunks.size === 0) await rm(this.path, { force: true });
  }

  #read(line: string): void {
    const entry = parsed(line);
    if (entry === null) return;
    const chunk = this.#chunks.get(entry.name);
    if (entry.finished === true) this.#chunks.delete(entry.name);
    else if (chunk !== undefined) chunk.batches = entry.batches ?? null;
    else if (isChunk(entry)) this.#chunks.set(entry.name, entry);
  }

  #mark(rows: RowRanges): void {
    for (const [first, last] of rows) {
      for (let index = first; index <= last; index++) this.#rows.add(index, MARK);
    }
  }

  async #write(entry: Entry): Promise<void> {
    await this.#append(`${JSON.stringify(entry)}\n`);
  }

  async #append(text: string): Promise<void> {
    await appendFile(this.path, text, { flush: true }).catch((error: unknown) => {
      throw outputError(this.path, 'cannot be written', error);
    });
  }
}

/** A line of the file. */
interface Entry extends Partial<SubmittedChunk> {
  readonly name: string;
  readonly finished?: boolean;
}

function parsed(line: string): Entry | null {
  try {
    const entry: unknown = JSON.parse(line);
    return isEntry(entry) ? entry : null;
  } catch {
    return null;
  }
}

function isEntry(value: unknown): value is Entry {
  return isFields(value) && typeof value['name'] === 'string';
}

function isChunk(entry: Entry): entry is SubmittedChunk {
  return Array.isArray(entry.rows) && typeof entry.planned === 'number';
}
