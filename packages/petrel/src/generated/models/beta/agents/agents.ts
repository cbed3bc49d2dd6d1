// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../core/pages/pagination.ts';
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
  /** Id of the stored agent, for `agent_id` of sessions and automations. */
  id: string;

  /** When the agent was stored, in Unix seconds. */
  created_at: number;

  /** Text that is added to the agent's usual instructions; null for none. */
  instructions: string | null;

  /** Your own key-value pairs: up to 16, keys up to 64 characters, values up to 512. */
  metadata: { [key: string]: string };

  /** The requested model, by its given name. */
  model: string;

  /** Whether the agent may start subagents, and how many at a time. */
  multi_agent: MultiAgentConfig;

  /** Name of the agent, for people; null for none. */
  name: string | null;

  object: 'agent';

  /** How the model reasons, the model's own effort filled in. */
  reasoning: AgentReasoning;

  /**
   * How quickly and at what price requests are worked on; `auto` follows the project's setting.
   */
  service_tier: 'auto' | 'default' | 'flex' | 'priority' | 'fast' | 'ultrafast';

  text: AgentText;

  /** Tools that the agent may use. */
  tools: PersistedAgentTool[];

  /** When the agent was last changed, in Unix seconds. */
  updated_at: number;

  /** How a context that has grown long is shortened. */
  compaction?: Agent.Compaction;

  /** Trials that are on; they may change or go. */
  experimental?: Agent.Experimental;
}
export namespace Agent {
  export interface Compaction {
    /** Whether a long context is shortened while the agent goes on. */
    async: boolean;
  }

  export interface Experimental {
    /** Whether the model receives the time now and then. */
    time_awareness: boolean;
  }
}

export interface AgentBrowserAuthenticationCancelParam {
  action: 'cancel';

  type: 'browser_authentication';
}

export interface AgentBrowserAuthenticationSubmitParam {
  action: 'submit';

  /** What the user has filled in: up to six fields, 120 KiB as JSON with the option. */
  fields: AgentBrowserAuthenticationSubmitParam.Field[];

  type: 'browser_authentication';

  /** Id of the way to sign in; required where there are several. */
  selected_option?: string | null;
}
export namespace AgentBrowserAuthenticationSubmitParam {
  export interface Field {
    /** Id of the field, from `required_actions`. */
    field_id: string;

    value: string;
  }
}

export interface AgentBrowserOriginAccessParam {
  decision: 'approve' | 'deny' | 'cancel';

  type: 'browser_origin_access';
}

export interface AgentCloseSubagentCallItem {
  /** Id of the item. */
  id: string;

  /** Id of the subagent to close. */
  recipient_agent_id: string;

  /** Id of the agent that has the other closed. */
  sender_agent_id: string;

  /** Whether the call is under way, done or failed. */
  status: AgentFunctionCallStatus;

  /** Id of the turn that the item belongs to. */
  turn_id: string;

  type: 'close_subagent_call';
}

export interface AgentCommandExecutionItem {
  /** Id of the item. */
  id: string;

  /** The command that was run. */
  command: string;

  /** Folder it ran in; null when not known. */
  cwd: string | null;

  /** How long it ran, in milliseconds; null when not known. */
  duration_ms: number | null;

  /** Exit code of the process; null until it has ended. */
  exit_code: number | null;

  output: string | null;

  /** Whether the call is under way, done or failed. */
  status: AgentFunctionCallStatus;

  /** Id of the turn that the item belongs to. */
  turn_id: string;

  type: 'command_execution';
}

export type AgentContent = OutputText | AgentContent.EncryptedContentResource;
export namespace AgentContent {
  export interface EncryptedContentResource {
    /** The content in a form that only the API can read. */
    encrypted_content: string;

    type: 'encrypted_content';
  }
}

/** The agent to store. */
export interface AgentCreateParams {
  /** The model to use; its name is kept as it is given. */
  model: string;

  /**
   * How a context that has grown long is shortened. Default: the agent waits until that is
   * done.
   */
  compaction?: AgentCreateParams.Compaction | null;

  /** Trials, which may change or go. Default: all off. */
  experimental?: AgentCreateParams.Experimental;

  /** Text that is added to the agent's usual instructions. Default: none. */
  instructions?: string | null;

  /**
   * Your own key-value pairs: up to 16, keys up to 64 characters, values up to 512. Default:
   * none.
   */
  metadata?: { [key: string]: string } | null;

  /** Whether the agent may start subagents, and how many at a time. Default: it may not. */
  multi_agent?: MultiAgentConfigParam | null;

  /** Name for people. Default: none. */
  name?: string | null;

  /** How the model reasons. Default: the model's own effort. */
  reasoning?: AgentReasoningParam | null;

  /** How quickly and at what price requests are worked on. Default `auto`. */
  service_tier?: 'auto' | 'default' | 'flex' | 'priority' | 'fast' | 'ultrafast' | null;

  text?: AgentTextParam | null;

  /** Tools that the agent may use, at most 3 MiB of JSON. Default: none. */
  tools?: PersistedAgentToolParam[] | null;
}

export namespace AgentCreateParams {
  export interface Compaction {
    /**
     * Whether a long context is shortened while the agent goes on, which may cost more tokens.
     * Default false.
     */
    async?: boolean | null;
  }

  export interface Experimental {
    /** Whether the model receives the time now and then. Default false. */
    time_awareness?: boolean;
  }
}

export interface AgentCreateSubagentCallItem {
  /** Id of the item. */
  id: string;

  /** Id of the agent that starts the other. */
  agent_id: string;

  content: AgentContent[];

  /** The model that the new agent is to use; null leaves the choice open. */
  model: string | null;

  reasoning_effort: string | null;

  /** Whether the call is under way, done or failed. */
  status: AgentFunctionCallStatus;

  /** Id of the turn that the item belongs to. */
  turn_id: string;

  type: 'create_subagent_call';
}

/** Confirms that an agent was deleted. */
export interface AgentDeleted {
  /** Id of what was deleted. */
  id: string;

  /** Always true. */
  deleted: boolean;

  object: 'agent.deleted';
}

export interface AgentFunctionCallItem {
  /** Id of the item. */
  id: string;

  /** Arguments of the function: a JSON value. */
  arguments: unknown;

  /** Id of the call, to be given back with the function's result. */
  call_id: string;

  /** Name of the function. */
  name: string;

  /** Whether the call is under way, done or failed. */
  status: AgentFunctionCallStatus;

  /** Id of the turn that the item belongs to. */
  turn_id: string;

  type: 'function_call';
}

export type AgentFunctionCallOutput = string | InputContent[];

export type AgentFunctionCallOutputParam = AgentFunctionCallOutput;

export type AgentFunctionCallStatus = 'in_progress' | 'completed' | 'failed' | 'incomplete';

export interface AgentInterruptSubagentCallItem {
  /** Id of the item. */
  id: string;

  /** Id of the subagent to interrupt. */
  recipient_agent_id: string;

  /** Id of the agent that interrupts the other. */
  sender_agent_id: string;

  /** Whether the call is under way, done or failed. */
  status: AgentFunctionCallStatus;

