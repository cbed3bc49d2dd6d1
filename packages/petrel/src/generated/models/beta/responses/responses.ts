// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../core/pagination.ts';
import type * as ChatCompletionsAPI from '../../chat/completions/completions.ts';
import type * as ConversationsAPI from '../../conversations/conversations.ts';
import type * as ConversationsItemsAPI from '../../conversations/items.ts';
import type * as RealtimeAPI from '../../realtime/realtime.ts';
import type * as ResponsesInputTokensAPI from '../../responses/input-tokens.ts';
import type * as ResponsesAPI from '../../responses/responses.ts';
import type * as SharedAPI from '../../shared.ts';
import type * as Self from './responses.ts';

export type BetaApplyPatchTool = ResponsesAPI.ApplyPatchTool;

export interface BetaCompactedResponse {
  id: string;

  created_at: number;

  /** Default: `response.compaction`. */
  object: 'response.compaction';

  output: (
    | BetaCompactedResponse.BetaMessage | BetaResponseItem.Program | BetaResponseItem.ProgramOutput
    | BetaResponseFunctionToolCall | BetaResponseItem.MultiAgentCall
    | BetaResponseItem.MultiAgentCallOutput | BetaResponseToolSearchCall
    | BetaResponseToolSearchOutputItem | BetaResponseItem.AdditionalTools
    | BetaResponseItem.AgentMessage | BetaCompactedResponse.FunctionCallOutput
    | BetaResponseFileSearchToolCall | BetaResponseFunctionWebSearch
    | BetaResponseInputItem.ImageGenerationCall | BetaResponseComputerToolCall
    | BetaResponseComputerToolCallOutputItem | BetaResponseReasoningItem
    | BetaResponseCompactionItem | BetaResponseCodeInterpreterToolCall
    | BetaResponseInputItem.LocalShellCall | BetaResponseInputItem.LocalShellCallOutput
    | BetaResponseFunctionShellToolCall | BetaResponseFunctionShellToolCallOutput
    | BetaResponseApplyPatchToolCall | BetaResponseApplyPatchToolCallOutput
    | BetaResponseInputItem.McpListTools | BetaResponseInputItem.McpApprovalRequest
    | BetaResponseItem.McpApprovalResponse | BetaResponseInputItem.McpCall
    | BetaResponseCustomToolCall | BetaResponseCustomToolCallOutput
  )[];

  usage: BetaResponseUsage;
}
export namespace BetaCompactedResponse {
  export interface BetaMessage {
    id: string;

    content: (
      | BetaResponseInputText | BetaResponseOutputText | ConversationsAPI.TextContent
      | ConversationsAPI.SummaryTextContent | ConversationsAPI.Message.ReasoningText
      | BetaResponseOutputRefusal | BetaResponseInputImage
      | ConversationsAPI.ComputerScreenshotContent | BetaResponseInputFile
      | BetaResponseItem.AgentMessage.EncryptedContent
    )[];

    role:
      | 'unknown' | 'user' | 'assistant' | 'system' | 'critic' | 'discriminator' | 'developer'
      | 'tool';

    status: 'in_progress' | 'completed' | 'incomplete';

    /** Default: `message`. */
    type: 'message';

    agent?: BetaResponseApplyPatchToolCall.Agent;

    phase?: 'commentary' | 'final_answer' | null;
  }

  export interface FunctionCallOutput {
    output: string | BetaResponseInputContent[];

    type: 'function_call_output';

    id?: string;

    agent?: BetaResponseApplyPatchToolCall.Agent | null;

    call_id?: string;

    caller?:
      | ResponsesAPI.ResponseApplyPatchToolCall.Direct
      | ResponsesAPI.ResponseCustomToolCallOutput.Program | null;

    name?: string;

    namespace?: string;

    status?: 'in_progress' | 'completed' | 'incomplete';
  }
}

export type BetaComputerAction = ResponsesAPI.ComputerAction;
export namespace BetaComputerAction {
  export type Click = ResponsesAPI.ComputerAction.Click;

  export type DoubleClick = ResponsesAPI.ComputerAction.DoubleClick;

  export type Drag = ResponsesAPI.ComputerAction.Drag;
  export namespace Drag {
    export type Path = ResponsesAPI.ComputerAction.Drag.Path;
  }

  export type Keypress = ResponsesAPI.ComputerAction.Keypress;

  export type Move = ResponsesAPI.ComputerAction.Move;

  export type Screenshot = ResponsesAPI.ComputerAction.Screenshot;

  export type Scroll = ResponsesAPI.ComputerAction.Scroll;

  export type Type = ResponsesAPI.ComputerAction.Type;

  export type Wait = ResponsesAPI.ComputerAction.Wait;
}

export type BetaComputerActionList = ResponsesAPI.ComputerActionList;

export type BetaComputerTool = ResponsesAPI.ComputerTool;

export type BetaComputerUsePreviewTool = ResponsesAPI.ComputerUsePreviewTool;

export type BetaContainerAuto = ResponsesAPI.ContainerAuto;

export type BetaContainerNetworkPolicyAllowlist = ResponsesAPI.ContainerNetworkPolicyAllowlist;

export type BetaContainerNetworkPolicyDisabled = ResponsesAPI.ContainerNetworkPolicyDisabled;

export type BetaContainerNetworkPolicyDomainSecret = ResponsesAPI.ContainerNetworkPolicyDomainSecret;

export type BetaContainerReference = ResponsesAPI.ContainerReference;

export type BetaCustomTool = ResponsesAPI.CustomTool;
export namespace BetaCustomTool {
  export type Grammar = SharedAPI.CustomToolInputFormat.Grammar;

  export type Text = SharedAPI.CustomToolInputFormat.Text;
}

export type BetaEasyInputMessage = ResponsesAPI.EasyInputMessage;

export type BetaFileSearchTool = ResponsesAPI.FileSearchTool;
export namespace BetaFileSearchTool {
  export type ComparisonFilter = SharedAPI.ComparisonFilter;

  export type CompoundFilter = SharedAPI.CompoundFilter;
  export namespace CompoundFilter {
    export type ComparisonFilter = SharedAPI.ComparisonFilter;
  }

  export type RankingOptions = ResponsesAPI.FileSearchTool.RankingOptions;
  export namespace RankingOptions {
    export type HybridSearch = ResponsesAPI.FileSearchTool.RankingOptions.HybridSearch;
  }
}

export type BetaFunctionShellTool = ResponsesAPI.FunctionShellTool;

export type BetaFunctionTool = ResponsesAPI.FunctionTool;

export type BetaImageDetail = ResponsesAPI.ImageDetail;

export type BetaInlineSkill = ResponsesAPI.InlineSkill;

export type BetaInlineSkillSource = ResponsesAPI.InlineSkillSource;

export type BetaLocalEnvironment = ResponsesAPI.LocalEnvironment;

export type BetaLocalSkill = ResponsesAPI.LocalSkill;

export type BetaMcpToolCallError = ResponsesAPI.McpToolCallError;
export namespace BetaMcpToolCallError {
  export type HTTPError = ResponsesAPI.McpToolCallError.HTTPError;

  export type McpProtocolError = ResponsesAPI.McpToolCallError.McpProtocolError;

  export type McpToolExecutionError = ResponsesAPI.McpToolCallError.McpToolExecutionError;
}

export type BetaNamespaceTool = ResponsesAPI.NamespaceTool;
export namespace BetaNamespaceTool {
  export type Function = ResponsesAPI.NamespaceTool.Function;
}

export interface BetaResponse {
  id: string;

  created_at: number;

  error: BetaResponseError;

  incomplete_details: BetaResponse.IncompleteDetails | null;

  instructions: string | BetaResponseInputItem[] | null;

  object: 'response';

  output: BetaResponseOutputItem[];

  output_text: string;

  /** Default: `true`. */
  parallel_tool_calls: boolean;

  /** Default: `false`. */
  background?: boolean | null;

  completed_at?: number | null;

  conversation?: BetaResponse.Conversation | null;

  max_output_tokens?: number | null;

  max_tool_calls?: number | null;

  metadata?: SharedAPI.Metadata;

  model?: SharedAPI.ResponsesModel;

  moderation?: BetaResponse.Moderation | null;

  previous_response_id?: string | null;

  prompt?: BetaResponsePrompt;

  prompt_cache_key?: string | null;

  prompt_cache_options?: BetaResponse.PromptCacheOptions;

  /** @deprecated */
  prompt_cache_retention?: 'in_memory' | '24h' | null;

  reasoning?: BetaResponse.Reasoning | null;

  /** At most 64 characters. */
  safety_identifier?: string | null;

  /** Default: `auto`. */
  service_tier?: BetaServiceTier;

  status?: BetaResponseStatus;

  /** From 0 to 2. Default: `1`. */
  temperature?: number | null;

  text?: BetaResponseTextConfig;

  tool_choice?:
    | BetaToolChoiceOptions | BetaToolChoiceAllowed | BetaToolChoiceTypes | BetaToolChoiceFunction
    | BetaToolChoiceMcp | BetaToolChoiceCustom
    | BetaResponse.BetaSpecificProgrammaticToolCallingParam | BetaToolChoiceApplyPatch
    | BetaToolChoiceShell;

  tools?: BetaTool[];

  /** From 0 to 20. */
  top_logprobs?: number | null;

  /** From 0 to 1. Default: `1`. */
  top_p?: number | null;

  /** Default: `disabled`. */
  truncation?: 'auto' | 'disabled' | null;

  usage?: BetaResponseUsage;

  /** @deprecated */
  user?: string;
}
export namespace BetaResponse {
  export type BetaSpecificProgrammaticToolCallingParam = ResponsesInputTokensAPI.InputTokenCountParams.SpecificProgrammaticToolCallingParam;

  export type Conversation = ResponsesAPI.ResponseConversationParam;

  export interface IncompleteDetails {
    reason?: 'max_output_tokens' | 'content_filter';
  }

  export type Moderation = ResponsesAPI.Response.Moderation;
  export namespace Moderation {
    export type Error = ResponsesAPI.Response.Moderation.Error;

    export type ModerationResult = ResponsesAPI.Response.Moderation.ModerationResult;
  }

  export type PromptCacheOptions = ResponsesAPI.Response.PromptCacheOptions;

  export type Reasoning = SharedAPI.Reasoning;
}

export interface BetaResponseApplyPatchToolCall {
  id: string;

  call_id: string;

  operation:
    | BetaResponseApplyPatchToolCall.CreateFile | BetaResponseApplyPatchToolCall.DeleteFile
    | BetaResponseApplyPatchToolCall.UpdateFile;

  status: 'in_progress' | 'completed';

  /** Default: `apply_patch_call`. */
  type: 'apply_patch_call';

  /** The agent that made the item. */
  agent?: BetaResponseApplyPatchToolCall.Agent;

  caller?: BetaResponseApplyPatchToolCall.Direct | BetaResponseApplyPatchToolCall.Program | null;

  created_by?: string;
}
export namespace BetaResponseApplyPatchToolCall {
  /** The agent that made an item. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  export type CreateFile = ResponsesAPI.ResponseApplyPatchToolCall.CreateFile;

  export type DeleteFile = ResponsesAPI.ResponseApplyPatchToolCall.DeleteFile;

  export type Direct = ResponsesAPI.ResponseApplyPatchToolCall.Direct;

  export type Program = ResponsesAPI.ResponseApplyPatchToolCall.Program;

  export type UpdateFile = ResponsesAPI.ResponseApplyPatchToolCall.UpdateFile;
}

export interface BetaResponseApplyPatchToolCallOutput {
  id: string;

  call_id: string;

  status: 'completed' | 'failed';

  /** Default: `apply_patch_call_output`. */
  type: 'apply_patch_call_output';

  /** The agent that made the item. */
  agent?: BetaResponseApplyPatchToolCallOutput.Agent;

  caller?:
    | BetaResponseApplyPatchToolCallOutput.Direct | BetaResponseApplyPatchToolCallOutput.Program
    | null;

  created_by?: string;

  output?: string | null;
}
export namespace BetaResponseApplyPatchToolCallOutput {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;

  export type Direct = ResponsesAPI.ResponseApplyPatchToolCall.Direct;

  export type Program = ResponsesAPI.ResponseApplyPatchToolCall.Program;
}

export interface BetaResponseAudioDeltaEvent {
  delta: string;

  sequence_number: number;

  type: 'response.audio.delta';

  /** The agent that the event comes from. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
}
export namespace BetaResponseAudioDeltaEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export interface BetaResponseAudioDoneEvent {
  sequence_number: number;

  type: 'response.audio.done';

  /** The agent that the event comes from. */
  agent?: BetaResponseAudioDoneEvent.Agent | null;
}
export namespace BetaResponseAudioDoneEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export interface BetaResponseAudioTranscriptDeltaEvent {
  delta: string;

  sequence_number: number;

  type: 'response.audio.transcript.delta';

  /** The agent that the event comes from. */
  agent?: BetaResponseAudioTranscriptDeltaEvent.Agent | null;
}
export namespace BetaResponseAudioTranscriptDeltaEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export interface BetaResponseAudioTranscriptDoneEvent {
  sequence_number: number;

  type: 'response.audio.transcript.done';

  /** The agent that the event comes from. */
  agent?: BetaResponseAudioTranscriptDoneEvent.Agent | null;
}
export namespace BetaResponseAudioTranscriptDoneEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export interface BetaResponseCodeInterpreterCallCodeDeltaEvent {
  delta: string;

  item_id: string;

  output_index: number;

  sequence_number: number;

  type: 'response.code_interpreter_call_code.delta';

  /** The agent that the event comes from. */
  agent?: BetaResponseCodeInterpreterCallCodeDeltaEvent.Agent | null;
}
export namespace BetaResponseCodeInterpreterCallCodeDeltaEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export interface BetaResponseCodeInterpreterCallCodeDoneEvent {
  code: string;

  item_id: string;

  output_index: number;

  sequence_number: number;

  type: 'response.code_interpreter_call_code.done';

