// Written by `npm run generate` from spec/. Do not edit.
import type * as VectorStoresAPI from './vector-stores.ts';

/** Where the batch is. */
export interface FileBatchCancelParams {
  /** Id of the vector store. */
  vector_store_id: string;
}

/** The files to add. Give `file_ids` or `files`, not both. */
export interface FileBatchCreateParams {
  /** At most 16 keys. */
  attributes?: { [key: string]: string | number | boolean } | null;

  chunking_strategy?: VectorStoresAPI.FileChunkingStrategyParam;

  /**
   * Ids of the files to add, up to 2,000. `attributes` and `chunking_strategy` hold for all of
   * them.
   *
   * From 1 to 2000 items.
   */
  file_ids?: string[];

  /**
   * The files to add, each with attributes and splitting of its own. Give this or `file_ids`.
   *
   * From 1 to 2000 items.
   */
  files?: FileBatchCreateParams.File[];
}

export namespace FileBatchCreateParams {
  /** A file to add, with its own settings. */
  export interface File {
    /** Id of an uploaded file. */
    file_id: string;

    /**
     * Key-value pairs that searches can filter by, up to 16.
     *
     * At most 16 keys.
     */
    attributes?: { [key: string]: string | number | boolean } | null;

    /** How to split the file. Automatically when left out. */
    chunking_strategy?: VectorStoresAPI.FileChunkingStrategyParam;
  }
}

/** Which files to list. */
export interface FileBatchListFilesParams {
  /** Id of the vector store. */
  vector_store_id: string;

  /** Id of the last item of the previous page. */
  after?: string;

  /** Id of the first item of the following page, to page backward. */
  before?: string;

  /** Lists only files in this state. */
  filter?: 'in_progress' | 'completed' | 'failed' | 'cancelled';

  /**
   * Most items a page holds.
   *
   * Default: `20`.
   */
  limit?: number;

  /**
   * Sorts by time of creation, oldest first with `asc`.
   *
   * Default: `desc`.
   */
  order?: 'asc' | 'desc';
}

/** Where the batch is. */
export interface FileBatchRetrieveParams {
  /** Id of the vector store. */
  vector_store_id: string;
}

/** Files added to a vector store in one go. */
export interface VectorStoreFileBatch {
  /** Id of the batch. */
  id: string;

  /** When it was created, in Unix seconds. */
  created_at: number;

  /** How far its files are indexed. */
  file_counts: VectorStoreFileBatch.FileCounts;

  object: 'vector_store.files_batch';

  /** How far the batch is. */
  status: 'in_progress' | 'completed' | 'cancelled' | 'failed';

  /** Id of the vector store. */
  vector_store_id: string;
}
export namespace VectorStoreFileBatch {
  /** How far the files of a store are indexed. */
  export interface FileCounts {
    /** Files whose indexing was cancelled. */
    cancelled: number;

    /** Files that can be searched. */
    completed: number;

    /** Files that could not be indexed. */
    failed: number;

    /** Files that are being indexed. */
    in_progress: number;

    /** All files. */
    total: number;
  }
}
