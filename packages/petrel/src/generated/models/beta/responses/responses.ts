// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../core/pages/pagination.ts';
import type * as ChatCompletionsAPI from '../../chat/completions/completions.ts';
import type * as ConversationsAPI from '../../conversations/conversations.ts';
import type * as ConversationsItemsAPI from '../../conversations/items.ts';
import type * as ImagesAPI from '../../images.ts';
import type * as RealtimeAPI from '../../realtime/realtime.ts';
import type * as ResponsesInputTokensAPI from '../../responses/input-tokens.ts';
import type * as ResponsesAPI from '../../responses/responses.ts';
import type * as SharedAPI from '../../shared.ts';
import type * as BetaAgentsAPI from '../agents/agents.ts';
import type * as Self from './responses.ts';

/** Lets the model change files by diffs. */
export type BetaApplyPatchTool = ResponsesAPI.ApplyPatchTool;

/** A conversation shrunk into fewer items. */
export interface BetaCompactedResponse {
  /** Id of the result. */
  id: string;

  /** When it was made, in Unix seconds. */
  created_at: number;

  /** Default: `response.compaction`. */
  object: 'response.compaction';

  /** The items to give as the input of the next response, in place of the conversation. */
  output: BetaResponseOutputItem[];

  /** Tokens used to compact. */
  usage: BetaResponseUsage;

  image?: BetaCompactedResponse.Image;
}
export namespace BetaCompactedResponse {
  export type Image = ResponsesAPI.CompactedResponse.Image;
}

/** Something to do on a computer: click, type, scroll and so on. */
export type BetaComputerAction = ResponsesAPI.ComputerAction;
export namespace BetaComputerAction {
  /** Clicks a mouse button. */
  export type Click = ResponsesAPI.ComputerAction.Click;

  /** Clicks the left mouse button twice. */
  export type DoubleClick = ResponsesAPI.ComputerAction.DoubleClick;

  /** Drags the mouse along a path. */
  export type Drag = ResponsesAPI.ComputerAction.Drag;
  export namespace Drag {
    /** A point on the screen. */
    export type Path = ResponsesAPI.ComputerAction.Drag.Path;
  }

  /** Presses keys together. */
  export type Keypress = ResponsesAPI.ComputerAction.Keypress;

  /** Moves the mouse. */
  export type Move = ResponsesAPI.ComputerAction.Move;

  /** Takes a screenshot. */
  export type Screenshot = ResponsesAPI.ComputerAction.Screenshot;

  /** Turns the mouse wheel. */
  export type Scroll = ResponsesAPI.ComputerAction.Scroll;

  /** Types text. */
  export type Type = ResponsesAPI.ComputerAction.Type;

  /** Waits a moment. */
  export type Wait = ResponsesAPI.ComputerAction.Wait;
}

/** Things to do on a computer, in order. */
export type BetaComputerActionList = ResponsesAPI.ComputerActionList;

/** Operates a computer through screenshots, mouse and keyboard. */
export type BetaComputerTool = ResponsesAPI.ComputerTool;

/** Operates a computer; an earlier form of the computer tool. */
export type BetaComputerUsePreviewTool = ResponsesAPI.ComputerUsePreviewTool;

/** Settings of a container to be made. */
export type BetaContainerAuto = ResponsesAPI.ContainerAuto;

/** Lets a container reach some domains only. */
export type BetaContainerNetworkPolicyAllowlist = ResponsesAPI.ContainerNetworkPolicyAllowlist;

/** Cuts a container off from the network. */
export type BetaContainerNetworkPolicyDisabled = ResponsesAPI.ContainerNetworkPolicyDisabled;

/** A secret put into requests to one domain, unseen by the model. */
export type BetaContainerNetworkPolicyDomainSecret = ResponsesAPI.ContainerNetworkPolicyDomainSecret;

/** A container by its id. */
export type BetaContainerReference = ResponsesAPI.ContainerReference;

/** A tool that takes free text, or text of a given grammar, instead of JSON. */
export type BetaCustomTool = ResponsesAPI.CustomTool;
export namespace BetaCustomTool {
  export type Grammar = SharedAPI.CustomToolInputFormat.Grammar;

  export type Text = SharedAPI.CustomToolInputFormat.Text;
}

/** A message, in the short form where the content may be a plain text. */
export type BetaEasyInputMessage = ResponsesAPI.EasyInputMessage;

/** Searches vector stores. */
export type BetaFileSearchTool = ResponsesAPI.FileSearchTool;
export namespace BetaFileSearchTool {
  export type ComparisonFilter = SharedAPI.ComparisonFilter;

  export type CompoundFilter = SharedAPI.CompoundFilter;
  export namespace CompoundFilter {
    export type ComparisonFilter = SharedAPI.ComparisonFilter;
  }

  /** How passages are ranked. */
  export type RankingOptions = ResponsesAPI.FileSearchTool.RankingOptions;
  export namespace RankingOptions {
    /** How much meaning counts against shared words. */
    export type HybridSearch = ResponsesAPI.FileSearchTool.RankingOptions.HybridSearch;
  }
}

/** Lets the model run shell commands. */
export type BetaFunctionShellTool = ResponsesAPI.FunctionShellTool;

/** A function of yours that the model may ask to have called. */
export type BetaFunctionTool = ResponsesAPI.FunctionTool;

/** How closely the model looks at an image. */
export type BetaImageDetail = ResponsesAPI.ImageDetail;

/** A skill sent along with the request. */
export type BetaInlineSkill = ResponsesAPI.InlineSkill;

/** Files of a skill, as a zip archive. */
export type BetaInlineSkillSource = ResponsesAPI.InlineSkillSource;

/** Runs commands on your machine. */
export type BetaLocalEnvironment = ResponsesAPI.LocalEnvironment;

/** A skill on your machine. */
export type BetaLocalSkill = ResponsesAPI.LocalSkill;

/** Why a call of an MCP tool failed. */
export type BetaMcpToolCallError = ResponsesAPI.McpToolCallError;
export namespace BetaMcpToolCallError {
  /** The server answered with an HTTP error. */
  export type HTTPError = ResponsesAPI.McpToolCallError.HTTPError;

  /** The server answered with a protocol error. */
  export type McpProtocolError = ResponsesAPI.McpToolCallError.McpProtocolError;

  /** The tool itself reported an error. */
  export type McpToolExecutionError = ResponsesAPI.McpToolCallError.McpToolExecutionError;
}

/** A named group of functions and custom tools. */
export type BetaNamespaceTool = ResponsesAPI.NamespaceTool;
export namespace BetaNamespaceTool {
  /** A function in a named group. */
  export type Function = ResponsesAPI.NamespaceTool.Function;
}

/** What a model made of its input: messages, reasoning, tool calls, and what it cost. */
export interface BetaResponse {
  /** Id of the response, for `previous_response_id` and later calls. */
  id: string;

  access_programs: BetaResponse.AccessPrograms | null;

  /** When the response was begun, in Unix seconds. */
  created_at: number;

  /** Why the response failed; null if it did not. */
  error: BetaResponseError | null;

  /** Why the response broke off early; null if it did not. */
  incomplete_details: BetaResponse.IncompleteDetails | null;

  /** The instructions the response was made with. */
  instructions:
    | string | (BetaResponseInputItem | BetaResponseConfigurationUpdateItemParam)[] | null;

  /** The key-value pairs given with the request. */
  metadata: SharedAPI.Metadata;

  /** The model that answered. */
  model: SharedAPI.ResponsesModel;

  object: 'response';

  /**
   * What the model produced, in order: messages, reasoning, tool calls. The first item need not
   * be a message.
   */
  output: BetaResponseOutputItem[];

  /**
   * The text of all messages of the output joined; empty when there is none. Made by the
   * client.
   */
  output_text: string;

  /**
   * Whether several tools could be called at once.
   *
   * Default: `true`.
   */
  parallel_tool_calls: boolean;

  /**
   * The randomness that was used.
   *
   * From 0 to 2. Default: `1`.
   */
  temperature: number | null;

  /** Which tools the model was instructed to use. */
  tool_choice:
    | BetaToolChoiceOptions | BetaToolChoiceAllowed | BetaToolChoiceTypes | BetaToolChoiceFunction
    | BetaToolChoiceMcp | BetaToolChoiceCustom
    | BetaResponse.BetaSpecificProgrammaticToolCallingParam | BetaToolChoiceApplyPatch
    | BetaToolChoiceShell;

  /** The tools that were offered. */
  tools: BetaTool[];

  /**
   * The share of likeliest tokens that was sampled from.
   *
   * From 0 to 1. Default: `1`.
   */
  top_p: number | null;

  /**
   * Whether the response ran in the background.
   *
   * Default: `false`.
   */
  background?: boolean | null;

  /** When it was completed, in Unix seconds; null until then. */
  completed_at?: number | null;

  /** The conversation that input and output were added to. */
  conversation?: BetaResponse.Conversation | null;

  image?: BetaResponse.Image;

  input_transformations?: BetaResponse.InputTransformation[];

  /** Most tokens the model was allowed to generate, reasoning included. */
  max_output_tokens?: number | null;

  /** Most calls of hosted tools that were allowed. */
  max_tool_calls?: number | null;

  /** What moderation found in the input and the output, when the request enables it. */
  moderation?: BetaResponse.Moderation | null;

  /** Id of the response that this one continues. */
  previous_response_id?: string | null;

  /** The stored prompt that was used. */
  prompt?: BetaResponsePrompt | null;

  prompt_cache_diagnostics?:
    | BetaResponse.CacheMiss | BetaResponse.CacheHit | BetaResponse.ComparisonResponseNotFound
    | BetaResponse.Unavailable;

  /** The key that grouped requests for the cache. */
  prompt_cache_key?: string | null;

  /** How the beginning of the prompt was cached. */
  prompt_cache_options?: BetaResponse.PromptCacheOptions;

  /**
   * How long the cached beginning is kept.
   *
   * @deprecated
   */
  prompt_cache_retention?: 'in_memory' | '24h' | null;

  /** How the model was instructed to think. */
  reasoning?: BetaResponse.Reasoning | null;

  /**
   * The id of the end user that was given.
   *
   * At most 64 characters.
   */
  safety_identifier?: string | null;

  /**
   * The tier that actually served the request, which can differ from the requested one.
   *
   * Default: `auto`.
   */
  service_tier?: BetaServiceTier;

  /** How far the response is. `queued` and `in_progress` go on; the others are final. */
  status?: BetaResponseStatus;

  /** The requested format of the text. */
  text?: BetaResponseTextConfig;

  tool_usage?: BetaResponse.ToolUsage;

  /**
   * How many likeliest tokens were returned at each position.
   *
   * From 0 to 20.
   */
  top_logprobs?: number | null;

  /**
   * What was done with input too long for the model.
   *
   * Default: `disabled`.
   */
  truncation?: 'auto' | 'disabled' | null;

  /** Tokens used; null while the response is being made. */
  usage?: BetaResponseUsage;

  /**
   * The id of the end user that was given. Replaced by `safety_identifier` and
   * `prompt_cache_key`.
   *
   * @deprecated
   */
  user?: string;
}
export namespace BetaResponse {
  export type AccessPrograms = ResponsesAPI.Response.AccessPrograms;

  /** Makes the model write a program that calls the tools. */
  export type BetaSpecificProgrammaticToolCallingParam = ResponsesInputTokensAPI.InputTokenCountParams.SpecificProgrammaticToolCallingParam;

  export type CacheHit = ResponsesAPI.Response.CacheHit;

  export type CacheMiss = ResponsesAPI.Response.CacheMiss;

  export type ComparisonResponseNotFound = ResponsesAPI.Response.ComparisonResponseNotFound;

  /** The conversation that a response belongs to. */
  export type Conversation = ResponsesAPI.ResponseConversationParam;

  export type Image = ResponsesAPI.CompactedResponse.Image;

  /** Why a response broke off early. */
  export interface IncompleteDetails {
    /** Whether the token limit or the content filter ended it. */
    reason?: 'max_output_tokens' | 'content_filter' | 'max_messages' | 'steered';
  }

  export type InputTransformation = ResponsesAPI.Response.InputTransformation;

  /** What moderation found, for input and output apart. */
  export type Moderation = ResponsesAPI.Response.Moderation;
  export namespace Moderation {
    /** Why moderation could not be carried out. */
    export type Error = ResponsesAPI.Response.Moderation.Error;

    /** Findings of a moderation that succeeded. */
    export type ModerationResult = ResponsesAPI.Response.Moderation.ModerationResult;
  }

  /** How the beginning of the prompt was cached. */
  export type PromptCacheOptions = ResponsesAPI.Response.PromptCacheOptions;

  export type Reasoning = SharedAPI.Reasoning;

  export type ToolUsage = ResponsesAPI.Response.ToolUsage;
  export namespace ToolUsage {
    export type ImageGen = ResponsesAPI.Response.ToolUsage.ImageGen;
    export namespace ImageGen {
      export type CachedTokensDetails = ResponsesAPI.Response.ToolUsage.ImageGen.CachedTokensDetails;

      export type InputTokensDetails = ImagesAPI.ImagesResponse.Usage.InputTokensDetails;

      export type OutputTokensDetails = ImagesAPI.ImagesResponse.Usage.InputTokensDetails;
    }

    export type WebSearch = ResponsesAPI.Response.ToolUsage.WebSearch;
  }

  export type Unavailable = ResponsesAPI.Response.Unavailable;
}

/** A file change the model wants made. */
export interface BetaResponseApplyPatchToolCall {
  /** Id of the item. */
  id: string;

  /** Id of the call, which the output must repeat. */
  call_id: string;

  /** The change: create, update or delete a file. */
  operation:
    | BetaResponseApplyPatchToolCall.CreateFile | BetaResponseApplyPatchToolCall.DeleteFile
    | BetaResponseApplyPatchToolCall.UpdateFile;

  /** How far the item is. */
  status: 'in_progress' | 'completed';

  /** Default: `apply_patch_call`. */
  type: 'apply_patch_call';

  /** The agent that made the item. */
  agent?: BetaResponseApplyPatchToolCall.Agent;

  /** Who made the call: the model itself, or a program it wrote. */
  caller?: BetaResponseApplyPatchToolCall.Direct | BetaResponseApplyPatchToolCall.Program | null;

  /** Who created the item. */
  created_by?: string;
}
export namespace BetaResponseApplyPatchToolCall {
  /** The agent that made an item. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  /** A file to create. */
  export type CreateFile = ResponsesAPI.ResponseApplyPatchToolCall.CreateFile;

  /** A file to delete. */
  export type DeleteFile = ResponsesAPI.ResponseApplyPatchToolCall.DeleteFile;

  /** The model itself made the call. */
  export type Direct = ResponsesAPI.ResponseApplyPatchToolCall.Direct;

  /** A program of the model made the call. */
  export type Program = ResponsesAPI.ResponseApplyPatchToolCall.Program;

  /** A file to change. */
  export type UpdateFile = ResponsesAPI.ResponseApplyPatchToolCall.UpdateFile;
}

/** Whether a file change could be made. */
export interface BetaResponseApplyPatchToolCallOutput {
  /** Id of the item. */
  id: string;

  /** Id of the call that this answers. */
  call_id: string;

  /** How far the item is. */
  status: 'completed' | 'failed';