  /** Id of the turn that the item belongs to. */
  turn_id: string;

  type: 'interrupt_subagent_call';
}

/** Which page to list. */
export interface AgentListParams {
  /** Id of the last entry of the page before. Default: the first page. */
  after?: string;

  /** How many entries a page has at most. */
  limit?: number;

  /** Which come first: `asc` the oldest, `desc` the newest. Default `desc`. */
  order?: 'asc' | 'desc';
}

export interface AgentMcpCallItem {
  /** Id of the item. */
  id: string;

  /** Arguments of the MCP tool: a JSON value. */
  arguments: unknown;

  /** The error of the MCP tool; null when nothing did. */
  error: unknown;

  /** Name of the tool on the MCP server. */
  name: string;

  output: unknown;

  /** Name of the MCP server, as it stands among the agent's tools. */
  server_label: string;

  /** Whether the call is under way, done or failed. */
  status: AgentFunctionCallStatus;

  /** Id of the turn that the item belongs to. */
  turn_id: string;

  type: 'mcp_call';
}

export interface AgentOutputCommandExecutionOutputDeltaEvent {
  /** What the command has written since the last event. */
  delta: string;

  event_id: string;

  /** Id of the item of the command that writes. */
  item_id: string;

  /** Position of the item in the turn's output, from 0. */
  output_index: number;

  /** Id of the session that the event is of. */
  session_id: string;

  /** Id of the turn that the event is of; null when it is of none. */
  turn_id: string | null;

  type: 'agent.output.command_execution_output.delta';

  /** Padding of random letters, which hides how long the text is. */
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
    /** Id of the item, which stays the same. */
    id: string;

    request: BrowserAuthenticationRequestItemResource.Request;

    /** Id of the request, to be given back with what the user enters. */
    request_id: string;

    /** Id of the turn that the item belongs to. */
    turn_id: string;

    type: 'computer_use_approval_request';
  }
  export namespace BrowserAuthenticationRequestItemResource {
    export interface Request {
      credential_origin: string | null;

      /** What the user is to fill in. All of it is to be treated as secret. */
      fields: Request.Field[];

      /** Ways to sign in; empty for a plain form. */
      options: Request.Option[];

      reason: string | null;

      type: 'browser_authentication';
    }
    export namespace Request {
      export interface Field {
        /** Id of the field, to be given back as `field_id`. */
        id: string;

        /** What to write beside the field. */
        label: string;

        required: boolean;

        type: string;
      }

      export interface Option {
        /** Id of the way to sign in, to be given back as `selected_option`. */
        id: string;

        /** Ids of the fields that this way to sign in needs. */
        field_ids: string[];

        /** What to call this way to sign in. */
        label: string;
      }
    }
  }

  export interface ComputerUseCallItemResource {
    /** Id of the item. */
    id: string;

    output: ComputerUseCallItemResource.Output | null;

    /** Whether the call is under way, done or failed. */
    status: AgentFunctionCallStatus;

    title: string | null;

    /** Id of the turn that the item belongs to. */
    turn_id: string;

    type: 'computer_use_call';
  }
  export namespace ComputerUseCallItemResource {
    export interface Output {
      /** The screen, as a data URL with a JPEG image. */
      image_url: string;

      type: 'computer_screenshot';
    }
  }
}

export type AgentOutputItemStatus = 'in_progress' | 'completed' | 'incomplete';

/** How an agent reasons. */
export interface AgentReasoning {
  /** How much the model reasons before it answers; null leaves it to the model. */
  effort: 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max' | null;

  summary: 'concise' | 'detailed' | 'auto' | null;
}

export interface AgentReasoningItem {
  /** Id of the item. */
  id: string;

  /** Whether the reasoning has come to its end; null when not known. */
  status: AgentOutputItemStatus | null;

  summary: SummaryText[];

  /** Id of the turn that the item belongs to. */
  turn_id: string;

  type: 'reasoning';
}

export interface AgentReasoningParam {
  /** How much the model reasons before it answers. Default: as the model chooses. */
  effort?: 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max' | null;

  summary?: 'concise' | 'detailed' | 'auto' | null;
}

export interface AgentResumeSubagentCallItem {
  /** Id of the item. */
  id: string;

  /** Id of the subagent that is to go on. */
  recipient_agent_id: string;

  /** Id of the agent that lets the other go on. */
  sender_agent_id: string;

  /** Whether the call is under way, done or failed. */
  status: AgentFunctionCallStatus;

  /** Id of the turn that the item belongs to. */
  turn_id: string;

  type: 'resume_subagent_call';
}

export interface AgentSendSubagentInputCallItem {
  /** Id of the item. */
  id: string;

  content: AgentContent[];

  /** Id of the subagent that gets the input. */
  recipient_agent_id: string;

  /** Id of the agent that sends the input. */
  sender_agent_id: string;

  /** Whether the call is under way, done or failed. */
  status: AgentFunctionCallStatus;

  /** Id of the turn that the item belongs to. */
  turn_id: string;

  type: 'send_subagent_input_call';
}

/** A run of an agent, in which it takes turns with whoever gives it input. */
export interface AgentSession {
  /** Id of the session. */
  id: string;

  /** The agent that runs in the session, with its settings. */
  agent: AgentSession.Agent;

  /** When the session was created, in Unix seconds. */
  created_at: number;

  /** The machine that the session works on. */
  environment: Environment;

  /** Why the session failed; null unless it did. */
  error: string | null;

  /** When something last happened in the session, in Unix seconds. */
  last_active_at: number;

  /** Your own key-value pairs: up to 16, keys up to 64 characters, values up to 512. */
  metadata: { [key: string]: string };

  object: 'agent.session';

  /** What must be done before the session goes on; empty when nothing is awaited. */
  required_actions: (
    | AgentSession.SessionRequiredActionResourceMcpApprovalRequest
    | AgentSession.SessionRequiredActionResourceComputerUseApprovalRequest
    | AgentSession.SessionRequiredActionResourceFunctionCall
    | AgentSession.SessionRequiredActionResourceEnvironmentConnection
  )[];

  /**
   * Whether it waits for input, works on a turn, waits for `required_actions`, has failed, or
   * is paused because its budget is spent.
   */
  status: 'idle' | 'in_progress' | 'requires_action' | 'failed' | 'budget_reached';

  /** Tokens used so far, as far as recorded; null when not known. May still change. */
  usage: TokenUsage | null;

  /** Ids of the vaults whose credentials the session may use. */
  vault_ids: string[];

  /** How long prompts of the session's turns stay in the cache, where set. */
  prompt_cache_options?: AgentSession.PromptCacheOptions | null;

  /** Whether actions are reviewed automatically; left out for `none`. */
  review?: 'none' | 'auto_review';

  /**
   * Limit on spending and what has been spent, in US cents; left out where neither is shown.
   */
  spend_control?: AgentSession.SpendControl;
}
export namespace AgentSession {
  export interface Agent {
    /** Id of the agent that runs in the session. */
    id: string;

    /** Text that is added to the agent's usual instructions; null for none. */
    instructions: string | null;

    /** The requested model, by its given name. */
    model: string;

