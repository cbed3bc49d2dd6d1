import { wait } from '../../core/abort/until-aborted.ts';
import type { RequestOptions } from '../../core/call/request-options.ts';
import { backoffDelay } from '../../core/retry/retry-delay.ts';
import type { FileObject } from '../../generated/models/files.ts';
import type { UploadCreateParams } from '../../generated/models/uploads/uploads.ts';
import type { Files } from '../../generated/resources/files.ts';

/** Pauses in milliseconds before each look, minus up to 25 % jitter: a list may be behind. */
const PAUSES: readonly number[] = [0, 500, 1_500];

/** How many of the newest files are searched. */
const MOST_SEARCHED = 300;

/** What is known of the file of an upload. */
export interface UploadedFile extends Pick<UploadCreateParams, 'filename' | 'bytes' | 'purpose'> {
  /** When the upload was created, in Unix seconds. */
  readonly created_at: number;
}

/**
 * Looks for the file of an upload whose completion was not answered. Null when there is none yet, and
 * when more than one could be it.
 */
export async function findUploadedFile(
  files: Files,
  uploaded: UploadedFile,
  options: RequestOptions,
): Promise<FileObject | null> {
  for (const pause of PAUSES) {
    await wait(backoffDelay(1, Math.random(), pause), options.signal ?? null);
    const found = await candidates(files, uploaded, options);
    if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null;
  }
  return null;
}

async function candidates(
  files: Files,
  { filename, bytes, purpose, created_at }: UploadedFile,
  options: RequestOptions,
): Promise<FileObject[]> {
  const found: FileObject[] = [];
  let searched = 0;
  const newest = files.list({ purpose, order: 'desc', limit: 100 }, options);
  for await (const file of newest) {
    const isNew = file.created_at >= created_at && file.purpose === purpose;
    if (isNew && file.filename === filename && file.bytes === bytes) found.push(file);
    if (++searched >= MOST_SEARCHED) break;
  }
  return found;
}
