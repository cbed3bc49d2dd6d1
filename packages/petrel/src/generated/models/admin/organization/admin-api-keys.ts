// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../core/pagination.ts';

export interface AdminAPIKey {
  id: string;

  created_at: number;

  expires_at: number | null;

  object: 'organization.admin_api_key';

  owner: AdminAPIKey.Owner;

  redacted_value: string;

  last_used_at?: number | null;

  name?: string | null;
}
export namespace AdminAPIKey {
  export interface Owner {
    id?: string;

    created_at?: number;

    name?: string;

    object?: string;

    role?: string;

    type?: string;
  }
}

export interface AdminAPIKeyCreateParams {
  name: string;

  /** From 1 to 31536000. */
  expires_in_seconds?: number;
}

export interface AdminAPIKeyCreateResponse extends AdminAPIKey {
  value: string;
}

export interface AdminAPIKeyDeleteResponse {
  id: string;

  deleted: boolean;

  object: 'organization.admin_api_key.deleted';
}

export interface AdminAPIKeyListParams {
  after?: string | null;

  /** Default: `20`. */
  limit?: number;

  /** Default: `asc`. */
  order?: 'asc' | 'desc';
}

export type AdminAPIKeysPage = CursorPage<AdminAPIKey>;
