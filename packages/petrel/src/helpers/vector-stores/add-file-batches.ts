import type { RequestOptions } from '../../core/call/request-options.ts';
import type {
  FileBatchCreateParams,
  FileBatches,
  VectorStoreFileBatch,
} from '../../generated/resources/vector-stores/file-batches.ts';
import { answeredID } from '../json/answered-id.ts';
import { isFields } from '../json/fields.ts';
import { pollWithin } from '../polling/poll.ts';
import type { Wait } from '../polling/wait.ts';
import { polledBatch } from './vector-store-polling.ts';

/** The most files that the API accepts in one batch. */
const MOST_FILES = 2000;

/** A batch of files that has ended. */
export interface EndedFileBatch extends VectorStoreFileBatch {
  /**
   * The batches that the files were split into, as the API accepts 2,000 files in each: then `id` is
   * that of the first, and `file_counts` are sums. Not enumerable; undefined for a single batch.
   */
  readonly batches?: readonly VectorStoreFileBatch[] | undefined;
}

/** Adds files to a vector store, in as many batches as the API requires, and waits until all have ended. */
export async function addFileBatches(
  resource: Pick<FileBatches, 'create' | 'retrieve'>,
  vectorStoreID: string,
  body: FileBatchCreateParams,
  wait: Wait<VectorStoreFileBatch>,
): Promise<EndedFileBatch> {
  const { adding, progress } = wait;
  const batches: VectorStoreFileBatch[] = [];
  progress.creating = true;
  try {
    await createFileBatches(resource, vectorStoreID, body, adding, batches);
    for (const [part, { id }] of [...batches].entries()) {
      batches[part] = await pollWithin(wait, polledBatch(resource, vectorStoreID, id));
    }
  } catch (error) {
    const incomplete = batches.length > 0 && progress.id === undefined;
    if (incomplete || batches.length > 1) progress.value = batches;
    throw error;
  }
  return merge(batches);
}

/** Adds files to a vector store in as many batches as the API requires, which are put into `batches`. */
export async function createFileBatches(
  resource: Pick<FileBatches, 'create'>,
  vectorStoreID: string,
  body: FileBatchCreateParams,
  options: RequestOptions,
  batches: VectorStoreFileBatch[] = [],
): Promise<void> {
  const { idempotencyKey } = options;
  for (const [part, params] of split(body).entries()) {
    // The same key with another body would be refused, or answered with the first batch.
    const key = idempotencyKey !== undefined && part > 0 && `${idempotencyKey}-${part + 1}`;
    const own = key === false ? options : { ...options, idempotencyKey: key };
    const batch = await resource.create(vectorStoreID, params, own);
    answeredID(batch, 'creation of a batch of files');
    batches.push(batch);
  }
}

function split(body: FileBatchCreateParams): FileBatchCreateParams[] {
  const { file_ids, files } = body ?? {};
  if (isLong(file_ids)) return chunks(file_ids).map((part) => ({ ...body, file_ids: part }));
  if (isLong(files)) return chunks(files).map((part) => ({ ...body, files: part }));
  return [body];
}

function isLong<Item>(list: Item[] | undefined): list is Item[] {
  return Array.isArray(list) && list.length > MOST_FILES;
}

function chunks<Item>(list: Item[]): Item[][] {
  const count = Math.ceil(list.length / MOST_FILES);
  return Array.from({ length: count }, (_, at) =>
    list.slice(at * MOST_FILES, (at + 1) * MOST_FILES),
  );
}

/** Several batches as one, with the batches in it; a single one stays itself. */
function merge(batches: VectorStoreFileBatch[]): EndedFileBatch {
  const whole = batches.reduce(combine);
  if (batches.length === 1) return whole;
  return Object.defineProperty(whole, 'batches', { value: batches });
}

function combine(one: VectorStoreFileBatch, other: VectorStoreFileBatch): VectorStoreFileBatch {
  const sum = (name: keyof VectorStoreFileBatch['file_counts']): number =>
    countOf(one, name) + countOf(other, name);
  const file_counts = {
    in_progress: sum('in_progress'),
    completed: sum('completed'),
    failed: sum('failed'),
    cancelled: sum('cancelled'),
    total: sum('total'),
  };
  const statuses = [one.status, other.status];
  const status = FROM_WORST.find((worst) => statuses.includes(worst)) ?? one.status;
  return { ...one, status, file_counts };
}

/** A count; 0 where the server has none. */
function countOf({ file_counts }: VectorStoreFileBatch, name: string): number {
  const counts: unknown = file_counts;
  const count = isFields(counts) ? counts[name] : undefined;
  return typeof count === 'number' ? count : 0;
}

const FROM_WORST: readonly VectorStoreFileBatch['status'][] = ['failed', 'cancelled', 'completed'];
