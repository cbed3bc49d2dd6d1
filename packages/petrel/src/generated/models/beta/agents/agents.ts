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

/** An agent kept on the server: a model with instructions and tools. */
export interface Agent {
  /** Its id. */
  id: string;

  /** When it was created, in Unix seconds. */
  created_at: number;

  /** What the model is told to be and to do. */
  instructions: string | null;

  /** Key-value pairs kept with it. */
  metadata: { [key: string]: string };

  /** The model. */
  model: string;

  /** Whether and how subagents are used. */
  multi_agent: MultiAgentConfig;

  /** Its name. */
  name: string | null;

  object: 'agent';

  /** How the model reasons. */
  reasoning: AgentReasoning;

  /** How quickly and at what price requests are worked on. */
  service_tier: 'auto' | 'default' | 'flex' | 'priority' | 'fast' | 'ultrafast';

  text: AgentText;

  /** Tools that may be used. */
  tools: PersistedAgentTool[];

  /** When it was last changed, in Unix seconds. */
  updated_at: number;

  /** How a long context is shortened. */
  compaction?: Agent.Compaction;

  /** Settings that may change or go. */
  experimental?: Agent.Experimental;
}
export namespace Agent {
  export interface Compaction {
    /** Whether it happens while the agent goes on. */
    async: boolean;
  }

  export interface Experimental {
    /** Whether the agent knows the time. */
    time_awareness: boolean;
  }
}

export interface AgentBrowserAuthenticationCancelParam {
  action: 'cancel';

  type: 'browser_authentication';
}

export interface AgentBrowserAuthenticationSubmitParam {
  action: 'submit';

  /** The fields. */
  fields: AgentBrowserAuthenticationSubmitParam.Field[];

  type: 'browser_authentication';

  /** The option taken. */
  selected_option?: string | null;
}
export namespace AgentBrowserAuthenticationSubmitParam {
  export interface Field {
    /** Id of the field. */
    field_id: string;

    value: string;
  }
}

export interface AgentBrowserOriginAccessParam {
  decision: 'approve' | 'deny' | 'cancel';

  type: 'browser_origin_access';
}

export interface AgentCloseSubagentCallItem {
  /** Its id. */
  id: string;

  /** Id of the agent it goes to. */
  recipient_agent_id: string;

  /** Id of the agent it comes from. */
  sender_agent_id: string;

  /** How far it is. */
  status: AgentFunctionCallStatus;

  /** Id of the turn. */
  turn_id: string;

  type: 'close_subagent_call';
}

export interface AgentCommandExecutionItem {
  /** Its id. */
  id: string;

  /** The command. */
  command: string;

  /** The working directory. */
  cwd: string | null;

  /** How long it took, in milliseconds. */
  duration_ms: number | null;

  /** Exit code of the command. */
  exit_code: number | null;

  output: string | null;

  /** How far it is. */
  status: AgentFunctionCallStatus;

  /** Id of the turn. */
  turn_id: string;

  type: 'command_execution';
}

export type AgentContent = OutputText | AgentContent.EncryptedContentResource;
export namespace AgentContent {
  export interface EncryptedContentResource {
    /** The content, encrypted. */
    encrypted_content: string;

    type: 'encrypted_content';
  }
}

/** The agent to store. */
export interface AgentCreateParams {
  /** The model. */
  model: string;

  /** How a long context is shortened. */
  compaction?: AgentCreateParams.Compaction | null;

  /** Settings that may change or go. */
  experimental?: AgentCreateParams.Experimental;

  /** What the model is told to be and to do. */
  instructions?: string | null;

  /** Key-value pairs kept with it. */
  metadata?: { [key: string]: string } | null;

  /** Whether and how subagents are used. */
  multi_agent?: MultiAgentConfigParam | null;

  /** Its name. */
  name?: string | null;

  /** How the model reasons. */
  reasoning?: AgentReasoningParam | null;

  /** How quickly and at what price requests are worked on. */
  service_tier?: 'auto' | 'default' | 'flex' | 'priority' | 'fast' | 'ultrafast' | null;

  text?: AgentTextParam | null;

  /** Tools that may be used. */
  tools?: PersistedAgentToolParam[] | null;
}

export namespace AgentCreateParams {
  export interface Compaction {
    /** Whether it happens while the agent goes on. */
    async?: boolean | null;
  }

  export interface Experimental {
    /** Whether the agent knows the time. */
    time_awareness?: boolean;
  }
}

export interface AgentCreateSubagentCallItem {
  /** Its id. */
  id: string;

  /** Id of the agent. */
  agent_id: string;

  content: AgentContent[];

  /** The model. */
  model: string | null;

  reasoning_effort: string | null;

  /** How far it is. */
  status: AgentFunctionCallStatus;

  /** Id of the turn. */
  turn_id: string;

  type: 'create_subagent_call';
}

/** Confirms that an agent was deleted. */
export interface AgentDeleted {
  /** Its id. */
  id: string;

  /** Whether it was deleted. */
  deleted: boolean;

  object: 'agent.deleted';
}

export interface AgentFunctionCallItem {
  /** Its id. */
  id: string;

  /** The arguments, as JSON. */
  arguments: unknown;

  /** Id of the call. */
  call_id: string;

  /** Its name. */
  name: string;

  /** How far it is. */
  status: AgentFunctionCallStatus;

  /** Id of the turn. */
  turn_id: string;

  type: 'function_call';
}

export type AgentFunctionCallOutput = string | InputContent[];

export type AgentFunctionCallOutputParam = AgentFunctionCallOutput;

export type AgentFunctionCallStatus = 'in_progress' | 'completed' | 'failed' | 'incomplete';

export interface AgentInterruptSubagentCallItem {
  /** Its id. */
  id: string;

  /** Id of the agent it goes to. */
  recipient_agent_id: string;

  /** Id of the agent it comes from. */
  sender_agent_id: string;

  /** How far it is. */
  status: AgentFunctionCallStatus;

  /** Id of the turn. */
  turn_id: string;

  type: 'interrupt_subagent_call';
}

/** Which page to list. */
export interface AgentListParams {
  /** Id of the last entry before the page. */
  after?: string;

  /** How many entries a page has at most. */
  limit?: number;

  /** Which come first: `asc` the oldest, `desc` the newest. */
  order?: 'asc' | 'desc';
}

export interface AgentMcpCallItem {
  /** Its id. */
  id: string;

