// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../core/pagination.ts';
import type * as AdminOrganizationProjectsHostedToolPermissionsAPI from '../../admin/organization/projects/hosted-tool-permissions.ts';
import type * as DecisionsAPI from '../../decisions.ts';
import type * as GradersGraderModelsAPI from '../../graders/grader-models.ts';
import type * as LiveAPI from '../../live/live.ts';
import type * as SharedAPI from '../../shared.ts';
import type * as Self from './agents.ts';
import type * as BetaAgentsEnvironmentsTemplatesAPI from './environments/templates.ts';
import type * as BetaAgentsSessionsTurnsAPI from './sessions/turns/turns.ts';

export interface Agent {
  id: string;

  created_at: number;

  instructions: string | null;

  metadata: { [key: string]: string };

  model: string;

  multi_agent: MultiAgentConfig;

  name: string | null;

  object: 'agent';

  reasoning: AgentReasoning;

  service_tier: 'auto' | 'default' | 'flex' | 'priority' | 'fast' | 'ultrafast';

  text: AgentText;

  tools: PersistedAgentTool[];

  updated_at: number;

  compaction?: Agent.Compaction;

  experimental?: Agent.Experimental;
}
export namespace Agent {
  export interface Compaction {
    async: boolean;
  }

  export interface Experimental {
    time_awareness: boolean;
  }
}

export interface AgentBrowserAuthenticationCancelParam {
  action: 'cancel';

  type: 'browser_authentication';
}

export interface AgentBrowserAuthenticationSubmitParam {
  action: 'submit';

  fields: AgentBrowserAuthenticationSubmitParam.Field[];

  type: 'browser_authentication';

  selected_option?: string | null;
}
export namespace AgentBrowserAuthenticationSubmitParam {
  export interface Field {
    field_id: string;

    value: string;
  }
}

export interface AgentBrowserOriginAccessParam {
  decision: 'approve' | 'deny' | 'cancel';

  type: 'browser_origin_access';
}

export interface AgentCloseSubagentCallItem {
  id: string;

  recipient_agent_id: string;

  sender_agent_id: string;

  status: AgentFunctionCallStatus;

  turn_id: string;

  type: 'close_subagent_call';
}

export interface AgentCommandExecutionItem {
  id: string;

  command: string;

  cwd: string | null;

  duration_ms: number | null;

  exit_code: number | null;

  output: string | null;

  status: AgentFunctionCallStatus;

  turn_id: string;

  type: 'command_execution';
}

export type AgentContent = OutputText | AgentContent.EncryptedContentResource;
export namespace AgentContent {
  export interface EncryptedContentResource {
    encrypted_content: string;

    type: 'encrypted_content';
  }
}

export interface AgentCreateParams {
  model: string;

  compaction?: AgentCreateParams.Compaction | null;

  experimental?: AgentCreateParams.Experimental;

  instructions?: string | null;

  metadata?: { [key: string]: string } | null;

  multi_agent?: MultiAgentConfigParam | null;

  name?: string | null;

  reasoning?: AgentReasoningParam | null;

  service_tier?: 'auto' | 'default' | 'flex' | 'priority' | 'fast' | 'ultrafast' | null;

  text?: AgentTextParam | null;

  tools?: PersistedAgentToolParam[] | null;
}

export namespace AgentCreateParams {
  export interface Compaction {
    async?: boolean | null;
  }

  export interface Experimental {
    time_awareness?: boolean;
  }
}

export interface AgentCreateSubagentCallItem {
  id: string;

  agent_id: string;

  content: AgentContent[];

  model: string | null;

  reasoning_effort: string | null;

  status: AgentFunctionCallStatus;

  turn_id: string;

  type: 'create_subagent_call';
}

export interface AgentDeleted {
  id: string;

  deleted: boolean;

  object: 'agent.deleted';
}

export interface AgentFunctionCallItem {
  id: string;

  arguments: unknown;

  call_id: string;

  name: string;

  status: AgentFunctionCallStatus;

  turn_id: string;

  type: 'function_call';
}

export type AgentFunctionCallOutput = string | InputContent[];

export type AgentFunctionCallOutputParam = AgentFunctionCallOutput;

export type AgentFunctionCallStatus = 'in_progress' | 'completed' | 'failed' | 'incomplete';

export interface AgentInterruptSubagentCallItem {
  id: string;

  recipient_agent_id: string;

  sender_agent_id: string;

  status: AgentFunctionCallStatus;

  turn_id: string;

  type: 'interrupt_subagent_call';
}

export interface AgentListParams {
  after?: string;

  limit?: number;

  order?: 'asc' | 'desc';
}

export interface AgentMcpCallItem {
  id: string;

  arguments: unknown;

  error: unknown;

  name: string;

  output: unknown;

  server_label: string;

  status: AgentFunctionCallStatus;

  turn_id: string;

  type: 'mcp_call';
}

export interface AgentOutputCommandExecutionOutputDeltaEvent {
  delta: string;

  event_id: string;

  item_id: string;

  output_index: number;

  session_id: string;

  turn_id: string | null;

  type: 'agent.output.command_execution_output.delta';

  obfuscation?: string;
}

export type AgentOutputItem =
  | AgentSessionAssistantMessage | AgentReasoningItem | AgentFunctionCallItem | AgentMcpCallItem
  | AgentOutputItem.ComputerUseCallItemResource
  | AgentOutputItem.BrowserAuthenticationRequestItemResource | AgentWebSearchCallItem
  | AgentCommandExecutionItem | AgentCreateSubagentCallItem | AgentSendSubagentInputCallItem
  | AgentResumeSubagentCallItem | AgentWaitForSubagentsCallItem | AgentInterruptSubagentCallItem
  | AgentCloseSubagentCallItem;
export namespace AgentOutputItem {
  export interface BrowserAuthenticationRequestItemResource {
    id: string;

    request: AgentOutputItem.BrowserAuthenticationRequestItemResource.Request;

    request_id: string;

    turn_id: string;