  /** Default: `apply_patch_call_output`. */
  type: 'apply_patch_call_output';

  /** The agent that made the item. */
  agent?: BetaResponseApplyPatchToolCallOutput.Agent;

  /** Who made the call: the model itself, or a program it wrote. */
  caller?:
    | BetaResponseApplyPatchToolCallOutput.Direct | BetaResponseApplyPatchToolCallOutput.Program
    | null;

  /** Who created the item. */
  created_by?: string;

  /** A message on how it went. */
  output?: string | null;
}
export namespace BetaResponseApplyPatchToolCallOutput {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;

  /** The model itself made the call. */
  export type Direct = ResponsesAPI.ResponseApplyPatchToolCall.Direct;

  /** A program of the model made the call. */
  export type Program = ResponsesAPI.ResponseApplyPatchToolCall.Program;
}

/** More speech. */
export interface BetaResponseAudioDeltaEvent {
  /** A piece of the encoded audio in base64. */
  delta: string;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.audio.delta';

  /** The agent that the event comes from. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
}
export namespace BetaResponseAudioDeltaEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** The speech is complete. */
export interface BetaResponseAudioDoneEvent {
  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.audio.done';

  /** The agent that the event comes from. */
  agent?: BetaResponseAudioDoneEvent.Agent | null;
}
export namespace BetaResponseAudioDoneEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** More of what is said. */
export interface BetaResponseAudioTranscriptDeltaEvent {
  /** Text to append. */
  delta: string;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.audio.transcript.delta';

  /** The agent that the event comes from. */
  agent?: BetaResponseAudioTranscriptDeltaEvent.Agent | null;
}
export namespace BetaResponseAudioTranscriptDeltaEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** The transcript of the speech is complete. */
export interface BetaResponseAudioTranscriptDoneEvent {
  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.audio.transcript.done';

  /** The agent that the event comes from. */
  agent?: BetaResponseAudioTranscriptDoneEvent.Agent | null;
}
export namespace BetaResponseAudioTranscriptDoneEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** More of the code to be run. */
export interface BetaResponseCodeInterpreterCallCodeDeltaEvent {
  /** Code to append. */
  delta: string;

  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.code_interpreter_call_code.delta';

  /** The agent that the event comes from. */
  agent?: BetaResponseCodeInterpreterCallCodeDeltaEvent.Agent | null;
}
export namespace BetaResponseCodeInterpreterCallCodeDeltaEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** The code to be run is complete. */
export interface BetaResponseCodeInterpreterCallCodeDoneEvent {
  /** The whole code. */
  code: string;

  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.code_interpreter_call_code.done';

  /** The agent that the event comes from. */
  agent?: BetaResponseCodeInterpreterCallCodeDoneEvent.Agent | null;
}
export namespace BetaResponseCodeInterpreterCallCodeDoneEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** The code has run. */
export interface BetaResponseCodeInterpreterCallCompletedEvent {
  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.code_interpreter_call.completed';

  /** The agent that the event comes from. */
  agent?: BetaResponseCodeInterpreterCallCompletedEvent.Agent | null;
}
export namespace BetaResponseCodeInterpreterCallCompletedEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** A call of the code interpreter has begun. */
export interface BetaResponseCodeInterpreterCallInProgressEvent {
  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.code_interpreter_call.in_progress';

  /** The agent that the event comes from. */
  agent?: BetaResponseCodeInterpreterCallInProgressEvent.Agent | null;
}
export namespace BetaResponseCodeInterpreterCallInProgressEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** The code is running. */
export interface BetaResponseCodeInterpreterCallInterpretingEvent {
  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.code_interpreter_call.interpreting';

  /** The agent that the event comes from. */
  agent?: BetaResponseCodeInterpreterCallInterpretingEvent.Agent | null;
}
export namespace BetaResponseCodeInterpreterCallInterpretingEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** Code the model ran in a container. */
export interface BetaResponseCodeInterpreterToolCall {
  /** Id of the item. */
  id: string;

  /** The code; null if it is not available. */
  code: string | null;

  /** Id of the container it ran in. */
  container_id: string;

  /** What it printed and drew, when requested with `include`. */
  outputs:
    | (BetaResponseCodeInterpreterToolCall.Logs | BetaResponseCodeInterpreterToolCall.Image)[]
    | null;

  /** How far the item is. */
  status: 'in_progress' | 'completed' | 'incomplete' | 'interpreting' | 'failed';

  /** Default: `code_interpreter_call`. */
  type: 'code_interpreter_call';

  /** The agent that made the item. */
  agent?: BetaResponseCodeInterpreterToolCall.Agent | null;
}
export namespace BetaResponseCodeInterpreterToolCall {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;

  /** An image the code drew. */
  export type Image = ResponsesAPI.ResponseCodeInterpreterToolCall.Image;

  /** What the code printed. */
  export type Logs = ResponsesAPI.ResponseCodeInterpreterToolCall.Logs;
}

export interface BetaResponseCompactionCompactingEvent {
  /** Id of the compacted item in the output. */
  item_id: string;

  /** Position of the compacted item in the response's output, from 0. */
  output_index: number;

  sequence_number: number;

  type: 'response.compaction.compacting';

  /** The agent that this comes from, where there are several. */
  agent?: BetaResponseCompactionCompactingEvent.Agent;
}
export namespace BetaResponseCompactionCompactingEvent {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** A stretch of conversation in compacted form. Send it back as received. */
export interface BetaResponseCompactionItem {
  /** Id of the item. */
  id: string;

  /** The compacted conversation, encrypted. */
  encrypted_content: string;

  /** Default: `compaction`. */
  type: 'compaction';

  /** The agent that made the item. */
  agent?: BetaResponseCompactionItem.Agent;

  /** Who created the item. */
  created_by?: string;
}
export namespace BetaResponseCompactionItem {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** A stretch of conversation in compacted form, sent back. */
export interface BetaResponseCompactionItemParam {
  /**
   * The compacted conversation, encrypted.
   *
   * At most 20971520 characters.
   */
  encrypted_content: string;

  /** Default: `compaction`. */
  type: 'compaction';

  /** Id of the item, if it has one already. */
  id?: string | null;

  /** The agent that made the item. */
  agent?: BetaResponseCompactionItemParam.Agent | null;
}
export namespace BetaResponseCompactionItemParam {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** The response is complete. The last event of a stream. */
export interface BetaResponseCompletedEvent {
  /** The whole response. */
  response: BetaResponse;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.completed';

  /** The agent that the event comes from. */
  agent?: BetaResponseCompletedEvent.Agent | null;
}
export namespace BetaResponseCompletedEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/**
 * Actions the model wants done on a computer. Answer with a screenshot in a
 * `computer_call_output` item.
 */
export interface BetaResponseComputerToolCall {
  /** Id of the item. */
  id: string;

  /** Id of the call, which the output must repeat. */
  call_id: string;

  /** Warnings that a person should confirm before the actions are done. */
  pending_safety_checks: BetaResponseComputerToolCall.PendingSafetyCheck[];

  /** How far the item is. */
  status: 'in_progress' | 'completed' | 'incomplete';

  /** Default: `computer_call`. */
  type: 'computer_call';

  /** The action. */
  action?: BetaComputerAction;

  /** The actions, in order, where there are several. */
  actions?: BetaComputerActionList;

  /** The agent that made the item. */
  agent?: BetaResponseComputerToolCall.Agent | null;
}
export namespace BetaResponseComputerToolCall {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;

  /** A warning about an action. */
  export type PendingSafetyCheck = ResponsesAPI.ResponseComputerToolCall.PendingSafetyCheck;
}

/** A screenshot after actions on a computer, as the server keeps it. */
export interface BetaResponseComputerToolCallOutputItem {
  /** Id of the item. */
  id: string;

  /** Id of the call that this answers. */
  call_id: string;

  /** The screenshot. */
  output: BetaResponseComputerToolCallOutputScreenshot;

  /** How far the item is. */
  status: 'completed' | 'incomplete' | 'failed' | 'in_progress';

  /** Default: `computer_call_output`. */
  type: 'computer_call_output';

  /** Warnings of the call that a person has confirmed. */
  acknowledged_safety_checks?: BetaResponseComputerToolCallOutputItem.AcknowledgedSafetyCheck[];

  /** The agent that made the item. */
  agent?: BetaResponseComputerToolCallOutputItem.Agent | null;

  /** Who created the item. */
  created_by?: string;
}
export namespace BetaResponseComputerToolCallOutputItem {
  /** A warning about an action. */
  export type AcknowledgedSafetyCheck = ResponsesAPI.ResponseComputerToolCall.PendingSafetyCheck;

  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** A screenshot. */
export type BetaResponseComputerToolCallOutputScreenshot = ResponsesAPI.ResponseComputerToolCallOutputScreenshot;

export interface BetaResponseConfigurationUpdateItem {
  /** Id of the change of settings. */
  id: string;

  type: 'configuration_update';

  /** The agent that this comes from, where there are several. */
  agent?: BetaResponseConfigurationUpdateItem.Agent;

  /** The reasoning from here on; only its effort can be changed. */
  reasoning?: BetaResponseConfigurationUpdateItem.Reasoning;

  text?: BetaResponseConfigurationUpdateItem.Text;
}
export namespace BetaResponseConfigurationUpdateItem {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;

  export type Reasoning = ImagesAPI.ImageGenerateParams.Svg.Reasoning;

  export interface Text {
    format: Text.Text | BetaResponseFormatTextJSONSchemaConfig;
  }
  export namespace Text {
    export type Text = SharedAPI.ResponseFormatText;
  }
}

export interface BetaResponseConfigurationUpdateItemParam {
  type: 'configuration_update';

  /** Id of the change of settings. */
  id?: string | null;

  /** The agent that this comes from, where there are several. */
  agent?: BetaResponseConfigurationUpdateItemParam.Agent | null;

  /** The reasoning from here on; only its effort can be changed. */
  reasoning?: BetaResponseConfigurationUpdateItemParam.Reasoning;

  text?: BetaResponseConfigurationUpdateItemParam.Text;
}
export namespace BetaResponseConfigurationUpdateItemParam {
  export type Agent = BetaResponseApplyPatchToolCall.Agent;

  export type Reasoning = ImagesAPI.ImageGenerateParams.Svg.Reasoning;

  export type Text = BetaResponseConfigurationUpdateItem.Text;
  export namespace Text {
    export type Text = SharedAPI.ResponseFormatText;
  }
}

/** A container that commands run in. */
export type BetaResponseContainerReference = ResponsesAPI.ContainerReference;

/** Part of a message, in or out. */
export type BetaResponseContent = ResponsesAPI.ResponseContent;
export namespace BetaResponseContent {
  export type ReasoningText = ConversationsAPI.Message.ReasoningText;
}

/** A new part of a message has begun. */
export interface BetaResponseContentPartAddedEvent {
  /** Which content part of the item the event concerns, from 0. */
  content_index: number;

  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /** The part so far. */
  part:
    | BetaResponseOutputText | BetaResponseOutputRefusal
    | BetaResponseContentPartAddedEvent.ReasoningText;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.content_part.added';

  /** The agent that the event comes from. */
  agent?: BetaResponseContentPartAddedEvent.Agent | null;
}
export namespace BetaResponseContentPartAddedEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;

  /** The model's thoughts as text. */
  export type ReasoningText = ConversationsAPI.Message.ReasoningText;
}

/** A part of a message is complete. */
export interface BetaResponseContentPartDoneEvent {
  /** Which content part of the item the event concerns, from 0. */
  content_index: number;

  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /** The whole part. */
  part:
    | BetaResponseOutputText | BetaResponseOutputRefusal
    | BetaResponseContentPartDoneEvent.ReasoningText;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.content_part.done';

  /** The agent that the event comes from. */
  agent?: BetaResponseContentPartDoneEvent.Agent | null;
}
export namespace BetaResponseContentPartDoneEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;

  /** The model's thoughts as text. */
  export type ReasoningText = ConversationsAPI.Message.ReasoningText;
}

/** A conversation, by its id. */
export type BetaResponseConversationParam = ResponsesAPI.ResponseConversationParam;

/** The response has been created. */
export interface BetaResponseCreatedEvent {
  /** The response so far. */
  response: BetaResponse;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.created';

  /** The agent that the event comes from. */
  agent?: BetaResponseCreatedEvent.Agent | null;
}
export namespace BetaResponseCreatedEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/**
 * A custom tool the model wants called. Send the result back as a `custom_tool_call_output`
 * item.
 */
export interface BetaResponseCustomToolCall {
  /** Id of the call, which the output must repeat. */
  call_id: string;

  /** The input text the model wrote. */
  input: string;

  /** Name of the tool. */
  name: string;

  type: 'custom_tool_call';

  /** Id of the item. */
  id?: string;

  /** The agent that made the item. */
  agent?: BetaResponseCustomToolCall.Agent | null;

  async?: boolean;

  /** Who made the call: the model itself, or a program it wrote. */
  caller?: BetaResponseCustomToolCall.Direct | BetaResponseCustomToolCall.Program | null;

  /** Namespace of the tool. */
  namespace?: string;
}
export namespace BetaResponseCustomToolCall {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;

  /** The model itself made the call. */
  export type Direct = ResponsesAPI.ResponseApplyPatchToolCall.Direct;

  /** A program of the model made the call. */
  export type Program = ResponsesAPI.ResponseApplyPatchToolCall.Program;
}

/** More of a custom tool call's input. */
export interface BetaResponseCustomToolCallInputDeltaEvent {
  /** Text to append. */
  delta: string;

  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.custom_tool_call_input.delta';

  /** The agent that the event comes from. */
  agent?: BetaResponseCustomToolCallInputDeltaEvent.Agent | null;
}
export namespace BetaResponseCustomToolCallInputDeltaEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** A custom tool call's input is complete. */
export interface BetaResponseCustomToolCallInputDoneEvent {
  /** The whole input. */
  input: string;

  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.custom_tool_call_input.done';

  /** The agent that the event comes from. */
  agent?: BetaResponseCustomToolCallInputDoneEvent.Agent | null;
}
export namespace BetaResponseCustomToolCallInputDoneEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** A custom tool call, as the server keeps it. */
export interface BetaResponseCustomToolCallItem {
  /** Id of the item. */
  id: string;

  /** Id of the call, which the output must repeat. */
  call_id: string;

  /** The input text the model wrote. */
  input: string;

  /** Name of the tool. */
  name: string;

  /** How far the item is. */
  status: BetaAgentsAPI.AgentOutputItemStatus;

  type: 'custom_tool_call';

  /** The agent that made the item. */
  agent?: BetaResponseApplyPatchToolCall.Agent | null;

  async?: boolean;

  /** Who made the call: the model itself, or a program it wrote. */
  caller?:
    | ResponsesAPI.ResponseApplyPatchToolCall.Direct
    | ResponsesAPI.ResponseApplyPatchToolCall.Program | null;

  /** Who created the item. */
  created_by?: string;

  /** Namespace of the tool. */
  namespace?: string;
}

/** The result of a custom tool call. */
export interface BetaResponseCustomToolCallOutput {
  /** Id of the call that this answers. */
  call_id: string;

  /** The result: text, or a list of text, image and file parts. */
  output: string | BetaResponseInputContent[];

  type: 'custom_tool_call_output';