    /** Whether the agent may start subagents, and how many at a time. */
    multi_agent: MultiAgentConfig;

    /** Name that the stored agent had when the session was created; null for none. */
    name: string | null;

    /** How the model reasons. */
    reasoning: AgentReasoning;

    /**
     * How quickly and at what price requests are worked on; `auto` follows the project's setting.
     */
    service_tier: 'auto' | 'default' | 'flex' | 'priority' | 'fast' | 'ultrafast';

    text: AgentText;

    /** Tools that the agent may use. */
    tools: AgentTool[];

    /** How a context that has grown long is shortened. */
    compaction?: Agent.Compaction;

    /** Trials that are on; they may change or go. */
    experimental?: Agent.Experimental;
  }
  export namespace Agent {
    export type Compaction = Self.Agent.Compaction;

    export type Experimental = Self.Agent.Experimental;
  }

  export interface PromptCacheOptions {
    /** How long new entries stay in the cache at least. */
    ttl: '30m' | '12h';
  }

  export interface SessionRequiredActionResourceComputerUseApprovalRequest {
    request:
      | SessionRequiredActionResourceComputerUseApprovalRequest.ComputerUseApprovalRequestKindResourceBrowserAuthentication
      | SessionRequiredActionResourceComputerUseApprovalRequest.ComputerUseApprovalRequestKindResourceBrowserOriginAccess;

    /** Id of the request, to be given back with the answer. */
    request_id: string;

    /** Id of the turn that asks for permission. */
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
      /** The site that the browser asks to use: scheme, host and port. */
      origin: string;

      reason: string | null;

      type: 'browser_origin_access';
    }
  }

  export interface SessionRequiredActionResourceEnvironmentConnection {
    /** Id of the environment that is to connect again. */
    environment_id: string;

    type: 'environment_connection';
  }

  export interface SessionRequiredActionResourceFunctionCall {
    /** Arguments of the function, as the model wrote them: a JSON value. */
    arguments: unknown;

    /** Id of the call, to be given back with the function's result. */
    call_id: string;

    /** Name of the function to run. */
    name: string;

    /** Id of the turn in which the function was called. */
    turn_id: string;

    type: 'function_call';
  }

  export interface SessionRequiredActionResourceMcpApprovalRequest {
    request: SessionRequiredActionResourceMcpApprovalRequest.Request;

    /** Id of the request, to be given back with the answer. */
    request_id: string;

    /** Id of the turn that asks for permission. */
    turn_id: string;

    type: 'mcp_approval_request';
  }
  export namespace SessionRequiredActionResourceMcpApprovalRequest {
    export interface Request {
      /** Arguments of the tool, as JSON; null when not known. */
      arguments: unknown;

      message: string;

      /** Name of the tool; null when not known. */
      name: string | null;

      /** Name of the MCP server, as it stands among the agent's tools. */
      server_label: string;

      type: 'mcp_tool_call';
    }
  }

  export interface SpendControl {
    /** What has been spent so far, in whole US cents; null when not known. */
    consumed: number | null;

    /** The most that may be spent, in US cents; null for no limit. */
    limit: number | null;
  }
}

/** A message of the agent. */
export interface AgentSessionAssistantMessage {
  /** Id of the message. */
  id: string;

  content: OutputText[];

  /**
   * Whether the agent's message is a remark on the way or its final answer; null for others.
   */
  phase: 'commentary' | 'final_answer' | null;

  role: 'assistant';

  /** Whether the message is complete, or still being written. */
  status: AgentOutputItemStatus;

  /** Id of the turn that the item belongs to. */
  turn_id: string;

  type: 'message';
}

/** A session is paused because its budget is spent. */
export interface AgentSessionBudgetReachedEvent {
  /** Id of the event. */
  event_id: string;

  /** The session, which is paused. */
  session: AgentSession;

  type: 'agent.session.budget_reached';

  /** Padding of random letters, which hides how long the text is. */
  obfuscation?: string;
}

export interface AgentSessionCreatedEvent {
  event_id: string;

  /** The session that was created. */
  session: AgentSession;

  type: 'agent.session.created';

  /** Padding of random letters, which hides how long the text is. */
  obfuscation?: string;
}

/** Confirms that a session was deleted. */
export interface AgentSessionDeleted {
  /** Id of what was deleted. */
  id: string;

  /** Always true. Cleaning up may take a while longer. */
  deleted: boolean;

  object: 'agent.session.deleted';
}

export interface AgentSessionEnvironmentConnectedEvent {
  /** The machine of the session and its state, as of this event. */
  environment: AgentSessionEnvironmentState;

  event_id: string;

  /** Id of the session that the event is of. */
  session_id: string;

  /** Id of the turn that the event is of; null when it is of none. */
  turn_id: string | null;

  type: 'agent.session.environment.connected';

  /** Padding of random letters, which hides how long the text is. */
  obfuscation?: string;
}

export interface AgentSessionEnvironmentDisconnectedEvent {
  /** The machine of the session and its state, as of this event. */
  environment: AgentSessionEnvironmentState;

  event_id: string;

  /** Id of the session that the event is of. */
  session_id: string;

  /** Id of the turn that the event is of; null when it is of none. */
  turn_id: string | null;

  type: 'agent.session.environment.disconnected';

  /** Padding of random letters, which hides how long the text is. */
  obfuscation?: string;
}

export interface AgentSessionEnvironmentExpiredEvent {
  /** The machine of the session and its state, as of this event. */
  environment: AgentSessionEnvironmentState;

  event_id: string;

  /** Id of the session that the event is of. */
  session_id: string;

  /** Id of the turn that the event is of; null when it is of none. */
  turn_id: string | null;

  type: 'agent.session.environment.expired';

  /** Padding of random letters, which hides how long the text is. */
  obfuscation?: string;
}

export interface AgentSessionEnvironmentFailedEvent {
  /** The machine of the session and its state, as of this event. */
  environment: AgentSessionEnvironmentState;

  event_id: string;

  /** Id of the session that the event is of. */
  session_id: string;

  /** Id of the turn that the event is of; null when it is of none. */
  turn_id: string | null;

  type: 'agent.session.environment.failed';

  /** Padding of random letters, which hides how long the text is. */
  obfuscation?: string;
}

export interface AgentSessionEnvironmentPendingEvent {
  /** The machine of the session and its state, as of this event. */
  environment: AgentSessionEnvironmentState;

  event_id: string;

  /** Id of the session that the event is of. */
  session_id: string;

  /** Id of the turn that the event is of; null when it is of none. */
  turn_id: string | null;

  type: 'agent.session.environment.pending';

  /** Padding of random letters, which hides how long the text is. */
  obfuscation?: string;
}

export interface AgentSessionEnvironmentReadyEvent {
  /** The machine of the session and its state, as of this event. */
  environment: AgentSessionEnvironmentState;

  event_id: string;

  /** Id of the session that the event is of. */
  session_id: string;

  /** Id of the turn that the event is of; null when it is of none. */
  turn_id: string | null;

  type: 'agent.session.environment.ready';

  /** Padding of random letters, which hides how long the text is. */
  obfuscation?: string;
}

