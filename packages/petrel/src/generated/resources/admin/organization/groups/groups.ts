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
import type {
  Group,
  GroupCreateParams,
  GroupDeleteResponse,
  GroupListParams,
  GroupUpdateParams,
  GroupUpdateResponse,
  GroupsPage,
} from '../../../../models/admin/organization/groups/groups.ts';
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
} from '../../../../models/admin/organization/groups/roles.ts';
import type {
  OrganizationGroupUser,
  OrganizationGroupUsersPage,
  UserCreateParams,
  UserCreateResponse,
  UserDeleteParams,
  UserDeleteResponse,
  UserListParams,
  UserRetrieveParams,
  UserRetrieveResponse,
} from '../../../../models/admin/organization/groups/users.ts';
import { Roles } from './roles.ts';
import { Users } from './users.ts';

/** Groups of members. */
export class Groups extends APIResource {
  /** Organization roles held by a group. */
  roles: Roles = new Roles(this._client);

  /** Members of a group. */
  users: Users = new Users(this._client);

  /**
   * Creates a group without members.
   *
   * `POST /organization/groups`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/create-group)
   */
  create(body: GroupCreateParams, options?: RequestOptions): APIPromise<Group> {
    return this._client.post(
      '/organization/groups',
      operationOptions(options, { body }, { security: 'admin' }),
    );
  }

  /**
   * Fetches the record of a group.
   *
   * `GET /organization/groups/{group_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/retrieve-group)
   */
  retrieve(groupID: string, options?: RequestOptions): APIPromise<Group> {
    return this._client.get(
      path('/organization/groups/{group_id}', groupID),
      operationOptions(options, {}, { security: 'admin' }),
    );
  }

  /**
   * Renames a group.
   *
   * `POST /organization/groups/{group_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/update-group)
   */
  update(
    groupID: string,
    body: GroupUpdateParams,
    options?: RequestOptions,
  ): APIPromise<GroupUpdateResponse> {
    return this._client.post(
      path('/organization/groups/{group_id}', groupID),
      operationOptions(options, { body }, { security: 'admin' }),
    );
  }

  /**
   * Lists the organization's groups, one page at a time.
   *
   * `GET /organization/groups`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/list-groups)
   */
  list(
    query?: QueryAlone<GroupListParams> | null,
    options?: RequestOptions,
  ): PagePromise<GroupsPage, Group>;
  /** The same, with request options in place of the query. */
  list(options?: OptionsAlone): PagePromise<GroupsPage, Group>;
  list(
    query: (GroupListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<GroupsPage, Group> {
    return this._client.getAPIList(
      '/organization/groups',
      NextCursorPage<Group>,
      operationOptions(options, { query }, { security: 'admin' }),
    );
  }

  /**
   * Removes a group for good.
   *
   * `DELETE /organization/groups/{group_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/delete-group)
   */
  delete(groupID: string, options?: RequestOptions): APIPromise<GroupDeleteResponse> {
    return this._client.delete(
      path('/organization/groups/{group_id}', groupID),
      operationOptions(options, {}, { security: 'admin' }),
    );
  }
}

Groups.Roles = Roles;
Groups.Users = Users;

export declare namespace Groups {
  export {
    Roles,
    Users,
    type Group,
    type GroupCreateParams,
    type GroupDeleteResponse,
    type GroupListParams,
    type GroupUpdateParams,
    type GroupUpdateResponse,
    type GroupsPage,
    type RoleCreateParams,
    type RoleCreateResponse,
    type RoleDeleteParams,
    type RoleDeleteResponse,
    type RoleListParams,
    type RoleListResponse,
    type RoleListResponsesPage,
    type RoleRetrieveParams,
    type RoleRetrieveResponse,
    type OrganizationGroupUser,
    type OrganizationGroupUsersPage,
    type UserCreateParams,
    type UserCreateResponse,
    type UserDeleteParams,
    type UserDeleteResponse,
    type UserListParams,
    type UserRetrieveParams,
    type UserRetrieveResponse,
  };
}

export type * from '../../../../models/admin/organization/groups/groups.ts';
