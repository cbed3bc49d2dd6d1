// Written by `npm run generate` from spec/. Do not edit.
import type * as AdminOrganizationRolesAPI from '../roles.ts';

/** The role to define or to give. */
export interface RoleCreateParams {
  /** What it permits. */
  permissions: string[];

  /** Name of the role. */
  role_name: string;

  /** What the role is for. */
  description?: string | null;
}

/** Who holds the role, and where. */
export interface RoleDeleteParams {
  /** Id of the project. */
  project_id: string;
}

/** Confirms that a role was deleted or taken away. */
export type RoleDeleteResponse = AdminOrganizationRolesAPI.RoleDeleteResponse;

/** Which roles to list. */
export interface RoleListParams {
  /** The `next` cursor of the previous page. */
  after?: string;

  /**
   * Most items a page holds.
   *
   * From 0 to 1000. Default: `1000`.
   */
  limit?: number;

  /**
   * Sorts by time of creation, oldest first with `asc`.
   *
   * Default: `asc`.
   */
  order?: 'asc' | 'desc';
}

/** Who holds the role, and where. */
export interface RoleRetrieveParams {
  /** Id of the project. */
  project_id: string;
}

/** What to change about a role. */
export interface RoleUpdateParams {
  /** Id of the project. */
  project_id: string;

  /** What the role is for. */
  description?: string | null;

  /** What it permits, in place of the old permissions. */
  permissions?: string[] | null;

  /** The new name. */
  role_name?: string | null;
}
