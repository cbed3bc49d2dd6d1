// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../core/call/request-options.ts';
import { APIResource } from '../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../core/pages/api-promise.ts';
import { operationOptions } from '../../../../core/request/operation-options.ts';
import type {
  OrganizationSpendLimit,
  OrganizationSpendLimitDeleted,
  SpendLimitUpdateParams,
} from '../../../models/admin/organization/spend-limit.ts';

/** The amount at which the organization's spending is stopped. */
export class SpendLimit extends APIResource {
  /**
   * Fetches the organization's hard spend limit.
   *
   * `GET /organization/spend_limit`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/Getorganizationspendlimit)
   */
  retrieve(options?: RequestOptions): APIPromise<OrganizationSpendLimit> {
    return this._client.get(
      '/organization/spend_limit',
      operationOptions(options, {}, { security: 'admin' }),
    );
  }

  /**
   * Sets the organization's hard spend limit, replacing one that exists.
   *
   * `POST /organization/spend_limit`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/Updateorganizationspendlimit)
   */
  update(
    body: SpendLimitUpdateParams,
    options?: RequestOptions,
  ): APIPromise<OrganizationSpendLimit> {
    return this._client.post(
      '/organization/spend_limit',
      operationOptions(options, { body }, { security: 'admin' }),
    );
  }

  /**
   * Removes the organization's hard spend limit.
   *
   * `DELETE /organization/spend_limit`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/Deleteorganizationspendlimit)
   */
  delete(options?: RequestOptions): APIPromise<OrganizationSpendLimitDeleted> {
    return this._client.delete(
      '/organization/spend_limit',
      operationOptions(options, {}, { security: 'admin' }),
    );
  }
}

export declare namespace SpendLimit {
  export {
    type OrganizationSpendLimit,
    type OrganizationSpendLimitDeleted,
    type SpendLimitUpdateParams,
  };
}

export type * from '../../../models/admin/organization/spend-limit.ts';
