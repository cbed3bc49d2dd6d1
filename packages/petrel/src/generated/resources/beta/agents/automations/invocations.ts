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
  AutomationInvocation,
  AutomationInvocationSource,
  AutomationInvocationsPage,
  InvocationListParams,
  InvocationRetrieveParams,
} from '../../../../models/beta/agents/automations/invocations.ts';

/** Single runs of an automation. */
export class Invocations extends APIResource {
  /**
   * Runs an automation now, whatever its schedule.
   *
   * `POST /agents/automations/{automation_id}/invocations`
   */
  create(automationID: string, options?: RequestOptions): APIPromise<AutomationInvocation> {
    return this._client.post(
      path('/agents/automations/{automation_id}/invocations', automationID),
      operationOptions(options, {}, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }

  /**
   * Fetches one run of an automation.
   *
   * `GET /agents/automations/{automation_id}/invocations/{invocation_id}`
   */
  retrieve(
    invocationID: string,
    params: InvocationRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<AutomationInvocation> {
    const { automation_id } = readable(params ?? {});
    return this._client.get(
      path(
        '/agents/automations/{automation_id}/invocations/{invocation_id}',
        automation_id,
        invocationID,
      ),
      operationOptions(options, {}, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }

  /**
   * Lists the runs of an automation, one page at a time.
   *
   * `GET /agents/automations/{automation_id}/invocations`
   */
  list(
    automationID: string,
    query?: QueryAlone<InvocationListParams> | null,
    options?: RequestOptions,
  ): PagePromise<AutomationInvocationsPage, AutomationInvocation>;
  /** The same, with request options in place of the query. */
  list(
    automationID: string,
    options?: OptionsAlone,
  ): PagePromise<AutomationInvocationsPage, AutomationInvocation>;
  list(
    automationID: string,
    query: (InvocationListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<AutomationInvocationsPage, AutomationInvocation> {
    return this._client.getAPIList(
      path('/agents/automations/{automation_id}/invocations', automationID),
      CursorPage<AutomationInvocation>,
      operationOptions(options, { query }, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }
}

export declare namespace Invocations {
  export {
    type AutomationInvocation,
    type AutomationInvocationSource,
    type AutomationInvocationsPage,
    type InvocationListParams,
    type InvocationRetrieveParams,
  };
}

export type * from '../../../../models/beta/agents/automations/invocations.ts';