  /** The arguments, as JSON. */
  arguments: unknown;

  /** What went wrong. */
  error: unknown;

  /** Its name. */
  name: string;

  output: unknown;

  /** Name of the server among the tools. */
  server_label: string;

  /** How far it is. */
  status: AgentFunctionCallStatus;

  /** Id of the turn. */
  turn_id: string;

  type: 'mcp_call';
}

export interface AgentOutputCommandExecutionOutputDeltaEvent {
  /** The next piece. */
  delta: string;

  event_id: string;

  /** Id of the item. */
  item_id: string;

  /** Position among the items of the output, from 0. */
  output_index: number;

  /** Id of the session. */
  session_id: string;

  /** Id of the turn. */
  turn_id: string | null;

  type: 'agent.output.command_execution_output.delta';

  obfuscation?: string;
}

/** Something that the agent said or did. */
export type AgentOutputItem =
  | AgentSessionAssistantMessage | AgentReasoningItem | AgentFunctionCallItem | AgentMcpCallItem
  | AgentOutputItem.ComputerUseCallItemResource
  | AgentOutputItem.BrowserAuthenticationRequestItemResource | AgentWebSearchCallItem
  | AgentCommandExecutionItem | AgentCreateSubagentCallItem | AgentSendSubagentInputCallItem
  | AgentResumeSubagentCallItem | AgentWaitForSubagentsCallItem | AgentInterruptSubagentCallItem
  | AgentCloseSubagentCallItem;
export namespace AgentOutputItem {
  export interface BrowserAuthenticationRequestItemResource {
    /** Its id. */
    id: string;

    request: BrowserAuthenticationRequestItemResource.Request;

    /** Id of the request. */
    request_id: string;

    /** Id of the turn. */
    turn_id: string;

    type: 'computer_use_approval_request';
  }
  export namespace BrowserAuthenticationRequestItemResource {
    export interface Request {
      credential_origin: string | null;

      /** The fields. */
      fields: Request.Field[];

      /** What there is to choose from. */
      options: Request.Option[];

      reason: string | null;

      type: 'browser_authentication';
    }
    export namespace Request {
      export interface Field {
        /** Its id. */
        id: string;

        /** What it is called. */
        label: string;

        required: boolean;

        type: string;
      }

      export interface Option {
        /** Its id. */
        id: string;

        /** Ids of the fields that belong to it. */
        field_ids: string[];

        /** What it is called. */
        label: string;
      }
    }
  }

  export interface ComputerUseCallItemResource {
    /** Its id. */
    id: string;

    output: ComputerUseCallItemResource.Output | null;

    /** How far it is. */
    status: AgentFunctionCallStatus;

    title: string | null;

    /** Id of the turn. */
    turn_id: string;

    type: 'computer_use_call';
  }
  export namespace ComputerUseCallItemResource {
    export interface Output {
      /** Address of the image, or the image as a data URL. */
      image_url: string;

      type: 'computer_screenshot';
    }
  }
}

export type AgentOutputItemStatus = 'in_progress' | 'completed' | 'incomplete';

/** How an agent reasons. */
export interface AgentReasoning {
  /** How much the model reasons. */
  effort: 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max' | null;

  summary: 'concise' | 'detailed' | 'auto' | null;
}

export interface AgentReasoningItem {
  /** Its id. */
  id: string;

  /** How far it is. */
  status: AgentOutputItemStatus | null;

  summary: SummaryText[];

  /** Id of the turn. */
  turn_id: string;

  type: 'reasoning';
}

export interface AgentReasoningParam {
  /** How much the model reasons. */
  effort?: 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max' | null;

  summary?: 'concise' | 'detailed' | 'auto' | null;
}

export interface AgentResumeSubagentCallItem {
  /** Its id. */
  id: string;

  /** Id of the agent it goes to. */
  recipient_agent_id: string;

  /** Id of the agent it comes from. */
  sender_agent_id: string;

  /** How far it is. */
  status: AgentFunctionCallStatus;

  /** Id of the turn. */
  turn_id: string;

  type: 'resume_subagent_call';
}

export interface AgentSendSubagentInputCallItem {
  /** Its id. */
  id: string;

  content: AgentContent[];

  /** Id of the agent it goes to. */
  recipient_agent_id: string;

  /** Id of the agent it comes from. */
  sender_agent_id: string;

  /** How far it is. */
  status: AgentFunctionCallStatus;

  /** Id of the turn. */
  turn_id: string;

  type: 'send_subagent_input_call';
}

/** A run of an agent, in which it takes turns with whoever gives it input. */
export interface AgentSession {
  /** Its id. */
  id: string;

  /** The agent. */
  agent: AgentSession.Agent;

  /** When it was created, in Unix seconds. */
  created_at: number;

  /** The machine that it runs on. */
  environment: Environment;

  /** What went wrong. */
  error: string | null;

  /** When something last happened, in Unix seconds. */
  last_active_at: number;

  /** Key-value pairs kept with it. */
  metadata: { [key: string]: string };

  object: 'agent.session';

  /** What must be done before the session goes on. */
  required_actions: (
    | AgentSession.SessionRequiredActionResourceMcpApprovalRequest
    | AgentSession.SessionRequiredActionResourceComputerUseApprovalRequest
    | AgentSession.SessionRequiredActionResourceFunctionCall
    | AgentSession.SessionRequiredActionResourceEnvironmentConnection
  )[];

  /** How far it is. */
  status: 'idle' | 'in_progress' | 'requires_action' | 'failed';

  /** What was used. */
  usage: TokenUsage | null;

  /** Vaults whose credentials may be used. */
  vault_ids: string[];

  /** How prompts are cached. */
  prompt_cache_options?: AgentSession.PromptCacheOptions | null;

  /** Whether what the agent does is reviewed. */
  review?: 'none' | 'auto_review';

  /** A limit on what may be spent. */
  spend_control?: AgentSession.SpendControl;
}
export namespace AgentSession {
  export interface Agent {
    /** Its id. */
    id: string;

    /** What the model is told to be and to do. */
    instructions: string | null;

    /** The model. */
    model: string;

    /** Whether and how subagents are used. */
    multi_agent: MultiAgentConfig;

    /** Its name. */
    name: string | null;

    /** How the model reasons. */
    reasoning: AgentReasoning;