    type: 'computer_use_approval_request';
  }
  export namespace BrowserAuthenticationRequestItemResource {
    export interface Request {
      credential_origin: string | null;

      fields: AgentOutputItem.BrowserAuthenticationRequestItemResource.Request.Field[];

      options: AgentOutputItem.BrowserAuthenticationRequestItemResource.Request.Option[];

      reason: string | null;

      type: 'browser_authentication';
    }
    export namespace Request {
      export interface Field {
        id: string;

        label: string;

        required: boolean;

        type: string;
      }

      export interface Option {
        id: string;

        field_ids: string[];

        label: string;
      }
    }
  }

  export interface ComputerUseCallItemResource {
    id: string;

    output: AgentOutputItem.ComputerUseCallItemResource.Output | null;

    status: AgentFunctionCallStatus;

    title: string | null;

    turn_id: string;

    type: 'computer_use_call';
  }
  export namespace ComputerUseCallItemResource {
    export interface Output {
      image_url: string;

      type: 'computer_screenshot';
    }
  }
}

export type AgentOutputItemStatus = 'in_progress' | 'completed' | 'incomplete';

export interface AgentReasoning {
  effort: 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max' | null;

  summary: 'concise' | 'detailed' | 'auto' | null;
}

export interface AgentReasoningItem {
  id: string;

  status: AgentOutputItemStatus | null;

  summary: SummaryText[];

  turn_id: string;

  type: 'reasoning';
}

export interface AgentReasoningParam {
  effort?: 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max' | null;

  summary?: 'concise' | 'detailed' | 'auto' | null;
}

export interface AgentResumeSubagentCallItem {
  id: string;

  recipient_agent_id: string;

  sender_agent_id: string;

  status: AgentFunctionCallStatus;

  turn_id: string;

  type: 'resume_subagent_call';
}

export interface AgentSendSubagentInputCallItem {
  id: string;

  content: AgentContent[];

  recipient_agent_id: string;

  sender_agent_id: string;

  status: AgentFunctionCallStatus;

  turn_id: string;

  type: 'send_subagent_input_call';
}

export interface AgentSession {
  id: string;

  agent: AgentSession.Agent;

  created_at: number;

  environment: Environment;

  error: string | null;

  last_active_at: number;

  metadata: { [key: string]: string };

  object: 'agent.session';

  required_actions: (
    | AgentSession.SessionRequiredActionResourceMcpApprovalRequest
    | AgentSession.SessionRequiredActionResourceComputerUseApprovalRequest
    | AgentSession.SessionRequiredActionResourceFunctionCall
    | AgentSession.SessionRequiredActionResourceEnvironmentConnection
  )[];

  status: 'idle' | 'in_progress' | 'requires_action' | 'failed';

  usage: TokenUsage | null;

  vault_ids: string[];

  prompt_cache_options?: AgentSession.PromptCacheOptions | null;

  review?: 'none' | 'auto_review';

  spend_control?: AgentSession.SpendControl;
}
export namespace AgentSession {
  export interface Agent {
    id: string;

    instructions: string | null;

    model: string;

    multi_agent: MultiAgentConfig;

    name: string | null;

    reasoning: AgentReasoning;

    service_tier: 'auto' | 'default' | 'flex' | 'priority' | 'fast' | 'ultrafast';

    text: AgentText;

    tools: AgentTool[];

    compaction?: AgentSession.Agent.Compaction;

    experimental?: AgentSession.Agent.Experimental;
  }
  export namespace Agent {
    export type Compaction = Self.Agent.Compaction;

    export type Experimental = Self.Agent.Experimental;
  }

  export interface PromptCacheOptions {
    ttl: '30m' | '12h';
  }

  export interface SessionRequiredActionResourceComputerUseApprovalRequest {
    request:
      | AgentSession.SessionRequiredActionResourceComputerUseApprovalRequest.ComputerUseApprovalRequestKindResourceBrowserAuthentication
      | AgentSession.SessionRequiredActionResourceComputerUseApprovalRequest.ComputerUseApprovalRequestKindResourceBrowserOriginAccess;

    request_id: string;

    turn_id: string;

    type: 'computer_use_approval_request';
  }
  export namespace SessionRequiredActionResourceComputerUseApprovalRequest {
    export type ComputerUseApprovalRequestKindResourceBrowserAuthentication = AgentOutputItem.BrowserAuthenticationRequestItemResource.Request;
    export namespace ComputerUseApprovalRequestKindResourceBrowserAuthentication {
      export type Field = AgentOutputItem.BrowserAuthenticationRequestItemResource.Request.Field;

      export type Option = AgentOutputItem.BrowserAuthenticationRequestItemResource.Request.Option;
    }

    export interface ComputerUseApprovalRequestKindResourceBrowserOriginAccess {
      origin: string;

      reason: string | null;

      type: 'browser_origin_access';
    }
  }

  export interface SessionRequiredActionResourceEnvironmentConnection {
    environment_id: string;

    type: 'environment_connection';
  }

  export interface SessionRequiredActionResourceFunctionCall {
    arguments: unknown;

    call_id: string;

    name: string;

    turn_id: string;

    type: 'function_call';
  }

  export interface SessionRequiredActionResourceMcpApprovalRequest {
    request: AgentSession.SessionRequiredActionResourceMcpApprovalRequest.Request;

    request_id: string;

    turn_id: string;

    type: 'mcp_approval_request';
  }
  export namespace SessionRequiredActionResourceMcpApprovalRequest {
    export interface Request {
      arguments: unknown;

      message: string;

      name: string | null;

      server_label: string;

      type: 'mcp_tool_call';
    }
  }

  export interface SpendControl {
    consumed: number | null;

    limit: number;
  }
}

export interface AgentSessionAssistantMessage {
  id: string;

  content: OutputText[];

  phase: 'commentary' | 'final_answer' | null;

  role: 'assistant';

  status: AgentOutputItemStatus;

  turn_id: string;

  type: 'message';
}

export interface AgentSessionCreatedEvent {
  event_id: string;

  session: AgentSession;

  type: 'agent.session.created';

  obfuscation?: string;
}