export interface AgentSessionEnvironmentResetEvent {
  /** Id of the environment, which it keeps when its machine is replaced. */
  environment_id: string;

  event_id: string;

  /** Number of resets so far. It only grows; repeated events about one reset share it. */
  reset_count: number;

  /** Id of the session that the event is of. */
  session_id: string;

  /** Id of the turn that the event is of; null when it is of none. */
  turn_id: string | null;

  type: 'agent.session.environment.reset';

  /** Padding of random letters, which hides how long the text is. */
  obfuscation?: string;
}

export interface AgentSessionEnvironmentState {
  /** Id of the environment. */
  id: string;

  /** Why the machine could not be prepared; null when nothing went wrong. */
  error: AgentSessionEnvironmentState.Error | null;

  /**
   * Whether the machine is ready or connected; `suspended` ones can go on where they stopped.
   */
  status: 'pending' | 'ready' | 'connected' | 'disconnected' | 'suspended' | 'expired' | 'failed';

  type: string;
}
export namespace AgentSessionEnvironmentState {
  export interface Error {
    /** Kind of the error, for programs. */
    code: string;

    /** What happened, in words for people. */
    message: string;

    type: string;
  }
}

export interface AgentSessionEnvironmentSuspendedEvent {
  /** The machine of the session and its state, as of this event. */
  environment: AgentSessionEnvironmentState;

  event_id: string;

  /** Id of the session that the event is of. */
  session_id: string;

  /** Id of the turn that the event is of; null when it is of none. */
  turn_id: string | null;

  type: 'agent.session.environment.suspended';

  /** Padding of random letters, which hides how long the text is. */
  obfuscation?: string;
}

/** Reports an error. The stream goes on. */
export interface AgentSessionErrorEvent {
  /** The error. The stream goes on after it. */
  error: SessionError;

  event_id: string;

  /** Id of the session that the event is of. */
  session_id: string;

  type: 'error';

  /** Padding of random letters, which hides how long the text is. */
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
  | AgentSessionTurnReasoningSummaryTextDoneEvent | AgentSessionBudgetReachedEvent;

export interface AgentSessionFailedEvent {
  event_id: string;

  /** The session as it is now: failed, with the reason in `error`. */
  session: AgentSession;

  type: 'agent.session.failed';

  /** Padding of random letters, which hides how long the text is. */
  obfuscation?: string;
}

export interface AgentSessionIdleEvent {
  event_id: string;

  /** The session, which is ready for the next input. */
  session: AgentSession;

  type: 'agent.session.idle';

  /** Padding of random letters, which hides how long the text is. */
  obfuscation?: string;
}

export interface AgentSessionInProgressEvent {
  event_id: string;

  /** The session, which is working on a turn. */
  session: AgentSession;

  type: 'agent.session.in_progress';

  /** Padding of random letters, which hides how long the text is. */
  obfuscation?: string;
}

/** A message to a session. */
export interface AgentSessionInputMessageParam {
  content: InputContent[];

  role: 'user';

  type?: 'message';
}

/** One input of a session. */
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
    /** Id of the request that this answers, from `required_actions`. */
    request_id: string;

    response:
      | AgentBrowserAuthenticationSubmitParam | AgentBrowserAuthenticationCancelParam
      | AgentBrowserOriginAccessParam;

    type: 'agent.session.input.computer_use_approval_request_result';
  }

  export interface SessionInputParamAgentSessionInputMcpApprovalRequestResult {
    /** Id of the request that this answers, from `required_actions`. */
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
    /** Id of the function call that this is the result of. */
    call_id: string;

    /** Whether the function did what it was asked to. */
    success: boolean;

    /** Id of the turn in which the function was called. */
    turn_id: string;

    type: 'agent.session.input.tool_result';

    /** What went wrong, for the model to read; only where the call failed. */
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
    /** Id of the message. */
    id: string;

    content: AgentContent[];

    /** Id or name of the agent that the message is for. */
    recipient_agent_id: string;

    /** Id or name of the agent that the message comes from. */
    sender_agent_id: string;

    /** Id of the turn that the item belongs to. */
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
    /** Id of the item, which stays the same. */
    id: string;

    /** Id of the request that was answered. */
    request_id: string;

    response:
      | ComputerUseApprovalRequestResultItemResource.ComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource
      | ComputerUseApprovalRequestResultItemResource.ComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource;

    /** Id of the turn that the item belongs to. */
    turn_id: string;

    type: 'computer_use_approval_request_result';
  }
  export namespace ComputerUseApprovalRequestResultItemResource {
    export type ComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource = AgentBrowserAuthenticationCancelParam;

    export interface ComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource {
      action: 'submit';

      /** Id of the way to sign in that was taken; null where there was no choice. */
      selected_option: string | null;

      type: 'browser_authentication';
    }
  }

  export type ComputerUseCallItemResource = AgentOutputItem.ComputerUseCallItemResource;
  export namespace ComputerUseCallItemResource {
    export type Output = AgentOutputItem.ComputerUseCallItemResource.Output;
  }

  export interface FunctionCallOutputItemResource {
    /** Id of the item. */
    id: string;

    /** Id of the function call that this is the result of. */
    call_id: string;

    /** What went wrong in the call; null when nothing did. */
    error: string | null;

    output: AgentFunctionCallOutput | null;

    /** Whether the call is under way, done or failed. */
    status: AgentFunctionCallStatus;

    /** Id of the turn that the item belongs to. */
    turn_id: string;

    type: 'function_call_output';
  }
}

export type AgentSessionItemsPage = CursorPage<AgentSessionItem>;

/** A message in a session. */
export interface AgentSessionMessage {
  /** Id of the message; null for old messages of users. */
  id: string | null;

  content: AgentSessionMessageContent[];

  /**
   * Whether the agent's message is a remark on the way or its final answer; null for others.
   */
  phase: 'commentary' | 'final_answer' | null;

  role: 'user' | 'assistant';

  /** Whether the message is complete; messages of users always are. */
  status: AgentOutputItemStatus;

  /** Id of the turn that the item belongs to. */
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

  /** The session, with what it waits for in `required_actions`. */
  session: AgentSession;

  type: 'agent.session.requires_action';

  /** Padding of random letters, which hides how long the text is. */
  obfuscation?: string;
}

export interface AgentSessionSubagentActiveEvent {
  event_id: string;

  /** The subagent that goes on. */
  subagent: Subagent;

  type: 'agent.session.subagent.active';

  /** Padding of random letters, which hides how long the text is. */
  obfuscation?: string;
}

export interface AgentSessionSubagentClosedEvent {
  event_id: string;

  /** The subagent that was closed. */
  subagent: Subagent;

  type: 'agent.session.subagent.closed';

  /** Padding of random letters, which hides how long the text is. */
  obfuscation?: string;
}

export interface AgentSessionSubagentCreatedEvent {
  event_id: string;

  /** The subagent that was created. */
  subagent: Subagent;

  type: 'agent.session.subagent.created';

  /** Padding of random letters, which hides how long the text is. */
  obfuscation?: string;
}

export interface AgentSessionTurnCancelledEvent {
  event_id: string;

  /** Id of the session that the event is of. */
  session_id: string;

