// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../../core/call/request-options.ts';
import { APIResource } from '../../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../../core/pages/api-promise.ts';
import { operationOptions } from '../../../../../core/request/operation-options.ts';
import { path } from '../../../../../core/request/path.ts';
import type {
  HostedToolPermissionUpdateParams,
  ProjectHostedToolPermissions,
} from '../../../../models/admin/organization/projects/hosted-tool-permissions.ts';

/** Which hosted tools a project may use. */
export class HostedToolPermissions extends APIResource {
  /**
   * Fetches which hosted tools a project may use.
   *
   * `GET /organization/projects/{project_id}/hosted_tool_permissions`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/retrieve-project-hosted-tool-permissions)
   */
  retrieve(projectID: string, options?: RequestOptions): APIPromise<ProjectHostedToolPermissions> {
    return this._client.get(
      path('/organization/projects/{project_id}/hosted_tool_permissions', projectID),
      operationOptions(options, {}, { security: 'admin' }),
    );
  }

  /**
   * Allows or forbids hosted tools for a project, each on its own.
   *
   * `POST /organization/projects/{project_id}/hosted_tool_permissions`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/update-project-hosted-tool-permissions)
   */
  update(
    projectID: string,
    body: HostedToolPermissionUpdateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<ProjectHostedToolPermissions> {
    return this._client.post(
      path('/organization/projects/{project_id}/hosted_tool_permissions', projectID),
      operationOptions(options, { body }, { security: 'admin' }),
    );
  }
}

export declare namespace HostedToolPermissions {
  export {
    type HostedToolPermissionUpdateParams,
    type ProjectHostedToolPermissions,
  };
}

export type * from '../../../../models/admin/organization/projects/hosted-tool-permissions.ts';