    /** How quickly and at what price requests are worked on. */
    service_tier: 'auto' | 'default' | 'flex' | 'priority' | 'fast' | 'ultrafast';

    text: AgentText;

    /** Tools that may be used. */
    tools: AgentTool[];

    /** How a long context is shortened. */
    compaction?: Agent.Compaction;

    /** Settings that may change or go. */
    experimental?: Agent.Experimental;
  }
  export namespace Agent {
    export type Compaction = Self.Agent.Compaction;

    export type Experimental = Self.Agent.Experimental;
  }

  export interface PromptCacheOptions {
    /** How long the cache is kept. */
    ttl: '30m' | '12h';
  }

  export interface SessionRequiredActionResourceComputerUseApprovalRequest {
    request:
      | SessionRequiredActionResourceComputerUseApprovalRequest.ComputerUseApprovalRequestKindResourceBrowserAuthentication
      | SessionRequiredActionResourceComputerUseApprovalRequest.ComputerUseApprovalRequestKindResourceBrowserOriginAccess;

    /** Id of the request. */
    request_id: string;

    /** Id of the turn. */
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
      /** The site. */
      origin: string;

      reason: string | null;

      type: 'browser_origin_access';
    }
  }

  export interface SessionRequiredActionResourceEnvironmentConnection {
    /** Id of the environment. */
    environment_id: string;

    type: 'environment_connection';
  }

  export interface SessionRequiredActionResourceFunctionCall {
    /** The arguments, as JSON. */
    arguments: unknown;

    /** Id of the call. */
    call_id: string;

    /** Its name. */
    name: string;

    /** Id of the turn. */
    turn_id: string;

    type: 'function_call';
  }

  export interface SessionRequiredActionResourceMcpApprovalRequest {
    request: SessionRequiredActionResourceMcpApprovalRequest.Request;

    /** Id of the request. */
    request_id: string;

    /** Id of the turn. */
    turn_id: string;

    type: 'mcp_approval_request';
  }
  export namespace SessionRequiredActionResourceMcpApprovalRequest {
    export interface Request {
      /** The arguments, as JSON. */
      arguments: unknown;

      message: string;

      /** Its name. */
      name: string | null;

      /** Name of the server among the tools. */
      server_label: string;

      type: 'mcp_tool_call';
    }
  }

  export interface SpendControl {
    /** What has been spent so far. */
    consumed: number | null;

    /** The most that may be spent. */
    limit: number;
  }
}

/** A message of the agent. */
export interface AgentSessionAssistantMessage {
  /** Its id. */
  id: string;

  content: OutputText[];

  /** Whether it is a remark on the way or the final answer. */
  phase: 'commentary' | 'final_answer' | null;

  role: 'assistant';

  /** How far it is. */
  status: AgentOutputItemStatus;

  /** Id of the turn. */
  turn_id: string;

  type: 'message';
}

export interface AgentSessionCreatedEvent {
  event_id: string;

  /** The session. */
  session: AgentSession;

  type: 'agent.session.created';

  obfuscation?: string;
}

/** Confirms that a session was deleted. */
export interface AgentSessionDeleted {
  /** Its id. */
  id: string;

  /** Whether it was deleted. */
  deleted: boolean;

  object: 'agent.session.deleted';
}

export interface AgentSessionEnvironmentConnectedEvent {
  /** The environment, as it is now. */
  environment: AgentSessionEnvironmentState;

  event_id: string;

  /** Id of the session. */
  session_id: string;

  /** Id of the turn. */
  turn_id: string | null;

  type: 'agent.session.environment.connected';

  obfuscation?: string;
}

export interface AgentSessionEnvironmentDisconnectedEvent {
  /** The environment, as it is now. */
  environment: AgentSessionEnvironmentState;

  event_id: string;

  /** Id of the session. */
  session_id: string;

  /** Id of the turn. */
  turn_id: string | null;

  type: 'agent.session.environment.disconnected';

  obfuscation?: string;
}

export interface AgentSessionEnvironmentExpiredEvent {
  /** The environment, as it is now. */
  environment: AgentSessionEnvironmentState;

  event_id: string;

  /** Id of the session. */
  session_id: string;

  /** Id of the turn. */
  turn_id: string | null;

  type: 'agent.session.environment.expired';

  obfuscation?: string;
}

export interface AgentSessionEnvironmentFailedEvent {
  /** The environment, as it is now. */
  environment: AgentSessionEnvironmentState;

  event_id: string;

  /** Id of the session. */
  session_id: string;

  /** Id of the turn. */
  turn_id: string | null;

  type: 'agent.session.environment.failed';

  obfuscation?: string;
}

export interface AgentSessionEnvironmentPendingEvent {
  /** The environment, as it is now. */
  environment: AgentSessionEnvironmentState;

  event_id: string;

  /** Id of the session. */
  session_id: string;

  /** Id of the turn. */
  turn_id: string | null;

  type: 'agent.session.environment.pending';

  obfuscation?: string;
}

export interface AgentSessionEnvironmentReadyEvent {
  /** The environment, as it is now. */
  environment: AgentSessionEnvironmentState;

  event_id: string;

  /** Id of the session. */
  session_id: string;

  /** Id of the turn. */
  turn_id: string | null;

  type: 'agent.session.environment.ready';

  obfuscation?: string;
}

export interface AgentSessionEnvironmentResetEvent {
  /** Id of the environment. */
  environment_id: string;

  event_id: string;

  /** How often the environment was reset. */
  reset_count: number;

  /** Id of the session. */
  session_id: string;

  /** Id of the turn. */
  turn_id: string | null;

  type: 'agent.session.environment.reset';

  obfuscation?: string;
}

export interface AgentSessionEnvironmentState {
  /** Its id. */
  id: string;

  /** What went wrong. */
  error: AgentSessionEnvironmentState.Error | null;

  /** How far it is. */
  status: 'pending' | 'ready' | 'connected' | 'disconnected' | 'suspended' | 'expired' | 'failed';

  type: string;
}
export namespace AgentSessionEnvironmentState {
  export interface Error {
    code: string;

    /** What happened, in words. */
    message: string;

    type: string;
  }
}

export interface AgentSessionEnvironmentSuspendedEvent {
  /** The environment, as it is now. */
  environment: AgentSessionEnvironmentState;

  event_id: string;

  /** Id of the session. */
  session_id: string;

  /** Id of the turn. */
  turn_id: string | null;