  /** Id of the item. */
  id?: string;

  /** The agent that made the item. */
  agent?: BetaResponseCustomToolCallOutput.Agent | null;

  /** Who made the call: the model itself, or a program it wrote. */
  caller?:
    | BetaResponseCustomToolCallOutput.Direct | BetaResponseCustomToolCallOutput.Program | null;
}
export namespace BetaResponseCustomToolCallOutput {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;

  /** The model itself made the call. */
  export type Direct = ResponsesAPI.ResponseApplyPatchToolCall.Direct;

  /** A program of the model made the call. */
  export type Program = ResponsesAPI.ResponseCustomToolCallOutput.Program;
}

/** The result of a custom tool call, as the server keeps it. */
export interface BetaResponseCustomToolCallOutputItem {
  /** Id of the item. */
  id: string;

  /** Id of the call that this answers. */
  call_id: string;

  /** The result: text, or a list of text, image and file parts. */
  output: string | BetaResponseInputContent[];

  /** How far the item is. */
  status: BetaAgentsAPI.AgentOutputItemStatus;

  type: 'custom_tool_call_output';

  /** The agent that made the item. */
  agent?: BetaResponseApplyPatchToolCall.Agent | null;

  /** Who made the call: the model itself, or a program it wrote. */
  caller?:
    | ResponsesAPI.ResponseApplyPatchToolCall.Direct
    | ResponsesAPI.ResponseCustomToolCallOutput.Program | null;

  /** Who created the item. */
  created_by?: string;
}

/** Why a response failed. */
export type BetaResponseError = ResponsesAPI.ResponseError;
export namespace BetaResponseError {
  export type Misalignment = ResponsesAPI.ResponseError.Misalignment;
  export namespace Misalignment {
    export type Steer = ResponsesAPI.ResponseError.Misalignment.Steer;
  }
}

/** Something went wrong while the response was made. */
export interface BetaResponseErrorEvent {
  /** Machine-readable code of the error. */
  code: string | null;

  /** What went wrong, for people. */
  message: string;

  /** The parameter at fault, if any. */
  param: string | null;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'error';

  /** The agent that the event comes from. */
  agent?: BetaResponseErrorEvent.Agent | null;
}
export namespace BetaResponseErrorEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** The response has failed. The last event of a stream. */
export interface BetaResponseFailedEvent {
  /** The response, with its `error`. */
  response: BetaResponse;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.failed';

  /** The agent that the event comes from. */
  agent?: BetaResponseFailedEvent.Agent | null;
}
export namespace BetaResponseFailedEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** A file search is done. */
export interface BetaResponseFileSearchCallCompletedEvent {
  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.file_search_call.completed';

  /** The agent that the event comes from. */
  agent?: BetaResponseFileSearchCallCompletedEvent.Agent | null;
}
export namespace BetaResponseFileSearchCallCompletedEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** A file search has begun. */
export interface BetaResponseFileSearchCallInProgressEvent {
  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.file_search_call.in_progress';

  /** The agent that the event comes from. */
  agent?: BetaResponseFileSearchCallInProgressEvent.Agent | null;
}
export namespace BetaResponseFileSearchCallInProgressEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** A file search is looking. */
export interface BetaResponseFileSearchCallSearchingEvent {
  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.file_search_call.searching';

  /** The agent that the event comes from. */
  agent?: BetaResponseFileSearchCallSearchingEvent.Agent | null;
}
export namespace BetaResponseFileSearchCallSearchingEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** A search in vector stores. */
export interface BetaResponseFileSearchToolCall {
  /** Id of the item. */
  id: string;

  /** What was searched for. */
  queries: string[];

  /** How far the item is. */
  status: 'in_progress' | 'searching' | 'completed' | 'incomplete' | 'failed';

  type: 'file_search_call';

  /** The agent that made the item. */
  agent?: BetaResponseFileSearchToolCall.Agent | null;

  /** What was found, when requested with `include`. */
  results?: BetaResponseFileSearchToolCall.Result[] | null;
}
export namespace BetaResponseFileSearchToolCall {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;

  /** A passage that was found. */
  export interface Result {
    /**
     * Attributes of the file.
     *
     * At most 16 keys.
     */
    attributes?: { [key: string]: string | number | boolean } | null;

    /** Id of the file. */
    file_id?: string;

    /** Name of the file. */
    filename?: string;

    /** How well the passage matches, between 0 and 1. */
    score?: number;

    /** The passage. */
    text?: string;
  }
}

/** Plain text, JSON that follows a schema, or any JSON. */
export type BetaResponseFormatTextConfig = ResponsesAPI.ResponseFormatTextConfig;
export namespace BetaResponseFormatTextConfig {
  export type JSONObject = SharedAPI.ResponseFormatJSONObject;

  export type Text = SharedAPI.ResponseFormatText;
}

/** JSON that follows a schema. */
export type BetaResponseFormatTextJSONSchemaConfig = ResponsesAPI.ResponseFormatTextJSONSchemaConfig;

/** More of a function call's arguments. */
export interface BetaResponseFunctionCallArgumentsDeltaEvent {
  /** JSON text to append. */
  delta: string;

  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.function_call_arguments.delta';

  /** The agent that the event comes from. */
  agent?: BetaResponseFunctionCallArgumentsDeltaEvent.Agent | null;
}
export namespace BetaResponseFunctionCallArgumentsDeltaEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** A function call's arguments are complete. */
export interface BetaResponseFunctionCallArgumentsDoneEvent {
  /** The whole arguments as JSON text. */
  arguments: string;

  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.function_call_arguments.done';

  /** The agent that the event comes from. */
  agent?: BetaResponseFunctionCallArgumentsDoneEvent.Agent | null;

  /** Name of the function. */
  name?: string;
}
export namespace BetaResponseFunctionCallArgumentsDoneEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** Part of a function's result: text, image or file. */
export type BetaResponseFunctionCallOutputItem =
  | BetaResponseInputTextContent | BetaResponseInputImageContent | BetaResponseInputFileContent;

/** The parts of a function's result, in order. */
export type BetaResponseFunctionCallOutputItemList = BetaResponseFunctionCallOutputItem[];

/** What a command printed and how it ended. */
export type BetaResponseFunctionShellCallOutputContent = ResponsesAPI.ResponseFunctionShellCallOutputContent;
export namespace BetaResponseFunctionShellCallOutputContent {
  /** The command ended by itself. */
  export type Exit = ResponsesAPI.ResponseFunctionShellCallOutputContent.Exit;

  /** The command ran out of time. */
  export type Timeout = ResponsesAPI.ResponseFunctionShellCallOutputContent.Timeout;
}

/** Shell commands the model wants run. */
export interface BetaResponseFunctionShellToolCall {
  /** Id of the item. */
  id: string;

  /** The commands and their limits. */
  action: BetaResponseFunctionShellToolCall.Action;

  /** Id of the call, which the output must repeat. */
  call_id: string;

  /** Where they run: on your machine or in a container. */
  environment: BetaResponseLocalEnvironment | BetaContainerReference | null;

  /** How far the item is. */
  status: BetaAgentsAPI.AgentOutputItemStatus;

  /** Default: `shell_call`. */
  type: 'shell_call';

  /** The agent that made the item. */
  agent?: BetaResponseFunctionShellToolCall.Agent;

  /** Who made the call: the model itself, or a program it wrote. */
  caller?:
    | BetaResponseFunctionShellToolCall.Direct | BetaResponseFunctionShellToolCall.Program | null;

  /** Who created the item. */
  created_by?: string;
}
export namespace BetaResponseFunctionShellToolCall {
  /** Shell commands and their limits. */
  export type Action = ResponsesAPI.ResponseFunctionShellToolCall.Action;

  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;

  /** The model itself made the call. */
  export type Direct = ResponsesAPI.ResponseApplyPatchToolCall.Direct;

  /** A program of the model made the call. */
  export type Program = ResponsesAPI.ResponseApplyPatchToolCall.Program;
}

/** What shell commands printed. */
export interface BetaResponseFunctionShellToolCallOutput {
  /** Id of the item. */
  id: string;

  /** Id of the call that this answers. */
  call_id: string;

  /** Most characters of output that were captured. */
  max_output_length: number | null;

  /** What each command printed and how it ended. */
  output: BetaResponseFunctionShellToolCallOutput.Output[];

  /** How far the item is. */
  status: BetaAgentsAPI.AgentOutputItemStatus;

  /** Default: `shell_call_output`. */
  type: 'shell_call_output';

  /** The agent that made the item. */
  agent?: BetaResponseFunctionShellToolCallOutput.Agent;

  /** Who made the call: the model itself, or a program it wrote. */
  caller?:
    | BetaResponseFunctionShellToolCallOutput.Direct
    | BetaResponseFunctionShellToolCallOutput.Program | null;

  /** Who created the item. */
  created_by?: string;
}
export namespace BetaResponseFunctionShellToolCallOutput {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;

  /** The model itself made the call. */
  export type Direct = ResponsesAPI.ResponseApplyPatchToolCall.Direct;

  /** What a command printed and how it ended. */
  export type Output = ResponsesAPI.ResponseFunctionShellToolCallOutput.Output;
  export namespace Output {
    /** The command ended by itself. */
    export type Exit = ResponsesAPI.ResponseFunctionShellCallOutputContent.Exit;

    /** The command ran out of time. */
    export type Timeout = ResponsesAPI.ResponseFunctionShellCallOutputContent.Timeout;
  }

  /** A program of the model made the call. */
  export type Program = ResponsesAPI.ResponseApplyPatchToolCall.Program;
}

/** A function the model wants called. Send the result back as a `function_call_output` item. */
export interface BetaResponseFunctionToolCall {
  /** The arguments as JSON text. Check them before use. */
  arguments: string;

  /** Id of the call, which the output must repeat. */
  call_id: string;

  /** Name of the function. */
  name: string;

  type: 'function_call';

  /** Id of the item. */
  id?: string;

  /** The agent that made the item. */
  agent?: BetaResponseFunctionToolCall.Agent | null;

  async?: boolean;

  /** Who made the call: the model itself, or a program it wrote. */
  caller?: BetaResponseFunctionToolCall.Direct | BetaResponseFunctionToolCall.Program | null;

  /** Namespace of the function. */
  namespace?: string;

  /** How far the item is. */
  status?: 'in_progress' | 'completed' | 'incomplete';
}
export namespace BetaResponseFunctionToolCall {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;

  /** The model itself made the call. */
  export type Direct = ResponsesAPI.ResponseApplyPatchToolCall.Direct;

  /** A program of the model made the call. */
  export type Program = ResponsesAPI.ResponseApplyPatchToolCall.Program;
}

/** A function call, as the server keeps it. */
export interface BetaResponseFunctionToolCallItem {
  /** Id of the item. */
  id: string;

  /** The arguments as JSON text. */
  arguments: string;

  /** Id of the call, which the output must repeat. */
  call_id: string;

  /** Name of the function. */
  name: string;

  /** How far the item is. */
  status: BetaAgentsAPI.AgentOutputItemStatus;

  type: 'function_call';

  /** The agent that made the item. */
  agent?: BetaResponseApplyPatchToolCall.Agent | null;

  async?: boolean;

  /** Who made the call: the model itself, or a program it wrote. */
  caller?:
    | ResponsesAPI.ResponseApplyPatchToolCall.Direct
    | ResponsesAPI.ResponseApplyPatchToolCall.Program | null;

  /** Who created the item. */
  created_by?: string;

  /** Namespace of the function. */
  namespace?: string;
}

/** The result of a function call, as the server keeps it. */
export interface BetaResponseFunctionToolCallOutputItem {
  /** Id of the item. */
  id: string;

  /** The result: text, or a list of text, image and file parts. */
  output: string | BetaResponseInputContent[];

  /** How far the item is. */
  status: BetaAgentsAPI.AgentOutputItemStatus;

  type: 'function_call_output';

  /** The agent that made the item. */
  agent?: BetaResponseFunctionToolCallOutputItem.Agent | null;

  /** Id of the call that this answers. */
  call_id?: string;

  /** Who made the call: the model itself, or a program it wrote. */
  caller?:
    | BetaResponseFunctionToolCallOutputItem.Direct | BetaResponseFunctionToolCallOutputItem.Program
    | null;

  /** Who created the item. */
  created_by?: string;

  /** Name of the function. */
  name?: string;

  /** Namespace of the function. */
  namespace?: string;
}
export namespace BetaResponseFunctionToolCallOutputItem {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;

  /** The model itself made the call. */
  export type Direct = ResponsesAPI.ResponseApplyPatchToolCall.Direct;

  /** A program of the model made the call. */
  export type Program = ResponsesAPI.ResponseCustomToolCallOutput.Program;
}

/** Something the model did on the web. */
export interface BetaResponseFunctionWebSearch {
  /** Id of the item. */
  id: string;

  /** What it did: searched, opened a page, or looked for text in one. */
  action:
    | BetaResponseFunctionWebSearch.Search | BetaResponseFunctionWebSearch.OpenPage
    | BetaResponseFunctionWebSearch.FindInPage;

  /** How far the item is. */
  status: 'in_progress' | 'searching' | 'completed' | 'failed' | 'incomplete';

  type: 'web_search_call';

  /** The agent that made the item. */
  agent?: BetaResponseFunctionWebSearch.Agent | null;
}
export namespace BetaResponseFunctionWebSearch {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;

  export type FindInPage = ResponsesAPI.ResponseFunctionWebSearch.Find;

  /** A page that was opened. */
  export type OpenPage = ResponsesAPI.ResponseFunctionWebSearch.OpenPage;

  /** A web search. */
  export type Search = ResponsesAPI.ResponseFunctionWebSearch.Search;
  export namespace Search {
    /** A page that was found. */
    export type Source = ResponsesAPI.ResponseFunctionWebSearch.Search.Source;
  }
}

/** An image is done. */
export interface BetaResponseImageGenCallCompletedEvent {
  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.image_generation_call.completed';

  /** The agent that the event comes from. */
  agent?: BetaResponseImageGenCallCompletedEvent.Agent | null;
}
export namespace BetaResponseImageGenCallCompletedEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** An image is being made. */
export interface BetaResponseImageGenCallGeneratingEvent {
  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.image_generation_call.generating';

  /** The agent that the event comes from. */
  agent?: BetaResponseImageGenCallGeneratingEvent.Agent | null;
}
export namespace BetaResponseImageGenCallGeneratingEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** An image is about to be made. */
export interface BetaResponseImageGenCallInProgressEvent {
  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.image_generation_call.in_progress';

  /** The agent that the event comes from. */
  agent?: BetaResponseImageGenCallInProgressEvent.Agent | null;
}
export namespace BetaResponseImageGenCallInProgressEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** A preview of an image that is still being made. */
export interface BetaResponseImageGenCallPartialImageEvent {
  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /** The encoded preview in base64. */
  partial_image_b64: string;

  /** Which preview it is, from 0. */
  partial_image_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.image_generation_call.partial_image';

  /** The agent that the event comes from. */
  agent?: BetaResponseImageGenCallPartialImageEvent.Agent | null;

  /** Background of the image. */
  background?: string;

  /** Encoding of the image. */
  output_format?: string;

  /** Quality of the image. */
  quality?: string;

