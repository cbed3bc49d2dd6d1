// Written by `npm run generate` from spec/. Do not edit.
import type { NextCursorPage } from '../../../../../core/pages/pagination.ts';

/** A member of a group. */
export interface OrganizationGroupUser {
  /** Id of the member. */
  id: string;

  /** Their address. */
  email: string | null;

  /** Their name. */
  name: string;
}

export type OrganizationGroupUsersPage = NextCursorPage<OrganizationGroupUser>;

/** Whom to add. */
export interface UserCreateParams {
  /** Id of the member. */
  user_id: string;
}

/** A member has been put into a group. */
export interface UserCreateResponse {
  /** Id of the group. */
  group_id: string;

  object: 'group.user';

  /** Id of the member. */
  user_id: string;
}

/** Where the member is. */
export interface UserDeleteParams {
  /** Id of the group. */
  group_id: string;
}

/** Confirms that a member was removed. */
export interface UserDeleteResponse {
  /** Whether they were removed. */
  deleted: boolean;

  object: 'group.user.deleted';
}

/** Which members to list. */
export interface UserListParams {
  /** Id of the last item of the previous page. */
  after?: string;

  /**
   * Most items a page holds.
   *
   * From 0 to 1000. Default: `100`.
   */
  limit?: number;

  /**
   * Which come first: `asc` the oldest, `desc` the newest.
   *
   * Default: `desc`.
   */
  order?: 'asc' | 'desc';
}

/** Where the member is. */
export interface UserRetrieveParams {
  /** Id of the group. */
  group_id: string;
}

/** A member of a group. */
export interface UserRetrieveResponse {
  /** Id of the member. */
  id: string;

  /** Their address. */
  email: string | null;

  /** Whether this is a service account. */
  is_service_account: boolean | null;

  /** Their name. */
  name: string;

  /** Address of a picture. */
  picture: string | null;

  /** Kind of member. */
  user_type: 'user' | 'tenant_user';
}
