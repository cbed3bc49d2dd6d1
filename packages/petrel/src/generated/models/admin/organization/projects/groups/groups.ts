// Written by `npm run generate` from spec/. Do not edit.
import type { NextCursorPage } from '../../../../../../core/pages/pagination.ts';

/** The group to add. */
export interface GroupCreateParams {
  /** Id of the group. */
  group_id: string;

  /** Role of the group in the project. */
  role: string;
}

/** Where the group is. */
export interface GroupDeleteParams {
  /** Id of the project. */
  project_id: string;
}

/** Confirms that a group was deleted or lost its access. */
export interface GroupDeleteResponse {
  /** Whether it was deleted. */
  deleted: boolean;

  object: 'project.group.deleted';
}

/** Which groups to list. */
export interface GroupListParams {
  /** Id of the last item of the previous page. */
  after?: string;

  /**
   * Most items a page holds.
   *
   * From 0 to 100. Default: `20`.
   */
  limit?: number;

  /**
   * Sorts by time of creation, oldest first with `asc`.
   *
   * Default: `asc`.
   */
  order?: 'asc' | 'desc';
}

/** Where the group is. */
export interface GroupRetrieveParams {
  /** Id of the project. */
  project_id: string;

  /**
   * Kind of group.
   *
   * Default: `group`.
   */
  group_type?: 'group' | 'tenant_group';
}

/** A group with access to a project. */
export interface ProjectGroup {
  /** When it got access, in Unix seconds. */
  created_at: number;

  /** Id of the group. */
  group_id: string;

  /** Name of the group. */
  group_name: string;

  /** Kind of group. */
  group_type: 'group' | 'tenant_group';

  object: 'project.group';

  /** Id of the project. */
  project_id: string;
}

export type ProjectGroupsPage = NextCursorPage<ProjectGroup>;
