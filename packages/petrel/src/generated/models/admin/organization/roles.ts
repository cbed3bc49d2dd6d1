// Written by `npm run generate` from spec/. Do not edit.
import type { NextCursorPage } from '../../../../core/pages/pagination.ts';

/** A named set of permissions. */
export interface Role {
  /** Id of the role. */
  id: string;

  /** What the role is for. */
  description: string | null;

  /** Name of the role. */
  name: string;

  object: 'role';

  /** What it permits. */
  permissions: string[];

  /** Whether it is built in and cannot be changed. */
  predefined_role: boolean;

  /** Whether it applies to the organization or to projects. */
  resource_type: string;
}

/** The role to define or to give. */
export interface RoleCreateParams {
  /** What it permits. */
  permissions: string[];

  /** Name of the role. */
  role_name: string;

  /** What the role is for. */
  description?: string | null;
}

/** Confirms that a role was deleted or taken away. */
export interface RoleDeleteResponse {
  id: string;

  /** Whether it was. */
  deleted: boolean;

  object: 'role.deleted';
}

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

/** What to change about a role. */
export interface RoleUpdateParams {
  /** What the role is for. */
  description?: string | null;

  /** What it permits, in place of the old permissions. */
  permissions?: string[] | null;

  /** The new name. */
  role_name?: string | null;
}

export type RolesPage = NextCursorPage<Role>;
