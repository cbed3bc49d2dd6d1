// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../core/pagination.ts';
import type { Uploadable } from '../../../../core/uploads.ts';

export interface DeletedSkillVersion {
  id: string;

  deleted: boolean;

  /** Default: `skill.version.deleted`. */
  object: 'skill.version.deleted';

  version: string;
}

export interface SkillVersion {
  id: string;

  created_at: number;

  description: string;

  name: string;

  /** Default: `skill.version`. */
  object: 'skill.version';

  skill_id: string;

  version: string;
}

export interface SkillVersionList {
  data: SkillVersion[];

  first_id: string | null;

  has_more: boolean;

  last_id: string | null;

  /** Default: `list`. */
  object: 'list';
}

export type SkillVersionsPage = CursorPage<SkillVersion>;

export interface VersionCreateParams {
  files: Uploadable[] | Uploadable;

  default?: boolean;
}

export interface VersionDeleteParams {
  skill_id: string;
}

export interface VersionListParams {
  after?: string;

  /** From 0 to 100. */
  limit?: number;

  order?: 'asc' | 'desc';
}

export interface VersionRetrieveParams {
  skill_id: string;
}
