// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../core/call/request-options.ts';
import { APIResource } from '../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../core/pages/api-promise.ts';
import { operationOptions } from '../../../../core/request/operation-options.ts';
import type {
  DataRetentionUpdateParams,
  OrganizationDataRetention,
} from '../../../models/admin/organization/data-retention.ts';

/** How long the organization's data is kept. */
export class DataRetention extends APIResource {
  /**
   * Fetches the organization's data retention setting.
   *
   * `GET /organization/data_retention`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/retrieve-organization-data-retention)
   */
  retrieve(options?: RequestOptions): APIPromise<OrganizationDataRetention> {
    return this._client.get(
      '/organization/data_retention',
      operationOptions(options, {}, { security: 'admin' }),
    );
  }

  /**
   * Changes the organization's data retention setting.
   *
   * `POST /organization/data_retention`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/update-organization-data-retention)
   */
  update(
    body: DataRetentionUpdateParams,
    options?: RequestOptions,
  ): APIPromise<OrganizationDataRetention> {
    return this._client.post(
      '/organization/data_retention',
      operationOptions(options, { body }, { security: 'admin' }),
    );
  }
}

export declare namespace DataRetention {
  export {
    type DataRetentionUpdateParams,
    type OrganizationDataRetention,
  };
}

export type * from '../../../models/admin/organization/data-retention.ts';
