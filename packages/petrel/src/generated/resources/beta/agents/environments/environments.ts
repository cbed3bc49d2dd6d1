// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../../core/call/request-options.ts';
import { APIResource } from '../../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../../core/pages/api-promise.ts';
import { CursorPage, type PagePromise } from '../../../../../core/pages/pagination.ts';
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
  EnvironmentCreateParams,
  EnvironmentInfo,
  EnvironmentInfosPage,
  EnvironmentListParams,
} from '../../../../models/beta/agents/environments/environments.ts';
import type {
  EnvironmentFile,
  EnvironmentFilesPage,
  FileCreateParams,
  FileListParams,
} from '../../../../models/beta/agents/environments/files.ts';
import type {
  EnvironmentTemplate,
  EnvironmentTemplateDeleted,
  EnvironmentTemplatesPage,
  TemplateCreateParams,
  TemplateListParams,
  TemplateUpdateParams,
} from '../../../../models/beta/agents/environments/templates.ts';
import { Files } from './files.ts';
import { Templates } from './templates.ts';

/** The machines that sessions run on. */
export class Environments extends APIResource {
  /** Files on the machine of a session. */
  files: Files = new Files(this._client);

  /** Set-ups from which environments are made. */
  templates: Templates = new Templates(this._client);

  /**
   * Prepares a machine before a session needs it.
   *
   * `POST /agents/environments`
   */
  create(params: EnvironmentCreateParams, options?: RequestOptions): APIPromise<EnvironmentInfo> {
    const { 'Idempotency-Key': idempotencyKey, ...body } = readable(params ?? {});
    return this._client.post(
      '/agents/environments',
      operationOptions(
        options,
        { body },
        { headers: { 'OpenAI-Beta': 'agents=v1', 'Idempotency-Key': idempotencyKey } },
      ),
    );
  }

  /**
   * Fetches the state of an environment and what is installed there.
   *
   * `GET /agents/environments/{environment_id}`
   */
  retrieve(environmentID: string, options?: RequestOptions): APIPromise<EnvironmentInfo> {
    return this._client.get(
      path('/agents/environments/{environment_id}', environmentID),
      operationOptions(options, {}, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }

  /**
   * Lists environments, one page at a time.
   *
   * `GET /agents/environments`
   */
  list(
    query?: QueryAlone<EnvironmentListParams> | null,
    options?: RequestOptions,
  ): PagePromise<EnvironmentInfosPage, EnvironmentInfo>;
  /** The same, with request options in place of the query. */
  list(options?: OptionsAlone): PagePromise<EnvironmentInfosPage, EnvironmentInfo>;
  list(
    query: (EnvironmentListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<EnvironmentInfosPage, EnvironmentInfo> {
    return this._client.getAPIList(
      '/agents/environments',
      CursorPage<EnvironmentInfo>,
      operationOptions(options, { query }, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }
}

Environments.Files = Files;
Environments.Templates = Templates;

export declare namespace Environments {
  export {
    Files,
    Templates,
    type EnvironmentCreateParams,
    type EnvironmentInfo,
    type EnvironmentInfosPage,
    type EnvironmentListParams,
    type EnvironmentFile,
    type EnvironmentFilesPage,
    type FileCreateParams,
    type FileListParams,
    type EnvironmentTemplate,
    type EnvironmentTemplateDeleted,
    type EnvironmentTemplatesPage,
    type TemplateCreateParams,
    type TemplateListParams,
    type TemplateUpdateParams,
  };
}

export type * from '../../../../models/beta/agents/environments/environments.ts';
