// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../../core/call/request-options.ts';
import { APIResource } from '../../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../../core/pages/api-promise.ts';
import { operationOptions } from '../../../../../core/request/operation-options.ts';
import { path } from '../../../../../core/request/path.ts';
import type {
  ModelPermissionUpdateParams,
  ProjectModelPermissions,
  ProjectModelPermissionsDeleted,
} from '../../../../models/admin/organization/projects/model-permissions.ts';

/** Which models a project may use. */
export class ModelPermissions extends APIResource {
  /**
   * Fetches which models a project may use.
   *
   * `GET /organization/projects/{project_id}/model_permissions`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/retrieve-project-model-permissions)
   */
  retrieve(projectID: string, options?: RequestOptions): APIPromise<ProjectModelPermissions> {
    return this._client.get(
      path('/organization/projects/{project_id}/model_permissions', projectID),
      operationOptions(options, {}, { security: 'admin' }),
    );
  }

  /**
   * Sets which models a project may use, as a list of those allowed or those denied.
   *
   * `POST /organization/projects/{project_id}/model_permissions`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/update-project-model-permissions)
   */
  update(
    projectID: string,
    body: ModelPermissionUpdateParams,
    options?: RequestOptions,
  ): APIPromise<ProjectModelPermissions> {
    return this._client.post(
      path('/organization/projects/{project_id}/model_permissions', projectID),
      operationOptions(options, { body }, { security: 'admin' }),
    );
  }

  /**
   * Removes the restriction on the models of a project.
   *
   * `DELETE /organization/projects/{project_id}/model_permissions`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/delete-project-model-permissions)
   */
  delete(projectID: string, options?: RequestOptions): APIPromise<ProjectModelPermissionsDeleted> {
    return this._client.delete(
      path('/organization/projects/{project_id}/model_permissions', projectID),
      operationOptions(options, {}, { security: 'admin' }),
    );
  }
}

export declare namespace ModelPermissions {
  export {
    type ModelPermissionUpdateParams,
    type ProjectModelPermissions,
    type ProjectModelPermissionsDeleted,
  };
}

export type * from '../../../../models/admin/organization/projects/model-permissions.ts';