  type: 'agent.session.environment.suspended';

  obfuscation?: string;
}

/** Reports an error. The stream goes on. */
export interface AgentSessionErrorEvent {
  /** What went wrong. */
  error: SessionError;

  event_id: string;

  /** Id of the session. */
  session_id: string;

  type: 'error';

  obfuscation?: string;
}

/** Something that happened in a session. */
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

  /** The session. */
  session: AgentSession;

  type: 'agent.session.failed';

  obfuscation?: string;
}

export interface AgentSessionIdleEvent {
  event_id: string;

  /** The session. */
  session: AgentSession;

  type: 'agent.session.idle';

  obfuscation?: string;
}

export interface AgentSessionInProgressEvent {
  event_id: string;

  /** The session. */
  session: AgentSession;

  type: 'agent.session.in_progress';

  obfuscation?: string;
}

/** A message to a session. */
export interface AgentSessionInputMessageParam {
  content: InputContent[];

  role: 'user';

  type?: 'message';
}

/** Something that a session is told. */
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
    /** Id of the request. */
    request_id: string;

    response:
      | AgentBrowserAuthenticationSubmitParam | AgentBrowserAuthenticationCancelParam
      | AgentBrowserOriginAccessParam;

    type: 'agent.session.input.computer_use_approval_request_result';
  }

  export interface SessionInputParamAgentSessionInputMcpApprovalRequestResult {
    /** Id of the request. */
    request_id: string;

    response: SessionInputParamAgentSessionInputMcpApprovalRequestResult.Response;

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
    /** Id of the call. */
    call_id: string;

    /** Whether it went well. */
    success: boolean;

    /** Id of the turn. */
    turn_id: string;

    type: 'agent.session.input.tool_result';

    /** What went wrong. */
    error?: string | null;

    output?: AgentFunctionCallOutput | null;
  }
}

/** Something that was said or done in a session. */
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
    /** Its id. */
    id: string;

    content: AgentContent[];

    /** Id of the agent it goes to. */
    recipient_agent_id: string;

    /** Id of the agent it comes from. */
    sender_agent_id: string;

    /** Id of the turn. */
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
    /** Its id. */
    id: string;

    /** Id of the request. */
    request_id: string;

    response:
      | ComputerUseApprovalRequestResultItemResource.ComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource
      | ComputerUseApprovalRequestResultItemResource.ComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource;

    /** Id of the turn. */
    turn_id: string;

    type: 'computer_use_approval_request_result';
  }
  export namespace ComputerUseApprovalRequestResultItemResource {
    export type ComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource = AgentBrowserAuthenticationCancelParam;

    export interface ComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource {
      action: 'submit';

      /** The option taken. */
      selected_option: string | null;

      type: 'browser_authentication';
    }
  }

  export type ComputerUseCallItemResource = AgentOutputItem.ComputerUseCallItemResource;
  export namespace ComputerUseCallItemResource {
    export type Output = AgentOutputItem.ComputerUseCallItemResource.Output;
  }

  export interface FunctionCallOutputItemResource {
    /** Its id. */
    id: string;

    /** Id of the call. */
    call_id: string;

    /** What went wrong. */
    error: string | null;

    output: AgentFunctionCallOutput | null;

    /** How far it is. */
    status: AgentFunctionCallStatus;

    /** Id of the turn. */
    turn_id: string;

    type: 'function_call_output';
  }
}

export type AgentSessionItemsPage = CursorPage<AgentSessionItem>;

/** A message in a session. */
export interface AgentSessionMessage {
  /** Its id. */
  id: string | null;

  content: AgentSessionMessageContent[];

  /** Whether it is a remark on the way or the final answer. */
  phase: 'commentary' | 'final_answer' | null;

  role: 'user' | 'assistant';

  /** How far it is. */
  status: AgentOutputItemStatus;

  /** Id of the turn. */
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

  /** The session. */
  session: AgentSession;

  type: 'agent.session.requires_action';

  obfuscation?: string;
}

export interface AgentSessionSubagentActiveEvent {
  event_id: string;

  /** The subagent. */
  subagent: Subagent;

  type: 'agent.session.subagent.active';

  obfuscation?: string;
}

export interface AgentSessionSubagentClosedEvent {
  event_id: string;

  /** The subagent. */
  subagent: Subagent;

  type: 'agent.session.subagent.closed';

  obfuscation?: string;
}

export interface AgentSessionSubagentCreatedEvent {
  event_id: string;

  /** The subagent. */
  subagent: Subagent;

  type: 'agent.session.subagent.created';

  obfuscation?: string;
}

export interface AgentSessionTurnCancelledEvent {
  event_id: string;

  /** Id of the session. */
  session_id: string;

  /** The turn. */
  turn: BetaAgentsSessionsTurnsAPI.Turn;

  /** Id of the turn. */
  turn_id: string;

  type: 'agent.session.turn.cancelled';

  /** What was used. */
  usage: TokenUsage | null;

  obfuscation?: string;
}

export interface AgentSessionTurnCompletedEvent {
  event_id: string;

  /** Id of the session. */
  session_id: string;

  /** The turn. */
  turn: BetaAgentsSessionsTurnsAPI.Turn;

  /** Id of the turn. */
  turn_id: string;

  type: 'agent.session.turn.completed';

  /** What was used. */
  usage: TokenUsage | null;

  obfuscation?: string;
}

export interface AgentSessionTurnContentPartAddedEvent {
  /** Position among the parts of the item, from 0. */
  content_index: number;

  event_id: string;

  /** Id of the item. */
  item_id: string;

  /** Position among the items of the output, from 0. */
  output_index: number;

  part: OutputText;

  /** Id of the session. */
  session_id: string;

  /** Id of the turn. */
  turn_id: string | null;

  type: 'agent.session.turn.content_part.added';

  obfuscation?: string;
}

export interface AgentSessionTurnContentPartDoneEvent {
  /** Position among the parts of the item, from 0. */
  content_index: number;

  event_id: string;

  /** Id of the item. */
  item_id: string;

  /** Position among the items of the output, from 0. */
  output_index: number;

  part: OutputText;

  /** Id of the session. */
  session_id: string;

  /** Id of the turn. */
  turn_id: string | null;

  type: 'agent.session.turn.content_part.done';

  obfuscation?: string;
}

export interface AgentSessionTurnCreatedEvent {
  event_id: string;

