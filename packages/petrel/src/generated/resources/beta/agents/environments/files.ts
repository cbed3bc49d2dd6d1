// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../../core/call/request-options.ts';
import { APIResource } from '../../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../../core/pages/api-promise.ts';
import { type PagePromise, TokenPage } from '../../../../../core/pages/pagination.ts';
import { operationOptions } from '../../../../../core/request/operation-options.ts';
import {
  type OptionsAlone,
  type OptionsInQuery,
  type QueryAlone,
  optionsInQuery,
} from '../../../../../core/request/options-in-query.ts';
import { path } from '../../../../../core/request/path.ts';
import type {
  EnvironmentFile,
  EnvironmentFilesPage,
  FileCreateParams,
  FileListParams,
} from '../../../../models/beta/agents/environments/files.ts';

/** Files on the machine of a session. */
export class Files extends APIResource {
  /**
   * Puts a file on the machine of a session, by its id or its contents.
   *
   * `POST /agents/environments/{environment_id}/files`
   */
  create(
    environmentID: string,
    body: FileCreateParams,
    options?: RequestOptions,
  ): APIPromise<EnvironmentFile> {
    return this._client.post(
      path('/agents/environments/{environment_id}/files', environmentID),
      operationOptions(options, { body }, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }

  /**
   * Lists the files on the machine of a session, one page at a time.
   *
   * `GET /agents/environments/{environment_id}/files`
   */
  list(
    environmentID: string,
    query?: QueryAlone<FileListParams> | null,
    options?: RequestOptions,
  ): PagePromise<EnvironmentFilesPage, EnvironmentFile>;
  /** The same, with request options in place of the query. */
  list(
    environmentID: string,
    options?: OptionsAlone,
  ): PagePromise<EnvironmentFilesPage, EnvironmentFile>;
  list(
    environmentID: string,
    query: (FileListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<EnvironmentFilesPage, EnvironmentFile> {
    return this._client.getAPIList(
      path('/agents/environments/{environment_id}/files', environmentID),
      TokenPage<EnvironmentFile>,
      operationOptions(options, { query }, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }
}

export declare namespace Files {
  export {
    type EnvironmentFile,
    type EnvironmentFilesPage,
    type FileCreateParams,
    type FileListParams,
  };
}

export type * from '../../../../models/beta/agents/environments/files.ts';
