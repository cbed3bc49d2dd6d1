import { constants, createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { BulkError } from './bulk-error.ts';
import type { RowKey } from './bulk-row.ts';
import { readLines } from './input/read-lines.ts';
import { outputError, writeFully } from './journal/append-file.ts';
import { decodeOutputLine, isSuccess, type Outcome } from './journal/output-line.ts';
import { memberOf } from './tokens.ts';

/**
 * Embeddings as a matrix of 32-bit floating-point numbers, little-endian: the vector of row `index` begins at
 * `index * dimensions * 4`. A vector is on disk before the result of its row counts.
 */
export class EmbeddingFile {
  readonly #file: FileHandle;
  readonly #path: string;
  #length: number | null = null;
  #nextSync: Promise<void> | null = null;
  #sync: Promise<void> = Promise.resolve();

  private constructor(file: FileHandle, path: string) {
    this.#file = file;
    this.#path = path;
  }

  /**
   * Opens a file, which must have a vector for each row that is done. Vectors that the output holds itself, as
   * an earlier run had no such file, are copied into it.
   *
   * @param size how many bytes of the output are read
   * @throws BulkError of code `output_unusable`
   */
  static async open(path: string, output: string, size: number): Promise<EmbeddingFile> {
    let opened: EmbeddingFile | null = null;
    try {
      const file = await open(path, constants.O_RDWR | constants.O_CREAT);
      opened = new EmbeddingFile(file, path);
      if (size > 0) await opened.#complete(output, size);
      return opened;
    } catch (error) {
      await opened?.close();
      throw outputError(path, 'cannot be written', error);
    }
  }

  async #complete(output: string, size: number): Promise<void> {
    const { size: length } = await this.#file.stat();
    const missing: number[] = [];
    for await (const lines of readLines(createReadStream(output, { end: size - 1 }))) {
      for (const { bytes } of lines) {
        const read = decodeOutputLine(bytes);
        if (read === null || !isSuccess(read.line)) continue;
        const { index, line } = read;
        const { vector, isTaken, dimensions } = embeddingOf(line);
        this.#length ??= vector?.length ?? (dimensions > 0 ? dimensions * BYTES : null);
        if (vector !== null) await this.#copy(index, vector, output);
        else if (isTaken && (index + 1) * (this.#length ?? BYTES) > length) missing.push(index);
      }
    }
    if (missing.length > 0) throw incomplete(this.#path, output, missing);
    await this.#file.datasync();
  }

  async #copy(index: number, vector: Buffer, output: string): Promise<void> {
    if (vector.length !== this.#length) throw incomplete(this.#path, output, [index]);
    await writeFully(this.#file, vector, index * vector.length);
  }

  /**
   * Writes the vector of an answer, and returns the outcome without it. One that holds no vector, several, or
   * one of another length becomes a failure.
   *
   * @throws BulkError of code `output_unusable`
   */
  async take({ index }: RowKey, outcome: Outcome): Promise<Outcome> {
    if (!isSuccess(outcome)) return outcome;
    const { response } = outcome;
    const { vector: bytes } = embeddingOf(outcome);
    this.#length ??= bytes?.length ?? null;
    if (response === null || bytes === null || bytes.length !== this.#length) {
      const message = 'The answer does not have one embedding of the length of the others.';
      return { response, error: { code: 'embedding_mismatch', message } };
    }
    try {
      await writeFully(this.#file, bytes, index * bytes.length);
      await this.#synced();
    } catch (error) {
      throw outputError(this.#path, 'cannot be written', error);
    }
    const dimensions = bytes.length / BYTES;
    const data = [{ object: 'embedding', index: 0, embedding: [], dimensions }];
    return { response: { ...response, body: { ...Object(response.body), data } }, error: null };
  }

  async close(): Promise<void> {
    await this.#file.close();
  }

  /** Vectors that are written while one is made durable are made durable together. */
  #synced(): Promise<void> {
    this.#nextSync ??= this.#sync.then(() => {
      this.#nextSync = null;
      this.#sync = this.#file.datasync();
      return this.#sync;
    });
    return this.#nextSync;
  }
}

/** Of a number of a vector. */
const BYTES = 4;

/** The one embedding of an answer: its vector, or that it was taken out, with the dimensions it had. */
function embeddingOf({ response }: Outcome): {
  vector: Buffer | null;
  isTaken: boolean;
  dimensions: number;
} {
  const all: unknown = memberOf(response?.body, 'data');
  const [first]: unknown[] = Array.isArray(all) && all.length === 1 ? all : [];
  const embedding: unknown = memberOf(first, 'embedding');
  const isTaken = Array.isArray(embedding) && embedding.length === 0;
  const dimensions = Number(memberOf(first, 'dimensions') ?? 0);
  return { vector: bytesOf(embedding), isTaken, dimensions };
}

function incomplete(path: string, output: string, missing: readonly number[]): BulkError {
  const [first = 0] = missing;
  const rows =
    missing.length === 1 ? `row ${first}` : `${missing.length} rows, such as row ${first}`;
  return new BulkError(
    'output_unusable',
    `The embeddings ${path} lack vectors of ${output}: ${rows}. The file was deleted or cut off, or is another ` +
      'one. Restore it, or choose another output to embed the rows again.',
  );
}

/** A vector as it is in the file; null for what is none. */
function bytesOf(embedding: unknown): Buffer | null {
  if (typeof embedding === 'string') {
    const bytes = Buffer.from(embedding, 'base64');
    return bytes.length > 0 && bytes.length % BYTES === 0 ? bytes : null;
  }
  if (!Array.isArray(embedding) || embedding.length === 0) return null;
  const bytes = Buffer.alloc(embedding.length * BYTES);
  for (const [at, value] of embedding.entries()) bytes.writeFloatLE(Number(value), at * BYTES);
  return bytes;
}