  /** The agent that the event comes from. */
  agent?: BetaResponseCodeInterpreterCallCodeDoneEvent.Agent | null;
}
export namespace BetaResponseCodeInterpreterCallCodeDoneEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export interface BetaResponseCodeInterpreterCallCompletedEvent {
  item_id: string;

  output_index: number;

  sequence_number: number;

  type: 'response.code_interpreter_call.completed';

  /** The agent that the event comes from. */
  agent?: BetaResponseCodeInterpreterCallCompletedEvent.Agent | null;
}
export namespace BetaResponseCodeInterpreterCallCompletedEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export interface BetaResponseCodeInterpreterCallInProgressEvent {
  item_id: string;

  output_index: number;

  sequence_number: number;

  type: 'response.code_interpreter_call.in_progress';

  /** The agent that the event comes from. */
  agent?: BetaResponseCodeInterpreterCallInProgressEvent.Agent | null;
}
export namespace BetaResponseCodeInterpreterCallInProgressEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export interface BetaResponseCodeInterpreterCallInterpretingEvent {
  item_id: string;

  output_index: number;

  sequence_number: number;

  type: 'response.code_interpreter_call.interpreting';

  /** The agent that the event comes from. */
  agent?: BetaResponseCodeInterpreterCallInterpretingEvent.Agent | null;
}
export namespace BetaResponseCodeInterpreterCallInterpretingEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export interface BetaResponseCodeInterpreterToolCall {
  id: string;

  code: string | null;

  container_id: string;

  outputs:
    | (BetaResponseCodeInterpreterToolCall.Logs | BetaResponseCodeInterpreterToolCall.Image)[]
    | null;

  status: 'in_progress' | 'completed' | 'incomplete' | 'interpreting' | 'failed';

  /** Default: `code_interpreter_call`. */
  type: 'code_interpreter_call';

  /** The agent that made the item. */
  agent?: BetaResponseCodeInterpreterToolCall.Agent | null;
}
export namespace BetaResponseCodeInterpreterToolCall {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;

  export type Image = ResponsesAPI.ResponseCodeInterpreterToolCall.Image;

  export type Logs = ResponsesAPI.ResponseCodeInterpreterToolCall.Logs;
}

export interface BetaResponseCompactionItem {
  id: string;

  encrypted_content: string;

  /** Default: `compaction`. */
  type: 'compaction';

  /** The agent that made the item. */
  agent?: BetaResponseCompactionItem.Agent;

  created_by?: string;
}
export namespace BetaResponseCompactionItem {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export interface BetaResponseCompactionItemParam {
  /** At most 20971520 characters. */
  encrypted_content: string;

  /** Default: `compaction`. */
  type: 'compaction';

  id?: string | null;

  /** The agent that made the item. */
  agent?: BetaResponseCompactionItemParam.Agent | null;
}
export namespace BetaResponseCompactionItemParam {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export interface BetaResponseCompletedEvent {
  response: BetaResponse;

  sequence_number: number;

  type: 'response.completed';

  /** The agent that the event comes from. */
  agent?: BetaResponseCompletedEvent.Agent | null;
}
export namespace BetaResponseCompletedEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export interface BetaResponseComputerToolCall {
  id: string;

  call_id: string;

  pending_safety_checks: BetaResponseComputerToolCall.PendingSafetyCheck[];

  status: 'in_progress' | 'completed' | 'incomplete';

  /** Default: `computer_call`. */
  type: 'computer_call';

  action?: BetaComputerAction;

  actions?: BetaComputerActionList;

  /** The agent that made the item. */
  agent?: BetaResponseComputerToolCall.Agent | null;
}
export namespace BetaResponseComputerToolCall {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;

  export type PendingSafetyCheck = ResponsesAPI.ResponseComputerToolCall.PendingSafetyCheck;
}

export interface BetaResponseComputerToolCallOutputItem {
  id: string;

  call_id: string;

  output: BetaResponseComputerToolCallOutputScreenshot;

  status: 'completed' | 'incomplete' | 'failed';

  /** Default: `computer_call_output`. */
  type: 'computer_call_output';

  acknowledged_safety_checks?: BetaResponseComputerToolCallOutputItem.AcknowledgedSafetyCheck[];

  /** The agent that made the item. */
  agent?: BetaResponseComputerToolCallOutputItem.Agent | null;

  created_by?: string;
}
export namespace BetaResponseComputerToolCallOutputItem {
  export type AcknowledgedSafetyCheck = ResponsesAPI.ResponseComputerToolCall.PendingSafetyCheck;

  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export type BetaResponseComputerToolCallOutputScreenshot = ResponsesAPI.ResponseComputerToolCallOutputScreenshot;

export type BetaResponseContainerReference = ResponsesAPI.ContainerReference;

export type BetaResponseContent = ResponsesAPI.ResponseContent;
export namespace BetaResponseContent {
  export type ReasoningText = ConversationsAPI.Message.ReasoningText;
}

export interface BetaResponseContentPartAddedEvent {
  content_index: number;

  item_id: string;

  output_index: number;

  part:
    | BetaResponseOutputText | BetaResponseOutputRefusal
    | BetaResponseContentPartAddedEvent.ReasoningText;

  sequence_number: number;

  type: 'response.content_part.added';

  /** The agent that the event comes from. */
  agent?: BetaResponseContentPartAddedEvent.Agent | null;
}
export namespace BetaResponseContentPartAddedEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;

  export type ReasoningText = ConversationsAPI.Message.ReasoningText;
}

export interface BetaResponseContentPartDoneEvent {
  content_index: number;

  item_id: string;

  output_index: number;

  part:
    | BetaResponseOutputText | BetaResponseOutputRefusal
    | BetaResponseContentPartDoneEvent.ReasoningText;

  sequence_number: number;

  type: 'response.content_part.done';

  /** The agent that the event comes from. */
  agent?: BetaResponseContentPartDoneEvent.Agent | null;
}
export namespace BetaResponseContentPartDoneEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;

  export type ReasoningText = ConversationsAPI.Message.ReasoningText;
}

export type BetaResponseConversationParam = ResponsesAPI.ResponseConversationParam;

export interface BetaResponseCreatedEvent {
  response: BetaResponse;

  sequence_number: number;

  type: 'response.created';

  /** The agent that the event comes from. */
  agent?: BetaResponseCreatedEvent.Agent | null;
}
export namespace BetaResponseCreatedEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export interface BetaResponseCustomToolCall {
  call_id: string;

  input: string;

  name: string;

  type: 'custom_tool_call';

  id?: string;

  /** The agent that made the item. */
  agent?: BetaResponseCustomToolCall.Agent | null;

  caller?: BetaResponseCustomToolCall.Direct | BetaResponseCustomToolCall.Program | null;

  namespace?: string;
}
export namespace BetaResponseCustomToolCall {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;

  export type Direct = ResponsesAPI.ResponseApplyPatchToolCall.Direct;

  export type Program = ResponsesAPI.ResponseApplyPatchToolCall.Program;
}

export interface BetaResponseCustomToolCallInputDeltaEvent {
  delta: string;

  item_id: string;

  output_index: number;

  sequence_number: number;

  type: 'response.custom_tool_call_input.delta';

  /** The agent that the event comes from. */
  agent?: BetaResponseCustomToolCallInputDeltaEvent.Agent | null;
}
export namespace BetaResponseCustomToolCallInputDeltaEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export interface BetaResponseCustomToolCallInputDoneEvent {
  input: string;

  item_id: string;

  output_index: number;

  sequence_number: number;

  type: 'response.custom_tool_call_input.done';

  /** The agent that the event comes from. */
  agent?: BetaResponseCustomToolCallInputDoneEvent.Agent | null;
}
export namespace BetaResponseCustomToolCallInputDoneEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export interface BetaResponseCustomToolCallItem {
  id: string;

  call_id: string;

  input: string;

  name: string;

  status: 'in_progress' | 'completed' | 'incomplete';

  type: 'custom_tool_call';

  /** The agent that made the item. */
  agent?: BetaResponseApplyPatchToolCall.Agent | null;

  caller?:
    | ResponsesAPI.ResponseApplyPatchToolCall.Direct
    | ResponsesAPI.ResponseApplyPatchToolCall.Program | null;

  created_by?: string;

  namespace?: string;
}

export interface BetaResponseCustomToolCallOutput {
  call_id: string;

  output: string | BetaResponseInputContent[];

  type: 'custom_tool_call_output';

  id?: string;

  /** The agent that made the item. */
  agent?: BetaResponseCustomToolCallOutput.Agent | null;

  caller?:
    | BetaResponseCustomToolCallOutput.Direct | BetaResponseCustomToolCallOutput.Program | null;
}
export namespace BetaResponseCustomToolCallOutput {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;

  export type Direct = ResponsesAPI.ResponseApplyPatchToolCall.Direct;

  export type Program = ResponsesAPI.ResponseCustomToolCallOutput.Program;
}

export interface BetaResponseCustomToolCallOutputItem {
  id: string;

  call_id: string;

  output: string | BetaResponseInputContent[];

  status: 'in_progress' | 'completed' | 'incomplete';

  type: 'custom_tool_call_output';

  /** The agent that made the item. */
  agent?: BetaResponseApplyPatchToolCall.Agent | null;

  caller?:
    | ResponsesAPI.ResponseApplyPatchToolCall.Direct
    | ResponsesAPI.ResponseCustomToolCallOutput.Program | null;

  created_by?: string;
}

export type BetaResponseError = ResponsesAPI.ResponseError;

export interface BetaResponseErrorEvent {
  code: string | null;

  message: string;

  param: string | null;

  sequence_number: number;

  type: 'error';

  /** The agent that the event comes from. */
  agent?: BetaResponseErrorEvent.Agent | null;
}
export namespace BetaResponseErrorEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export interface BetaResponseFailedEvent {
  response: BetaResponse;

  sequence_number: number;

  type: 'response.failed';

  /** The agent that the event comes from. */
  agent?: BetaResponseFailedEvent.Agent | null;
}
export namespace BetaResponseFailedEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export interface BetaResponseFileSearchCallCompletedEvent {
  item_id: string;

  output_index: number;

  sequence_number: number;

  type: 'response.file_search_call.completed';

  /** The agent that the event comes from. */
  agent?: BetaResponseFileSearchCallCompletedEvent.Agent | null;
}
export namespace BetaResponseFileSearchCallCompletedEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export interface BetaResponseFileSearchCallInProgressEvent {
  item_id: string;

  output_index: number;

  sequence_number: number;

  type: 'response.file_search_call.in_progress';

  /** The agent that the event comes from. */
  agent?: BetaResponseFileSearchCallInProgressEvent.Agent | null;
}
export namespace BetaResponseFileSearchCallInProgressEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export interface BetaResponseFileSearchCallSearchingEvent {
  item_id: string;

  output_index: number;

  sequence_number: number;

  type: 'response.file_search_call.searching';

  /** The agent that the event comes from. */
  agent?: BetaResponseFileSearchCallSearchingEvent.Agent | null;
}
export namespace BetaResponseFileSearchCallSearchingEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export interface BetaResponseFileSearchToolCall {
  id: string;

  queries: string[];

  status: 'in_progress' | 'searching' | 'completed' | 'incomplete' | 'failed';

  type: 'file_search_call';

  /** The agent that made the item. */
  agent?: BetaResponseFileSearchToolCall.Agent | null;

  results?: BetaResponseFileSearchToolCall.Result[] | null;
}
export namespace BetaResponseFileSearchToolCall {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;

  export interface Result {
    /** At most 16 keys. */
    attributes?: { [key: string]: string | number | boolean } | null;

    file_id?: string;

    filename?: string;

    score?: number;

    text?: string;
  }
}

export type BetaResponseFormatTextConfig = ResponsesAPI.ResponseFormatTextConfig;
export namespace BetaResponseFormatTextConfig {
  export type JSONObject = SharedAPI.ResponseFormatJSONObject;

  export type Text = SharedAPI.ResponseFormatText;
}

export type BetaResponseFormatTextJSONSchemaConfig = ResponsesAPI.ResponseFormatTextJSONSchemaConfig;

export interface BetaResponseFunctionCallArgumentsDeltaEvent {
  delta: string;

  item_id: string;

  output_index: number;

  sequence_number: number;

  type: 'response.function_call_arguments.delta';

  /** The agent that the event comes from. */
  agent?: BetaResponseFunctionCallArgumentsDeltaEvent.Agent | null;
}
export namespace BetaResponseFunctionCallArgumentsDeltaEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export interface BetaResponseFunctionCallArgumentsDoneEvent {
  arguments: string;

  item_id: string;

  name: string;

  output_index: number;

  sequence_number: number;

  type: 'response.function_call_arguments.done';

  /** The agent that the event comes from. */
  agent?: BetaResponseFunctionCallArgumentsDoneEvent.Agent | null;
}
export namespace BetaResponseFunctionCallArgumentsDoneEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export type BetaResponseFunctionCallOutputItem =
  | BetaResponseInputTextContent | BetaResponseInputImageContent | BetaResponseInputFileContent;

export type BetaResponseFunctionCallOutputItemList = BetaResponseFunctionCallOutputItem[];

export type BetaResponseFunctionShellCallOutputContent = ResponsesAPI.ResponseFunctionShellCallOutputContent;
export namespace BetaResponseFunctionShellCallOutputContent {
  export type Exit = ResponsesAPI.ResponseFunctionShellCallOutputContent.Exit;

  export type Timeout = ResponsesAPI.ResponseFunctionShellCallOutputContent.Timeout;
}

export interface BetaResponseFunctionShellToolCall {
  id: string;

  action: BetaResponseFunctionShellToolCall.Action;

  call_id: string;

  environment: BetaResponseLocalEnvironment | BetaContainerReference | null;

  status: 'in_progress' | 'completed' | 'incomplete';

  /** Default: `shell_call`. */
  type: 'shell_call';

  /** The agent that made the item. */
  agent?: BetaResponseFunctionShellToolCall.Agent;

