// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../../core/call/request-options.ts';
import { APIResource } from '../../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../../core/pages/api-promise.ts';
import { ConversationCursorPage, type PagePromise } from '../../../../../core/pages/pagination.ts';
import { operationOptions } from '../../../../../core/request/operation-options.ts';
import {
  type OptionsAlone,
  type OptionsInQuery,
  type QueryAlone,
  optionsInQuery,
} from '../../../../../core/request/options-in-query.ts';
import { path } from '../../../../../core/request/path.ts';
import { readable } from '../../../../../core/request/readable.ts';
import type {
  APIKeyDeleteParams,
  APIKeyDeleteResponse,
  APIKeyListParams,
  APIKeyRetrieveParams,
  APIKeyUpdateParams,
  ProjectAPIKey,
  ProjectAPIKeysPage,
} from '../../../../models/admin/organization/projects/api-keys.ts';

/** API keys of a project. */
export class APIKeys extends APIResource {
  /**
   * Fetches the record of a project's API key, with the secret redacted.
   *
   * `GET /organization/projects/{project_id}/api_keys/{api_key_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/retrieve-project-api-key)
   */
  retrieve(
    apiKeyID: string,
    params: APIKeyRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<ProjectAPIKey> {
    const { project_id } = readable(params ?? {});
    return this._client.get(
      path('/organization/projects/{project_id}/api_keys/{api_key_id}', project_id, apiKeyID),
      operationOptions(options, {}, { security: 'admin' }),
    );
  }

  /**
   * Lists the API keys of a project, one page at a time, with the secrets redacted.
   *
   * `GET /organization/projects/{project_id}/api_keys`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/list-project-api-keys)
   */
  list(
    projectID: string,
    query?: QueryAlone<APIKeyListParams> | null,
    options?: RequestOptions,
  ): PagePromise<ProjectAPIKeysPage, ProjectAPIKey>;
  /** The same, with request options in place of the query. */
  list(projectID: string, options?: OptionsAlone): PagePromise<ProjectAPIKeysPage, ProjectAPIKey>;
  list(
    projectID: string,
    query: (APIKeyListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<ProjectAPIKeysPage, ProjectAPIKey> {
    return this._client.getAPIList(
      path('/organization/projects/{project_id}/api_keys', projectID),
      ConversationCursorPage<ProjectAPIKey>,
      operationOptions(options, { query }, { security: 'admin' }),
    );
  }

  /**
   * Revokes an API key of a project. Fails for keys of service accounts: delete the account
   * instead.
   *
   * `DELETE /organization/projects/{project_id}/api_keys/{api_key_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/delete-project-api-key)
   */
  delete(
    apiKeyID: string,
    params: APIKeyDeleteParams,
    options?: RequestOptions,
  ): APIPromise<APIKeyDeleteResponse> {
    const { project_id } = readable(params ?? {});
    return this._client.delete(
      path('/organization/projects/{project_id}/api_keys/{api_key_id}', project_id, apiKeyID),
      operationOptions(options, {}, { security: 'admin' }),
    );
  }

  /**
   * Changes an API key of a project.
   *
   * `POST /organization/projects/{project_id}/api_keys/{api_key_id}`
   */
  update(
    apiKeyID: string,
    params: APIKeyUpdateParams,
    options?: RequestOptions,
  ): APIPromise<ProjectAPIKey> {
    const { project_id, ...body } = readable(params ?? {});
    return this._client.post(
      path('/organization/projects/{project_id}/api_keys/{api_key_id}', project_id, apiKeyID),
      operationOptions(options, { body }, { security: 'admin' }),
    );
  }
}

export declare namespace APIKeys {
  export {
    type APIKeyDeleteParams,
    type APIKeyDeleteResponse,
    type APIKeyListParams,
    type APIKeyRetrieveParams,
    type APIKeyUpdateParams,
    type ProjectAPIKey,
    type ProjectAPIKeysPage,
  };
}

export type * from '../../../../models/admin/organization/projects/api-keys.ts';