  /** Width and height in pixels. */
  size?: string;
}
export namespace BetaResponseImageGenCallPartialImageEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** The model has begun. */
export interface BetaResponseInProgressEvent {
  /** The response so far. */
  response: BetaResponse;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.in_progress';

  /** The agent that the event comes from. */
  agent?: BetaResponseInProgressEvent.Agent | null;
}
export namespace BetaResponseInProgressEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** Extra data that output can carry. */
export type BetaResponseIncludable = ResponsesAPI.ResponseIncludable;

/** The response broke off early. The last event of a stream. */
export interface BetaResponseIncompleteEvent {
  /** The response, with `incomplete_details`. */
  response: BetaResponse;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.incomplete';

  /** The agent that the event comes from. */
  agent?: BetaResponseIncompleteEvent.Agent | null;
}
export namespace BetaResponseIncompleteEvent {
  /** The agent that made an item. */
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

/** A list of input items, oldest first. */
export type BetaResponseInput = BetaResponseInputItem[];

/** A recording as part of a message. */
export type BetaResponseInputAudio = ResponsesAPI.ResponseInputAudio;
export namespace BetaResponseInputAudio {
  /** A recording and its format. */
  export type InputAudio = ResponsesAPI.ResponseInputAudio.InputAudio;
}

/** Part of an input message: text, image or file. */
export type BetaResponseInputContent = ResponsesAPI.ResponseInputContent;

/** A file as part of a message. */
export type BetaResponseInputFile = ResponsesAPI.ResponseInputFile;
export namespace BetaResponseInputFile {
  /** Ends a cached prefix of the prompt exactly here. */
  export type PromptCacheBreakpoint = ChatCompletionsAPI.ChatCompletionContentPartImage.PromptCacheBreakpoint;
}

/** A file as part of a tool's result. */
export type BetaResponseInputFileContent = ResponsesAPI.ResponseInputFileContent;
export namespace BetaResponseInputFileContent {
  /** Ends a cached prefix of the prompt exactly here. */
  export type PromptCacheBreakpoint = ChatCompletionsAPI.ChatCompletionContentPartImage.PromptCacheBreakpoint;
}

/** An image as part of a message. */
export type BetaResponseInputImage = ResponsesAPI.ResponseInputImage;
export namespace BetaResponseInputImage {
  /** Ends a cached prefix of the prompt exactly here. */
  export type PromptCacheBreakpoint = ChatCompletionsAPI.ChatCompletionContentPartImage.PromptCacheBreakpoint;
}

/** An image as part of a tool's result. */
export type BetaResponseInputImageContent = ResponsesAPI.ResponseInputImageContent;
export namespace BetaResponseInputImageContent {
  /** Ends a cached prefix of the prompt exactly here. */
  export type PromptCacheBreakpoint = ChatCompletionsAPI.ChatCompletionContentPartImage.PromptCacheBreakpoint;
}

/**
 * An item of input: a message, a tool call or its result, reasoning, or a reference to an
 * earlier item.
 */
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
  | BetaResponseInputItem.Program | BetaResponseInputItem.ProgramOutput
  | BetaResponseConfigurationUpdateItemParam;
export namespace BetaResponseInputItem {
  /** Tools that become available from here on. */
  export interface AdditionalTools {
    /**
     * Who adds the tools.
     *
     * Default: `developer`.
     */
    role: 'developer';

    /** The tools. */
    tools: BetaTool[];

    /** Default: `additional_tools`. */
    type: 'additional_tools';

    /** Id of the item, if it has one already. */
    id?: string | null;

    /** The agent that made the item. */
    agent?: AdditionalTools.Agent | null;
  }
  export namespace AdditionalTools {
    /** The agent that made an item. */
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  /** A message from one agent to another. */
  export interface AgentMessage {
    /** The agent that sent it. */
    author: string;

    /** Its parts. */
    content: (
      | BetaResponseInputTextContent | BetaResponseInputImageContent | AgentMessage.EncryptedContent
    )[];

    /** The agent it is for. */
    recipient: string;

    /** Default: `agent_message`. */
    type: 'agent_message';

    /** Id of the item, if it has one already. */
    id?: string | null;

    /** The agent that made the item. */
    agent?: AgentMessage.Agent | null;
  }
  export namespace AgentMessage {
    /** The agent that made an item. */
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

  /** A file change the model wants made. */
  export interface ApplyPatchCall {
    /**
     * Id of the call, which the output must repeat.
     *
     * From 1 to 64 characters.
     */
    call_id: string;

    /** The change: create, update or delete a file. */
    operation: ApplyPatchCall.CreateFile | ApplyPatchCall.DeleteFile | ApplyPatchCall.UpdateFile;

    /** How far the item is. */
    status: 'in_progress' | 'completed';

    /** Default: `apply_patch_call`. */
    type: 'apply_patch_call';

    /** Id of the item, if it has one already. */
    id?: string | null;

    /** The agent that made the item. */
    agent?: ApplyPatchCall.Agent | null;

    /** Who made the call: the model itself, or a program it wrote. */
    caller?: ApplyPatchCall.Direct | ApplyPatchCall.Program | null;
  }
  export namespace ApplyPatchCall {
    /** The agent that made an item. */
    export type Agent = BetaResponseApplyPatchToolCall.Agent;

    /** A file to create. */
    export type CreateFile = ResponsesAPI.ResponseInputItem.ApplyPatchCall.CreateFile;

    /** A file to delete. */
    export type DeleteFile = ResponsesAPI.ResponseInputItem.ApplyPatchCall.DeleteFile;

    /** The model itself made the call. */
    export type Direct = ResponsesAPI.ResponseApplyPatchToolCall.Direct;

    /** A program of the model made the call. */
    export type Program = ResponsesAPI.ResponseCustomToolCallOutput.Program;

    /** A file to change. */
    export type UpdateFile = ResponsesAPI.ResponseInputItem.ApplyPatchCall.UpdateFile;
  }

  /** Whether a file change could be made. */
  export interface ApplyPatchCallOutput {
    /**
     * Id of the call that this answers.
     *
     * From 1 to 64 characters.
     */
    call_id: string;

    /** How far the item is. */
    status: 'completed' | 'failed';

    /** Default: `apply_patch_call_output`. */
    type: 'apply_patch_call_output';

    /** Id of the item, if it has one already. */
    id?: string | null;

    /** The agent that made the item. */
    agent?: ApplyPatchCallOutput.Agent | null;

    /** Who made the call: the model itself, or a program it wrote. */
    caller?: ApplyPatchCallOutput.Direct | ApplyPatchCallOutput.Program | null;

    /**
     * A message on how it went.
     *
     * At most 10485760 characters.
     */
    output?: string | null;
  }
  export namespace ApplyPatchCallOutput {
    /** The agent that made an item. */
    export type Agent = BetaResponseApplyPatchToolCall.Agent;

    /** The model itself made the call. */
    export type Direct = ResponsesAPI.ResponseApplyPatchToolCall.Direct;

    /** A program of the model made the call. */
    export type Program = ResponsesAPI.ResponseCustomToolCallOutput.Program;
  }

  /** Compacts everything before it. Must be the last item of the input. */
  export interface CompactionTrigger {
    /** Default: `compaction_trigger`. */
    type: 'compaction_trigger';

    id?: string | null;

    /** The agent that made the item. */
    agent?: CompactionTrigger.Agent | null;
  }
  export namespace CompactionTrigger {
    /** The agent that made an item. */
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  /** A screenshot after actions on a computer. */
  export interface ComputerCallOutput {
    /**
     * Id of the call that this answers.
     *
     * From 1 to 64 characters.
     */
    call_id: string;

    /** The screenshot. */
    output: BetaResponseComputerToolCallOutputScreenshot;

    /** Default: `computer_call_output`. */
    type: 'computer_call_output';

    /** Id of the item, if it has one already. */
    id?: string | null;

    /** Warnings of the call that a person has confirmed. */
    acknowledged_safety_checks?: ComputerCallOutput.AcknowledgedSafetyCheck[] | null;

    /** The agent that made the item. */
    agent?: ComputerCallOutput.Agent | null;

    /** How far the item is. */
    status?: BetaAgentsAPI.AgentOutputItemStatus | null;
  }
  export namespace ComputerCallOutput {
    /** A warning about an action. */
    export type AcknowledgedSafetyCheck = ResponsesAPI.ResponseComputerToolCall.PendingSafetyCheck;

    /** The agent that made an item. */
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  /** The result of a function call. */
  export interface FunctionCallOutput {
    /** The result: text, usually JSON, or a list of text, image and file parts. */
    output: string | BetaResponseFunctionCallOutputItemList;

    /** Default: `function_call_output`. */
    type: 'function_call_output';

    /** Id of the item, if it has one already. */
    id?: string | null;

    /** The agent that made the item. */
    agent?: FunctionCallOutput.Agent | null;

    /**
     * Id of the call that this answers.
     *
     * From 1 to 64 characters.
     */
    call_id?: string | null;

    /** Who made the call: the model itself, or a program it wrote. */
    caller?: FunctionCallOutput.Direct | FunctionCallOutput.Program | null;

    /**
     * Name of the function that was called.
     *
     * From 1 to 128 characters.
     */
    name?: string | null;

    /**
     * Namespace of the function.
     *
     * From 1 to 64 characters.
     */
    namespace?: string | null;

    /** How far the item is. */
    status?: BetaAgentsAPI.AgentOutputItemStatus | null;
  }
  export namespace FunctionCallOutput {
    /** The agent that made an item. */
    export type Agent = BetaResponseApplyPatchToolCall.Agent;

    /** The model itself made the call. */
    export type Direct = ResponsesAPI.ResponseApplyPatchToolCall.Direct;

    /** A program of the model made the call. */
    export type Program = ResponsesAPI.ResponseCustomToolCallOutput.Program;
  }

  /** An image the model had made. */
  export interface ImageGenerationCall {
    id: string;

    result: string | null;

    status: 'in_progress' | 'completed' | 'generating' | 'failed';

    type: 'image_generation_call';

    action?: 'generate' | 'edit' | 'auto' | null;

    /** The agent that made the item. */
    agent?: ImageGenerationCall.Agent | null;

    background?: 'transparent' | 'opaque' | 'auto' | null;

    error?: ImageGenerationCall.Error;

    output_format?: 'png' | 'webp' | 'jpeg' | 'gif' | 'svg' | null;

    quality?: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | 'auto' | null;

    revised_prompt?: string | null;

    size?: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024' | null;

    svg_usage?: ImageGenerationCall.SvgUsage;
  }
  export namespace ImageGenerationCall {
    /** The agent that made an item. */
    export type Agent = BetaResponseApplyPatchToolCall.Agent;

    export type Error = ConversationsItemsAPI.ConversationItem.ImageGenerationCall.Error;
    export namespace Error {
      export type ModerationDetails = ConversationsItemsAPI.ConversationItem.ImageGenerationCall.Error.ModerationDetails;
    }

    export type SvgUsage = ImagesAPI.ImagesResponse.SvgUsage;
  }

  /** Stands for an item the server already has. */
  export interface ItemReference {
    /** Id of the item. */
    id: string;

    /** The agent that made the item. */
    agent?: ItemReference.Agent | null;

    /** Default: `item_reference`. */
    type?: 'item_reference' | null;
  }
  export namespace ItemReference {
    /** The agent that made an item. */
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  /** A command the model wants run on your machine. */
  export interface LocalShellCall {
    id: string;

    action: LocalShellCall.Action;

    call_id: string;

    status: 'in_progress' | 'completed' | 'incomplete';

    type: 'local_shell_call';

    /** The agent that made the item. */
    agent?: LocalShellCall.Agent | null;
  }
  export namespace LocalShellCall {
    /** A command and its surroundings. */
    export type Action = ConversationsItemsAPI.ConversationItem.LocalShellCall.Action;

    /** The agent that made an item. */
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  /** What a local command printed. */
  export interface LocalShellCallOutput {
    id: string;

    output: string;

    type: 'local_shell_call_output';

    /** The agent that made the item. */
    agent?: LocalShellCallOutput.Agent | null;

    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }
  export namespace LocalShellCallOutput {
    /** The agent that made an item. */
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  /** A call of an MCP tool that waits for your approval. */
  export interface McpApprovalRequest {
    id: string;

    arguments: string;

    name: string;

    server_label: string;

    type: 'mcp_approval_request';

    /** The agent that made the item. */
    agent?: McpApprovalRequest.Agent | null;
  }
  export namespace McpApprovalRequest {
    /** The agent that made an item. */
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  /** Whether a call of an MCP tool may go ahead. */
  export interface McpApprovalResponse {
    /** Id of the request that this answers. */
    approval_request_id: string;

    /** Whether it may. */
    approve: boolean;

    type: 'mcp_approval_response';

    /** Id of the item, if it has one already. */
    id?: string | null;

    /** The agent that made the item. */
    agent?: McpApprovalResponse.Agent | null;

    /** Why, for the model. */
    reason?: string | null;
  }
  export namespace McpApprovalResponse {
    /** The agent that made an item. */
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  /** A call of an MCP tool. */
  export interface McpCall {
    id: string;

    arguments: string;

    name: string;

    server_label: string;

    type: 'mcp_call';

    /** The agent that made the item. */
    agent?: McpCall.Agent | null;

    approval_request_id?: string | null;

    error?: BetaMcpToolCallError | null;

    output?: string | null;

    status?: 'in_progress' | 'completed' | 'incomplete' | 'calling' | 'failed';
  }
  export namespace McpCall {
    /** The agent that made an item. */
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  /** The tools that an MCP server offers. */
  export interface McpListTools {
    id: string;

    server_label: string;

    tools: McpListTools.Tool[];

    type: 'mcp_list_tools';

    /** The agent that made the item. */
    agent?: McpListTools.Agent | null;

    error?: string | null;
  }
  export namespace McpListTools {
    /** The agent that made an item. */
    export type Agent = BetaResponseApplyPatchToolCall.Agent;

    /** A tool of an MCP server. */
    export type Tool = RealtimeAPI.RealtimeMcpListTools.Tool;
  }

  /** A message with its content as a list of parts. */
  export interface Message {
    /** The parts, in order. */
    content: BetaResponseInputMessageContentList;

    /**
     * Who speaks. Instructions of `developer` and `system` take precedence over those of `user`.
     */
    role: 'user' | 'system' | 'developer';

    /** The agent that made the item. */
    agent?: Message.Agent | null;

    /** How far the item is. */
    status?: 'in_progress' | 'completed' | 'incomplete';

    type?: 'message';
  }
  export namespace Message {
    /** The agent that made an item. */
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
    agent?: MultiAgentCall.Agent | null;
  }
  export namespace MultiAgentCall {
    /** The agent that made an item. */
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
    output: MultiAgentCallOutput.Output[];

    /** Default: `multi_agent_call_output`. */
    type: 'multi_agent_call_output';

    /** Id of the item, if it has one already. */
    id?: string | null;

    /** The agent that made the item. */
    agent?: MultiAgentCallOutput.Agent | null;
  }
  export namespace MultiAgentCallOutput {
    /** The agent that made an item. */
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
      annotations?: (Output.FileCitation | Output.URLCitation | Output.ContainerFileCitation)[];
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

  /** A program the model wrote to call tools. */
  export interface Program {
    /** Id of the item. */
    id: string;