  /** The turn that was cancelled. */
  turn: BetaAgentsSessionsTurnsAPI.Turn;

  /** Id of the turn that the event is of. */
  turn_id: string;

  type: 'agent.session.turn.cancelled';

  /**
   * Tokens that the session's own agent used in the turn, where known; subagents are not
   * counted.
   */
  usage: TokenUsage | null;

  /** Padding of random letters, which hides how long the text is. */
  obfuscation?: string;
}

export interface AgentSessionTurnCompletedEvent {
  event_id: string;

  /** Id of the session that the event is of. */
  session_id: string;

  /** The turn that is done. */
  turn: BetaAgentsSessionsTurnsAPI.Turn;

  /** Id of the turn that the event is of. */
  turn_id: string;

  type: 'agent.session.turn.completed';

  /**
   * Tokens that the session's own agent used in the turn, where known; subagents are not
   * counted.
   */
  usage: TokenUsage | null;

  /** Padding of random letters, which hides how long the text is. */
  obfuscation?: string;
}

export interface AgentSessionTurnContentPartAddedEvent {
  /** Position of the part in the content of its message, from 0. */
  content_index: number;

  event_id: string;

  /** Id of the message that the text belongs to. */
  item_id: string;

  /** Position of the item in the turn's output, from 0. */
  output_index: number;

  part: OutputText;

  /** Id of the session that the event is of. */
  session_id: string;

  /** Id of the turn that the event is of; null when it is of none. */
  turn_id: string | null;

  type: 'agent.session.turn.content_part.added';

  /** Padding of random letters, which hides how long the text is. */
  obfuscation?: string;
}

export interface AgentSessionTurnContentPartDoneEvent {
  /** Position of the part in the content of its message, from 0. */
  content_index: number;

  event_id: string;

  /** Id of the message that the text belongs to. */
  item_id: string;

  /** Position of the item in the turn's output, from 0. */
  output_index: number;

  part: OutputText;

  /** Id of the session that the event is of. */
  session_id: string;

  /** Id of the turn that the event is of; null when it is of none. */
  turn_id: string | null;

  type: 'agent.session.turn.content_part.done';

  /** Padding of random letters, which hides how long the text is. */
  obfuscation?: string;
}

export interface AgentSessionTurnCreatedEvent {
  event_id: string;

  /** Id of the session that the event is of. */
  session_id: string;

  /** The turn as it was when it was created. */
  turn: BetaAgentsSessionsTurnsAPI.Turn;

  /** Id of the turn that the event is of. */
  turn_id: string;

  type: 'agent.session.turn.created';

  /** Padding of random letters, which hides how long the text is. */
  obfuscation?: string;
}

export interface AgentSessionTurnFailedEvent {
  event_id: string;

  /** Id of the session that the event is of. */
  session_id: string;

  /** The turn that failed, with the reason in `error`. */
  turn: BetaAgentsSessionsTurnsAPI.Turn;

  /** Id of the turn that the event is of. */
  turn_id: string;

  type: 'agent.session.turn.failed';

  /**
   * Tokens that the session's own agent used in the turn, where known; subagents are not
   * counted.
   */
  usage: TokenUsage | null;

  /** Padding of random letters, which hides how long the text is. */
  obfuscation?: string;
}

export interface AgentSessionTurnInProgressEvent {
  event_id: string;

  /** Id of the session that the event is of. */
  session_id: string;

  /** The turn as it was when work on it began. */
  turn: BetaAgentsSessionsTurnsAPI.Turn;

  /** Id of the turn that the event is of. */
  turn_id: string;

  type: 'agent.session.turn.in_progress';

  /** Padding of random letters, which hides how long the text is. */
  obfuscation?: string;
}

export interface AgentSessionTurnItemAddedEvent {
  event_id: string;

  item: AgentSessionItem;

  /** Position among the items of the turn's output, from 0; null for an item of the input. */
  output_index: number | null;

  /** Id of the session that the event is of. */
  session_id: string;

  /** Id of the turn that the event is of; null when it is of none. */
  turn_id: string | null;

  type: 'agent.session.turn.item.added';

  /** Padding of random letters, which hides how long the text is. */
  obfuscation?: string;
}

export interface AgentSessionTurnItemDoneEvent {
  event_id: string;

  item: AgentOutputItem;

  /** Position of the item in the turn's output, from 0. */
  output_index: number;

  /** Id of the session that the event is of. */
  session_id: string;

  /** Id of the turn that the event is of; null when it is of none. */
  turn_id: string | null;

  type: 'agent.session.turn.item.done';

  /** Padding of random letters, which hides how long the text is. */
  obfuscation?: string;
}

export interface AgentSessionTurnOutputTextDeltaEvent {
  /** Position of the part in the content of its message, from 0. */
  content_index: number;

  /** The next piece of the text, to be added to those before. */
  delta: string;

  event_id: string;

  /** Id of the message that the text belongs to. */
  item_id: string;

  /** Position of the item in the turn's output, from 0. */
  output_index: number;

  /** Id of the session that the event is of. */
  session_id: string;

  /** Id of the turn that the event is of; null when it is of none. */
  turn_id: string | null;

  type: 'agent.session.turn.output_text.delta';

  /** Padding of random letters, which hides how long the text is. */
  obfuscation?: string;
}

export interface AgentSessionTurnOutputTextDoneEvent {
  /** Position of the part in the content of its message, from 0. */
  content_index: number;

  event_id: string;

  /** Id of the message that the text belongs to. */
  item_id: string;

  /** Position of the item in the turn's output, from 0. */
  output_index: number;

  /** Id of the session that the event is of. */
  session_id: string;

  /** The whole text, all pieces together. */
  text: string;

  /** Id of the turn that the event is of; null when it is of none. */
  turn_id: string | null;

  type: 'agent.session.turn.output_text.done';

  /** Padding of random letters, which hides how long the text is. */
  obfuscation?: string;
}

export interface AgentSessionTurnReasoningSummaryPartAddedEvent {
  event_id: string;

  /** Id of the item whose reasoning is summed up. */
  item_id: string;

  /** Position of the item in the turn's output, from 0. */
  output_index: number;

  part: SummaryText;

  /** Id of the session that the event is of. */
  session_id: string;

  /** Position of the part in the summary of the reasoning, from 0. */
  summary_index: number;

  /** Id of the turn that the event is of; null when it is of none. */
  turn_id: string | null;

  type: 'agent.session.turn.reasoning_summary_part.added';

  /** Padding of random letters, which hides how long the text is. */
  obfuscation?: string;
}

export interface AgentSessionTurnReasoningSummaryPartDoneEvent {
  event_id: string;

  /** Id of the item whose reasoning is summed up. */
  item_id: string;

  /** Position of the item in the turn's output, from 0. */
  output_index: number;

  part: SummaryText;

  /** Id of the session that the event is of. */
  session_id: string;

  /** `incomplete` when the summary was interrupted. */
  status: 'incomplete' | null;

  /** Position of the part in the summary of the reasoning, from 0. */
  summary_index: number;

  /** Id of the turn that the event is of; null when it is of none. */
  turn_id: string | null;

