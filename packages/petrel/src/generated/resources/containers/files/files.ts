// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../core/call/request-options.ts';
import { APIResource } from '../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../core/pages/api-promise.ts';
import { CursorPage, type PagePromise } from '../../../../core/pages/pagination.ts';
import { operationOptions } from '../../../../core/request/operation-options.ts';
import {
  type OptionsAlone,
  type OptionsInQuery,
  type QueryAlone,
  optionsInQuery,
} from '../../../../core/request/options-in-query.ts';
import { path } from '../../../../core/request/path.ts';
import { readable } from '../../../../core/request/readable.ts';
import { writeForm } from '../../../../core/request/write-form.ts';
import type { ContentRetrieveParams } from '../../../models/containers/files/content.ts';
import type {
  FileCreateParams,
  FileCreateResponse,
  FileDeleteParams,
  FileListParams,
  FileListResponse,
  FileListResponsesPage,
  FileRetrieveParams,
  FileRetrieveResponse,
} from '../../../models/containers/files/files.ts';
import { Content } from './content.ts';

/** The files inside a container. */
export class Files extends APIResource {
  /** The contents of files inside a container. */
  content: Content = new Content(this._client);

  /**
   * Puts a file into a container, either from data sent with the call or from an uploaded
   * file's id.
   *
   * `POST /containers/{container_id}/files`,
   * [API reference](https://platform.openai.com/docs/api-reference/containers/post)
   */
  create(
    containerID: string,
    body: FileCreateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<FileCreateResponse> {
    return this._client.post(
      path('/containers/{container_id}/files', containerID),
      operationOptions(
        options,
        { body },
        { multipart: { files: ['file'], orJSON: true }, writeForm },
      ),
    );
  }

  /**
   * Fetches the record of a file in a container, without its contents.
   *
   * `GET /containers/{container_id}/files/{file_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/containers/get)
   */
  retrieve(
    fileID: string,
    params: FileRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<FileRetrieveResponse> {
    const { container_id } = readable(params ?? {});
    return this._client.get(
      path('/containers/{container_id}/files/{file_id}', container_id, fileID),
      operationOptions(options),
    );
  }

  /**
   * Lists the files of a container, one page at a time.
   *
   * `GET /containers/{container_id}/files`,
   * [API reference](https://platform.openai.com/docs/api-reference/containers/get)
   */
  list(
    containerID: string,
    query?: QueryAlone<FileListParams> | null,
    options?: RequestOptions,
  ): PagePromise<FileListResponsesPage, FileListResponse>;
  /** The same, with request options in place of the query. */
  list(
    containerID: string,
    options?: OptionsAlone,
  ): PagePromise<FileListResponsesPage, FileListResponse>;
  list(
    containerID: string,
    query: (FileListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<FileListResponsesPage, FileListResponse> {
    return this._client.getAPIList(
      path('/containers/{container_id}/files', containerID),
      CursorPage<FileListResponse>,
      operationOptions(options, { query }),
    );
  }

  /**
   * Deletes a file from a container.
   *
   * `DELETE /containers/{container_id}/files/{file_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/containers/delete)
   */
  delete(fileID: string, params: FileDeleteParams, options?: RequestOptions): APIPromise<void> {
    const { container_id } = readable(params ?? {});
    return this._client.delete(
      path('/containers/{container_id}/files/{file_id}', container_id, fileID),
      operationOptions(options, { answers: 'nothing' }, { headers: { Accept: '*/*' } }),
    );
  }
}

Files.Content = Content;

export declare namespace Files {
  export {
    Content,
    type FileCreateParams,
    type FileCreateResponse,
    type FileDeleteParams,
    type FileListParams,
    type FileListResponse,
    type FileListResponsesPage,
    type FileRetrieveParams,
    type FileRetrieveResponse,
    type ContentRetrieveParams,
  };
}

export type * from '../../../models/containers/files/files.ts';
