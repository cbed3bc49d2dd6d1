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
import type {
  AdminAPIKey,
  AdminAPIKeyCreateParams,
  AdminAPIKeyCreateResponse,
  AdminAPIKeyDeleteResponse,
  AdminAPIKeyListParams,
  AdminAPIKeysPage,
} from '../../../models/admin/organization/admin-api-keys.ts';

/** Keys for the administration of the organization. */
export class AdminAPIKeys extends APIResource {
  /**
   * Creates an admin key. The secret is in this result only and cannot be read again.
   *
   * `POST /organization/admin_api_keys`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/admin-api-keys-create)
   */
  create(
    body: AdminAPIKeyCreateParams,
    options?: RequestOptions,
  ): APIPromise<AdminAPIKeyCreateResponse> {
    return this._client.post(
      '/organization/admin_api_keys',
      operationOptions(options, { body }, { security: 'admin' }),
    );
  }

  /**
   * Fetches the record of an admin key, with the secret redacted.
   *
   * `GET /organization/admin_api_keys/{key_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/admin-api-keys-get)
   */
  retrieve(keyID: string, options?: RequestOptions): APIPromise<AdminAPIKey> {
    return this._client.get(
      path('/organization/admin_api_keys/{key_id}', keyID),
      operationOptions(options, {}, { security: 'admin' }),
    );
  }

  /**
   * Lists the organization's admin keys, one page at a time, with the secrets redacted.
   *
   * `GET /organization/admin_api_keys`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/admin-api-keys-list)
   */
  list(
    query?: QueryAlone<AdminAPIKeyListParams> | null,
    options?: RequestOptions,
  ): PagePromise<AdminAPIKeysPage, AdminAPIKey>;
  /** The same, with request options in place of the query. */
  list(options?: OptionsAlone): PagePromise<AdminAPIKeysPage, AdminAPIKey>;
  list(
    query: (AdminAPIKeyListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<AdminAPIKeysPage, AdminAPIKey> {
    return this._client.getAPIList(
      '/organization/admin_api_keys',
      CursorPage<AdminAPIKey>,
      operationOptions(options, { query }, { security: 'admin' }),
    );
  }

  /**
   * Revokes an admin key.
   *
   * `DELETE /organization/admin_api_keys/{key_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/admin-api-keys-delete)
   */
  delete(keyID: string, options?: RequestOptions): APIPromise<AdminAPIKeyDeleteResponse> {
    return this._client.delete(
      path('/organization/admin_api_keys/{key_id}', keyID),
      operationOptions(options, {}, { security: 'admin' }),
    );
  }
}

export declare namespace AdminAPIKeys {
  export {
    type AdminAPIKey,
    type AdminAPIKeyCreateParams,
    type AdminAPIKeyCreateResponse,
    type AdminAPIKeyDeleteResponse,
    type AdminAPIKeyListParams,
    type AdminAPIKeysPage,
  };
}

export type * from '../../../models/admin/organization/admin-api-keys.ts';
