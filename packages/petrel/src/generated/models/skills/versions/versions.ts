// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../core/pages/pagination.ts';
import type { Uploadable } from '../../../../core/request/uploads.ts';

/** Confirms that a version was deleted. */
export interface DeletedSkillVersion {
  /** Id of the skill. */
  id: string;

  /** Whether it was deleted. */
  deleted: boolean;

  /** Default: `skill.version.deleted`. */
  object: 'skill.version.deleted';

  /** Number of the deleted version. */
  version: string;
}

/** A version of a skill, which never changes. */
export interface SkillVersion {
  /** Id of the version. */
  id: string;

  /** When it was created, in Unix seconds. */
  created_at: number;

  /** What the skill is for, as of this version. */
  description: string;

  /** Name of the skill, as of this version. */
  name: string;

  /** Default: `skill.version`. */
  object: 'skill.version';

  /** Id of the skill. */
  skill_id: string;

  /** Number of the version. */
  version: string;
}

/** A page of versions. */
export interface SkillVersionList {
  /** The versions. */
  data: SkillVersion[];

  /** Id of the first item of the page. */
  first_id: string | null;

  /** Whether further pages follow. */
  has_more: boolean;

  /** Id of the last item of the page. */
  last_id: string | null;

  /** Default: `list`. */
  object: 'list';
}

export type SkillVersionsPage = CursorPage<SkillVersion>;

/** The files of the version. */
export interface VersionCreateParams {
  /** Makes this version the default. */
  default?: boolean;

  /** The files of the skill's folder, or one zip archive. */
  files?: Uploadable[] | Uploadable;
}

/** Which skill the version belongs to. */
export interface VersionDeleteParams {
  /** Id of the skill. */
  skill_id: string;
}

/** Which versions to list. */
export interface VersionListParams {
  /** Id of the last version of the previous page. */
  after?: string;

  /**
   * Most versions a page holds.
   *
   * From 0 to 100.
   */
  limit?: number;

  /** Sorts by version number, lowest first with `asc`. */
  order?: 'asc' | 'desc';
}

/** Which skill the version belongs to. */
export interface VersionRetrieveParams {
  /** Id of the skill. */
  skill_id: string;
}
