// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../core/call/request-options.ts';
import { APIResource } from '../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../core/pages/api-promise.ts';
import { CursorPage, Page, type PagePromise } from '../../../core/pages/pagination.ts';
import { operationOptions } from '../../../core/request/operation-options.ts';
import {
  type OptionsAlone,
  type OptionsInQuery,
  type QueryAlone,
  optionsInQuery,
} from '../../../core/request/options-in-query.ts';
import { path } from '../../../core/request/path.ts';
import type {
  FileBatchCancelParams,
  FileBatchCreateParams,
  FileBatchListFilesParams,
  FileBatchRetrieveParams,
  VectorStoreFileBatch,
} from '../../models/vector-stores/file-batches.ts';
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
} from '../../models/vector-stores/files.ts';
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
} from '../../models/vector-stores/vector-stores.ts';
import { FileBatches } from './file-batches.ts';
import { Files } from './files.ts';

/** Collections of files that are split, embedded and searchable. */
export class VectorStores extends APIResource {
  /** Many files added to a vector store in one go. */
  fileBatches: FileBatches = new FileBatches(this._client);

  /** The files of one vector store. */
  files: Files = new Files(this._client);

  /**
   * Creates a vector store, empty or with files to index. Indexing goes on after the call
   * returns; `status` and `file_counts` show how far it is.
   *
   * `POST /vector_stores`,
   * [API reference](https://platform.openai.com/docs/api-reference/vector_stores/createVectorStore)
   */
  create(
    body: VectorStoreCreateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<VectorStore> {
    return this._client.post(
      '/vector_stores',
      operationOptions(options, { body }, { headers: { 'OpenAI-Beta': 'assistants=v2' } }),
    );
  }

  /**
   * Fetches a vector store and its indexing progress.
   *
   * `GET /vector_stores/{vector_store_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/vector_stores/getVectorStore)
   */
  retrieve(vectorStoreID: string, options?: RequestOptions): APIPromise<VectorStore> {
    return this._client.get(
      path('/vector_stores/{vector_store_id}', vectorStoreID),
      operationOptions(options, {}, { headers: { 'OpenAI-Beta': 'assistants=v2' } }),
    );
  }

  /**
   * Changes the name, metadata or expiry of a vector store.
   *
   * `POST /vector_stores/{vector_store_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/vector_stores/modifyVectorStore)
   */
  update(
    vectorStoreID: string,
    body: VectorStoreUpdateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<VectorStore> {
    return this._client.post(
      path('/vector_stores/{vector_store_id}', vectorStoreID),
      operationOptions(options, { body }, { headers: { 'OpenAI-Beta': 'assistants=v2' } }),
    );
  }

  /**
   * Lists the project's vector stores, one page at a time.
   *
   * `GET /vector_stores`,
   * [API reference](https://platform.openai.com/docs/api-reference/vector_stores/listVectorStores)
   */
  list(
    query?: QueryAlone<VectorStoreListParams> | null,
    options?: RequestOptions,
  ): PagePromise<VectorStoresPage, VectorStore>;
  /** The same, with request options in place of the query. */
  list(options?: OptionsAlone): PagePromise<VectorStoresPage, VectorStore>;
  list(
    query: (VectorStoreListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<VectorStoresPage, VectorStore> {
    return this._client.getAPIList(
      '/vector_stores',
      CursorPage<VectorStore>,
      operationOptions(options, { query }, { headers: { 'OpenAI-Beta': 'assistants=v2' } }),
    );
  }

  /**
   * Deletes a vector store. The files it was made from are kept.
   *
   * `DELETE /vector_stores/{vector_store_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/vector_stores/deleteVectorStore)
   */
  delete(vectorStoreID: string, options?: RequestOptions): APIPromise<VectorStoreDeleted> {
    return this._client.delete(
      path('/vector_stores/{vector_store_id}', vectorStoreID),
      operationOptions(options, {}, { headers: { 'OpenAI-Beta': 'assistants=v2' } }),
    );
  }

  /**
   * Finds the passages of a vector store that best match a query, best first, optionally
   * limited by file attributes.
   *
   * `POST /vector_stores/{vector_store_id}/search`,
   * [API reference](https://platform.openai.com/docs/api-reference/vector_stores/searchVectorStore)
   */
  search(
    vectorStoreID: string,
    body: VectorStoreSearchParams,
    options?: RequestOptions,
  ): PagePromise<VectorStoreSearchResponsesPage, VectorStoreSearchResponse> {
    return this._client.getAPIList(
      path('/vector_stores/{vector_store_id}/search', vectorStoreID),
      Page<VectorStoreSearchResponse>,
      operationOptions(
        options,
        { body, method: 'post' },
        { headers: { 'OpenAI-Beta': 'assistants=v2' } },
      ),
    );
  }
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

export type * from '../../models/vector-stores/vector-stores.ts';