  /** Id of the session. */
  session_id: string;

  /** The turn. */
  turn: BetaAgentsSessionsTurnsAPI.Turn;

  /** Id of the turn. */
  turn_id: string;

  type: 'agent.session.turn.created';

  obfuscation?: string;
}

export interface AgentSessionTurnFailedEvent {
  event_id: string;

  /** Id of the session. */
  session_id: string;

  /** The turn. */
  turn: BetaAgentsSessionsTurnsAPI.Turn;

  /** Id of the turn. */
  turn_id: string;

  type: 'agent.session.turn.failed';

  /** What was used. */
  usage: TokenUsage | null;

  obfuscation?: string;
}

export interface AgentSessionTurnInProgressEvent {
  event_id: string;

  /** Id of the session. */
  session_id: string;

  /** The turn. */
  turn: BetaAgentsSessionsTurnsAPI.Turn;

  /** Id of the turn. */
  turn_id: string;

  type: 'agent.session.turn.in_progress';

  obfuscation?: string;
}

export interface AgentSessionTurnItemAddedEvent {
  event_id: string;

  item: AgentSessionItem;

  /** Position among the items of the output, from 0. */
  output_index: number | null;

  /** Id of the session. */
  session_id: string;

  /** Id of the turn. */
  turn_id: string | null;

  type: 'agent.session.turn.item.added';

  obfuscation?: string;
}

export interface AgentSessionTurnItemDoneEvent {
  event_id: string;

  item: AgentOutputItem;

  /** Position among the items of the output, from 0. */
  output_index: number;

  /** Id of the session. */
  session_id: string;

  /** Id of the turn. */
  turn_id: string | null;

  type: 'agent.session.turn.item.done';

  obfuscation?: string;
}

export interface AgentSessionTurnOutputTextDeltaEvent {
  /** Position among the parts of the item, from 0. */
  content_index: number;

  /** The next piece. */
  delta: string;

  event_id: string;

  /** Id of the item. */
  item_id: string;

  /** Position among the items of the output, from 0. */
  output_index: number;

  /** Id of the session. */
  session_id: string;

  /** Id of the turn. */
  turn_id: string | null;

  type: 'agent.session.turn.output_text.delta';

  obfuscation?: string;
}

export interface AgentSessionTurnOutputTextDoneEvent {
  /** Position among the parts of the item, from 0. */
  content_index: number;

  event_id: string;

  /** Id of the item. */
  item_id: string;

  /** Position among the items of the output, from 0. */
  output_index: number;

  /** Id of the session. */
  session_id: string;

  /** The text. */
  text: string;

  /** Id of the turn. */
  turn_id: string | null;

  type: 'agent.session.turn.output_text.done';

  obfuscation?: string;
}

export interface AgentSessionTurnReasoningSummaryPartAddedEvent {
  event_id: string;

  /** Id of the item. */
  item_id: string;

  /** Position among the items of the output, from 0. */
  output_index: number;

  part: SummaryText;

  /** Id of the session. */
  session_id: string;

  /** Position among the parts of the summary, from 0. */
  summary_index: number;

  /** Id of the turn. */
  turn_id: string | null;

  type: 'agent.session.turn.reasoning_summary_part.added';

  obfuscation?: string;
}

export interface AgentSessionTurnReasoningSummaryPartDoneEvent {
  event_id: string;

  /** Id of the item. */
  item_id: string;

  /** Position among the items of the output, from 0. */
  output_index: number;

  part: SummaryText;

  /** Id of the session. */
  session_id: string;

  /** How far it is. */
  status: 'incomplete' | null;

  /** Position among the parts of the summary, from 0. */
  summary_index: number;

  /** Id of the turn. */
  turn_id: string | null;

  type: 'agent.session.turn.reasoning_summary_part.done';

  obfuscation?: string;
}

export interface AgentSessionTurnReasoningSummaryTextDeltaEvent {
  /** The next piece. */
  delta: string;

  event_id: string;

  /** Id of the item. */
  item_id: string;

  /** Position among the items of the output, from 0. */
  output_index: number;

  /** Id of the session. */
  session_id: string;

  /** Position among the parts of the summary, from 0. */
  summary_index: number;

  /** Id of the turn. */
  turn_id: string | null;

  type: 'agent.session.turn.reasoning_summary_text.delta';

  obfuscation?: string;
}

export interface AgentSessionTurnReasoningSummaryTextDoneEvent {
  event_id: string;

  /** Id of the item. */
  item_id: string;

  /** Position among the items of the output, from 0. */
  output_index: number;

  /** Id of the session. */
  session_id: string;

  /** Position among the parts of the summary, from 0. */
  summary_index: number;

  /** The text. */
  text: string;

  /** Id of the turn. */
  turn_id: string | null;

  type: 'agent.session.turn.reasoning_summary_text.done';

  obfuscation?: string;
}

export type AgentSessionsPage = CursorPage<AgentSession>;

/** How an agent writes. */
export interface AgentText {
  format: TextFormat;

  /** How much the model says. */
  verbosity: 'low' | 'medium' | 'high';
}

export interface AgentTextParam {
  format?: TextFormat | null;

  /** How much the model says. */
  verbosity?: 'low' | 'medium' | 'high' | null;
}

/** A tool of an agent in a session. */
export type AgentTool =
  | AgentTool.AgentToolResourceFunction | AgentTool.AgentToolResourceProgrammaticToolCalling
  | AgentTool.AgentToolResourceMcp | AgentTool.AgentToolResourceWebSearch
  | AgentTool.AgentToolResourceComputerUse | AgentTool.AgentToolResourceAutomations;
export namespace AgentTool {
  export type AgentToolResourceAutomations = PersistedAgentTool.PersistedAgentToolResourceAutomations;

  export type AgentToolResourceComputerUse = PersistedAgentTool.PersistedAgentToolResourceComputerUse;

  export type AgentToolResourceFunction = PersistedAgentTool.PersistedAgentToolResourceFunction;

  export interface AgentToolResourceMcp {
    /** Tools of the server that may be used. */
    allowed_tools: string[] | null;

    /** Where the server is called from: the service, or the machine of the session. */
    connection_origin: 'service' | 'environment';

    /** Id of the credential. */
    credential_id: string | null;

    /** Key-value pairs sent with each request. */
    request_metadata: { [key: string]: unknown };

    required: boolean;

