// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../../core/call/request-options.ts';
import { APIResource } from '../../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../../core/pages/api-promise.ts';
import { operationOptions } from '../../../../../core/request/operation-options.ts';
import { path } from '../../../../../core/request/path.ts';
import type {
  ProjectSpendLimit,
  ProjectSpendLimitDeleted,
  SpendLimitUpdateParams,
} from '../../../../models/admin/organization/projects/spend-limit.ts';

/** The amount at which a project's spending is stopped. */
export class SpendLimit extends APIResource {
  /**
   * Fetches a project's hard spend limit.
   *
   * `GET /organization/projects/{project_id}/spend_limit`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/Getprojectspendlimit)
   */
  retrieve(projectID: string, options?: RequestOptions): APIPromise<ProjectSpendLimit> {
    return this._client.get(
      path('/organization/projects/{project_id}/spend_limit', projectID),
      operationOptions(options, {}, { security: 'admin' }),
    );
  }

  /**
   * Sets a project's hard spend limit, replacing one that exists.
   *
   * `POST /organization/projects/{project_id}/spend_limit`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/Updateprojectspendlimit)
   */
  update(
    projectID: string,
    body: SpendLimitUpdateParams,
    options?: RequestOptions,
  ): APIPromise<ProjectSpendLimit> {
    return this._client.post(
      path('/organization/projects/{project_id}/spend_limit', projectID),
      operationOptions(options, { body }, { security: 'admin' }),
    );
  }

  /**
   * Removes a project's hard spend limit.
   *
   * `DELETE /organization/projects/{project_id}/spend_limit`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/Deleteprojectspendlimit)
   */
  delete(projectID: string, options?: RequestOptions): APIPromise<ProjectSpendLimitDeleted> {
    return this._client.delete(
      path('/organization/projects/{project_id}/spend_limit', projectID),
      operationOptions(options, {}, { security: 'admin' }),
    );
  }
}

export declare namespace SpendLimit {
  export {
    type ProjectSpendLimit,
    type ProjectSpendLimitDeleted,
    type SpendLimitUpdateParams,
  };
}

export type * from '../../../../models/admin/organization/projects/spend-limit.ts';
