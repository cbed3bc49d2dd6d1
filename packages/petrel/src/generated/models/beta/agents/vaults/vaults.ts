// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../../core/pagination.ts';

/** A set of credentials that sessions may use. */
export interface Vault {
  /** Its id. */
  id: string;

  /** When it was created, in Unix seconds. */
  created_at: number;

  /** Key-value pairs kept with it. */
  metadata: { [key: string]: string };

  /** Its name. */
  name: string | null;

  object: 'vault';
}

/** The vault to create. */
export interface VaultCreateParams {
  /** Key-value pairs kept with it. */
  metadata?: { [key: string]: string } | null;

  /** Its name. */
  name?: string;
}

/** Confirms that a vault was deleted. */
export interface VaultDeleted {
  /** Its id. */
  id: string;

  /** Whether it was deleted. */
  deleted: boolean;

  object: 'vault.deleted';
}

/** Which page to list. */
export interface VaultListParams {
  /** Id of the last entry before the page. */
  after?: string;

  /** How many entries a page has at most. */
  limit?: number;

  /** Only those with these key-value pairs. */
  metadata?: { [key: string]: string };

  /** Which come first: `asc` the oldest, `desc` the newest. */
  order?: 'asc' | 'desc';

  /** Only those of this status. */
  status?: VaultStatusFilter;
}

/** Whether a vault is in use. */
export type VaultStatus = 'active' | 'archived';

export type VaultStatusFilter = VaultStatus | VaultStatus[];

/** What to change about a vault. */
export interface VaultUpdateParams {
  /** Key-value pairs kept with it. */
  metadata?: { [key: string]: string };

  /** Its name. */
  name?: string | null;
}

export type VaultsPage = CursorPage<Vault>;