    /**
     * Id of the program, which the calls it makes name as their caller.
     *
     * From 1 to 64 characters.
     */
    call_id: string;

    /**
     * The program, in JavaScript.
     *
     * At most 10485760 characters.
     */
    code: string;

    /**
     * Opaque data needed to replay the program. Send it back as received.
     *
     * At most 10485760 characters.
     */
    fingerprint: string;

    /** Default: `program`. */
    type: 'program';

    /** The agent that made the item. */
    agent?: Program.Agent | null;
  }
  export namespace Program {
    /** The agent that made an item. */
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  /** What a program of the model returned. */
  export interface ProgramOutput {
    /** Id of the item. */
    id: string;

    /**
     * Id of the program.
     *
     * From 1 to 64 characters.
     */
    call_id: string;

    /**
     * The result as text.
     *
     * At most 10485760 characters.
     */
    result: string;

    /** How far the item is. */
    status: 'completed' | 'incomplete';

    /** Default: `program_output`. */
    type: 'program_output';

    /** The agent that made the item. */
    agent?: ProgramOutput.Agent | null;
  }
  export namespace ProgramOutput {
    /** The agent that made an item. */
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  /** Shell commands the model wants run. */
  export interface ShellCall {
    /** The commands and their limits. */
    action: ShellCall.Action;

    /**
     * Id of the call, which the output must repeat.
     *
     * From 1 to 64 characters.
     */
    call_id: string;

    /** Default: `shell_call`. */
    type: 'shell_call';

    /** Id of the item, if it has one already. */
    id?: string | null;

    /** The agent that made the item. */
    agent?: ShellCall.Agent | null;

    /** Who made the call: the model itself, or a program it wrote. */
    caller?: ShellCall.Direct | ShellCall.Program | null;

    /** Where they run: on your machine or in a container. */
    environment?: BetaLocalEnvironment | BetaContainerReference | null;

    /** How far the item is. */
    status?: BetaAgentsAPI.AgentOutputItemStatus | null;
  }
  export namespace ShellCall {
    /** Shell commands and their limits. */
    export type Action = ResponsesAPI.ResponseInputItem.ShellCall.Action;

    /** The agent that made an item. */
    export type Agent = BetaResponseApplyPatchToolCall.Agent;

    /** The model itself made the call. */
    export type Direct = ResponsesAPI.ResponseApplyPatchToolCall.Direct;

    /** A program of the model made the call. */
    export type Program = ResponsesAPI.ResponseCustomToolCallOutput.Program;
  }

  /** What shell commands printed. */
  export interface ShellCallOutput {
    /**
     * Id of the call that this answers.
     *
     * From 1 to 64 characters.
     */
    call_id: string;

    /** What each command printed and how it ended. */
    output: BetaResponseFunctionShellCallOutputContent[];

    /** Default: `shell_call_output`. */
    type: 'shell_call_output';

    /** Id of the item, if it has one already. */
    id?: string | null;

    /** The agent that made the item. */
    agent?: ShellCallOutput.Agent | null;

    /** Who made the call: the model itself, or a program it wrote. */
    caller?: ShellCallOutput.Direct | ShellCallOutput.Program | null;

    /** Most characters of output that were captured. */
    max_output_length?: number | null;

    /** How far the item is. */
    status?: BetaAgentsAPI.AgentOutputItemStatus | null;
  }
  export namespace ShellCallOutput {
    /** The agent that made an item. */
    export type Agent = BetaResponseApplyPatchToolCall.Agent;

    /** The model itself made the call. */
    export type Direct = ResponsesAPI.ResponseApplyPatchToolCall.Direct;

    /** A program of the model made the call. */
    export type Program = ResponsesAPI.ResponseCustomToolCallOutput.Program;
  }

  /** A search among deferred tools. */
  export interface ToolSearchCall {
    /** What was searched for. */
    arguments: unknown;

    /** Default: `tool_search_call`. */
    type: 'tool_search_call';

    /** Id of the item, if it has one already. */
    id?: string | null;

    /** The agent that made the item. */
    agent?: ToolSearchCall.Agent | null;

    /**
     * Id of the call, which the output must repeat.
     *
     * From 1 to 64 characters.
     */
    call_id?: string | null;

    /** Whether the server or the client searches. */
    execution?: 'server' | 'client';

    /** How far the item is. */
    status?: BetaAgentsAPI.AgentOutputItemStatus | null;
  }
  export namespace ToolSearchCall {
    /** The agent that made an item. */
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }
}

/** The parts of an input message, in order. */
export type BetaResponseInputMessageContentList = ResponsesAPI.ResponseInputMessageContentList;

/** An input message, as the server keeps it. */
export interface BetaResponseInputMessageItem {
  /** Id of the item. */
  id: string;

  /** The parts, in order. */
  content: BetaResponseInputMessageContentList;

  /**
   * Who speaks. Instructions of `developer` and `system` take precedence over those of `user`.
   */
  role: 'user' | 'system' | 'developer';

  type: 'message';

  agent?: BetaResponseInputMessageItem.Agent | null;

  /** How far the item is. */
  status?: 'in_progress' | 'completed' | 'incomplete';
}
export namespace BetaResponseInputMessageItem {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** Text as part of a message. */
export type BetaResponseInputText = ResponsesAPI.ResponseInputText;
export namespace BetaResponseInputText {
  /** Ends a cached prefix of the prompt exactly here. */
  export type PromptCacheBreakpoint = ChatCompletionsAPI.ChatCompletionContentPartImage.PromptCacheBreakpoint;
}

/** Text as part of a tool's result. */
export type BetaResponseInputTextContent = ResponsesAPI.ResponseInputTextContent;
export namespace BetaResponseInputTextContent {
  /** Ends a cached prefix of the prompt exactly here. */
  export type PromptCacheBreakpoint = ChatCompletionsAPI.ChatCompletionContentPartImage.PromptCacheBreakpoint;
}

/** An item of a response's input, as the server keeps it. */
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
  | BetaResponseItem.McpCall | BetaResponseCustomToolCallItem | BetaResponseCustomToolCallOutputItem
  | BetaResponseConfigurationUpdateItem;
export namespace BetaResponseItem {
  /** Tools that became available from here on. */
  export interface AdditionalTools {
    id: string;

    role:
      | 'unknown' | 'user' | 'assistant' | 'system' | 'critic' | 'discriminator' | 'developer'
      | 'tool';

    tools: BetaTool[];

    /** Default: `additional_tools`. */
    type: 'additional_tools';

    /** The agent that made the item. */
    agent?: AdditionalTools.Agent;
  }
  export namespace AdditionalTools {
    /** The agent that made an item. */
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
      | BetaResponseInputText | BetaResponseOutputText | AgentMessage.Text
      | AgentMessage.SummaryText | AgentMessage.ReasoningText | BetaResponseOutputRefusal
      | BetaResponseInputImage | AgentMessage.ComputerScreenshot | BetaResponseInputFile
      | AgentMessage.EncryptedContent
    )[];

    /** The agent it is for. */
    recipient: string;

    /** Default: `agent_message`. */
    type: 'agent_message';

    /** The agent that made the item. */
    agent?: AgentMessage.Agent;
  }
  export namespace AgentMessage {
    /** The agent that made an item. */
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

  /** An image the model had made. */
  export type ImageGenerationCall = BetaResponseInputItem.ImageGenerationCall;
  export namespace ImageGenerationCall {
    /** The agent that made an item. */
    export type Agent = BetaResponseApplyPatchToolCall.Agent;

    export type Error = ConversationsItemsAPI.ConversationItem.ImageGenerationCall.Error;
    export namespace Error {
      export type ModerationDetails = ConversationsItemsAPI.ConversationItem.ImageGenerationCall.Error.ModerationDetails;
    }

    export type SvgUsage = ImagesAPI.ImagesResponse.SvgUsage;
  }

  /** A command the model wants run on your machine. */
  export type LocalShellCall = BetaResponseInputItem.LocalShellCall;
  export namespace LocalShellCall {
    /** A command and its surroundings. */
    export type Action = ConversationsItemsAPI.ConversationItem.LocalShellCall.Action;

    /** The agent that made an item. */
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  /** What a local command printed. */
  export type LocalShellCallOutput = BetaResponseInputItem.LocalShellCallOutput;
  export namespace LocalShellCallOutput {
    /** The agent that made an item. */
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  /** A call of an MCP tool that waits for your approval. */
  export type McpApprovalRequest = BetaResponseInputItem.McpApprovalRequest;
  export namespace McpApprovalRequest {
    /** The agent that made an item. */
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  /** Whether a call of an MCP tool was allowed to go ahead. */
  export interface McpApprovalResponse {
    id: string;

    approval_request_id: string;

    approve: boolean;

    type: 'mcp_approval_response';

    /** The agent that made the item. */
    agent?: McpApprovalResponse.Agent | null;

    reason?: string | null;
  }
  export namespace McpApprovalResponse {
    /** The agent that made an item. */
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  /** A call of an MCP tool. */
  export type McpCall = BetaResponseInputItem.McpCall;
  export namespace McpCall {
    /** The agent that made an item. */
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  /** The tools that an MCP server offers. */
  export type McpListTools = BetaResponseInputItem.McpListTools;
  export namespace McpListTools {
    /** The agent that made an item. */
    export type Agent = BetaResponseApplyPatchToolCall.Agent;

    /** A tool of an MCP server. */
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
    agent?: MultiAgentCall.Agent;
  }
  export namespace MultiAgentCall {
    /** The agent that made an item. */
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
    agent?: MultiAgentCallOutput.Agent;
  }
  export namespace MultiAgentCallOutput {
    /** The agent that made an item. */
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  /** A program the model wrote to call tools. */
  export interface Program {
    id: string;

    call_id: string;

    code: string;

    fingerprint: string;

    /** Default: `program`. */
    type: 'program';

    /** The agent that made the item. */
    agent?: Program.Agent;
  }
  export namespace Program {
    /** The agent that made an item. */
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  /** What a program of the model returned. */
  export interface ProgramOutput {
    id: string;

    call_id: string;

    result: string;

    status: 'completed' | 'incomplete';

    /** Default: `program_output`. */
    type: 'program_output';

    /** The agent that made the item. */
    agent?: ProgramOutput.Agent;
  }
  export namespace ProgramOutput {
    /** The agent that made an item. */
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }
}

export type BetaResponseItemsPage =
  | CursorPage<BetaResponseItem | BetaResponseConfigurationUpdateItem>;

/** Commands run on your machine. */
export type BetaResponseLocalEnvironment = ResponsesAPI.ResponseLocalEnvironment;

/** More of an MCP call's arguments. */
export interface BetaResponseMcpCallArgumentsDeltaEvent {
  /** JSON text to append. */
  delta: string;

  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.mcp_call_arguments.delta';

  /** The agent that the event comes from. */
  agent?: BetaResponseMcpCallArgumentsDeltaEvent.Agent | null;
}
export namespace BetaResponseMcpCallArgumentsDeltaEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** An MCP call's arguments are complete. */
export interface BetaResponseMcpCallArgumentsDoneEvent {
  /** The whole arguments as JSON text. */
  arguments: string;

  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.mcp_call_arguments.done';

  /** The agent that the event comes from. */
  agent?: BetaResponseMcpCallArgumentsDoneEvent.Agent | null;
}
export namespace BetaResponseMcpCallArgumentsDoneEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** An MCP call has succeeded. */
export interface BetaResponseMcpCallCompletedEvent {
  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.mcp_call.completed';

  /** The agent that the event comes from. */
  agent?: BetaResponseMcpCallCompletedEvent.Agent | null;
}
export namespace BetaResponseMcpCallCompletedEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** An MCP call has failed. */
export interface BetaResponseMcpCallFailedEvent {
  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.mcp_call.failed';

  /** The agent that the event comes from. */
  agent?: BetaResponseMcpCallFailedEvent.Agent | null;
}
export namespace BetaResponseMcpCallFailedEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** An MCP call has begun. */
export interface BetaResponseMcpCallInProgressEvent {
  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.mcp_call.in_progress';

  /** The agent that the event comes from. */
  agent?: BetaResponseMcpCallInProgressEvent.Agent | null;
}
export namespace BetaResponseMcpCallInProgressEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** The tools of an MCP server have been listed. */
export interface BetaResponseMcpListToolsCompletedEvent {
  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.mcp_list_tools.completed';

  /** The agent that the event comes from. */
  agent?: BetaResponseMcpListToolsCompletedEvent.Agent | null;
}
export namespace BetaResponseMcpListToolsCompletedEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** The tools of an MCP server could not be listed. */
export interface BetaResponseMcpListToolsFailedEvent {
  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.mcp_list_tools.failed';

  /** The agent that the event comes from. */
  agent?: BetaResponseMcpListToolsFailedEvent.Agent | null;
}
export namespace BetaResponseMcpListToolsFailedEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** The tools of an MCP server are being listed. */
export interface BetaResponseMcpListToolsInProgressEvent {
  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.mcp_list_tools.in_progress';

  /** The agent that the event comes from. */
  agent?: BetaResponseMcpListToolsInProgressEvent.Agent | null;
}
export namespace BetaResponseMcpListToolsInProgressEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** Speech of the model. */
export type BetaResponseOutputAudio = ResponsesAPI.ResponseOutputAudio;

/** An item the model produced: a message, reasoning, or a tool call. */
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
  /** Tools that became available from here on. */
  export type AdditionalTools = BetaResponseItem.AdditionalTools;
  export namespace AdditionalTools {
    /** The agent that made an item. */
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  /** A message from one agent to another. */
  export type AgentMessage = BetaResponseItem.AgentMessage;
  export namespace AgentMessage {
    /** The agent that made an item. */
    export type Agent = BetaResponseApplyPatchToolCall.Agent;

    export type ComputerScreenshot = ConversationsAPI.ComputerScreenshotContent;
    export namespace ComputerScreenshot {
      export type PromptCacheBreakpoint = ChatCompletionsAPI.ChatCompletionContentPartImage.PromptCacheBreakpoint;
    }

    /** Encrypted part of a message. */
    export type EncryptedContent = BetaResponseItem.AgentMessage.EncryptedContent;

    export type ReasoningText = ConversationsAPI.Message.ReasoningText;

    /** Part of a summary of thoughts. */
    export type SummaryText = ConversationsAPI.SummaryTextContent;

    /** Text as part of a message. */
    export type Text = ConversationsAPI.TextContent;
  }

  /** An image the model had made. */
  export type ImageGenerationCall = BetaResponseInputItem.ImageGenerationCall;
  export namespace ImageGenerationCall {
    /** The agent that made an item. */
    export type Agent = BetaResponseApplyPatchToolCall.Agent;

    export type Error = ConversationsItemsAPI.ConversationItem.ImageGenerationCall.Error;
    export namespace Error {
      export type ModerationDetails = ConversationsItemsAPI.ConversationItem.ImageGenerationCall.Error.ModerationDetails;
    }

    export type SvgUsage = ImagesAPI.ImagesResponse.SvgUsage;
  }

  /** A command the model wants run on your machine. */
  export type LocalShellCall = BetaResponseInputItem.LocalShellCall;
  export namespace LocalShellCall {
    /** A command and its surroundings. */
    export type Action = ConversationsItemsAPI.ConversationItem.LocalShellCall.Action;

