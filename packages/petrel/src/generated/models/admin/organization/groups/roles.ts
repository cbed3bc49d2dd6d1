// Written by `npm run generate` from spec/. Do not edit.
import type { NextCursorPage } from '../../../../../core/pages/pagination.ts';
import type * as AdminOrganizationRolesAPI from '../roles.ts';
import type * as AdminOrganizationUsersRolesAPI from '../users/roles.ts';

/** The role to define or to give. */
export interface RoleCreateParams {
  /** Id of the role to give. */
  role_id: string;
}

/** A role has been given. */
export interface RoleCreateResponse {
  /** The group that holds it now. */
  group: RoleCreateResponse.Group;

  object: 'group.role';

  /** The role. */
  role: AdminOrganizationRolesAPI.Role;
}
export namespace RoleCreateResponse {
  /** A group that holds a role. */
  export interface Group {
    /** Id of the group. */
    id: string;

    /** When it was created, in Unix seconds. */
    created_at: number;

    /** Name of the group. */
    name: string;

    object: 'group';

    /** Whether an identity provider manages it (SCIM). */
    scim_managed: boolean;
  }
}

/** Who holds the role, and where. */
export interface RoleDeleteParams {
  /** Id of the group. */
  group_id: string;
}

/** Confirms that a role was deleted or taken away. */
export type RoleDeleteResponse = AdminOrganizationUsersRolesAPI.RoleDeleteResponse;

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
export type RoleListResponse = AdminOrganizationUsersRolesAPI.RoleRetrieveResponse;
export namespace RoleListResponse {
  /** Where a role comes from. */
  export type AssignmentSource = RoleRetrieveResponse.AssignmentSource;
}

export type RoleListResponsesPage = NextCursorPage<RoleListResponse>;

/** Who holds the role, and where. */
export interface RoleRetrieveParams {
  /** Id of the group. */
  group_id: string;
}

/** A role that somebody holds. */
export type RoleRetrieveResponse = AdminOrganizationUsersRolesAPI.RoleRetrieveResponse;
export namespace RoleRetrieveResponse {
  /** Where a role comes from. */
  export interface AssignmentSource {
    /** Id of the member or group. */
    principal_id: string;

    /** Whether it is a member or a group. */
    principal_type: string;
  }
}
