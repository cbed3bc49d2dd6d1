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

/** Members of a group. */
export class Users extends APIResource {
  /**
   * Puts a member of the organization into a group.
   *
   * `POST /organization/groups/{group_id}/users`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/add-group-user)
   */
  create(
    groupID: string,
    body: UserCreateParams,
    options?: RequestOptions,
  ): APIPromise<UserCreateResponse> {
    return this._client.post(
      path('/organization/groups/{group_id}/users', groupID),
      operationOptions(options, { body }, { security: 'admin' }),
    );
  }

  /**
   * Fetches one member of a group.
   *
   * `GET /organization/groups/{group_id}/users/{user_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/retrieve-group-user)
   */
  retrieve(
    userID: string,
    params: UserRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<UserRetrieveResponse> {
    const { group_id } = readable(params ?? {});
    return this._client.get(
      path('/organization/groups/{group_id}/users/{user_id}', group_id, userID),
      operationOptions(options, {}, { security: 'admin' }),
    );
  }

  /**
   * Lists the members of a group, one page at a time.
   *
   * `GET /organization/groups/{group_id}/users`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/list-group-users)
   */
  list(
    groupID: string,
    query?: QueryAlone<UserListParams> | null,
    options?: RequestOptions,
  ): PagePromise<OrganizationGroupUsersPage, OrganizationGroupUser>;
  /** The same, with request options in place of the query. */
  list(
    groupID: string,
    options?: OptionsAlone,
  ): PagePromise<OrganizationGroupUsersPage, OrganizationGroupUser>;
  list(
    groupID: string,
    query: (UserListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<OrganizationGroupUsersPage, OrganizationGroupUser> {
    return this._client.getAPIList(
      path('/organization/groups/{group_id}/users', groupID),
      NextCursorPage<OrganizationGroupUser>,
      operationOptions(options, { query }, { security: 'admin' }),
    );
  }

  /**
   * Takes a member out of a group.
   *
   * `DELETE /organization/groups/{group_id}/users/{user_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/remove-group-user)
   */
  delete(
    userID: string,
    params: UserDeleteParams,
    options?: RequestOptions,
  ): APIPromise<UserDeleteResponse> {
    const { group_id } = readable(params ?? {});
    return this._client.delete(
      path('/organization/groups/{group_id}/users/{user_id}', group_id, userID),
      operationOptions(options, {}, { security: 'admin' }),
    );
  }
}

export declare namespace Users {
  export {
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

export type * from '../../../../models/admin/organization/groups/users.ts';
