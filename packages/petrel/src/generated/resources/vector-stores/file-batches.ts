// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../core/call/request-options.ts';
import { APIResource } from '../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../core/pages/api-promise.ts';
import { CursorPage, type PagePromise } from '../../../core/pages/pagination.ts';
import { operationOptions } from '../../../core/request/operation-options.ts';
import { path } from '../../../core/request/path.ts';
import { readable } from '../../../core/request/readable.ts';
import type {
  FileBatchCancelParams,
  FileBatchCreateParams,
  FileBatchListFilesParams,
  FileBatchRetrieveParams,
  VectorStoreFileBatch,
} from '../../models/vector-stores/file-batches.ts';
import type * as VectorStoresFilesAPI from '../../models/vector-stores/files.ts';

/** Many files added to a vector store in one go. */
export class FileBatches extends APIResource {
  /**
   * Adds up to 2,000 uploaded files to a vector store with one request and starts to index
   * them.
   *
   * `POST /vector_stores/{vector_store_id}/file_batches`,
   * [API reference](https://platform.openai.com/docs/api-reference/vector_stores/createVectorStoreFileBatch)
   */
  create(
    vectorStoreID: string,
    body: FileBatchCreateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<VectorStoreFileBatch> {
    return this._client.post(
      path('/vector_stores/{vector_store_id}/file_batches', vectorStoreID),
      operationOptions(options, { body }, { headers: { 'OpenAI-Beta': 'assistants=v2' } }),
    );
  }

  /**
   * Fetches the progress of a batch of files.
   *
   * `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/vector_stores/getVectorStoreFileBatch)
   */
  retrieve(
    batchID: string,
    params: FileBatchRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoreFileBatch> {
    const { vector_store_id } = readable(params ?? {});
    return this._client.get(
      path('/vector_stores/{vector_store_id}/file_batches/{batch_id}', vector_store_id, batchID),
      operationOptions(options, {}, { headers: { 'OpenAI-Beta': 'assistants=v2' } }),
    );
  }

  /**
   * Asks for a batch to stop. Files that are already indexed stay in the store.
   *
   * `POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel`,
   * [API reference](https://platform.openai.com/docs/api-reference/vector_stores/cancelVectorStoreFileBatch)
   */
  cancel(
    batchID: string,
    params: FileBatchCancelParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoreFileBatch> {
    const { vector_store_id } = readable(params ?? {});
    return this._client.post(
      path(
        '/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel',
        vector_store_id,
        batchID,
      ),
      operationOptions(options, {}, { headers: { 'OpenAI-Beta': 'assistants=v2' } }),
    );
  }

  /**
   * Lists the files of a batch, one page at a time, optionally only those in one state.
   *
   * `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files`,
   * [API reference](https://platform.openai.com/docs/api-reference/vector_stores/listFilesInVectorStoreBatch)
   */
  listFiles(
    batchID: string,
    params: FileBatchListFilesParams,
    options?: RequestOptions,
  ): PagePromise<VectorStoresFilesAPI.VectorStoreFilesPage, VectorStoresFilesAPI.VectorStoreFile> {
    const { vector_store_id, ...query } = readable(params ?? {});
    return this._client.getAPIList(
      path(
        '/vector_stores/{vector_store_id}/file_batches/{batch_id}/files',
        vector_store_id,
        batchID,
      ),
      CursorPage<VectorStoresFilesAPI.VectorStoreFile>,
      operationOptions(options, { query }, { headers: { 'OpenAI-Beta': 'assistants=v2' } }),
    );
  }
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

export type * from '../../models/vector-stores/file-batches.ts';
export type { VectorStoreFilesPage } from '../../models/vector-stores/files.ts';
