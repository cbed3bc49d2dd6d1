// Written by `npm run generate` from spec/. Do not edit.
import type { ConversationCursorPage } from '../../../../../core/pages/pagination.ts';

/** Which project the key belongs to. */
export interface APIKeyDeleteParams {
  /** Id of the project. */
  project_id: string;
}

/** Confirms that a key was revoked. */
export interface APIKeyDeleteResponse {
  /** Id of the key. */
  id: string;

  /** Whether it was revoked. */
  deleted: boolean;

  object: 'organization.project.api_key.deleted';
}

/** Which keys to list. */
export interface APIKeyListParams {
  /** Id of the last item of the previous page. */
  after?: string;

  /**
   * Most items a page holds.
   *
   * Default: `20`.
   */
  limit?: number;

  /** Lists only keys whose owner still has access to the project, or only the others. */
  owner_project_access?: 'active' | 'inactive' | 'any';
}

/** Which project the key belongs to. */
export interface APIKeyRetrieveParams {
  /** Id of the project. */
  project_id: string;
}

/** What to change about an API key. */
export interface APIKeyUpdateParams {
  /** Id of the project. */
  project_id: string;

  /** Seconds from now until the key ends, within the project's rules. Default: unchanged. */
  expires_in_seconds?: number;

  /**
   * Replaces what the key may do; an empty list for all that its owner may. Default: unchanged.
   */
  scopes?: string[];
}

/** An API key of a project. */
export interface ProjectAPIKey {
  /** Id of the key. */
  id: string;

  /** When it was created, in Unix seconds. */
  created_at: number;

  /** When it was last used, in Unix seconds. */
  last_used_at: number | null;

  /** Name of the key. */
  name: string;

  object: 'organization.project.api_key';

  /** Who the key belongs to. */
  owner: ProjectAPIKey.Owner;

  /** Whether the owner still has access to the project. */
  owner_project_access: 'active' | 'inactive';

  /** The secret, mostly redacted. */
  redacted_value: string;

  expires_at?: number | null;
}
export namespace ProjectAPIKey {
  /** Who a key belongs to. */
  export interface Owner {
    /** The service account, if it belongs to one. */
    service_account?: Owner.ServiceAccount;

    /** Whether it belongs to a member or a service account. */
    type?: 'user' | 'service_account';

    /** The member, if it belongs to one. */
    user?: Owner.User;
  }
  export namespace Owner {
    /** The service account a key belongs to. */
    export interface ServiceAccount {
      /** Id of the account. */
      id: string;

      /** When it was created, in Unix seconds. */
      created_at: number;

      /** Name of the account. */
      name: string;

      /** Its role in the project. */
      role: string;
    }

    /** The member a key belongs to. */
    export interface User {
      /** Id of the member. */
      id: string;

      /** When it was created, in Unix seconds. */
      created_at: number;

      /** Their address. */
      email: string;

      /** Their name. */
      name: string;

      /** Their role in the project. */
      role: string;
    }
  }
}

export type ProjectAPIKeysPage = ConversationCursorPage<ProjectAPIKey>;
