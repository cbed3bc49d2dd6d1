// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../../core/call/request-options.ts';
import { APIResource } from '../../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../../core/pages/api-promise.ts';
import { ConversationCursorPage, type PagePromise } from '../../../../../core/pages/pagination.ts';
import { operationOptions } from '../../../../../core/request/operation-options.ts';
import {
  type OptionsAlone,
  type OptionsInQuery,
  type QueryAlone,
  optionsInQuery,
} from '../../../../../core/request/options-in-query.ts';
import { path } from '../../../../../core/request/path.ts';
import { readable } from '../../../../../core/request/readable.ts';
import type {
  ProjectRateLimit,
  ProjectRateLimitsPage,
  RateLimitListRateLimitsParams,
  RateLimitUpdateRateLimitParams,
} from '../../../../models/admin/organization/projects/rate-limits.ts';

/** Rate limits of a project, for each model. */
export class RateLimits extends APIResource {
  /**
   * Lists the rate limits of a project, one for each model, one page at a time.
   *
   * `GET /organization/projects/{project_id}/rate_limits`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/list-project-rate-limits)
   */
  listRateLimits(
    projectID: string,
    query?: QueryAlone<RateLimitListRateLimitsParams> | null,
    options?: RequestOptions,
  ): PagePromise<ProjectRateLimitsPage, ProjectRateLimit>;
  /** The same, with request options in place of the query. */
  listRateLimits(
    projectID: string,
    options?: OptionsAlone,
  ): PagePromise<ProjectRateLimitsPage, ProjectRateLimit>;
  listRateLimits(
    projectID: string,
    query: (RateLimitListRateLimitsParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<ProjectRateLimitsPage, ProjectRateLimit> {
    return this._client.getAPIList(
      path('/organization/projects/{project_id}/rate_limits', projectID),
      ConversationCursorPage<ProjectRateLimit>,
      operationOptions(options, { query }, { security: 'admin' }),
    );
  }

  /**
   * Changes the limits of a project for one model. Limits left out keep their values.
   *
   * `POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/update-project-rate-limits)
   */
  updateRateLimit(
    rateLimitID: string,
    params: RateLimitUpdateRateLimitParams,
    options?: RequestOptions,
  ): APIPromise<ProjectRateLimit> {
    const { project_id, ...body } = readable(params ?? {});
    return this._client.post(
      path(
        '/organization/projects/{project_id}/rate_limits/{rate_limit_id}',
        project_id,
        rateLimitID,
      ),
      operationOptions(options, { body }, { security: 'admin' }),
    );
  }
}

export declare namespace RateLimits {
  export {
    type ProjectRateLimit,
    type ProjectRateLimitsPage,
    type RateLimitListRateLimitsParams,
    type RateLimitUpdateRateLimitParams,
  };
}

export type * from '../../../../models/admin/organization/projects/rate-limits.ts';
