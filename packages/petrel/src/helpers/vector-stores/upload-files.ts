import type { RequestOptions } from '../../core/call/request-options.ts';
import type { ResourceClient } from '../../core/client/resource-client.ts';
import { untilAborted } from '../../core/abort/until-aborted.ts';
import { asOpenAIError, configurationError } from '../../core/errors/configuration-error.ts';
import { readable } from '../../core/request/readable.ts';
import type { Uploadable } from '../../core/request/uploads.ts';
import { Files } from '../../generated/resources/files.ts';
import { answeredID } from '../json/answered-id.ts';
import type { Wait } from '../polling/wait.ts';

/** Files in an array, or one after another from a generator. */
export type FileList = Iterable<Uploadable> | AsyncIterable<Uploadable>;

const DEFAULT_CONCURRENCY = 5;
/** Most uploads at the same time from a list of unknown length. */
const MOST_AT_ONCE = 100;

/** The files of `fileBatches.uploadAndPoll()`. */
export interface FilesToUpload {
  /** Files to upload, at least one: an array, or a generator that opens one after another. */
  files: FileList;
  /** Ids of files that are uploaded already; they come first in the batch. Default: none. */
  fileIds?: readonly string[] | undefined;
}

/** @throws OpenAIError of code `configuration` for what has no list of files, or of ids */
export function checkedFiles(given: FilesToUpload): {
  files: FileList;
  fileIds: readonly string[];
} {
  const { files, fileIds: ids } = readable(given) ?? {};
  // Programs without types also pass null.
  const fileIds = ids ?? [];
  if (!isList(files)) {
    throw configurationError(
      '`files` must be a list of files: `uploadAndPoll(vectorStoreID, { files: [file] })`.',
    );
  }
  if (!Array.isArray(fileIds)) throw configurationError('`fileIds` must be a list of ids.');
  return { files, fileIds };
}

/** A single file may be iterable too, by its bytes. */
function isList(files: unknown): files is FileList {
  return (
    typeof files === 'object' &&
    files !== null &&
    (Symbol.iterator in files || Symbol.asyncIterator in files) &&
    !ArrayBuffer.isView(files) &&
    !('getReader' in files) &&
    !('pipe' in files) &&
    !('arrayBuffer' in files)
  );
}

/** Uploads a file that a vector store is to hold, and gives its id. */
export async function uploadFile(
  client: ResourceClient,
  file: Uploadable,
  options: RequestOptions,
): Promise<string> {
  // The client's own, which may be patched, where it has one.
  const own: unknown = Reflect.get(client, 'files');
  const files = own instanceof Files ? own : new Files(client);
  const uploaded = await files.create({ file, purpose: 'assistants' }, options);
  return answeredID(uploaded, 'upload of a file');
}

/**
 * How many files are uploaded at the same time: five of an array, and one of any other list, as a
 * generator may close a file when the next one is requested.
 *
 * @throws OpenAIError of code `configuration` for what is no number of uploads
 */
export function concurrencyOf(files: FileList, maxConcurrency: number | undefined): number {
  const length = Array.isArray(files) ? files.length : MOST_AT_ONCE;
  const most = maxConcurrency ?? (Array.isArray(files) ? DEFAULT_CONCURRENCY : 1);
  if (!(Number.isInteger(most) || most === Infinity) || most < 1) {
    throw configurationError('`maxConcurrency` must be a whole number, 1 or more.');
  }
  return Math.min(most, length);
}

/**
 * Uploads files and gives their ids in the order of the files. After a failure no further upload is
 * begun; those under way end first, so that the ids of all that was uploaded are known.
 *
 * @throws what the first upload that failed rejects with
 */
export async function uploadFiles<T>(
  client: ResourceClient,
  files: FileList,
  concurrency: number,
  wait: Wait<T>,
): Promise<string[]> {
  const iterator = iteratorOf(files);
  const ids: string[] = [];
  const failures: unknown[] = [];
  wait.progress.creating = true;
  let taken = 0;
  const work = async (): Promise<void> => {
    while (failures.length === 0) {
      const place = taken++;
      const { done, value } = await nextFile(iterator, wait.signal);
      if (done === true) return;
      ids[place] = await uploadFile(client, value, wait.others);
    }
  };
  const workers = Array.from({ length: concurrency }, async () => {
    await work().catch((error: unknown) => failures.push(error));
  });
  await Promise.all(workers);
  // Failed uploads leave holes.
  const uploaded = ids.filter(() => true);
  wait.progress.fileIds = uploaded;
  if (failures.length === 0) return uploaded;
  void closeIterator(iterator);
  throw failures[0];
}

/** @throws OpenAIError, whose cause is what the list of files threw */
async function nextFile(
  iterator: FileIterator,
  signal: AbortSignal,
): Promise<IteratorResult<Uploadable>> {
  try {
    return await untilAborted(Promise.resolve(iterator.next()), signal);
  } catch (error) {
    throw asOpenAIError(error, 'The list of `files` cannot be read; see the cause.');
  }
}

type FileIterator = Iterator<Uploadable> | AsyncIterator<Uploadable>;

function iteratorOf(files: FileList): FileIterator {
  return Symbol.asyncIterator in files ? files[Symbol.asyncIterator]() : files[Symbol.iterator]();
}

/** Lets a generator close what it has opened. What it throws then does not replace the failure. */
async function closeIterator(iterator: FileIterator): Promise<void> {
  try {
    await iterator.return?.();
  } catch {
    // The failure that ended the uploads is reported.
  }
}
