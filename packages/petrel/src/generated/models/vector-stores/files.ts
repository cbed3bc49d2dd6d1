// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage, Page } from '../../../core/pagination.ts';
import type * as VectorStoresAPI from './vector-stores.ts';

export interface FileContentParams {
  vector_store_id: string;
}

export interface FileContentResponse {
  text?: string;

  type?: string;
}

export type FileContentResponsesPage = Page<FileContentResponse>;

export interface FileCreateParams {
  file_id: string;

  /** At most 16 keys. */
  attributes?: { [key: string]: string | number | boolean } | null;

  chunking_strategy?: VectorStoresAPI.FileChunkingStrategyParam;
}

export interface FileDeleteParams {
  vector_store_id: string;
}

export interface FileListParams {
  after?: string;

  before?: string;

  filter?: 'in_progress' | 'completed' | 'failed' | 'cancelled';

  /** Default: `20`. */
  limit?: number;

  /** Default: `desc`. */
  order?: 'asc' | 'desc';
}

export interface FileRetrieveParams {
  vector_store_id: string;
}

export interface FileUpdateParams {
  /** At most 16 keys. */
  attributes: { [key: string]: string | number | boolean } | null;

  vector_store_id: string;
}

export interface VectorStoreFile {
  id: string;

  created_at: number;

  last_error: VectorStoreFile.LastError | null;

  object: 'vector_store.file';

  status: 'in_progress' | 'completed' | 'cancelled' | 'failed';

  usage_bytes: number;

  vector_store_id: string;

  /** At most 16 keys. */
  attributes?: { [key: string]: string | number | boolean } | null;

  chunking_strategy?: VectorStoresAPI.FileChunkingStrategy;
}
export namespace VectorStoreFile {
  export interface LastError {
    code: 'server_error' | 'unsupported_file' | 'invalid_file';

    message: string;
  }
}

export interface VectorStoreFileDeleted {
  id: string;

  deleted: boolean;

  object: 'vector_store.file.deleted';
}

export type VectorStoreFilesPage = CursorPage<VectorStoreFile>;
