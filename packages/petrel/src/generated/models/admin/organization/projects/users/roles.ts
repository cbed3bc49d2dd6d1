// Written by `npm run generate` from spec/. Do not edit.
import type { NextCursorPage } from '../../../../../../core/pages/pagination.ts';
import type * as AdminOrganizationGroupsRolesAPI from '../../groups/roles.ts';
import type * as AdminOrganizationUsersRolesAPI from '../../users/roles.ts';

/** The role to define or to give. */
export interface RoleCreateParams {
  /** Id of the project. */
  project_id: string;

  /** Id of the role to give. */
  role_id: string;
}

/** A role has been given. */
export type RoleCreateResponse = AdminOrganizationUsersRolesAPI.RoleCreateResponse;

/** Who holds the role, and where. */
export interface RoleDeleteParams {
  /** Id of the project. */
  project_id: string;

  /** Id of the member. */
  user_id: string;
}

/** Confirms that a role was deleted or taken away. */
export type RoleDeleteResponse = AdminOrganizationUsersRolesAPI.RoleDeleteResponse;

/** Which roles to list. */
export interface RoleListParams {
  /** Id of the project. */
  project_id: string;

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
export type RoleListResponse = AdminOrganizationUsersRolesAPI.RoleRetrieveResponse;
export namespace RoleListResponse {
  /** Where a role comes from. */
  export type AssignmentSource = AdminOrganizationGroupsRolesAPI.RoleRetrieveResponse.AssignmentSource;
}

export type RoleListResponsesPage = NextCursorPage<RoleListResponse>;

/** Who holds the role, and where. */
export interface RoleRetrieveParams {
  /** Id of the project. */
  project_id: string;

  /** Id of the member. */
  user_id: string;
}

/** A role that somebody holds. */
export type RoleRetrieveResponse = AdminOrganizationUsersRolesAPI.RoleRetrieveResponse;
export namespace RoleRetrieveResponse {
  /** Where a role comes from. */
  export type AssignmentSource = AdminOrganizationGroupsRolesAPI.RoleRetrieveResponse.AssignmentSource;
}
