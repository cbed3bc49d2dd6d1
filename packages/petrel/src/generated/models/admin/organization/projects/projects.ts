// Written by `npm run generate` from spec/. Do not edit.
import type { ConversationCursorPage } from '../../../../../core/pages/pagination.ts';

/** A project of the organization. */
export interface Project {
  /** Id of the project. */
  id: string;

  /** When it was created, in Unix seconds. */
  created_at: number;

  object: 'organization.project';

  /** When it was archived, in Unix seconds. */
  archived_at?: number | null;

  /** Id of the encryption key of your own that it uses. */
  external_key_id?: string | null;

  /** Name of the project. */
  name?: string | null;

  /** Where its data is kept. */
  residency?:
    | 'GLOBAL' | 'US_STORAGE_PROCESSING' | 'EU_STORAGE_PROCESSING' | 'JP_STORAGE' | 'KR_STORAGE'
    | 'CA_STORAGE' | 'SG_STORAGE' | 'IN_STORAGE' | 'AU_STORAGE' | 'GB_STORAGE' | 'AE_STORAGE'
    | 'AE_STORAGE_PROCESSING' | 'JP_STORAGE_PROCESSING' | 'IN_STORAGE_PROCESSING'
    | 'AU_STORAGE_PROCESSING';

  /** Whether it is archived. */
  status?: string | null;
}

/** The project to create. */
export interface ProjectCreateParams {
  /** Name of the project. */
  name: string;

  /** Id of an encryption key of your own to use. */
  external_key_id?: string | null;

  /** Part of the world that data is kept in. Out of date: use `residency`. */
  geography?: string | null;

  /** Where its data is kept. Cannot be changed later. */
  residency?:
    | 'GLOBAL' | 'US_STORAGE_PROCESSING' | 'EU_STORAGE_PROCESSING' | 'JP_STORAGE' | 'KR_STORAGE'
    | 'CA_STORAGE' | 'SG_STORAGE' | 'IN_STORAGE' | 'AU_STORAGE' | 'GB_STORAGE' | 'AE_STORAGE'
    | 'AE_STORAGE_PROCESSING' | 'JP_STORAGE_PROCESSING' | 'IN_STORAGE_PROCESSING'
    | 'AU_STORAGE_PROCESSING' | null;
}

/** Which projects to list. */
export interface ProjectListParams {
  /** Id of the last item of the previous page. */
  after?: string;

  /**
   * Lists archived projects too.
   *
   * Default: `false`.
   */
  include_archived?: boolean;

  /**
   * Most items a page holds.
   *
   * Default: `20`.
   */
  limit?: number;
}

/** Where the data of a project is kept and worked on. */
export type ProjectResidency =
  | 'GLOBAL' | 'US_STORAGE_PROCESSING' | 'EU_STORAGE_PROCESSING' | 'JP_STORAGE'
  | 'JP_STORAGE_PROCESSING' | 'KR_STORAGE' | 'CA_STORAGE' | 'SG_STORAGE' | 'IN_STORAGE'
  | 'IN_STORAGE_PROCESSING' | 'AU_STORAGE' | 'AU_STORAGE_PROCESSING' | 'GB_STORAGE' | 'AE_STORAGE'
  | 'AE_STORAGE_PROCESSING';

/** What to change about a project. */
export interface ProjectUpdateParams {
  /** Id of an encryption key of your own to use. */
  external_key_id?: string | null;

  /** Part of the world that data is kept in. Out of date: set `residency` at creation. */
  geography?: string | null;

  /** The new name. */
  name?: string | null;
}

export type ProjectsPage = ConversationCursorPage<Project>;
