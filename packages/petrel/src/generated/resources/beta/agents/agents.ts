// Written by `npm run generate` from spec/. Do not edit.
import type { APIPromise } from '../../../../core/api-promise.ts';
import { CursorPage, type PagePromise } from '../../../../core/pagination.ts';
import { mergeHeaders } from '../../../../core/request/headers.ts';
import { type OptionsInQuery, optionsInQuery } from '../../../../core/request/options-in-query.ts';
import { path } from '../../../../core/request/path.ts';
import type { RequestOptions } from '../../../../core/request/request-options.ts';
import { APIResource, keepMember, subresource } from '../../../../core/resource.ts';
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
  get automations(): Automations {
    return subresource(this, 'automations', Automations);
  }

  set automations(automations: Automations) {
    keepMember(this, 'automations', automations);
  }

  /** The machines that sessions run on. */
  get environments(): Environments {
    return subresource(this, 'environments', Environments);
  }

  set environments(environments: Environments) {
    keepMember(this, 'environments', environments);
  }

  /** Runs of an agent, in which it takes turns with whoever gives it input. */
  get sessions(): Sessions {
    return subresource(this, 'sessions', Sessions);
  }

  set sessions(sessions: Sessions) {
    keepMember(this, 'sessions', sessions);
  }

  /** Sets of credentials that sessions may use. */
  get vaults(): Vaults {
    return subresource(this, 'vaults', Vaults);
  }

  set vaults(vaults: Vaults) {
    keepMember(this, 'vaults', vaults);
  }

  /**
   * Stores an agent: a model with instructions and tools.
   *
   * `POST /agents`
   */
  create(body: AgentCreateParams, options?: RequestOptions): APIPromise<Agent> {
    return this._client.post('/agents', {
      body,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options?.headers),
    });
  }

  /**
   * Fetches an agent.
   *
   * `GET /agents/{agent_id}`
   */
  retrieve(agentID: string, options?: RequestOptions): APIPromise<Agent> {
    return this._client.get(path('/agents/{agent_id}', agentID), {
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options?.headers),
    });
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
    return this._client.post(path('/agents/{agent_id}', agentID), {
      body,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options?.headers),
    });
  }

  /**
   * Lists agents, one page at a time.
   *
   * `GET /agents`
   */
  list(query?: AgentListParams | null, options?: RequestOptions): PagePromise<AgentsPage, Agent>;
  /** The same, with request options in place of the query. */
  list(options?: OptionsInQuery): PagePromise<AgentsPage, Agent>;
  list(
    query: (AgentListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<AgentsPage, Agent> {
    return this._client.getAPIList('/agents', CursorPage<Agent>, {
      query,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options?.headers),
    });
  }

  /**
   * Deletes an agent.
   *
   * `DELETE /agents/{agent_id}`
   */
  delete(agentID: string, options?: RequestOptions): APIPromise<AgentDeleted> {
    return this._client.delete(path('/agents/{agent_id}', agentID), {
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options?.headers),
    });
  }
}

Agents.Automations = Automations;
Agents.Environments = Environments;
Agents.Sessions = Sessions;
Agents.Vaults = Vaults;

