// Written by `npm run generate` from spec/. Do not edit.
import type { ConversationCursorPage } from '../../../../../core/pages/pagination.ts';

/** A member of the organization. */
export interface OrganizationUser {
  /** Id of the member. */
  id: string;

  /** When they joined, in Unix seconds. */
  added_at: number;

  object: 'organization.user';

  /** When a key of theirs was last used, in Unix seconds. */
  api_key_last_used_at?: number | null;

  /** When their account was created, in Unix seconds. */
  created?: number;

  developer_persona?: string | null;

  /** Their address. */
  email?: string | null;

  /** Whether this is the organization's default user. */
  is_default?: boolean;

  is_scale_tier_authorized_purchaser?: boolean | null;

  /** Whether an identity provider manages them (SCIM). */
  is_scim_managed?: boolean;

  /** Whether this is a service account. */
  is_service_account?: boolean;

  /** Their name. */
  name?: string | null;

  /** Their projects, where included. */
  projects?: OrganizationUser.Projects | null;

  /** Their role in the organization. */
  role?: string | null;

  technical_level?: string | null;

  /** More about their account. */
  user?: OrganizationUser.User;
}
export namespace OrganizationUser {
  /** Projects of a member. */
  export interface Projects {
    /** The projects. */
    data: Projects.Data[];

    object: 'list';
  }
  export namespace Projects {
    /** A project of a member. */
    export interface Data {
      /** Id of the project. */
      id?: string | null;

      /** Name of the project. */
      name?: string | null;

      /** Their role in it. */
      role?: string | null;
    }
  }

  /** An account. */
  export interface User {
    /** Id of the account. */
    id: string;

    object: 'user';

    /** Whether it is banned. */
    banned?: boolean | null;

    /** When it was banned, in Unix seconds. */
    banned_at?: number | null;

    /** Its address. */
    email?: string | null;

    /** Whether it is enabled. */
    enabled?: boolean | null;

    /** Name of the person. */
    name?: string | null;

    /** Address of a picture. */
    picture?: string | null;
  }
}

export type OrganizationUsersPage = ConversationCursorPage<OrganizationUser>;

/** Confirms that a member was removed. */
export interface UserDeleteResponse {
  /** Id of the member. */
  id: string;

  /** Whether they were removed. */
  deleted: boolean;

  object: 'organization.user.deleted';
}

/** Which members to list. */
export interface UserListParams {
  /** Id of the last item of the previous page. */
  after?: string;

  /** Lists only members with these addresses. */
  emails?: string[];

  /**
   * Most items a page holds.
   *
   * Default: `20`.
   */
  limit?: number;
}

/** What to change about a member. */
export interface UserUpdateParams {
  developer_persona?: string | null;

  /** The new role. */
  role?: string | null;

  role_id?: string | null;

  technical_level?: string | null;
}
