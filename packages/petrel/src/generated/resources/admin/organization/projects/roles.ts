// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../../core/call/request-options.ts';
import { APIResource } from '../../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../../core/pages/api-promise.ts';
import { NextCursorPage, type PagePromise } from '../../../../../core/pages/pagination.ts';
import { operationOptions } from '../../../../../core/request/operation-options.ts';
import {
  type OptionsAlone,
  type OptionsInQuery,
  type QueryAlone,
  optionsInQuery,
} from '../../../../../core/request/options-in-query.ts';
import { path } from '../../../../../core/request/path.ts';
import { readable } from '../../../../../core/request/readable.ts';
import type {
  RoleCreateParams,
  RoleDeleteParams,
  RoleDeleteResponse,
  RoleListParams,
  RoleRetrieveParams,
  RoleUpdateParams,
} from '../../../../models/admin/organization/projects/roles.ts';
import type * as AdminOrganizationRolesAPI from '../../../../models/admin/organization/roles.ts';

/** Roles of a project: named sets of permissions. */
export class Roles extends APIResource {
  /**
   * Defines a role of a project from a set of permissions.
   *
   * `POST /projects/{project_id}/roles`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/create-project-role)
   */
  create(
    projectID: string,
    body: RoleCreateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationRolesAPI.Role> {
    return this._client.post(
      path('/projects/{project_id}/roles', projectID),
      operationOptions(options, { body }, { security: 'admin' }),
    );
  }

  /**
   * Fetches a role of a project.
   *
   * `GET /projects/{project_id}/roles/{role_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/retrieve-project-role)
   */
  retrieve(
    roleID: string,
    params: RoleRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationRolesAPI.Role> {
    const { project_id } = readable(params ?? {});
    return this._client.get(
      path('/projects/{project_id}/roles/{role_id}', project_id, roleID),
      operationOptions(options, {}, { security: 'admin' }),
    );
  }

  /**
   * Changes the name, description or permissions of a project's role.
   *
   * `POST /projects/{project_id}/roles/{role_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/update-project-role)
   */
  update(
    roleID: string,
    params: RoleUpdateParams,
    options?: RequestOptions,
  ): APIPromise<AdminOrganizationRolesAPI.Role> {
    const { project_id, ...body } = readable(params ?? {});
    return this._client.post(
      path('/projects/{project_id}/roles/{role_id}', project_id, roleID),
      operationOptions(options, { body }, { security: 'admin' }),
    );
  }

  /**
   * Lists the roles of a project, predefined and custom, one page at a time.
   *
   * `GET /projects/{project_id}/roles`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/list-project-roles)
   */
  list(
    projectID: string,
    query?: QueryAlone<RoleListParams> | null,
    options?: RequestOptions,
  ): PagePromise<AdminOrganizationRolesAPI.RolesPage, AdminOrganizationRolesAPI.Role>;
  /** The same, with request options in place of the query. */
  list(
    projectID: string,
    options?: OptionsAlone,
  ): PagePromise<AdminOrganizationRolesAPI.RolesPage, AdminOrganizationRolesAPI.Role>;
  list(
    projectID: string,
    query: (RoleListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<AdminOrganizationRolesAPI.RolesPage, AdminOrganizationRolesAPI.Role> {
    return this._client.getAPIList(
      path('/projects/{project_id}/roles', projectID),
      NextCursorPage<AdminOrganizationRolesAPI.Role>,
      operationOptions(options, { query }, { security: 'admin' }),
    );
  }

  /**
   * Deletes a custom role of a project. Predefined roles cannot be deleted.
   *
   * `DELETE /projects/{project_id}/roles/{role_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/delete-project-role)
   */
  delete(
    roleID: string,
    params: RoleDeleteParams,
    options?: RequestOptions,
  ): APIPromise<RoleDeleteResponse> {
    const { project_id } = readable(params ?? {});
    return this._client.delete(
      path('/projects/{project_id}/roles/{role_id}', project_id, roleID),
      operationOptions(options, {}, { security: 'admin' }),
    );
  }
}

export declare namespace Roles {
  export {
    type RoleCreateParams,
    type RoleDeleteParams,
    type RoleDeleteResponse,
    type RoleListParams,
    type RoleRetrieveParams,
    type RoleUpdateParams,
  };
}

export type * from '../../../../models/admin/organization/projects/roles.ts';
export type { RolesPage } from '../../../../models/admin/organization/roles.ts';