  caller?:
    | BetaResponseFunctionShellToolCall.Direct | BetaResponseFunctionShellToolCall.Program | null;

  created_by?: string;
}
export namespace BetaResponseFunctionShellToolCall {
  export type Action = ResponsesAPI.ResponseFunctionShellToolCall.Action;

  export type Agent = BetaResponseApplyPatchToolCall.Agent;

  export type Direct = ResponsesAPI.ResponseApplyPatchToolCall.Direct;

  export type Program = ResponsesAPI.ResponseApplyPatchToolCall.Program;
}

export interface BetaResponseFunctionShellToolCallOutput {
  id: string;

  call_id: string;

  max_output_length: number | null;

  output: BetaResponseFunctionShellToolCallOutput.Output[];

  status: 'in_progress' | 'completed' | 'incomplete';

  /** Default: `shell_call_output`. */
  type: 'shell_call_output';

  /** The agent that made the item. */
  agent?: BetaResponseFunctionShellToolCallOutput.Agent;

  caller?:
    | BetaResponseFunctionShellToolCallOutput.Direct
    | BetaResponseFunctionShellToolCallOutput.Program | null;

  created_by?: string;
}
export namespace BetaResponseFunctionShellToolCallOutput {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;

  export type Direct = ResponsesAPI.ResponseApplyPatchToolCall.Direct;

  export type Output = ResponsesAPI.ResponseFunctionShellToolCallOutput.Output;
  export namespace Output {
    export type Exit = ResponsesAPI.ResponseFunctionShellCallOutputContent.Exit;

    export type Timeout = ResponsesAPI.ResponseFunctionShellCallOutputContent.Timeout;
  }

  export type Program = ResponsesAPI.ResponseApplyPatchToolCall.Program;
}

export interface BetaResponseFunctionToolCall {
  arguments: string;

  call_id: string;

  name: string;

  type: 'function_call';

  id?: string;

  /** The agent that made the item. */
  agent?: BetaResponseFunctionToolCall.Agent | null;

  caller?: BetaResponseFunctionToolCall.Direct | BetaResponseFunctionToolCall.Program | null;

  namespace?: string;

  status?: 'in_progress' | 'completed' | 'incomplete';
}
export namespace BetaResponseFunctionToolCall {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;

  export type Direct = ResponsesAPI.ResponseApplyPatchToolCall.Direct;

  export type Program = ResponsesAPI.ResponseApplyPatchToolCall.Program;
}

export interface BetaResponseFunctionToolCallItem {
  id: string;

  arguments: string;

  call_id: string;

  name: string;

  status: 'in_progress' | 'completed' | 'incomplete';

  type: 'function_call';

  /** The agent that made the item. */
  agent?: BetaResponseApplyPatchToolCall.Agent | null;

  caller?:
    | ResponsesAPI.ResponseApplyPatchToolCall.Direct
    | ResponsesAPI.ResponseApplyPatchToolCall.Program | null;

  created_by?: string;

  namespace?: string;
}

export interface BetaResponseFunctionToolCallOutputItem {
  id: string;

  output: string | BetaResponseInputContent[];

  status: 'in_progress' | 'completed' | 'incomplete';

  type: 'function_call_output';

  /** The agent that made the item. */
  agent?: BetaResponseFunctionToolCallOutputItem.Agent | null;

  call_id?: string;

  caller?:
    | BetaResponseFunctionToolCallOutputItem.Direct | BetaResponseFunctionToolCallOutputItem.Program
    | null;

  created_by?: string;

  name?: string;

  namespace?: string;
}
export namespace BetaResponseFunctionToolCallOutputItem {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;

  export type Direct = ResponsesAPI.ResponseApplyPatchToolCall.Direct;

  export type Program = ResponsesAPI.ResponseCustomToolCallOutput.Program;
}

export interface BetaResponseFunctionWebSearch {
  id: string;

  action:
    | BetaResponseFunctionWebSearch.Search | BetaResponseFunctionWebSearch.OpenPage
    | BetaResponseFunctionWebSearch.FindInPage;

  status: 'in_progress' | 'searching' | 'completed' | 'failed';

  type: 'web_search_call';

  /** The agent that made the item. */
  agent?: BetaResponseFunctionWebSearch.Agent | null;
}
export namespace BetaResponseFunctionWebSearch {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;

  export type FindInPage = ResponsesAPI.ResponseFunctionWebSearch.Find;

  export type OpenPage = ResponsesAPI.ResponseFunctionWebSearch.OpenPage;

  export type Search = ResponsesAPI.ResponseFunctionWebSearch.Search;
  export namespace Search {
    export type Source = ResponsesAPI.ResponseFunctionWebSearch.Search.Source;
  }
}

export interface BetaResponseImageGenCallCompletedEvent {
  item_id: string;

  output_index: number;

  sequence_number: number;

  type: 'response.image_generation_call.completed';

  /** The agent that the event comes from. */
  agent?: BetaResponseImageGenCallCompletedEvent.Agent | null;
}
export namespace BetaResponseImageGenCallCompletedEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export interface BetaResponseImageGenCallGeneratingEvent {
  item_id: string;

  output_index: number;

  sequence_number: number;

  type: 'response.image_generation_call.generating';

  /** The agent that the event comes from. */
  agent?: BetaResponseImageGenCallGeneratingEvent.Agent | null;
}
export namespace BetaResponseImageGenCallGeneratingEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export interface BetaResponseImageGenCallInProgressEvent {
  item_id: string;

  output_index: number;

  sequence_number: number;

  type: 'response.image_generation_call.in_progress';

  /** The agent that the event comes from. */
  agent?: BetaResponseImageGenCallInProgressEvent.Agent | null;
}
export namespace BetaResponseImageGenCallInProgressEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export interface BetaResponseImageGenCallPartialImageEvent {
  item_id: string;

  output_index: number;

  partial_image_b64: string;

  partial_image_index: number;

  sequence_number: number;

  type: 'response.image_generation_call.partial_image';

  /** The agent that the event comes from. */
  agent?: BetaResponseImageGenCallPartialImageEvent.Agent | null;

  background?: string;

  output_format?: string;

  quality?: string;

  size?: string;
}
export namespace BetaResponseImageGenCallPartialImageEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export interface BetaResponseInProgressEvent {
  response: BetaResponse;

  sequence_number: number;

  type: 'response.in_progress';

  /** The agent that the event comes from. */
  agent?: BetaResponseInProgressEvent.Agent | null;
}
export namespace BetaResponseInProgressEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export type BetaResponseIncludable = ResponsesAPI.ResponseIncludable;

export interface BetaResponseIncompleteEvent {
  response: BetaResponse;

  sequence_number: number;

  type: 'response.incomplete';

  /** The agent that the event comes from. */
  agent?: BetaResponseIncompleteEvent.Agent | null;
}
export namespace BetaResponseIncompleteEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** Added input has been accepted. */
export interface BetaResponseInjectCreatedEvent {
  /** Id of the response. */
  response_id: string;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.inject.created';

  /** Which stream of the connection it concerns, where there are several. */
  stream_id?: string;
}

/** Adds input to a response that is being made. */
export interface BetaResponseInjectEvent {
  /**
   * The items to add.
   *
   * At most 16384 items.
   */
  input: BetaResponseInputItem[];

  /** Id of the response. */
  response_id: string;

  type: 'response.inject';
}

/** Added input has been rejected. */
export interface BetaResponseInjectFailedEvent {
  /** Why. */
  error: BetaResponseInjectFailedEvent.Error;

  /** The items. */
  input: BetaResponseInputItem[];

  /** Id of the response. */
  response_id: string;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.inject.failed';

  /** Which stream of the connection it concerns, where there are several. */
  stream_id?: string;
}
export namespace BetaResponseInjectFailedEvent {
  /** Why added input was rejected. */
  export interface Error {
    /** Machine-readable code of the failure. */
    code: 'response_already_completed' | 'response_not_found';

    /** What went wrong, for people. */
    message: string;
  }
}

export type BetaResponseInput = BetaResponseInputItem[];

export type BetaResponseInputAudio = ResponsesAPI.ResponseInputAudio;
export namespace BetaResponseInputAudio {
  export type InputAudio = ResponsesAPI.ResponseInputAudio.InputAudio;
}

export type BetaResponseInputContent = ResponsesAPI.ResponseInputContent;

export type BetaResponseInputFile = ResponsesAPI.ResponseInputFile;
export namespace BetaResponseInputFile {
  export type PromptCacheBreakpoint = ChatCompletionsAPI.ChatCompletionContentPartImage.PromptCacheBreakpoint;
}

export type BetaResponseInputFileContent = ResponsesAPI.ResponseInputFileContent;
export namespace BetaResponseInputFileContent {
  export type PromptCacheBreakpoint = ChatCompletionsAPI.ChatCompletionContentPartImage.PromptCacheBreakpoint;
}

export type BetaResponseInputImage = ResponsesAPI.ResponseInputImage;
export namespace BetaResponseInputImage {
  export type PromptCacheBreakpoint = ChatCompletionsAPI.ChatCompletionContentPartImage.PromptCacheBreakpoint;
}

export type BetaResponseInputImageContent = ResponsesAPI.ResponseInputImageContent;
export namespace BetaResponseInputImageContent {
  export type PromptCacheBreakpoint = ChatCompletionsAPI.ChatCompletionContentPartImage.PromptCacheBreakpoint;
}

export type BetaResponseInputItem =
  | BetaEasyInputMessage | BetaResponseInputItem.Message | BetaResponseOutputMessage
  | BetaResponseFileSearchToolCall | BetaResponseComputerToolCall
  | BetaResponseInputItem.ComputerCallOutput | BetaResponseFunctionWebSearch
  | BetaResponseFunctionToolCall | BetaResponseInputItem.FunctionCallOutput
  | BetaResponseInputItem.AgentMessage | BetaResponseInputItem.MultiAgentCall
  | BetaResponseInputItem.MultiAgentCallOutput | BetaResponseInputItem.ToolSearchCall
  | BetaResponseToolSearchOutputItemParam | BetaResponseInputItem.AdditionalTools
  | BetaResponseReasoningItem | BetaResponseCompactionItemParam
  | BetaResponseInputItem.ImageGenerationCall | BetaResponseCodeInterpreterToolCall
  | BetaResponseInputItem.LocalShellCall | BetaResponseInputItem.LocalShellCallOutput
  | BetaResponseInputItem.ShellCall | BetaResponseInputItem.ShellCallOutput
  | BetaResponseInputItem.ApplyPatchCall | BetaResponseInputItem.ApplyPatchCallOutput
  | BetaResponseInputItem.McpListTools | BetaResponseInputItem.McpApprovalRequest
  | BetaResponseInputItem.McpApprovalResponse | BetaResponseInputItem.McpCall
  | BetaResponseCustomToolCallOutput | BetaResponseCustomToolCall
  | BetaResponseInputItem.CompactionTrigger | BetaResponseInputItem.ItemReference
  | BetaResponseInputItem.Program | BetaResponseInputItem.ProgramOutput;
export namespace BetaResponseInputItem {
  export interface AdditionalTools {
    /** Default: `developer`. */
    role: 'developer';

    tools: BetaTool[];

    /** Default: `additional_tools`. */
    type: 'additional_tools';

    id?: string | null;

    /** The agent that made the item. */
    agent?: BetaResponseInputItem.AdditionalTools.Agent | null;
  }
  export namespace AdditionalTools {
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  /** A message from one agent to another. */
  export interface AgentMessage {
    /** The agent that sent it. */
    author: string;

    /** Its parts. */
    content: (
      | BetaResponseInputTextContent | BetaResponseInputImageContent
      | BetaResponseInputItem.AgentMessage.EncryptedContent
    )[];

    /** The agent it is for. */
    recipient: string;

    /** Default: `agent_message`. */
    type: 'agent_message';

    /** Id of the item, if it has one already. */
    id?: string | null;

    /** The agent that made the item. */
    agent?: BetaResponseInputItem.AgentMessage.Agent | null;
  }
  export namespace AgentMessage {
    export type Agent = BetaResponseApplyPatchToolCall.Agent;

    /** Encrypted part of a message. */
    export interface EncryptedContent {
      /**
       * The content, encrypted. Send it back as received.
       *
       * At most 10485760 characters.
       */
      encrypted_content: string;

      /** Default: `encrypted_content`. */
      type: 'encrypted_content';
    }
  }

  export interface ApplyPatchCall {
    /** From 1 to 64 characters. */
    call_id: string;

    operation:
      | BetaResponseInputItem.ApplyPatchCall.CreateFile
      | BetaResponseInputItem.ApplyPatchCall.DeleteFile
      | BetaResponseInputItem.ApplyPatchCall.UpdateFile;

    status: 'in_progress' | 'completed';

    /** Default: `apply_patch_call`. */
    type: 'apply_patch_call';

    id?: string | null;

    /** The agent that made the item. */
    agent?: BetaResponseInputItem.ApplyPatchCall.Agent | null;

    caller?:
      | BetaResponseInputItem.ApplyPatchCall.Direct | BetaResponseInputItem.ApplyPatchCall.Program
      | null;
  }
  export namespace ApplyPatchCall {
    export type Agent = BetaResponseApplyPatchToolCall.Agent;

    export type CreateFile = ResponsesAPI.ResponseInputItem.ApplyPatchCall.CreateFile;

    export type DeleteFile = ResponsesAPI.ResponseInputItem.ApplyPatchCall.DeleteFile;

    export type Direct = ResponsesAPI.ResponseApplyPatchToolCall.Direct;

    export type Program = ResponsesAPI.ResponseCustomToolCallOutput.Program;

    export type UpdateFile = ResponsesAPI.ResponseInputItem.ApplyPatchCall.UpdateFile;
  }

  export interface ApplyPatchCallOutput {
    /** From 1 to 64 characters. */
    call_id: string;

    status: 'completed' | 'failed';

    /** Default: `apply_patch_call_output`. */
    type: 'apply_patch_call_output';

    id?: string | null;