  type: 'agent.session.turn.reasoning_summary_part.done';

  /** Padding of random letters, which hides how long the text is. */
  obfuscation?: string;
}

export interface AgentSessionTurnReasoningSummaryTextDeltaEvent {
  /** The next piece of the summary, to be added to those before. */
  delta: string;

  event_id: string;

  /** Id of the item whose reasoning is summed up. */
  item_id: string;

  /** Position of the item in the turn's output, from 0. */
  output_index: number;

  /** Id of the session that the event is of. */
  session_id: string;

  /** Position of the part in the summary of the reasoning, from 0. */
  summary_index: number;

  /** Id of the turn that the event is of; null when it is of none. */
  turn_id: string | null;

  type: 'agent.session.turn.reasoning_summary_text.delta';

  /** Padding of random letters, which hides how long the text is. */
  obfuscation?: string;
}

export interface AgentSessionTurnReasoningSummaryTextDoneEvent {
  event_id: string;

  /** Id of the item whose reasoning is summed up. */
  item_id: string;

  /** Position of the item in the turn's output, from 0. */
  output_index: number;

  /** Id of the session that the event is of. */
  session_id: string;

  /** Position of the part in the summary of the reasoning, from 0. */
  summary_index: number;

  /** The whole part of the summary, all pieces together. */
  text: string;

  /** Id of the turn that the event is of; null when it is of none. */
  turn_id: string | null;

  type: 'agent.session.turn.reasoning_summary_text.done';

  /** Padding of random letters, which hides how long the text is. */
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

  /** How much the model says. Default `medium`. */
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
    /** Names of the server's tools that may be used; null for all. */
    allowed_tools: string[] | null;

    /** Where the server is called from: the service, or the machine of the session. */
    connection_origin: 'service' | 'environment';

    /** Id of the credential in a vault that the server is called with; null for none. */
    credential_id: string | null;

    /** Key-value pairs that go with each request to the server. */
    request_metadata: { [key: string]: unknown };

    /** Whether the server must be ready before the first turn. */
    required: boolean;

    /** Name of the MCP server in calls of its tools. */
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

    /** Whether results hold pictures of the screen. Default false. */
    include_screenshots?: boolean;
  }

  export interface AgentToolConfigParamFunction {
    /** What the function does, for the model to read. */
    description: string;

    /** Name of the function, by which the model calls it. */
    name: string;

    /** Arguments of the function, as JSON Schema. */
    parameters: { [key: string]: unknown };

    type: 'function';

    /** Whether the agent goes on without waiting for the function's result. Default false. */
    async?: boolean;

    /** Whether the function is loaded only when a search for tools finds it. Default false. */
    defer_loading?: boolean;
  }

  export interface AgentToolConfigParamMcp {
    /** Name of the MCP server in calls of its tools. */
    server_label: string;

    transport: McpTransportParam;

    type: 'mcp';

    /** Names of the server's tools that may be used. Default: all. */
    allowed_tools?: string[] | null;

    /**
     * Where the server is called from: the service, or the machine of the session. Default
     * `service`.
     */
    connection_origin?: 'service' | 'environment' | null;

    /**
     * Id of the credential in a vault to call the server with. Needless where only one fits the
     * address.
     */
    credential_id?: string | null;

    /** Key-value pairs that go with each request to the server. */
    request_metadata?: { [key: string]: unknown } | null;

    /** Whether the server must be ready before the first turn. Default false. */
    required?: boolean;
  }

  export interface AgentToolConfigParamProgrammaticToolCalling {
    type: 'programmatic_tool_calling';

    /** Whether code that the model writes may call tools. Default true. */
    enabled?: boolean;
  }

  export type AgentToolConfigParamToolSearch = LiveAPI.ResponsesDelegationUpdateConfig.ToolSearch;

  export interface AgentToolConfigParamWebSearch {
    type: 'web_search';

    /** Domains that are searched. Default: all. */
    allowed_domains?: string[] | null;

    /** How much of what is found the model is given. Default `medium`. */
    context_size?: 'low' | 'medium' | 'high' | null;

    /** Where the user is, roughly, to find what is near. */
    location?: AgentToolConfigParamWebSearch.Location | null;

    mode?: 'disabled' | 'cached' | 'live' | null;
  }
  export namespace AgentToolConfigParamWebSearch {
    export interface Location {
      /** City of the user. */
      city?: string | null;

      /** Country of the user, by its code of two letters (ISO 3166-1). */
      country?: string | null;

      /** Region or state of the user. */
      region?: string | null;

      /** Time zone of the user, by its IANA name: `Europe/Berlin`. */
      timezone?: string | null;
    }
  }
}

/** What to change about an agent. */
export interface AgentUpdateParams {
  /**
   * How a long context is shortened; replaces all of the setting, null for the default.
   * Default: unchanged.
   */
  compaction?: AgentUpdateParams.Compaction | null;

  /** Trials, which may change or go. Those left out stay as they are. */
  experimental?: AgentUpdateParams.Experimental;

  /** Text that is added to the agent's usual instructions. Default: unchanged. */
  instructions?: string | null;

  /**
   * Replaces all pairs; null or `{}` takes all away. Default: unchanged. Limits as at creation.
   */
  metadata?: { [key: string]: string } | null;

  /** The model to use; its name is kept as it is given. */
  model?: string;

  /** Whether the agent may start subagents, and how many at a time. */
  multi_agent?: MultiAgentConfigParam | null;

  /** The new name; null takes the name away. Default: unchanged. */
  name?: string | null;

  /** How the model reasons; null for the model's own effort. Default: unchanged. */
  reasoning?: AgentReasoningParam | null;

  /**
   * How quickly and at what price requests are worked on; `auto` follows the project's setting.
   */
  service_tier?: 'auto' | 'default' | 'flex' | 'priority' | 'fast' | 'ultrafast' | null;

  text?: AgentTextParam | null;

  /** Replaces all tools, at most 3 MiB of JSON; null takes all away. Default: unchanged. */
  tools?: PersistedAgentToolParam[] | null;
}

export namespace AgentUpdateParams {
  export type Compaction = AgentCreateParams.Compaction;

  export type Experimental = AgentCreateParams.Experimental;
}

export interface AgentWaitForSubagentsCallItem {
  /** Id of the item. */
  id: string;

  /** Ids of the subagents whose results are waited for. */
  recipient_agent_ids: string[];

  /** Id of the agent that waits. */
  sender_agent_id: string;

  /** Whether the call is under way, done or failed. */
  status: AgentFunctionCallStatus;

  /** Id of the turn that the item belongs to. */
  turn_id: string;

  type: 'wait_for_subagents_call';
}

export interface AgentWebSearchCallItem {
  /** Id of the item. */
  id: string;

  action: WebSearchAction | null;

  /** Whether the search is under way or done. */
  status: AgentOutputItemStatus;

  /** Id of the turn that the item belongs to. */
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
    /** Id of the environment. */
    id: string;

    /** Folders of the machine in which skills and plugins are looked for. */
    capability_directories: string[];

    /** Files that were put on the machine, without their contents. */
    files: HostedEnvironmentFile[];