export interface AgentSessionDeleted {
  id: string;

  deleted: boolean;

  object: 'agent.session.deleted';
}

export interface AgentSessionEnvironmentConnectedEvent {
  environment: AgentSessionEnvironmentState;

  event_id: string;

  session_id: string;

  turn_id: string | null;

  type: 'agent.session.environment.connected';

  obfuscation?: string;
}

export interface AgentSessionEnvironmentDisconnectedEvent {
  environment: AgentSessionEnvironmentState;

  event_id: string;

  session_id: string;

  turn_id: string | null;

  type: 'agent.session.environment.disconnected';

  obfuscation?: string;
}

export interface AgentSessionEnvironmentExpiredEvent {
  environment: AgentSessionEnvironmentState;

  event_id: string;

  session_id: string;

  turn_id: string | null;

  type: 'agent.session.environment.expired';

  obfuscation?: string;
}

export interface AgentSessionEnvironmentFailedEvent {
  environment: AgentSessionEnvironmentState;

  event_id: string;

  session_id: string;

  turn_id: string | null;

  type: 'agent.session.environment.failed';

  obfuscation?: string;
}

export interface AgentSessionEnvironmentPendingEvent {
  environment: AgentSessionEnvironmentState;

  event_id: string;

  session_id: string;

  turn_id: string | null;

  type: 'agent.session.environment.pending';

  obfuscation?: string;
}

export interface AgentSessionEnvironmentReadyEvent {
  environment: AgentSessionEnvironmentState;

  event_id: string;

  session_id: string;

  turn_id: string | null;

  type: 'agent.session.environment.ready';

  obfuscation?: string;
}

export interface AgentSessionEnvironmentResetEvent {
  environment_id: string;

  event_id: string;

  reset_count: number;

  session_id: string;

  turn_id: string | null;

  type: 'agent.session.environment.reset';

  obfuscation?: string;
}

export interface AgentSessionEnvironmentState {
  id: string;

  error: AgentSessionEnvironmentState.Error | null;

  status: 'pending' | 'ready' | 'connected' | 'disconnected' | 'suspended' | 'expired' | 'failed';

  type: string;
}
export namespace AgentSessionEnvironmentState {
  export interface Error {
    code: string;

    message: string;

    type: string;
  }
}

export interface AgentSessionEnvironmentSuspendedEvent {
  environment: AgentSessionEnvironmentState;

  event_id: string;

  session_id: string;

  turn_id: string | null;

  type: 'agent.session.environment.suspended';

  obfuscation?: string;
}

export interface AgentSessionErrorEvent {
  error: SessionError;

  event_id: string;

  session_id: string;

  type: 'error';

  obfuscation?: string;
}

export type AgentSessionEvent =
  | AgentSessionErrorEvent | AgentSessionEnvironmentReadyEvent
  | AgentSessionEnvironmentSuspendedEvent | AgentSessionEnvironmentExpiredEvent
  | AgentSessionEnvironmentResetEvent | AgentOutputCommandExecutionOutputDeltaEvent
  | AgentSessionCreatedEvent | AgentSessionTurnCreatedEvent | AgentSessionTurnInProgressEvent
  | AgentSessionTurnCompletedEvent | AgentSessionTurnFailedEvent | AgentSessionTurnCancelledEvent
  | AgentSessionTurnItemAddedEvent | AgentSessionIdleEvent | AgentSessionInProgressEvent
  | AgentSessionRequiresActionEvent | AgentSessionFailedEvent | AgentSessionEnvironmentPendingEvent
  | AgentSessionEnvironmentConnectedEvent | AgentSessionEnvironmentDisconnectedEvent
  | AgentSessionEnvironmentFailedEvent | AgentSessionSubagentCreatedEvent
  | AgentSessionSubagentActiveEvent | AgentSessionSubagentClosedEvent
  | AgentSessionTurnItemDoneEvent | AgentSessionTurnContentPartAddedEvent
  | AgentSessionTurnContentPartDoneEvent | AgentSessionTurnOutputTextDeltaEvent
  | AgentSessionTurnOutputTextDoneEvent | AgentSessionTurnReasoningSummaryPartAddedEvent
  | AgentSessionTurnReasoningSummaryPartDoneEvent | AgentSessionTurnReasoningSummaryTextDeltaEvent
  | AgentSessionTurnReasoningSummaryTextDoneEvent;

export interface AgentSessionFailedEvent {
  event_id: string;

  session: AgentSession;

  type: 'agent.session.failed';

  obfuscation?: string;
}

export interface AgentSessionIdleEvent {
  event_id: string;

  session: AgentSession;

  type: 'agent.session.idle';

  obfuscation?: string;
}

export interface AgentSessionInProgressEvent {
  event_id: string;

  session: AgentSession;

  type: 'agent.session.in_progress';

  obfuscation?: string;
}

export interface AgentSessionInputMessageParam {
  content: InputContent[];

  role: 'user';

  type?: 'message';
}

export type AgentSessionInputParam =
  | AgentSessionInputParam.SessionInputParamAgentSessionInputMcpApprovalRequestResult
  | AgentSessionInputParam.SessionInputParamAgentSessionInputComputerUseApprovalRequestResult
  | AgentSessionInputParam.SessionInputParamAgentSessionInputMessage
  | AgentSessionInputParam.SessionInputParamAgentSessionInputCancel
  | AgentSessionInputParam.SessionInputParamAgentSessionInputToolResult;
export namespace AgentSessionInputParam {
  export interface SessionInputParamAgentSessionInputCancel {
    type: 'agent.session.input.cancel';
  }

  export interface SessionInputParamAgentSessionInputComputerUseApprovalRequestResult {
    request_id: string;

    response:
      | AgentBrowserAuthenticationSubmitParam | AgentBrowserAuthenticationCancelParam
      | AgentBrowserOriginAccessParam;

    type: 'agent.session.input.computer_use_approval_request_result';
  }

  export interface SessionInputParamAgentSessionInputMcpApprovalRequestResult {
    request_id: string;