    /** The agent that made the item. */
    agent?: BetaResponseInputItem.ApplyPatchCallOutput.Agent | null;

    caller?:
      | BetaResponseInputItem.ApplyPatchCallOutput.Direct
      | BetaResponseInputItem.ApplyPatchCallOutput.Program | null;

    /** At most 10485760 characters. */
    output?: string | null;
  }
  export namespace ApplyPatchCallOutput {
    export type Agent = BetaResponseApplyPatchToolCall.Agent;

    export type Direct = ResponsesAPI.ResponseApplyPatchToolCall.Direct;

    export type Program = ResponsesAPI.ResponseCustomToolCallOutput.Program;
  }

  export interface CompactionTrigger {
    /** Default: `compaction_trigger`. */
    type: 'compaction_trigger';

    /** The agent that made the item. */
    agent?: BetaResponseInputItem.CompactionTrigger.Agent | null;
  }
  export namespace CompactionTrigger {
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  export interface ComputerCallOutput {
    /** From 1 to 64 characters. */
    call_id: string;

    output: BetaResponseComputerToolCallOutputScreenshot;

    /** Default: `computer_call_output`. */
    type: 'computer_call_output';

    id?: string | null;

    acknowledged_safety_checks?:
      | BetaResponseInputItem.ComputerCallOutput.AcknowledgedSafetyCheck[] | null;

    /** The agent that made the item. */
    agent?: BetaResponseInputItem.ComputerCallOutput.Agent | null;

    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }
  export namespace ComputerCallOutput {
    export type AcknowledgedSafetyCheck = ResponsesAPI.ResponseComputerToolCall.PendingSafetyCheck;

    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  export interface FunctionCallOutput {
    output: string | BetaResponseFunctionCallOutputItemList;

    /** Default: `function_call_output`. */
    type: 'function_call_output';

    id?: string | null;

    /** The agent that made the item. */
    agent?: BetaResponseInputItem.FunctionCallOutput.Agent | null;

    /** From 1 to 64 characters. */
    call_id?: string | null;

    caller?:
      | BetaResponseInputItem.FunctionCallOutput.Direct
      | BetaResponseInputItem.FunctionCallOutput.Program | null;

    /** From 1 to 128 characters. */
    name?: string | null;

    /** From 1 to 64 characters. */
    namespace?: string | null;

    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }
  export namespace FunctionCallOutput {
    export type Agent = BetaResponseApplyPatchToolCall.Agent;

    export type Direct = ResponsesAPI.ResponseApplyPatchToolCall.Direct;

    export type Program = ResponsesAPI.ResponseCustomToolCallOutput.Program;
  }

  export interface ImageGenerationCall {
    id: string;

    result: string | null;

    status: 'in_progress' | 'completed' | 'generating' | 'failed';

    type: 'image_generation_call';

    /** The agent that made the item. */
    agent?: BetaResponseInputItem.ImageGenerationCall.Agent | null;
  }
  export namespace ImageGenerationCall {
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  export interface ItemReference {
    id: string;

    /** The agent that made the item. */
    agent?: BetaResponseInputItem.ItemReference.Agent | null;

    /** Default: `item_reference`. */
    type?: 'item_reference' | null;
  }
  export namespace ItemReference {
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  export interface LocalShellCall {
    id: string;

    action: BetaResponseInputItem.LocalShellCall.Action;

    call_id: string;

    status: 'in_progress' | 'completed' | 'incomplete';

    type: 'local_shell_call';

    /** The agent that made the item. */
    agent?: BetaResponseInputItem.LocalShellCall.Agent | null;
  }
  export namespace LocalShellCall {
    export type Action = ConversationsItemsAPI.ConversationItem.LocalShellCall.Action;

    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  export interface LocalShellCallOutput {
    id: string;

    output: string;

    type: 'local_shell_call_output';

    /** The agent that made the item. */
    agent?: BetaResponseInputItem.LocalShellCallOutput.Agent | null;

    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }
  export namespace LocalShellCallOutput {
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  export interface McpApprovalRequest {
    id: string;

    arguments: string;

    name: string;

    server_label: string;

    type: 'mcp_approval_request';

    /** The agent that made the item. */
    agent?: BetaResponseInputItem.McpApprovalRequest.Agent | null;
  }
  export namespace McpApprovalRequest {
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  export interface McpApprovalResponse {
    approval_request_id: string;

    approve: boolean;

    type: 'mcp_approval_response';

    id?: string | null;

    /** The agent that made the item. */
    agent?: BetaResponseInputItem.McpApprovalResponse.Agent | null;

    reason?: string | null;
  }
  export namespace McpApprovalResponse {
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  export interface McpCall {
    id: string;

    arguments: string;

    name: string;

    server_label: string;

    type: 'mcp_call';

    /** The agent that made the item. */
    agent?: BetaResponseInputItem.McpCall.Agent | null;

    approval_request_id?: string | null;

    error?: BetaMcpToolCallError | null;

    output?: string | null;

    status?: 'in_progress' | 'completed' | 'incomplete' | 'calling' | 'failed';
  }
  export namespace McpCall {
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  export interface McpListTools {
    id: string;

    server_label: string;

    tools: BetaResponseInputItem.McpListTools.Tool[];

    type: 'mcp_list_tools';

    /** The agent that made the item. */
    agent?: BetaResponseInputItem.McpListTools.Agent | null;

    error?: string | null;
  }
  export namespace McpListTools {
    export type Agent = BetaResponseApplyPatchToolCall.Agent;

    export type Tool = RealtimeAPI.RealtimeMcpListTools.Tool;
  }

  export interface Message {
    content: BetaResponseInputMessageContentList;

    role: 'user' | 'system' | 'developer';

    /** The agent that made the item. */
    agent?: BetaResponseInputItem.Message.Agent | null;

    status?: 'in_progress' | 'completed' | 'incomplete';

    type?: 'message';
  }
  export namespace Message {
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  /** An action on another agent. */
  export interface MultiAgentCall {
    /** The action. */
    action:
      | 'spawn_agent' | 'interrupt_agent' | 'list_agents' | 'send_message' | 'followup_task'
      | 'wait_agent';

    /** The arguments as JSON text. */
    arguments: string;

    /**
     * Id of the call, which the output must repeat.
     *
     * From 1 to 64 characters.
     */
    call_id: string;

    /** Default: `multi_agent_call`. */
    type: 'multi_agent_call';

    /** Id of the item, if it has one already. */
    id?: string | null;

    /** The agent that made the item. */
    agent?: BetaResponseInputItem.MultiAgentCall.Agent | null;
  }
  export namespace MultiAgentCall {
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  /** The result of an action on another agent. */
  export interface MultiAgentCallOutput {
    /** The action. */
    action:
      | 'spawn_agent' | 'interrupt_agent' | 'list_agents' | 'send_message' | 'followup_task'
      | 'wait_agent';

    /**
     * Id of the call that this answers.
     *
     * From 1 to 64 characters.
     */
    call_id: string;

    /** The result. */
    output: BetaResponseInputItem.MultiAgentCallOutput.Output[];

    /** Default: `multi_agent_call_output`. */
    type: 'multi_agent_call_output';

    /** Id of the item, if it has one already. */
    id?: string | null;

    /** The agent that made the item. */
    agent?: BetaResponseInputItem.MultiAgentCallOutput.Agent | null;
  }
  export namespace MultiAgentCallOutput {
    export type Agent = BetaResponseApplyPatchToolCall.Agent;

    /** Text that an action returned. */
    export interface Output {
      /**
       * The text.
       *
       * At most 10485760 characters.
       */
      text: string;

      /** Default: `output_text`. */
      type: 'output_text';

      /** Sources and files that the text refers to. */
      annotations?: (
        | BetaResponseInputItem.MultiAgentCallOutput.Output.FileCitation
        | BetaResponseInputItem.MultiAgentCallOutput.Output.URLCitation
        | BetaResponseInputItem.MultiAgentCallOutput.Output.ContainerFileCitation
      )[];
    }
    export namespace Output {
      export interface ContainerFileCitation {
        container_id: string;

        /** At least 0. */
        end_index: number;

        file_id: string;

        filename: string;

        /** At least 0. */
        start_index: number;

        /** Default: `container_file_citation`. */
        type: 'container_file_citation';
      }

      export interface FileCitation {
        file_id: string;

        filename: string;

        /** At least 0. */
        index: number;

        /** Default: `file_citation`. */
        type: 'file_citation';
      }

      export interface URLCitation {
        /** At least 0. */
        end_index: number;

        /** At least 0. */
        start_index: number;

        title: string;

        /** Default: `url_citation`. */
        type: 'url_citation';

        url: string;
      }
    }
  }

  export interface Program {
    id: string;

    /** From 1 to 64 characters. */
    call_id: string;

    /** At most 10485760 characters. */
    code: string;

    /** At most 10485760 characters. */
    fingerprint: string;

    /** Default: `program`. */
    type: 'program';

    /** The agent that made the item. */
    agent?: BetaResponseInputItem.Program.Agent | null;
  }
  export namespace Program {
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  export interface ProgramOutput {
    id: string;

    /** From 1 to 64 characters. */
    call_id: string;

    /** At most 10485760 characters. */
    result: string;

    status: 'completed' | 'incomplete';

    /** Default: `program_output`. */
    type: 'program_output';

    /** The agent that made the item. */
    agent?: BetaResponseInputItem.ProgramOutput.Agent | null;
  }
  export namespace ProgramOutput {
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  export interface ShellCall {
    action: BetaResponseInputItem.ShellCall.Action;

    /** From 1 to 64 characters. */
    call_id: string;

    /** Default: `shell_call`. */
    type: 'shell_call';

    id?: string | null;

    /** The agent that made the item. */
    agent?: BetaResponseInputItem.ShellCall.Agent | null;

    caller?:
      | BetaResponseInputItem.ShellCall.Direct | BetaResponseInputItem.ShellCall.Program | null;

    environment?: BetaLocalEnvironment | BetaContainerReference | null;

    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }
  export namespace ShellCall {
    export type Action = ResponsesAPI.ResponseInputItem.ShellCall.Action;

    export type Agent = BetaResponseApplyPatchToolCall.Agent;

    export type Direct = ResponsesAPI.ResponseApplyPatchToolCall.Direct;

    export type Program = ResponsesAPI.ResponseCustomToolCallOutput.Program;
  }

  export interface ShellCallOutput {
    /** From 1 to 64 characters. */
    call_id: string;

    output: BetaResponseFunctionShellCallOutputContent[];

    /** Default: `shell_call_output`. */
    type: 'shell_call_output';

    id?: string | null;

    /** The agent that made the item. */
    agent?: BetaResponseInputItem.ShellCallOutput.Agent | null;

    caller?:
      | BetaResponseInputItem.ShellCallOutput.Direct | BetaResponseInputItem.ShellCallOutput.Program
      | null;

    max_output_length?: number | null;

    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }
  export namespace ShellCallOutput {
    export type Agent = BetaResponseApplyPatchToolCall.Agent;

    export type Direct = ResponsesAPI.ResponseApplyPatchToolCall.Direct;

    export type Program = ResponsesAPI.ResponseCustomToolCallOutput.Program;
  }

  export interface ToolSearchCall {
    arguments: { [key: string]: unknown };

    /** Default: `tool_search_call`. */
    type: 'tool_search_call';

    id?: string | null;

    /** The agent that made the item. */
    agent?: BetaResponseInputItem.ToolSearchCall.Agent | null;

    /** From 1 to 64 characters. */
    call_id?: string | null;

    execution?: 'server' | 'client';

    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }
  export namespace ToolSearchCall {
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }
}

export type BetaResponseInputMessageContentList = ResponsesAPI.ResponseInputMessageContentList;

export interface BetaResponseInputMessageItem extends BetaResponseInputItem.Message {
  id: string;
}
export namespace BetaResponseInputMessageItem {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export type BetaResponseInputText = ResponsesAPI.ResponseInputText;
export namespace BetaResponseInputText {
  export type PromptCacheBreakpoint = ChatCompletionsAPI.ChatCompletionContentPartImage.PromptCacheBreakpoint;
}

export type BetaResponseInputTextContent = ResponsesAPI.ResponseInputTextContent;
export namespace BetaResponseInputTextContent {
  export type PromptCacheBreakpoint = ChatCompletionsAPI.ChatCompletionContentPartImage.PromptCacheBreakpoint;
}

export type BetaResponseItem =
  | BetaResponseInputMessageItem | BetaResponseOutputMessage | BetaResponseFileSearchToolCall
  | BetaResponseComputerToolCall | BetaResponseComputerToolCallOutputItem
  | BetaResponseFunctionWebSearch | BetaResponseFunctionToolCallItem
  | BetaResponseFunctionToolCallOutputItem | BetaResponseItem.AgentMessage
  | BetaResponseItem.MultiAgentCall | BetaResponseItem.MultiAgentCallOutput
  | BetaResponseToolSearchCall | BetaResponseToolSearchOutputItem | BetaResponseItem.AdditionalTools
  | BetaResponseReasoningItem | BetaResponseItem.Program | BetaResponseItem.ProgramOutput
  | BetaResponseCompactionItem | BetaResponseItem.ImageGenerationCall
  | BetaResponseCodeInterpreterToolCall | BetaResponseItem.LocalShellCall
  | BetaResponseItem.LocalShellCallOutput | BetaResponseFunctionShellToolCall
  | BetaResponseFunctionShellToolCallOutput | BetaResponseApplyPatchToolCall
  | BetaResponseApplyPatchToolCallOutput | BetaResponseItem.McpListTools
  | BetaResponseItem.McpApprovalRequest | BetaResponseItem.McpApprovalResponse
  | BetaResponseItem.McpCall | BetaResponseCustomToolCallItem
  | BetaResponseCustomToolCallOutputItem;
export namespace BetaResponseItem {
  export interface AdditionalTools {
    id: string;

    role:
      | 'unknown' | 'user' | 'assistant' | 'system' | 'critic' | 'discriminator' | 'developer'
      | 'tool';

