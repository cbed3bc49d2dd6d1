// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../core/call/request-options.ts';
import { APIResource } from '../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../core/pages/api-promise.ts';
import { CursorPage, type PagePromise } from '../../../core/pages/pagination.ts';
import { operationOptions } from '../../../core/request/operation-options.ts';
import {
  type OptionsAlone,
  type OptionsInQuery,
  type QueryAlone,
  optionsInQuery,
} from '../../../core/request/options-in-query.ts';
import { path } from '../../../core/request/path.ts';
import { writeForm } from '../../../core/request/write-form.ts';
import type {
  DeletedSkill,
  Skill,
  SkillCreateParams,
  SkillList,
  SkillListParams,
  SkillUpdateParams,
  SkillsPage,
} from '../../models/skills/skills.ts';
import type {
  DeletedSkillVersion,
  SkillVersion,
  SkillVersionList,
  SkillVersionsPage,
  VersionCreateParams,
  VersionDeleteParams,
  VersionListParams,
  VersionRetrieveParams,
} from '../../models/skills/versions/versions.ts';
import { Content } from './content.ts';
import { Versions } from './versions/versions.ts';

/** Bundles of instructions and files that models can load when a task calls for them. */
export class Skills extends APIResource {
  /** The packed files of a skill's default version. */
  content: Content = new Content(this._client);

  /** The versions of a skill. A version never changes once made. */
  versions: Versions = new Versions(this._client);

  /**
   * Creates a skill, with its first version, from uploaded files or a zip archive.
   *
   * `POST /skills`
   */
  create(
    body: SkillCreateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<Skill> {
    return this._client.post(
      '/skills',
      operationOptions(
        options,
        { body },
        { multipart: { files: ['files'], keepFolders: true, orJSON: true }, writeForm },
      ),
    );
  }

  /**
   * Fetches the record of a skill.
   *
   * `GET /skills/{skill_id}`
   */
  retrieve(skillID: string, options?: RequestOptions): APIPromise<Skill> {
    return this._client.get(path('/skills/{skill_id}', skillID), operationOptions(options));
  }

  /**
   * Chooses which version of a skill is the default.
   *
   * `POST /skills/{skill_id}`
   */
  update(skillID: string, body: SkillUpdateParams, options?: RequestOptions): APIPromise<Skill> {
    return this._client.post(
      path('/skills/{skill_id}', skillID),
      operationOptions(options, { body }),
    );
  }

  /**
   * Lists the project's skills, one page at a time.
   *
   * `GET /skills`
   */
  list(
    query?: QueryAlone<SkillListParams> | null,
    options?: RequestOptions,
  ): PagePromise<SkillsPage, Skill>;
  /** The same, with request options in place of the query. */
  list(options?: OptionsAlone): PagePromise<SkillsPage, Skill>;
  list(
    query: (SkillListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<SkillsPage, Skill> {
    return this._client.getAPIList(
      '/skills',
      CursorPage<Skill>,
      operationOptions(options, { query }),
    );
  }

  /**
   * Deletes a skill.
   *
   * `DELETE /skills/{skill_id}`
   */
  delete(skillID: string, options?: RequestOptions): APIPromise<DeletedSkill> {
    return this._client.delete(path('/skills/{skill_id}', skillID), operationOptions(options));
  }
}

Skills.Content = Content;
Skills.Versions = Versions;

export declare namespace Skills {
  export {
    Content,
    Versions,
    type DeletedSkill,
    type Skill,
    type SkillCreateParams,
    type SkillList,
    type SkillListParams,
    type SkillUpdateParams,
    type SkillsPage,
    type DeletedSkillVersion,
    type SkillVersion,
    type SkillVersionList,
    type SkillVersionsPage,
    type VersionCreateParams,
    type VersionDeleteParams,
    type VersionListParams,
    type VersionRetrieveParams,
  };
}

export type * from '../../models/skills/skills.ts';
