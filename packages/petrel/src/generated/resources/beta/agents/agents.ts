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
import type {
  Agent,
  AgentBrowserAuthenticationCancelParam,
  AgentBrowserAuthenticationSubmitParam,
  AgentBrowserOriginAccessParam,
  AgentCloseSubagentCallItem,
  AgentCommandExecutionItem,
  AgentContent,
  AgentCreateParams,
  AgentCreateSubagentCallItem,
  AgentDeleted,
  AgentFunctionCallItem,
  AgentFunctionCallOutput,
  AgentFunctionCallOutputParam,
  AgentFunctionCallStatus,
  AgentInterruptSubagentCallItem,
  AgentListParams,
  AgentMcpCallItem,
  AgentOutputCommandExecutionOutputDeltaEvent,
  AgentOutputItem,
  AgentOutputItemStatus,
  AgentReasoning,
  AgentReasoningItem,
  AgentReasoningParam,
  AgentResumeSubagentCallItem,
  AgentSendSubagentInputCallItem,
  AgentSession,
  AgentSessionAssistantMessage,
  AgentSessionBudgetReachedEvent,
  AgentSessionCreatedEvent,
  AgentSessionDeleted,
  AgentSessionEnvironmentConnectedEvent,
  AgentSessionEnvironmentDisconnectedEvent,
  AgentSessionEnvironmentExpiredEvent,
  AgentSessionEnvironmentFailedEvent,
  AgentSessionEnvironmentPendingEvent,
  AgentSessionEnvironmentReadyEvent,
  AgentSessionEnvironmentResetEvent,
  AgentSessionEnvironmentState,
  AgentSessionEnvironmentSuspendedEvent,
  AgentSessionErrorEvent,
  AgentSessionEvent,
  AgentSessionFailedEvent,
  AgentSessionIdleEvent,
  AgentSessionInProgressEvent,
  AgentSessionInputMessageParam,
  AgentSessionInputParam,
  AgentSessionItem,
  AgentSessionItemsPage,
  AgentSessionMessage,
  AgentSessionMessageContent,
  AgentSessionRequiresActionEvent,
  AgentSessionSubagentActiveEvent,
  AgentSessionSubagentClosedEvent,
  AgentSessionSubagentCreatedEvent,
  AgentSessionTurnCancelledEvent,
  AgentSessionTurnCompletedEvent,
  AgentSessionTurnContentPartAddedEvent,
  AgentSessionTurnContentPartDoneEvent,
  AgentSessionTurnCreatedEvent,
  AgentSessionTurnFailedEvent,
  AgentSessionTurnInProgressEvent,
  AgentSessionTurnItemAddedEvent,
  AgentSessionTurnItemDoneEvent,
  AgentSessionTurnOutputTextDeltaEvent,
  AgentSessionTurnOutputTextDoneEvent,
  AgentSessionTurnReasoningSummaryPartAddedEvent,
  AgentSessionTurnReasoningSummaryPartDoneEvent,
  AgentSessionTurnReasoningSummaryTextDeltaEvent,
  AgentSessionTurnReasoningSummaryTextDoneEvent,
  AgentSessionsPage,
  AgentText,
  AgentTextParam,
  AgentTool,
  AgentToolParam,
  AgentUpdateParams,
  AgentWaitForSubagentsCallItem,
  AgentWebSearchCallItem,
  AgentsPage,
  Environment,
  EnvironmentParam,
  HostedEnvironmentFile,
  HostedEnvironmentFileID,
  HostedEnvironmentFileParam,
  HostedPlugin,
  HostedPluginParam,
  HostedSkill,
  HostedSkillParam,
  HostedSkillReference,
  InlineCapabilitySourceParam,
  InputContent,
  InputContentParam,
  McpTransport,
  McpTransportParam,
  MultiAgentConfig,
  MultiAgentConfigParam,
  OutputText,
  PersistedAgentTool,
  PersistedAgentToolParam,
  PersistedMcpTransport,
  PersistedMcpTransportParam,
  SessionError,
  SessionTurnError,
  SetupCommandParam,
  Subagent,
  SubagentsPage,
  SummaryText,
  TextFormat,
  TextFormatParam,
  TokenUsage,
  WebSearchAction,
} from '../../../models/beta/agents/agents.ts';
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
} from '../../../models/beta/agents/automations/automations.ts';
import type {
  EnvironmentCreateParams,
  EnvironmentInfo,
  EnvironmentInfosPage,
  EnvironmentListParams,
} from '../../../models/beta/agents/environments/environments.ts';
import type {
  SessionCreateParams,
  SessionCreateParamsBase,
  SessionCreateParamsNonStreaming,
  SessionCreateParamsStreaming,
  SessionListParams,
  SessionUpdateParams,
} from '../../../models/beta/agents/sessions/sessions.ts';
import type {
  Vault,
  VaultCreateParams,
  VaultDeleted,
  VaultListParams,
  VaultStatus,
  VaultStatusFilter,
  VaultUpdateParams,
  VaultsPage,
} from '../../../models/beta/agents/vaults/vaults.ts';
import { Automations } from './automations/automations.ts';
import { Environments } from './environments/environments.ts';
import { Sessions } from './sessions/sessions.ts';
import { Vaults } from './vaults/vaults.ts';

