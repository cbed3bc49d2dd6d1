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
} from '../../../../models/admin/organization/groups/roles.ts';

/** Organization roles held by a group. */
export class Roles extends APIResource {
  /**
   * Gives a group an organization role, which then holds for all its members.
   *
   * `POST /organization/groups/{group_id}/roles`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/assign-group-role)
   */
  create(
    groupID: string,
    body: RoleCreateParams,
    options?: RequestOptions,
  ): APIPromise<RoleCreateResponse> {
    return this._client.post(
      path('/organization/groups/{group_id}/roles', groupID),
      operationOptions(options, { body }, { security: 'admin' }),
    );
  }

  /**
   * Fetches one organization role that a group holds.
   *
   * `GET /organization/groups/{group_id}/roles/{role_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/retrieve-group-role)
   */
  retrieve(
    roleID: string,
    params: RoleRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<RoleRetrieveResponse> {
    const { group_id } = readable(params ?? {});
    return this._client.get(
      path('/organization/groups/{group_id}/roles/{role_id}', group_id, roleID),
      operationOptions(options, {}, { security: 'admin' }),
    );
  }

  /**
   * Lists the organization roles that a group holds, one page at a time.
   *
   * `GET /organization/groups/{group_id}/roles`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/list-group-role-assignments)
   */
  list(
    groupID: string,
    query?: QueryAlone<RoleListParams> | null,
    options?: RequestOptions,
  ): PagePromise<RoleListResponsesPage, RoleListResponse>;
  /** The same, with request options in place of the query. */
  list(
    groupID: string,
    options?: OptionsAlone,
  ): PagePromise<RoleListResponsesPage, RoleListResponse>;
  list(
    groupID: string,
    query: (RoleListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<RoleListResponsesPage, RoleListResponse> {
    return this._client.getAPIList(
      path('/organization/groups/{group_id}/roles', groupID),
      NextCursorPage<RoleListResponse>,
      operationOptions(options, { query }, { security: 'admin' }),
    );
  }

  /**
   * Takes an organization role away from a group.
   *
   * `DELETE /organization/groups/{group_id}/roles/{role_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/unassign-group-role)
   */
  delete(
    roleID: string,
    params: RoleDeleteParams,
    options?: RequestOptions,
  ): APIPromise<RoleDeleteResponse> {
    const { group_id } = readable(params ?? {});
    return this._client.delete(
      path('/organization/groups/{group_id}/roles/{role_id}', group_id, roleID),
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

export type * from '../../../../models/admin/organization/groups/roles.ts';
