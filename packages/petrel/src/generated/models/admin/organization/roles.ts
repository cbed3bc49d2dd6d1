// Written by `npm run generate` from spec/. Do not edit.
import type { NextCursorPage } from '../../../../core/pagination.ts';

export interface Role {
  id: string;

  description: string | null;

  name: string;

  object: 'role';

  permissions: string[];

  predefined_role: boolean;

  resource_type: string;
}

export interface RoleCreateParams {
  permissions: string[];

  role_name: string;

  description?: string | null;
}

export interface RoleDeleteResponse {
  id: string;

  deleted: boolean;

  object: 'role.deleted';
}

export interface RoleListParams {
  after?: string;

  /** From 0 to 1000. Default: `1000`. */
  limit?: number;

  /** Default: `asc`. */
  order?: 'asc' | 'desc';
}

export interface RoleUpdateParams {
  description?: string | null;

  permissions?: string[] | null;

  role_name?: string | null;
}

export type RolesPage = NextCursorPage<Role>;