    response: AgentSessionInputParam.SessionInputParamAgentSessionInputMcpApprovalRequestResult.Response;

    type: 'agent.session.input.mcp_approval_request_result';
  }
  export namespace SessionInputParamAgentSessionInputMcpApprovalRequestResult {
    export interface Response {
      decision: 'approve' | 'deny' | 'cancel';

      type: 'mcp_tool_call';
    }
  }

  export interface SessionInputParamAgentSessionInputMessage {
    input: AgentSessionInputMessageParam[];

    type: 'agent.session.input.message';
  }

  export interface SessionInputParamAgentSessionInputToolResult {
    call_id: string;

    success: boolean;

    turn_id: string;

    type: 'agent.session.input.tool_result';

    error?: string | null;

    output?: AgentFunctionCallOutput | null;
  }
}

export type AgentSessionItem =
  | AgentSessionMessage | AgentReasoningItem | AgentFunctionCallItem
  | AgentSessionItem.FunctionCallOutputItemResource | AgentSessionItem.AgentMessageItemResource
  | AgentMcpCallItem | AgentSessionItem.ComputerUseCallItemResource
  | AgentSessionItem.BrowserAuthenticationRequestItemResource
  | AgentSessionItem.ComputerUseApprovalRequestResultItemResource | AgentWebSearchCallItem
  | AgentCommandExecutionItem | AgentCreateSubagentCallItem | AgentSendSubagentInputCallItem
  | AgentResumeSubagentCallItem | AgentWaitForSubagentsCallItem | AgentInterruptSubagentCallItem
  | AgentCloseSubagentCallItem;
export namespace AgentSessionItem {
  export interface AgentMessageItemResource {
    id: string;

    content: AgentContent[];

    recipient_agent_id: string;

    sender_agent_id: string;

    turn_id: string;

    type: 'agent_message';
  }

  export type BrowserAuthenticationRequestItemResource = AgentOutputItem.BrowserAuthenticationRequestItemResource;
  export namespace BrowserAuthenticationRequestItemResource {
    export type Request = AgentOutputItem.BrowserAuthenticationRequestItemResource.Request;
    export namespace Request {
      export type Field = AgentOutputItem.BrowserAuthenticationRequestItemResource.Request.Field;

      export type Option = AgentOutputItem.BrowserAuthenticationRequestItemResource.Request.Option;
    }
  }

  export interface ComputerUseApprovalRequestResultItemResource {
    id: string;

    request_id: string;

    response:
      | AgentSessionItem.ComputerUseApprovalRequestResultItemResource.ComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource
      | AgentSessionItem.ComputerUseApprovalRequestResultItemResource.ComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource;

    turn_id: string;

    type: 'computer_use_approval_request_result';
  }
  export namespace ComputerUseApprovalRequestResultItemResource {
    export type ComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource = AgentBrowserAuthenticationCancelParam;

    export interface ComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource {
      action: 'submit';

      selected_option: string | null;

      type: 'browser_authentication';
    }
  }

  export type ComputerUseCallItemResource = AgentOutputItem.ComputerUseCallItemResource;
  export namespace ComputerUseCallItemResource {
    export type Output = AgentOutputItem.ComputerUseCallItemResource.Output;
  }

  export interface FunctionCallOutputItemResource {
    id: string;

    call_id: string;

    error: string | null;

    output: AgentFunctionCallOutput | null;

    status: AgentFunctionCallStatus;

    turn_id: string;

    type: 'function_call_output';
  }
}

export type AgentSessionItemsPage = CursorPage<AgentSessionItem>;

export interface AgentSessionMessage {
  id: string | null;

  content: AgentSessionMessageContent[];

  phase: 'commentary' | 'final_answer' | null;

  role: 'user' | 'assistant';

  status: AgentOutputItemStatus;

  turn_id: string;

  type: 'message';
}

export type AgentSessionMessageContent =
  | AgentSessionMessageContent.MessageContentResourceInputText
  | AgentSessionMessageContent.MessageContentResourceInputImage
  | AgentSessionMessageContent.MessageContentResourceOutputText;
export namespace AgentSessionMessageContent {
  export type MessageContentResourceInputImage = InputContent.InputContentResourceInputImage;

  export type MessageContentResourceInputText = SharedAPI.DecisionQuestionInputText;

  export type MessageContentResourceOutputText = GradersGraderModelsAPI.GraderInputs.OutputText;
}

export interface AgentSessionRequiresActionEvent {
  event_id: string;

  session: AgentSession;

  type: 'agent.session.requires_action';

  obfuscation?: string;
}

export interface AgentSessionSubagentActiveEvent {
  event_id: string;

  subagent: Subagent;

  type: 'agent.session.subagent.active';

  obfuscation?: string;
}

export interface AgentSessionSubagentClosedEvent {
  event_id: string;

  subagent: Subagent;

  type: 'agent.session.subagent.closed';

  obfuscation?: string;
}

export interface AgentSessionSubagentCreatedEvent {
  event_id: string;

  subagent: Subagent;

  type: 'agent.session.subagent.created';

  obfuscation?: string;
}

export interface AgentSessionTurnCancelledEvent {
  event_id: string;

  session_id: string;

  turn: BetaAgentsSessionsTurnsAPI.Turn;

  turn_id: string;

  type: 'agent.session.turn.cancelled';

  usage: TokenUsage | null;

  obfuscation?: string;
}

export interface AgentSessionTurnCompletedEvent {
  event_id: string;

  session_id: string;

  turn: BetaAgentsSessionsTurnsAPI.Turn;

  turn_id: string;

  type: 'agent.session.turn.completed';

  usage: TokenUsage | null;

  obfuscation?: string;
}

export interface AgentSessionTurnContentPartAddedEvent {
  content_index: number;

  event_id: string;

  item_id: string;

  output_index: number;

  part: OutputText;

  session_id: string;

  turn_id: string | null;

  type: 'agent.session.turn.content_part.added';

  obfuscation?: string;
}

export interface AgentSessionTurnContentPartDoneEvent {
  content_index: number;

  event_id: string;

