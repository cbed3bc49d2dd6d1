// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage, Page } from '../../../core/pages/pagination.ts';
import type * as VectorStoresAPI from './vector-stores.ts';

/** Where the file is. */
export interface FileContentParams {
  /** Id of the vector store. */
  vector_store_id: string;
}

/** A piece of text extracted from a file. */
export interface FileContentResponse {
  /** The text. */
  text?: string;

  /** Kind of content. */
  type?: string;
}

export type FileContentResponsesPage = Page<FileContentResponse>;

/** The file to add. */
export interface FileCreateParams {
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

/** Where the file is. */
export interface FileDeleteParams {
  /** Id of the vector store. */
  vector_store_id: string;
}

/** Which files to list. */
export interface FileListParams {
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

/** Where the file is. */
export interface FileRetrieveParams {
  /** Id of the vector store. */
  vector_store_id: string;
}

/** The new attributes. */
export interface FileUpdateParams {
  /**
   * Key-value pairs that searches can filter by, in place of the old ones.
   *
   * At most 16 keys.
   */
  attributes: { [key: string]: string | number | boolean } | null;

  /** Id of the vector store. */
  vector_store_id: string;
}

/** A file in a vector store. */
export interface VectorStoreFile {
  /** Id of the file. */
  id: string;

  /** When it was created, in Unix seconds. */
  created_at: number;

  /** Why it could not be indexed; null if nothing went wrong. */
  last_error: VectorStoreFile.LastError | null;

  object: 'vector_store.file';

  /** How far indexing is. Only `completed` files can be searched. */
  status: 'in_progress' | 'completed' | 'cancelled' | 'failed';

  /** Bytes it takes up in the store, which differ from its size. */
  usage_bytes: number;

  /** Id of the vector store. */
  vector_store_id: string;

  /**
   * Key-value pairs that searches can filter by.
   *
   * At most 16 keys.
   */
  attributes?: { [key: string]: string | number | boolean } | null;

  /** How it was split. */
  chunking_strategy?: VectorStoresAPI.FileChunkingStrategy;
}
export namespace VectorStoreFile {
  /** Why a file could not be indexed. */
  export interface LastError {
    /** Machine-readable code of the failure. */
    code: 'server_error' | 'unsupported_file' | 'invalid_file';

    /** What went wrong, for people. */
    message: string;
  }
}

/** Confirms that a file was taken out of a vector store. */
export interface VectorStoreFileDeleted {
  /** Id of the file. */
  id: string;

  /** Whether it was taken out. */
  deleted: boolean;

  object: 'vector_store.file.deleted';
}

export type VectorStoreFilesPage = CursorPage<VectorStoreFile>;
