// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../../../core/call/request-options.ts';
import { APIResource } from '../../../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../../../core/pages/api-promise.ts';
import {
  ConversationCursorPage,
  type PagePromise,
} from '../../../../../../core/pages/pagination.ts';
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
import type {
  ProjectUser,
  ProjectUsersPage,
  UserCreateParams,
  UserDeleteParams,
  UserDeleteResponse,
  UserListParams,
  UserRetrieveParams,
  UserUpdateParams,
} from '../../../../../models/admin/organization/projects/users/users.ts';
import { Roles } from './roles.ts';

/** Members of a project. */
export class Users extends APIResource {
  /** Project roles held by a member. */
  roles: Roles = new Roles(this._client);

  /**
   * Adds a member of the organization to a project.
   *
   * `POST /organization/projects/{project_id}/users`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/create-project-user)
   */
  create(
    projectID: string,
    body: UserCreateParams,
    options?: RequestOptions,
  ): APIPromise<ProjectUser> {
    return this._client.post(
      path('/organization/projects/{project_id}/users', projectID),
      operationOptions(options, { body }, { security: 'admin' }),
    );
  }

  /**
   * Fetches one member of a project.
   *
   * `GET /organization/projects/{project_id}/users/{user_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/retrieve-project-user)
   */
  retrieve(
    userID: string,
    params: UserRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<ProjectUser> {
    const { project_id } = readable(params ?? {});
    return this._client.get(
      path('/organization/projects/{project_id}/users/{user_id}', project_id, userID),
      operationOptions(options, {}, { security: 'admin' }),
    );
  }

  /**
   * Changes a member's role in a project.
   *
   * `POST /organization/projects/{project_id}/users/{user_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/modify-project-user)
   */
  update(
    userID: string,
    params: UserUpdateParams,
    options?: RequestOptions,
  ): APIPromise<ProjectUser> {
    const { project_id, ...body } = readable(params ?? {});
    return this._client.post(
      path('/organization/projects/{project_id}/users/{user_id}', project_id, userID),
      operationOptions(options, { body }, { security: 'admin' }),
    );
  }

  /**
   * Lists the members of a project, one page at a time.
   *
   * `GET /organization/projects/{project_id}/users`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/list-project-users)
   */
  list(
    projectID: string,
    query?: QueryAlone<UserListParams> | null,
    options?: RequestOptions,
  ): PagePromise<ProjectUsersPage, ProjectUser>;
  /** The same, with request options in place of the query. */
  list(projectID: string, options?: OptionsAlone): PagePromise<ProjectUsersPage, ProjectUser>;
  list(
    projectID: string,
    query: (UserListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<ProjectUsersPage, ProjectUser> {
    return this._client.getAPIList(
      path('/organization/projects/{project_id}/users', projectID),
      ConversationCursorPage<ProjectUser>,
      operationOptions(options, { query }, { security: 'admin' }),
    );
  }

  /**
   * Removes a member from a project. Fails for an archived project.
   *
   * `DELETE /organization/projects/{project_id}/users/{user_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/delete-project-user)
   */
  delete(
    userID: string,
    params: UserDeleteParams,
    options?: RequestOptions,
  ): APIPromise<UserDeleteResponse> {
    const { project_id } = readable(params ?? {});
    return this._client.delete(
      path('/organization/projects/{project_id}/users/{user_id}', project_id, userID),
      operationOptions(options, {}, { security: 'admin' }),
    );
  }
}

Users.Roles = Roles;

export declare namespace Users {
  export {
    Roles,
    type ProjectUser,
    type ProjectUsersPage,
    type UserCreateParams,
    type UserDeleteParams,
    type UserDeleteResponse,
    type UserListParams,
    type UserRetrieveParams,
    type UserUpdateParams,
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

export type * from '../../../../../models/admin/organization/projects/users/users.ts';
