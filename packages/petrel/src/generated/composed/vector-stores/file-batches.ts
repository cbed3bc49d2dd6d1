// Written by `npm run generate` from spec/. Do not edit.
import {
  FileBatchesWithHelpers,
} from '../../../helpers/vector-stores/file-batches-with-helpers.ts';
import type {
  FileBatchCancelParams,
  FileBatchCreateParams,
  FileBatchListFilesParams,
  FileBatchRetrieveParams,
  VectorStoreFileBatch,
} from '../../models/vector-stores/file-batches.ts';

/** Many files added to a vector store in one go. */
export class FileBatches extends FileBatchesWithHelpers {
}

export declare namespace FileBatches {
  export {
    type FileBatchCancelParams,
    type FileBatchCreateParams,
    type FileBatchListFilesParams,
    type FileBatchRetrieveParams,
    type VectorStoreFileBatch,
  };
}
