// Written by `npm run generate` from spec/. Do not edit.
import type { NextCursorPage } from '../../../../../../core/pagination.ts';
import type * as AdminOrganizationGroupsRolesAPI from '../../groups/roles.ts';
import type * as AdminOrganizationUsersRolesAPI from '../../users/roles.ts';

export interface RoleCreateParams {
  project_id: string;

  role_id: string;
}

export type RoleCreateResponse = AdminOrganizationGroupsRolesAPI.RoleCreateResponse;
export namespace RoleCreateResponse {
  export type Group = AdminOrganizationGroupsRolesAPI.RoleCreateResponse.Group;
}

export interface RoleDeleteParams {
  group_id: string;

  project_id: string;
}

export type RoleDeleteResponse = AdminOrganizationUsersRolesAPI.RoleDeleteResponse;

export interface RoleListParams {
  project_id: string;

  after?: string;

  /** From 0 to 1000. */
  limit?: number;

  order?: 'asc' | 'desc';
}

export type RoleListResponse = AdminOrganizationUsersRolesAPI.RoleRetrieveResponse;
export namespace RoleListResponse {
  export type AssignmentSource = AdminOrganizationGroupsRolesAPI.RoleRetrieveResponse.AssignmentSource;
}

export type RoleListResponsesPage = NextCursorPage<RoleListResponse>;

export interface RoleRetrieveParams {
  group_id: string;

  project_id: string;
}

export type RoleRetrieveResponse = AdminOrganizationUsersRolesAPI.RoleRetrieveResponse;
export namespace RoleRetrieveResponse {
  export type AssignmentSource = AdminOrganizationGroupsRolesAPI.RoleRetrieveResponse.AssignmentSource;
}
