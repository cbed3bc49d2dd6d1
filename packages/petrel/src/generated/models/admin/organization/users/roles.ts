// Written by `npm run generate` from spec/. Do not edit.
import type { NextCursorPage } from '../../../../../core/pages/pagination.ts';
import type * as AdminOrganizationGroupsRolesAPI from '../groups/roles.ts';
import type * as AdminOrganizationRolesAPI from '../roles.ts';
import type * as AdminOrganizationUsersAPI from './users.ts';

/** The role to define or to give. */
export interface RoleCreateParams {
  /** Id of the role to give. */
  role_id: string;
}

/** A role has been given. */
export interface RoleCreateResponse {
  object: 'user.role';

  /** The role. */
  role: AdminOrganizationRolesAPI.Role;

  /** The member who holds it now. */
  user: AdminOrganizationUsersAPI.OrganizationUser;
}

/** Who holds the role, and where. */
export interface RoleDeleteParams {
  /** Id of the member. */
  user_id: string;
}

/** Confirms that a role was deleted or taken away. */
export interface RoleDeleteResponse {
  /** Whether it was. */
  deleted: boolean;

  object: string;
}

/** Which roles to list. */
export interface RoleListParams {
  /** The `next` cursor of the previous page. */
  after?: string;

  /**
   * Most items a page holds.
   *
   * From 0 to 1000.
   */
  limit?: number;

  /** Sorts by time of creation, oldest first with `asc`. */
  order?: 'asc' | 'desc';
}

/** A role that somebody holds. */
export type RoleListResponse = RoleRetrieveResponse;
export namespace RoleListResponse {
  /** Where a role comes from. */
  export type AssignmentSource = AdminOrganizationGroupsRolesAPI.RoleRetrieveResponse.AssignmentSource;
}

export type RoleListResponsesPage = NextCursorPage<RoleListResponse>;

/** Who holds the role, and where. */
export interface RoleRetrieveParams {
  /** Id of the member. */
  user_id: string;
}

/** A role that somebody holds. */
export interface RoleRetrieveResponse {
  /** Id of the role. */
  id: string;

  /** Where it comes from, such as a group. */
  assignment_sources: RoleRetrieveResponse.AssignmentSource[] | null;

  /** When it was created, in Unix seconds. */
  created_at: number | null;

  /** Who created it. */
  created_by: string | null;

  /** More about who created it. */
  created_by_user_obj: { [key: string]: unknown } | null;

  /** What the role is for. */
  description: string | null;

  /** Data kept with it. */
  metadata: { [key: string]: unknown } | null;

  /** Name of the role. */
  name: string;

  /** What it permits. */
  permissions: string[];

  /** Whether it is built in and cannot be changed. */
  predefined_role: boolean;

  /** Whether it applies to the organization or to projects. */
  resource_type: string;

  /** When it was last changed, in Unix seconds. */
  updated_at: number | null;
}
export namespace RoleRetrieveResponse {
  /** Where a role comes from. */
  export type AssignmentSource = AdminOrganizationGroupsRolesAPI.RoleRetrieveResponse.AssignmentSource;
}