    tools: BetaTool[];

    /** Default: `additional_tools`. */
    type: 'additional_tools';

    /** The agent that made the item. */
    agent?: BetaResponseItem.AdditionalTools.Agent;
  }
  export namespace AdditionalTools {
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  /** A message from one agent to another. */
  export interface AgentMessage {
    /** Id of the item. */
    id: string;

    /** The agent that sent it. */
    author: string;

    /** Its parts. */
    content: (
      | BetaResponseInputText | BetaResponseOutputText | BetaResponseItem.AgentMessage.Text
      | BetaResponseItem.AgentMessage.SummaryText | BetaResponseItem.AgentMessage.ReasoningText
      | BetaResponseOutputRefusal | BetaResponseInputImage
      | BetaResponseItem.AgentMessage.ComputerScreenshot | BetaResponseInputFile
      | BetaResponseItem.AgentMessage.EncryptedContent
    )[];

    /** The agent it is for. */
    recipient: string;

    /** Default: `agent_message`. */
    type: 'agent_message';

    /** The agent that made the item. */
    agent?: BetaResponseItem.AgentMessage.Agent;
  }
  export namespace AgentMessage {
    export type Agent = BetaResponseApplyPatchToolCall.Agent;

    export type ComputerScreenshot = ConversationsAPI.ComputerScreenshotContent;
    export namespace ComputerScreenshot {
      export type PromptCacheBreakpoint = ChatCompletionsAPI.ChatCompletionContentPartImage.PromptCacheBreakpoint;
    }

    /** Encrypted part of a message. */
    export interface EncryptedContent {
      /** The content, encrypted. Send it back as received. */
      encrypted_content: string;

      /** Default: `encrypted_content`. */
      type: 'encrypted_content';
    }

    export type ReasoningText = ConversationsAPI.Message.ReasoningText;

    /** Part of a summary of thoughts. */
    export type SummaryText = ConversationsAPI.SummaryTextContent;

    /** Text as part of a message. */
    export type Text = ConversationsAPI.TextContent;
  }

  export type ImageGenerationCall = BetaResponseInputItem.ImageGenerationCall;
  export namespace ImageGenerationCall {
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  export type LocalShellCall = BetaResponseInputItem.LocalShellCall;
  export namespace LocalShellCall {
    export type Action = ConversationsItemsAPI.ConversationItem.LocalShellCall.Action;

    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  export type LocalShellCallOutput = BetaResponseInputItem.LocalShellCallOutput;
  export namespace LocalShellCallOutput {
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  export type McpApprovalRequest = BetaResponseInputItem.McpApprovalRequest;
  export namespace McpApprovalRequest {
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  export interface McpApprovalResponse {
    id: string;

    approval_request_id: string;

    approve: boolean;

    type: 'mcp_approval_response';

    /** The agent that made the item. */
    agent?: BetaResponseItem.McpApprovalResponse.Agent | null;

    reason?: string | null;
  }
  export namespace McpApprovalResponse {
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  export type McpCall = BetaResponseInputItem.McpCall;
  export namespace McpCall {
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  export type McpListTools = BetaResponseInputItem.McpListTools;
  export namespace McpListTools {
    export type Agent = BetaResponseApplyPatchToolCall.Agent;

    export type Tool = RealtimeAPI.RealtimeMcpListTools.Tool;
  }

  /** An action on another agent. */
  export interface MultiAgentCall {
    /** Id of the item. */
    id: string;

    /** The action. */
    action:
      | 'spawn_agent' | 'interrupt_agent' | 'list_agents' | 'send_message' | 'followup_task'
      | 'wait_agent';

    /** The arguments as JSON text. */
    arguments: string;

    /** Id of the call, which the output must repeat. */
    call_id: string;

    /** Default: `multi_agent_call`. */
    type: 'multi_agent_call';

    /** The agent that made the item. */
    agent?: BetaResponseItem.MultiAgentCall.Agent;
  }
  export namespace MultiAgentCall {
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  /** The result of an action on another agent. */
  export interface MultiAgentCallOutput {
    /** Id of the item. */
    id: string;

    /** The action. */
    action:
      | 'spawn_agent' | 'interrupt_agent' | 'list_agents' | 'send_message' | 'followup_task'
      | 'wait_agent';

    /** Id of the call that this answers. */
    call_id: string;

    /** The result. */
    output: BetaResponseOutputText[];

    /** Default: `multi_agent_call_output`. */
    type: 'multi_agent_call_output';

    /** The agent that made the item. */
    agent?: BetaResponseItem.MultiAgentCallOutput.Agent;
  }
  export namespace MultiAgentCallOutput {
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  export interface Program {
    id: string;

    call_id: string;

    code: string;

    fingerprint: string;

    /** Default: `program`. */
    type: 'program';

    /** The agent that made the item. */
    agent?: BetaResponseItem.Program.Agent;
  }
  export namespace Program {
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  export interface ProgramOutput {
    id: string;

    call_id: string;

    result: string;

    status: 'completed' | 'incomplete';

    /** Default: `program_output`. */
    type: 'program_output';

    /** The agent that made the item. */
    agent?: BetaResponseItem.ProgramOutput.Agent;
  }
  export namespace ProgramOutput {
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }
}

export type BetaResponseItemsPage = CursorPage<BetaResponseItem>;

export type BetaResponseLocalEnvironment = ResponsesAPI.ResponseLocalEnvironment;

export interface BetaResponseMcpCallArgumentsDeltaEvent {
  delta: string;

  item_id: string;

  output_index: number;

  sequence_number: number;

  type: 'response.mcp_call_arguments.delta';

  /** The agent that the event comes from. */
  agent?: BetaResponseMcpCallArgumentsDeltaEvent.Agent | null;
}
export namespace BetaResponseMcpCallArgumentsDeltaEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export interface BetaResponseMcpCallArgumentsDoneEvent {
  arguments: string;

  item_id: string;

  output_index: number;

  sequence_number: number;

  type: 'response.mcp_call_arguments.done';

  /** The agent that the event comes from. */
  agent?: BetaResponseMcpCallArgumentsDoneEvent.Agent | null;
}
export namespace BetaResponseMcpCallArgumentsDoneEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export interface BetaResponseMcpCallCompletedEvent {
  item_id: string;

  output_index: number;

  sequence_number: number;

  type: 'response.mcp_call.completed';

  /** The agent that the event comes from. */
  agent?: BetaResponseMcpCallCompletedEvent.Agent | null;
}
export namespace BetaResponseMcpCallCompletedEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export interface BetaResponseMcpCallFailedEvent {
  item_id: string;

  output_index: number;

  sequence_number: number;

  type: 'response.mcp_call.failed';

  /** The agent that the event comes from. */
  agent?: BetaResponseMcpCallFailedEvent.Agent | null;
}
export namespace BetaResponseMcpCallFailedEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export interface BetaResponseMcpCallInProgressEvent {
  item_id: string;

  output_index: number;

  sequence_number: number;

  type: 'response.mcp_call.in_progress';

  /** The agent that the event comes from. */
  agent?: BetaResponseMcpCallInProgressEvent.Agent | null;
}
export namespace BetaResponseMcpCallInProgressEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export interface BetaResponseMcpListToolsCompletedEvent {
  item_id: string;

  output_index: number;

  sequence_number: number;

  type: 'response.mcp_list_tools.completed';

  /** The agent that the event comes from. */
  agent?: BetaResponseMcpListToolsCompletedEvent.Agent | null;
}
export namespace BetaResponseMcpListToolsCompletedEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export interface BetaResponseMcpListToolsFailedEvent {
  item_id: string;

  output_index: number;

  sequence_number: number;

  type: 'response.mcp_list_tools.failed';

  /** The agent that the event comes from. */
  agent?: BetaResponseMcpListToolsFailedEvent.Agent | null;
}
export namespace BetaResponseMcpListToolsFailedEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export interface BetaResponseMcpListToolsInProgressEvent {
  item_id: string;

  output_index: number;

  sequence_number: number;

  type: 'response.mcp_list_tools.in_progress';

  /** The agent that the event comes from. */
  agent?: BetaResponseMcpListToolsInProgressEvent.Agent | null;
}
export namespace BetaResponseMcpListToolsInProgressEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export type BetaResponseOutputAudio = ResponsesAPI.ResponseOutputAudio;

export type BetaResponseOutputItem =
  | BetaResponseOutputMessage | BetaResponseFileSearchToolCall | BetaResponseFunctionToolCall
  | BetaResponseFunctionToolCallOutputItem | BetaResponseOutputItem.AgentMessage
  | BetaResponseOutputItem.MultiAgentCall | BetaResponseOutputItem.MultiAgentCallOutput
  | BetaResponseFunctionWebSearch | BetaResponseComputerToolCall
  | BetaResponseComputerToolCallOutputItem | BetaResponseReasoningItem
  | BetaResponseOutputItem.Program | BetaResponseOutputItem.ProgramOutput
  | BetaResponseToolSearchCall | BetaResponseToolSearchOutputItem
  | BetaResponseOutputItem.AdditionalTools | BetaResponseCompactionItem
  | BetaResponseOutputItem.ImageGenerationCall | BetaResponseCodeInterpreterToolCall
  | BetaResponseOutputItem.LocalShellCall | BetaResponseOutputItem.LocalShellCallOutput
  | BetaResponseFunctionShellToolCall | BetaResponseFunctionShellToolCallOutput
  | BetaResponseApplyPatchToolCall | BetaResponseApplyPatchToolCallOutput
  | BetaResponseOutputItem.McpCall | BetaResponseOutputItem.McpListTools
  | BetaResponseOutputItem.McpApprovalRequest | BetaResponseOutputItem.McpApprovalResponse
  | BetaResponseCustomToolCall | BetaResponseCustomToolCallOutputItem;
export namespace BetaResponseOutputItem {
  export type AdditionalTools = BetaResponseItem.AdditionalTools;
  export namespace AdditionalTools {
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  export type AgentMessage = BetaResponseItem.AgentMessage;
  export namespace AgentMessage {
    export type Agent = BetaResponseApplyPatchToolCall.Agent;

    export type ComputerScreenshot = ConversationsAPI.ComputerScreenshotContent;
    export namespace ComputerScreenshot {
      export type PromptCacheBreakpoint = ChatCompletionsAPI.ChatCompletionContentPartImage.PromptCacheBreakpoint;
    }

    export type EncryptedContent = BetaResponseItem.AgentMessage.EncryptedContent;

    export type ReasoningText = ConversationsAPI.Message.ReasoningText;

    export type SummaryText = ConversationsAPI.SummaryTextContent;

    export type Text = ConversationsAPI.TextContent;
  }

  export type ImageGenerationCall = BetaResponseInputItem.ImageGenerationCall;
  export namespace ImageGenerationCall {
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  export type LocalShellCall = BetaResponseInputItem.LocalShellCall;
  export namespace LocalShellCall {
    export type Action = ConversationsItemsAPI.ConversationItem.LocalShellCall.Action;

    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  export type LocalShellCallOutput = BetaResponseInputItem.LocalShellCallOutput;
  export namespace LocalShellCallOutput {
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  export type McpApprovalRequest = BetaResponseInputItem.McpApprovalRequest;
  export namespace McpApprovalRequest {
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  export type McpApprovalResponse = BetaResponseItem.McpApprovalResponse;
  export namespace McpApprovalResponse {
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  export type McpCall = BetaResponseInputItem.McpCall;
  export namespace McpCall {
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  export type McpListTools = BetaResponseInputItem.McpListTools;
  export namespace McpListTools {
    export type Agent = BetaResponseApplyPatchToolCall.Agent;

    export type Tool = RealtimeAPI.RealtimeMcpListTools.Tool;
  }

  export type MultiAgentCall = BetaResponseItem.MultiAgentCall;
  export namespace MultiAgentCall {
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  export type MultiAgentCallOutput = BetaResponseItem.MultiAgentCallOutput;
  export namespace MultiAgentCallOutput {
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  export type Program = BetaResponseItem.Program;
  export namespace Program {
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  export type ProgramOutput = BetaResponseItem.ProgramOutput;
  export namespace ProgramOutput {
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }
}

export interface BetaResponseOutputItemAddedEvent {
  item: BetaResponseOutputItem;

  output_index: number;

  sequence_number: number;

  type: 'response.output_item.added';

  /** The agent that the event comes from. */
  agent?: BetaResponseOutputItemAddedEvent.Agent | null;
}
export namespace BetaResponseOutputItemAddedEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export interface BetaResponseOutputItemDoneEvent {
  item: BetaResponseOutputItem;

  output_index: number;

  sequence_number: number;

  type: 'response.output_item.done';

  /** The agent that the event comes from. */
  agent?: BetaResponseOutputItemDoneEvent.Agent | null;
}
export namespace BetaResponseOutputItemDoneEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export interface BetaResponseOutputMessage {
  id: string;

  content: (BetaResponseOutputText | BetaResponseOutputRefusal)[];

  role: 'assistant';

  status: 'in_progress' | 'completed' | 'incomplete';

  type: 'message';

  /** The agent that made the item. */
  agent?: BetaResponseOutputMessage.Agent | null;

  phase?: 'commentary' | 'final_answer' | null;
}
export namespace BetaResponseOutputMessage {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export type BetaResponseOutputRefusal = ResponsesAPI.ResponseOutputRefusal;

export type BetaResponseOutputText = ResponsesAPI.ResponseOutputText;
export namespace BetaResponseOutputText {
  export type ContainerFileCitation = ResponsesAPI.ResponseOutputText.ContainerFileCitation;

  export type FileCitation = ResponsesAPI.ResponseOutputText.FileCitation;

  export type FilePath = ResponsesAPI.ResponseOutputText.FilePath;

  export type Logprob = ResponsesAPI.ResponseOutputText.Logprob;
  export namespace Logprob {
    export type TopLogprob = RealtimeAPI.LogProbProperties;
  }