  item_id: string;

  output_index: number;

  part: OutputText;

  session_id: string;

  turn_id: string | null;

  type: 'agent.session.turn.content_part.done';

  obfuscation?: string;
}

export interface AgentSessionTurnCreatedEvent {
  event_id: string;

  session_id: string;

  turn: BetaAgentsSessionsTurnsAPI.Turn;

  turn_id: string;

  type: 'agent.session.turn.created';

  obfuscation?: string;
}

export interface AgentSessionTurnFailedEvent {
  event_id: string;

  session_id: string;

  turn: BetaAgentsSessionsTurnsAPI.Turn;

  turn_id: string;

  type: 'agent.session.turn.failed';

  usage: TokenUsage | null;

  obfuscation?: string;
}

export interface AgentSessionTurnInProgressEvent {
  event_id: string;

  session_id: string;

  turn: BetaAgentsSessionsTurnsAPI.Turn;

  turn_id: string;

  type: 'agent.session.turn.in_progress';

  obfuscation?: string;
}

export interface AgentSessionTurnItemAddedEvent {
  event_id: string;

  item: AgentSessionItem;

  output_index: number | null;

  session_id: string;

  turn_id: string | null;

  type: 'agent.session.turn.item.added';

  obfuscation?: string;
}

export interface AgentSessionTurnItemDoneEvent {
  event_id: string;

  item: AgentOutputItem;

  output_index: number;

  session_id: string;

  turn_id: string | null;

  type: 'agent.session.turn.item.done';

  obfuscation?: string;
}

export interface AgentSessionTurnOutputTextDeltaEvent {
  content_index: number;

  delta: string;

  event_id: string;

  item_id: string;

  output_index: number;

  session_id: string;

  turn_id: string | null;

  type: 'agent.session.turn.output_text.delta';

  obfuscation?: string;
}

export interface AgentSessionTurnOutputTextDoneEvent {
  content_index: number;

  event_id: string;

  item_id: string;

  output_index: number;

  session_id: string;

  text: string;

  turn_id: string | null;

  type: 'agent.session.turn.output_text.done';

  obfuscation?: string;
}

export interface AgentSessionTurnReasoningSummaryPartAddedEvent {
  event_id: string;

  item_id: string;

  output_index: number;

  part: SummaryText;

  session_id: string;

  summary_index: number;

  turn_id: string | null;

  type: 'agent.session.turn.reasoning_summary_part.added';

  obfuscation?: string;
}

export interface AgentSessionTurnReasoningSummaryPartDoneEvent {
  event_id: string;

  item_id: string;

  output_index: number;

  part: SummaryText;

  session_id: string;

  status: 'incomplete' | null;

  summary_index: number;

  turn_id: string | null;

  type: 'agent.session.turn.reasoning_summary_part.done';

  obfuscation?: string;
}

export interface AgentSessionTurnReasoningSummaryTextDeltaEvent {
  delta: string;

  event_id: string;

  item_id: string;

  output_index: number;

  session_id: string;

  summary_index: number;

  turn_id: string | null;

  type: 'agent.session.turn.reasoning_summary_text.delta';

  obfuscation?: string;
}

export interface AgentSessionTurnReasoningSummaryTextDoneEvent {
  event_id: string;

  item_id: string;

  output_index: number;

  session_id: string;

  summary_index: number;

  text: string;

  turn_id: string | null;

  type: 'agent.session.turn.reasoning_summary_text.done';

  obfuscation?: string;
}

export type AgentSessionsPage = CursorPage<AgentSession>;

export interface AgentText {
  format: TextFormat;

  verbosity: 'low' | 'medium' | 'high';
}

export interface AgentTextParam {
  format?: TextFormat | null;

  verbosity?: 'low' | 'medium' | 'high' | null;
}

export type AgentTool =
  | AgentTool.AgentToolResourceFunction | AgentTool.AgentToolResourceProgrammaticToolCalling
  | AgentTool.AgentToolResourceMcp | AgentTool.AgentToolResourceWebSearch
  | AgentTool.AgentToolResourceComputerUse | AgentTool.AgentToolResourceAutomations;
export namespace AgentTool {
  export type AgentToolResourceAutomations = PersistedAgentTool.PersistedAgentToolResourceAutomations;

  export type AgentToolResourceComputerUse = PersistedAgentTool.PersistedAgentToolResourceComputerUse;

  export type AgentToolResourceFunction = PersistedAgentTool.PersistedAgentToolResourceFunction;

  export interface AgentToolResourceMcp {
    allowed_tools: string[] | null;

    connection_origin: 'service' | 'environment';

    credential_id: string | null;

    request_metadata: { [key: string]: unknown };

    required: boolean;

    server_label: string;

    transport: McpTransport;

    type: 'mcp';
  }

  export type AgentToolResourceProgrammaticToolCalling = PersistedAgentTool.PersistedAgentToolResourceProgrammaticToolCalling;

  export type AgentToolResourceWebSearch = PersistedAgentTool.PersistedAgentToolResourceWebSearch;
  export namespace AgentToolResourceWebSearch {
    export type Location = PersistedAgentTool.PersistedAgentToolResourceWebSearch.Location;
  }
}

export type AgentToolParam =
  | AgentToolParam.AgentToolConfigParamFunction | AgentToolParam.AgentToolConfigParamToolSearch
  | AgentToolParam.AgentToolConfigParamProgrammaticToolCalling
  | AgentToolParam.AgentToolConfigParamMcp | AgentToolParam.AgentToolConfigParamWebSearch
  | AgentToolParam.AgentToolConfigParamComputerUse | AgentToolParam.AgentToolConfigParamAutomations;
export namespace AgentToolParam {
  export type AgentToolConfigParamAutomations = PersistedAgentTool.PersistedAgentToolResourceAutomations;

  export interface AgentToolConfigParamComputerUse {
    type: 'computer_use';

    include_screenshots?: boolean;
  }

  export interface AgentToolConfigParamFunction {
    description: string;

    name: string;

    parameters: { [key: string]: unknown };

