// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../../core/pages/pagination.ts';

/** A set of credentials that sessions may use. */
export interface Vault {
  /** Id of the vault, for `vault_ids`. */
  id: string;

  /** When the vault was created, in Unix seconds. */
  created_at: number;

  /** Your own key-value pairs: up to 16, keys up to 64 characters, values up to 512. */
  metadata: { [key: string]: string };

  /** Name of the vault, for people; null for none. */
  name: string | null;

  object: 'vault';
}

/** The vault to create. */
export interface VaultCreateParams {
  /**
   * Your own key-value pairs: up to 16, keys up to 64 characters, values up to 512. Default:
   * none.
   */
  metadata?: { [key: string]: string } | null;

  /** Name for people, 1 to 256 bytes of UTF-8; spaces around it are cut off. */
  name?: string;
}

/** Confirms that a vault was deleted. */
export interface VaultDeleted {
  /** Id of what was deleted. */
  id: string;

  /** Always true. */
  deleted: boolean;

  object: 'vault.deleted';
}

/** Which page to list. */
export interface VaultListParams {
  /** Id of the last entry of the page before. Default: the first page. */
  after?: string;

  /** How many entries a page has at most. */
  limit?: number;

  /**
   * Only those with all of these pairs, 16 at most. Fresh changes may take a while to count.
   */
  metadata?: { [key: string]: string };

  /** Which come first: `asc` the oldest, `desc` the newest. Default `desc`. */
  order?: 'asc' | 'desc';

  /** Only those of this status, or of one of these. Default: both. */
  status?: VaultStatusFilter;
}

/** Whether a vault is in use. */
export type VaultStatus = 'active' | 'archived';

export type VaultStatusFilter = VaultStatus | VaultStatus[];

/** What to change about a vault. */
export interface VaultUpdateParams {
  /** Replaces all pairs; `{}` takes all away. Default: unchanged. Limits as at creation. */
  metadata?: { [key: string]: string };

  /** The new name, 1 to 256 bytes of UTF-8; null takes it away. Default: unchanged. */
  name?: string | null;
}

export type VaultsPage = CursorPage<Vault>;
