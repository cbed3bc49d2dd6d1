// Written by `npm run generate` from spec/. Do not edit.
import type { ConversationCursorPage } from '../../../../../core/pagination.ts';

export interface Project {
  id: string;

  created_at: number;

  object: 'organization.project';

  archived_at?: number | null;

  external_key_id?: string | null;

  name?: string | null;

  residency?:
    | 'GLOBAL' | 'US_STORAGE_PROCESSING' | 'EU_STORAGE_PROCESSING' | 'JP_STORAGE' | 'KR_STORAGE'
    | 'CA_STORAGE' | 'SG_STORAGE' | 'IN_STORAGE' | 'AU_STORAGE' | 'GB_STORAGE' | 'AE_STORAGE'
    | 'AE_STORAGE_PROCESSING';

  status?: string | null;
}

export interface ProjectCreateParams {
  name: string;

  external_key_id?: string | null;

  residency?:
    | 'GLOBAL' | 'US_STORAGE_PROCESSING' | 'EU_STORAGE_PROCESSING' | 'JP_STORAGE' | 'KR_STORAGE'
    | 'CA_STORAGE' | 'SG_STORAGE' | 'IN_STORAGE' | 'AU_STORAGE' | 'GB_STORAGE' | 'AE_STORAGE'
    | 'AE_STORAGE_PROCESSING' | null;
}

export interface ProjectListParams {
  after?: string;

  /** Default: `false`. */
  include_archived?: boolean;

  /** Default: `20`. */
  limit?: number;
}

export interface ProjectUpdateParams {
  external_key_id?: string | null;

  name?: string | null;
}

export type ProjectsPage = ConversationCursorPage<Project>;
