// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../core/pages/pagination.ts';
import type { Uploadable } from '../../../core/request/uploads.ts';

/** Confirms that a skill was deleted. */
export interface DeletedSkill {
  /** Id of the deleted skill. */
  id: string;

  /** Whether it was deleted. */
  deleted: boolean;

  /** Default: `skill.deleted`. */
  object: 'skill.deleted';
}

/** A bundle of instructions and files for models. */
export interface Skill {
  /** Id of the skill. */
  id: string;

  /** When it was created, in Unix seconds. */
  created_at: number;

  /** Number of the version used unless another is requested. */
  default_version: string;

  /** What the skill is for. */
  description: string;

  /** Number of the newest version. */
  latest_version: string;

  /** Name of the skill. */
  name: string;

  /** Default: `skill`. */
  object: 'skill';
}

/** The files of the skill. */
export interface SkillCreateParams {
  /** The files of the skill's folder, or one zip archive. */
  files?: Uploadable[] | Uploadable;
}

/** A page of skills. */
export interface SkillList {
  /** The skills. */
  data: Skill[];

  /** Id of the first item of the page. */
  first_id: string | null;

  /** Whether further pages follow. */
  has_more: boolean;

  /** Id of the last item of the page. */
  last_id: string | null;

  /** Default: `list`. */
  object: 'list';
}

/** Which skills to list. */
export interface SkillListParams {
  /** Id of the last item of the previous page. */
  after?: string;

  /**
   * Most items a page holds.
   *
   * From 0 to 100.
   */
  limit?: number;

  /** Sorts by time of creation, oldest first with `asc`. */
  order?: 'asc' | 'desc';
}

/** What to change about a skill. */
export interface SkillUpdateParams {
  /** Number of the version to use by default. */
  default_version: string;
}

export type SkillsPage = CursorPage<Skill>;