/** Agents kept on the server, which run in sessions with tools and an environment. */
export class Agents extends APIResource {
  /** Runs of agents that are started by a schedule. */
  automations: Automations = new Automations(this._client);

  /** The machines that sessions run on. */
  environments: Environments = new Environments(this._client);

  /** Runs of an agent, in which it takes turns with whoever gives it input. */
  sessions: Sessions = new Sessions(this._client);

  /** Sets of credentials that sessions may use. */
  vaults: Vaults = new Vaults(this._client);

  /**
   * Stores an agent: a model with instructions and tools.
   *
   * `POST /agents`
   */
  create(body: AgentCreateParams, options?: RequestOptions): APIPromise<Agent> {
    return this._client.post(
      '/agents',
      operationOptions(options, { body }, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }

  /**
   * Fetches an agent.
   *
   * `GET /agents/{agent_id}`
   */
  retrieve(agentID: string, options?: RequestOptions): APIPromise<Agent> {
    return this._client.get(
      path('/agents/{agent_id}', agentID),
      operationOptions(options, {}, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }

  /**
   * Changes an agent. Sessions that were started with it stay as they are.
   *
   * `POST /agents/{agent_id}`
   */
  update(
    agentID: string,
    body: AgentUpdateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<Agent> {
    return this._client.post(
      path('/agents/{agent_id}', agentID),
      operationOptions(options, { body }, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }

  /**
   * Lists agents, one page at a time.
   *
   * `GET /agents`
   */
  list(
    query?: QueryAlone<AgentListParams> | null,
    options?: RequestOptions,
  ): PagePromise<AgentsPage, Agent>;
  /** The same, with request options in place of the query. */
  list(options?: OptionsAlone): PagePromise<AgentsPage, Agent>;
  list(
    query: (AgentListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<AgentsPage, Agent> {
    return this._client.getAPIList(
      '/agents',
      CursorPage<Agent>,
      operationOptions(options, { query }, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }

  /**
   * Deletes an agent.
   *
   * `DELETE /agents/{agent_id}`
   */
  delete(agentID: string, options?: RequestOptions): APIPromise<AgentDeleted> {
    return this._client.delete(
      path('/agents/{agent_id}', agentID),
      operationOptions(options, {}, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }
}

Agents.Automations = Automations;
Agents.Environments = Environments;
Agents.Sessions = Sessions;
Agents.Vaults = Vaults;

export declare namespace Agents {
  export {
    Automations,
    Environments,
    Sessions,
    Vaults,
    type Agent,
    type AgentBrowserAuthenticationCancelParam,
    type AgentBrowserAuthenticationSubmitParam,
    type AgentBrowserOriginAccessParam,
    type AgentCloseSubagentCallItem,
    type AgentCommandExecutionItem,
    type AgentContent,
    type AgentCreateParams,
    type AgentCreateSubagentCallItem,
    type AgentDeleted,
    type AgentFunctionCallItem,
    type AgentFunctionCallOutput,
    type AgentFunctionCallOutputParam,
    type AgentFunctionCallStatus,
    type AgentInterruptSubagentCallItem,
    type AgentListParams,
    type AgentMcpCallItem,
    type AgentOutputCommandExecutionOutputDeltaEvent,
    type AgentOutputItem,
    type AgentOutputItemStatus,
    type AgentReasoning,
    type AgentReasoningItem,
    type AgentReasoningParam,
    type AgentResumeSubagentCallItem,
    type AgentSendSubagentInputCallItem,
    type AgentSession,
    type AgentSessionAssistantMessage,
    type AgentSessionBudgetReachedEvent,
    type AgentSessionCreatedEvent,
    type AgentSessionDeleted,
    type AgentSessionEnvironmentConnectedEvent,
    type AgentSessionEnvironmentDisconnectedEvent,
    type AgentSessionEnvironmentExpiredEvent,
    type AgentSessionEnvironmentFailedEvent,
    type AgentSessionEnvironmentPendingEvent,
    type AgentSessionEnvironmentReadyEvent,
    type AgentSessionEnvironmentResetEvent,
    type AgentSessionEnvironmentState,
    type AgentSessionEnvironmentSuspendedEvent,
    type AgentSessionErrorEvent,
    type AgentSessionEvent,
    type AgentSessionFailedEvent,
    type AgentSessionIdleEvent,
    type AgentSessionInProgressEvent,
    type AgentSessionInputMessageParam,
    type AgentSessionInputParam,
    type AgentSessionItem,
    type AgentSessionItemsPage,
    type AgentSessionMessage,
    type AgentSessionMessageContent,
    type AgentSessionRequiresActionEvent,
    type AgentSessionSubagentActiveEvent,
    type AgentSessionSubagentClosedEvent,
    type AgentSessionSubagentCreatedEvent,
    type AgentSessionTurnCancelledEvent,
    type AgentSessionTurnCompletedEvent,
    type AgentSessionTurnContentPartAddedEvent,
    type AgentSessionTurnContentPartDoneEvent,
    type AgentSessionTurnCreatedEvent,
    type AgentSessionTurnFailedEvent,
    type AgentSessionTurnInProgressEvent,
    type AgentSessionTurnItemAddedEvent,
    type AgentSessionTurnItemDoneEvent,
    type AgentSessionTurnOutputTextDeltaEvent,
    type AgentSessionTurnOutputTextDoneEvent,
    type AgentSessionTurnReasoningSummaryPartAddedEvent,
    type AgentSessionTurnReasoningSummaryPartDoneEvent,
    type AgentSessionTurnReasoningSummaryTextDeltaEvent,
    type AgentSessionTurnReasoningSummaryTextDoneEvent,
    type AgentSessionsPage,
    type AgentText,
    type AgentTextParam,
    type AgentTool,
    type AgentToolParam,
    type AgentUpdateParams,
    type AgentWaitForSubagentsCallItem,
    type AgentWebSearchCallItem,
    type AgentsPage,
    type Environment,
    type EnvironmentParam,
    type HostedEnvironmentFile,
    type HostedEnvironmentFileID,
    type HostedEnvironmentFileParam,
    type HostedPlugin,
    type HostedPluginParam,
    type HostedSkill,
    type HostedSkillParam,
    type HostedSkillReference,
    type InlineCapabilitySourceParam,
    type InputContent,
    type InputContentParam,
    type McpTransport,
    type McpTransportParam,
    type MultiAgentConfig,
    type MultiAgentConfigParam,
    type OutputText,
    type PersistedAgentTool,
    type PersistedAgentToolParam,
    type PersistedMcpTransport,
    type PersistedMcpTransportParam,
    type SessionError,
    type SessionTurnError,
    type SetupCommandParam,
    type Subagent,
    type SubagentsPage,
    type SummaryText,
    type TextFormat,
    type TextFormatParam,
    type TokenUsage,
    type WebSearchAction,
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
    type EnvironmentCreateParams,
    type EnvironmentInfo,
    type EnvironmentInfosPage,
    type EnvironmentListParams,
    type SessionCreateParams,
    type SessionCreateParamsBase,
    type SessionCreateParamsNonStreaming,
    type SessionCreateParamsStreaming,
    type SessionListParams,
    type SessionUpdateParams,
    type Vault,
    type VaultCreateParams,
    type VaultDeleted,
    type VaultListParams,
    type VaultStatus,
    type VaultStatusFilter,
    type VaultUpdateParams,
    type VaultsPage,
  };
}

export type * from '../../../models/beta/agents/agents.ts';
