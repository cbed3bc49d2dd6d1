// Written by `npm run generate` from spec/. Do not edit.
import type { NextCursorPage } from '../../../../../core/pagination.ts';
import type * as AdminOrganizationRolesAPI from '../roles.ts';
import type * as AdminOrganizationUsersRolesAPI from '../users/roles.ts';

export interface RoleCreateParams {
  role_id: string;
}

export interface RoleCreateResponse {
  group: RoleCreateResponse.Group;

  object: 'group.role';

  role: AdminOrganizationRolesAPI.Role;
}
export namespace RoleCreateResponse {
  export interface Group {
    id: string;

    created_at: number;

    name: string;

    object: 'group';

    scim_managed: boolean;
  }
}

export interface RoleDeleteParams {
  group_id: string;
}

export type RoleDeleteResponse = AdminOrganizationUsersRolesAPI.RoleDeleteResponse;

export interface RoleListParams {
  after?: string;

  /** From 0 to 1000. */
  limit?: number;

  order?: 'asc' | 'desc';
}

export type RoleListResponse = AdminOrganizationUsersRolesAPI.RoleRetrieveResponse;
export namespace RoleListResponse {
  export type AssignmentSource = RoleRetrieveResponse.AssignmentSource;
}

export type RoleListResponsesPage = NextCursorPage<RoleListResponse>;

export interface RoleRetrieveParams {
  group_id: string;
}

export type RoleRetrieveResponse = AdminOrganizationUsersRolesAPI.RoleRetrieveResponse;
export namespace RoleRetrieveResponse {
  export interface AssignmentSource {
    principal_id: string;

    principal_type: string;
  }
}
