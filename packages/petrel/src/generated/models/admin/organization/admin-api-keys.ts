// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../core/pages/pagination.ts';

/** A key for the administration of the organization. */
export interface AdminAPIKey {
  /** Id of the key. */
  id: string;

  /** When it was created, in Unix seconds. */
  created_at: number;

  /** When it expires, in Unix seconds; null for never. */
  expires_at: number | null;

  object: 'organization.admin_api_key';

  /** Who the key belongs to. */
  owner: AdminAPIKey.Owner;

  /** The secret, mostly redacted. */
  redacted_value: string;

  /** When it was last used, in Unix seconds. */
  last_used_at?: number | null;

  /** Name of the key. */
  name?: string | null;
}
export namespace AdminAPIKey {
  /** The member an admin key belongs to. */
  export interface Owner {
    /** Id of the member. */
    id?: string;

    /** When it was created, in Unix seconds. */
    created_at?: number;

    /** Name of the member. */
    name?: string;

    object?: string;

    /** Role of the member. */
    role?: string;

    /** Kind of owner. */
    type?: string;
  }
}

/** The admin key to create. */
export interface AdminAPIKeyCreateParams {
  /** Name of the key. */
  name: string;

  /**
   * Life of the key in seconds; it never expires when left out.
   *
   * From 1 to 31536000.
   */
  expires_in_seconds?: number;
}

/** A new admin key, with its secret. */
export interface AdminAPIKeyCreateResponse extends AdminAPIKey {
  /** The secret. It cannot be read again. */
  value: string;
}

/** Confirms that an admin key was revoked. */
export interface AdminAPIKeyDeleteResponse {
  /** Id of the revoked key. */
  id: string;

  /** Whether it was revoked. */
  deleted: boolean;

  object: 'organization.admin_api_key.deleted';
}

/** Which admin keys to list. */
export interface AdminAPIKeyListParams {
  /** Id of the last item of the previous page. */
  after?: string | null;

  /**
   * Most items a page holds.
   *
   * Default: `20`.
   */
  limit?: number;

  /**
   * Sorts by time of creation, oldest first with `asc`.
   *
   * Default: `asc`.
   */
  order?: 'asc' | 'desc';
}

export type AdminAPIKeysPage = CursorPage<AdminAPIKey>;
