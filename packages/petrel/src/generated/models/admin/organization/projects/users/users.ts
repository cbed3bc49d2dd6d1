// Written by `npm run generate` from spec/. Do not edit.
import type { ConversationCursorPage } from '../../../../../../core/pages/pagination.ts';

/** A member of a project. */
export interface ProjectUser {
  /** Id of the member. */
  id: string;

  /** When they joined, in Unix seconds. */
  added_at: number;

  object: 'organization.project.user';

  /** Their role in the project. */
  role: string;

  /** Their address. */
  email?: string | null;

  /** Their name. */
  name?: string | null;
}

export type ProjectUsersPage = ConversationCursorPage<ProjectUser>;

/** Whom to add. */
export interface UserCreateParams {
  /** Role in the project. */
  role: string;

  /** Address of the member; give this or the id. */
  email?: string | null;

  /** Id of the member. */
  user_id?: string | null;
}

/** Where the member is. */
export interface UserDeleteParams {
  /** Id of the project. */
  project_id: string;
}

/** Confirms that a member was removed. */
export interface UserDeleteResponse {
  /** Id of the member. */
  id: string;

  /** Whether they were removed. */
  deleted: boolean;

  object: 'organization.project.user.deleted';
}

/** Which members to list. */
export interface UserListParams {
  /** Id of the last item of the previous page. */
  after?: string;

  /**
   * Most items a page holds.
   *
   * Default: `20`.
   */
  limit?: number;
}

/** Where the member is. */
export interface UserRetrieveParams {
  /** Id of the project. */
  project_id: string;
}

/** What to change about a member. */
export interface UserUpdateParams {
  /** Id of the project. */
  project_id: string;

  /** The new role. */
  role?: string | null;
}
