// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../../../core/call/request-options.ts';
import { APIResource } from '../../../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../../../core/pages/api-promise.ts';
import { NextCursorPage, type PagePromise } from '../../../../../../core/pages/pagination.ts';
import { operationOptions } from '../../../../../../core/request/operation-options.ts';
import {
  type OptionsAlone,
  type OptionsInQuery,
  type QueryAlone,
  optionsInQuery,
} from '../../../../../../core/request/options-in-query.ts';
import { path } from '../../../../../../core/request/path.ts';
import { readable } from '../../../../../../core/request/readable.ts';
import type {
  GroupCreateParams,
  GroupDeleteParams,
  GroupDeleteResponse,
  GroupListParams,
  GroupRetrieveParams,
  ProjectGroup,
  ProjectGroupsPage,
} from '../../../../../models/admin/organization/projects/groups/groups.ts';
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
} from '../../../../../models/admin/organization/projects/groups/roles.ts';
import { Roles } from './roles.ts';

/** Groups with access to a project. */
export class Groups extends APIResource {
  /** Project roles held by a group. */
  roles: Roles = new Roles(this._client);

  /**
   * Gives a group access to a project with a role.
   *
   * `POST /organization/projects/{project_id}/groups`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/add-project-group)
   */
  create(
    projectID: string,
    body: GroupCreateParams,
    options?: RequestOptions,
  ): APIPromise<ProjectGroup> {
    return this._client.post(
      path('/organization/projects/{project_id}/groups', projectID),
      operationOptions(options, { body }, { security: 'admin' }),
    );
  }

  /**
   * Fetches one group that has access to a project.
   *
   * `GET /organization/projects/{project_id}/groups/{group_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/retrieve-project-group)
   */
  retrieve(
    groupID: string,
    params: GroupRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<ProjectGroup> {
    const { project_id, ...query } = readable(params ?? {});
    return this._client.get(
      path('/organization/projects/{project_id}/groups/{group_id}', project_id, groupID),
      operationOptions(options, { query }, { security: 'admin' }),
    );
  }

  /**
   * Lists the groups with access to a project, one page at a time.
   *
   * `GET /organization/projects/{project_id}/groups`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/list-project-groups)
   */
  list(
    projectID: string,
    query?: QueryAlone<GroupListParams> | null,
    options?: RequestOptions,
  ): PagePromise<ProjectGroupsPage, ProjectGroup>;
  /** The same, with request options in place of the query. */
  list(projectID: string, options?: OptionsAlone): PagePromise<ProjectGroupsPage, ProjectGroup>;
  list(
    projectID: string,
    query: (GroupListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<ProjectGroupsPage, ProjectGroup> {
    return this._client.getAPIList(
      path('/organization/projects/{project_id}/groups', projectID),
      NextCursorPage<ProjectGroup>,
      operationOptions(options, { query }, { security: 'admin' }),
    );
  }

  /**
   * Takes a group's access to a project away.
   *
   * `DELETE /organization/projects/{project_id}/groups/{group_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/remove-project-group)
   */
  delete(
    groupID: string,
    params: GroupDeleteParams,
    options?: RequestOptions,
  ): APIPromise<GroupDeleteResponse> {
    const { project_id } = readable(params ?? {});
    return this._client.delete(
      path('/organization/projects/{project_id}/groups/{group_id}', project_id, groupID),
      operationOptions(options, {}, { security: 'admin' }),
    );
  }
}

Groups.Roles = Roles;

export declare namespace Groups {
  export {
    Roles,
    type GroupCreateParams,
    type GroupDeleteParams,
    type GroupDeleteResponse,
    type GroupListParams,
    type GroupRetrieveParams,
    type ProjectGroup,
    type ProjectGroupsPage,
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

export type * from '../../../../../models/admin/organization/projects/groups/groups.ts';
