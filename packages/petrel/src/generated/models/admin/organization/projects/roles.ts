// Written by `npm run generate` from spec/. Do not edit.
import type * as AdminOrganizationRolesAPI from '../roles.ts';

export interface RoleCreateParams {
  permissions: string[];

  role_name: string;

  description?: string | null;
}

export interface RoleDeleteParams {
  project_id: string;
}

export type RoleDeleteResponse = AdminOrganizationRolesAPI.RoleDeleteResponse;

export interface RoleListParams {
  after?: string;

  /** From 0 to 1000. Default: `1000`. */
  limit?: number;

  /** Default: `asc`. */
  order?: 'asc' | 'desc';
}

export interface RoleRetrieveParams {
  project_id: string;
}

export interface RoleUpdateParams {
  project_id: string;

  description?: string | null;

  permissions?: string[] | null;

  role_name?: string | null;
}
