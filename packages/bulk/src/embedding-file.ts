import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import type { RowKey } from './bulk-row.ts';
import { outputError, writeFully } from './journal/append-file.ts';
import { isSuccess, type Outcome } from './journal/output-line.ts';
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

  /** @throws BulkError of code `output_unusable` */
  static async open(path: string): Promise<EmbeddingFile> {
    try {
      return new EmbeddingFile(await open(path, constants.O_RDWR | constants.O_CREAT), path);
    } catch (error) {
      throw outputError(path, 'cannot be written', error);
    }
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
    const vectors: unknown = memberOf(response?.body, 'data');
    const [first]: unknown[] = Array.isArray(vectors) && vectors.length === 1 ? vectors : [];
    const bytes = bytesOf(memberOf(first, 'embedding'));
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
    const data = [{ object: 'embedding', index: 0, embedding: [] }];
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

/** A vector as it is in the file; null for what is none. */
function bytesOf(embedding: unknown): Buffer | null {
  if (typeof embedding === 'string') {
    const bytes = Buffer.from(embedding, 'base64');
    return bytes.length > 0 && bytes.length % 4 === 0 ? bytes : null;
  }
  if (!Array.isArray(embedding) || embedding.length === 0) return null;
  const bytes = Buffer.alloc(embedding.length * 4);
  for (const [at, value] of embedding.entries()) bytes.writeFloatLE(Number(value), at * 4);
  return bytes;
}