    /** The agent that made an item. */
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  /** What a local command printed. */
  export type LocalShellCallOutput = BetaResponseInputItem.LocalShellCallOutput;
  export namespace LocalShellCallOutput {
    /** The agent that made an item. */
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  /** A call of an MCP tool that waits for your approval. */
  export type McpApprovalRequest = BetaResponseInputItem.McpApprovalRequest;
  export namespace McpApprovalRequest {
    /** The agent that made an item. */
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  /** Whether a call of an MCP tool was allowed to go ahead. */
  export type McpApprovalResponse = BetaResponseItem.McpApprovalResponse;
  export namespace McpApprovalResponse {
    /** The agent that made an item. */
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  /** A call of an MCP tool that the server made. */
  export type McpCall = BetaResponseInputItem.McpCall;
  export namespace McpCall {
    /** The agent that made an item. */
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  /** The tools that an MCP server offers. */
  export type McpListTools = BetaResponseInputItem.McpListTools;
  export namespace McpListTools {
    /** The agent that made an item. */
    export type Agent = BetaResponseApplyPatchToolCall.Agent;

    /** A tool of an MCP server. */
    export type Tool = RealtimeAPI.RealtimeMcpListTools.Tool;
  }

  /** An action on another agent. */
  export type MultiAgentCall = BetaResponseItem.MultiAgentCall;
  export namespace MultiAgentCall {
    /** The agent that made an item. */
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  /** The result of an action on another agent. */
  export type MultiAgentCallOutput = BetaResponseItem.MultiAgentCallOutput;
  export namespace MultiAgentCallOutput {
    /** The agent that made an item. */
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  /** A program the model wrote to call tools. */
  export type Program = BetaResponseItem.Program;
  export namespace Program {
    /** The agent that made an item. */
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }

  /** What a program of the model returned. */
  export type ProgramOutput = BetaResponseItem.ProgramOutput;
  export namespace ProgramOutput {
    /** The agent that made an item. */
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }
}

/** A new output item has begun. */
export interface BetaResponseOutputItemAddedEvent {
  /** The item so far. */
  item: BetaResponseOutputItem;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.output_item.added';

  /** The agent that the event comes from. */
  agent?: BetaResponseOutputItemAddedEvent.Agent | null;
}
export namespace BetaResponseOutputItemAddedEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** An output item is complete. */
export interface BetaResponseOutputItemDoneEvent {
  /** The whole item. */
  item: BetaResponseOutputItem;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.output_item.done';

  /** The agent that the event comes from. */
  agent?: BetaResponseOutputItemDoneEvent.Agent | null;
}
export namespace BetaResponseOutputItemDoneEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** A message written by the model. */
export interface BetaResponseOutputMessage {
  /** Id of the item. */
  id: string;

  /** Its parts: text and refusals. */
  content: (BetaResponseOutputText | BetaResponseOutputRefusal)[];

  /** Who speaks, always the assistant. */
  role: 'assistant';

  /** How far the item is. */
  status: 'in_progress' | 'completed' | 'incomplete';

  type: 'message';

  /** The agent that made the item. */
  agent?: BetaResponseOutputMessage.Agent | null;

  /** Whether it is commentary on the way or the final answer. Send it back as received. */
  phase?: 'commentary' | 'final_answer' | null;
}
export namespace BetaResponseOutputMessage {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** The model declines to answer. */
export type BetaResponseOutputRefusal = ResponsesAPI.ResponseOutputRefusal;

/** Text the model wrote. */
export type BetaResponseOutputText = ResponsesAPI.ResponseOutputText;
export namespace BetaResponseOutputText {
  /** A passage about a file made in a container. */
  export type ContainerFileCitation = ResponsesAPI.ResponseOutputText.ContainerFileCitation;

  /** A passage drawn from a file. */
  export type FileCitation = ResponsesAPI.ResponseOutputText.FileCitation;

  /** A file the text refers to. */
  export type FilePath = ResponsesAPI.ResponseOutputText.FilePath;

  /** A token, how likely it was, and the alternatives. */
  export type Logprob = ResponsesAPI.ResponseOutputText.Logprob;
  export namespace Logprob {
    /** A token that could have stood here and how likely it was. */
    export type TopLogprob = RealtimeAPI.LogProbProperties;
  }

  /** A passage drawn from a web page. */
  export type URLCitation = ResponsesAPI.ResponseOutputText.URLCitation;
}

/** A text got an annotation. */
export interface BetaResponseOutputTextAnnotationAddedEvent {
  /** The annotation. */
  annotation:
    | BetaResponseOutputTextAnnotationAddedEvent.FileCitation
    | BetaResponseOutputTextAnnotationAddedEvent.URLCitation
    | BetaResponseOutputTextAnnotationAddedEvent.ContainerFileCitation
    | BetaResponseOutputTextAnnotationAddedEvent.FilePath | null;

  /** Which annotation of the text it is, from 0. */
  annotation_index: number;

  /** Which content part of the item the event concerns, from 0. */
  content_index: number;

  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.output_text.annotation.added';

  /** The agent that the event comes from. */
  agent?: BetaResponseOutputTextAnnotationAddedEvent.Agent | null;
}
export namespace BetaResponseOutputTextAnnotationAddedEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;

  /** A passage about a file made in a container. */
  export type ContainerFileCitation = ResponsesAPI.ResponseOutputText.ContainerFileCitation;

  /** A passage drawn from a file. */
  export type FileCitation = ResponsesAPI.ResponseOutputText.FileCitation;

  /** A file the text refers to. */
  export type FilePath = ResponsesAPI.ResponseOutputText.FilePath;

  /** A passage drawn from a web page. */
  export type URLCitation = ResponsesAPI.ResponseOutputText.URLCitation;
}

/** A stored prompt, with values for its variables. */
export type BetaResponsePrompt = ResponsesAPI.ResponsePrompt;

/** The response waits for its turn. */
export interface BetaResponseQueuedEvent {
  /** The response so far. */
  response: BetaResponse;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.queued';

  /** The agent that the event comes from. */
  agent?: BetaResponseQueuedEvent.Agent | null;
}
export namespace BetaResponseQueuedEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/**
 * The model's thoughts. When you keep the conversation yourself, send these items back with the
 * next input.
 */
export interface BetaResponseReasoningItem {
  /** Id of the item. */
  id: string;

  /** A summary of the thoughts, when requested with `reasoning.summary`. */
  summary: BetaResponseReasoningItem.Summary[];

  type: 'reasoning';

  /** The agent that made the item. */
  agent?: BetaResponseReasoningItem.Agent | null;

  /** The thoughts as text, from models that reveal them. */
  content?: BetaResponseReasoningItem.Content[];

  /**
   * The thoughts in encrypted form, when requested with `include`, for conversations that are
   * not stored.
   */
  encrypted_content?: string | null;

  /** How far the item is. */
  status?: 'in_progress' | 'completed' | 'incomplete';
}
export namespace BetaResponseReasoningItem {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;

  /** Part of the thoughts. */
  export type Content = ConversationsAPI.Message.ReasoningText;

  /** Part of a summary of thoughts. */
  export type Summary = ConversationsAPI.SummaryTextContent;
}

/** A new part of the summary of thoughts has begun. */
export interface BetaResponseReasoningSummaryPartAddedEvent {
  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /** The part so far. */
  part: BetaResponseReasoningSummaryPartAddedEvent.Part;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  /** Which part of the summary the event concerns, from 0. */
  summary_index: number;

  type: 'response.reasoning_summary_part.added';

  /** The agent that the event comes from. */
  agent?: BetaResponseReasoningSummaryPartAddedEvent.Agent | null;
}
export namespace BetaResponseReasoningSummaryPartAddedEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;

  /** A part of a summary. */
  export interface Part {
    /** The text so far. */
    text: string;

    type: 'summary_text';
  }
}

/** A part of the summary of thoughts is complete. */
export interface BetaResponseReasoningSummaryPartDoneEvent {
  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /** The whole part. */
  part: BetaResponseReasoningSummaryPartDoneEvent.Part;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  /** Which part of the summary the event concerns, from 0. */
  summary_index: number;

  type: 'response.reasoning_summary_part.done';

  /** The agent that the event comes from. */
  agent?: BetaResponseReasoningSummaryPartDoneEvent.Agent | null;

  /** Set to `incomplete` when the part was broken off. */
  status?: 'incomplete';
}
export namespace BetaResponseReasoningSummaryPartDoneEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;

  /** A part of a summary. */
  export interface Part {
    /** The whole text. */
    text: string;

    type: 'summary_text';
  }
}

/** More of the summary of thoughts. */
export interface BetaResponseReasoningSummaryTextDeltaEvent {
  /** Text to append. */
  delta: string;

  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  /** Which part of the summary the event concerns, from 0. */
  summary_index: number;

  type: 'response.reasoning_summary_text.delta';

  /** The agent that the event comes from. */
  agent?: BetaResponseReasoningSummaryTextDeltaEvent.Agent | null;
}
export namespace BetaResponseReasoningSummaryTextDeltaEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** The text of a part of the summary is complete. */
export interface BetaResponseReasoningSummaryTextDoneEvent {
  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  /** Which part of the summary the event concerns, from 0. */
  summary_index: number;

  /** The whole text. */
  text: string;

  type: 'response.reasoning_summary_text.done';

  /** The agent that the event comes from. */
  agent?: BetaResponseReasoningSummaryTextDoneEvent.Agent | null;
}
export namespace BetaResponseReasoningSummaryTextDoneEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** More of the model's thoughts. */
export interface BetaResponseReasoningTextDeltaEvent {
  /** Which content part of the item the event concerns, from 0. */
  content_index: number;

  /** Text to append. */
  delta: string;

  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.reasoning_text.delta';

  /** The agent that the event comes from. */
  agent?: BetaResponseReasoningTextDeltaEvent.Agent | null;
}
export namespace BetaResponseReasoningTextDeltaEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** A stretch of the model's thoughts is complete. */
export interface BetaResponseReasoningTextDoneEvent {
  /** Which content part of the item the event concerns, from 0. */
  content_index: number;

  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  /** The whole text. */
  text: string;

  type: 'response.reasoning_text.done';

  /** The agent that the event comes from. */
  agent?: BetaResponseReasoningTextDoneEvent.Agent | null;
}
export namespace BetaResponseReasoningTextDoneEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** More of a refusal. */
export interface BetaResponseRefusalDeltaEvent {
  /** Which content part of the item the event concerns, from 0. */
  content_index: number;

  /** Text to append. */
  delta: string;

  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.refusal.delta';

  /** The agent that the event comes from. */
  agent?: BetaResponseRefusalDeltaEvent.Agent | null;
}
export namespace BetaResponseRefusalDeltaEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** A refusal is complete. */
export interface BetaResponseRefusalDoneEvent {
  /** Which content part of the item the event concerns, from 0. */
  content_index: number;

  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /** The whole refusal. */
  refusal: string;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.refusal.done';

  /** The agent that the event comes from. */
  agent?: BetaResponseRefusalDoneEvent.Agent | null;
}
export namespace BetaResponseRefusalDoneEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** A new shell command has begun. */
export interface BetaResponseShellCallCommandAddedEvent {
  /** The command so far. */
  command: string;

  /** Which command of the call the event concerns, from 0. */
  command_index: number;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  /** Default: `response.shell_call_command.added`. */
  type: 'response.shell_call_command.added';

  /** The agent that the event comes from. */
  agent?: BetaResponseShellCallCommandAddedEvent.Agent;
}
export namespace BetaResponseShellCallCommandAddedEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** More of a shell command. */
export interface BetaResponseShellCallCommandDeltaEvent {
  /** Which command of the call the event concerns, from 0. */
  command_index: number;

  /** Text to append. */
  delta: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  /** Default: `response.shell_call_command.delta`. */
  type: 'response.shell_call_command.delta';

  /** The agent that the event comes from. */
  agent?: BetaResponseShellCallCommandDeltaEvent.Agent;

  /** Random filler that evens out the size of events. Ignore it. */
  obfuscation?: string;
}
export namespace BetaResponseShellCallCommandDeltaEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** A shell command is complete. */
export interface BetaResponseShellCallCommandDoneEvent {
  /** The whole command. */
  command: string;

  /** Which command of the call the event concerns, from 0. */
  command_index: number;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  /** Default: `response.shell_call_command.done`. */
  type: 'response.shell_call_command.done';

  /** The agent that the event comes from. */
  agent?: BetaResponseShellCallCommandDoneEvent.Agent;
}
export namespace BetaResponseShellCallCommandDoneEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** A shell command printed more. */
export interface BetaResponseShellCallOutputContentDeltaEvent {
  /** Which command of the call the event concerns, from 0. */
  command_index: number;

  /** What it printed. */
  delta: BetaResponseShellCallOutputContentDeltaEvent.Delta;

  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  /** Default: `response.shell_call_output_content.delta`. */
  type: 'response.shell_call_output_content.delta';

  /** The agent that the event comes from. */
  agent?: BetaResponseShellCallOutputContentDeltaEvent.Agent;
}
export namespace BetaResponseShellCallOutputContentDeltaEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;

  /** Output to append. */
  export type Delta = ResponsesAPI.ResponseShellCallOutputContentDeltaEvent.Delta;
}

/** A shell command is done. */
export interface BetaResponseShellCallOutputContentDoneEvent {
  /** Which command of the call the event concerns, from 0. */
  command_index: number;

  /** Id of the output item that the event concerns. */
  item_id: string;

  /** All it printed and how it ended. */
  output: BetaResponseShellCallOutputContentDoneEvent.Output[];

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  /** Default: `response.shell_call_output_content.done`. */
  type: 'response.shell_call_output_content.done';

  /** The agent that the event comes from. */
  agent?: BetaResponseShellCallOutputContentDoneEvent.Agent;
}
export namespace BetaResponseShellCallOutputContentDoneEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;

  /** What a command printed and how it ended. */
  export type Output = ResponsesAPI.ResponseFunctionShellToolCallOutput.Output;
  export namespace Output {
    /** The command ended by itself. */
    export type Exit = ResponsesAPI.ResponseFunctionShellCallOutputContent.Exit;

    /** The command ran out of time. */
    export type Timeout = ResponsesAPI.ResponseFunctionShellCallOutputContent.Timeout;
  }
}

/** How far a response is. */
export type BetaResponseStatus =
  | 'completed' | 'failed' | 'in_progress' | 'cancelled' | 'queued' | 'incomplete';

export type BetaResponseSteerAcceptedEvent = ResponsesAPI.ResponseSteerAcceptedEvent;
export namespace BetaResponseSteerAcceptedEvent {
  export type Steer = ResponsesAPI.ResponseSteerAcceptedEvent.Steer;
}

export type BetaResponseSteerErrorCode = ResponsesAPI.ResponseSteerErrorCode;

export interface BetaResponseSteerEvent {
  input: BetaResponseSteerInput;

  /** Id of the response, under way on this connection, that the input is for. */
  previous_response_id: string;

  type: 'response.steer';
}

export interface BetaResponseSteerFailedEvent {
  /** Why the input could not be added to the response. */
  error: BetaResponseSteerFailedEvent.Error;

  sequence_number: number;

  steer: BetaResponseSteerFailedEvent.Steer;

  type: 'response.steer.failed';

