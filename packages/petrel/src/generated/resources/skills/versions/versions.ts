// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../core/call/request-options.ts';
import { APIResource } from '../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../core/pages/api-promise.ts';
import { CursorPage, type PagePromise } from '../../../../core/pages/pagination.ts';
import { operationOptions } from '../../../../core/request/operation-options.ts';
import {
  type OptionsAlone,
  type OptionsInQuery,
  type QueryAlone,
  optionsInQuery,
} from '../../../../core/request/options-in-query.ts';
import { path } from '../../../../core/request/path.ts';
import { readable } from '../../../../core/request/readable.ts';
import { writeForm } from '../../../../core/request/write-form.ts';
import type { ContentRetrieveParams } from '../../../models/skills/versions/content.ts';
import type {
  DeletedSkillVersion,
  SkillVersion,
  SkillVersionList,
  SkillVersionsPage,
  VersionCreateParams,
  VersionDeleteParams,
  VersionListParams,
  VersionRetrieveParams,
} from '../../../models/skills/versions/versions.ts';
import { Content } from './content.ts';

/** The versions of a skill. A version never changes once made. */
export class Versions extends APIResource {
  /** The packed files of one version. */
  content: Content = new Content(this._client);

  /**
   * Adds a version to a skill from uploaded files or a zip archive.
   *
   * `POST /skills/{skill_id}/versions`
   */
  create(
    skillID: string,
    body: VersionCreateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<SkillVersion> {
    return this._client.post(
      path('/skills/{skill_id}/versions', skillID),
      operationOptions(
        options,
        { body },
        { multipart: { files: ['files'], keepFolders: true, orJSON: true }, writeForm },
      ),
    );
  }

  /**
   * Fetches the record of one version.
   *
   * `GET /skills/{skill_id}/versions/{version}`
   */
  retrieve(
    version: string,
    params: VersionRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<SkillVersion> {
    const { skill_id } = readable(params ?? {});
    return this._client.get(
      path('/skills/{skill_id}/versions/{version}', skill_id, version),
      operationOptions(options),
    );
  }

  /**
   * Lists the versions of a skill, one page at a time.
   *
   * `GET /skills/{skill_id}/versions`
   */
  list(
    skillID: string,
    query?: QueryAlone<VersionListParams> | null,
    options?: RequestOptions,
  ): PagePromise<SkillVersionsPage, SkillVersion>;
  /** The same, with request options in place of the query. */
  list(skillID: string, options?: OptionsAlone): PagePromise<SkillVersionsPage, SkillVersion>;
  list(
    skillID: string,
    query: (VersionListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<SkillVersionsPage, SkillVersion> {
    return this._client.getAPIList(
      path('/skills/{skill_id}/versions', skillID),
      CursorPage<SkillVersion>,
      operationOptions(options, { query }),
    );
  }

  /**
   * Deletes one version of a skill.
   *
   * `DELETE /skills/{skill_id}/versions/{version}`
   */
  delete(
    version: string,
    params: VersionDeleteParams,
    options?: RequestOptions,
  ): APIPromise<DeletedSkillVersion> {
    const { skill_id } = readable(params ?? {});
    return this._client.delete(
      path('/skills/{skill_id}/versions/{version}', skill_id, version),
      operationOptions(options),
    );
  }
}

Versions.Content = Content;

export declare namespace Versions {
  export {
    Content,
    type DeletedSkillVersion,
    type SkillVersion,
    type SkillVersionList,
    type SkillVersionsPage,
    type VersionCreateParams,
    type VersionDeleteParams,
    type VersionListParams,
    type VersionRetrieveParams,
    type ContentRetrieveParams,
  };
}

export type * from '../../../models/skills/versions/versions.ts';
