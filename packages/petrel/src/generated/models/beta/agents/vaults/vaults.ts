// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../../core/pagination.ts';

export interface Vault {
  id: string;

  created_at: number;

  metadata: { [key: string]: string };

  name: string | null;

  object: 'vault';
}

export interface VaultCreateParams {
  metadata?: { [key: string]: string } | null;

  name?: string;
}

export interface VaultDeleted {
  id: string;

  deleted: boolean;

  object: 'vault.deleted';
}

export interface VaultListParams {
  after?: string;

  limit?: number;

  metadata?: { [key: string]: string };

  order?: 'asc' | 'desc';

  status?: VaultStatusFilter;
}

export type VaultStatus = 'active' | 'archived';

export type VaultStatusFilter = VaultStatus | VaultStatus[];

export interface VaultUpdateParams {
  metadata?: { [key: string]: string };

  name?: string | null;
}

export type VaultsPage = CursorPage<Vault>;