    type: 'function';

    async?: boolean;

    defer_loading?: boolean;
  }

  export interface AgentToolConfigParamMcp {
    server_label: string;

    transport: McpTransportParam;

    type: 'mcp';

    allowed_tools?: string[] | null;

    connection_origin?: 'service' | 'environment' | null;

    credential_id?: string | null;

    request_metadata?: { [key: string]: unknown } | null;

    required?: boolean;
  }

  export interface AgentToolConfigParamProgrammaticToolCalling {
    type: 'programmatic_tool_calling';

    enabled?: boolean;
  }

  export type AgentToolConfigParamToolSearch = LiveAPI.ResponsesDelegationUpdateConfig.ToolSearch;

  export interface AgentToolConfigParamWebSearch {
    type: 'web_search';

    allowed_domains?: string[] | null;

    context_size?: 'low' | 'medium' | 'high' | null;

    location?: AgentToolParam.AgentToolConfigParamWebSearch.Location | null;

    mode?: 'disabled' | 'cached' | 'live' | null;
  }
  export namespace AgentToolConfigParamWebSearch {
    export interface Location {
      city?: string | null;

      country?: string | null;

      region?: string | null;

      timezone?: string | null;
    }
  }
}

export interface AgentUpdateParams {
  compaction?: AgentUpdateParams.Compaction | null;

  experimental?: AgentUpdateParams.Experimental;

  instructions?: string | null;

  metadata?: { [key: string]: string } | null;

  model?: string;

  multi_agent?: MultiAgentConfigParam | null;

  name?: string | null;

  reasoning?: AgentReasoningParam | null;

  service_tier?: 'auto' | 'default' | 'flex' | 'priority' | 'fast' | 'ultrafast' | null;

  text?: AgentTextParam | null;

  tools?: PersistedAgentToolParam[] | null;
}

export namespace AgentUpdateParams {
  export type Compaction = AgentCreateParams.Compaction;

  export type Experimental = AgentCreateParams.Experimental;
}

export interface AgentWaitForSubagentsCallItem {
  id: string;

  recipient_agent_ids: string[];

  sender_agent_id: string;

  status: AgentFunctionCallStatus;

  turn_id: string;

  type: 'wait_for_subagents_call';
}

export interface AgentWebSearchCallItem {
  id: string;

  action: WebSearchAction | null;

  status: AgentOutputItemStatus;

  turn_id: string;

  type: 'web_search_call';
}

export type AgentsPage = CursorPage<Agent>;

export type Environment =
  | Environment.EnvironmentResourceNone | Environment.EnvironmentResourceOpenAIHosted
  | Environment.EnvironmentResourceSelfHosted;
export namespace Environment {
  export interface EnvironmentResourceNone {
    type: 'none';
  }

  export interface EnvironmentResourceOpenAIHosted {
    id: string;

    capability_directories: string[];

    files: HostedEnvironmentFile[];

    network: Environment.EnvironmentResourceOpenAIHosted.Network;

    packages: Environment.EnvironmentResourceOpenAIHosted.Packages;

    plugins: HostedPlugin[];

    skills: HostedSkill[];

    type: 'openai_hosted';

    container_size?: 'small' | 'medium' | 'large' | null;

    desktop?: Environment.EnvironmentResourceOpenAIHosted.Desktop;
  }
  export namespace EnvironmentResourceOpenAIHosted {
    export type Desktop = AdminOrganizationProjectsHostedToolPermissionsAPI.ProjectHostedToolPermissions.CodeInterpreter;

    export type Network = BetaAgentsEnvironmentsTemplatesAPI.EnvironmentTemplate.Network;

    export type Packages = BetaAgentsEnvironmentsTemplatesAPI.EnvironmentTemplate.Packages;
  }

  export interface EnvironmentResourceSelfHosted {
    id: string;

    capability_directories: string[];

    remote_url: string;

    type: 'self_hosted';

    workspace_directory: string;
  }
}

export type EnvironmentParam =
  | EnvironmentParam.EnvironmentParamNone | EnvironmentParam.EnvironmentParamOpenAIHosted
  | EnvironmentParam.EnvironmentParamSelfHosted | EnvironmentParam.EnvironmentParamPrewarmed;
export namespace EnvironmentParam {
  export type EnvironmentParamNone = Environment.EnvironmentResourceNone;

  export interface EnvironmentParamOpenAIHosted {
    type: 'openai_hosted';

    capability_directories?: string[] | null;

    container_size?: 'small' | 'medium' | 'large';

    desktop?: EnvironmentParam.EnvironmentParamOpenAIHosted.Desktop | null;

    env?: { [key: string]: string } | null;

    environment_template_id?: string;

    files?: HostedEnvironmentFileParam[] | null;

    network?: EnvironmentParam.EnvironmentParamOpenAIHosted.Network | null;

    packages?: EnvironmentParam.EnvironmentParamOpenAIHosted.Packages | null;

    plugins?: HostedPluginParam[] | null;

    setup_commands?: SetupCommandParam[] | null;

    skills?: HostedSkillParam[] | null;
  }
  export namespace EnvironmentParamOpenAIHosted {
    export type Desktop = AdminOrganizationProjectsHostedToolPermissionsAPI.ProjectHostedToolPermissions.CodeInterpreter;

    export type Network = BetaAgentsEnvironmentsTemplatesAPI.TemplateCreateParams.Network;

    export type Packages = BetaAgentsEnvironmentsTemplatesAPI.TemplateCreateParams.Packages;
  }

  export interface EnvironmentParamPrewarmed {
    environment_id: string;

    type: 'openai_hosted';
  }

  export interface EnvironmentParamSelfHosted {
    type: 'self_hosted';

    workspace_directory: string;

    capability_directories?: string[] | null;
  }
}

export type HostedEnvironmentFile =
  | HostedEnvironmentFileID | HostedEnvironmentFile.HostedEnvironmentFileResourceInline;
export namespace HostedEnvironmentFile {
  export interface HostedEnvironmentFileResourceInline {
    id: string;

    path: string;

    size_bytes: number;

