// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../../core/call/request-options.ts';
import { APIResource } from '../../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../../core/pages/api-promise.ts';
import { ConversationCursorPage, type PagePromise } from '../../../../../core/pages/pagination.ts';
import { operationOptions } from '../../../../../core/request/operation-options.ts';
import {
  type OptionsAlone,
  type OptionsInQuery,
  type QueryAlone,
  optionsInQuery,
} from '../../../../../core/request/options-in-query.ts';
import { path } from '../../../../../core/request/path.ts';
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
} from '../../../../models/admin/organization/users/roles.ts';
import type {
  OrganizationUser,
  OrganizationUsersPage,
  UserDeleteResponse,
  UserListParams,
  UserUpdateParams,
} from '../../../../models/admin/organization/users/users.ts';
import { Roles } from './roles.ts';

/** Members of the organization. */
export class Users extends APIResource {
  /** Organization roles held by a member. */
  roles: Roles = new Roles(this._client);

  /**
   * Fetches a member of the organization.
   *
   * `GET /organization/users/{user_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/retrieve-user)
   */
  retrieve(userID: string, options?: RequestOptions): APIPromise<OrganizationUser> {
    return this._client.get(
      path('/organization/users/{user_id}', userID),
      operationOptions(options, {}, { security: 'admin' }),
    );
  }

  /**
   * Changes a member's role in the organization or their other attributes.
   *
   * `POST /organization/users/{user_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/modify-user)
   */
  update(
    userID: string,
    body: UserUpdateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<OrganizationUser> {
    return this._client.post(
      path('/organization/users/{user_id}', userID),
      operationOptions(options, { body }, { security: 'admin' }),
    );
  }

  /**
   * Lists the members of the organization, one page at a time.
   *
   * `GET /organization/users`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/list-users)
   */
  list(
    query?: QueryAlone<UserListParams> | null,
    options?: RequestOptions,
  ): PagePromise<OrganizationUsersPage, OrganizationUser>;
  /** The same, with request options in place of the query. */
  list(options?: OptionsAlone): PagePromise<OrganizationUsersPage, OrganizationUser>;
  list(
    query: (UserListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<OrganizationUsersPage, OrganizationUser> {
    return this._client.getAPIList(
      '/organization/users',
      ConversationCursorPage<OrganizationUser>,
      operationOptions(options, { query }, { security: 'admin' }),
    );
  }

  /**
   * Removes a member from the organization.
   *
   * `DELETE /organization/users/{user_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/delete-user)
   */
  delete(userID: string, options?: RequestOptions): APIPromise<UserDeleteResponse> {
    return this._client.delete(
      path('/organization/users/{user_id}', userID),
      operationOptions(options, {}, { security: 'admin' }),
    );
  }
}

Users.Roles = Roles;

export declare namespace Users {
  export {
    Roles,
    type OrganizationUser,
    type OrganizationUsersPage,
    type UserDeleteResponse,
    type UserListParams,
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

export type * from '../../../../models/admin/organization/users/users.ts';
