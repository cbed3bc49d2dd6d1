// Written by `npm run generate` from spec/. Do not edit.

export {
  FileBatches,
  type FileBatchCancelParams,
  type FileBatchCreateParams,
  type FileBatchListFilesParams,
  type FileBatchRetrieveParams,
  type VectorStoreFileBatch,
} from './file-batches.ts';
export {
  Files,
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
} from './files.ts';
export {
  VectorStores,
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
} from './vector-stores.ts';