    type: 'inline';
  }
}

export interface HostedEnvironmentFileID {
  id: string;

  file_id: string;

  path: string;

  size_bytes: number;

  type: 'file_id';
}

export type HostedEnvironmentFileParam =
  | HostedEnvironmentFileParam.HostedEnvironmentFileParamFileID
  | HostedEnvironmentFileParam.HostedEnvironmentFileParamInline;
export namespace HostedEnvironmentFileParam {
  export interface HostedEnvironmentFileParamFileID {
    file_id: string;

    path: string;

    type: 'file_id';
  }

  export interface HostedEnvironmentFileParamInline {
    data: string;

    path: string;

    type: 'inline';
  }
}

export interface HostedPlugin {
  description: string;

  name: string;

  type: 'inline';
}

export type HostedPluginParam = LiveAPI.ResponsesDelegationUpdateConfig.Shell.ContainerAuto.Inline;

export type HostedSkill = HostedSkillReference | HostedSkill.HostedSkillResourceInline;
export namespace HostedSkill {
  export type HostedSkillResourceInline = HostedPlugin;
}

export type HostedSkillParam =
  | HostedSkillParam.HostedSkillParamSkillReference | HostedSkillParam.HostedSkillParamInline;
export namespace HostedSkillParam {
  export type HostedSkillParamInline = LiveAPI.ResponsesDelegationUpdateConfig.Shell.ContainerAuto.Inline;

  export type HostedSkillParamSkillReference = LiveAPI.ResponsesDelegationUpdateConfig.Shell.ContainerAuto.SkillReference;
}

export interface HostedSkillReference {
  description: string;

  name: string;

  skill_id: string;

  type: 'skill_reference';

  version: string;
}

export type InlineCapabilitySourceParam = LiveAPI.ResponsesDelegationUpdateConfig.Shell.ContainerAuto.Inline.Source;

export type InputContent =
  | InputContent.InputContentResourceInputText | InputContent.InputContentResourceInputImage;
export namespace InputContent {
  export interface InputContentResourceInputImage {
    image_url: string;

    type: 'input_image';
  }

  export type InputContentResourceInputText = SharedAPI.DecisionQuestionInputText;
}

export type InputContentParam = InputContent;
export namespace InputContentParam {
  export type InputContentParamInputImage = InputContent.InputContentResourceInputImage;

  export type InputContentParamInputText = SharedAPI.DecisionQuestionInputText;
}

export type McpTransport =
  | McpTransport.McpTransportResourceHTTP | McpTransport.McpTransportResourceStdio;
export namespace McpTransport {
  export interface McpTransportResourceHTTP {
    server_url: string;

    type: 'http';
  }

  export type McpTransportResourceStdio = PersistedMcpTransport.PersistedMcpTransportResourceStdio;
}

export type McpTransportParam =
  | McpTransportParam.McpTransportConfigParamHTTP | McpTransportParam.McpTransportConfigParamStdio;
export namespace McpTransportParam {
  export interface McpTransportConfigParamHTTP {
    server_url: string;

    type: 'http';

    authorization?: string | null;

    headers?: { [key: string]: string } | null;
  }

  export interface McpTransportConfigParamStdio {
    command: string;

    cwd: string;

    type: 'stdio';

    args?: string[] | null;

    env?: { [key: string]: string } | null;

    env_vars?: string[] | null;
  }
}

export interface MultiAgentConfig {
  enabled: boolean;

  max_concurrent_subagents: number | null;
}

export interface MultiAgentConfigParam {
  enabled: boolean;

  max_concurrent_subagents?: number;
}

export type OutputText = GradersGraderModelsAPI.GraderInputs.OutputText;

export type PersistedAgentTool =
  | PersistedAgentTool.PersistedAgentToolResourceFunction
  | PersistedAgentTool.PersistedAgentToolResourceToolSearch
  | PersistedAgentTool.PersistedAgentToolResourceProgrammaticToolCalling
  | PersistedAgentTool.PersistedAgentToolResourceMcp
  | PersistedAgentTool.PersistedAgentToolResourceWebSearch
  | PersistedAgentTool.PersistedAgentToolResourceComputerUse
  | PersistedAgentTool.PersistedAgentToolResourceAutomations;
export namespace PersistedAgentTool {
  export interface PersistedAgentToolResourceAutomations {
    type: 'automations';
  }

  export interface PersistedAgentToolResourceComputerUse {
    include_screenshots: boolean;

    type: 'computer_use';
  }

  export interface PersistedAgentToolResourceFunction {
    defer_loading: boolean;

    description: string;

    name: string;

    parameters: { [key: string]: unknown };

    type: 'function';

    async?: boolean;
  }

  export interface PersistedAgentToolResourceMcp {
    allowed_tools: string[] | null;

    connection_origin: 'service' | 'environment';

    credential_id: string | null;

    request_metadata: { [key: string]: unknown };

    required: boolean;

    server_label: string;

    transport: PersistedMcpTransport;

    type: 'mcp';
  }

  export interface PersistedAgentToolResourceProgrammaticToolCalling {
    enabled: boolean;

    type: 'programmatic_tool_calling';
  }

  export type PersistedAgentToolResourceToolSearch = LiveAPI.ResponsesDelegationUpdateConfig.ToolSearch;

  export interface PersistedAgentToolResourceWebSearch {
    allowed_domains: string[] | null;

    context_size: 'low' | 'medium' | 'high';

    location: PersistedAgentTool.PersistedAgentToolResourceWebSearch.Location | null;

    mode: 'disabled' | 'cached' | 'live';

    type: 'web_search';
  }
  export namespace PersistedAgentToolResourceWebSearch {
    export interface Location {
      city: string | null;

      country: string | null;

      region: string | null;

      timezone: string | null;
    }
  }
}

