// Written by `npm run generate` from spec/. Do not edit.
import type { NextCursorPage } from '../../../../../core/pagination.ts';

export interface Group {
  id: string;

  created_at: number;

  group_type: 'group' | 'tenant_group';

  is_scim_managed: boolean;

  name: string;
}

export interface GroupCreateParams {
  /** From 1 to 255 characters. */
  name: string;
}

export interface GroupDeleteResponse {
  id: string;

  deleted: boolean;

  object: 'group.deleted';
}

export interface GroupListParams {
  after?: string;

  /** From 0 to 1000. Default: `100`. */
  limit?: number;

  /** Default: `asc`. */
  order?: 'asc' | 'desc';
}

export interface GroupUpdateParams {
  /** From 1 to 255 characters. */
  name: string;
}

export interface GroupUpdateResponse {
  id: string;

  created_at: number;

  is_scim_managed: boolean;

  name: string;
}

export type GroupsPage = NextCursorPage<Group>;