    /** What the machine may reach once it is set up. */
    network: EnvironmentResourceOpenAIHosted.Network;

    /** Packages that are installed on the machine. */
    packages: EnvironmentResourceOpenAIHosted.Packages;

    /** Plugins that are installed, without their archives. */
    plugins: HostedPlugin[];

    /** Skills that are installed, without their archives. */
    skills: HostedSkill[];

    type: 'openai_hosted';

    /** Processors and memory of the machine; null when not known. */
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
    /** Id of the environment. */
    id: string;

    /** Folders of the machine in which skills and plugins are looked for. */
    capability_directories: string[];

    /** Address for `codex exec-server --remote`, to be passed as it is. */
    remote_url: string;

    type: 'self_hosted';

    /** Absolute path of the folder that the agent works in. */
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

    /** Folders of the machine in which skills and plugins are looked for. Default: none. */
    capability_directories?: string[] | null;

    /** Processors and memory of the machine. Default `medium`. */
    container_size?: 'small' | 'medium' | 'large';

    /** Whether the machine has a desktop. Default: as in the template, else none. */
    desktop?: EnvironmentParamOpenAIHosted.Desktop | null;

    /** Environment variables that the agent has, by name. Default: none. */
    env?: { [key: string]: string } | null;

    /**
     * Id of a template to start from. What is left out comes from it; its network cannot be
     * widened.
     */
    environment_template_id?: string;

    /** Files that are put on the machine before the agent starts. Default: none. */
    files?: HostedEnvironmentFileParam[] | null;

    /** What the machine may reach. The default depends on the version of the API. */
    network?: EnvironmentParamOpenAIHosted.Network | null;

    /** Packages to install on the machine. Default: none. */
    packages?: EnvironmentParamOpenAIHosted.Packages | null;

    /** Plugins to install, as ZIP archives in the request. Default: none. */
    plugins?: HostedPluginParam[] | null;

    /** Commands that prepare the machine, in this order; they are never shown. Default: none. */
    setup_commands?: SetupCommandParam[] | null;

    /** Skills to install, by id or as ZIP archives in the request. Default: none. */
    skills?: HostedSkillParam[] | null;
  }
  export namespace EnvironmentParamOpenAIHosted {
    export type Desktop = AdminOrganizationProjectsHostedToolPermissionsAPI.ProjectHostedToolPermissions.CodeInterpreter;

    export type Network = BetaAgentsEnvironmentsTemplatesAPI.TemplateCreateParams.Network;

    export type Packages = BetaAgentsEnvironmentsTemplatesAPI.TemplateCreateParams.Packages;
  }

  export interface EnvironmentParamPrewarmed {
    /** Id of an environment that was prepared with `environments.create`. */
    environment_id: string;

    type: 'openai_hosted';
  }

  export interface EnvironmentParamSelfHosted {
    type: 'self_hosted';

    /** Absolute path of the folder on your machine that the agent works in. */
    workspace_directory: string;

    /** Folders of the machine in which skills and plugins are looked for. Default: none. */
    capability_directories?: string[] | null;
  }
}

/** A file that was put on the machine. */
export type HostedEnvironmentFile =
  | HostedEnvironmentFileID | HostedEnvironmentFile.HostedEnvironmentFileResourceInline;
export namespace HostedEnvironmentFile {
  export interface HostedEnvironmentFileResourceInline {
    /** Id of the file on the machine, known to this session only. */
    id: string;

    /** Absolute path of the file on the machine. */
    path: string;

    /** Size of the file's contents in bytes. */
    size_bytes: number;

    type: 'inline';
  }
}

export interface HostedEnvironmentFileID {
  /** Id of the file on the machine, known to this session only. */
  id: string;

  /** Id of an uploaded file, as `files.create` gives it. */
  file_id: string;

  /** Absolute path of the file on the machine. */
  path: string;

  /** Size of the file's contents in bytes. */
  size_bytes: number;

  type: 'file_id';
}

export type HostedEnvironmentFileParam =
  | HostedEnvironmentFileParam.HostedEnvironmentFileParamFileID
  | HostedEnvironmentFileParam.HostedEnvironmentFileParamInline;
export namespace HostedEnvironmentFileParam {
  export interface HostedEnvironmentFileParamFileID {
    /** Id of an uploaded file, as `files.create` gives it. */
    file_id: string;

    /** Absolute path that the file gets, inside `/workspace`. */
    path: string;

    type: 'file_id';
  }

  export interface HostedEnvironmentFileParamInline {
    data: string;

    /** Absolute path that the file gets, inside `/workspace`. */
    path: string;

    type: 'inline';
  }
}

/** A plugin on the machine. */
export interface HostedPlugin {
  /** What the plugin is for, from its archive. */
  description: string;

  /** Name of the plugin, from its archive. */
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
  /** What the skill is for. */
  description: string;

  /** Name of the skill. */
  name: string;

  /** Id of the skill, as `skills.create` gives it. */
  skill_id: string;

  type: 'skill_reference';

  /** The version that is installed, where `latest` was requested too. */
  version: string;
}

export type InlineCapabilitySourceParam = LiveAPI.ResponsesDelegationUpdateConfig.Shell.ContainerAuto.Inline.Source;

export type InputContent =
  | InputContent.InputContentResourceInputText | InputContent.InputContentResourceInputImage;
export namespace InputContent {
  export interface InputContentResourceInputImage {
    /** Address of the image, or the image itself as a base64 data URL. */
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
    /** Address of the MCP server. */
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
    /** Address of the MCP server. */
    server_url: string;

    type: 'http';

    /** Value of the `Authorization` header that the server is sent. Default: none. */
    authorization?: string | null;

    /** More headers that the server is sent. Default: none. */
    headers?: { [key: string]: string } | null;
  }

  export interface McpTransportConfigParamStdio {
    /** Program that starts the MCP server. */
    command: string;

    /** Folder that the program starts in. */
    cwd: string;

    type: 'stdio';

    /** Arguments of the program. */
    args?: string[] | null;

    /** Environment variables of the server's process, by name. Default: none. */
    env?: { [key: string]: string } | null;

    /** Names of the machine's environment variables that the program gets too. Default: none. */
    env_vars?: string[] | null;
  }
}

/** Whether and how subagents are used. */
export interface MultiAgentConfig {
  /** Whether the agent may start subagents. */
  enabled: boolean;

  /** How many subagents may work at a time; null when the agent may start none. */
  max_concurrent_subagents: number | null;
}

export interface MultiAgentConfigParam {
  /** Whether the agent may start subagents. */
  enabled: boolean;

  /** How many subagents may work at a time. Default 6. */
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
    /** Whether the function is loaded only when a search for tools finds it. */
    defer_loading: boolean;

    /** What the function does, for the model to read. */
    description: string;

    /** Name of the function, by which the model calls it. */
    name: string;

    /** Arguments of the function, as JSON Schema. */
    parameters: { [key: string]: unknown };

    type: 'function';