export type PersistedAgentToolParam =
  | PersistedAgentToolParam.PersistedAgentToolConfigParamFunction
  | PersistedAgentToolParam.PersistedAgentToolConfigParamToolSearch
  | PersistedAgentToolParam.PersistedAgentToolConfigParamProgrammaticToolCalling
  | PersistedAgentToolParam.PersistedAgentToolConfigParamMcp
  | PersistedAgentToolParam.PersistedAgentToolConfigParamWebSearch
  | PersistedAgentToolParam.PersistedAgentToolConfigParamComputerUse
  | PersistedAgentToolParam.PersistedAgentToolConfigParamAutomations;
export namespace PersistedAgentToolParam {
  export type PersistedAgentToolConfigParamAutomations = PersistedAgentTool.PersistedAgentToolResourceAutomations;

  export type PersistedAgentToolConfigParamComputerUse = AgentToolParam.AgentToolConfigParamComputerUse;

  export type PersistedAgentToolConfigParamFunction = AgentToolParam.AgentToolConfigParamFunction;

  export interface PersistedAgentToolConfigParamMcp {
    server_label: string;

    transport: PersistedMcpTransportParam;

    type: 'mcp';

    allowed_tools?: string[] | null;

    connection_origin?: 'service' | 'environment' | null;

    credential_id?: string | null;

    request_metadata?: { [key: string]: unknown } | null;

    required?: boolean;
  }

  export type PersistedAgentToolConfigParamProgrammaticToolCalling = AgentToolParam.AgentToolConfigParamProgrammaticToolCalling;

  export type PersistedAgentToolConfigParamToolSearch = LiveAPI.ResponsesDelegationUpdateConfig.ToolSearch;

  export type PersistedAgentToolConfigParamWebSearch = AgentToolParam.AgentToolConfigParamWebSearch;
  export namespace PersistedAgentToolConfigParamWebSearch {
    export type Location = AgentToolParam.AgentToolConfigParamWebSearch.Location;
  }
}

export type PersistedMcpTransport =
  | PersistedMcpTransport.PersistedMcpTransportResourceHTTP
  | PersistedMcpTransport.PersistedMcpTransportResourceStdio;
export namespace PersistedMcpTransport {
  export interface PersistedMcpTransportResourceHTTP {
    headers: { [key: string]: string };

    server_url: string;

    type: 'http';
  }

  export interface PersistedMcpTransportResourceStdio {
    args: string[];

    command: string;

    cwd: string;

    env_vars: string[];

    type: 'stdio';
  }
}

export type PersistedMcpTransportParam =
  | PersistedMcpTransportParam.PersistedMcpTransportConfigParamHTTP
  | PersistedMcpTransportParam.PersistedMcpTransportConfigParamStdio;
export namespace PersistedMcpTransportParam {
  export interface PersistedMcpTransportConfigParamHTTP {
    server_url: string;

    type: 'http';

    headers?: { [key: string]: string } | null;
  }

  export interface PersistedMcpTransportConfigParamStdio {
    command: string;

    cwd: string;

    type: 'stdio';

    args?: string[] | null;

    env_vars?: string[] | null;
  }
}

export interface SessionError {
  code: string | null;

  message: string;

  param: string | null;

  type: string;
}

export interface SessionTurnError {
  code:
    | 'context_length_exceeded' | 'max_output_tokens' | 'session_budget_exceeded'
    | 'usage_limit_exceeded' | 'project_spend_limit_exceeded' | 'organization_spend_limit_exceeded'
    | 'organization_usage_limit_exceeded' | 'billing_not_active' | 'credit_balance_exhausted'
    | 'rate_limit_exceeded' | 'flex_unavailable' | 'server_overloaded' | 'cyber_policy'
    | 'misalignment_policy_violation' | 'connection_failed' | 'server_error'
    | 'authentication_error' | 'invalid_request' | 'resource_not_found' | 'sandbox_error'
    | 'executor_version_incompatible' | 'active_turn_not_steerable' | 'request_timeout'
    | 'internal_error';

  message: string;
}

export interface SetupCommandParam {
  command: string;

  cwd?: string | null;
}

export interface Subagent {
  id: string;

  closed_at: number | null;

  instructions: AgentContent[] | null;

  name: string | null;

  object: 'agent.session.subagent';

  opened_at: number;

  parent_agent_id: string;

  session_id: string;

  status: 'active' | 'closed';
}

export type SubagentsPage = CursorPage<Subagent>;

export interface SummaryText {
  text: string;

  type: 'summary_text';
}

export type TextFormat =
  | TextFormat.TextFormatResourceText | TextFormat.TextFormatResourceJSONSchema;
export namespace TextFormat {
  export interface TextFormatResourceJSONSchema {
    schema: { [key: string]: unknown };

    type: 'json_schema';
  }

  export type TextFormatResourceText = SharedAPI.ResponseFormatText;
}

export type TextFormatParam = TextFormat;
export namespace TextFormatParam {
  export type TextFormatParamJSONSchema = TextFormat.TextFormatResourceJSONSchema;

  export type TextFormatParamText = SharedAPI.ResponseFormatText;
}

export interface TokenUsage {
  input_tokens: number;

  input_tokens_details: TokenUsage.InputTokensDetails;

  output_tokens: number;

  output_tokens_details: TokenUsage.OutputTokensDetails;

  total_tokens: number;
}
export namespace TokenUsage {
  export interface InputTokensDetails {
    cached_tokens: number;
  }

  export type OutputTokensDetails = DecisionsAPI.Decision.Usage.OutputTokensDetails;
}

export type WebSearchAction =
  | WebSearchAction.WebSearchActionResourceSearch | WebSearchAction.WebSearchActionResourceOpenPage
  | WebSearchAction.WebSearchActionResourceFindInPage
  | WebSearchAction.WebSearchActionResourceOther;
export namespace WebSearchAction {
  export interface WebSearchActionResourceFindInPage {
    pattern: string | null;

    type: 'find_in_page';

    url: string | null;
  }

  export interface WebSearchActionResourceOpenPage {
    type: 'open_page';

    url: string | null;
  }

  export interface WebSearchActionResourceOther {
    type: 'other';
  }

  export interface WebSearchActionResourceSearch {
    queries: string[] | null;

    query: string | null;

    type: 'search';
  }
}