  stream_id?: string;
}
export namespace BetaResponseSteerFailedEvent {
  export type Error = ResponsesAPI.ResponseSteerFailedEvent.Error;

  export interface Steer {
    input: BetaResponseSteerInput;

    /** Id of the response that the input was meant for. */
    previous_response_id: string;

    /** Id of the input that was to be added, if it had got one. */
    id?: string;
  }
}

export type BetaResponseSteerInput =
  | string | (ResponseSteerInputItemList.Message | ResponseSteerInputItemList.FunctionCallOutput)[];

export type BetaResponseSteerInputContent =
  | BetaResponseInputTextContent | BetaResponseInputImageContent | BetaResponseInputFileContent;

export type BetaResponseSteerPendingEvent = ResponsesAPI.ResponseSteerPendingEvent;
export namespace BetaResponseSteerPendingEvent {
  export type Steer = ResponsesAPI.ResponseSteerAcceptedEvent.Steer;
}

export type BetaResponseSteerPendingReason = ResponsesAPI.ResponseSteerPendingReason;

export type BetaResponseSteerRequiredInput = ResponsesAPI.ResponseSteerRequiredInput;
export namespace BetaResponseSteerRequiredInput {
  export type ApplyPatchCallOutput = ResponsesAPI.ResponseSteerRequiredInput.ApplyPatchCallOutput;

  export type ComputerCallOutput = ResponsesAPI.ResponseSteerRequiredInput.ComputerCallOutput;

  export type CustomToolCallOutput = ResponsesAPI.ResponseSteerRequiredInput.CustomToolCallOutput;

  export type FunctionCallOutput = ResponsesAPI.ResponseSteerRequiredInput.FunctionCallOutput;

  export type McpApprovalResponse = ResponsesAPI.ResponseSteerRequiredInput.McpApprovalResponse;

  export type ShellCallOutput = ResponsesAPI.ResponseSteerRequiredInput.ShellCallOutput;

  export type ToolSearchOutput = ResponsesAPI.ResponseSteerRequiredInput.ToolSearchOutput;
}

/** An event of a streamed response. */
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
  | BetaResponseCustomToolCallInputDoneEvent | BetaResponseCompactionCompactingEvent;

/** Form of the text. */
export type BetaResponseTextConfig = ResponsesAPI.ResponseTextConfig;

/** More text. */
export interface BetaResponseTextDeltaEvent {
  /** Which content part of the item the event concerns, from 0. */
  content_index: number;

  /** Text to append. */
  delta: string;

  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Log probabilities of the new tokens, when requested with `include`. */
  logprobs: BetaResponseTextDeltaEvent.Logprob[];

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.output_text.delta';

  /** The agent that the event comes from. */
  agent?: BetaResponseTextDeltaEvent.Agent | null;
}
export namespace BetaResponseTextDeltaEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;

  /** A token, how likely it was, and the alternatives. */
  export type Logprob = ResponsesAPI.ResponseTextDeltaEvent.Logprob;
  export namespace Logprob {
    /** A token that could have stood here and how likely it was. */
    export type TopLogprob = ResponsesAPI.ResponseTextDeltaEvent.Logprob.TopLogprob;
  }
}

/** A text is complete. */
export interface BetaResponseTextDoneEvent {
  /** Which content part of the item the event concerns, from 0. */
  content_index: number;

  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Log probabilities of its tokens, when requested with `include`. */
  logprobs: BetaResponseTextDoneEvent.Logprob[];

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  /** The whole text. */
  text: string;

  type: 'response.output_text.done';

  /** The agent that the event comes from. */
  agent?: BetaResponseTextDoneEvent.Agent | null;
}
export namespace BetaResponseTextDoneEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;

  /** A token, how likely it was, and the alternatives. */
  export type Logprob = ResponsesAPI.ResponseTextDeltaEvent.Logprob;
  export namespace Logprob {
    /** A token that could have stood here and how likely it was. */
    export type TopLogprob = ResponsesAPI.ResponseTextDeltaEvent.Logprob.TopLogprob;
  }
}

/** A search among deferred tools. */
export interface BetaResponseToolSearchCall {
  /** Id of the item. */
  id: string;

  /** What was searched for. */
  arguments: unknown;

  /** Id of the call, which the output must repeat. */
  call_id: string | null;

  /** Whether the server or the client searches. */
  execution: 'server' | 'client';

  /** How far the item is. */
  status: BetaAgentsAPI.AgentOutputItemStatus;

  /** Default: `tool_search_call`. */
  type: 'tool_search_call';

  /** The agent that made the item. */
  agent?: BetaResponseToolSearchCall.Agent;

  /** Who created the item. */
  created_by?: string;
}
export namespace BetaResponseToolSearchCall {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** Tools that a search found and loaded. */
export interface BetaResponseToolSearchOutputItem {
  /** Id of the item. */
  id: string;

  /** Id of the call that this answers. */
  call_id: string | null;

  /** Whether the server or the client searched. */
  execution: 'server' | 'client';

  /** How far the item is. */
  status: BetaAgentsAPI.AgentOutputItemStatus;

  /** The tools. */
  tools: BetaTool[];

  /** Default: `tool_search_output`. */
  type: 'tool_search_output';

  /** The agent that made the item. */
  agent?: BetaResponseToolSearchOutputItem.Agent;

  /** Who created the item. */
  created_by?: string;
}
export namespace BetaResponseToolSearchOutputItem {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** Tools that a search found and loaded, sent back. */
export interface BetaResponseToolSearchOutputItemParam {
  /** The tools. */
  tools: BetaTool[];

  /** Default: `tool_search_output`. */
  type: 'tool_search_output';

  /** Id of the item, if it has one already. */
  id?: string | null;

  /** The agent that made the item. */
  agent?: BetaResponseToolSearchOutputItemParam.Agent | null;

  /**
   * Id of the call that this answers.
   *
   * From 1 to 64 characters.
   */
  call_id?: string | null;

  /** Whether the server or the client searched. */
  execution?: 'server' | 'client';

  /** How far the item is. */
  status?: BetaAgentsAPI.AgentOutputItemStatus | null;
}
export namespace BetaResponseToolSearchOutputItemParam {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;

  export type CodeInterpreter = ResponsesAPI.Tool.CodeInterpreter;
  export namespace CodeInterpreter {
    export type CodeInterpreterToolAuto = ResponsesAPI.Tool.CodeInterpreter.CodeInterpreterToolAuto;
  }

  export type ImageGeneration = ResponsesAPI.Tool.ImageGeneration;
  export namespace ImageGeneration {
    export type InputImageMask = ResponsesAPI.Tool.ImageGeneration.InputImageMask;

    export type Svg = ImagesAPI.ImageEditParams.Svg;
    export namespace Svg {
      export type Reasoning = ImagesAPI.ImageEditParams.Svg.Reasoning;
    }
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

/** Tokens used by a response. */
export type BetaResponseUsage = ResponsesAPI.ResponseUsage;
export namespace BetaResponseUsage {
  /** How much of the input was cached. */
  export type InputTokensDetails = ResponsesAPI.ResponseUsage.InputTokensDetails;
  export namespace InputTokensDetails {
    export type CacheWriteTokensDetails = ResponsesAPI.ResponseUsage.InputTokensDetails.CacheWriteTokensDetails;
  }

  /** How much of the output was reasoning. */
  export type OutputTokensDetails = ResponsesAPI.ResponseUsage.OutputTokensDetails;
}

/** A web search is done. */
export interface BetaResponseWebSearchCallCompletedEvent {
  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.web_search_call.completed';

  /** The agent that the event comes from. */
  agent?: BetaResponseWebSearchCallCompletedEvent.Agent | null;
}
export namespace BetaResponseWebSearchCallCompletedEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** A web search has begun. */
export interface BetaResponseWebSearchCallInProgressEvent {
  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.web_search_call.in_progress';

  /** The agent that the event comes from. */
  agent?: BetaResponseWebSearchCallInProgressEvent.Agent | null;
}
export namespace BetaResponseWebSearchCallInProgressEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** A web search is looking. */
export interface BetaResponseWebSearchCallSearchingEvent {
  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.web_search_call.searching';

  /** The agent that the event comes from. */
  agent?: BetaResponseWebSearchCallSearchingEvent.Agent | null;
}
export namespace BetaResponseWebSearchCallSearchingEvent {
  /** The agent that made an item. */
  export type Agent = BetaResponseApplyPatchToolCall.Agent;
}

/** An event sent to the Responses API over a WebSocket. */
export type BetaResponsesClientEvent =
  | BetaResponsesClientEvent.ResponseCreate | BetaResponseInjectEvent | BetaResponseSteerEvent;
export namespace BetaResponsesClientEvent {
  export interface ResponseCreate {
    type: 'response.create';

    /** Programs of trusted access that the request takes part in, by their field of work. */
    access_programs?: ResponseCreate.AccessPrograms;

    /** Default: `false`. */
    background?: boolean | null;

    /**
     * How a background response is run. Windows of hours need `background: true` and no stream.
     */
    background_options?: ResponseCreate.BackgroundOptions;

    /** At least 1 items. */
    context_management?: ResponseCreate.ContextManagement[] | null;

    conversation?: string | BetaResponseConversationParam | null;

    generate?: boolean;

    image?: ResponseCreate.Image;

    include?: BetaResponseIncludable[] | null;

    input?: string | BetaResponseInput;

    /** The instructions of the model. Not carried over from `previous_response_id`. */
    instructions?: string | null;

    /** At least 16. */
    max_output_tokens?: number | null;

    max_tool_calls?: number | null;

    /** Your own key-value pairs: up to 16, keys up to 64 characters, values up to 512. */
    metadata?: SharedAPI.Metadata;

    /** The model that answers. */
    model?: SharedAPI.ResponsesModel;

    moderation?: ResponseCreate.Moderation | null;

    multi_agent?: ResponseCreate.MultiAgent | null;

    /** Default: `true`. */
    parallel_tool_calls?: boolean | null;

    /** Id of the response to go on from; not together with `conversation`. */
    previous_response_id?: string | null;

    prompt?: BetaResponsePrompt | null;

    /** Requests with the same key and the same beginning share a cache. Default: none. */
    prompt_cache_key?: string | null;

    /** Where and for how long the beginning of the prompt is cached. */
    prompt_cache_options?: ResponseCreate.PromptCacheOptions;

    /** @deprecated */
    prompt_cache_retention?: 'in_memory' | '24h' | null;

    /** How the model reasons, where it does. */
    reasoning?: ResponseCreate.Reasoning | null;

    /**
     * An id of your end user that stays the same, up to 128 characters; a hash rather than a
     * name.
     *
     * At most 64 characters.
     */
    safety_identifier?: string | null;

    /**
     * How quickly and at what price the request is worked on. Default `auto`: as the project is
     * set.
     *
     * Default: `auto`.
     */
    service_tier?: BetaServiceTier;

    /** Default: `true`. */
    store?: boolean | null;

    /** Default: `false`. */
    stream?: boolean | null;

    /** From 1 to 256 characters. */
    stream_id?: string;

    /** Settings of the stream; only with `stream: true`. */
    stream_options?: ResponseCreate.StreamOptions | null;

    /** From 0 to 2. Default: `1`. */
    temperature?: number | null;

    text?: BetaResponseTextConfig;

    /** Which of `tools` may or must be used. */
    tool_choice?:
      | BetaToolChoiceOptions | BetaToolChoiceAllowed | BetaToolChoiceTypes | BetaToolChoiceFunction
      | BetaToolChoiceMcp | BetaToolChoiceCustom
      | ResponseCreate.BetaSpecificProgrammaticToolCallingParam | BetaToolChoiceApplyPatch
      | BetaToolChoiceShell;

    /** Tools that the model may use. */
    tools?: BetaTool[];

    /** From 0 to 20. */
    top_logprobs?: number | null;

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
    export type AccessPrograms = ResponsesAPI.ResponseCreateParams.AccessPrograms;

    /** How a background response is run. */
    export type BackgroundOptions = ResponsesAPI.ResponseCreateParams.BackgroundOptions;

    export type BetaSpecificProgrammaticToolCallingParam = ResponsesInputTokensAPI.InputTokenCountParams.SpecificProgrammaticToolCallingParam;

    export type ContextManagement = ResponsesAPI.ResponsesClientEvent.ContextManagement;

    export type Image = ResponsesAPI.ResponseCreateParams.Image;

    export type Moderation = ChatCompletionsAPI.ChatCompletionCreateParams.Moderation;
    export namespace Moderation {
      export type Policy = ChatCompletionsAPI.ChatCompletionCreateParams.Moderation.Policy;
      export namespace Policy {
        export type Input = ChatCompletionsAPI.ChatCompletionCreateParams.Moderation.Policy.Input;

        export type Output = ChatCompletionsAPI.ChatCompletionCreateParams.Moderation.Policy.Input;
      }
    }

    /** Whether and how several agents work together. */
    export type MultiAgent = ResponseCreateParams.MultiAgent;

    export type PromptCacheOptions = ResponsesAPI.ResponsesClientEvent.PromptCacheOptions;

    export type Reasoning = SharedAPI.Reasoning;

    export type StreamOptions = ResponsesAPI.ResponsesClientEvent.StreamOptions;
  }
}

/** An event received from the Responses API over a WebSocket. */
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
  | BetaResponseInjectFailedEvent | BetaResponsesServerEvent.BetaResponseCompactionWsCompacting
  | BetaResponseSteerAcceptedEvent | BetaResponseSteerPendingEvent | BetaResponseSteerFailedEvent
  | BetaResponsesServerEvent.BetaResponseWsStreamingError;
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

  export interface BetaResponseCompactionWsCompacting extends BetaResponseCompactionCompactingEvent {
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
    error: BetaResponseWsError.Error;

    type: 'error';

    /** The agent that the event comes from. */
    agent?: BetaResponseWsError.Agent | null;

    sequence_number?: number;

    status?: number;

    stream_id?: string;
  }
  export namespace BetaResponseWsError {
    /** The agent that made an item. */
    export type Agent = BetaResponseApplyPatchToolCall.Agent;

    export type Error = ResponsesAPI.ResponsesServerEvent.ResponseWsError.Error;
    export namespace Error {
      export type Misalignment = ResponsesAPI.ResponseError.Misalignment;
      export namespace Misalignment {
        export type Steer = ResponsesAPI.ResponseError.Misalignment.Steer;
      }
    }
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

  export interface BetaResponseWsStreamingError extends BetaResponseErrorEvent {
    stream_id?: string;
  }
}

/** A class of service, trading price against speed. */
export type BetaServiceTier = ResponsesAPI.ServiceTier;

/** A stored skill by its id. */
export type BetaSkillReference = ResponsesAPI.SkillReference;

/** A tool the model may use: hosted by the API, on an MCP server, or run by you. */
export type BetaTool = ResponsesAPI.Tool;
export namespace BetaTool {
  /** Runs Python code in a container. */
  export type CodeInterpreter = ResponsesAPI.Tool.CodeInterpreter;
  export namespace CodeInterpreter {
    /** Settings of a container to be made. */
    export type CodeInterpreterToolAuto = ResponsesAPI.Tool.CodeInterpreter.CodeInterpreterToolAuto;
  }