    /** Name of the server among the tools. */
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

/** A tool that an agent may use. */
export type AgentToolParam =
  | AgentToolParam.AgentToolConfigParamFunction | AgentToolParam.AgentToolConfigParamToolSearch
  | AgentToolParam.AgentToolConfigParamProgrammaticToolCalling
  | AgentToolParam.AgentToolConfigParamMcp | AgentToolParam.AgentToolConfigParamWebSearch
  | AgentToolParam.AgentToolConfigParamComputerUse | AgentToolParam.AgentToolConfigParamAutomations;
export namespace AgentToolParam {
  export type AgentToolConfigParamAutomations = PersistedAgentTool.PersistedAgentToolResourceAutomations;

  export interface AgentToolConfigParamComputerUse {
    type: 'computer_use';

    /** Whether results hold pictures of the screen. */
    include_screenshots?: boolean;
  }

  export interface AgentToolConfigParamFunction {
    /** What it is, in words. */
    description: string;

    /** Its name. */
    name: string;

    /** The arguments it takes, as JSON Schema. */
    parameters: { [key: string]: unknown };

    type: 'function';

    /** Whether the model goes on before there is a result. */
    async?: boolean;

    /** Whether it is loaded only when a search finds it. */
    defer_loading?: boolean;
  }

  export interface AgentToolConfigParamMcp {
    /** Name of the server among the tools. */
    server_label: string;

    transport: McpTransportParam;

    type: 'mcp';

    /** Tools of the server that may be used. */
    allowed_tools?: string[] | null;

    /** Where the server is called from: the service, or the machine of the session. */
    connection_origin?: 'service' | 'environment' | null;

    /** Id of the credential. */
    credential_id?: string | null;

    /** Key-value pairs sent with each request. */
    request_metadata?: { [key: string]: unknown } | null;

    required?: boolean;
  }

  export interface AgentToolConfigParamProgrammaticToolCalling {
    type: 'programmatic_tool_calling';

    /** Whether it is in use. */
    enabled?: boolean;
  }

  export type AgentToolConfigParamToolSearch = LiveAPI.ResponsesDelegationUpdateConfig.ToolSearch;

  export interface AgentToolConfigParamWebSearch {
    type: 'web_search';

    /** Domains that may be reached. */
    allowed_domains?: string[] | null;

    /** How much of the results the model is given. */
    context_size?: 'low' | 'medium' | 'high' | null;

    /** Where the user is, roughly. */
    location?: AgentToolConfigParamWebSearch.Location | null;

    mode?: 'disabled' | 'cached' | 'live' | null;
  }
  export namespace AgentToolConfigParamWebSearch {
    export interface Location {
      /** City. */
      city?: string | null;

      /** Country, by its code of two letters. */
      country?: string | null;

      /** Region of the cloud. */
      region?: string | null;

      /** Time zone, by its IANA name. */
      timezone?: string | null;
    }
  }
}

/** What to change about an agent. */
export interface AgentUpdateParams {
  /** How a long context is shortened. */
  compaction?: AgentUpdateParams.Compaction | null;

  /** Settings that may change or go. */
  experimental?: AgentUpdateParams.Experimental;

  /** What the model is told to be and to do. */
  instructions?: string | null;

  /** Key-value pairs kept with it. */
  metadata?: { [key: string]: string } | null;

  /** The model. */
  model?: string;

  /** Whether and how subagents are used. */
  multi_agent?: MultiAgentConfigParam | null;

  /** Its name. */
  name?: string | null;

  /** How the model reasons. */
  reasoning?: AgentReasoningParam | null;

  /** How quickly and at what price requests are worked on. */
  service_tier?: 'auto' | 'default' | 'flex' | 'priority' | 'fast' | 'ultrafast' | null;

  text?: AgentTextParam | null;

  /** Tools that may be used. */
  tools?: PersistedAgentToolParam[] | null;
}

export namespace AgentUpdateParams {
  export type Compaction = AgentCreateParams.Compaction;

  export type Experimental = AgentCreateParams.Experimental;
}

export interface AgentWaitForSubagentsCallItem {
  /** Its id. */
  id: string;

  /** Ids of the agents it waits for. */
  recipient_agent_ids: string[];

  /** Id of the agent it comes from. */
  sender_agent_id: string;

  /** How far it is. */
  status: AgentFunctionCallStatus;

  /** Id of the turn. */
  turn_id: string;

  type: 'wait_for_subagents_call';
}

export interface AgentWebSearchCallItem {
  /** Its id. */
  id: string;

  action: WebSearchAction | null;

  /** How far it is. */
  status: AgentOutputItemStatus;

  /** Id of the turn. */
  turn_id: string;

  type: 'web_search_call';
}

export type AgentsPage = CursorPage<Agent>;

/** The machine that a session runs on. */
export type Environment =
  | Environment.EnvironmentResourceNone | Environment.EnvironmentResourceOpenAIHosted
  | Environment.EnvironmentResourceSelfHosted;
export namespace Environment {
  export interface EnvironmentResourceNone {
    type: 'none';
  }

  export interface EnvironmentResourceOpenAIHosted {
    /** Its id. */
    id: string;

    /** Folders of the machine in which skills and plugins are looked for. */
    capability_directories: string[];

    /** Files that are put on the machine. */
    files: HostedEnvironmentFile[];

    /** What the machine may reach. */
    network: EnvironmentResourceOpenAIHosted.Network;

    /** Packages that are installed. */
    packages: EnvironmentResourceOpenAIHosted.Packages;

    /** Plugins that are installed. */
    plugins: HostedPlugin[];

    /** Skills that are installed. */
    skills: HostedSkill[];

    type: 'openai_hosted';

    /** Size of the machine. */
    container_size?: 'small' | 'medium' | 'large' | null;

    /** Whether the machine has a desktop. */
    desktop?: EnvironmentResourceOpenAIHosted.Desktop;
  }
  export namespace EnvironmentResourceOpenAIHosted {
    export type Desktop = AdminOrganizationProjectsHostedToolPermissionsAPI.ProjectHostedToolPermissions.CodeInterpreter;

    export type Network = BetaAgentsEnvironmentsTemplatesAPI.EnvironmentTemplate.Network;

    export type Packages = BetaAgentsEnvironmentsTemplatesAPI.EnvironmentTemplate.Packages;
  }

  export interface EnvironmentResourceSelfHosted {
    /** Its id. */
    id: string;

