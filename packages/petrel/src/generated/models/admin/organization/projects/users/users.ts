// Written by `npm run generate` from spec/. Do not edit.
import type { ConversationCursorPage } from '../../../../../../core/pagination.ts';

export interface ProjectUser {
  id: string;

  added_at: number;

  object: 'organization.project.user';

  role: string;

  email?: string | null;

  name?: string | null;
}

export type ProjectUsersPage = ConversationCursorPage<ProjectUser>;

export interface UserCreateParams {
  role: string;

  email?: string | null;

  user_id?: string | null;
}

export interface UserDeleteParams {
  project_id: string;
}

export interface UserDeleteResponse {
  id: string;

  deleted: boolean;

  object: 'organization.project.user.deleted';
}

export interface UserListParams {
  after?: string;

  /** Default: `20`. */
  limit?: number;
}

export interface UserRetrieveParams {
  project_id: string;
}

export interface UserUpdateParams {
  project_id: string;

  role?: string | null;
}
