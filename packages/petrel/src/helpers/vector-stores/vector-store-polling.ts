import type {
  FileBatches,
  VectorStoreFileBatch,
} from '../../generated/resources/vector-stores/file-batches.ts';
import type { Files, VectorStoreFile } from '../../generated/resources/vector-stores/files.ts';
import type { Polled } from '../polling/poll.ts';
import { VECTOR_STORE_FILE_STATES } from '../polling/poll-states.ts';

/** A file of a vector store, to be polled. */
export function polledFile(
  files: Pick<Files, 'retrieve'>,
  vectorStoreID: string,
  id: string,
): Polled<VectorStoreFile> {
  return {
    what: 'vector store file',
    id,
    states: VECTOR_STORE_FILE_STATES,
    retrieve: (request) => files.retrieve(id, { vector_store_id: vectorStoreID }, request),
  };
}

/** A batch of files of a vector store, to be polled. */
export function polledBatch(
  batches: Pick<FileBatches, 'retrieve'>,
  vectorStoreID: string,
  id: string,
): Polled<VectorStoreFileBatch> {
  return {
    what: 'vector store file batch',
    id,
    states: VECTOR_STORE_FILE_STATES,
    retrieve: (request) => batches.retrieve(id, { vector_store_id: vectorStoreID }, request),
  };
}
