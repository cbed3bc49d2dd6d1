import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { createReadStream, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { BulkError } from '../bulk-error.ts';
import { readLines } from '../input/read-lines.ts';
import { writeFully } from './append-file.ts';
import { decodeOutputLine, isSuccess } from './output-line.ts';

const LINE_BREAK = Buffer.from('\n');
const CHUNK = 1_048_576;

/** Writes the results of failures in an output to a file of their own. */
export async function writeFailures(output: string, path: string): Promise<void> {
  await replaceFile(path, async (write) => {
    for await (const lines of readLines(createReadStream(output))) {
      for (const { bytes } of lines) {
        const read = decodeOutputLine(bytes);
        if (read !== null && !isSuccess(read.line)) await write(Buffer.concat([bytes, LINE_BREAK]));
      }
    }
  });
}

/**
 * Refuses a file that holds something else than failures, as it would be replaced.
 *
 * @throws BulkError of code `output_foreign`
 */
export async function refuseForeignFailures(path: string): Promise<void> {
  if (!existsSync(path)) return;
  for await (const lines of readLines(createReadStream(path))) {
    for (const { bytes } of lines) {
      const read = decodeOutputLine(bytes);
      if (read === null || isSuccess(read.line)) throw foreign(path);
    }
  }
}

function foreign(path: string): BulkError {
  return new BulkError(
    'output_foreign',
    `The file ${path} exists and holds something else than failures. Choose another path for \`failures\`, or move the file away.`,
  );
}

/** Puts the results of an output into the order of the input. It takes 24 bytes of memory for each row. */
export async function sortOutput(path: string): Promise<void> {
  const indices: number[] = [];
  const offsets: number[] = [];
  const lengths: number[] = [];
  let isSorted = true;
  for await (const lines of readLines(createReadStream(path))) {
    for (const { bytes, offset } of lines) {
      const read = decodeOutputLine(bytes);
      if (read === null) continue;
      isSorted &&= read.index > (indices.at(-1) ?? -1);
      indices.push(read.index);
      offsets.push(offset);
      lengths.push(bytes.length);
    }
  }
  if (isSorted) return;
  const order = Uint32Array.from(indices.keys()).sort(
    (one, other) => (indices[one] ?? 0) - (indices[other] ?? 0),
  );
  const file = await open(path);
  try {
    await replaceFile(path, async (write) => {
      for (const at of order) {
        const length = lengths[at] ?? 0;
        const line = Buffer.alloc(length + 1, LINE_BREAK);
        await file.read(line, 0, length, offsets[at] ?? 0);
        await write(line);
      }
    });
  } finally {
    await file.close();
  }
}

/** Writes a file beside the one at `path`, and puts it in its place once it is on disk. */
export async function replaceFile(
  path: string,
  fill: (write: (bytes: Buffer) => Promise<void>) => Promise<void>,
): Promise<void> {
  const temporary = `${path}.tmp`;
  const file = await open(temporary, 'w');
  try {
    const writer = new ChunkWriter(file);
    await fill((bytes) => writer.write(bytes));
    await writer.flush();
    await file.datasync();
    await file.close();
    await rename(temporary, path);
    await syncFolder(path);
  } catch (error) {
    await file.close().catch(() => {});
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Makes the name of a file survive a power failure. Not everywhere can folders be opened. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(dirname(path)).catch(() => null);
  await folder?.sync().catch(() => {});
  await folder?.close();
}

/** Writes many short pieces as few large ones. */
class ChunkWriter {
  readonly #file: FileHandle;
  #pieces: Buffer[] = [];
  #held = 0;
  #end = 0;

  constructor(file: FileHandle) {
    this.#file = file;
  }

  async write(bytes: Buffer): Promise<void> {
    this.#pieces.push(bytes);
    this.#held += bytes.length;
    if (this.#held >= CHUNK) await this.flush();
  }

  async flush(): Promise<void> {
    const chunk = Buffer.concat(this.#pieces);
    [this.#pieces, this.#held] = [[], 0];
    await writeFully(this.#file, chunk, this.#end);
    this.#end += chunk.length;
  }
}
