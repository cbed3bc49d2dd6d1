// Written by `npm run generate` from spec/. Do not edit.
import type { NextCursorPage } from '../../../../../../core/pagination.ts';

export interface GroupCreateParams {
  group_id: string;

  role: string;
}

export interface GroupDeleteParams {
  project_id: string;
}

export interface GroupDeleteResponse {
  deleted: boolean;

  object: 'project.group.deleted';
}

export interface GroupListParams {
  after?: string;

  /** From 0 to 100. Default: `20`. */
  limit?: number;

  /** Default: `asc`. */
  order?: 'asc' | 'desc';
}

export interface GroupRetrieveParams {
  project_id: string;

  /** Default: `group`. */
  group_type?: 'group' | 'tenant_group';
}

export interface ProjectGroup {
  created_at: number;

  group_id: string;

  group_name: string;

  group_type: 'group' | 'tenant_group';

  object: 'project.group';

  project_id: string;
}

export type ProjectGroupsPage = NextCursorPage<ProjectGroup>;
