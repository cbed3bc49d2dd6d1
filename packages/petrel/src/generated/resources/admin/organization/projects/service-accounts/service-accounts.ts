// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../../../core/call/request-options.ts';
import { APIResource } from '../../../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../../../core/pages/api-promise.ts';
import {
  ConversationCursorPage,
  type PagePromise,
} from '../../../../../../core/pages/pagination.ts';
import { operationOptions } from '../../../../../../core/request/operation-options.ts';
import {
  type OptionsAlone,
  type OptionsInQuery,
  type QueryAlone,
  optionsInQuery,
} from '../../../../../../core/request/options-in-query.ts';
import { path } from '../../../../../../core/request/path.ts';
import { readable } from '../../../../../../core/request/readable.ts';
import type {
  APIKeyCreateParams,
  APIKeyCreateResponse,
} from '../../../../../models/admin/organization/projects/service-accounts/api-keys.ts';
import type {
  ProjectServiceAccount,
  ProjectServiceAccountsPage,
  ServiceAccountCreateParams,
  ServiceAccountCreateResponse,
  ServiceAccountDeleteParams,
  ServiceAccountDeleteResponse,
  ServiceAccountListParams,
  ServiceAccountRetrieveParams,
  ServiceAccountUpdateParams,
} from '../../../../../models/admin/organization/projects/service-accounts/service-accounts.ts';
import { APIKeys } from './api-keys.ts';

/** Accounts of a project that belong to programs rather than people. */
export class ServiceAccounts extends APIResource {
  /** API keys of service accounts. */
  apiKeys: APIKeys = new APIKeys(this._client);

  /**
   * Creates a service account and, by default, an API key for it, whose secret is in this
   * result only.
   *
   * `POST /organization/projects/{project_id}/service_accounts`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/create-project-service-account)
   */
  create(
    projectID: string,
    body: ServiceAccountCreateParams,
    options?: RequestOptions,
  ): APIPromise<ServiceAccountCreateResponse> {
    return this._client.post(
      path('/organization/projects/{project_id}/service_accounts', projectID),
      operationOptions(options, { body }, { security: 'admin' }),
    );
  }

  /**
   * Fetches a service account.
   *
   * `GET /organization/projects/{project_id}/service_accounts/{service_account_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/retrieve-project-service-account)
   */
  retrieve(
    serviceAccountID: string,
    params: ServiceAccountRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<ProjectServiceAccount> {
    const { project_id } = readable(params ?? {});
    return this._client.get(
      path(
        '/organization/projects/{project_id}/service_accounts/{service_account_id}',
        project_id,
        serviceAccountID,
      ),
      operationOptions(options, {}, { security: 'admin' }),
    );
  }

  /**
   * Changes the name or role of a service account.
   *
   * `POST /organization/projects/{project_id}/service_accounts/{service_account_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/update-project-service-account)
   */
  update(
    serviceAccountID: string,
    params: ServiceAccountUpdateParams,
    options?: RequestOptions,
  ): APIPromise<ProjectServiceAccount> {
    const { project_id, ...body } = readable(params ?? {});
    return this._client.post(
      path(
        '/organization/projects/{project_id}/service_accounts/{service_account_id}',
        project_id,
        serviceAccountID,
      ),
      operationOptions(options, { body }, { security: 'admin' }),
    );
  }

  /**
   * Lists the service accounts of a project, one page at a time.
   *
   * `GET /organization/projects/{project_id}/service_accounts`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/list-project-service-accounts)
   */
  list(
    projectID: string,
    query?: QueryAlone<ServiceAccountListParams> | null,
    options?: RequestOptions,
  ): PagePromise<ProjectServiceAccountsPage, ProjectServiceAccount>;
  /** The same, with request options in place of the query. */
  list(
    projectID: string,
    options?: OptionsAlone,
  ): PagePromise<ProjectServiceAccountsPage, ProjectServiceAccount>;
  list(
    projectID: string,
    query: (ServiceAccountListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<ProjectServiceAccountsPage, ProjectServiceAccount> {
    return this._client.getAPIList(
      path('/organization/projects/{project_id}/service_accounts', projectID),
      ConversationCursorPage<ProjectServiceAccount>,
      operationOptions(options, { query }, { security: 'admin' }),
    );
  }

  /**
   * Deletes a service account. Fails for an archived project.
   *
   * `DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/delete-project-service-account)
   */
  delete(
    serviceAccountID: string,
    params: ServiceAccountDeleteParams,
    options?: RequestOptions,
  ): APIPromise<ServiceAccountDeleteResponse> {
    const { project_id } = readable(params ?? {});
    return this._client.delete(
      path(
        '/organization/projects/{project_id}/service_accounts/{service_account_id}',
        project_id,
        serviceAccountID,
      ),
      operationOptions(options, {}, { security: 'admin' }),
    );
  }
}

ServiceAccounts.APIKeys = APIKeys;

export declare namespace ServiceAccounts {
  export {
    APIKeys,
    type ProjectServiceAccount,
    type ProjectServiceAccountsPage,
    type ServiceAccountCreateParams,
    type ServiceAccountCreateResponse,
    type ServiceAccountDeleteParams,
    type ServiceAccountDeleteResponse,
    type ServiceAccountListParams,
    type ServiceAccountRetrieveParams,
    type ServiceAccountUpdateParams,
    type APIKeyCreateParams,
    type APIKeyCreateResponse,
  };
}

export type * from '../../../../../models/admin/organization/projects/service-accounts/service-accounts.ts';
