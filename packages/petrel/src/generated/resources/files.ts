// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../core/call/request-options.ts';
import { APIResource } from '../../core/client/api-resource.ts';
import type { APIPromise } from '../../core/pages/api-promise.ts';
import { CursorPage, type PagePromise } from '../../core/pages/pagination.ts';
import { operationOptions } from '../../core/request/operation-options.ts';
import {
  type OptionsAlone,
  type OptionsInQuery,
  type QueryAlone,
  optionsInQuery,
} from '../../core/request/options-in-query.ts';
import { path } from '../../core/request/path.ts';
import { writeForm } from '../../core/request/write-form.ts';
import type { BinaryResponse } from '../../core/response/binary-response.ts';
import { readBinary } from '../../core/response/read-binary.ts';
import type {
  FileContent,
  FileCreateParams,
  FileDeleted,
  FileListParams,
  FileObject,
  FileObjectsPage,
  FilePurpose,
} from '../models/files.ts';

/**
 * Files kept by the API for use in other calls, such as batches, fine-tuning and file search.
 */
export class Files extends APIResource {
  /**
   * Uploads one file of at most 512 MB and returns its record. The contents are streamed from
   * their source. Use `uploads` for larger files.
   *
   * `POST /files`,
   * [API reference](https://platform.openai.com/docs/api-reference/files/createFile)
   */
  create(body: FileCreateParams, options?: RequestOptions): APIPromise<FileObject> {
    return this._client.post(
      '/files',
      operationOptions(options, { body }, { multipart: { files: ['file'] }, writeForm }),
    );
  }

  /**
   * Fetches the record of a file (name, size, purpose), without its contents.
   *
   * `GET /files/{file_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/files/retrieveFile)
   */
  retrieve(fileID: string, options?: RequestOptions): APIPromise<FileObject> {
    return this._client.get(path('/files/{file_id}', fileID), operationOptions(options));
  }

  /**
   * Lists the project's files, one page at a time.
   *
   * `GET /files`,
   * [API reference](https://platform.openai.com/docs/api-reference/files/listFiles)
   */
  list(
    query?: QueryAlone<FileListParams> | null,
    options?: RequestOptions,
  ): PagePromise<FileObjectsPage, FileObject>;
  /** The same, with request options in place of the query. */
  list(options?: OptionsAlone): PagePromise<FileObjectsPage, FileObject>;
  list(
    query: (FileListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<FileObjectsPage, FileObject> {
    return this._client.getAPIList(
      '/files',
      CursorPage<FileObject>,
      operationOptions(options, { query }),
    );
  }

  /**
   * Deletes a file and takes it out of every vector store that holds it.
   *
   * `DELETE /files/{file_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/files/deleteFile)
   */
  delete(fileID: string, options?: RequestOptions): APIPromise<FileDeleted> {
    return this._client.delete(path('/files/{file_id}', fileID), operationOptions(options));
  }

  /**
   * Downloads the contents of a file. Files of some purposes cannot be downloaded; the call
   * then fails with 400.
   *
   * `GET /files/{file_id}/content`,
   * [API reference](https://platform.openai.com/docs/api-reference/files/downloadFile)
   */
  content(fileID: string, options?: RequestOptions): APIPromise<BinaryResponse> {
    return this._client.get(
      path('/files/{file_id}/content', fileID),
      operationOptions(
        options,
        {},
        { headers: { Accept: 'application/binary' }, binary: true, readBinary },
      ),
    );
  }
}

export declare namespace Files {
  export {
    type FileContent,
    type FileCreateParams,
    type FileDeleted,
    type FileListParams,
    type FileObject,
    type FileObjectsPage,
    type FilePurpose,
  };
}

export type * from '../models/files.ts';