export declare namespace Agents {
  export {
    Automations as Automations,
    Environments as Environments,
    Sessions as Sessions,
    Vaults as Vaults,
    type Agent as Agent,
    type AgentBrowserAuthenticationCancelParam as AgentBrowserAuthenticationCancelParam,
    type AgentBrowserAuthenticationSubmitParam as AgentBrowserAuthenticationSubmitParam,
    type AgentBrowserOriginAccessParam as AgentBrowserOriginAccessParam,
    type AgentCloseSubagentCallItem as AgentCloseSubagentCallItem,
    type AgentCommandExecutionItem as AgentCommandExecutionItem,
    type AgentContent as AgentContent,
    type AgentCreateParams as AgentCreateParams,
    type AgentCreateSubagentCallItem as AgentCreateSubagentCallItem,
    type AgentDeleted as AgentDeleted,
    type AgentFunctionCallItem as AgentFunctionCallItem,
    type AgentFunctionCallOutput as AgentFunctionCallOutput,
    type AgentFunctionCallOutputParam as AgentFunctionCallOutputParam,
    type AgentFunctionCallStatus as AgentFunctionCallStatus,
    type AgentInterruptSubagentCallItem as AgentInterruptSubagentCallItem,
    type AgentListParams as AgentListParams,
    type AgentMcpCallItem as AgentMcpCallItem,
    type AgentOutputCommandExecutionOutputDeltaEvent as AgentOutputCommandExecutionOutputDeltaEvent,
    type AgentOutputItem as AgentOutputItem,
    type AgentOutputItemStatus as AgentOutputItemStatus,
    type AgentReasoning as AgentReasoning,
    type AgentReasoningItem as AgentReasoningItem,
    type AgentReasoningParam as AgentReasoningParam,
    type AgentResumeSubagentCallItem as AgentResumeSubagentCallItem,
    type AgentSendSubagentInputCallItem as AgentSendSubagentInputCallItem,
    type AgentSession as AgentSession,
    type AgentSessionAssistantMessage as AgentSessionAssistantMessage,
    type AgentSessionCreatedEvent as AgentSessionCreatedEvent,
    type AgentSessionDeleted as AgentSessionDeleted,
    type AgentSessionEnvironmentConnectedEvent as AgentSessionEnvironmentConnectedEvent,
    type AgentSessionEnvironmentDisconnectedEvent as AgentSessionEnvironmentDisconnectedEvent,
    type AgentSessionEnvironmentExpiredEvent as AgentSessionEnvironmentExpiredEvent,
    type AgentSessionEnvironmentFailedEvent as AgentSessionEnvironmentFailedEvent,
    type AgentSessionEnvironmentPendingEvent as AgentSessionEnvironmentPendingEvent,
    type AgentSessionEnvironmentReadyEvent as AgentSessionEnvironmentReadyEvent,
    type AgentSessionEnvironmentResetEvent as AgentSessionEnvironmentResetEvent,
    type AgentSessionEnvironmentState as AgentSessionEnvironmentState,
    type AgentSessionEnvironmentSuspendedEvent as AgentSessionEnvironmentSuspendedEvent,
    type AgentSessionErrorEvent as AgentSessionErrorEvent,
    type AgentSessionEvent as AgentSessionEvent,
    type AgentSessionFailedEvent as AgentSessionFailedEvent,
    type AgentSessionIdleEvent as AgentSessionIdleEvent,
    type AgentSessionInProgressEvent as AgentSessionInProgressEvent,
    type AgentSessionInputMessageParam as AgentSessionInputMessageParam,
    type AgentSessionInputParam as AgentSessionInputParam,
    type AgentSessionItem as AgentSessionItem,
    type AgentSessionItemsPage as AgentSessionItemsPage,
    type AgentSessionMessage as AgentSessionMessage,
    type AgentSessionMessageContent as AgentSessionMessageContent,
    type AgentSessionRequiresActionEvent as AgentSessionRequiresActionEvent,
    type AgentSessionSubagentActiveEvent as AgentSessionSubagentActiveEvent,
    type AgentSessionSubagentClosedEvent as AgentSessionSubagentClosedEvent,
    type AgentSessionSubagentCreatedEvent as AgentSessionSubagentCreatedEvent,
    type AgentSessionTurnCancelledEvent as AgentSessionTurnCancelledEvent,
    type AgentSessionTurnCompletedEvent as AgentSessionTurnCompletedEvent,
    type AgentSessionTurnContentPartAddedEvent as AgentSessionTurnContentPartAddedEvent,
    type AgentSessionTurnContentPartDoneEvent as AgentSessionTurnContentPartDoneEvent,
    type AgentSessionTurnCreatedEvent as AgentSessionTurnCreatedEvent,
    type AgentSessionTurnFailedEvent as AgentSessionTurnFailedEvent,
    type AgentSessionTurnInProgressEvent as AgentSessionTurnInProgressEvent,
    type AgentSessionTurnItemAddedEvent as AgentSessionTurnItemAddedEvent,
    type AgentSessionTurnItemDoneEvent as AgentSessionTurnItemDoneEvent,
    type AgentSessionTurnOutputTextDeltaEvent as AgentSessionTurnOutputTextDeltaEvent,
    type AgentSessionTurnOutputTextDoneEvent as AgentSessionTurnOutputTextDoneEvent,
    type AgentSessionTurnReasoningSummaryPartAddedEvent as AgentSessionTurnReasoningSummaryPartAddedEvent,
    type AgentSessionTurnReasoningSummaryPartDoneEvent as AgentSessionTurnReasoningSummaryPartDoneEvent,
    type AgentSessionTurnReasoningSummaryTextDeltaEvent as AgentSessionTurnReasoningSummaryTextDeltaEvent,
    type AgentSessionTurnReasoningSummaryTextDoneEvent as AgentSessionTurnReasoningSummaryTextDoneEvent,
    type AgentSessionsPage as AgentSessionsPage,
    type AgentText as AgentText,
    type AgentTextParam as AgentTextParam,
    type AgentTool as AgentTool,
    type AgentToolParam as AgentToolParam,
    type AgentUpdateParams as AgentUpdateParams,
    type AgentWaitForSubagentsCallItem as AgentWaitForSubagentsCallItem,
    type AgentWebSearchCallItem as AgentWebSearchCallItem,
    type AgentsPage as AgentsPage,
    type Environment as Environment,
    type EnvironmentParam as EnvironmentParam,
    type HostedEnvironmentFile as HostedEnvironmentFile,
    type HostedEnvironmentFileID as HostedEnvironmentFileID,
    type HostedEnvironmentFileParam as HostedEnvironmentFileParam,
    type HostedPlugin as HostedPlugin,
    type HostedPluginParam as HostedPluginParam,
    type HostedSkill as HostedSkill,
    type HostedSkillParam as HostedSkillParam,
    type HostedSkillReference as HostedSkillReference,
    type InlineCapabilitySourceParam as InlineCapabilitySourceParam,
    type InputContent as InputContent,
    type InputContentParam as InputContentParam,
    type McpTransport as McpTransport,
    type McpTransportParam as McpTransportParam,
    type MultiAgentConfig as MultiAgentConfig,
    type MultiAgentConfigParam as MultiAgentConfigParam,
    type OutputText as OutputText,
    type PersistedAgentTool as PersistedAgentTool,
    type PersistedAgentToolParam as PersistedAgentToolParam,
    type PersistedMcpTransport as PersistedMcpTransport,
    type PersistedMcpTransportParam as PersistedMcpTransportParam,
    type SessionError as SessionError,
    type SessionTurnError as SessionTurnError,
    type SetupCommandParam as SetupCommandParam,
    type Subagent as Subagent,
    type SubagentsPage as SubagentsPage,
    type SummaryText as SummaryText,
    type TextFormat as TextFormat,
    type TextFormatParam as TextFormatParam,
    type TokenUsage as TokenUsage,
    type WebSearchAction as WebSearchAction,
    type Automation as Automation,
    type AutomationAgentConfig as AutomationAgentConfig,
    type AutomationCreateParams as AutomationCreateParams,
    type AutomationCreateParamsBase as AutomationCreateParamsBase,
    type AutomationCreatedBy as AutomationCreatedBy,
    type AutomationDeleted as AutomationDeleted,
    type AutomationEnvironment as AutomationEnvironment,
    type AutomationListParams as AutomationListParams,
    type AutomationTarget as AutomationTarget,
    type AutomationTargetParam as AutomationTargetParam,
    type AutomationUpdateParams as AutomationUpdateParams,
    type AutomationsPage as AutomationsPage,
    type CreateAutomationParamsOnce as CreateAutomationParamsOnce,
    type CreateAutomationParamsPeriodic as CreateAutomationParamsPeriodic,
    type OneTimeAutomation as OneTimeAutomation,
    type PeriodicAutomation as PeriodicAutomation,
    type EnvironmentCreateParams as EnvironmentCreateParams,
    type EnvironmentInfo as EnvironmentInfo,
    type EnvironmentInfosPage as EnvironmentInfosPage,
    type EnvironmentListParams as EnvironmentListParams,
    type SessionCreateParams as SessionCreateParams,
    type SessionCreateParamsBase as SessionCreateParamsBase,
    type SessionCreateParamsNonStreaming as SessionCreateParamsNonStreaming,
    type SessionCreateParamsStreaming as SessionCreateParamsStreaming,
    type SessionListParams as SessionListParams,
    type SessionUpdateParams as SessionUpdateParams,
    type Vault as Vault,
    type VaultCreateParams as VaultCreateParams,
    type VaultDeleted as VaultDeleted,
    type VaultListParams as VaultListParams,
    type VaultStatus as VaultStatus,
    type VaultStatusFilter as VaultStatusFilter,
    type VaultUpdateParams as VaultUpdateParams,
    type VaultsPage as VaultsPage,
  };
}

export type * from '../../../models/beta/agents/agents.ts';
