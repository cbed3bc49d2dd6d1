// Written by `npm run generate` from spec/. Do not edit.
import type { NextCursorPage } from '../../../../../core/pagination.ts';

export interface OrganizationGroupUser {
  id: string;

  email: string | null;

  name: string;
}

export type OrganizationGroupUsersPage = NextCursorPage<OrganizationGroupUser>;

export interface UserCreateParams {
  user_id: string;
}

export interface UserCreateResponse {
  group_id: string;

  object: 'group.user';

  user_id: string;
}

export interface UserDeleteParams {
  group_id: string;
}

export interface UserDeleteResponse {
  deleted: boolean;

  object: 'group.user.deleted';
}

export interface UserListParams {
  after?: string;

  /** From 0 to 1000. Default: `100`. */
  limit?: number;

  /** Default: `desc`. */
  order?: 'asc' | 'desc';
}

export interface UserRetrieveParams {
  group_id: string;
}

export interface UserRetrieveResponse {
  id: string;

  email: string | null;

  is_service_account: boolean | null;

  name: string;

  picture: string | null;

  user_type: 'user' | 'tenant_user';
}