    /** Whether the agent goes on without waiting for the function's result. */
    async?: boolean;
  }

  export interface PersistedAgentToolResourceMcp {
    /** Names of the server's tools that may be used; null for all. */
    allowed_tools: string[] | null;

    /** Where the server is called from: the service, or the machine of the session. */
    connection_origin: 'service' | 'environment';

    /** Id of the credential in a vault that the server is called with; null for none. */
    credential_id: string | null;

    /** Key-value pairs that go with each request to the server. */
    request_metadata: { [key: string]: unknown };

    /** Whether the server must be ready before the first turn. */
    required: boolean;

    /** Name of the MCP server in calls of its tools. */
    server_label: string;

    transport: PersistedMcpTransport;

    type: 'mcp';
  }

  export interface PersistedAgentToolResourceProgrammaticToolCalling {
    /** Whether code that the model writes may call tools. */
    enabled: boolean;

    type: 'programmatic_tool_calling';
  }

  export type PersistedAgentToolResourceToolSearch = LiveAPI.ResponsesDelegationUpdateConfig.ToolSearch;

  export interface PersistedAgentToolResourceWebSearch {
    /** Domains that are searched; null for all. */
    allowed_domains: string[] | null;

    /** How much of what is found the model is given. */
    context_size: 'low' | 'medium' | 'high';

    /** Where the user is, roughly, to find what is near. */
    location: PersistedAgentToolResourceWebSearch.Location | null;

    mode: 'disabled' | 'cached' | 'live';

    type: 'web_search';
  }
  export namespace PersistedAgentToolResourceWebSearch {
    export interface Location {
      /** City of the user. */
      city: string | null;

      /** Country of the user, by its code of two letters (ISO 3166-1). */
      country: string | null;

      /** Region or state of the user. */
      region: string | null;

      /** Time zone of the user, by its IANA name: `Europe/Berlin`. */
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
    /** Name of the MCP server in calls of its tools. */
    server_label: string;

    transport: PersistedMcpTransportParam;

    type: 'mcp';

    /** Names of the server's tools that may be used. Default: all. */
    allowed_tools?: string[] | null;

    /**
     * Where the server is called from: the service, or the machine of the session. Default
     * `service`.
     */
    connection_origin?: 'service' | 'environment' | null;

    /**
     * Id of the credential in a vault to call the server with. Needless where only one fits the
     * address.
     */
    credential_id?: string | null;

    /** Key-value pairs that go with each request to the server. */
    request_metadata?: { [key: string]: unknown } | null;

    /** Whether the server must be ready before the first turn. */
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
    /** Headers that the server is sent; nothing secret. */
    headers: { [key: string]: string };

    /** Address of the MCP server. */
    server_url: string;

    type: 'http';
  }

  export interface PersistedMcpTransportResourceStdio {
    /** Arguments of the program. */
    args: string[];

    /** Program that starts the MCP server. */
    command: string;

    /** Folder that the program starts in. */
    cwd: string;

    /** Names of the machine's environment variables that the program gets too. */
    env_vars: string[];

    type: 'stdio';
  }
}

export type PersistedMcpTransportParam =
  | PersistedMcpTransportParam.PersistedMcpTransportConfigParamHTTP
  | PersistedMcpTransportParam.PersistedMcpTransportConfigParamStdio;
export namespace PersistedMcpTransportParam {
  export interface PersistedMcpTransportConfigParamHTTP {
    /** Address of the MCP server. */
    server_url: string;

    type: 'http';

    /** Headers that the server is sent; nothing secret. */
    headers?: { [key: string]: string } | null;
  }

  export interface PersistedMcpTransportConfigParamStdio {
    /** Program that starts the MCP server. */
    command: string;

    /** Folder that the program starts in. */
    cwd: string;

    type: 'stdio';

    /** Arguments of the program. */
    args?: string[] | null;

    /** Names of the machine's environment variables that the program gets too. Default: none. */
    env_vars?: string[] | null;
  }
}

/** An error of a session. */
export interface SessionError {
  /** Kind of the error, for programs. */
  code: string | null;

  /** What happened, in words that may be shown to users. */
  message: string;

  /** The parameter of the request that is to blame; null for none. */
  param: string | null;

  type: string;
}

/** Why a turn failed. */
export interface SessionTurnError {
  /** Kind of the error, for programs. */
  code:
    | 'context_length_exceeded' | 'max_output_tokens' | 'session_budget_exceeded'
    | 'usage_limit_exceeded' | 'project_spend_limit_exceeded' | 'organization_spend_limit_exceeded'
    | 'organization_usage_limit_exceeded' | 'billing_not_active' | 'credit_balance_exhausted'
    | 'rate_limit_exceeded' | 'flex_unavailable' | 'server_overloaded' | 'cyber_policy'
    | 'misalignment_policy_violation' | 'connection_failed' | 'server_error'
    | 'authentication_error' | 'invalid_request' | 'resource_not_found' | 'sandbox_error'
    | 'executor_version_incompatible' | 'active_turn_not_steerable' | 'request_timeout'
    | 'internal_error';

  /** What happened, in words that may be shown to users. */
  message: string;
}

/** A command that prepares the machine. */
export interface SetupCommandParam {
  /** The command, for a shell. */
  command: string;

  /** Absolute path of the folder it runs in. Default `/workspace`. */
  cwd?: string | null;
}

/** An agent that the agent of a session has started. */
export interface Subagent {
  /** Id of the subagent. */
  id: string;

  /** When it was closed, in Unix seconds; null while it is open, or open again. */
  closed_at: number | null;

  /**
   * The task it was given; null when that is not known. Pictures and sounds may be left out.
   */
  instructions: AgentContent[] | null;

  /** Name it was given when it was started; null when not known. */
  name: string | null;

  object: 'agent.session.subagent';

  /** When it was first started, in Unix seconds; going on later does not change it. */
  opened_at: number;

  /** Id of the agent that started it. */
  parent_agent_id: string;

  /** Id of the session that the subagent works in. */
  session_id: string;

  /** Whether it can be given more to do: `active`, also between turns, or `closed`. */
  status: 'active' | 'closed';
}

export type SubagentsPage = CursorPage<Subagent>;

export interface SummaryText {
  /** A part of the summary of the model's reasoning. */
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
  /** Tokens that the model read, those from the cache included. */
  input_tokens: number;

  /** How many of the tokens read came from the cache. */
  input_tokens_details: TokenUsage.InputTokensDetails;

  /** Tokens that the model wrote, reasoning included. */
  output_tokens: number;

  /** What the tokens written were used for. */
  output_tokens_details: TokenUsage.OutputTokensDetails;

  /** Tokens read and written. */
  total_tokens: number;
}
export namespace TokenUsage {
  export interface InputTokensDetails {
    /** Tokens read from the cache, which cost less. */
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

    /** Address of the page that was searched; null when not known. */
    url: string | null;
  }

  export interface WebSearchActionResourceOpenPage {
    type: 'open_page';

    /** Address of the page that was opened; null when not known. */
    url: string | null;
  }

  export interface WebSearchActionResourceOther {
    type: 'other';
  }

  export interface WebSearchActionResourceSearch {
    /** What was searched for, where there were several searches; else null. */
    queries: string[] | null;

    /** What was searched for; null where `queries` holds several. */
    query: string | null;

    type: 'search';
  }
}
