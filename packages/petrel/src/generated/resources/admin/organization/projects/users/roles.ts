// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../../../core/call/request-options.ts';
import { APIResource } from '../../../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../../../core/pages/api-promise.ts';
import { NextCursorPage, type PagePromise } from '../../../../../../core/pages/pagination.ts';
import { operationOptions } from '../../../../../../core/request/operation-options.ts';
import { path } from '../../../../../../core/request/path.ts';
import { readable } from '../../../../../../core/request/readable.ts';
import type {
  RoleCreateParams,
  RoleCreateResponse,
  RoleDeleteParams,
  RoleDeleteResponse,
  RoleListParams,
  RoleListResponse,
  RoleListResponsesPage,
  RoleRetrieveParams,
  RoleRetrieveResponse,
} from '../../../../../models/admin/organization/projects/users/roles.ts';

/** Project roles held by a member. */
export class Roles extends APIResource {
  /**
   * Gives a member a role in a project.
   *
   * `POST /projects/{project_id}/users/{user_id}/roles`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/assign-project-user-role)
   */
  create(
    userID: string,
    params: RoleCreateParams,
    options?: RequestOptions,
  ): APIPromise<RoleCreateResponse> {
    const { project_id, ...body } = readable(params ?? {});
    return this._client.post(
      path('/projects/{project_id}/users/{user_id}/roles', project_id, userID),
      operationOptions(options, { body }, { security: 'admin' }),
    );
  }

  /**
   * Fetches one role that a member holds in a project.
   *
   * `GET /projects/{project_id}/users/{user_id}/roles/{role_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/retrieve-project-user-role)
   */
  retrieve(
    roleID: string,
    params: RoleRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<RoleRetrieveResponse> {
    const { project_id, user_id } = readable(params ?? {});
    return this._client.get(
      path('/projects/{project_id}/users/{user_id}/roles/{role_id}', project_id, user_id, roleID),
      operationOptions(options, {}, { security: 'admin' }),
    );
  }

  /**
   * Lists the roles that a member holds in a project, one page at a time.
   *
   * `GET /projects/{project_id}/users/{user_id}/roles`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/list-project-user-role-assignments)
   */
  list(
    userID: string,
    params: RoleListParams,
    options?: RequestOptions,
  ): PagePromise<RoleListResponsesPage, RoleListResponse> {
    const { project_id, ...query } = readable(params ?? {});
    return this._client.getAPIList(
      path('/projects/{project_id}/users/{user_id}/roles', project_id, userID),
      NextCursorPage<RoleListResponse>,
      operationOptions(options, { query }, { security: 'admin' }),
    );
  }

  /**
   * Takes a role in a project away from a member.
   *
   * `DELETE /projects/{project_id}/users/{user_id}/roles/{role_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/unassign-project-user-role)
   */
  delete(
    roleID: string,
    params: RoleDeleteParams,
    options?: RequestOptions,
  ): APIPromise<RoleDeleteResponse> {
    const { project_id, user_id } = readable(params ?? {});
    return this._client.delete(
      path('/projects/{project_id}/users/{user_id}/roles/{role_id}', project_id, user_id, roleID),
      operationOptions(options, {}, { security: 'admin' }),
    );
  }
}

export declare namespace Roles {
  export {
    type RoleCreateParams,
    type RoleCreateResponse,
    type RoleDeleteParams,
    type RoleDeleteResponse,
    type RoleListParams,
    type RoleListResponse,
    type RoleListResponsesPage,
    type RoleRetrieveParams,
    type RoleRetrieveResponse,
  };
}

export type * from '../../../../../models/admin/organization/projects/users/roles.ts';