  /** Makes and edits images. */
  export type ImageGeneration = ResponsesAPI.Tool.ImageGeneration;
  export namespace ImageGeneration {
    /** Marks what may change in an image. */
    export type InputImageMask = ResponsesAPI.Tool.ImageGeneration.InputImageMask;

    export type Svg = ImagesAPI.ImageEditParams.Svg;
    export namespace Svg {
      export type Reasoning = ImagesAPI.ImageEditParams.Svg.Reasoning;
    }
  }

  /** Lets the model ask for commands to be run on your machine. */
  export type LocalShell = ResponsesAPI.Tool.LocalShell;

  /**
   * Tools of an MCP server, which the API calls by itself. Give an address, a connector or a
   * tunnel.
   */
  export type Mcp = RealtimeAPI.RealtimeResponseCreateMcpTool;
  export namespace Mcp {
    /** Which calls wait for your approval. */
    export type McpToolApprovalFilter = RealtimeAPI.RealtimeResponseCreateMcpTool.McpToolApprovalFilter;
    export namespace McpToolApprovalFilter {
      /** Picks tools of an MCP server. */
      export type Always = RealtimeAPI.RealtimeResponseCreateMcpTool.McpToolFilter;

      /** Picks tools of an MCP server. */
      export type Never = RealtimeAPI.RealtimeResponseCreateMcpTool.McpToolFilter;
    }

    /** Picks tools of an MCP server. */
    export type McpToolFilter = RealtimeAPI.RealtimeResponseCreateMcpTool.McpToolFilter;
  }

  /** Lets the model write programs that call the other tools. */
  export type ProgrammaticToolCalling = ResponsesInputTokensAPI.InputTokenCountParams.SpecificProgrammaticToolCallingParam;
}

/** Limits the model to some of the tools of the request. */
export type BetaToolChoiceAllowed = ResponsesAPI.ToolChoiceAllowed;

/** Makes the model change files by diffs. */
export type BetaToolChoiceApplyPatch = ResponsesAPI.ToolChoiceApplyPatch;

/** Makes the model call one custom tool. */
export type BetaToolChoiceCustom = ResponsesAPI.ToolChoiceCustom;

/** Makes the model call one function. */
export type BetaToolChoiceFunction = ResponsesAPI.ToolChoiceFunction;

/** Makes the model call a tool of one MCP server. */
export type BetaToolChoiceMcp = ResponsesAPI.ToolChoiceMcp;

/**
 * `none` forbids tools, `auto` leaves it to the model, `required` makes it call at least one.
 */
export type BetaToolChoiceOptions = ResponsesAPI.ToolChoiceOptions;

/** Makes the model run shell commands. */
export type BetaToolChoiceShell = ResponsesAPI.ToolChoiceShell;

/** Makes the model use one kind of hosted tool. */
export interface BetaToolChoiceTypes {
  type:
    | 'file_search' | 'web_search_preview' | 'computer' | 'computer_use_preview' | 'computer_use'
    | 'web_search_preview_2025_03_11' | 'image_generation' | 'code_interpreter';
}

export interface BetaToolSearchOutputNamespaceTool {
  /** What the tools in the namespace are for, for the model to read. */
  description: string;

  /** Name of the namespace, which calls of its tools carry: `crm`. */
  name: string;

  /** Functions and custom tools in the namespace. */
  tools: (BetaToolSearchOutputNamespaceTool.Function | BetaCustomTool)[];

  type: 'namespace';
}
export namespace BetaToolSearchOutputNamespaceTool {
  export type Function = ResponsesAPI.ToolSearchOutputNamespaceTool.Function;
}

/** Lets the model search for deferred tools when it needs them. */
export type BetaToolSearchTool = ResponsesAPI.ToolSearchTool;

/** Searches the web; an earlier form of the web search tool. */
export type BetaWebSearchPreviewTool = ResponsesAPI.WebSearchPreviewTool;
export namespace BetaWebSearchPreviewTool {
  /** Roughly where the user is. */
  export type UserLocation = ResponsesAPI.WebSearchPreviewTool.UserLocation;
}

/** Searches the web and opens pages. */
export type BetaWebSearchTool = ResponsesAPI.WebSearchTool;
export namespace BetaWebSearchTool {
  /** Limits a search to some sites. */
  export type Filters = ResponsesAPI.WebSearchTool.Filters;

  /** Roughly where the user is. */
  export type UserLocation = ResponsesAPI.WebSearchTool.UserLocation;
}

/** How to cancel the response. */
export interface ResponseCancelParams {
  /** Beta features to turn on for this request. */
  betas?: ('responses_multi_agent=v1')[];
}

/** The conversation to shrink. */
export interface ResponseCompactParams {
  /** Id of the model that does the work. */
  model: SharedAPI.ResponsesModel | (string & {}) | null;

  /** Beta features to turn on for this request. */
  betas?: ('responses_multi_agent=v1')[];

  image?: ResponseCompactParams.Image;

  /** The items to compact, or a text. */
  input?: string | BetaResponseInputItem[] | null;

  /** Instructions that go before the input. */
  instructions?: string | null;

  /** Compacts the conversation that led to this response. */
  previous_response_id?: string | null;

  /**
   * Groups requests with a common prompt beginning, so that the cache is hit more often.
   *
   * At most 64 characters.
   */
  prompt_cache_key?: string | null;

  /** How the beginning of the prompt is cached. */
  prompt_cache_options?: ResponseCompactParams.PromptCacheOptions | null;

  /** How long cached prompt beginnings are kept. */
  prompt_cache_retention?: 'in_memory' | '24h' | null;

  /** Which class of service handles the request. */
  service_tier?: 'auto' | 'default' | 'fast' | 'flex' | 'priority' | null;
}

export namespace ResponseCompactParams {
  export type Image = ResponsesAPI.ResponseCreateParams.Image;

  /** How the beginning of the prompt is cached. */
  export type PromptCacheOptions = ChatCompletionsAPI.ChatCompletionCreateParams.PromptCacheOptions;
}

/**
 * The input of the model and how it should answer; the same fields as for `responses.create`,
 * and some in beta.
 */
export type ResponseCreateParams = ResponseCreateParamsNonStreaming | ResponseCreateParamsStreaming;

export interface ResponseCreateParamsBase {
  /** Programs of trusted access that the request takes part in. */
  access_programs?: ResponseCreateParams.AccessPrograms;

  /**
   * Runs the response on the server after the call returns. Fetch it until its `status` is
   * final.
   *
   * Default: `false`.
   */
  background?: boolean | null;

  /**
   * How a background response is run. Windows of hours need `background: true` and no stream.
   */
  background_options?: ResponseCreateParams.BackgroundOptions;

  /** Beta features to turn on for this request. */
  betas?: ('responses_multi_agent=v1')[];

  /**
   * Shrinks the context automatically when it grows too long.
   *
   * At least 1 items.
   */
  context_management?: ResponseCreateParams.ContextManagement[] | null;

  /**
   * A conversation whose items go before the input, and to which input and output are added.
   * Cannot be combined with `previous_response_id`.
   */
  conversation?: string | BetaResponseConversationParam | null;

  image?: ResponseCreateParams.Image;

  /** Extra data wanted in the output, such as search results or log probabilities. */
  include?: BetaResponseIncludable[] | null;

  /**
   * Text, or a list of messages, tool results and other items. May be left out when a stored
   * prompt or a conversation provides it.
   */
  input?: string | BetaResponseInput;

  /**
   * Instructions that go before the input. Those of a previous response are not carried over.
   */
  instructions?: string | null;

  /**
   * Most tokens the model may generate, reasoning included. The response is `incomplete` when
   * it gets there.
   *
   * At least 16.
   */
  max_output_tokens?: number | null;

  /** Most calls of hosted tools, all tools together. Further ones are ignored. */
  max_tool_calls?: number | null;

  /**
   * Up to 16 key-value pairs kept with the response; keys of at most 64 and values of at most
   * 512 characters.
   */
  metadata?: SharedAPI.Metadata;

  /** Id of the model that answers. */
  model?: SharedAPI.ResponsesModel;

  /** Moderates the input and the output along with the request. */
  moderation?: ResponseCreateParams.Moderation | null;

  /** Lets the model hand parts of the work to other agents. */
  multi_agent?: ResponseCreateParams.MultiAgent | null;

  /**
   * Whether the model may ask for several tool calls at once.
   *
   * Default: `true`.
   */
  parallel_tool_calls?: boolean | null;

  /**
   * Continues from this response: its input and output go before the new input. Cannot be
   * combined with `conversation`.
   */
  previous_response_id?: string | null;

  /** A stored prompt to use, with values for its variables. */
  prompt?: BetaResponsePrompt | null;

  /** Groups requests with a common prompt beginning, so that the cache is hit more often. */
  prompt_cache_key?: string | null;

  /** How the beginning of the prompt is cached. */
  prompt_cache_options?: ResponseCreateParams.PromptCacheOptions;

  /**
   * How long cached prompt beginnings are kept: in memory for a short while, or up to 24 hours.
   *
   * @deprecated
   */
  prompt_cache_retention?: 'in_memory' | '24h' | null;

  /** How the model should think, for models that do. */
  reasoning?: ResponseCreateParams.Reasoning | null;

  /**
   * A stable id of your end user, to trace abuse. Hash names and addresses instead of sending
   * them.
   *
   * At most 64 characters.
   */
  safety_identifier?: string | null;

  /**
   * Which class of service handles the request, trading price against speed. `auto` follows the
   * project's setting.
   *
   * Default: `auto`.
   */
  service_tier?: BetaServiceTier;

  /**
   * Whether the response is kept, so that it can be fetched and continued later.
   *
   * Default: `true`.
   */
  store?: boolean | null;

  /**
   * Sends events as the response is made.
   *
   * Default: `false`.
   */
  stream?: boolean | null;

  /** Options of the stream. Allowed with `stream: true` only. */
  stream_options?: ResponseCreateParams.StreamOptions | null;

  /**
   * How random the sampling is: low is focused, high is varied. Change this or `top_p`, not
   * both.
   *
   * From 0 to 2. Default: `1`.
   */
  temperature?: number | null;

  /** Form of the text: plain, or JSON that follows a schema. */
  text?: BetaResponseTextConfig;

  /** Whether and which tools the model calls. */
  tool_choice?:
    | BetaToolChoiceOptions | BetaToolChoiceAllowed | BetaToolChoiceTypes | BetaToolChoiceFunction
    | BetaToolChoiceMcp | BetaToolChoiceCustom
    | ResponseCreateParams.BetaSpecificProgrammaticToolCallingParam | BetaToolChoiceApplyPatch
    | BetaToolChoiceShell;

  /** Hosted tools, MCP servers, functions and custom tools that the model may use. */
  tools?: BetaTool[];

  /**
   * How many of the likeliest tokens to return at each position.
   *
   * From 0 to 20.
   */
  top_logprobs?: number | null;

  /**
   * Samples only from the likeliest tokens that together have this probability. Change this or
   * `temperature`, not both.
   *
   * From 0 to 1. Default: `1`.
   */
  top_p?: number | null;

  /**
   * What to do with input too long for the model: fail with 400 when `disabled`, drop items
   * from the beginning when `auto`.
   *
   * Default: `disabled`.
   *
   * @deprecated
   */
  truncation?: 'auto' | 'disabled' | null;

  /**
   * An id of your end user. Replaced by `safety_identifier` and `prompt_cache_key`.
   *
   * @deprecated
   */
  user?: string;
}

export namespace ResponseCreateParams {
  export type ResponseCreateParamsNonStreaming = Self.ResponseCreateParamsNonStreaming;
  export type ResponseCreateParamsStreaming = Self.ResponseCreateParamsStreaming;

  export type AccessPrograms = ResponsesAPI.ResponseCreateParams.AccessPrograms;

  /** How a background response is run. */
  export type BackgroundOptions = ResponsesAPI.ResponseCreateParams.BackgroundOptions;

  /** Makes the model write a program that calls the tools. */
  export type BetaSpecificProgrammaticToolCallingParam = ResponsesInputTokensAPI.InputTokenCountParams.SpecificProgrammaticToolCallingParam;

  /** A way of keeping the context small. */
  export type ContextManagement = ResponsesAPI.ResponsesClientEvent.ContextManagement;

  export type Image = ResponsesAPI.ResponseCreateParams.Image;

  /** How input and output are moderated. */
  export type Moderation = ChatCompletionsAPI.ChatCompletionCreateParams.Moderation;
  export namespace Moderation {
    /** What happens to flagged content, for input and output apart. */
    export type Policy = ChatCompletionsAPI.ChatCompletionCreateParams.Moderation.Policy;
    export namespace Policy {
      /** What happens to flagged input. */
      export type Input = ChatCompletionsAPI.ChatCompletionCreateParams.Moderation.Policy.Input;

      /** What happens to flagged output. */
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

  /** How the beginning of the prompt is cached. */
  export type PromptCacheOptions = ResponsesAPI.ResponsesClientEvent.PromptCacheOptions;

  export type Reasoning = SharedAPI.Reasoning;

  /** Options that apply to streams only. */
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

/** How to delete the response. */
export interface ResponseDeleteParams {
  /** Beta features to turn on for this request. */
  betas?: ('responses_multi_agent=v1')[];
}

/** What to fetch of a stored response. */
export type ResponseRetrieveParams =
  | ResponseRetrieveParamsNonStreaming | ResponseRetrieveParamsStreaming;

export interface ResponseRetrieveParamsBase {
  /** Beta features to turn on for this request. */
  betas?: ('responses_multi_agent=v1')[];

  /** Extra data wanted in the output, such as search results or log probabilities. */
  include?: BetaResponseIncludable[];

  /**
   * Adds filler that evens out the size of streamed events. Turn it off to save bandwidth on a
   * network you trust.
   */
  include_obfuscation?: boolean;

  /** Streams only the events after this sequence number. */
  starting_after?: number;

  /** Sends the response as events, from the beginning unless `starting_after` is given. */
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

export namespace ResponseSteerInputItemList {
  export interface FunctionCallOutput {
    output: string | BetaResponseFunctionCallOutputItemList;

    type: 'function_call_output';

    /** Id of the result; set by the API. */
    id?: string | null;

    /** The agent that this comes from, where there are several. */
    agent?: FunctionCallOutput.Agent | null;

    /** Id of the function call that this is the result of, as the model gave it. */
    call_id?: string | null;

    caller?: FunctionCallOutput.Direct | FunctionCallOutput.Program | null;

    /** Name of the tool that gave the result. */
    name?: string | null;

    /** Namespace of the tool that gave the result. */
    namespace?: string | null;

    /** How far the item is; set by the API. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }
  export namespace FunctionCallOutput {
    export type Agent = BetaResponseApplyPatchToolCall.Agent;

    export type Direct = ResponsesAPI.ResponseSteerInputItemList.FunctionCallOutput.Direct;

    export type Program = ResponsesAPI.ResponseSteerInputItemList.FunctionCallOutput.Program;
  }

  export interface Message {
    content: BetaResponseSteerInputContent[] | string;

    role: 'user';

    type: 'message';

    /** Id of the message. */
    id?: string | null;

    /** The agent that this comes from, where there are several. */
    agent?: Message.Agent | null;

    /** How far the item is; set by the API. */
    status?: string | null;
  }
  export namespace Message {
    export type Agent = BetaResponseApplyPatchToolCall.Agent;
  }
}
