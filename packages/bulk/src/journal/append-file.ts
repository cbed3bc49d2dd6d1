import type { FileHandle } from 'node:fs/promises';
import { BulkError } from '../bulk-error.ts';

interface Pending {
  bytes: Buffer;
  resolve: () => void;
  reject: (error: BulkError) => void;
}

/** Pauses in milliseconds before a write is repeated, for a disk that is full for a moment. */
const PAUSES: readonly number[] = [200, 400, 800];

/**
 * Appends to a file: what is added while a write is under way is written together, and each write is
 * followed by `fdatasync`.
 */
export class AppendFile {
  readonly #file: FileHandle;
  readonly #path: string;
  #end: number;
  #pending: Pending[] = [];
  #writing: Promise<void> | null = null;
  #failure: BulkError | null = null;

  /** `end` is the length of the file. */
  constructor(file: FileHandle, path: string, end: number) {
    this.#file = file;
    this.#path = path;
    this.#end = end;
  }

  /**
   * Appends bytes. Fulfilled once they are on disk.
   *
   * @throws BulkError of code `output_unusable`; what was written before is intact
   */
  append(bytes: Buffer): Promise<void> {
    if (this.#failure !== null) return Promise.reject(this.#failure);
    return new Promise((resolve, reject) => {
      this.#pending.push({ bytes, resolve, reject });
      this.#writing ??= this.#writeAll();
    });
  }

  async close(): Promise<void> {
    await this.#writing;
    await this.#file.close();
  }

  async #writeAll(): Promise<void> {
    // What is added in the same turn is written together.
    await Promise.resolve();
    while (this.#pending.length > 0) {
      const taken = this.#pending;
      this.#pending = [];
      const failure = await this.#write(Buffer.concat(taken.map(({ bytes }) => bytes)));
      for (const { resolve, reject } of taken) {
        if (failure === null) resolve();
        else reject(failure);
      }
    }
    this.#writing = null;
  }

  async #write(bytes: Buffer): Promise<BulkError | null> {
    if (this.#failure !== null) return this.#failure;
    for (let nth = 0; ; nth++) {
      try {
        await writeFully(this.#file, bytes, this.#end);
        await this.#file.datasync();
        this.#end += bytes.length;
        return null;
      } catch (cause) {
        const pause = PAUSES[nth];
        if (pause === undefined) return await this.#fail(cause);
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
  }

  /** Takes back what was written of the last lines, and refuses all that follow. */
  async #fail(cause: unknown): Promise<BulkError> {
    await this.#file.truncate(this.#end).catch(() => {});
    this.#failure = outputError(this.#path, 'cannot be written', cause);
    return this.#failure;
  }
}

/** A write of a part is continued: a disk that fills up takes a part without an error. */
export async function writeFully(file: FileHandle, bytes: Buffer, at: number): Promise<void> {
  for (let written = 0; written < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written, at + written);
    written += bytesWritten;
  }
}

/** The error for a file that cannot be used, in the words of the system. A BulkError is returned as it is. */
export function outputError(path: string, problem: string, cause: unknown): BulkError {
  if (cause instanceof BulkError) return cause;
  const reason =
    cause instanceof Error ? cause.message.replace(/, \w+(?: '.*')?$/, '') : String(cause);
  return new BulkError('output_unusable', `The output ${path} ${problem}: ${reason}.`, cause);
}
