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
import { readable } from '../../../core/request/readable.ts';
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

/** The files of one vector store. */
export class Files extends APIResource {
  /**
   * Adds an uploaded file to a vector store and starts to index it. Limited to 300 writes a
   * minute for each store; for many files use `fileBatches`.
   *
   * `POST /vector_stores/{vector_store_id}/files`,
   * [API reference](https://platform.openai.com/docs/api-reference/vector_stores/createVectorStoreFile)
   */
  create(
    vectorStoreID: string,
    body: FileCreateParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoreFile> {
    return this._client.post(
      path('/vector_stores/{vector_store_id}/files', vectorStoreID),
      operationOptions(options, { body }, { headers: { 'OpenAI-Beta': 'assistants=v2' } }),
    );
  }

  /**
   * Fetches the indexing state of one file in a vector store.
   *
   * `GET /vector_stores/{vector_store_id}/files/{file_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/vector_stores/getVectorStoreFile)
   */
  retrieve(
    fileID: string,
    params: FileRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoreFile> {
    const { vector_store_id } = readable(params ?? {});
    return this._client.get(
      path('/vector_stores/{vector_store_id}/files/{file_id}', vector_store_id, fileID),
      operationOptions(options, {}, { headers: { 'OpenAI-Beta': 'assistants=v2' } }),
    );
  }

  /**
   * Replaces the attributes that searches can filter a file by.
   *
   * `POST /vector_stores/{vector_store_id}/files/{file_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/vector_stores/updateVectorStoreFileAttributes)
   */
  update(
    fileID: string,
    params: FileUpdateParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoreFile> {
    const { vector_store_id, ...body } = readable(params ?? {});
    return this._client.post(
      path('/vector_stores/{vector_store_id}/files/{file_id}', vector_store_id, fileID),
      operationOptions(options, { body }, { headers: { 'OpenAI-Beta': 'assistants=v2' } }),
    );
  }

  /**
   * Lists the files of a vector store, one page at a time.
   *
   * `GET /vector_stores/{vector_store_id}/files`,
   * [API reference](https://platform.openai.com/docs/api-reference/vector_stores/listVectorStoreFiles)
   */
  list(
    vectorStoreID: string,
    query?: QueryAlone<FileListParams> | null,
    options?: RequestOptions,
  ): PagePromise<VectorStoreFilesPage, VectorStoreFile>;
  /** The same, with request options in place of the query. */
  list(
    vectorStoreID: string,
    options?: OptionsAlone,
  ): PagePromise<VectorStoreFilesPage, VectorStoreFile>;
  list(
    vectorStoreID: string,
    query: (FileListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<VectorStoreFilesPage, VectorStoreFile> {
    return this._client.getAPIList(
      path('/vector_stores/{vector_store_id}/files', vectorStoreID),
      CursorPage<VectorStoreFile>,
      operationOptions(options, { query }, { headers: { 'OpenAI-Beta': 'assistants=v2' } }),
    );
  }

  /**
   * Takes a file out of a vector store. The file itself stays; `files.delete` removes it.
   *
   * `DELETE /vector_stores/{vector_store_id}/files/{file_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/vector_stores/deleteVectorStoreFile)
   */
  delete(
    fileID: string,
    params: FileDeleteParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoreFileDeleted> {
    const { vector_store_id } = readable(params ?? {});
    return this._client.delete(
      path('/vector_stores/{vector_store_id}/files/{file_id}', vector_store_id, fileID),
      operationOptions(options, {}, { headers: { 'OpenAI-Beta': 'assistants=v2' } }),
    );
  }

  /**
   * Fetches the text that was extracted from a file of a vector store.
   *
   * `GET /vector_stores/{vector_store_id}/files/{file_id}/content`,
   * [API reference](https://platform.openai.com/docs/api-reference/vector_stores/retrieveVectorStoreFileContent)
   */
  content(
    fileID: string,
    params: FileContentParams,
    options?: RequestOptions,
  ): PagePromise<FileContentResponsesPage, FileContentResponse> {
    const { vector_store_id } = readable(params ?? {});
    return this._client.getAPIList(
      path('/vector_stores/{vector_store_id}/files/{file_id}/content', vector_store_id, fileID),
      Page<FileContentResponse>,
      operationOptions(options, {}, { headers: { 'OpenAI-Beta': 'assistants=v2' } }),
    );
  }
}

export declare namespace Files {
  export {
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

export type * from '../../models/vector-stores/files.ts';