    /** Folders of the machine in which skills and plugins are looked for. */
    capability_directories: string[];

    /** Address that the machine connects to. */
    remote_url: string;

    type: 'self_hosted';

    /** The folder that sessions work in. */
    workspace_directory: string;
  }
}

/** The machine that a session is to run on. */
export type EnvironmentParam =
  | EnvironmentParam.EnvironmentParamNone | EnvironmentParam.EnvironmentParamOpenAIHosted
  | EnvironmentParam.EnvironmentParamSelfHosted | EnvironmentParam.EnvironmentParamPrewarmed;
export namespace EnvironmentParam {
  export type EnvironmentParamNone = Environment.EnvironmentResourceNone;

  export interface EnvironmentParamOpenAIHosted {
    type: 'openai_hosted';

    /** Folders of the machine in which skills and plugins are looked for. */
    capability_directories?: string[] | null;

    /** Size of the machine. */
    container_size?: 'small' | 'medium' | 'large';

    /** Whether the machine has a desktop. */
    desktop?: EnvironmentParamOpenAIHosted.Desktop | null;

    /** Environment variables by name. */
    env?: { [key: string]: string } | null;

    /** Id of the template that the environment is made from. */
    environment_template_id?: string;

    /** Files that are put on the machine. */
    files?: HostedEnvironmentFileParam[] | null;

    /** What the machine may reach. */
    network?: EnvironmentParamOpenAIHosted.Network | null;

    /** Packages that are installed. */
    packages?: EnvironmentParamOpenAIHosted.Packages | null;

    /** Plugins that are installed. */
    plugins?: HostedPluginParam[] | null;

    /** Commands that prepare the machine. */
    setup_commands?: SetupCommandParam[] | null;

    /** Skills that are installed. */
    skills?: HostedSkillParam[] | null;
  }
  export namespace EnvironmentParamOpenAIHosted {
    export type Desktop = AdminOrganizationProjectsHostedToolPermissionsAPI.ProjectHostedToolPermissions.CodeInterpreter;

    export type Network = BetaAgentsEnvironmentsTemplatesAPI.TemplateCreateParams.Network;

    export type Packages = BetaAgentsEnvironmentsTemplatesAPI.TemplateCreateParams.Packages;
  }

  export interface EnvironmentParamPrewarmed {
    /** Id of the environment. */
    environment_id: string;

    type: 'openai_hosted';
  }

  export interface EnvironmentParamSelfHosted {
    type: 'self_hosted';

    /** The folder that sessions work in. */
    workspace_directory: string;

    /** Folders of the machine in which skills and plugins are looked for. */
    capability_directories?: string[] | null;
  }
}

/** A file that was put on the machine. */
export type HostedEnvironmentFile =
  | HostedEnvironmentFileID | HostedEnvironmentFile.HostedEnvironmentFileResourceInline;
export namespace HostedEnvironmentFile {
  export interface HostedEnvironmentFileResourceInline {
    /** Its id. */
    id: string;

    /** Where the file is. */
    path: string;

    /** Size in bytes. */
    size_bytes: number;

    type: 'inline';
  }
}

export interface HostedEnvironmentFileID {
  /** Its id. */
  id: string;

  /** Id of an uploaded file. */
  file_id: string;

  /** Where the file is. */
  path: string;

  /** Size in bytes. */
  size_bytes: number;

  type: 'file_id';
}

export type HostedEnvironmentFileParam =
  | HostedEnvironmentFileParam.HostedEnvironmentFileParamFileID
  | HostedEnvironmentFileParam.HostedEnvironmentFileParamInline;
export namespace HostedEnvironmentFileParam {
  export interface HostedEnvironmentFileParamFileID {
    /** Id of an uploaded file. */
    file_id: string;

    /** Where the file is. */
    path: string;

    type: 'file_id';
  }

  export interface HostedEnvironmentFileParamInline {
    data: string;

    /** Where the file is. */
    path: string;

    type: 'inline';
  }
}

/** A plugin on the machine. */
export interface HostedPlugin {
  /** What it is, in words. */
  description: string;

  /** Its name. */
  name: string;

  type: 'inline';
}

export type HostedPluginParam = LiveAPI.ResponsesDelegationUpdateConfig.Shell.ContainerAuto.Inline;

/** A skill on the machine. */
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
  /** What it is, in words. */
  description: string;

  /** Its name. */
  name: string;

  /** Id of the skill. */
  skill_id: string;

  type: 'skill_reference';

  /** The version. */
  version: string;
}

export type InlineCapabilitySourceParam = LiveAPI.ResponsesDelegationUpdateConfig.Shell.ContainerAuto.Inline.Source;

export type InputContent =
  | InputContent.InputContentResourceInputText | InputContent.InputContentResourceInputImage;
export namespace InputContent {
  export interface InputContentResourceInputImage {
    /** Address of the image, or the image as a data URL. */
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

/** How an MCP server is reached. */
export type McpTransport =
  | McpTransport.McpTransportResourceHTTP | McpTransport.McpTransportResourceStdio;
export namespace McpTransport {
  export interface McpTransportResourceHTTP {
    /** Address of the server. */
    server_url: string;

    type: 'http';
  }

  export type McpTransportResourceStdio = PersistedMcpTransport.PersistedMcpTransportResourceStdio;
}

/** How an MCP server is to be reached. */
export type McpTransportParam =
  | McpTransportParam.McpTransportConfigParamHTTP | McpTransportParam.McpTransportConfigParamStdio;
export namespace McpTransportParam {
  export interface McpTransportConfigParamHTTP {
    /** Address of the server. */
    server_url: string;

    type: 'http';

    /** Value of the `Authorization` header. */
    authorization?: string | null;

    /** Headers that are sent to the server. */
    headers?: { [key: string]: string } | null;
  }

  export interface McpTransportConfigParamStdio {
    /** The command. */
    command: string;

    /** The working directory. */
    cwd: string;

    type: 'stdio';

    /** Arguments of the command. */
    args?: string[] | null;

    /** Environment variables by name. */
    env?: { [key: string]: string } | null;

    /** Names of environment variables that are handed on. */
    env_vars?: string[] | null;
  }
}

/** Whether and how subagents are used. */
export interface MultiAgentConfig {
  /** Whether it is in use. */
  enabled: boolean;

