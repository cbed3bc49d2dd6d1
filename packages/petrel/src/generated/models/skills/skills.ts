// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../core/pagination.ts';
import type { Uploadable } from '../../../core/uploads.ts';

export interface DeletedSkill {
  id: string;

  deleted: boolean;

  /** Default: `skill.deleted`. */
  object: 'skill.deleted';
}

export interface Skill {
  id: string;

  created_at: number;

  default_version: string;

  description: string;

  latest_version: string;

  name: string;

  /** Default: `skill`. */
  object: 'skill';
}

export interface SkillCreateParams {
  files: Uploadable[] | Uploadable;
}

export interface SkillList {
  data: Skill[];

  first_id: string | null;

  has_more: boolean;

  last_id: string | null;

  /** Default: `list`. */
  object: 'list';
}

export interface SkillListParams {
  after?: string;

  /** From 0 to 100. */
  limit?: number;

  order?: 'asc' | 'desc';
}

export interface SkillUpdateParams {
  default_version: string;
}

export type SkillsPage = CursorPage<Skill>;
