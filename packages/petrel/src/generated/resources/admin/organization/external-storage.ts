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
  AwsExternalStorageProvider,
  AzureExternalStorageProvider,
  ExternalStorageConfiguration,
  ExternalStorageConfigurationsPage,
  ExternalStorageCreateParams,
  ExternalStorageDeleted,
  ExternalStorageListParams,
  GcpExternalStorageProvider,
  OciExternalStorageProvider,
} from '../../../models/admin/organization/external-storage.ts';

/** Buckets of the organization that data is kept in. */
export class ExternalStorage extends APIResource {
  /**
   * Registers a bucket of the organization for its data.
   *
   * `POST /organization/external_storage`
   */
  create(
    body: ExternalStorageCreateParams,
    options?: RequestOptions,
  ): APIPromise<ExternalStorageConfiguration> {
    return this._client.post(
      '/organization/external_storage',
      operationOptions(options, { body }, { security: 'admin' }),
    );
  }

  /**
   * Fetches a registered bucket.
   *
   * `GET /organization/external_storage/{external_storage_id}`
   */
  retrieve(
    externalStorageID: string,
    options?: RequestOptions,
  ): APIPromise<ExternalStorageConfiguration> {
    return this._client.get(
      path('/organization/external_storage/{external_storage_id}', externalStorageID),
      operationOptions(options, {}, { security: 'admin' }),
    );
  }

  /**
   * Lists registered buckets, one page at a time.
   *
   * `GET /organization/external_storage`
   */
  list(
    query?: QueryAlone<ExternalStorageListParams> | null,
    options?: RequestOptions,
  ): PagePromise<ExternalStorageConfigurationsPage, ExternalStorageConfiguration>;
  /** The same, with request options in place of the query. */
  list(
    options?: OptionsAlone,
  ): PagePromise<ExternalStorageConfigurationsPage, ExternalStorageConfiguration>;
  list(
    query: (ExternalStorageListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<ExternalStorageConfigurationsPage, ExternalStorageConfiguration> {
    return this._client.getAPIList(
      '/organization/external_storage',
      CursorPage<ExternalStorageConfiguration>,
      operationOptions(options, { query }, { security: 'admin' }),
    );
  }

  /**
   * Removes the registration of a bucket.
   *
   * `DELETE /organization/external_storage/{external_storage_id}`
   */
  delete(externalStorageID: string, options?: RequestOptions): APIPromise<ExternalStorageDeleted> {
    return this._client.delete(
      path('/organization/external_storage/{external_storage_id}', externalStorageID),
      operationOptions(options, {}, { security: 'admin' }),
    );
  }

  /**
   * Tries whether a registered bucket can be used.
   *
   * `POST /organization/external_storage/{external_storage_id}/validate`
   */
  validate(
    externalStorageID: string,
    options?: RequestOptions,
  ): APIPromise<ExternalStorageConfiguration> {
    return this._client.post(
      path('/organization/external_storage/{external_storage_id}/validate', externalStorageID),
      operationOptions(options, {}, { security: 'admin' }),
    );
  }
}

export declare namespace ExternalStorage {
  export {
    type AwsExternalStorageProvider,
    type AzureExternalStorageProvider,
    type ExternalStorageConfiguration,
    type ExternalStorageConfigurationsPage,
    type ExternalStorageCreateParams,
    type ExternalStorageDeleted,
    type ExternalStorageListParams,
    type GcpExternalStorageProvider,
    type OciExternalStorageProvider,
  };
}

export type * from '../../../models/admin/organization/external-storage.ts';
