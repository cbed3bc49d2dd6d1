// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../core/call/request-options.ts';
import { APIResource } from '../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../core/pages/api-promise.ts';
import { CursorPage, type PagePromise } from '../../../core/pages/pagination.ts';
import { operationOptions } from '../../../core/request/operation-options.ts';
import {
  type OptionsAlone,
  type OptionsInQuery,
  type QueryAlone,
  optionsInQuery,
} from '../../../core/request/options-in-query.ts';
import { path } from '../../../core/request/path.ts';
import type {
  ContainerCreateParams,
  ContainerCreateResponse,
  ContainerListParams,
  ContainerListResponse,
  ContainerListResponsesPage,
  ContainerRetrieveResponse,
} from '../../models/containers/containers.ts';
import type {
  FileCreateParams,
  FileCreateResponse,
  FileDeleteParams,
  FileListParams,
  FileListResponse,
  FileListResponsesPage,
  FileRetrieveParams,
  FileRetrieveResponse,
} from '../../models/containers/files/files.ts';
import { Files } from './files/files.ts';

/** Sandboxes in which hosted tools run code. */
export class Containers extends APIResource {
  /** The files inside a container. */
  files: Files = new Files(this._client);

  /**
   * Starts a container, optionally with files already in it.
   *
   * `POST /containers`,
   * [API reference](https://platform.openai.com/docs/api-reference/containers/post)
   */
  create(
    body: ContainerCreateParams,
    options?: RequestOptions,
  ): APIPromise<ContainerCreateResponse> {
    return this._client.post('/containers', operationOptions(options, { body }));
  }

  /**
   * Fetches the state of a container.
   *
   * `GET /containers/{container_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/containers/get)
   */
  retrieve(containerID: string, options?: RequestOptions): APIPromise<ContainerRetrieveResponse> {
    return this._client.get(
      path('/containers/{container_id}', containerID),
      operationOptions(options),
    );
  }

  /**
   * Lists the project's containers, one page at a time.
   *
   * `GET /containers`,
   * [API reference](https://platform.openai.com/docs/api-reference/containers/get)
   */
  list(
    query?: QueryAlone<ContainerListParams> | null,
    options?: RequestOptions,
  ): PagePromise<ContainerListResponsesPage, ContainerListResponse>;
  /** The same, with request options in place of the query. */
  list(options?: OptionsAlone): PagePromise<ContainerListResponsesPage, ContainerListResponse>;
  list(
    query: (ContainerListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<ContainerListResponsesPage, ContainerListResponse> {
    return this._client.getAPIList(
      '/containers',
      CursorPage<ContainerListResponse>,
      operationOptions(options, { query }),
    );
  }

  /**
   * Shuts a container down and deletes what is in it.
   *
   * `DELETE /containers/{container_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/containers/delete)
   */
  delete(containerID: string, options?: RequestOptions): APIPromise<void> {
    return this._client.delete(
      path('/containers/{container_id}', containerID),
      operationOptions(options, { answers: 'nothing' }, { headers: { Accept: '*/*' } }),
    );
  }
}

Containers.Files = Files;

export declare namespace Containers {
  export {
    Files,
    type ContainerCreateParams,
    type ContainerCreateResponse,
    type ContainerListParams,
    type ContainerListResponse,
    type ContainerListResponsesPage,
    type ContainerRetrieveResponse,
    type FileCreateParams,
    type FileCreateResponse,
    type FileDeleteParams,
    type FileListParams,
    type FileListResponse,
    type FileListResponsesPage,
    type FileRetrieveParams,
    type FileRetrieveResponse,
  };
}

export type * from '../../models/containers/containers.ts';
