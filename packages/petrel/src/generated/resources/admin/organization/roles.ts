// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../core/call/request-options.ts';
import { APIResource } from '../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../core/pages/api-promise.ts';
import { NextCursorPage, type PagePromise } from '../../../../core/pages/pagination.ts';
import { operationOptions } from '../../../../core/request/operation-options.ts';
import {
  type OptionsAlone,
  type OptionsInQuery,
  type QueryAlone,
  optionsInQuery,
} from '../../../../core/request/options-in-query.ts';
import { path } from '../../../../core/request/path.ts';
import type {
  Role,
  RoleCreateParams,
  RoleDeleteResponse,
  RoleListParams,
  RoleUpdateParams,
  RolesPage,
} from '../../../models/admin/organization/roles.ts';

/** Roles of the organization: named sets of permissions. */
export class Roles extends APIResource {
  /**
   * Defines a role of the organization from a set of permissions.
   *
   * `POST /organization/roles`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/create-role)
   */
  create(body: RoleCreateParams, options?: RequestOptions): APIPromise<Role> {
    return this._client.post(
      '/organization/roles',
      operationOptions(options, { body }, { security: 'admin' }),
    );
  }

  /**
   * Fetches a role of the organization.
   *
   * `GET /organization/roles/{role_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/retrieve-role)
   */
  retrieve(roleID: string, options?: RequestOptions): APIPromise<Role> {
    return this._client.get(
      path('/organization/roles/{role_id}', roleID),
      operationOptions(options, {}, { security: 'admin' }),
    );
  }

  /**
   * Changes the name, description or permissions of a role.
   *
   * `POST /organization/roles/{role_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/update-role)
   */
  update(
    roleID: string,
    body: RoleUpdateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<Role> {
    return this._client.post(
      path('/organization/roles/{role_id}', roleID),
      operationOptions(options, { body }, { security: 'admin' }),
    );
  }

  /**
   * Lists the roles of the organization, predefined and custom, one page at a time.
   *
   * `GET /organization/roles`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/list-roles)
   */
  list(
    query?: QueryAlone<RoleListParams> | null,
    options?: RequestOptions,
  ): PagePromise<RolesPage, Role>;
  /** The same, with request options in place of the query. */
  list(options?: OptionsAlone): PagePromise<RolesPage, Role>;
  list(
    query: (RoleListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<RolesPage, Role> {
    return this._client.getAPIList(
      '/organization/roles',
      NextCursorPage<Role>,
      operationOptions(options, { query }, { security: 'admin' }),
    );
  }

  /**
   * Deletes a custom role of the organization. Predefined roles cannot be deleted.
   *
   * `DELETE /organization/roles/{role_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/delete-role)
   */
  delete(roleID: string, options?: RequestOptions): APIPromise<RoleDeleteResponse> {
    return this._client.delete(
      path('/organization/roles/{role_id}', roleID),
      operationOptions(options, {}, { security: 'admin' }),
    );
  }
}

export declare namespace Roles {
  export {
    type Role,
    type RoleCreateParams,
    type RoleDeleteResponse,
    type RoleListParams,
    type RoleUpdateParams,
    type RolesPage,
  };
}

export type * from '../../../models/admin/organization/roles.ts';
