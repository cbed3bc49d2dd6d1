import { joinBytes } from './byte-source.ts';
import { MeasuredBytes } from './measured-bytes.ts';
import { bytesBody, type RequestBody } from '../call/request-body.ts';
import type { ReadableFile } from '../call/form-options.ts';

/** A run of bytes in memory, or a file to be read when its turn comes. */
export type MultipartPiece = Uint8Array | MeasuredFile;

/** A file whose length has been determined. */
export interface MeasuredFile {
  /** The parameter it stands in, for messages. */
  readonly field: string;
  readonly file: ReadableFile;
  /** Bytes; null when it is unknown until the end. */
  readonly size: number | null;
}

/** The body that a form's pieces make up, one after the other. */
export function multipartBody(pieces: readonly MultipartPiece[], contentType: string): RequestBody {
  const merged = mergeBytes(pieces);
  const only = merged[0];
  if (merged.length === 1 && only instanceof Uint8Array) return bytesBody(only, contentType);
  return {
    contentType,
    length: totalLength(merged),
    repeatable: merged.every((piece) => piece instanceof Uint8Array || piece.file.repeatable),
    open: () => new PieceReader(merged),
  };
}

function mergeBytes(pieces: readonly MultipartPiece[]): MultipartPiece[] {
  const merged: MultipartPiece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (piece instanceof Uint8Array && last instanceof Uint8Array) {
      merged[merged.length - 1] = joinBytes([last, piece]);
    } else {
      merged.push(piece);
    }
  }
  return merged;
}

function totalLength(pieces: readonly MultipartPiece[]): number | null {
  let total = 0;
  for (const piece of pieces) {
    const size = piece instanceof Uint8Array ? piece.byteLength : piece.size;
    if (size === null) return null;
    total += size;
  }
  return total;
}

/** Reads one piece after the other. `return` closes the file under way at once. */
class PieceReader implements AsyncIterableIterator<Uint8Array, undefined> {
  readonly #pieces: readonly MultipartPiece[];
  #nth = 0;
  #file: MeasuredBytes | null = null;

  constructor(pieces: readonly MultipartPiece[]) {
    this.#pieces = pieces;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<Uint8Array, undefined>> {
    for (;;) {
      const piece = this.#pieces[this.#nth];
      if (piece === undefined) return { done: true, value: undefined };
      if (piece instanceof Uint8Array) {
        this.#nth += 1;
        return { done: false, value: piece };
      }
      this.#file ??= contentsOf(piece);
      const step = await this.#file.next();
      if (step.done !== true) return step;
      this.#file = null;
      this.#nth += 1;
    }
  }

  async return(): Promise<IteratorResult<Uint8Array, undefined>> {
    this.#nth = Infinity;
    await this.#file?.return();
    return { done: true, value: undefined };
  }
}

function contentsOf({ field, file, size }: MeasuredFile): MeasuredBytes {
  return new MeasuredBytes(() => file.open(), size, `the contents of "${field}"`);
}