  export type URLCitation = ResponsesAPI.ResponseOutputText.URLCitation;
}

export interface BetaResponseOutputTextAnnotationAddedEvent {
  annotation:
    | BetaResponseOutputTextAnnotationAddedEvent.FileCitation
    | BetaResponseOutputTextAnnotationAddedEvent.URLCitation
    | BetaResponseOutputTextAnnotationAddedEvent.ContainerFileCitation
    | BetaResponseOutputTextAnnotationAddedEvent.FilePath | null;

  annotation_index: number;

  content_index: number;

  item_id: string;

  output_index: number;

  sequence_number: number;

  type: 'response.output_text.annotation.added';

  /** The agent that the event comes from. */
  agent?: BetaResponseOutputTextAnnotationAddedEvent.Agent | null;
}
export namespace BetaResponseOutputTextAnnotationAddedEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;

  export type ContainerFileCitation = ResponsesAPI.ResponseOutputText.ContainerFileCitation;

  export type FileCitation = ResponsesAPI.ResponseOutputText.FileCitation;

  export type FilePath = ResponsesAPI.ResponseOutputText.FilePath;

  export type URLCitation = ResponsesAPI.ResponseOutputText.URLCitation;
}

export type BetaResponsePrompt = ResponsesAPI.ResponsePrompt;

export interface BetaResponseQueuedEvent {
  response: BetaResponse;

  sequence_number: number;

  type: 'response.queued';

  /** The agent that the event comes from. */
  agent?: BetaResponseQueuedEvent.Agent | null;
}
export namespace BetaResponseQueuedEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export interface BetaResponseReasoningItem {
  id: string;

  summary: BetaResponseReasoningItem.Summary[];

  type: 'reasoning';

  /** The agent that made the item. */
  agent?: BetaResponseReasoningItem.Agent | null;

  content?: BetaResponseReasoningItem.Content[];

  encrypted_content?: string | null;

  status?: 'in_progress' | 'completed' | 'incomplete';
}
export namespace BetaResponseReasoningItem {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;

  export type Content = ConversationsAPI.Message.ReasoningText;

  export type Summary = ConversationsAPI.SummaryTextContent;
}

export interface BetaResponseReasoningSummaryPartAddedEvent {
  item_id: string;

  output_index: number;

  part: BetaResponseReasoningSummaryPartAddedEvent.Part;

  sequence_number: number;

  summary_index: number;

  type: 'response.reasoning_summary_part.added';

  /** The agent that the event comes from. */
  agent?: BetaResponseReasoningSummaryPartAddedEvent.Agent | null;
}
export namespace BetaResponseReasoningSummaryPartAddedEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;

  export interface Part {
    text: string;

    type: 'summary_text';
  }
}

export interface BetaResponseReasoningSummaryPartDoneEvent {
  item_id: string;

  output_index: number;

  part: BetaResponseReasoningSummaryPartDoneEvent.Part;

  sequence_number: number;

  summary_index: number;

  type: 'response.reasoning_summary_part.done';

  /** The agent that the event comes from. */
  agent?: BetaResponseReasoningSummaryPartDoneEvent.Agent | null;

  status?: 'incomplete';
}
export namespace BetaResponseReasoningSummaryPartDoneEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;

  export interface Part {
    text: string;

    type: 'summary_text';
  }
}

export interface BetaResponseReasoningSummaryTextDeltaEvent {
  delta: string;

  item_id: string;

  output_index: number;

  sequence_number: number;

  summary_index: number;

  type: 'response.reasoning_summary_text.delta';

  /** The agent that the event comes from. */
  agent?: BetaResponseReasoningSummaryTextDeltaEvent.Agent | null;
}
export namespace BetaResponseReasoningSummaryTextDeltaEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export interface BetaResponseReasoningSummaryTextDoneEvent {
  item_id: string;

  output_index: number;

  sequence_number: number;

  summary_index: number;

  text: string;

  type: 'response.reasoning_summary_text.done';

  /** The agent that the event comes from. */
  agent?: BetaResponseReasoningSummaryTextDoneEvent.Agent | null;
}
export namespace BetaResponseReasoningSummaryTextDoneEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export interface BetaResponseReasoningTextDeltaEvent {
  content_index: number;

  delta: string;

  item_id: string;

  output_index: number;

  sequence_number: number;

  type: 'response.reasoning_text.delta';

  /** The agent that the event comes from. */
  agent?: BetaResponseReasoningTextDeltaEvent.Agent | null;
}
export namespace BetaResponseReasoningTextDeltaEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export interface BetaResponseReasoningTextDoneEvent {
  content_index: number;

  item_id: string;

  output_index: number;

  sequence_number: number;

  text: string;

  type: 'response.reasoning_text.done';

  /** The agent that the event comes from. */
  agent?: BetaResponseReasoningTextDoneEvent.Agent | null;
}
export namespace BetaResponseReasoningTextDoneEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export interface BetaResponseRefusalDeltaEvent {
  content_index: number;

  delta: string;

  item_id: string;

  output_index: number;

  sequence_number: number;

  type: 'response.refusal.delta';

  /** The agent that the event comes from. */
  agent?: BetaResponseRefusalDeltaEvent.Agent | null;
}
export namespace BetaResponseRefusalDeltaEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export interface BetaResponseRefusalDoneEvent {
  content_index: number;

  item_id: string;

  output_index: number;

  refusal: string;

  sequence_number: number;

  type: 'response.refusal.done';

  /** The agent that the event comes from. */
  agent?: BetaResponseRefusalDoneEvent.Agent | null;
}
export namespace BetaResponseRefusalDoneEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export interface BetaResponseShellCallCommandAddedEvent {
  command: string;

  command_index: number;

  output_index: number;

  sequence_number: number;

  /** Default: `response.shell_call_command.added`. */
  type: 'response.shell_call_command.added';

  /** The agent that the event comes from. */
  agent?: BetaResponseShellCallCommandAddedEvent.Agent;
}
export namespace BetaResponseShellCallCommandAddedEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export interface BetaResponseShellCallCommandDeltaEvent {
  command_index: number;

  delta: string;

  output_index: number;

  sequence_number: number;

  /** Default: `response.shell_call_command.delta`. */
  type: 'response.shell_call_command.delta';

  /** The agent that the event comes from. */
  agent?: BetaResponseShellCallCommandDeltaEvent.Agent;

  obfuscation?: string;
}
export namespace BetaResponseShellCallCommandDeltaEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export interface BetaResponseShellCallCommandDoneEvent {
  command: string;

  command_index: number;

  output_index: number;

  sequence_number: number;

  /** Default: `response.shell_call_command.done`. */
  type: 'response.shell_call_command.done';

  /** The agent that the event comes from. */
  agent?: BetaResponseShellCallCommandDoneEvent.Agent;
}
export namespace BetaResponseShellCallCommandDoneEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export interface BetaResponseShellCallOutputContentDeltaEvent {
  command_index: number;

  delta: BetaResponseShellCallOutputContentDeltaEvent.Delta;

  item_id: string;

  output_index: number;

  sequence_number: number;

  /** Default: `response.shell_call_output_content.delta`. */
  type: 'response.shell_call_output_content.delta';

  /** The agent that the event comes from. */
  agent?: BetaResponseShellCallOutputContentDeltaEvent.Agent;
}
export namespace BetaResponseShellCallOutputContentDeltaEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;

  export type Delta = ResponsesAPI.ResponseShellCallOutputContentDeltaEvent.Delta;
}

export interface BetaResponseShellCallOutputContentDoneEvent {
  command_index: number;

  item_id: string;

  output: BetaResponseShellCallOutputContentDoneEvent.Output[];

  output_index: number;

  sequence_number: number;

  /** Default: `response.shell_call_output_content.done`. */
  type: 'response.shell_call_output_content.done';

  /** The agent that the event comes from. */
  agent?: BetaResponseShellCallOutputContentDoneEvent.Agent;
}
export namespace BetaResponseShellCallOutputContentDoneEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;

  export type Output = ResponsesAPI.ResponseFunctionShellToolCallOutput.Output;
  export namespace Output {
    export type Exit = ResponsesAPI.ResponseFunctionShellCallOutputContent.Exit;

    export type Timeout = ResponsesAPI.ResponseFunctionShellCallOutputContent.Timeout;
  }
}

export type BetaResponseStatus =
  | 'completed' | 'failed' | 'in_progress' | 'cancelled' | 'queued' | 'incomplete';

export type BetaResponseStreamEvent =
  | BetaResponseAudioDeltaEvent | BetaResponseAudioDoneEvent | BetaResponseAudioTranscriptDeltaEvent
  | BetaResponseAudioTranscriptDoneEvent | BetaResponseCodeInterpreterCallCodeDeltaEvent
  | BetaResponseCodeInterpreterCallCodeDoneEvent | BetaResponseCodeInterpreterCallCompletedEvent
  | BetaResponseCodeInterpreterCallInProgressEvent
  | BetaResponseCodeInterpreterCallInterpretingEvent | BetaResponseCompletedEvent
  | BetaResponseContentPartAddedEvent | BetaResponseContentPartDoneEvent | BetaResponseCreatedEvent
  | BetaResponseErrorEvent | BetaResponseFileSearchCallCompletedEvent
  | BetaResponseFileSearchCallInProgressEvent | BetaResponseFileSearchCallSearchingEvent
  | BetaResponseFunctionCallArgumentsDeltaEvent | BetaResponseFunctionCallArgumentsDoneEvent
  | BetaResponseShellCallCommandAddedEvent | BetaResponseShellCallCommandDeltaEvent
  | BetaResponseShellCallCommandDoneEvent | BetaResponseShellCallOutputContentDeltaEvent
  | BetaResponseShellCallOutputContentDoneEvent | BetaResponseInProgressEvent
  | BetaResponseFailedEvent | BetaResponseIncompleteEvent | BetaResponseOutputItemAddedEvent
  | BetaResponseOutputItemDoneEvent | BetaResponseReasoningSummaryPartAddedEvent
  | BetaResponseReasoningSummaryPartDoneEvent | BetaResponseReasoningSummaryTextDeltaEvent
  | BetaResponseReasoningSummaryTextDoneEvent | BetaResponseReasoningTextDeltaEvent
  | BetaResponseReasoningTextDoneEvent | BetaResponseRefusalDeltaEvent
  | BetaResponseRefusalDoneEvent | BetaResponseTextDeltaEvent | BetaResponseTextDoneEvent
  | BetaResponseWebSearchCallCompletedEvent | BetaResponseWebSearchCallInProgressEvent
  | BetaResponseWebSearchCallSearchingEvent | BetaResponseImageGenCallCompletedEvent
  | BetaResponseImageGenCallGeneratingEvent | BetaResponseImageGenCallInProgressEvent
  | BetaResponseImageGenCallPartialImageEvent | BetaResponseMcpCallArgumentsDeltaEvent
  | BetaResponseMcpCallArgumentsDoneEvent | BetaResponseMcpCallCompletedEvent
  | BetaResponseMcpCallFailedEvent | BetaResponseMcpCallInProgressEvent
  | BetaResponseMcpListToolsCompletedEvent | BetaResponseMcpListToolsFailedEvent
  | BetaResponseMcpListToolsInProgressEvent | BetaResponseOutputTextAnnotationAddedEvent
  | BetaResponseQueuedEvent | BetaResponseCustomToolCallInputDeltaEvent
  | BetaResponseCustomToolCallInputDoneEvent;

export type BetaResponseTextConfig = ResponsesAPI.ResponseTextConfig;

export interface BetaResponseTextDeltaEvent {
  content_index: number;

  delta: string;

  item_id: string;

  logprobs: BetaResponseTextDeltaEvent.Logprob[];

  output_index: number;

  sequence_number: number;

  type: 'response.output_text.delta';

  /** The agent that the event comes from. */
  agent?: BetaResponseTextDeltaEvent.Agent | null;
}
export namespace BetaResponseTextDeltaEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;

  export type Logprob = ResponsesAPI.ResponseTextDeltaEvent.Logprob;
  export namespace Logprob {
    export type TopLogprob = ResponsesAPI.ResponseTextDeltaEvent.Logprob.TopLogprob;
  }
}

export interface BetaResponseTextDoneEvent {
  content_index: number;

  item_id: string;

  logprobs: BetaResponseTextDoneEvent.Logprob[];

  output_index: number;

  sequence_number: number;

  text: string;

  type: 'response.output_text.done';

  /** The agent that the event comes from. */
  agent?: BetaResponseTextDoneEvent.Agent | null;
}
export namespace BetaResponseTextDoneEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;

  export type Logprob = ResponsesAPI.ResponseTextDeltaEvent.Logprob;
  export namespace Logprob {
    export type TopLogprob = ResponsesAPI.ResponseTextDeltaEvent.Logprob.TopLogprob;
  }
}

export interface BetaResponseToolSearchCall {
  id: string;

  arguments: unknown;

  call_id: string | null;

  execution: 'server' | 'client';

  status: 'in_progress' | 'completed' | 'incomplete';

  /** Default: `tool_search_call`. */
  type: 'tool_search_call';

  /** The agent that made the item. */
  agent?: BetaResponseToolSearchCall.Agent;

  created_by?: string;
}
export namespace BetaResponseToolSearchCall {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export interface BetaResponseToolSearchOutputItem {
  id: string;

  call_id: string | null;

  execution: 'server' | 'client';

  status: 'in_progress' | 'completed' | 'incomplete';

  tools: BetaTool[];

  /** Default: `tool_search_output`. */
  type: 'tool_search_output';

  /** The agent that made the item. */
  agent?: BetaResponseToolSearchOutputItem.Agent;

  created_by?: string;
}
export namespace BetaResponseToolSearchOutputItem {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export interface BetaResponseToolSearchOutputItemParam {
  tools: BetaTool[];

  /** Default: `tool_search_output`. */
  type: 'tool_search_output';

  id?: string | null;

  /** The agent that made the item. */
  agent?: BetaResponseToolSearchOutputItemParam.Agent | null;

  /** From 1 to 64 characters. */
  call_id?: string | null;

  execution?: 'server' | 'client';

