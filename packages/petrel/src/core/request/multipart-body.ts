import { joinBytes } from './byte-source.ts';
import { OpenAIError } from '../errors/index.ts';
import { bytesBody, type RequestBody } from './request-body.ts';
import type { StreamingFile } from './streaming-file.ts';

/** A run of bytes in memory, or a file to be read when its turn comes. */
export type MultipartPiece = Uint8Array | MeasuredFile;

/** A file whose length has been asked for. */
export interface MeasuredFile {
  /** The parameter it stands in, for messages. */
  readonly field: string;
  readonly file: StreamingFile;
  /** Bytes; null when only reading will tell. */
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
    open: () => readPieces(merged),
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

async function* readPieces(pieces: readonly MultipartPiece[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) {
    if (piece instanceof Uint8Array) yield piece;
    else yield* readFile(piece);
  }
}

/** The file's bytes, as many as were announced: more or fewer would corrupt the request. */
async function* readFile({ field, file, size }: MeasuredFile): AsyncGenerator<Uint8Array> {
  let read = 0;
  try {
    for await (const chunk of file.open()) {
      read += chunk.byteLength;
      if (size !== null && read > size) break;
      if (chunk.byteLength > 0) yield chunk;
    }
  } catch (cause) {
    if (OpenAIError.isInstance(cause)) throw cause;
    throw new OpenAIError(`Reading the contents of "${field}" failed.`, { cause });
  }
  if (size !== null && read !== size) {
    throw new OpenAIError(
      `The contents of "${field}" are not the ${size} bytes long that they were said to be.`,
    );
  }
}
