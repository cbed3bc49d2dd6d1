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
  RoleCreateResponse,
  RoleDeleteParams,
  RoleDeleteResponse,
  RoleListParams,
  RoleListResponse,
  RoleListResponsesPage,
  RoleRetrieveParams,
  RoleRetrieveResponse,
} from '../../../../models/admin/organization/users/roles.ts';

/** Organization roles held by a member. */
export class Roles extends APIResource {
  /**
   * Gives a member an organization role.
   *
   * `POST /organization/users/{user_id}/roles`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/assign-user-role)
   */
  create(
    userID: string,
    body: RoleCreateParams,
    options?: RequestOptions,
  ): APIPromise<RoleCreateResponse> {
    return this._client.post(
      path('/organization/users/{user_id}/roles', userID),
      operationOptions(options, { body }, { security: 'admin' }),
    );
  }

  /**
   * Fetches one organization role that a member holds.
   *
   * `GET /organization/users/{user_id}/roles/{role_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/retrieve-user-role)
   */
  retrieve(
    roleID: string,
    params: RoleRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<RoleRetrieveResponse> {
    const { user_id } = readable(params ?? {});
    return this._client.get(
      path('/organization/users/{user_id}/roles/{role_id}', user_id, roleID),
      operationOptions(options, {}, { security: 'admin' }),
    );
  }

  /**
   * Lists the organization roles that a member holds, one page at a time.
   *
   * `GET /organization/users/{user_id}/roles`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/list-user-role-assignments)
   */
  list(
    userID: string,
    query?: QueryAlone<RoleListParams> | null,
    options?: RequestOptions,
  ): PagePromise<RoleListResponsesPage, RoleListResponse>;
  /** The same, with request options in place of the query. */
  list(
    userID: string,
    options?: OptionsAlone,
  ): PagePromise<RoleListResponsesPage, RoleListResponse>;
  list(
    userID: string,
    query: (RoleListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<RoleListResponsesPage, RoleListResponse> {
    return this._client.getAPIList(
      path('/organization/users/{user_id}/roles', userID),
      NextCursorPage<RoleListResponse>,
      operationOptions(options, { query }, { security: 'admin' }),
    );
  }

  /**
   * Takes an organization role away from a member.
   *
   * `DELETE /organization/users/{user_id}/roles/{role_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/unassign-user-role)
   */
  delete(
    roleID: string,
    params: RoleDeleteParams,
    options?: RequestOptions,
  ): APIPromise<RoleDeleteResponse> {
    const { user_id } = readable(params ?? {});
    return this._client.delete(
      path('/organization/users/{user_id}/roles/{role_id}', user_id, roleID),
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

export type * from '../../../../models/admin/organization/users/roles.ts';