  status?: 'in_progress' | 'completed' | 'incomplete' | null;
}
export namespace BetaResponseToolSearchOutputItemParam {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export type BetaResponseUsage = ResponsesAPI.ResponseUsage;
export namespace BetaResponseUsage {
  export type InputTokensDetails = ResponsesAPI.ResponseUsage.InputTokensDetails;

  export type OutputTokensDetails = ResponsesAPI.ResponseUsage.OutputTokensDetails;
}

export interface BetaResponseWebSearchCallCompletedEvent {
  item_id: string;

  output_index: number;

  sequence_number: number;

  type: 'response.web_search_call.completed';

  /** The agent that the event comes from. */
  agent?: BetaResponseWebSearchCallCompletedEvent.Agent | null;
}
export namespace BetaResponseWebSearchCallCompletedEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export interface BetaResponseWebSearchCallInProgressEvent {
  item_id: string;

  output_index: number;

  sequence_number: number;

  type: 'response.web_search_call.in_progress';

  /** The agent that the event comes from. */
  agent?: BetaResponseWebSearchCallInProgressEvent.Agent | null;
}
export namespace BetaResponseWebSearchCallInProgressEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export interface BetaResponseWebSearchCallSearchingEvent {
  item_id: string;

  output_index: number;

  sequence_number: number;

  type: 'response.web_search_call.searching';

  /** The agent that the event comes from. */
  agent?: BetaResponseWebSearchCallSearchingEvent.Agent | null;
}
export namespace BetaResponseWebSearchCallSearchingEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

export type BetaResponsesClientEvent =
  | BetaResponsesClientEvent.ResponseCreate | BetaResponseInjectEvent;
export namespace BetaResponsesClientEvent {
  export interface ResponseCreate {
    type: 'response.create';

    /** Default: `false`. */
    background?: boolean | null;

    /** At least 1 items. */
    context_management?: BetaResponsesClientEvent.ResponseCreate.ContextManagement[] | null;

    conversation?: string | BetaResponseConversationParam | null;

    include?: BetaResponseIncludable[] | null;

    input?: string | BetaResponseInput;

    instructions?: string | null;

    /** At least 16. */
    max_output_tokens?: number | null;

    max_tool_calls?: number | null;

    metadata?: SharedAPI.Metadata;

    model?: SharedAPI.ResponsesModel;

    moderation?: BetaResponsesClientEvent.ResponseCreate.Moderation | null;

    multi_agent?: BetaResponsesClientEvent.ResponseCreate.MultiAgent | null;

    /** Default: `true`. */
    parallel_tool_calls?: boolean | null;

    previous_response_id?: string | null;

    prompt?: BetaResponsePrompt;

    prompt_cache_key?: string | null;

    prompt_cache_options?: BetaResponsesClientEvent.ResponseCreate.PromptCacheOptions;

    /** @deprecated */
    prompt_cache_retention?: 'in_memory' | '24h' | null;

    reasoning?: BetaResponsesClientEvent.ResponseCreate.Reasoning | null;

    /** At most 64 characters. */
    safety_identifier?: string | null;

    /** Default: `auto`. */
    service_tier?: BetaServiceTier;

    /** Default: `true`. */
    store?: boolean | null;

    /** Default: `false`. */
    stream?: boolean | null;

    /** From 1 to 256 characters. */
    stream_id?: string;

    stream_options?: BetaResponsesClientEvent.ResponseCreate.StreamOptions;

    /** From 0 to 2. Default: `1`. */
    temperature?: number | null;

    text?: BetaResponseTextConfig;

    tool_choice?:
      | BetaToolChoiceOptions | BetaToolChoiceAllowed | BetaToolChoiceTypes | BetaToolChoiceFunction
      | BetaToolChoiceMcp | BetaToolChoiceCustom
      | BetaResponsesClientEvent.ResponseCreate.BetaSpecificProgrammaticToolCallingParam
      | BetaToolChoiceApplyPatch | BetaToolChoiceShell;

    tools?: BetaTool[];

    /** From 0 to 20. */
    top_logprobs?: number;

    /** From 0 to 1. Default: `1`. */
    top_p?: number | null;

    /**
     * Default: `disabled`.
     *
     * @deprecated
     */
    truncation?: 'auto' | 'disabled' | null;

    /** @deprecated */
    user?: string;
  }
  export namespace ResponseCreate {
    export type BetaSpecificProgrammaticToolCallingParam = ResponsesInputTokensAPI.InputTokenCountParams.SpecificProgrammaticToolCallingParam;

    export type ContextManagement = ResponsesAPI.ResponsesClientEvent.ContextManagement;

    export type Moderation = ChatCompletionsAPI.ChatCompletionCreateParams.Moderation;
    export namespace Moderation {
      export type Policy = ChatCompletionsAPI.ChatCompletionCreateParams.Moderation.Policy;
      export namespace Policy {
        export type Input = ChatCompletionsAPI.ChatCompletionCreateParams.Moderation.Policy.Input;

        export type Output = ChatCompletionsAPI.ChatCompletionCreateParams.Moderation.Policy.Input;
      }
    }

    export type MultiAgent = ResponseCreateParams.MultiAgent;

    export type PromptCacheOptions = ChatCompletionsAPI.ChatCompletionCreateParams.PromptCacheOptions;

    export type Reasoning = SharedAPI.Reasoning;

    export type StreamOptions = ResponsesAPI.ResponsesClientEvent.StreamOptions;
  }
}

export type BetaResponsesServerEvent =
  | BetaResponsesServerEvent.BetaResponseAudioWsDelta
  | BetaResponsesServerEvent.BetaResponseAudioWsDone
  | BetaResponsesServerEvent.BetaResponseAudioTranscriptWsDelta
  | BetaResponsesServerEvent.BetaResponseAudioTranscriptWsDone
  | BetaResponsesServerEvent.BetaResponseCodeInterpreterCallCodeWsDelta
  | BetaResponsesServerEvent.BetaResponseCodeInterpreterCallCodeWsDone
  | BetaResponsesServerEvent.BetaResponseCodeInterpreterCallWsCompleted
  | BetaResponsesServerEvent.BetaResponseCodeInterpreterCallInWsProgress
  | BetaResponsesServerEvent.BetaResponseCodeInterpreterCallWsInterpreting
  | BetaResponsesServerEvent.BetaResponseWsCompleted
  | BetaResponsesServerEvent.BetaResponseContentPartWsAdded
  | BetaResponsesServerEvent.BetaResponseContentPartWsDone
  | BetaResponsesServerEvent.BetaResponseWsCreated
  | BetaResponsesServerEvent.BetaResponseFileSearchCallWsCompleted
  | BetaResponsesServerEvent.BetaResponseFileSearchCallInWsProgress
  | BetaResponsesServerEvent.BetaResponseFileSearchCallWsSearching
  | BetaResponsesServerEvent.BetaResponseFunctionCallArgumentsWsDelta
  | BetaResponsesServerEvent.BetaResponseFunctionCallArgumentsWsDone
  | BetaResponsesServerEvent.BetaResponseShellCallCommandWsAdded
  | BetaResponsesServerEvent.BetaResponseShellCallCommandWsDelta
  | BetaResponsesServerEvent.BetaResponseShellCallCommandWsDone
  | BetaResponsesServerEvent.BetaResponseShellCallOutputContentWsDelta
  | BetaResponsesServerEvent.BetaResponseShellCallOutputContentWsDone
  | BetaResponsesServerEvent.BetaResponseInWsProgress
  | BetaResponsesServerEvent.BetaResponseWsFailed
  | BetaResponsesServerEvent.BetaResponseWsIncomplete
  | BetaResponsesServerEvent.BetaResponseOutputItemWsAdded
  | BetaResponsesServerEvent.BetaResponseOutputItemWsDone
  | BetaResponsesServerEvent.BetaResponseReasoningSummaryPartWsAdded
  | BetaResponsesServerEvent.BetaResponseReasoningSummaryPartWsDone
  | BetaResponsesServerEvent.BetaResponseReasoningSummaryTextWsDelta
  | BetaResponsesServerEvent.BetaResponseReasoningSummaryTextWsDone
  | BetaResponsesServerEvent.BetaResponseReasoningTextWsDelta
  | BetaResponsesServerEvent.BetaResponseReasoningTextWsDone
  | BetaResponsesServerEvent.BetaResponseRefusalWsDelta
  | BetaResponsesServerEvent.BetaResponseRefusalWsDone
  | BetaResponsesServerEvent.BetaResponseTextWsDelta
  | BetaResponsesServerEvent.BetaResponseTextWsDone
  | BetaResponsesServerEvent.BetaResponseWebSearchCallWsCompleted
  | BetaResponsesServerEvent.BetaResponseWebSearchCallInWsProgress
  | BetaResponsesServerEvent.BetaResponseWebSearchCallWsSearching
  | BetaResponsesServerEvent.BetaResponseImageGenCallWsCompleted
  | BetaResponsesServerEvent.BetaResponseImageGenCallWsGenerating
  | BetaResponsesServerEvent.BetaResponseImageGenCallInWsProgress
  | BetaResponsesServerEvent.BetaResponseImageGenCallPartialWsImage
  | BetaResponsesServerEvent.BetaResponseMcpCallArgumentsWsDelta
  | BetaResponsesServerEvent.BetaResponseMcpCallArgumentsWsDone
  | BetaResponsesServerEvent.BetaResponseMcpCallWsCompleted
  | BetaResponsesServerEvent.BetaResponseMcpCallWsFailed
  | BetaResponsesServerEvent.BetaResponseMcpCallInWsProgress
  | BetaResponsesServerEvent.BetaResponseMcpListToolsWsCompleted
  | BetaResponsesServerEvent.BetaResponseMcpListToolsWsFailed
  | BetaResponsesServerEvent.BetaResponseMcpListToolsInWsProgress
  | BetaResponsesServerEvent.BetaResponseOutputTextAnnotationWsAdded
  | BetaResponsesServerEvent.BetaResponseWsQueued
  | BetaResponsesServerEvent.BetaResponseCustomToolCallInputWsDelta
  | BetaResponsesServerEvent.BetaResponseCustomToolCallInputWsDone
  | BetaResponsesServerEvent.BetaResponseWsError | BetaResponseInjectCreatedEvent
  | BetaResponseInjectFailedEvent;
export namespace BetaResponsesServerEvent {
  export interface BetaResponseAudioTranscriptWsDelta extends BetaResponseAudioTranscriptDeltaEvent {
    stream_id?: string;
  }

  export interface BetaResponseAudioTranscriptWsDone extends BetaResponseAudioTranscriptDoneEvent {
    stream_id?: string;
  }

  export interface BetaResponseAudioWsDelta extends BetaResponseAudioDeltaEvent {
    stream_id?: string;
  }

  export interface BetaResponseAudioWsDone extends BetaResponseAudioDoneEvent {
    stream_id?: string;
  }

  export interface BetaResponseCodeInterpreterCallCodeWsDelta extends BetaResponseCodeInterpreterCallCodeDeltaEvent {
    stream_id?: string;
  }

  export interface BetaResponseCodeInterpreterCallCodeWsDone extends BetaResponseCodeInterpreterCallCodeDoneEvent {
    stream_id?: string;
  }

  export interface BetaResponseCodeInterpreterCallInWsProgress extends BetaResponseCodeInterpreterCallInProgressEvent {
    stream_id?: string;
  }

  export interface BetaResponseCodeInterpreterCallWsCompleted extends BetaResponseCodeInterpreterCallCompletedEvent {
    stream_id?: string;
  }

  export interface BetaResponseCodeInterpreterCallWsInterpreting extends BetaResponseCodeInterpreterCallInterpretingEvent {
    stream_id?: string;
  }

  export interface BetaResponseContentPartWsAdded extends BetaResponseContentPartAddedEvent {
    stream_id?: string;
  }

  export interface BetaResponseContentPartWsDone extends BetaResponseContentPartDoneEvent {
    stream_id?: string;
  }

  export interface BetaResponseCustomToolCallInputWsDelta extends BetaResponseCustomToolCallInputDeltaEvent {
    stream_id?: string;
  }

  export interface BetaResponseCustomToolCallInputWsDone extends BetaResponseCustomToolCallInputDoneEvent {
    stream_id?: string;
  }

  export interface BetaResponseFileSearchCallInWsProgress extends BetaResponseFileSearchCallInProgressEvent {
    stream_id?: string;
  }

  export interface BetaResponseFileSearchCallWsCompleted extends BetaResponseFileSearchCallCompletedEvent {
    stream_id?: string;
  }

  export interface BetaResponseFileSearchCallWsSearching extends BetaResponseFileSearchCallSearchingEvent {
    stream_id?: string;
  }

  export interface BetaResponseFunctionCallArgumentsWsDelta extends BetaResponseFunctionCallArgumentsDeltaEvent {
    stream_id?: string;
  }

  export interface BetaResponseFunctionCallArgumentsWsDone extends BetaResponseFunctionCallArgumentsDoneEvent {
    stream_id?: string;
  }

  export interface BetaResponseImageGenCallInWsProgress extends BetaResponseImageGenCallInProgressEvent {
    stream_id?: string;
  }

  export interface BetaResponseImageGenCallPartialWsImage extends BetaResponseImageGenCallPartialImageEvent {
    stream_id?: string;
  }

  export interface BetaResponseImageGenCallWsCompleted extends BetaResponseImageGenCallCompletedEvent {
    stream_id?: string;
  }

  export interface BetaResponseImageGenCallWsGenerating extends BetaResponseImageGenCallGeneratingEvent {
    stream_id?: string;
  }

  export interface BetaResponseInWsProgress extends BetaResponseInProgressEvent {
    stream_id?: string;
  }

  export interface BetaResponseMcpCallArgumentsWsDelta extends BetaResponseMcpCallArgumentsDeltaEvent {
    stream_id?: string;
  }

  export interface BetaResponseMcpCallArgumentsWsDone extends BetaResponseMcpCallArgumentsDoneEvent {
    stream_id?: string;
  }

