// Written by `npm run generate` from spec/. Do not edit.
import type { NextCursorPage } from '../../../../../core/pages/pagination.ts';

/** A group of members. */
export interface Group {
  /** Id of the group. */
  id: string;

  /** When it was created, in Unix seconds. */
  created_at: number;

  /** Kind of group. */
  group_type: 'group' | 'tenant_group';

  /** Whether an identity provider manages it (SCIM). */
  is_scim_managed: boolean;

  /** Name of the group. */
  name: string;
}

/** The group to add. */
export interface GroupCreateParams {
  /**
   * Name of the group.
   *
   * From 1 to 255 characters.
   */
  name: string;
}

/** Confirms that a group was deleted or lost its access. */
export interface GroupDeleteResponse {
  /** Id of the group. */
  id: string;

  /** Whether it was deleted. */
  deleted: boolean;

  object: 'group.deleted';
}

/** Which groups to list. */
export interface GroupListParams {
  /** Id of the last item of the previous page. */
  after?: string;

  /**
   * Most items a page holds.
   *
   * From 0 to 1000. Default: `100`.
   */
  limit?: number;

  /**
   * Sorts by time of creation, oldest first with `asc`.
   *
   * Default: `asc`.
   */
  order?: 'asc' | 'desc';
}

/** What to change about a group. */
export interface GroupUpdateParams {
  /**
   * The new name.
   *
   * From 1 to 255 characters.
   */
  name: string;
}

/** A group that was renamed. */
export interface GroupUpdateResponse {
  /** Id of the group. */
  id: string;

  /** When it was created, in Unix seconds. */
  created_at: number;

  /** Whether an identity provider manages it (SCIM). */
  is_scim_managed: boolean;

  /** The new name. */
  name: string;
}

export type GroupsPage = NextCursorPage<Group>;
