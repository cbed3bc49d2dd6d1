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
import type {
  EnvironmentTemplate,
  EnvironmentTemplateDeleted,
  EnvironmentTemplatesPage,
  TemplateCreateParams,
  TemplateListParams,
  TemplateUpdateParams,
} from '../../../../models/beta/agents/environments/templates.ts';

/** Set-ups from which environments are made. */
export class Templates extends APIResource {
  /**
   * Stores a set-up from which environments can be made.
   *
   * `POST /agents/environments/templates`
   */
  create(
    body: TemplateCreateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<EnvironmentTemplate> {
    return this._client.post(
      '/agents/environments/templates',
      operationOptions(options, { body }, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }

  /**
   * Fetches a template of environments.
   *
   * `GET /agents/environments/templates/{environment_template_id}`
   */
  retrieve(
    environmentTemplateID: string,
    options?: RequestOptions,
  ): APIPromise<EnvironmentTemplate> {
    return this._client.get(
      path('/agents/environments/templates/{environment_template_id}', environmentTemplateID),
      operationOptions(options, {}, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }

  /**
   * Changes a template. Environments that were made from it stay as they are.
   *
   * `POST /agents/environments/templates/{environment_template_id}`
   */
  update(
    environmentTemplateID: string,
    body: TemplateUpdateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<EnvironmentTemplate> {
    return this._client.post(
      path('/agents/environments/templates/{environment_template_id}', environmentTemplateID),
      operationOptions(options, { body }, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }

  /**
   * Lists templates of environments, one page at a time.
   *
   * `GET /agents/environments/templates`
   */
  list(
    query?: QueryAlone<TemplateListParams> | null,
    options?: RequestOptions,
  ): PagePromise<EnvironmentTemplatesPage, EnvironmentTemplate>;
  /** The same, with request options in place of the query. */
  list(options?: OptionsAlone): PagePromise<EnvironmentTemplatesPage, EnvironmentTemplate>;
  list(
    query: (TemplateListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<EnvironmentTemplatesPage, EnvironmentTemplate> {
    return this._client.getAPIList(
      '/agents/environments/templates',
      CursorPage<EnvironmentTemplate>,
      operationOptions(options, { query }, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }

  /**
   * Deletes a template of environments.
   *
   * `DELETE /agents/environments/templates/{environment_template_id}`
   */
  delete(
    environmentTemplateID: string,
    options?: RequestOptions,
  ): APIPromise<EnvironmentTemplateDeleted> {
    return this._client.delete(
      path('/agents/environments/templates/{environment_template_id}', environmentTemplateID),
      operationOptions(options, {}, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }
}

export declare namespace Templates {
  export {
    type EnvironmentTemplate,
    type EnvironmentTemplateDeleted,
    type EnvironmentTemplatesPage,
    type TemplateCreateParams,
    type TemplateListParams,
    type TemplateUpdateParams,
  };
}

export type * from '../../../../models/beta/agents/environments/templates.ts';
