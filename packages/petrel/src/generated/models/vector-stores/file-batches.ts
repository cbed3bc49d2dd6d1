// Written by `npm run generate` from spec/. Do not edit.
import type * as VectorStoresAPI from './vector-stores.ts';

export interface FileBatchCancelParams {
  vector_store_id: string;
}

export type FileBatchCreateParams = { [key: string]: unknown };

export namespace FileBatchCreateParams {
  export interface File {
    file_id: string;

    /** At most 16 keys. */
    attributes?: { [key: string]: string | number | boolean } | null;

    chunking_strategy?: VectorStoresAPI.FileChunkingStrategyParam;
  }
}

export interface FileBatchListFilesParams {
  vector_store_id: string;

  after?: string;

  before?: string;

  filter?: 'in_progress' | 'completed' | 'failed' | 'cancelled';

  /** Default: `20`. */
  limit?: number;

  /** Default: `desc`. */
  order?: 'asc' | 'desc';
}

export interface FileBatchRetrieveParams {
  vector_store_id: string;
}

export interface VectorStoreFileBatch {
  id: string;

  created_at: number;

  file_counts: VectorStoreFileBatch.FileCounts;

  object: 'vector_store.files_batch';

  status: 'in_progress' | 'completed' | 'cancelled' | 'failed';

  vector_store_id: string;
}
export namespace VectorStoreFileBatch {
  export interface FileCounts {
    cancelled: number;

    completed: number;

    failed: number;

    in_progress: number;

    total: number;
  }
}
