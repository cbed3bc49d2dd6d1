// Written by `npm run generate` from spec/. Do not edit.
import type { ConversationCursorPage } from '../../../../../core/pagination.ts';

export interface OrganizationUser {
  id: string;

  added_at: number;

  object: 'organization.user';

  api_key_last_used_at?: number | null;

  created?: number;

  developer_persona?: string | null;

  email?: string | null;

  is_default?: boolean;

  is_scale_tier_authorized_purchaser?: boolean | null;

  is_scim_managed?: boolean;

  is_service_account?: boolean;

  name?: string | null;

  projects?: OrganizationUser.Projects | null;

  role?: string | null;

  technical_level?: string | null;

  user?: OrganizationUser.User;
}
export namespace OrganizationUser {
  export interface Projects {
    data: OrganizationUser.Projects.Data[];

    object: 'list';
  }
  export namespace Projects {
    export interface Data {
      id?: string | null;

      name?: string | null;

      role?: string | null;
    }
  }

  export interface User {
    id: string;

    object: 'user';

    banned?: boolean | null;

    banned_at?: number | null;

    email?: string | null;

    enabled?: boolean | null;

    name?: string | null;

    picture?: string | null;
  }
}

export type OrganizationUsersPage = ConversationCursorPage<OrganizationUser>;

export interface UserDeleteResponse {
  id: string;

  deleted: boolean;

  object: 'organization.user.deleted';
}

export interface UserListParams {
  after?: string;

  emails?: string[];

  /** Default: `20`. */
  limit?: number;
}

export interface UserUpdateParams {
  developer_persona?: string | null;

  role?: string | null;

  role_id?: string | null;

  technical_level?: string | null;
}
