// Written by `npm run generate` from spec/. Do not edit.
import type { NextCursorPage } from '../../../../../core/pagination.ts';
import type * as AdminOrganizationGroupsRolesAPI from '../groups/roles.ts';
import type * as AdminOrganizationRolesAPI from '../roles.ts';
import type * as AdminOrganizationUsersAPI from './users.ts';

export interface RoleCreateParams {
  role_id: string;
}

export interface RoleCreateResponse {
  object: 'user.role';

  role: AdminOrganizationRolesAPI.Role;

  user: AdminOrganizationUsersAPI.OrganizationUser;
}

export interface RoleDeleteParams {
  user_id: string;
}

export interface RoleDeleteResponse {
  deleted: boolean;

  object: string;
}

export interface RoleListParams {
  after?: string;

  /** From 0 to 1000. */
  limit?: number;

  order?: 'asc' | 'desc';
}

export type RoleListResponse = RoleRetrieveResponse;
export namespace RoleListResponse {
  export type AssignmentSource = AdminOrganizationGroupsRolesAPI.RoleRetrieveResponse.AssignmentSource;
}

export type RoleListResponsesPage = NextCursorPage<RoleListResponse>;

export interface RoleRetrieveParams {
  user_id: string;
}

export interface RoleRetrieveResponse {
  id: string;

  assignment_sources: RoleRetrieveResponse.AssignmentSource[] | null;

  created_at: number | null;

  created_by: string | null;

  created_by_user_obj: { [key: string]: unknown } | null;

  description: string | null;

  metadata: { [key: string]: unknown } | null;

  name: string;

  permissions: string[];

  predefined_role: boolean;

  resource_type: string;

  updated_at: number | null;
}
export namespace RoleRetrieveResponse {
  export type AssignmentSource = AdminOrganizationGroupsRolesAPI.RoleRetrieveResponse.AssignmentSource;
}
