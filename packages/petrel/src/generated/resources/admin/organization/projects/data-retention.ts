// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../../core/call/request-options.ts';
import { APIResource } from '../../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../../core/pages/api-promise.ts';
import { operationOptions } from '../../../../../core/request/operation-options.ts';
import { path } from '../../../../../core/request/path.ts';
import type {
  DataRetentionUpdateParams,
  ProjectDataRetention,
} from '../../../../models/admin/organization/projects/data-retention.ts';

/** How long a project's data is kept. */
export class DataRetention extends APIResource {
  /**
   * Fetches a project's data retention setting.
   *
   * `GET /organization/projects/{project_id}/data_retention`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/retrieve-project-data-retention)
   */
  retrieve(projectID: string, options?: RequestOptions): APIPromise<ProjectDataRetention> {
    return this._client.get(
      path('/organization/projects/{project_id}/data_retention', projectID),
      operationOptions(options, {}, { security: 'admin' }),
    );
  }

  /**
   * Changes a project's data retention setting.
   *
   * `POST /organization/projects/{project_id}/data_retention`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/update-project-data-retention)
   */
  update(
    projectID: string,
    body: DataRetentionUpdateParams,
    options?: RequestOptions,
  ): APIPromise<ProjectDataRetention> {
    return this._client.post(
      path('/organization/projects/{project_id}/data_retention', projectID),
      operationOptions(options, { body }, { security: 'admin' }),
    );
  }
}

export declare namespace DataRetention {
  export {
    type DataRetentionUpdateParams,
    type ProjectDataRetention,
  };
}

export type * from '../../../../models/admin/organization/projects/data-retention.ts';
