import { closeBody } from '../../core/abort/watch-writes.ts';
import { untilAborted } from '../../core/abort/until-aborted.ts';
import { withinLimits } from '../../core/abort/within-limits.ts';
import type { Abortable } from '../../core/call/cancellation.ts';
import type { Digest, ReadableFile, ReadSlice } from '../../core/call/form-options.ts';
import type { Timeouts } from '../../core/call/timeouts.ts';
import { OpenAIError } from '../../core/errors/index.ts';
import { MeasuredBytes } from '../../core/request/measured-bytes.ts';
import { StreamingFile, type Uploadable } from '../../core/request/uploads.ts';

/** A part of a file, ready to be sent. */
export interface FilePart {
  /** Its place among the parts, from 0. */
  readonly index: number;
  readonly size: number;
  readonly data: Uploadable;
  /** Called once it has arrived, so that its memory serves the next part. */
  readonly release?: () => void;
}

/** A file that is to be sent in parts. */
export interface PartedFile {
  readonly file: ReadableFile;
  readonly name: string;
  readonly bytes: number;
  readonly partSize: number;
  /** Takes the bytes of the whole file in order; null when nobody needs it. */
  readonly digest: Digest | null;
  /** Of its requests: a source may take as long for its next bytes as an attempt. */
  readonly timeouts: Timeouts;
  /** Whether a part has been sent before. */
  isSent(index: number): boolean;
}

/**
 * The parts of a file that are not sent yet, one after the other as somebody asks for them. A file
 * that can be read from anywhere is read while its parts are sent; of any other, each part is held in
 * memory until it has arrived. Leaving the loop closes the file, and so does `stop`.
 *
 * @throws OpenAIError of code `file_changed` that names a file with more or fewer bytes than announced
 */
export function fileParts(
  parted: PartedFile,
  stop: Abortable,
): AsyncGenerator<FilePart, undefined> {
  const { slice } = parted.file;
  return slice === undefined ? partsInOrder(parted, stop) : partsAnywhere(parted, slice, stop);
}

async function* partsAnywhere(
  parted: PartedFile,
  slice: ReadSlice,
  stop: Abortable,
): AsyncGenerator<FilePart, undefined> {
  const { file, name, digest } = parted;
  const version = await file.version?.();
  for (const { index, start, size } of places(parted)) {
    const open = (): MeasuredBytes =>
      new MeasuredBytes(() => slice(start, start + size), size, placeOf(name, start, size));
    // A pass of its own, because the parts themselves are read out of order.
    if (digest !== null) await readThrough(open(), parted, stop, (bytes) => digest.update(bytes));
    if (parted.isSent(index)) continue;
    yield { index, size, data: new StreamingFile({ name, size, repeatable: true, open }) };
  }
  if (version !== (await file.version?.())) throw changed(name);
  return undefined;
}

function placeOf(name: string, start: number, size: number): string {
  return `"${name}" (bytes ${start} to ${start + size - 1})`;
}

async function* partsInOrder(
  parted: PartedFile,
  stop: Abortable,
): AsyncGenerator<FilePart, undefined> {
  const { file, name, bytes, digest } = parted;
  const partSize = Math.min(parted.partSize, bytes);
  const source = new MeasuredBytes(() => file.open(), bytes, `"${name}"`);
  const free: Uint8Array[] = [];
  let rest: Uint8Array = new Uint8Array();
  try {
    for (const { index, size } of places(parted)) {
      const buffer = parted.isSent(index) ? null : (free.pop() ?? new Uint8Array(partSize));
      for (let filled = 0; filled < size;) {
        if (rest.byteLength === 0) rest = await nextBytes(source, parted, stop);
        const piece = rest.subarray(0, size - filled);
        digest?.update(piece);
        // A copy, since the source may use its buffer again.
        buffer?.set(piece, filled);
        filled += piece.byteLength;
        rest = rest.subarray(piece.byteLength);
      }
      if (buffer === null) continue;
      const data: Uploadable = [name, buffer.subarray(0, size)];
      yield { index, size, data, release: () => free.push(buffer) };
    }
    // Throws when there is more.
    await nextBytes(source, parted, stop);
  } finally {
    closeBody(source);
  }
  return undefined;
}

/** The next bytes; none at the end. */
async function nextBytes(
  source: MeasuredBytes,
  { name, timeouts }: PartedFile,
  stop: Abortable,
): Promise<Uint8Array> {
  const limits = { signal: null, deadlineAt: null, timeouts };
  for (;;) {
    const reading = withinLimits(() => source.next(), limits, `Reading "${name}"`);
    const step = await untilAborted(reading, stop);
    if (step.done === true) return new Uint8Array();
    if (step.value.byteLength > 0) return step.value;
  }
}

async function readThrough(
  source: MeasuredBytes,
  parted: PartedFile,
  stop: Abortable,
  take: (bytes: Uint8Array) => void,
): Promise<void> {
  try {
    for (;;) {
      const bytes = await nextBytes(source, parted, stop);
      if (bytes.byteLength === 0) return;
      take(bytes);
    }
  } finally {
    closeBody(source);
  }
}

function* places({
  bytes,
  partSize,
}: PartedFile): Generator<{ index: number; start: number; size: number }> {
  for (let index = 0; index * partSize < bytes; index++) {
    const start = index * partSize;
    yield { index, start, size: Math.min(partSize, bytes - start) };
  }
}

function changed(name: string): OpenAIError {
  return new OpenAIError(`"${name}" was changed during the upload.`, { code: 'file_changed' });
}
