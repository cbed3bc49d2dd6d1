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
  ExternalKey,
  ExternalKeyCreateParams,
  ExternalKeyListParams,
  ExternalKeyValidateResponse,
  ExternalKeysPage,
} from '../../../models/admin/organization/external-keys.ts';

/** Encryption keys held by the organization in a cloud of its own. */
export class ExternalKeys extends APIResource {
  /**
   * Registers an encryption key that the organization holds in a cloud of its own.
   *
   * `POST /organization/external_keys`
   */
  create(body: ExternalKeyCreateParams, options?: RequestOptions): APIPromise<ExternalKey> {
    return this._client.post(
      '/organization/external_keys',
      operationOptions(options, { body }, { security: 'admin' }),
    );
  }

  /**
   * Fetches a registered encryption key.
   *
   * `GET /organization/external_keys/{external_key_id}`
   */
  retrieve(externalKeyID: string, options?: RequestOptions): APIPromise<ExternalKey> {
    return this._client.get(
      path('/organization/external_keys/{external_key_id}', externalKeyID),
      operationOptions(options, {}, { security: 'admin' }),
    );
  }

  /**
   * Lists registered encryption keys, one page at a time.
   *
   * `GET /organization/external_keys`
   */
  list(
    query?: QueryAlone<ExternalKeyListParams> | null,
    options?: RequestOptions,
  ): PagePromise<ExternalKeysPage, ExternalKey>;
  /** The same, with request options in place of the query. */
  list(options?: OptionsAlone): PagePromise<ExternalKeysPage, ExternalKey>;
  list(
    query: (ExternalKeyListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<ExternalKeysPage, ExternalKey> {
    return this._client.getAPIList(
      '/organization/external_keys',
      CursorPage<ExternalKey>,
      operationOptions(options, { query }, { security: 'admin' }),
    );
  }

  /**
   * Removes the registration of an encryption key.
   *
   * `DELETE /organization/external_keys/{external_key_id}`
   */
  delete(externalKeyID: string, options?: RequestOptions): APIPromise<ExternalKey> {
    return this._client.delete(
      path('/organization/external_keys/{external_key_id}', externalKeyID),
      operationOptions(options, {}, { security: 'admin' }),
    );
  }

  /**
   * Tries whether a registered encryption key can be used.
   *
   * `POST /organization/external_keys/{external_key_id}/validate`
   */
  validate(
    externalKeyID: string,
    options?: RequestOptions,
  ): APIPromise<ExternalKeyValidateResponse> {
    return this._client.post(
      path('/organization/external_keys/{external_key_id}/validate', externalKeyID),
      operationOptions(options, {}, { security: 'admin' }),
    );
  }
}

export declare namespace ExternalKeys {
  export {
    type ExternalKey,
    type ExternalKeyCreateParams,
    type ExternalKeyListParams,
    type ExternalKeyValidateResponse,
    type ExternalKeysPage,
  };
}

export type * from '../../../models/admin/organization/external-keys.ts';