  export interface BetaResponseMcpCallInWsProgress extends BetaResponseMcpCallInProgressEvent {
    stream_id?: string;
  }

  export interface BetaResponseMcpCallWsCompleted extends BetaResponseMcpCallCompletedEvent {
    stream_id?: string;
  }

  export interface BetaResponseMcpCallWsFailed extends BetaResponseMcpCallFailedEvent {
    stream_id?: string;
  }

  export interface BetaResponseMcpListToolsInWsProgress extends BetaResponseMcpListToolsInProgressEvent {
    stream_id?: string;
  }

  export interface BetaResponseMcpListToolsWsCompleted extends BetaResponseMcpListToolsCompletedEvent {
    stream_id?: string;
  }

  export interface BetaResponseMcpListToolsWsFailed extends BetaResponseMcpListToolsFailedEvent {
    stream_id?: string;
  }

  export interface BetaResponseOutputItemWsAdded extends BetaResponseOutputItemAddedEvent {
    stream_id?: string;
  }

  export interface BetaResponseOutputItemWsDone extends BetaResponseOutputItemDoneEvent {
    stream_id?: string;
  }

  export interface BetaResponseOutputTextAnnotationWsAdded extends BetaResponseOutputTextAnnotationAddedEvent {
    stream_id?: string;
  }

  export interface BetaResponseReasoningSummaryPartWsAdded extends BetaResponseReasoningSummaryPartAddedEvent {
    stream_id?: string;
  }

  export interface BetaResponseReasoningSummaryPartWsDone extends BetaResponseReasoningSummaryPartDoneEvent {
    stream_id?: string;
  }

  export interface BetaResponseReasoningSummaryTextWsDelta extends BetaResponseReasoningSummaryTextDeltaEvent {
    stream_id?: string;
  }

  export interface BetaResponseReasoningSummaryTextWsDone extends BetaResponseReasoningSummaryTextDoneEvent {
    stream_id?: string;
  }

  export interface BetaResponseReasoningTextWsDelta extends BetaResponseReasoningTextDeltaEvent {
    stream_id?: string;
  }

  export interface BetaResponseReasoningTextWsDone extends BetaResponseReasoningTextDoneEvent {
    stream_id?: string;
  }

  export interface BetaResponseRefusalWsDelta extends BetaResponseRefusalDeltaEvent {
    stream_id?: string;
  }

  export interface BetaResponseRefusalWsDone extends BetaResponseRefusalDoneEvent {
    stream_id?: string;
  }

  export interface BetaResponseShellCallCommandWsAdded extends BetaResponseShellCallCommandAddedEvent {
    stream_id?: string;
  }

  export interface BetaResponseShellCallCommandWsDelta extends BetaResponseShellCallCommandDeltaEvent {
    stream_id?: string;
  }

  export interface BetaResponseShellCallCommandWsDone extends BetaResponseShellCallCommandDoneEvent {
    stream_id?: string;
  }

  export interface BetaResponseShellCallOutputContentWsDelta extends BetaResponseShellCallOutputContentDeltaEvent {
    stream_id?: string;
  }

  export interface BetaResponseShellCallOutputContentWsDone extends BetaResponseShellCallOutputContentDoneEvent {
    stream_id?: string;
  }

  export interface BetaResponseTextWsDelta extends BetaResponseTextDeltaEvent {
    stream_id?: string;
  }

  export interface BetaResponseTextWsDone extends BetaResponseTextDoneEvent {
    stream_id?: string;
  }

  export interface BetaResponseWebSearchCallInWsProgress extends BetaResponseWebSearchCallInProgressEvent {
    stream_id?: string;
  }

  export interface BetaResponseWebSearchCallWsCompleted extends BetaResponseWebSearchCallCompletedEvent {
    stream_id?: string;
  }

  export interface BetaResponseWebSearchCallWsSearching extends BetaResponseWebSearchCallSearchingEvent {
    stream_id?: string;
  }

  export interface BetaResponseWsCompleted extends BetaResponseCompletedEvent {
    stream_id?: string;
  }

  export interface BetaResponseWsCreated extends BetaResponseCreatedEvent {
    stream_id?: string;
  }

  export interface BetaResponseWsError {
    error: BetaResponsesServerEvent.BetaResponseWsError.Error;

    type: 'error';

    /** The agent that the event comes from. */
    agent?: BetaResponsesServerEvent.BetaResponseWsError.Agent | null;

    sequence_number?: number;

    status?: number;

    stream_id?: string;
  }
  export namespace BetaResponseWsError {
    export type Agent = BetaResponseApplyPatchToolCall.Agent;

    export type Error = ResponsesAPI.ResponsesServerEvent.ResponseWsError.Error;
  }

  export interface BetaResponseWsFailed extends BetaResponseFailedEvent {
    stream_id?: string;
  }

  export interface BetaResponseWsIncomplete extends BetaResponseIncompleteEvent {
    stream_id?: string;
  }

  export interface BetaResponseWsQueued extends BetaResponseQueuedEvent {
    stream_id?: string;
  }
}

export type BetaServiceTier = ResponsesAPI.ServiceTier;

export type BetaSkillReference = ResponsesAPI.SkillReference;

export type BetaTool = ResponsesAPI.Tool;
export namespace BetaTool {
  export type CodeInterpreter = ResponsesAPI.Tool.CodeInterpreter;
  export namespace CodeInterpreter {
    export type CodeInterpreterToolAuto = ResponsesAPI.Tool.CodeInterpreter.CodeInterpreterToolAuto;
  }

  export type ImageGeneration = ResponsesAPI.Tool.ImageGeneration;
  export namespace ImageGeneration {
    export type InputImageMask = ResponsesAPI.Tool.ImageGeneration.InputImageMask;
  }

  export type LocalShell = ResponsesAPI.Tool.LocalShell;

  export type Mcp = RealtimeAPI.RealtimeResponseCreateMcpTool;
  export namespace Mcp {
    export type McpToolApprovalFilter = RealtimeAPI.RealtimeResponseCreateMcpTool.McpToolApprovalFilter;
    export namespace McpToolApprovalFilter {
      export type Always = RealtimeAPI.RealtimeResponseCreateMcpTool.McpToolFilter;

      export type Never = RealtimeAPI.RealtimeResponseCreateMcpTool.McpToolFilter;
    }

    export type McpToolFilter = RealtimeAPI.RealtimeResponseCreateMcpTool.McpToolFilter;
  }

  export type ProgrammaticToolCalling = ResponsesInputTokensAPI.InputTokenCountParams.SpecificProgrammaticToolCallingParam;
}

export type BetaToolChoiceAllowed = ResponsesAPI.ToolChoiceAllowed;

export type BetaToolChoiceApplyPatch = ResponsesAPI.ToolChoiceApplyPatch;

export type BetaToolChoiceCustom = ResponsesAPI.ToolChoiceCustom;

export type BetaToolChoiceFunction = ResponsesAPI.ToolChoiceFunction;

export type BetaToolChoiceMcp = ResponsesAPI.ToolChoiceMcp;

export type BetaToolChoiceOptions = ResponsesAPI.ToolChoiceOptions;

export type BetaToolChoiceShell = ResponsesAPI.ToolChoiceShell;

export type BetaToolChoiceTypes = ResponsesAPI.ToolChoiceTypes;

export type BetaToolSearchTool = ResponsesAPI.ToolSearchTool;

export type BetaWebSearchPreviewTool = ResponsesAPI.WebSearchPreviewTool;
export namespace BetaWebSearchPreviewTool {
  export type UserLocation = ResponsesAPI.WebSearchPreviewTool.UserLocation;
}

export type BetaWebSearchTool = ResponsesAPI.WebSearchTool;
export namespace BetaWebSearchTool {
  export type Filters = ResponsesAPI.WebSearchTool.Filters;

  export type UserLocation = ResponsesAPI.WebSearchTool.UserLocation;
}

export interface ResponseCancelParams {
  betas?: ('responses_multi_agent=v1')[];
}

export interface ResponseCompactParams {
  model: SharedAPI.ResponsesModel | (string & {}) | null;

  betas?: ('responses_multi_agent=v1')[];

  input?: string | BetaResponseInputItem[] | null;

  instructions?: string | null;

  previous_response_id?: string | null;

  /** At most 64 characters. */
  prompt_cache_key?: string | null;

  prompt_cache_options?: ResponseCompactParams.PromptCacheOptions | null;

  prompt_cache_retention?: 'in_memory' | '24h' | null;

  service_tier?: 'auto' | 'default' | 'fast' | 'flex' | 'priority' | null;
}

export namespace ResponseCompactParams {
  export type PromptCacheOptions = ChatCompletionsAPI.ChatCompletionCreateParams.PromptCacheOptions;
}

export type ResponseCreateParams = ResponseCreateParamsNonStreaming | ResponseCreateParamsStreaming;

export interface ResponseCreateParamsBase {
  /** Default: `false`. */
  background?: boolean | null;

  betas?: ('responses_multi_agent=v1')[];

  /** At least 1 items. */
  context_management?: ResponseCreateParams.ContextManagement[] | null;

  conversation?: string | BetaResponseConversationParam | null;

  include?: BetaResponseIncludable[] | null;

  input?: string | BetaResponseInput;

  instructions?: string | null;

  /** At least 16. */
  max_output_tokens?: number | null;

  max_tool_calls?: number | null;

  metadata?: SharedAPI.Metadata;

  model?: SharedAPI.ResponsesModel;

  moderation?: ResponseCreateParams.Moderation | null;

  /** Lets the model hand parts of the work to other agents. */
  multi_agent?: ResponseCreateParams.MultiAgent | null;

  /** Default: `true`. */
  parallel_tool_calls?: boolean | null;

  previous_response_id?: string | null;

  prompt?: BetaResponsePrompt;

  prompt_cache_key?: string | null;

  prompt_cache_options?: ResponseCreateParams.PromptCacheOptions;

  /** @deprecated */
  prompt_cache_retention?: 'in_memory' | '24h' | null;

  reasoning?: ResponseCreateParams.Reasoning | null;

  /** At most 64 characters. */
  safety_identifier?: string | null;

  /** Default: `auto`. */
  service_tier?: BetaServiceTier;

  /** Default: `true`. */
  store?: boolean | null;

  /** Default: `false`. */
  stream?: boolean | null;

  stream_options?: ResponseCreateParams.StreamOptions;

  /** From 0 to 2. Default: `1`. */
  temperature?: number | null;

  text?: BetaResponseTextConfig;

  tool_choice?:
    | BetaToolChoiceOptions | BetaToolChoiceAllowed | BetaToolChoiceTypes | BetaToolChoiceFunction
    | BetaToolChoiceMcp | BetaToolChoiceCustom
    | ResponseCreateParams.BetaSpecificProgrammaticToolCallingParam | BetaToolChoiceApplyPatch
    | BetaToolChoiceShell;

  tools?: BetaTool[];

  /** From 0 to 20. */
  top_logprobs?: number;

  /** From 0 to 1. Default: `1`. */
  top_p?: number | null;

  /**
   * Default: `disabled`.
   *
   * @deprecated
   */
  truncation?: 'auto' | 'disabled' | null;

  /** @deprecated */
  user?: string;
}

export namespace ResponseCreateParams {
  export type ResponseCreateParamsNonStreaming = Self.ResponseCreateParamsNonStreaming;
  export type ResponseCreateParamsStreaming = Self.ResponseCreateParamsStreaming;

  export type BetaSpecificProgrammaticToolCallingParam = ResponsesInputTokensAPI.InputTokenCountParams.SpecificProgrammaticToolCallingParam;

  export type ContextManagement = ResponsesAPI.ResponsesClientEvent.ContextManagement;

  export type Moderation = ChatCompletionsAPI.ChatCompletionCreateParams.Moderation;
  export namespace Moderation {
    export type Policy = ChatCompletionsAPI.ChatCompletionCreateParams.Moderation.Policy;
    export namespace Policy {
      export type Input = ChatCompletionsAPI.ChatCompletionCreateParams.Moderation.Policy.Input;

      export type Output = ChatCompletionsAPI.ChatCompletionCreateParams.Moderation.Policy.Input;
    }
  }

  /** Whether and how several agents work together. */
  export interface MultiAgent {
    /** Whether they do. */
    enabled: boolean;

    /**
     * Most agents that work at the same time, besides the first.
     *
     * At least 1.
     */
    max_concurrent_subagents?: number;
  }

  export type PromptCacheOptions = ChatCompletionsAPI.ChatCompletionCreateParams.PromptCacheOptions;

  export type Reasoning = SharedAPI.Reasoning;

  export type StreamOptions = ResponsesAPI.ResponsesClientEvent.StreamOptions;
}

export interface ResponseCreateParamsNonStreaming extends ResponseCreateParamsBase {
  /** Asks for the result as a whole. */
  stream?: false | null;
}

export interface ResponseCreateParamsStreaming extends ResponseCreateParamsBase {
  /** Asks for the result as a stream of events. */
  stream: true;
}

export interface ResponseDeleteParams {
  betas?: ('responses_multi_agent=v1')[];
}

export type ResponseRetrieveParams =
  | ResponseRetrieveParamsNonStreaming | ResponseRetrieveParamsStreaming;

export interface ResponseRetrieveParamsBase {
  betas?: ('responses_multi_agent=v1')[];

  include?: BetaResponseIncludable[];

  include_obfuscation?: boolean;

  starting_after?: number;

  stream?: boolean;
}

export namespace ResponseRetrieveParams {
  export type ResponseRetrieveParamsNonStreaming = Self.ResponseRetrieveParamsNonStreaming;
  export type ResponseRetrieveParamsStreaming = Self.ResponseRetrieveParamsStreaming;
}

export interface ResponseRetrieveParamsNonStreaming extends ResponseRetrieveParamsBase {
  /** Asks for the result as a whole. */
  stream?: false;
}

export interface ResponseRetrieveParamsStreaming extends ResponseRetrieveParamsBase {
  /** Asks for the result as a stream of events. */
  stream: true;
}
