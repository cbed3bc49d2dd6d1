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
  Automation,
  AutomationAgentConfig,
  AutomationCreateParams,
  AutomationCreateParamsBase,
  AutomationCreatedBy,
  AutomationDeleted,
  AutomationEnvironment,
  AutomationListParams,
  AutomationTarget,
  AutomationTargetParam,
  AutomationUpdateParams,
  AutomationsPage,
  CreateAutomationParamsOnce,
  CreateAutomationParamsPeriodic,
  OneTimeAutomation,
  PeriodicAutomation,
} from '../../../../models/beta/agents/automations/automations.ts';
import type {
  AutomationInvocation,
  AutomationInvocationSource,
  AutomationInvocationsPage,
  InvocationListParams,
  InvocationRetrieveParams,
} from '../../../../models/beta/agents/automations/invocations.ts';
import { Invocations } from './invocations.ts';

/** Runs of agents that are started by a schedule. */
export class Automations extends APIResource {
  /** Single runs of an automation. */
  invocations: Invocations = new Invocations(this._client);

  /**
   * Has an agent run once at a given time, or again and again by a schedule.
   *
   * `POST /agents/automations`
   */
  create(body: AutomationCreateParams, options?: RequestOptions): APIPromise<Automation> {
    return this._client.post(
      '/agents/automations',
      operationOptions(options, { body }, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }

  /**
   * Fetches an automation.
   *
   * `GET /agents/automations/{automation_id}`
   */
  retrieve(automationID: string, options?: RequestOptions): APIPromise<Automation> {
    return this._client.get(
      path('/agents/automations/{automation_id}', automationID),
      operationOptions(options, {}, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }

  /**
   * Changes an automation. What is left out stays as it is.
   *
   * `POST /agents/automations/{automation_id}`
   */
  update(
    automationID: string,
    body: AutomationUpdateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<Automation> {
    return this._client.post(
      path('/agents/automations/{automation_id}', automationID),
      operationOptions(options, { body }, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }

  /**
   * Lists automations, one page at a time.
   *
   * `GET /agents/automations`
   */
  list(
    query?: QueryAlone<AutomationListParams> | null,
    options?: RequestOptions,
  ): PagePromise<AutomationsPage, Automation>;
  /** The same, with request options in place of the query. */
  list(options?: OptionsAlone): PagePromise<AutomationsPage, Automation>;
  list(
    query: (AutomationListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<AutomationsPage, Automation> {
    return this._client.getAPIList(
      '/agents/automations',
      CursorPage<Automation>,
      operationOptions(options, { query }, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }

  /**
   * Deletes an automation. It does not run again.
   *
   * `DELETE /agents/automations/{automation_id}`
   */
  delete(automationID: string, options?: RequestOptions): APIPromise<AutomationDeleted> {
    return this._client.delete(
      path('/agents/automations/{automation_id}', automationID),
      operationOptions(options, {}, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }

  /**
   * Stops an automation from running until it is resumed.
   *
   * `POST /agents/automations/{automation_id}/pause`
   */
  pause(automationID: string, options?: RequestOptions): APIPromise<Automation> {
    return this._client.post(
      path('/agents/automations/{automation_id}/pause', automationID),
      operationOptions(options, {}, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }

  /**
   * Lets a paused automation run again.
   *
   * `POST /agents/automations/{automation_id}/resume`
   */
  resume(automationID: string, options?: RequestOptions): APIPromise<Automation> {
    return this._client.post(
      path('/agents/automations/{automation_id}/resume', automationID),
      operationOptions(options, {}, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }
}

Automations.Invocations = Invocations;

export declare namespace Automations {
  export {
    Invocations,
    type Automation,
    type AutomationAgentConfig,
    type AutomationCreateParams,
    type AutomationCreateParamsBase,
    type AutomationCreatedBy,
    type AutomationDeleted,
    type AutomationEnvironment,
    type AutomationListParams,
    type AutomationTarget,
    type AutomationTargetParam,
    type AutomationUpdateParams,
    type AutomationsPage,
    type CreateAutomationParamsOnce,
    type CreateAutomationParamsPeriodic,
    type OneTimeAutomation,
    type PeriodicAutomation,
    type AutomationInvocation,
    type AutomationInvocationSource,
    type AutomationInvocationsPage,
    type InvocationListParams,
    type InvocationRetrieveParams,
  };
}

export type * from '../../../../models/beta/agents/automations/automations.ts';
