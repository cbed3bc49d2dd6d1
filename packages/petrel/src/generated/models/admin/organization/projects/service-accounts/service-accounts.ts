// Written by `npm run generate` from spec/. Do not edit.
import type { ConversationCursorPage } from '../../../../../../core/pages/pagination.ts';

/** An account of a project that belongs to a program. */
export interface ProjectServiceAccount {
  /** Id of the account. */
  id: string;

  /** When it was created, in Unix seconds. */
  created_at: number;

  /** Name of the account. */
  name: string;

  object: 'organization.project.service_account';

  /** Its role in the project. */
  role: 'owner' | 'member' | 'none';
}

export type ProjectServiceAccountsPage = ConversationCursorPage<ProjectServiceAccount>;

/** The service account to create. */
export interface ServiceAccountCreateParams {
  /** Name of the account. */
  name: string;

  /** Creates the account without a key. */
  create_service_account_only?: boolean | null;

  /**
   * Seconds until the account's first API key ends. Default: never, unless a rule sets an end.
   */
  expires_in_seconds?: number | null;
}

/** A new service account. */
export interface ServiceAccountCreateResponse {
  /** Id of the account. */
  id: string;

  /** Its key, unless none was wanted. */
  api_key: ServiceAccountCreateResponse.APIKey | null;

  /** When it was created, in Unix seconds. */
  created_at: number;

  /** Name of the account. */
  name: string;

  object: 'organization.project.service_account';

  /** Its role in the project. */
  role: 'member' | 'none';
}
export namespace ServiceAccountCreateResponse {
  /** The key of a new service account. */
  export interface APIKey {
    /** Id of the key. */
    id: string;

    /** When it was created, in Unix seconds. */
    created_at: number;

    /** Name of the key. */
    name: string;

    object: 'organization.project.service_account.api_key';

    /** The secret. It cannot be read again. */
    value: string;

    expires_at?: number | null;
  }
}

/** Which project the account belongs to. */
export interface ServiceAccountDeleteParams {
  /** Id of the project. */
  project_id: string;
}

/** Confirms that a service account was deleted. */
export interface ServiceAccountDeleteResponse {
  /** Id of the account. */
  id: string;

  /** Whether it was deleted. */
  deleted: boolean;

  object: 'organization.project.service_account.deleted';
}

/** Which service accounts to list. */
export interface ServiceAccountListParams {
  /** Id of the last item of the previous page. */
  after?: string;

  /**
   * Most items a page holds.
   *
   * Default: `20`.
   */
  limit?: number;
}

/** Which project the account belongs to. */
export interface ServiceAccountRetrieveParams {
  /** Id of the project. */
  project_id: string;
}

/** What to change about a service account. */
export interface ServiceAccountUpdateParams {
  /** Id of the project. */
  project_id: string;

  /** The new name. */
  name?: string;

  /** The new role. */
  role?: 'member' | 'owner';
}
