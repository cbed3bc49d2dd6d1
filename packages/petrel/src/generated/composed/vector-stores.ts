// Written by `npm run generate` from spec/. Do not edit.
import type { ResourceClient } from '../../core/client/resource-client.ts';
import { VectorStoresWithHelpers } from '../../helpers/vector-stores/vector-stores-with-helpers.ts';
import type {
  FileBatchCancelParams,
  FileBatchCreateParams,
  FileBatchListFilesParams,
  FileBatchRetrieveParams,
  VectorStoreFileBatch,
} from '../models/vector-stores/file-batches.ts';
import type {
  FileContentParams,
  FileContentResponse,
  FileContentResponsesPage,
  FileCreateParams,
  FileDeleteParams,
  FileListParams,
  FileRetrieveParams,
  FileUpdateParams,
  VectorStoreFile,
  VectorStoreFileDeleted,
  VectorStoreFilesPage,
} from '../models/vector-stores/files.ts';
import type {
  AutoFileChunkingStrategyParam,
  FileChunkingStrategy,
  FileChunkingStrategyParam,
  OtherFileChunkingStrategyObject,
  StaticFileChunkingStrategy,
  StaticFileChunkingStrategyObject,
  StaticFileChunkingStrategyObjectParam,
  VectorStore,
  VectorStoreCreateParams,
  VectorStoreDeleted,
  VectorStoreListParams,
  VectorStoreSearchParams,
  VectorStoreSearchResponse,
  VectorStoreSearchResponsesPage,
  VectorStoreUpdateParams,
  VectorStoresPage,
} from '../models/vector-stores/vector-stores.ts';
import { FileBatches } from './vector-stores/file-batches.ts';
import { Files } from './vector-stores/files.ts';

// Without the classes that are replaced: a namespace does not hide inherited static members.
const VectorStoresBase: Omit<typeof VectorStoresWithHelpers, 'prototype' | 'FileBatches' | 'Files'> & (new (client: ResourceClient) => VectorStoresWithHelpers) = VectorStoresWithHelpers;

/** Collections of files that are split, embedded and searchable. */
export class VectorStores extends VectorStoresBase {
  /** Many files added to a vector store in one go. */
  override fileBatches: FileBatches = new FileBatches(this._client);

  /** The files of one vector store. */
  override files: Files = new Files(this._client);
}

VectorStores.FileBatches = FileBatches;
VectorStores.Files = Files;

export declare namespace VectorStores {
  export {
    FileBatches,
    Files,
    type AutoFileChunkingStrategyParam,
    type FileChunkingStrategy,
    type FileChunkingStrategyParam,
    type OtherFileChunkingStrategyObject,
    type StaticFileChunkingStrategy,
    type StaticFileChunkingStrategyObject,
    type StaticFileChunkingStrategyObjectParam,
    type VectorStore,
    type VectorStoreCreateParams,
    type VectorStoreDeleted,
    type VectorStoreListParams,
    type VectorStoreSearchParams,
    type VectorStoreSearchResponse,
    type VectorStoreSearchResponsesPage,
    type VectorStoreUpdateParams,
    type VectorStoresPage,
    type FileBatchCancelParams,
    type FileBatchCreateParams,
    type FileBatchListFilesParams,
    type FileBatchRetrieveParams,
    type VectorStoreFileBatch,
    type FileContentParams,
    type FileContentResponse,
    type FileContentResponsesPage,
    type FileCreateParams,
    type FileDeleteParams,
    type FileListParams,
    type FileRetrieveParams,
    type FileUpdateParams,
    type VectorStoreFile,
    type VectorStoreFileDeleted,
    type VectorStoreFilesPage,
  };
}