  /** How many subagents may run at a time. */
  max_concurrent_subagents: number | null;
}

export interface MultiAgentConfigParam {
  /** Whether it is in use. */
  enabled: boolean;

  /** How many subagents may run at a time. */
  max_concurrent_subagents?: number;
}

export type OutputText = GradersGraderModelsAPI.GraderInputs.OutputText;

/** A tool of a stored agent. */
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
    /** Whether results hold pictures of the screen. */
    include_screenshots: boolean;

    type: 'computer_use';
  }

  export interface PersistedAgentToolResourceFunction {
    /** Whether it is loaded only when a search finds it. */
    defer_loading: boolean;

    /** What it is, in words. */
    description: string;

    /** Its name. */
    name: string;

    /** The arguments it takes, as JSON Schema. */
    parameters: { [key: string]: unknown };

    type: 'function';

    /** Whether the model goes on before there is a result. */
    async?: boolean;
  }

  export interface PersistedAgentToolResourceMcp {
    /** Tools of the server that may be used. */
    allowed_tools: string[] | null;

    /** Where the server is called from: the service, or the machine of the session. */
    connection_origin: 'service' | 'environment';

    /** Id of the credential. */
    credential_id: string | null;

    /** Key-value pairs sent with each request. */
    request_metadata: { [key: string]: unknown };

    required: boolean;

    /** Name of the server among the tools. */
    server_label: string;

    transport: PersistedMcpTransport;

    type: 'mcp';
  }

  export interface PersistedAgentToolResourceProgrammaticToolCalling {
    /** Whether it is in use. */
    enabled: boolean;

    type: 'programmatic_tool_calling';
  }

  export type PersistedAgentToolResourceToolSearch = LiveAPI.ResponsesDelegationUpdateConfig.ToolSearch;

  export interface PersistedAgentToolResourceWebSearch {
    /** Domains that may be reached. */
    allowed_domains: string[] | null;

    /** How much of the results the model is given. */
    context_size: 'low' | 'medium' | 'high';

    /** Where the user is, roughly. */
    location: PersistedAgentToolResourceWebSearch.Location | null;

    mode: 'disabled' | 'cached' | 'live';

    type: 'web_search';
  }
  export namespace PersistedAgentToolResourceWebSearch {
    export interface Location {
      /** City. */
      city: string | null;

      /** Country, by its code of two letters. */
      country: string | null;

      /** Region of the cloud. */
      region: string | null;

      /** Time zone, by its IANA name. */
      timezone: string | null;
    }
  }
}

/** A tool that a stored agent may use. */
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
    /** Name of the server among the tools. */
    server_label: string;

    transport: PersistedMcpTransportParam;

    type: 'mcp';

    /** Tools of the server that may be used. */
    allowed_tools?: string[] | null;

    /** Where the server is called from: the service, or the machine of the session. */
    connection_origin?: 'service' | 'environment' | null;

    /** Id of the credential. */
    credential_id?: string | null;

    /** Key-value pairs sent with each request. */
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
    /** Headers that are sent to the server. */
    headers: { [key: string]: string };

    /** Address of the server. */
    server_url: string;

    type: 'http';
  }

  export interface PersistedMcpTransportResourceStdio {
    /** Arguments of the command. */
    args: string[];

    /** The command. */
    command: string;

    /** The working directory. */
    cwd: string;

    /** Names of environment variables that are handed on. */
    env_vars: string[];

    type: 'stdio';
  }
}

export type PersistedMcpTransportParam =
  | PersistedMcpTransportParam.PersistedMcpTransportConfigParamHTTP
  | PersistedMcpTransportParam.PersistedMcpTransportConfigParamStdio;
export namespace PersistedMcpTransportParam {
  export interface PersistedMcpTransportConfigParamHTTP {
    /** Address of the server. */
    server_url: string;

    type: 'http';

    /** Headers that are sent to the server. */
    headers?: { [key: string]: string } | null;
  }

  export interface PersistedMcpTransportConfigParamStdio {
    /** The command. */
    command: string;

    /** The working directory. */
    cwd: string;

    type: 'stdio';

    /** Arguments of the command. */
    args?: string[] | null;

    /** Names of environment variables that are handed on. */
    env_vars?: string[] | null;
  }
}

/** An error of a session. */
export interface SessionError {
  code: string | null;

  /** What happened, in words. */
  message: string;

  /** The parameter that is to blame. */
  param: string | null;

  type: string;
}

/** Why a turn failed. */
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

  /** What happened, in words. */
  message: string;
}

/** A command that prepares the machine. */
export interface SetupCommandParam {
  /** The command. */
  command: string;

  /** The working directory. */
  cwd?: string | null;
}

/** An agent that the agent of a session has started. */
export interface Subagent {
  /** Its id. */
  id: string;

  /** When it was closed, in Unix seconds; null while it is open. */
  closed_at: number | null;

  /** What the model is told to be and to do. */
  instructions: AgentContent[] | null;

  /** Its name. */
  name: string | null;

  object: 'agent.session.subagent';

  /** When it was opened, in Unix seconds. */
  opened_at: number;

  /** Id of the agent that started it. */
  parent_agent_id: string;

  /** Id of the session. */
  session_id: string;

  /** Whether it is in use. */
  status: 'active' | 'closed';
}

export type SubagentsPage = CursorPage<Subagent>;

export interface SummaryText {
  /** The text. */
  text: string;

  type: 'summary_text';
}

/** The form of what an agent writes. */
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

/** Tokens that were used. */
export interface TokenUsage {
  /** Tokens of the input. */
  input_tokens: number;

  /** Where the tokens of the input came from. */
  input_tokens_details: TokenUsage.InputTokensDetails;

  /** Tokens of the output. */
  output_tokens: number;

  /** What the tokens of the output were used for. */
  output_tokens_details: TokenUsage.OutputTokensDetails;

  /** All tokens together. */
  total_tokens: number;
}
export namespace TokenUsage {
  export interface InputTokensDetails {
    /** Tokens read from the cache. */
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

    /** The address. */
    url: string | null;
  }

  export interface WebSearchActionResourceOpenPage {
    type: 'open_page';

    /** The address. */
    url: string | null;
  }

  export interface WebSearchActionResourceOther {
    type: 'other';
  }

  export interface WebSearchActionResourceSearch {
    /** What was searched for. */
    queries: string[] | null;

    /** What was searched for. */
    query: string | null;

    type: 'search';
  }
}
