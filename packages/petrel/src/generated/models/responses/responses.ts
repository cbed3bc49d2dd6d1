// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../core/pages/pagination.ts';
import type * as BetaAgentsAPI from '../beta/agents/agents.ts';
import type * as ChatCompletionsAPI from '../chat/completions/completions.ts';
import type * as ConversationsAPI from '../conversations/conversations.ts';
import type * as ConversationsItemsAPI from '../conversations/items.ts';
import type * as ImagesAPI from '../images.ts';
import type * as RealtimeAPI from '../realtime/realtime.ts';
import type * as SharedAPI from '../shared.ts';
import type * as ResponsesInputTokensAPI from './input-tokens.ts';
import type * as Self from './responses.ts';

/** Lets the model change files by diffs. */
export interface ApplyPatchTool {
  /** Default: `apply_patch`. */
  type: 'apply_patch';

  /**
   * Who may call the tool: the model itself, programs it writes, or both.
   *
   * At least 1 items.
   */
  allowed_callers?: ('direct' | 'programmatic')[] | null;
}

/** A conversation shrunk into fewer items. */
export interface CompactedResponse {
  /** Id of the result. */
  id: string;

  /** When it was made, in Unix seconds. */
  created_at: number;

  /** Default: `response.compaction`. */
  object: 'response.compaction';

  /** The items to give as the input of the next response, in place of the conversation. */
  output: ResponseOutputItem[];

  /** Tokens used to compact. */
  usage: ResponseUsage;

  image?: CompactedResponse.Image;
}
export namespace CompactedResponse {
  export interface Image {
    /** Whether images are made smaller in the context. */
    context_compression: 'enabled' | 'disabled';
  }
}

/** Something to do on a computer: click, type, scroll and so on. */
export type ComputerAction =
  | ComputerAction.Click | ComputerAction.DoubleClick | ComputerAction.Drag
  | ComputerAction.Keypress | ComputerAction.Move | ComputerAction.Screenshot
  | ComputerAction.Scroll | ComputerAction.Type | ComputerAction.Wait;
export namespace ComputerAction {
  /** Clicks a mouse button. */
  export interface Click {
    /** Which button. */
    button: 'left' | 'right' | 'wheel' | 'back' | 'forward';

    /** Default: `click`. */
    type: 'click';

    /** Horizontal position in pixels, from the left. */
    x: number;

    /** Vertical position in pixels, from the top. */
    y: number;

    /** Keys held down meanwhile. */
    keys?: string[] | null;
  }

  /** Clicks the left mouse button twice. */
  export interface DoubleClick {
    /** Keys held down meanwhile. */
    keys: string[] | null;

    /** Default: `double_click`. */
    type: 'double_click';

    /** Horizontal position in pixels, from the left. */
    x: number;

    /** Vertical position in pixels, from the top. */
    y: number;
  }

  /** Drags the mouse along a path. */
  export interface Drag {
    /** The points of the path, in order. */
    path: Drag.Path[];

    /** Default: `drag`. */
    type: 'drag';

    /** Keys held down meanwhile. */
    keys?: string[] | null;
  }
  export namespace Drag {
    /** A point on the screen. */
    export interface Path {
      /** Horizontal position in pixels, from the left. */
      x: number;

      /** Vertical position in pixels, from the top. */
      y: number;
    }
  }

  /** Presses keys together. */
  export interface Keypress {
    /** The keys. */
    keys: string[];

    /** Default: `keypress`. */
    type: 'keypress';
  }

  /** Moves the mouse. */
  export interface Move {
    /** Default: `move`. */
    type: 'move';

    /** Horizontal position in pixels, from the left. */
    x: number;

    /** Vertical position in pixels, from the top. */
    y: number;

    /** Keys held down meanwhile. */
    keys?: string[] | null;
  }

  /** Takes a screenshot. */
  export interface Screenshot {
    /** Default: `screenshot`. */
    type: 'screenshot';
  }

  /** Turns the mouse wheel. */
  export interface Scroll {
    /** How far to scroll to the right, in pixels. */
    scroll_x: number;

    /** How far to scroll down, in pixels. */
    scroll_y: number;

    /** Default: `scroll`. */
    type: 'scroll';

    /** Horizontal position in pixels, from the left. */
    x: number;

    /** Vertical position in pixels, from the top. */
    y: number;

    /** Keys held down meanwhile. */
    keys?: string[] | null;
  }

  /** Types text. */
  export interface Type {
    /** The text. */
    text: string;

    /** Default: `type`. */
    type: 'type';
  }

  /** Waits a moment. */
  export interface Wait {
    /** Default: `wait`. */
    type: 'wait';
  }
}

/** Things to do on a computer, in order. */
export type ComputerActionList = ComputerAction[];

/** Operates a computer through screenshots, mouse and keyboard. */
export interface ComputerTool {
  /** Default: `computer`. */
  type: 'computer';
}

/** Operates a computer; an earlier form of the computer tool. */
export interface ComputerUsePreviewTool {
  /** Height of the screen in pixels. */
  display_height: number;

  /** Width of the screen in pixels. */
  display_width: number;

  /** What kind of computer it is. */
  environment: 'windows' | 'mac' | 'linux' | 'ubuntu' | 'browser';

  /** Default: `computer_use_preview`. */
  type: 'computer_use_preview';
}

/** Settings of a container to be made. */
export interface ContainerAuto {
  /** Default: `container_auto`. */
  type: 'container_auto';

  /**
   * Ids of uploaded files to put into it.
   *
   * At most 50 items.
   */
  file_ids?: string[];

  /** How much memory it has. */
  memory_limit?: '1g' | '4g' | '16g' | '64g' | null;

  /** What it may reach on the network. */
  network_policy?: ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist;

  /**
   * Skills to put into it.
   *
   * At most 200 items.
   */
  skills?: (SkillReference | InlineSkill)[];
}

/** Lets a container reach some domains only. */
export interface ContainerNetworkPolicyAllowlist {
  /**
   * The domains.
   *
   * At least 1 items.
   */
  allowed_domains: string[];

  /** Default: `allowlist`. */
  type: 'allowlist';

  /**
   * Secrets to use with the domains.
   *
   * At least 1 items.
   */
  domain_secrets?: ContainerNetworkPolicyDomainSecret[];
}

/** Cuts a container off from the network. */
export interface ContainerNetworkPolicyDisabled {
  /** Default: `disabled`. */
  type: 'disabled';
}

/** A secret put into requests to one domain, unseen by the model. */
export interface ContainerNetworkPolicyDomainSecret {
  /**
   * The domain.
   *
   * At least 1 characters.
   */
  domain: string;

  /**
   * Name under which code refers to the secret.
   *
   * At least 1 characters.
   */
  name: string;

  /**
   * The secret.
   *
   * From 1 to 10485760 characters.
   */
  value: string;
}

/** A container by its id. */
export interface ContainerReference {
  /** Id of the container. */
  container_id: string;

  /** Default: `container_reference`. */
  type: 'container_reference';
}

/** A tool that takes free text, or text of a given grammar, instead of JSON. */
export interface CustomTool {
  /** Name by which the model calls it. */
  name: string;

  /** Default: `custom`. */
  type: 'custom';

  /**
   * Who may call the tool: the model itself, programs it writes, or both.
   *
   * At least 1 items.
   */
  allowed_callers?: ('direct' | 'programmatic')[] | null;

  async?: boolean;

  /** Keeps the tool out of the prompt until a tool search finds it. */
  defer_loading?: boolean;

  /** What it does and when to call it, for the model. */
  description?: string;

  /** What its input may look like; any text unless a grammar is given. */
  format?: SharedAPI.CustomToolInputFormat;
}

/** A message, in the short form where the content may be a plain text. */
export interface EasyInputMessage {
  /** Text, or a list of parts. */
  content: string | ResponseInputMessageContentList;

  /**
   * Who speaks. Instructions of `developer` and `system` take precedence over those of `user`.
   */
  role: 'user' | 'assistant' | 'system' | 'developer';

  /**
   * For the assistant's messages: whether it is commentary on the way or the final answer. Send
   * it back as received.
   */
  phase?: 'commentary' | 'final_answer' | null;

  type?: 'message';
}

/** Searches vector stores. */
export interface FileSearchTool {
  /** Default: `file_search`. */
  type: 'file_search';

  /** Ids of the vector stores. */
  vector_store_ids: string[];

  /** Searches only files whose attributes match. */
  filters?: SharedAPI.ComparisonFilter | SharedAPI.CompoundFilter | null;

  /** Most passages to return. */
  max_num_results?: number;

  /** How passages are ranked. */
  ranking_options?: FileSearchTool.RankingOptions;
}
export namespace FileSearchTool {
  /** How passages are ranked. */
  export interface RankingOptions {
    /** How much meaning counts against shared words. */
    hybrid_search?: RankingOptions.HybridSearch;

    /** The ranker to use. */
    ranker?: 'auto' | 'default-2024-11-15';

    /** Drops passages that match less well than this, between 0 and 1. */
    score_threshold?: number;
  }
  export namespace RankingOptions {
    /** How much meaning counts against shared words. */
    export interface HybridSearch {
      /** Weight of meaning. */
      embedding_weight: number;

      /** Weight of shared words. */
      text_weight: number;
    }
  }
}

/** Lets the model run shell commands. */
export interface FunctionShellTool {
  /** Default: `shell`. */
  type: 'shell';

  /**
   * Who may call the tool: the model itself, programs it writes, or both.
   *
   * At least 1 items.
   */
  allowed_callers?: ('direct' | 'programmatic')[] | null;

  /** Where they run: on your machine, in a container of yours, or in one to be made. */
  environment?: ContainerAuto | LocalEnvironment | ContainerReference | null;
}

/** A function of yours that the model may ask to have called. */
export interface FunctionTool {
  /** Name by which the model calls it. */
  name: string;

  /** JSON Schema of its arguments. */
  parameters: { [key: string]: unknown } | null;

  /** Holds the model to the schema exactly. Works with a subset of JSON Schema. */
  strict: boolean | null;

  /** Default: `function`. */
  type: 'function';

  /** Who may call the tool: the model itself, programs it writes, or both. */
  allowed_callers?: ('direct' | 'programmatic')[] | null;

  async?: boolean;

  /** Keeps the tool out of the prompt until a tool search finds it. */
  defer_loading?: boolean;

  /** What it does and when to call it, for the model. */
  description?: string | null;

  /** JSON Schema of its result. */
  output_schema?: { [key: string]: unknown } | null;
}

/** How closely the model looks at an image. */
export type ImageDetail = 'low' | 'high' | 'auto' | 'original';

/** A skill sent along with the request. */
export interface InlineSkill {
  /** What the skill is for, for the model. */
  description: string;

  /** Name of the skill. */
  name: string;

  /** Its files. */
  source: InlineSkillSource;

  /** Default: `inline`. */
  type: 'inline';
}

/** Files of a skill, as a zip archive. */
export interface InlineSkillSource {
  /**
   * The archive in base64.
   *
   * From 1 to 70254592 characters.
   */
  data: string;

  /**
   * Type of the archive.
   *
   * Default: `application/zip`.
   */
  media_type: 'application/zip';

  /** Default: `base64`. */
  type: 'base64';
}

/** Runs commands on your machine. */
export interface LocalEnvironment {
  /** Default: `local`. */
  type: 'local';

  /**
   * Skills that are there.
   *
   * At most 200 items.
   */
  skills?: LocalSkill[];
}

/** A skill on your machine. */
export interface LocalSkill {
  /** What the skill is for, for the model. */
  description: string;

  /** Name of the skill. */
  name: string;

  /** Path of its folder. */
  path: string;
}

/** Why a call of an MCP tool failed. */
export type McpToolCallError =
  | McpToolCallError.McpProtocolError | McpToolCallError.McpToolExecutionError
  | McpToolCallError.HTTPError;
export namespace McpToolCallError {
  /** The server answered with an HTTP error. */
  export interface HTTPError {
    /** The HTTP status. */
    code: number;

    /** What went wrong. */
    message: string;

    /** Default: `http_error`. */
    type: 'http_error';
  }

  /** The server answered with a protocol error. */
  export interface McpProtocolError {
    /** The code of the error. */
    code: number;

    /** What went wrong. */
    message: string;

    /** Default: `mcp_protocol_error`. */
    type: 'mcp_protocol_error';
  }

  /** The tool itself reported an error. */
  export interface McpToolExecutionError {
    /** What the tool returned. */
    content: unknown;

    /** Default: `mcp_tool_execution_error`. */
    type: 'mcp_tool_execution_error';
  }
}

/** A named group of functions and custom tools. */
export interface NamespaceTool {
  /** What the group is for, for the model. */
  description: string;

  /**
   * Name of the group.
   *
   * At least 1 characters.
   */
  name: string;

  /**
   * The functions and custom tools.
   *
   * At least 1 items.
   */
  tools: (NamespaceTool.Function | CustomTool)[];

  /** Default: `namespace`. */
  type: 'namespace';
}
export namespace NamespaceTool {
  /** A function in a named group. */
  export interface Function {
    /**
     * Name by which the model calls it.
     *
     * From 1 to 128 characters.
     */
    name: string;

    /** Default: `function`. */
    type: 'function';

    /**
     * Who may call the tool: the model itself, programs it writes, or both.
     *
     * At least 1 items.
     */
    allowed_callers?: ('direct' | 'programmatic')[] | null;

    async?: boolean;

    /** Keeps the tool out of the prompt until a tool search finds it. */
    defer_loading?: boolean;

    /** What it does and when to call it, for the model. */
    description?: string | null;

    /** JSON Schema of its result. */
    output_schema?: { [key: string]: unknown } | null;

    /** JSON Schema of its arguments. */
    parameters?: unknown;

    /**
     * Holds the model to the schema exactly. When left out, the server does so if the schema
     * permits.
     */
    strict?: boolean | null;
  }
}

/** Content of a message whose text was read as a value. */
export type ParsedContent<Parsed> = ParsedResponseOutputText<Parsed> | ResponseOutputRefusal;

/** A response whose text was read as a value. */
export interface ParsedResponse<Parsed> extends Response {
  output: ParsedResponseOutputItem<Parsed>[];

  /** The value of the first text that stands for one; null when there is none. */
  output_parsed: Parsed | null;
}

export interface ParsedResponseFunctionToolCall extends ResponseFunctionToolCall {
  parsed_arguments: unknown;
}

/** An item of a response whose messages and calls were read as values. */
export type ParsedResponseOutputItem<Parsed> =
  | ParsedResponseOutputMessage<Parsed>
  | ParsedResponseFunctionToolCall
  | Exclude<ResponseOutputItem, ResponseOutputMessage | ResponseFunctionToolCall>;

/** A message whose text was read as a value. */
export interface ParsedResponseOutputMessage<Parsed> extends ResponseOutputMessage {
  content: ParsedContent<Parsed>[];
}

/** Text that was read as a value. */
export interface ParsedResponseOutputText<Parsed> extends ResponseOutputText {
  /** The value; null when the text stands for none. */
  parsed: Parsed | null;
}

/** What a model made of its input: messages, reasoning, tool calls, and what it cost. */
export interface Response {
  /** Id of the response, for `previous_response_id` and later calls. */
  id: string;

  access_programs: Response.AccessPrograms | null;

  /** When the response was begun, in Unix seconds. */
  created_at: number;

  /** Why the response failed; null if it did not. */
  error: ResponseError | null;

  /** Why the response broke off early; null if it did not. */
  incomplete_details: Response.IncompleteDetails | null;

  /** The instructions the response was made with. */
  instructions:
    | string | (ResponseInputItem.Complete | ResponseConfigurationUpdateItemParam)[] | null;

  /** The key-value pairs given with the request. */
  metadata: SharedAPI.Metadata;

  /** The model that answered. */
  model: SharedAPI.ResponsesModel;

  object: 'response';

  /**
   * What the model produced, in order: messages, reasoning, tool calls. The first item need not
   * be a message.
   */
  output: ResponseOutputItem[];

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
    | ToolChoiceOptions | ToolChoiceAllowed | ToolChoiceTypes | ToolChoiceFunction | ToolChoiceMcp
    | ToolChoiceCustom | Response.SpecificProgrammaticToolCallingParam | ToolChoiceApplyPatch
    | ToolChoiceShell;

  /** The tools that were offered. */
  tools: Tool[];

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
  conversation?: Response.Conversation | null;

  image?: Response.Image;

  input_transformations?: Response.InputTransformation[];

  /** Most tokens the model was allowed to generate, reasoning included. */
  max_output_tokens?: number | null;

  /** Most calls of hosted tools that were allowed. */
  max_tool_calls?: number | null;

  /** What moderation found in the input and the output, when the request enables it. */
  moderation?: Response.Moderation | null;

  /** Id of the response that this one continues. */
  previous_response_id?: string | null;

  /** The stored prompt that was used. */
  prompt?: ResponsePrompt | null;

  prompt_cache_diagnostics?:
    | Response.CacheMiss | Response.CacheHit | Response.ComparisonResponseNotFound
    | Response.Unavailable;

  /** The key that grouped requests for the cache. */
  prompt_cache_key?: string | null;

  /** How the beginning of the prompt was cached. */
  prompt_cache_options?: Response.PromptCacheOptions;

  /**
   * How long the cached beginning is kept.
   *
   * @deprecated
   */
  prompt_cache_retention?: 'in_memory' | '24h' | null;

  /** How the model was instructed to think. */
  reasoning?: SharedAPI.Reasoning | null;

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
  service_tier?: ServiceTier;

  /** How far the response is. `queued` and `in_progress` go on; the others are final. */
  status?: ResponseStatus;

  /** The requested format of the text. */
  text?: ResponseTextConfig;

  tool_usage?: Response.ToolUsage;

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
  usage?: ResponseUsage;

  /**
   * The id of the end user that was given. Replaced by `safety_identifier` and
   * `prompt_cache_key`.
   *
   * @deprecated
   */
  user?: string;
}
export namespace Response {
  export interface AccessPrograms {
    cyber: 'standard' | 'daybreak_blue' | 'daybreak_red';
  }

  export interface CacheHit {
    type: 'cache_hit';
  }

  export interface CacheMiss {
    /** Tokens of the input, about, from where it first differs from what is cached. */
    cache_missed_tokens: number;

    reason:
      | 'model_changed' | 'prompt_cache_key_changed' | 'tools_changed' | 'text_format_changed'
      | 'reasoning_effort_changed' | 'verbosity_changed' | 'context_compacted' | 'input_changed'
      | 'service_tier_changed';

    type: 'cache_miss';

    /** Tokens that the request it is compared with could have shared. */
    comparison_reusable_tokens?: number;
  }

  export interface ComparisonResponseNotFound {
    type: 'comparison_response_not_found';
  }

  /** The conversation that a response belongs to. */
  export type Conversation = ResponseConversationParam;

  export type Image = CompactedResponse.Image;

  /** Why a response broke off early. */
  export interface IncompleteDetails {
    /** Whether the token limit or the content filter ended it. */
    reason?: 'max_output_tokens' | 'content_filter' | 'max_messages' | 'steered';
  }

  export interface InputTransformation {
    /** Id of the reasoning item as it was. */
    id: string;

    action: 'removed';

    reason:
      | 'organization_mismatch' | 'end_user_mismatch' | 'model_mismatch' | 'prefix_mismatch'
      | 'turn_boundary';

    type: 'reasoning';
  }

  /** What moderation found, for input and output apart. */
  export interface Moderation {
    /** Findings on the input. */
    input: Moderation.ModerationResult | Moderation.Error;

    /** Findings on the output. */
    output: Moderation.ModerationResult | Moderation.Error;
  }
  export namespace Moderation {
    /** Why moderation could not be carried out. */
    export interface Error {
      /** Machine-readable code of the failure. */
      code: string;

      /** What went wrong, for people. */
      message: string;

      /** Default: `error`. */
      type: 'error';
    }

    /** Findings of a moderation that succeeded. */
    export interface ModerationResult {
      /** Whether each category applies. */
      categories: { [key: string]: boolean };

      /** Which kinds of input each category was checked on. */
      category_applied_input_types: { [key: string]: ('text' | 'image')[] };

      /** The model's confidence that each category applies, between 0 and 1. */
      category_scores: { [key: string]: number };

      /** Whether any category applies. */
      flagged: boolean;

      /** The moderation model that was used. */
      model: string;

      /** Default: `moderation_result`. */
      type: 'moderation_result';
    }
  }

  /** How the beginning of the prompt was cached. */
  export interface PromptCacheOptions {
    /** Whether a breakpoint was set automatically. */
    mode: 'implicit' | 'explicit';

    /** How long cached beginnings are kept at least. */
    ttl: '30m' | '12h';

    comparison_response_id?: string | null;
  }

  /** Makes the model write a program that calls the tools. */
  export type SpecificProgrammaticToolCallingParam = ResponsesInputTokensAPI.InputTokenCountParams.SpecificProgrammaticToolCallingParam;

  export interface ToolUsage {
    image_gen: ToolUsage.ImageGen;

    web_search: ToolUsage.WebSearch;
  }
  export namespace ToolUsage {
    export interface ImageGen {
      /** Tokens of text and images that were read. */
      input_tokens: number;

      /** How many of the tokens read were text, how many images. */
      input_tokens_details: ImageGen.InputTokensDetails;

      /** Tokens of the images that were made. */
      output_tokens: number;

      /** Tokens read and made. */
      total_tokens: number;

      /** Tokens read from the cache, which cost less. */
      cached_tokens?: number;

      cached_tokens_details?: ImageGen.CachedTokensDetails;

      /** How many of the tokens made were text, how many images. */
      output_tokens_details?: ImageGen.InputTokensDetails;
    }
    export namespace ImageGen {
      export interface CachedTokensDetails {
        cached_image_tokens: number;

        cached_text_tokens: number;
      }

      export type InputTokensDetails = ImagesAPI.ImagesResponse.Usage.InputTokensDetails;

      export type OutputTokensDetails = ImagesAPI.ImagesResponse.Usage.InputTokensDetails;
    }

    export interface WebSearch {
      /** Number of searches of the web that are charged. */
      num_requests: number;
    }
  }

  export interface Unavailable {
    type: 'unavailable';
  }
}

/** A file change the model wants made. */
export interface ResponseApplyPatchToolCall {
  /** Id of the item. */
  id: string;

  /** Id of the call, which the output must repeat. */
  call_id: string;

  /** The change: create, update or delete a file. */
  operation:
    | ResponseApplyPatchToolCall.CreateFile | ResponseApplyPatchToolCall.DeleteFile
    | ResponseApplyPatchToolCall.UpdateFile;

  /** How far the item is. */
  status: 'in_progress' | 'completed';

  /** Default: `apply_patch_call`. */
  type: 'apply_patch_call';

  /** Who made the call: the model itself, or a program it wrote. */
  caller?: ResponseApplyPatchToolCall.Direct | ResponseApplyPatchToolCall.Program | null;

  /** Who created the item. */
  created_by?: string;
}
export namespace ResponseApplyPatchToolCall {
  /** A file to create. */
  export interface CreateFile {
    /** Its contents, as a unified diff. */
    diff: string;

    /** Path of the file. */
    path: string;

    /** Default: `create_file`. */
    type: 'create_file';
  }

  /** A file to delete. */
  export interface DeleteFile {
    /** Path of the file. */
    path: string;

    /** Default: `delete_file`. */
    type: 'delete_file';
  }

  /** The model itself made the call. */
  export interface Direct {
    /** Default: `direct`. */
    type: 'direct';
  }

  /** A program of the model made the call. */
  export interface Program {
    /** Id of the program. */
    caller_id: string;

    /** Default: `program`. */
    type: 'program';
  }

  /** A file to change. */
  export interface UpdateFile {
    /** The change, as a unified diff. */
    diff: string;

    /** Path of the file. */
    path: string;

    /** Default: `update_file`. */
    type: 'update_file';
  }
}

/** Whether a file change could be made. */
export interface ResponseApplyPatchToolCallOutput {
  /** Id of the item. */
  id: string;

  /** Id of the call that this answers. */
  call_id: string;

  /** How far the item is. */
  status: 'completed' | 'failed';

  /** Default: `apply_patch_call_output`. */
  type: 'apply_patch_call_output';

  /** Who made the call: the model itself, or a program it wrote. */
  caller?:
    | ResponseApplyPatchToolCallOutput.Direct | ResponseApplyPatchToolCallOutput.Program | null;

  /** Who created the item. */
  created_by?: string;

  /** A message on how it went. */
  output?: string | null;
}
export namespace ResponseApplyPatchToolCallOutput {
  /** The model itself made the call. */
  export type Direct = ResponseApplyPatchToolCall.Direct;

  /** A program of the model made the call. */
  export type Program = ResponseApplyPatchToolCall.Program;
}

/** More speech. */
export interface ResponseAudioDeltaEvent {
  /** A piece of the encoded audio in base64. */
  delta: string;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.audio.delta';
}

/** The speech is complete. */
export interface ResponseAudioDoneEvent {
  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.audio.done';
}

/** More of what is said. */
export interface ResponseAudioTranscriptDeltaEvent {
  /** Text to append. */
  delta: string;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.audio.transcript.delta';
}

/** The transcript of the speech is complete. */
export interface ResponseAudioTranscriptDoneEvent {
  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.audio.transcript.done';
}

/** More of the code to be run. */
export interface ResponseCodeInterpreterCallCodeDeltaEvent {
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
}

/** The code to be run is complete. */
export interface ResponseCodeInterpreterCallCodeDoneEvent {
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
}

/** The code has run. */
export interface ResponseCodeInterpreterCallCompletedEvent {
  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.code_interpreter_call.completed';
}

/** A call of the code interpreter has begun. */
export interface ResponseCodeInterpreterCallInProgressEvent {
  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.code_interpreter_call.in_progress';
}

/** The code is running. */
export interface ResponseCodeInterpreterCallInterpretingEvent {
  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.code_interpreter_call.interpreting';
}

/** Code the model ran in a container. */
export interface ResponseCodeInterpreterToolCall {
  /** Id of the item. */
  id: string;

  /** The code; null if it is not available. */
  code: string | null;

  /** Id of the container it ran in. */
  container_id: string;

  /** What it printed and drew, when requested with `include`. */
  outputs: (ResponseCodeInterpreterToolCall.Logs | ResponseCodeInterpreterToolCall.Image)[] | null;

  /** How far the item is. */
  status: 'in_progress' | 'completed' | 'incomplete' | 'interpreting' | 'failed';

  /** Default: `code_interpreter_call`. */
  type: 'code_interpreter_call';
}
export namespace ResponseCodeInterpreterToolCall {
  /** An image the code drew. */
  export interface Image {
    /** Default: `image`. */
    type: 'image';

    /** Where to get the image. */
    url: string;
  }

  /** What the code printed. */
  export interface Logs {
    /** The text. */
    logs: string;

    /** Default: `logs`. */
    type: 'logs';
  }
}

/** The conversation to shrink. */
export interface ResponseCompactParams {
  /** Id of the model that does the work. */
  model: SharedAPI.ResponsesModel | (string & {}) | null;

  image?: ResponseCompactParams.Image;

  /** The items to compact, or a text. */
  input?: string | ResponseInputItem[] | null;

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
  export type Image = ResponseCreateParams.Image;

  /** How the beginning of the prompt is cached. */
  export type PromptCacheOptions = ChatCompletionsAPI.ChatCompletionCreateParams.PromptCacheOptions;
}

export interface ResponseCompactionCompactingEvent {
  /** Id of the compacted item in the output. */
  item_id: string;

  /** Position of the compacted item in the output, from 0. */
  output_index: number;

  sequence_number: number;

  type: 'response.compaction.compacting';
}

/** A stretch of conversation in compacted form. Send it back as received. */
export interface ResponseCompactionItem {
  /** Id of the item. */
  id: string;

  /** The compacted conversation, encrypted. */
  encrypted_content: string;

  /** Default: `compaction`. */
  type: 'compaction';

  /** Who created the item. */
  created_by?: string;
}

/** A stretch of conversation in compacted form, sent back. */
export interface ResponseCompactionItemParam {
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
}

/** The response is complete. The last event of a stream. */
export interface ResponseCompletedEvent {
  /** The whole response. */
  response: Response;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.completed';
}

/**
 * Actions the model wants done on a computer. Answer with a screenshot in a
 * `computer_call_output` item.
 */
export interface ResponseComputerToolCall {
  /** Id of the item. */
  id: string;

  /** Id of the call, which the output must repeat. */
  call_id: string;

  /** Warnings that a person should confirm before the actions are done. */
  pending_safety_checks: ResponseComputerToolCall.PendingSafetyCheck[];

  /** How far the item is. */
  status: 'in_progress' | 'completed' | 'incomplete';

  /** Default: `computer_call`. */
  type: 'computer_call';

  /** The action. */
  action?: ComputerAction;

  /** The actions, in order, where there are several. */
  actions?: ComputerActionList;
}
export namespace ResponseComputerToolCall {
  /** Clicks a mouse button. */
  export type Click = ComputerAction.Click;

  /** Clicks the left mouse button twice. */
  export type DoubleClick = ComputerAction.DoubleClick;

  /** Drags the mouse along a path. */
  export type Drag = ComputerAction.Drag;
  export namespace Drag {
    /** A point on the screen. */
    export type Path = ComputerAction.Drag.Path;
  }

  /** Presses keys together. */
  export type Keypress = ComputerAction.Keypress;

  /** Moves the mouse. */
  export type Move = ComputerAction.Move;

  /** A warning about an action. */
  export interface PendingSafetyCheck {
    /** Id of the warning, which a confirmation repeats. */
    id: string;

    /** What kind of warning it is. */
    code?: string | null;

    /** The warning, for people. */
    message?: string | null;
  }

  /** Takes a screenshot. */
  export type Screenshot = ComputerAction.Screenshot;

  /** Turns the mouse wheel. */
  export type Scroll = ComputerAction.Scroll;

  /** Types text. */
  export type Type = ComputerAction.Type;

  /** Waits a moment. */
  export type Wait = ComputerAction.Wait;
}

/** A screenshot after actions on a computer, as the server keeps it. */
export interface ResponseComputerToolCallOutputItem {
  /** Id of the item. */
  id: string;

  /** Id of the call that this answers. */
  call_id: string;

  /** The screenshot. */
  output: ResponseComputerToolCallOutputScreenshot;

  /** How far the item is. */
  status: 'completed' | 'incomplete' | 'failed' | 'in_progress';

  /** Default: `computer_call_output`. */
  type: 'computer_call_output';

  /** Warnings of the call that a person has confirmed. */
  acknowledged_safety_checks?: ResponseComputerToolCallOutputItem.AcknowledgedSafetyCheck[];

  /** Who created the item. */
  created_by?: string;
}
export namespace ResponseComputerToolCallOutputItem {
  /** A warning about an action. */
  export type AcknowledgedSafetyCheck = ResponseComputerToolCall.PendingSafetyCheck;
}

/** A screenshot. */
export interface ResponseComputerToolCallOutputScreenshot {
  /** Default: `computer_screenshot`. */
  type: 'computer_screenshot';

  /** Id of an uploaded image. */
  file_id?: string;

  /** Address of the image, or the image itself as a base64 data URL. */
  image_url?: string;
}

export interface ResponseConfigurationUpdateItem {
  /** Id of the change of settings. */
  id: string;

  type: 'configuration_update';

  /** The reasoning from here on; only its effort can be changed. */
  reasoning?: ResponseConfigurationUpdateItem.Reasoning;

  text?: ResponseConfigurationUpdateItem.Text;
}
export namespace ResponseConfigurationUpdateItem {
  export interface Reasoning {
    /**
     * How much the model reasons from here on, until it is changed again.
     *
     * Default: `medium`.
     */
    effort?: SharedAPI.ReasoningEffort | null;
  }

  export interface Text {
    format: SharedAPI.ResponseFormatText | ResponseFormatTextJSONSchemaConfig;
  }
}

export interface ResponseConfigurationUpdateItemParam {
  type: 'configuration_update';

  /** Id of the change of settings. */
  id?: string | null;

  /** The reasoning from here on; only its effort can be changed. */
  reasoning?: ResponseConfigurationUpdateItemParam.Reasoning;

  text?: ResponseConfigurationUpdateItemParam.Text;
}
export namespace ResponseConfigurationUpdateItemParam {
  export type Reasoning = ResponseConfigurationUpdateItem.Reasoning;

  export type Text = ResponseConfigurationUpdateItem.Text;
}

/** A container that commands run in. */
export type ResponseContainerReference = ContainerReference;

/** Part of a message, in or out. */
export type ResponseContent =
  | ResponseInputContent | ResponseOutputText | ResponseOutputRefusal
  | ResponseContent.ReasoningTextContent;
export namespace ResponseContent {
  /** The model's thoughts as text. */
  export type ReasoningTextContent = ConversationsAPI.Message.ReasoningText;
}

/** A new part of a message has begun. */
export interface ResponseContentPartAddedEvent {
  /** Which content part of the item the event concerns, from 0. */
  content_index: number;

  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /** The part so far. */
  part: ResponseOutputText | ResponseOutputRefusal | ResponseContentPartAddedEvent.ReasoningText;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.content_part.added';
}
export namespace ResponseContentPartAddedEvent {
  /** The model's thoughts as text. */
  export type ReasoningText = ConversationsAPI.Message.ReasoningText;
}

/** A part of a message is complete. */
export interface ResponseContentPartDoneEvent {
  /** Which content part of the item the event concerns, from 0. */
  content_index: number;

  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /** The whole part. */
  part: ResponseOutputText | ResponseOutputRefusal | ResponseContentPartDoneEvent.ReasoningText;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.content_part.done';
}
export namespace ResponseContentPartDoneEvent {
  /** The model's thoughts as text. */
  export type ReasoningText = ConversationsAPI.Message.ReasoningText;
}

/** A conversation, by its id. */
export interface ResponseConversationParam {
  /** Id of the conversation. */
  id: string;
}

/** The input of the model and how it should answer. */
export type ResponseCreateParams = ResponseCreateParamsNonStreaming | ResponseCreateParamsStreaming;

export interface ResponseCreateParamsBase {
  /** Programs of trusted access that the request takes part in, by their field of work. */
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
  conversation?: string | ResponseConversationParam | null;

  image?: ResponseCreateParams.Image;

  /** Extra data wanted in the output, such as search results or log probabilities. */
  include?: ResponseIncludable[] | null;

  /**
   * Text, or a list of messages, tool results and other items. May be left out when a stored
   * prompt or a conversation provides it.
   */
  input?: string | ResponseInput;

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
  prompt?: ResponsePrompt | null;

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
  reasoning?: SharedAPI.Reasoning | null;

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
  service_tier?: ServiceTier;

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
  text?: ResponseTextConfig;

  /** Whether and which tools the model calls. */
  tool_choice?:
    | ToolChoiceOptions | ToolChoiceAllowed | ToolChoiceTypes | ToolChoiceFunction | ToolChoiceMcp
    | ToolChoiceCustom | ResponseCreateParams.SpecificProgrammaticToolCallingParam
    | ToolChoiceApplyPatch | ToolChoiceShell;

  /** Hosted tools, MCP servers, functions and custom tools that the model may use. */
  tools?: Tool[];

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

  export interface AccessPrograms {
    cyber?: 'standard' | 'daybreak_blue' | 'daybreak_red';
  }

  /** How a background response is run. */
  export interface BackgroundOptions {
    /** By when it is to be done; later costs less. Default `soonest`. */
    completion_window?: 'soonest' | '2h' | '8h';

    /**
     * An id of your own that related responses share, to be worked on sooner. It adds no history.
     */
    continuation_id?: string;
  }

  /** A way of keeping the context small. */
  export type ContextManagement = ResponsesClientEvent.ContextManagement;

  export interface Image {
    /**
     * Whether images are made smaller in the context. Default `auto`: as model and input suggest.
     */
    context_compression?: 'auto' | 'enabled' | 'disabled';
  }

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

  /** How the beginning of the prompt is cached. */
  export type PromptCacheOptions = ResponsesClientEvent.PromptCacheOptions;

  /** Makes the model write a program that calls the tools. */
  export type SpecificProgrammaticToolCallingParam = ResponsesInputTokensAPI.InputTokenCountParams.SpecificProgrammaticToolCallingParam;

  /** Options that apply to streams only. */
  export type StreamOptions = ResponsesClientEvent.StreamOptions;
}

export interface ResponseCreateParamsNonStreaming extends ResponseCreateParamsBase {
  /** Asks for the result as a whole. */
  stream?: false | null;
}

export interface ResponseCreateParamsStreaming extends ResponseCreateParamsBase {
  /** Asks for the result as a stream of events. */
  stream: true;
}

/** The response has been created. */
export interface ResponseCreatedEvent {
  /** The response so far. */
  response: Response;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.created';
}

/**
 * A custom tool the model wants called. Send the result back as a `custom_tool_call_output`
 * item.
 */
export interface ResponseCustomToolCall {
  /** Id of the call, which the output must repeat. */
  call_id: string;

  /** The input text the model wrote. */
  input: string;

  /** Name of the tool. */
  name: string;

  type: 'custom_tool_call';

  /** Id of the item. */
  id?: string;

  async?: boolean;

  /** Who made the call: the model itself, or a program it wrote. */
  caller?: ResponseCustomToolCall.Direct | ResponseCustomToolCall.Program | null;

  /** Namespace of the tool. */
  namespace?: string;
}
export namespace ResponseCustomToolCall {
  /** The model itself made the call. */
  export type Direct = ResponseApplyPatchToolCall.Direct;

  /** A program of the model made the call. */
  export type Program = ResponseApplyPatchToolCall.Program;
}

/** More of a custom tool call's input. */
export interface ResponseCustomToolCallInputDeltaEvent {
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
}

/** A custom tool call's input is complete. */
export interface ResponseCustomToolCallInputDoneEvent {
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
}

/** A custom tool call, as the server keeps it. */
export interface ResponseCustomToolCallItem {
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

  async?: boolean;

  /** Who made the call: the model itself, or a program it wrote. */
  caller?: ResponseApplyPatchToolCall.Direct | ResponseApplyPatchToolCall.Program | null;

  /** Who created the item. */
  created_by?: string;

  /** Namespace of the tool. */
  namespace?: string;
}

/** The result of a custom tool call. */
export interface ResponseCustomToolCallOutput {
  /** Id of the call that this answers. */
  call_id: string;

  /** The result: text, or a list of text, image and file parts. */
  output: string | ResponseInputContent[];

  type: 'custom_tool_call_output';

  /** Id of the item. */
  id?: string;

  /** Who made the call: the model itself, or a program it wrote. */
  caller?: ResponseCustomToolCallOutput.Direct | ResponseCustomToolCallOutput.Program | null;
}
export namespace ResponseCustomToolCallOutput {
  /** The model itself made the call. */
  export type Direct = ResponseApplyPatchToolCall.Direct;

  /** A program of the model made the call. */
  export interface Program {
    /**
     * Id of the program.
     *
     * From 1 to 64 characters.
     */
    caller_id: string;

    /** Default: `program`. */
    type: 'program';
  }
}

/** The result of a custom tool call, as the server keeps it. */
export interface ResponseCustomToolCallOutputItem {
  /** Id of the item. */
  id: string;

  /** Id of the call that this answers. */
  call_id: string;

  /** The result: text, or a list of text, image and file parts. */
  output: string | ResponseInputContent[];

  /** How far the item is. */
  status: BetaAgentsAPI.AgentOutputItemStatus;

  type: 'custom_tool_call_output';

  /** Who made the call: the model itself, or a program it wrote. */
  caller?: ResponseApplyPatchToolCall.Direct | ResponseCustomToolCallOutput.Program | null;

  /** Who created the item. */
  created_by?: string;
}

/** Why a response failed. */
export interface ResponseError {
  code:
    | 'server_error' | 'rate_limit_exceeded' | 'invalid_prompt' | 'data_residency_mismatch'
    | 'bio_policy' | 'vector_store_timeout' | 'invalid_image' | 'invalid_image_format'
    | 'invalid_base64_image' | 'invalid_image_url' | 'image_too_large' | 'image_too_small'
    | 'image_parse_error' | 'image_content_policy_violation' | 'invalid_image_mode'
    | 'image_file_too_large' | 'unsupported_image_media_type' | 'empty_image_file'
    | 'failed_to_download_image' | 'image_file_not_found' | 'misalignment_policy_violation';

  message: string;

  misalignment?: ResponseError.Misalignment;

  param?: string | null;

  type?: string | null;
}
export namespace ResponseError {
  export interface Misalignment {
    /** Why the answer was held back, in words that may be shown. */
    detailed_explanation?: string;

    /** Kind of the problem. Others may be added. */
    error_type?:
      | (string & {}) | 'potentially_unintended_data_transfer'
      | 'potentially_unintended_data_access' | 'potentially_unintended_destructive_activity'
      | 'other';

    review_target?: string | null;

    steer?: Misalignment.Steer;
  }
  export namespace Misalignment {
    export interface Steer {
      /** What to tell the model so that it goes on well. */
      message: string;
    }
  }
}

/** Something went wrong while the response was made. */
export interface ResponseErrorEvent {
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
}

/** The response has failed. The last event of a stream. */
export interface ResponseFailedEvent {
  /** The response, with its `error`. */
  response: Response;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.failed';
}

/** A file search is done. */
export interface ResponseFileSearchCallCompletedEvent {
  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.file_search_call.completed';
}

/** A file search has begun. */
export interface ResponseFileSearchCallInProgressEvent {
  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.file_search_call.in_progress';
}

/** A file search is looking. */
export interface ResponseFileSearchCallSearchingEvent {
  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.file_search_call.searching';
}

/** A search in vector stores. */
export interface ResponseFileSearchToolCall {
  /** Id of the item. */
  id: string;

  /** What was searched for. */
  queries: string[];

  /** How far the item is. */
  status: 'in_progress' | 'searching' | 'completed' | 'incomplete' | 'failed';

  type: 'file_search_call';

  /** What was found, when requested with `include`. */
  results?: ResponseFileSearchToolCall.Result[] | null;
}
export namespace ResponseFileSearchToolCall {
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
export type ResponseFormatTextConfig =
  | SharedAPI.ResponseFormatText | ResponseFormatTextJSONSchemaConfig
  | SharedAPI.ResponseFormatJSONObject;

/** JSON that follows a schema. */
export interface ResponseFormatTextJSONSchemaConfig {
  /** Name of the format, of letters, digits, underscores and dashes. */
  name: string;

  /** JSON Schema of the answer. */
  schema: SharedAPI.FunctionParameters;

  type: 'json_schema';

  /** What the format is for, for the model. */
  description?: string;

  /**
   * Holds the model to the schema exactly. Works with a subset of JSON Schema.
   *
   * Default: `false`.
   */
  strict?: boolean | null;
}

/** More of a function call's arguments. */
export interface ResponseFunctionCallArgumentsDeltaEvent {
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
}

/** A function call's arguments are complete. */
export interface ResponseFunctionCallArgumentsDoneEvent {
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

  /** Name of the function. */
  name?: string;
}

/** Part of a function's result: text, image or file. */
export type ResponseFunctionCallOutputItem =
  | ResponseInputTextContent | ResponseInputImageContent | ResponseInputFileContent;

/** The parts of a function's result, in order. */
export type ResponseFunctionCallOutputItemList = ResponseFunctionCallOutputItem[];

/** What a command printed and how it ended. */
export interface ResponseFunctionShellCallOutputContent {
  /** How it ended: by itself or out of time. */
  outcome:
    | ResponseFunctionShellCallOutputContent.Timeout | ResponseFunctionShellCallOutputContent.Exit;

  /**
   * What it wrote to standard error.
   *
   * At most 10485760 characters.
   */
  stderr: string;

  /**
   * What it wrote to standard output.
   *
   * At most 10485760 characters.
   */
  stdout: string;
}
export namespace ResponseFunctionShellCallOutputContent {
  /** The command ended by itself. */
  export interface Exit {
    /** Its exit code. */
    exit_code: number;

    /** Default: `exit`. */
    type: 'exit';
  }

  /** The command ran out of time. */
  export interface Timeout {
    /** Default: `timeout`. */
    type: 'timeout';
  }
}

/** Shell commands the model wants run. */
export interface ResponseFunctionShellToolCall {
  /** Id of the item. */
  id: string;

  /** The commands and their limits. */
  action: ResponseFunctionShellToolCall.Action;

  /** Id of the call, which the output must repeat. */
  call_id: string;

  /** Where they run: on your machine or in a container. */
  environment: ResponseLocalEnvironment | ContainerReference | null;

  /** How far the item is. */
  status: BetaAgentsAPI.AgentOutputItemStatus;

  /** Default: `shell_call`. */
  type: 'shell_call';

  /** Who made the call: the model itself, or a program it wrote. */
  caller?: ResponseFunctionShellToolCall.Direct | ResponseFunctionShellToolCall.Program | null;

  /** Who created the item. */
  created_by?: string;
}
export namespace ResponseFunctionShellToolCall {
  /** Shell commands and their limits. */
  export interface Action {
    /** The commands, in order. */
    commands: string[];

    /** Most characters of output to capture. */
    max_output_length: number | null;

    /** Time after which to stop them, in milliseconds. */
    timeout_ms: number | null;
  }

  /** The model itself made the call. */
  export type Direct = ResponseApplyPatchToolCall.Direct;

  /** A program of the model made the call. */
  export type Program = ResponseApplyPatchToolCall.Program;
}

/** What shell commands printed. */
export interface ResponseFunctionShellToolCallOutput {
  /** Id of the item. */
  id: string;

  /** Id of the call that this answers. */
  call_id: string;

  /** Most characters of output that were captured. */
  max_output_length: number | null;

  /** What each command printed and how it ended. */
  output: ResponseFunctionShellToolCallOutput.Output[];

  /** How far the item is. */
  status: BetaAgentsAPI.AgentOutputItemStatus;

  /** Default: `shell_call_output`. */
  type: 'shell_call_output';

  /** Who made the call: the model itself, or a program it wrote. */
  caller?:
    | ResponseFunctionShellToolCallOutput.Direct | ResponseFunctionShellToolCallOutput.Program
    | null;

  /** Who created the item. */
  created_by?: string;
}
export namespace ResponseFunctionShellToolCallOutput {
  /** The model itself made the call. */
  export type Direct = ResponseApplyPatchToolCall.Direct;

  /** What a command printed and how it ended. */
  export interface Output {
    /** How it ended: by itself or out of time. */
    outcome: Output.Timeout | Output.Exit;

    /** What it wrote to standard error. */
    stderr: string;

    /** What it wrote to standard output. */
    stdout: string;

    /** Who created the item. */
    created_by?: string;
  }
  export namespace Output {
    /** The command ended by itself. */
    export type Exit = ResponseFunctionShellCallOutputContent.Exit;

    /** The command ran out of time. */
    export type Timeout = ResponseFunctionShellCallOutputContent.Timeout;
  }

  /** A program of the model made the call. */
  export type Program = ResponseApplyPatchToolCall.Program;
}

/** A function the model wants called. Send the result back as a `function_call_output` item. */
export interface ResponseFunctionToolCall {
  /** The arguments as JSON text. Check them before use. */
  arguments: string;

  /** Id of the call, which the output must repeat. */
  call_id: string;

  /** Name of the function. */
  name: string;

  type: 'function_call';

  /** Id of the item. */
  id?: string;

  async?: boolean;

  /** Who made the call: the model itself, or a program it wrote. */
  caller?: ResponseFunctionToolCall.Direct | ResponseFunctionToolCall.Program | null;

  /** Namespace of the function. */
  namespace?: string;

  /** How far the item is. */
  status?: 'in_progress' | 'completed' | 'incomplete';
}
export namespace ResponseFunctionToolCall {
  /** The model itself made the call. */
  export type Direct = ResponseApplyPatchToolCall.Direct;

  /** A program of the model made the call. */
  export type Program = ResponseApplyPatchToolCall.Program;
}

/** A function call, as the server keeps it. */
export interface ResponseFunctionToolCallItem {
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

  async?: boolean;

  /** Who made the call: the model itself, or a program it wrote. */
  caller?: ResponseApplyPatchToolCall.Direct | ResponseApplyPatchToolCall.Program | null;

  /** Who created the item. */
  created_by?: string;

  /** Namespace of the function. */
  namespace?: string;
}

/** The result of a function call, as the server keeps it. */
export interface ResponseFunctionToolCallOutputItem {
  /** Id of the item. */
  id: string;

  /** The result: text, or a list of text, image and file parts. */
  output: string | ResponseInputContent[];

  /** How far the item is. */
  status: BetaAgentsAPI.AgentOutputItemStatus;

  type: 'function_call_output';

  /** Id of the call that this answers. */
  call_id?: string;

  /** Who made the call: the model itself, or a program it wrote. */
  caller?:
    | ResponseFunctionToolCallOutputItem.Direct | ResponseFunctionToolCallOutputItem.Program | null;

  /** Who created the item. */
  created_by?: string;

  /** Name of the function. */
  name?: string;

  /** Namespace of the function. */
  namespace?: string;
}
export namespace ResponseFunctionToolCallOutputItem {
  /** The model itself made the call. */
  export type Direct = ResponseApplyPatchToolCall.Direct;

  /** A program of the model made the call. */
  export type Program = ResponseCustomToolCallOutput.Program;
}

/** Something the model did on the web. */
export interface ResponseFunctionWebSearch {
  /** Id of the item. */
  id: string;

  /** What it did: searched, opened a page, or looked for text in one. */
  action:
    | ResponseFunctionWebSearch.Search | ResponseFunctionWebSearch.OpenPage
    | ResponseFunctionWebSearch.Find;

  /** How far the item is. */
  status: 'in_progress' | 'searching' | 'completed' | 'failed' | 'incomplete';

  type: 'web_search_call';
}
export namespace ResponseFunctionWebSearch {
  /** A look for text in a page. */
  export interface Find {
    /** The text looked for. */
    pattern: string;

    type: 'find_in_page';

    /** Address of the page. */
    url: string;
  }

  /** A page that was opened. */
  export interface OpenPage {
    type: 'open_page';

    /** Address of the page. */
    url?: string | null;
  }

  /** A web search. */
  export interface Search {
    type: 'search';

    /** What was searched for. */
    queries?: string[];

    /**
     * What was searched for, as a single query.
     *
     * @deprecated
     */
    query?: string;

    /** The pages that were found, when requested with `include`. */
    sources?: Search.Source[];
  }
  export namespace Search {
    /** A page that was found. */
    export interface Source {
      type: 'url';

      /** Address of the page. */
      url: string;
    }
  }
}

/** An image is done. */
export interface ResponseImageGenCallCompletedEvent {
  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.image_generation_call.completed';
}

/** An image is being made. */
export interface ResponseImageGenCallGeneratingEvent {
  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.image_generation_call.generating';
}

/** An image is about to be made. */
export interface ResponseImageGenCallInProgressEvent {
  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.image_generation_call.in_progress';
}

/** A preview of an image that is still being made. */
export interface ResponseImageGenCallPartialImageEvent {
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

  /** Background of the image. */
  background?: string;

  /** Encoding of the image. */
  output_format?: string;

  /** Quality of the image. */
  quality?: string;

  /** Width and height in pixels. */
  size?: string;
}

/** The model has begun. */
export interface ResponseInProgressEvent {
  /** The response so far. */
  response: Response;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.in_progress';
}

/** Extra data that output can carry. */
export type ResponseIncludable =
  | 'file_search_call.results' | 'web_search_call.results' | 'web_search_call.action.sources'
  | 'message.input_image.image_url' | 'computer_call_output.output.image_url'
  | 'code_interpreter_call.outputs' | 'reasoning.encrypted_content'
  | 'message.output_text.logprobs';

/** The response broke off early. The last event of a stream. */
export interface ResponseIncompleteEvent {
  /** The response, with `incomplete_details`. */
  response: Response;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.incomplete';
}

/** A list of input items, oldest first. */
export type ResponseInput = ResponseInputItem[];

/** A recording as part of a message. */
export interface ResponseInputAudio {
  /** The recording. */
  input_audio: ResponseInputAudio.InputAudio;

  type: 'input_audio';
}
export namespace ResponseInputAudio {
  /** A recording and its format. */
  export interface InputAudio {
    /** The encoded audio in base64. */
    data: string;

    /** How the audio is encoded. */
    format: 'mp3' | 'wav';
  }
}

/** Part of an input message: text, image or file. */
export type ResponseInputContent = ResponseInputText | ResponseInputImage | ResponseInputFile;

/** A file as part of a message. */
export interface ResponseInputFile {
  /** Default: `input_file`. */
  type: 'input_file';

  /** How closely pages are looked at; closer costs more tokens. */
  detail?: 'auto' | 'low' | 'high';

  /** The file's bytes in base64, as a data URL. */
  file_data?: string;

  /** Id of an uploaded file. */
  file_id?: string | null;

  /** Where to download the file. */
  file_url?: string;

  /** Name of the file, for data sent along. */
  filename?: string;

  /** Ends a cached prefix of the prompt exactly here. */
  prompt_cache_breakpoint?: ResponseInputFile.PromptCacheBreakpoint;
}
export namespace ResponseInputFile {
  /** Ends a cached prefix of the prompt exactly here. */
  export type PromptCacheBreakpoint = ChatCompletionsAPI.ChatCompletionContentPartImage.PromptCacheBreakpoint;
}

/** A file as part of a tool's result. */
export interface ResponseInputFileContent {
  /** Default: `input_file`. */
  type: 'input_file';

  /** How closely pages are looked at; closer costs more tokens. */
  detail?: 'auto' | 'low' | 'high';

  /**
   * The file's bytes in base64, as a data URL.
   *
   * At most 73400320 characters.
   */
  file_data?: string | null;

  /** Id of an uploaded file. */
  file_id?: string | null;

  /** Where to download the file. */
  file_url?: string | null;

  /** Name of the file, for data sent along. */
  filename?: string | null;

  /** Ends a cached prefix of the prompt exactly here. */
  prompt_cache_breakpoint?: ResponseInputFileContent.PromptCacheBreakpoint | null;
}
export namespace ResponseInputFileContent {
  /** Ends a cached prefix of the prompt exactly here. */
  export type PromptCacheBreakpoint = ChatCompletionsAPI.ChatCompletionContentPartImage.PromptCacheBreakpoint;
}

/** An image as part of a message. */
export interface ResponseInputImage {
  /** How closely the model looks: `low` costs fewer tokens, `high` and `original` see more. */
  detail: ImageDetail;

  /** Default: `input_image`. */
  type: 'input_image';

  /** Id of an uploaded image. */
  file_id?: string | null;

  /** An HTTP URL, or the image itself as a base64 data URL. */
  image_url?: string | null;

  /** Ends a cached prefix of the prompt exactly here. */
  prompt_cache_breakpoint?: ResponseInputImage.PromptCacheBreakpoint;
}
export namespace ResponseInputImage {
  /** Ends a cached prefix of the prompt exactly here. */
  export type PromptCacheBreakpoint = ChatCompletionsAPI.ChatCompletionContentPartImage.PromptCacheBreakpoint;
}

/** An image as part of a tool's result. */
export interface ResponseInputImageContent {
  /** Default: `input_image`. */
  type: 'input_image';

  /** How closely the model looks: `low` costs fewer tokens, `high` and `original` see more. */
  detail?: ImageDetail | null;

  /** Id of an uploaded image. */
  file_id?: string | null;

  /**
   * An HTTP URL, or the image itself as a base64 data URL.
   *
   * At most 20971520 characters.
   */
  image_url?: string | null;

  /** Ends a cached prefix of the prompt exactly here. */
  prompt_cache_breakpoint?: ResponseInputImageContent.PromptCacheBreakpoint | null;
}
export namespace ResponseInputImageContent {
  /** Ends a cached prefix of the prompt exactly here. */
  export type PromptCacheBreakpoint = ChatCompletionsAPI.ChatCompletionContentPartImage.PromptCacheBreakpoint;
}

/**
 * An item of input: a message, a tool call or its result, reasoning, or a reference to an
 * earlier item.
 */
export type ResponseInputItem = ResponseInputItem.Complete | ResponseInputItem.AssistantMessage;
export namespace ResponseInputItem {
  /** Tools that become available from here on. */
  export interface AdditionalTools {
    /**
     * Who adds the tools.
     *
     * Default: `developer`.
     */
    role: 'developer';

    /** The tools. */
    tools: Tool[];

    /** Default: `additional_tools`. */
    type: 'additional_tools';

    /** Id of the item, if it has one already. */
    id?: string | null;
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

    /** Who made the call: the model itself, or a program it wrote. */
    caller?: ApplyPatchCall.Direct | ApplyPatchCall.Program | null;
  }
  export namespace ApplyPatchCall {
    /** A file to create. */
    export interface CreateFile {
      /**
       * Its contents, as a unified diff.
       *
       * At most 10485760 characters.
       */
      diff: string;

      /**
       * Its path below the root of the workspace.
       *
       * At least 1 characters.
       */
      path: string;

      /** Default: `create_file`. */
      type: 'create_file';
    }

    /** A file to delete. */
    export interface DeleteFile {
      /**
       * Its path below the root of the workspace.
       *
       * At least 1 characters.
       */
      path: string;

      /** Default: `delete_file`. */
      type: 'delete_file';
    }

    /** The model itself made the call. */
    export type Direct = ResponseApplyPatchToolCall.Direct;

    /** A program of the model made the call. */
    export type Program = ResponseCustomToolCallOutput.Program;

    /** A file to change. */
    export interface UpdateFile {
      /**
       * The change, as a unified diff.
       *
       * At most 10485760 characters.
       */
      diff: string;

      /**
       * Its path below the root of the workspace.
       *
       * At least 1 characters.
       */
      path: string;

      /** Default: `update_file`. */
      type: 'update_file';
    }
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
    /** The model itself made the call. */
    export type Direct = ResponseApplyPatchToolCall.Direct;

    /** A program of the model made the call. */
    export type Program = ResponseCustomToolCallOutput.Program;
  }

  /**
   * An earlier message of the assistant, as text and refusals. What the service added to it may
   * be left out.
   */
  export interface AssistantMessage {
    /** The parts, in order. */
    content: (AssistantMessage.OutputText | ResponseOutputRefusal)[];

    /** Always `assistant`. */
    role: 'assistant';

    /** Id the message had when the model wrote it. */
    id?: string;

    /** Whether it is commentary on the way or the final answer. Send it back as received. */
    phase?: 'commentary' | 'final_answer' | null;

    /** How far the item is. */
    status?: 'in_progress' | 'completed' | 'incomplete';

    type?: 'message';
  }
  export namespace AssistantMessage {
    /** Text that the assistant wrote. */
    export interface OutputText {
      /** The text. */
      text: string;

      type: 'output_text';

      /** Sources cited in the text. Default none. */
      annotations?: (
        | ResponseOutputText.FileCitation | ResponseOutputText.URLCitation
        | ResponseOutputText.ContainerFileCitation | ResponseOutputText.FilePath
      )[];

      /** Log probabilities of the tokens. Default none. */
      logprobs?: ResponseOutputText.Logprob[];
    }
  }

  /** Compacts everything before it. Must be the last item of the input. */
  export interface CompactionTrigger {
    /** Default: `compaction_trigger`. */
    type: 'compaction_trigger';

    id?: string | null;
  }

  /** An item of input with all that the service keeps of it. */
  export type Complete =
    | EasyInputMessage | Message | ResponseOutputMessage | ResponseFileSearchToolCall
    | ResponseComputerToolCall | ComputerCallOutput | ResponseFunctionWebSearch
    | ResponseFunctionToolCall | FunctionCallOutput | ToolSearchCall
    | ResponseToolSearchOutputItemParam | AdditionalTools | ResponseReasoningItem
    | ResponseCompactionItemParam | ImageGenerationCall | ResponseCodeInterpreterToolCall
    | LocalShellCall | LocalShellCallOutput | ShellCall | ShellCallOutput | ApplyPatchCall
    | ApplyPatchCallOutput | McpListTools | McpApprovalRequest | McpApprovalResponse | McpCall
    | ResponseCustomToolCallOutput | ResponseCustomToolCall | CompactionTrigger | ItemReference
    | Program | ProgramOutput | ResponseConfigurationUpdateItemParam;

  /** A screenshot after actions on a computer. */
  export interface ComputerCallOutput {
    /**
     * Id of the call that this answers.
     *
     * From 1 to 64 characters.
     */
    call_id: string;

    /** The screenshot. */
    output: ResponseComputerToolCallOutputScreenshot;

    /** Default: `computer_call_output`. */
    type: 'computer_call_output';

    /** Id of the item, if it has one already. */
    id?: string | null;

    /** Warnings of the call that a person has confirmed. */
    acknowledged_safety_checks?: ComputerCallOutput.AcknowledgedSafetyCheck[] | null;

    /** How far the item is. */
    status?: BetaAgentsAPI.AgentOutputItemStatus | null;
  }
  export namespace ComputerCallOutput {
    /** A warning about an action. */
    export type AcknowledgedSafetyCheck = ResponseComputerToolCall.PendingSafetyCheck;
  }

  /** The result of a function call. */
  export interface FunctionCallOutput {
    /** The result: text, usually JSON, or a list of text, image and file parts. */
    output: string | ResponseFunctionCallOutputItemList;

    /** Default: `function_call_output`. */
    type: 'function_call_output';

    /** Id of the item, if it has one already. */
    id?: string | null;

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
    /** The model itself made the call. */
    export type Direct = ResponseApplyPatchToolCall.Direct;

    /** A program of the model made the call. */
    export type Program = ResponseCustomToolCallOutput.Program;
  }

  /** An image the model had made. */
  export type ImageGenerationCall = ConversationsItemsAPI.ConversationItem.ImageGenerationCall;
  export namespace ImageGenerationCall {
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

    /** Default: `item_reference`. */
    type?: 'item_reference' | null;
  }

  /** A command the model wants run on your machine. */
  export type LocalShellCall = ConversationsItemsAPI.ConversationItem.LocalShellCall;
  export namespace LocalShellCall {
    /** A command and its surroundings. */
    export type Action = ConversationsItemsAPI.ConversationItem.LocalShellCall.Action;
  }

  /** What a local command printed. */
  export type LocalShellCallOutput = ConversationsItemsAPI.ConversationItem.LocalShellCallOutput;

  /** A call of an MCP tool that waits for your approval. */
  export type McpApprovalRequest = RealtimeAPI.RealtimeMcpApprovalRequest;

  /** Whether a call of an MCP tool may go ahead. */
  export interface McpApprovalResponse {
    /** Id of the request that this answers. */
    approval_request_id: string;

    /** Whether it may. */
    approve: boolean;

    type: 'mcp_approval_response';

    /** Id of the item, if it has one already. */
    id?: string | null;

    /** Why, for the model. */
    reason?: string | null;
  }

  /** A call of an MCP tool. */
  export type McpCall = ConversationsItemsAPI.ConversationItem.McpCall;

  /** The tools that an MCP server offers. */
  export type McpListTools = ConversationsItemsAPI.ConversationItem.McpListTools;
  export namespace McpListTools {
    /** A tool of an MCP server. */
    export type Tool = RealtimeAPI.RealtimeMcpListTools.Tool;
  }

  /** A message with its content as a list of parts. */
  export interface Message {
    /** The parts, in order. */
    content: ResponseInputMessageContentList;

    /**
     * Who speaks. Instructions of `developer` and `system` take precedence over those of `user`.
     */
    role: 'user' | 'system' | 'developer';

    /** How far the item is. */
    status?: 'in_progress' | 'completed' | 'incomplete';

    type?: 'message';
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

    /** Who made the call: the model itself, or a program it wrote. */
    caller?: ShellCall.Direct | ShellCall.Program | null;

    /** Where they run: on your machine or in a container. */
    environment?: LocalEnvironment | ContainerReference | null;

    /** How far the item is. */
    status?: BetaAgentsAPI.AgentOutputItemStatus | null;
  }
  export namespace ShellCall {
    /** Shell commands and their limits. */
    export interface Action {
      /** The commands, in order. */
      commands: string[];

      /** Most characters of output to capture. */
      max_output_length?: number | null;

      /** Time after which to stop them, in milliseconds. */
      timeout_ms?: number | null;
    }

    /** The model itself made the call. */
    export type Direct = ResponseApplyPatchToolCall.Direct;

    /** A program of the model made the call. */
    export type Program = ResponseCustomToolCallOutput.Program;
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
    output: ResponseFunctionShellCallOutputContent[];

    /** Default: `shell_call_output`. */
    type: 'shell_call_output';

    /** Id of the item, if it has one already. */
    id?: string | null;

    /** Who made the call: the model itself, or a program it wrote. */
    caller?: ShellCallOutput.Direct | ShellCallOutput.Program | null;

    /** Most characters of output that were captured. */
    max_output_length?: number | null;

    /** How far the item is. */
    status?: BetaAgentsAPI.AgentOutputItemStatus | null;
  }
  export namespace ShellCallOutput {
    /** The model itself made the call. */
    export type Direct = ResponseApplyPatchToolCall.Direct;

    /** A program of the model made the call. */
    export type Program = ResponseCustomToolCallOutput.Program;
  }

  /** A search among deferred tools. */
  export interface ToolSearchCall {
    /** What was searched for. */
    arguments: unknown;

    /** Default: `tool_search_call`. */
    type: 'tool_search_call';

    /** Id of the item, if it has one already. */
    id?: string | null;

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
}

/** The parts of an input message, in order. */
export type ResponseInputMessageContentList = ResponseInputContent[];

/** An input message, as the server keeps it. */
export interface ResponseInputMessageItem {
  /** Id of the item. */
  id: string;

  /** The parts, in order. */
  content: ResponseInputMessageContentList;

  /**
   * Who speaks. Instructions of `developer` and `system` take precedence over those of `user`.
   */
  role: 'user' | 'system' | 'developer';

  type: 'message';

  /** How far the item is. */
  status?: 'in_progress' | 'completed' | 'incomplete';
}

/** Text as part of a message. */
export interface ResponseInputText {
  /** The text. */
  text: string;

  /** Default: `input_text`. */
  type: 'input_text';

  /** Ends a cached prefix of the prompt exactly here. */
  prompt_cache_breakpoint?: ResponseInputText.PromptCacheBreakpoint;
}
export namespace ResponseInputText {
  /** Ends a cached prefix of the prompt exactly here. */
  export type PromptCacheBreakpoint = ChatCompletionsAPI.ChatCompletionContentPartImage.PromptCacheBreakpoint;
}

/** Text as part of a tool's result. */
export interface ResponseInputTextContent {
  /**
   * The text.
   *
   * At most 10485760 characters.
   */
  text: string;

  /** Default: `input_text`. */
  type: 'input_text';

  /** Ends a cached prefix of the prompt exactly here. */
  prompt_cache_breakpoint?: ResponseInputTextContent.PromptCacheBreakpoint | null;
}
export namespace ResponseInputTextContent {
  /** Ends a cached prefix of the prompt exactly here. */
  export type PromptCacheBreakpoint = ChatCompletionsAPI.ChatCompletionContentPartImage.PromptCacheBreakpoint;
}

/** An item of a response's input, as the server keeps it. */
export type ResponseItem =
  | ResponseInputMessageItem | ResponseOutputMessage | ResponseFileSearchToolCall
  | ResponseComputerToolCall | ResponseComputerToolCallOutputItem | ResponseFunctionWebSearch
  | ResponseFunctionToolCallItem | ResponseFunctionToolCallOutputItem | ResponseToolSearchCall
  | ResponseToolSearchOutputItem | ResponseItem.AdditionalTools | ResponseReasoningItem
  | ResponseItem.Program | ResponseItem.ProgramOutput | ResponseCompactionItem
  | ResponseItem.ImageGenerationCall | ResponseCodeInterpreterToolCall | ResponseItem.LocalShellCall
  | ResponseItem.LocalShellCallOutput | ResponseFunctionShellToolCall
  | ResponseFunctionShellToolCallOutput | ResponseApplyPatchToolCall
  | ResponseApplyPatchToolCallOutput | ResponseItem.McpListTools | ResponseItem.McpApprovalRequest
  | ResponseItem.McpApprovalResponse | ResponseItem.McpCall | ResponseCustomToolCallItem
  | ResponseCustomToolCallOutputItem | ResponseConfigurationUpdateItem;
export namespace ResponseItem {
  /** Tools that became available from here on. */
  export type AdditionalTools = ConversationsItemsAPI.ConversationItem.AdditionalTools;

  /** An image the model had made. */
  export type ImageGenerationCall = ConversationsItemsAPI.ConversationItem.ImageGenerationCall;
  export namespace ImageGenerationCall {
    export type Error = ConversationsItemsAPI.ConversationItem.ImageGenerationCall.Error;
    export namespace Error {
      export type ModerationDetails = ConversationsItemsAPI.ConversationItem.ImageGenerationCall.Error.ModerationDetails;
    }

    export type SvgUsage = ImagesAPI.ImagesResponse.SvgUsage;
  }

  /** A command the model wants run on your machine. */
  export type LocalShellCall = ConversationsItemsAPI.ConversationItem.LocalShellCall;
  export namespace LocalShellCall {
    /** A command and its surroundings. */
    export type Action = ConversationsItemsAPI.ConversationItem.LocalShellCall.Action;
  }

  /** What a local command printed. */
  export type LocalShellCallOutput = ConversationsItemsAPI.ConversationItem.LocalShellCallOutput;

  /** A call of an MCP tool that waits for your approval. */
  export type McpApprovalRequest = RealtimeAPI.RealtimeMcpApprovalRequest;

  /** Whether a call of an MCP tool was allowed to go ahead. */
  export type McpApprovalResponse = ConversationsItemsAPI.ConversationItem.McpApprovalResponse;

  /** A call of an MCP tool. */
  export type McpCall = ConversationsItemsAPI.ConversationItem.McpCall;

  /** The tools that an MCP server offers. */
  export type McpListTools = ConversationsItemsAPI.ConversationItem.McpListTools;
  export namespace McpListTools {
    /** A tool of an MCP server. */
    export type Tool = RealtimeAPI.RealtimeMcpListTools.Tool;
  }

  /** A program the model wrote to call tools. */
  export type Program = ConversationsItemsAPI.ConversationItem.Program;

  /** What a program of the model returned. */
  export type ProgramOutput = ConversationsItemsAPI.ConversationItem.ProgramOutput;
}

export type ResponseItemsPage = CursorPage<ResponseItem | ResponseConfigurationUpdateItem>;

/** Commands run on your machine. */
export interface ResponseLocalEnvironment {
  /** Default: `local`. */
  type: 'local';
}

/** More of an MCP call's arguments. */
export interface ResponseMcpCallArgumentsDeltaEvent {
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
}

/** An MCP call's arguments are complete. */
export interface ResponseMcpCallArgumentsDoneEvent {
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
}

/** An MCP call has succeeded. */
export interface ResponseMcpCallCompletedEvent {
  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.mcp_call.completed';
}

/** An MCP call has failed. */
export interface ResponseMcpCallFailedEvent {
  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.mcp_call.failed';
}

/** An MCP call has begun. */
export interface ResponseMcpCallInProgressEvent {
  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.mcp_call.in_progress';
}

/** The tools of an MCP server have been listed. */
export interface ResponseMcpListToolsCompletedEvent {
  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.mcp_list_tools.completed';
}

/** The tools of an MCP server could not be listed. */
export interface ResponseMcpListToolsFailedEvent {
  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.mcp_list_tools.failed';
}

/** The tools of an MCP server are being listed. */
export interface ResponseMcpListToolsInProgressEvent {
  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.mcp_list_tools.in_progress';
}

/** Speech of the model. */
export interface ResponseOutputAudio {
  /** The encoded audio in base64. */
  data: string;

  /** What is said. */
  transcript: string;

  type: 'output_audio';
}

/** An item the model produced: a message, reasoning, or a tool call. */
export type ResponseOutputItem =
  | ResponseOutputMessage | ResponseFileSearchToolCall | ResponseFunctionToolCall
  | ResponseFunctionToolCallOutputItem | ResponseFunctionWebSearch | ResponseComputerToolCall
  | ResponseComputerToolCallOutputItem | ResponseReasoningItem | ResponseOutputItem.Program
  | ResponseOutputItem.ProgramOutput | ResponseToolSearchCall | ResponseToolSearchOutputItem
  | ResponseOutputItem.AdditionalTools | ResponseCompactionItem
  | ResponseOutputItem.ImageGenerationCall | ResponseCodeInterpreterToolCall
  | ResponseOutputItem.LocalShellCall | ResponseOutputItem.LocalShellCallOutput
  | ResponseFunctionShellToolCall | ResponseFunctionShellToolCallOutput | ResponseApplyPatchToolCall
  | ResponseApplyPatchToolCallOutput | ResponseOutputItem.McpCall | ResponseOutputItem.McpListTools
  | ResponseOutputItem.McpApprovalRequest | ResponseOutputItem.McpApprovalResponse
  | ResponseCustomToolCall | ResponseCustomToolCallOutputItem;
export namespace ResponseOutputItem {
  /** Tools that became available from here on. */
  export type AdditionalTools = ConversationsItemsAPI.ConversationItem.AdditionalTools;

  /** An image the model had made. */
  export type ImageGenerationCall = ConversationsItemsAPI.ConversationItem.ImageGenerationCall;
  export namespace ImageGenerationCall {
    export type Error = ConversationsItemsAPI.ConversationItem.ImageGenerationCall.Error;
    export namespace Error {
      export type ModerationDetails = ConversationsItemsAPI.ConversationItem.ImageGenerationCall.Error.ModerationDetails;
    }

    export type SvgUsage = ImagesAPI.ImagesResponse.SvgUsage;
  }

  /** A command the model wants run on your machine. */
  export type LocalShellCall = ConversationsItemsAPI.ConversationItem.LocalShellCall;
  export namespace LocalShellCall {
    /** A command and its surroundings. */
    export type Action = ConversationsItemsAPI.ConversationItem.LocalShellCall.Action;
  }

  /** What a local command printed. */
  export type LocalShellCallOutput = ConversationsItemsAPI.ConversationItem.LocalShellCallOutput;

  /** A call of an MCP tool that waits for your approval. */
  export type McpApprovalRequest = RealtimeAPI.RealtimeMcpApprovalRequest;

  /** Whether a call of an MCP tool was allowed to go ahead. */
  export type McpApprovalResponse = ConversationsItemsAPI.ConversationItem.McpApprovalResponse;

  /** A call of an MCP tool that the server made. */
  export type McpCall = ConversationsItemsAPI.ConversationItem.McpCall;

  /** The tools that an MCP server offers. */
  export type McpListTools = ConversationsItemsAPI.ConversationItem.McpListTools;
  export namespace McpListTools {
    /** A tool of an MCP server. */
    export type Tool = RealtimeAPI.RealtimeMcpListTools.Tool;
  }

  /** A program the model wrote to call tools. */
  export type Program = ConversationsItemsAPI.ConversationItem.Program;

  /** What a program of the model returned. */
  export type ProgramOutput = ConversationsItemsAPI.ConversationItem.ProgramOutput;
}

/** A new output item has begun. */
export interface ResponseOutputItemAddedEvent {
  /** The item so far. */
  item: ResponseOutputItem;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.output_item.added';
}

/** An output item is complete. */
export interface ResponseOutputItemDoneEvent {
  /** The whole item. */
  item: ResponseOutputItem;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.output_item.done';
}

/** A message written by the model. */
export interface ResponseOutputMessage {
  /** Id of the item. */
  id: string;

  /** Its parts: text and refusals. */
  content: (ResponseOutputText | ResponseOutputRefusal)[];

  /** Who speaks, always the assistant. */
  role: 'assistant';

  /** How far the item is. */
  status: 'in_progress' | 'completed' | 'incomplete';

  type: 'message';

  /** Whether it is commentary on the way or the final answer. Send it back as received. */
  phase?: 'commentary' | 'final_answer' | null;
}

/** The model declines to answer. */
export interface ResponseOutputRefusal {
  /** What it says in declining. */
  refusal: string;

  /** Default: `refusal`. */
  type: 'refusal';
}

/** Text the model wrote. */
export interface ResponseOutputText {
  /** Sources and files that the text refers to. */
  annotations: (
    | ResponseOutputText.FileCitation | ResponseOutputText.URLCitation
    | ResponseOutputText.ContainerFileCitation | ResponseOutputText.FilePath
  )[];

  /** The text. */
  text: string;

  /** Default: `output_text`. */
  type: 'output_text';

  /** Log probabilities of its tokens, when requested with `include`. */
  logprobs?: ResponseOutputText.Logprob[];
}
export namespace ResponseOutputText {
  /** A passage about a file made in a container. */
  export interface ContainerFileCitation {
    /** Id of the container. */
    container_id: string;

    /** Where the citation ends in the text, as a character index. */
    end_index: number;

    /** Id of the file in the container. */
    file_id: string;

    /** Name of the file. */
    filename: string;

    /** Where the citation begins in the text, as a character index. */
    start_index: number;

    /** Default: `container_file_citation`. */
    type: 'container_file_citation';
  }

  /** A passage drawn from a file. */
  export interface FileCitation {
    /** Id of the file. */
    file_id: string;

    /** Name of the file. */
    filename: string;

    /** Where the text cites it, as a character index. */
    index: number;

    /** Default: `file_citation`. */
    type: 'file_citation';
  }

  /** A file the text refers to. */
  export interface FilePath {
    /** Id of the file. */
    file_id: string;

    /** Which file of the list it is. */
    index: number;

    type: 'file_path';
  }

  /** A token, how likely it was, and the alternatives. */
  export interface Logprob {
    /** The token's UTF-8 bytes. */
    bytes: number[];

    /** Natural logarithm of the token's probability. */
    logprob: number;

    /** The token as text. */
    token: string;

    /** The likeliest tokens at this position. */
    top_logprobs: Logprob.TopLogprob[];
  }
  export namespace Logprob {
    /** A token that could have stood here and how likely it was. */
    export type TopLogprob = RealtimeAPI.LogProbProperties;
  }

  /** A passage drawn from a web page. */
  export interface URLCitation {
    /** Where the citation ends in the text, as a character index. */
    end_index: number;

    /** Where the citation begins in the text, as a character index. */
    start_index: number;

    /** Title of the page. */
    title: string;

    /** Default: `url_citation`. */
    type: 'url_citation';

    /** Address of the page. */
    url: string;
  }
}

/** A text got an annotation. */
export interface ResponseOutputTextAnnotationAddedEvent {
  /** The annotation. */
  annotation:
    | ResponseOutputTextAnnotationAddedEvent.FileCitation
    | ResponseOutputTextAnnotationAddedEvent.URLCitation
    | ResponseOutputTextAnnotationAddedEvent.ContainerFileCitation
    | ResponseOutputTextAnnotationAddedEvent.FilePath | null;

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
}
export namespace ResponseOutputTextAnnotationAddedEvent {
  /** A passage about a file made in a container. */
  export type ContainerFileCitation = ResponseOutputText.ContainerFileCitation;

  /** A passage drawn from a file. */
  export type FileCitation = ResponseOutputText.FileCitation;

  /** A file the text refers to. */
  export type FilePath = ResponseOutputText.FilePath;

  /** A passage drawn from a web page. */
  export type URLCitation = ResponseOutputText.URLCitation;
}

export type ResponseParseParams = ResponseCreateParamsNonStreaming;

/** A stored prompt, with values for its variables. */
export interface ResponsePrompt {
  /** Id of the prompt. */
  id: string;

  /** Values for the variables of the prompt: texts, images or files. */
  variables?:
    | { [key: string]: string | ResponseInputText | ResponseInputImage | ResponseInputFile } | null;

  /** Version of the prompt; the current one when left out. */
  version?: string | null;
}

/** The response waits for its turn. */
export interface ResponseQueuedEvent {
  /** The response so far. */
  response: Response;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.queued';
}

/**
 * The model's thoughts. When you keep the conversation yourself, send these items back with the
 * next input.
 */
export interface ResponseReasoningItem {
  /** Id of the item. */
  id: string;

  /** A summary of the thoughts, when requested with `reasoning.summary`. */
  summary: ResponseReasoningItem.Summary[];

  type: 'reasoning';

  /** The thoughts as text, from models that reveal them. */
  content?: ResponseReasoningItem.Content[];

  /**
   * The thoughts in encrypted form, when requested with `include`, for conversations that are
   * not stored.
   */
  encrypted_content?: string | null;

  /** How far the item is. */
  status?: 'in_progress' | 'completed' | 'incomplete';
}
export namespace ResponseReasoningItem {
  /** Part of the thoughts. */
  export type Content = ConversationsAPI.Message.ReasoningText;

  /** Part of a summary of thoughts. */
  export type Summary = ConversationsAPI.SummaryTextContent;
}

/** A new part of the summary of thoughts has begun. */
export interface ResponseReasoningSummaryPartAddedEvent {
  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /** The part so far. */
  part: ResponseReasoningSummaryPartAddedEvent.Part;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  /** Which part of the summary the event concerns, from 0. */
  summary_index: number;

  type: 'response.reasoning_summary_part.added';
}
export namespace ResponseReasoningSummaryPartAddedEvent {
  /** A part of a summary. */
  export interface Part {
    /** The text so far. */
    text: string;

    type: 'summary_text';
  }
}

/** A part of the summary of thoughts is complete. */
export interface ResponseReasoningSummaryPartDoneEvent {
  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /** The whole part. */
  part: ResponseReasoningSummaryPartDoneEvent.Part;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  /** Which part of the summary the event concerns, from 0. */
  summary_index: number;

  type: 'response.reasoning_summary_part.done';

  /** Set to `incomplete` when the part was broken off. */
  status?: 'incomplete';
}
export namespace ResponseReasoningSummaryPartDoneEvent {
  /** A part of a summary. */
  export interface Part {
    /** The whole text. */
    text: string;

    type: 'summary_text';
  }
}

/** More of the summary of thoughts. */
export interface ResponseReasoningSummaryTextDeltaEvent {
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
}

/** The text of a part of the summary is complete. */
export interface ResponseReasoningSummaryTextDoneEvent {
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
}

/** More of the model's thoughts. */
export interface ResponseReasoningTextDeltaEvent {
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
}

/** A stretch of the model's thoughts is complete. */
export interface ResponseReasoningTextDoneEvent {
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
}

/** More of a refusal. */
export interface ResponseRefusalDeltaEvent {
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
}

/** A refusal is complete. */
export interface ResponseRefusalDoneEvent {
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
}

/** What to fetch of a stored response. */
export type ResponseRetrieveParams =
  | ResponseRetrieveParamsNonStreaming | ResponseRetrieveParamsStreaming;

export interface ResponseRetrieveParamsBase {
  /** Extra data wanted in the output, such as search results or log probabilities. */
  include?: ResponseIncludable[];

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

/** A new shell command has begun. */
export interface ResponseShellCallCommandAddedEvent {
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
}

/** More of a shell command. */
export interface ResponseShellCallCommandDeltaEvent {
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

  /** Random filler that evens out the size of events. Ignore it. */
  obfuscation?: string;
}

/** A shell command is complete. */
export interface ResponseShellCallCommandDoneEvent {
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
}

/** A shell command printed more. */
export interface ResponseShellCallOutputContentDeltaEvent {
  /** Which command of the call the event concerns, from 0. */
  command_index: number;

  /** What it printed. */
  delta: ResponseShellCallOutputContentDeltaEvent.Delta;

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
}
export namespace ResponseShellCallOutputContentDeltaEvent {
  /** Output to append. */
  export interface Delta {
    /** Text for standard error. */
    stderr?: string;

    /** Text for standard output. */
    stdout?: string;
  }
}

/** A shell command is done. */
export interface ResponseShellCallOutputContentDoneEvent {
  /** Which command of the call the event concerns, from 0. */
  command_index: number;

  /** Id of the output item that the event concerns. */
  item_id: string;

  /** All it printed and how it ended. */
  output: ResponseShellCallOutputContentDoneEvent.Output[];

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  /** Default: `response.shell_call_output_content.done`. */
  type: 'response.shell_call_output_content.done';
}
export namespace ResponseShellCallOutputContentDoneEvent {
  /** What a command printed and how it ended. */
  export type Output = ResponseFunctionShellToolCallOutput.Output;
  export namespace Output {
    /** The command ended by itself. */
    export type Exit = ResponseFunctionShellCallOutputContent.Exit;

    /** The command ran out of time. */
    export type Timeout = ResponseFunctionShellCallOutputContent.Timeout;
  }
}

/** How far a response is. */
export type ResponseStatus =
  | 'completed' | 'failed' | 'in_progress' | 'cancelled' | 'queued' | 'incomplete';

export interface ResponseSteerAcceptedEvent {
  sequence_number: number;

  steer: ResponseSteerAcceptedEvent.Steer;

  type: 'response.steer.accepted';

  stream_id?: string;
}
export namespace ResponseSteerAcceptedEvent {
  export interface Steer {
    /** Id of the input that was added. */
    id: string;

    /** Id of the response that the input was added to. */
    previous_response_id: string;
  }
}

export type ResponseSteerErrorCode =
  | 'response_not_found' | 'invalid_input' | 'steering_not_supported' | 'too_many_pending_steers'
  | 'response_already_completed' | 'response_not_active' | 'successor_creation_failed'
  | (string & {});

export interface ResponseSteerEvent {
  input: ResponseSteerInput;

  /** Id of the response, under way on this connection, that the input is for. */
  previous_response_id: string;

  type: 'response.steer';
}

export interface ResponseSteerFailedEvent {
  /** Why the input could not be added to the response. */
  error: ResponseSteerFailedEvent.Error;

  sequence_number: number;

  steer: ResponseSteerFailedEvent.Steer;

  type: 'response.steer.failed';

  stream_id?: string;
}
export namespace ResponseSteerFailedEvent {
  export interface Error {
    code: ResponseSteerErrorCode;

    /** What happened, in words for people. */
    message: string;

    type: 'invalid_request_error';
  }

  export interface Steer {
    input: ResponseSteerInput;

    /** Id of the response that the input was meant for. */
    previous_response_id: string;

    /** Id of the input that was to be added, if it had got one. */
    id?: string;
  }
}

export type ResponseSteerInput =
  | string | (ResponseSteerInputItemList.Message | ResponseSteerInputItemList.FunctionCallOutput)[];

export type ResponseSteerInputContent =
  | ResponseInputTextContent | ResponseInputImageContent | ResponseInputFileContent;

export namespace ResponseSteerInputItemList {
  export interface FunctionCallOutput {
    output: string | ResponseFunctionCallOutputItemList;

    type: 'function_call_output';

    /** Id of the result; set by the API. */
    id?: string | null;

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
    export interface Direct {
      type: 'direct';
    }

    export interface Program {
      caller_id: string;

      type: 'program';
    }
  }

  export interface Message {
    content: ResponseSteerInputContent[] | string;

    role: 'user';

    type: 'message';

    /** Id of the message. */
    id?: string | null;

    /** How far the item is; set by the API. */
    status?: string | null;
  }
}

export interface ResponseSteerPendingEvent {
  reason: ResponseSteerPendingReason;

  /**
   * Results and permissions that are needed before it can go on; you fill them in and send
   * them.
   */
  required_input: ResponseSteerRequiredInput[];

  sequence_number: number;

  steer: ResponseSteerPendingEvent.Steer;

  type: 'response.steer.pending';

  stream_id?: string;
}
export namespace ResponseSteerPendingEvent {
  export type Steer = ResponseSteerAcceptedEvent.Steer;
}

export type ResponseSteerPendingReason = 'waiting_for_required_input' | (string & {});

export type ResponseSteerRequiredInput =
  | ResponseSteerRequiredInput.FunctionCallOutput | ResponseSteerRequiredInput.CustomToolCallOutput
  | ResponseSteerRequiredInput.ComputerCallOutput | ResponseSteerRequiredInput.ShellCallOutput
  | ResponseSteerRequiredInput.ApplyPatchCallOutput | ResponseSteerRequiredInput.ToolSearchOutput
  | ResponseSteerRequiredInput.McpApprovalResponse;
export namespace ResponseSteerRequiredInput {
  export interface ApplyPatchCallOutput {
    /** Id of the call whose result is needed. */
    call_id: string;

    type: 'apply_patch_call_output';
  }

  export interface ComputerCallOutput {
    /** Id of the call whose result is needed. */
    call_id: string;

    type: 'computer_call_output';
  }

  export interface CustomToolCallOutput {
    /** Id of the call whose result is needed. */
    call_id: string;

    type: 'custom_tool_call_output';
  }

  export interface FunctionCallOutput {
    /** Id of the call whose result is needed. */
    call_id: string;

    /** Name of the function whose result is needed. */
    name: string;

    type: 'function_call_output';
  }

  export interface McpApprovalResponse {
    /** Id of the request for permission that is to be answered. */
    approval_request_id: string;

    type: 'mcp_approval_response';
  }

  export interface ShellCallOutput {
    /** Id of the call whose result is needed. */
    call_id: string;

    type: 'shell_call_output';
  }

  export interface ToolSearchOutput {
    /** Id of the call whose result is needed. */
    call_id: string;

    execution: 'client';

    type: 'tool_search_output';
  }
}

/** An event of a streamed response. */
export type ResponseStreamEvent =
  | ResponseAudioDeltaEvent | ResponseAudioDoneEvent | ResponseAudioTranscriptDeltaEvent
  | ResponseAudioTranscriptDoneEvent | ResponseCodeInterpreterCallCodeDeltaEvent
  | ResponseCodeInterpreterCallCodeDoneEvent | ResponseCodeInterpreterCallCompletedEvent
  | ResponseCodeInterpreterCallInProgressEvent | ResponseCodeInterpreterCallInterpretingEvent
  | ResponseCompletedEvent | ResponseContentPartAddedEvent | ResponseContentPartDoneEvent
  | ResponseCreatedEvent | ResponseErrorEvent | ResponseFileSearchCallCompletedEvent
  | ResponseFileSearchCallInProgressEvent | ResponseFileSearchCallSearchingEvent
  | ResponseFunctionCallArgumentsDeltaEvent | ResponseFunctionCallArgumentsDoneEvent
  | ResponseShellCallCommandAddedEvent | ResponseShellCallCommandDeltaEvent
  | ResponseShellCallCommandDoneEvent | ResponseShellCallOutputContentDeltaEvent
  | ResponseShellCallOutputContentDoneEvent | ResponseInProgressEvent | ResponseFailedEvent
  | ResponseIncompleteEvent | ResponseOutputItemAddedEvent | ResponseOutputItemDoneEvent
  | ResponseReasoningSummaryPartAddedEvent | ResponseReasoningSummaryPartDoneEvent
  | ResponseReasoningSummaryTextDeltaEvent | ResponseReasoningSummaryTextDoneEvent
  | ResponseReasoningTextDeltaEvent | ResponseReasoningTextDoneEvent | ResponseRefusalDeltaEvent
  | ResponseRefusalDoneEvent | ResponseTextDeltaEvent | ResponseTextDoneEvent
  | ResponseWebSearchCallCompletedEvent | ResponseWebSearchCallInProgressEvent
  | ResponseWebSearchCallSearchingEvent | ResponseImageGenCallCompletedEvent
  | ResponseImageGenCallGeneratingEvent | ResponseImageGenCallInProgressEvent
  | ResponseImageGenCallPartialImageEvent | ResponseMcpCallArgumentsDeltaEvent
  | ResponseMcpCallArgumentsDoneEvent | ResponseMcpCallCompletedEvent | ResponseMcpCallFailedEvent
  | ResponseMcpCallInProgressEvent | ResponseMcpListToolsCompletedEvent
  | ResponseMcpListToolsFailedEvent | ResponseMcpListToolsInProgressEvent
  | ResponseOutputTextAnnotationAddedEvent | ResponseQueuedEvent
  | ResponseCustomToolCallInputDeltaEvent | ResponseCustomToolCallInputDoneEvent
  | ResponseCompactionCompactingEvent;

/** Form of the text. */
export interface ResponseTextConfig {
  /** Plain text, JSON that follows a schema, or any JSON. */
  format?: ResponseFormatTextConfig;

  /**
   * How long answers tend to be.
   *
   * Default: `medium`.
   */
  verbosity?: 'low' | 'medium' | 'high' | null;
}

/** More text. */
export interface ResponseTextDeltaEvent {
  /** Which content part of the item the event concerns, from 0. */
  content_index: number;

  /** Text to append. */
  delta: string;

  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Log probabilities of the new tokens, when requested with `include`. */
  logprobs: ResponseTextDeltaEvent.Logprob[];

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.output_text.delta';
}
export namespace ResponseTextDeltaEvent {
  /** A token, how likely it was, and the alternatives. */
  export interface Logprob {
    /** Natural logarithm of the token's probability. */
    logprob: number;

    /** The token as text. */
    token: string;

    /** The likeliest tokens at this position, up to 20. */
    top_logprobs?: Logprob.TopLogprob[];
  }
  export namespace Logprob {
    /** A token that could have stood here and how likely it was. */
    export interface TopLogprob {
      /** Natural logarithm of the token's probability. */
      logprob?: number;

      /** The token as text. */
      token?: string;
    }
  }
}

/** A text is complete. */
export interface ResponseTextDoneEvent {
  /** Which content part of the item the event concerns, from 0. */
  content_index: number;

  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Log probabilities of its tokens, when requested with `include`. */
  logprobs: ResponseTextDoneEvent.Logprob[];

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  /** The whole text. */
  text: string;

  type: 'response.output_text.done';
}
export namespace ResponseTextDoneEvent {
  /** A token, how likely it was, and the alternatives. */
  export type Logprob = ResponseTextDeltaEvent.Logprob;
  export namespace Logprob {
    /** A token that could have stood here and how likely it was. */
    export type TopLogprob = ResponseTextDeltaEvent.Logprob.TopLogprob;
  }
}

/** A search among deferred tools. */
export interface ResponseToolSearchCall {
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

  /** Who created the item. */
  created_by?: string;
}

/** Tools that a search found and loaded. */
export interface ResponseToolSearchOutputItem {
  /** Id of the item. */
  id: string;

  /** Id of the call that this answers. */
  call_id: string | null;

  /** Whether the server or the client searched. */
  execution: 'server' | 'client';

  /** How far the item is. */
  status: BetaAgentsAPI.AgentOutputItemStatus;

  /** The tools. */
  tools: Tool[];

  /** Default: `tool_search_output`. */
  type: 'tool_search_output';

  /** Who created the item. */
  created_by?: string;
}

/** Tools that a search found and loaded, sent back. */
export interface ResponseToolSearchOutputItemParam {
  /** The tools. */
  tools: Tool[];

  /** Default: `tool_search_output`. */
  type: 'tool_search_output';

  /** Id of the item, if it has one already. */
  id?: string | null;

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
export namespace ResponseToolSearchOutputItemParam {
  export type CodeInterpreter = Tool.CodeInterpreter;
  export namespace CodeInterpreter {
    export type CodeInterpreterToolAuto = Tool.CodeInterpreter.CodeInterpreterToolAuto;
  }

  export type ImageGeneration = Tool.ImageGeneration;
  export namespace ImageGeneration {
    export type InputImageMask = Tool.ImageGeneration.InputImageMask;

    export type Svg = ImagesAPI.ImageEditParams.Svg;
    export namespace Svg {
      export type Reasoning = ImagesAPI.ImageEditParams.Svg.Reasoning;
    }
  }

  export type LocalShell = Tool.LocalShell;

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
export interface ResponseUsage {
  /** Tokens of the input. */
  input_tokens: number;

  /** How much of the input was cached. */
  input_tokens_details: ResponseUsage.InputTokensDetails;

  /** Tokens generated, reasoning included. */
  output_tokens: number;

  /** How much of the output was reasoning. */
  output_tokens_details: ResponseUsage.OutputTokensDetails;

  /** Input and output together. */
  total_tokens: number;
}
export namespace ResponseUsage {
  /** How much of the input was cached. */
  export interface InputTokensDetails {
    /** Input tokens written to the cache. */
    cache_write_tokens: number;

    /** Input tokens read from the cache, at a lower price. */
    cached_tokens: number;

    cache_write_tokens_details?: InputTokensDetails.CacheWriteTokensDetails;
  }
  export namespace InputTokensDetails {
    export interface CacheWriteTokensDetails {
      /** Tokens kept for 12 hours. */
      ttl_12h_tokens: number;

      /** Tokens kept for 30 minutes. */
      ttl_30m_tokens: number;
    }
  }

  /** How much of the output was reasoning. */
  export interface OutputTokensDetails {
    /** Tokens spent on thinking, which do not show in the text. */
    reasoning_tokens: number;
  }
}

/** A web search is done. */
export interface ResponseWebSearchCallCompletedEvent {
  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.web_search_call.completed';
}

/** A web search has begun. */
export interface ResponseWebSearchCallInProgressEvent {
  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.web_search_call.in_progress';
}

/** A web search is looking. */
export interface ResponseWebSearchCallSearchingEvent {
  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /**
   * Position of the event in the stream. A broken background stream can be resumed after it.
   */
  sequence_number: number;

  type: 'response.web_search_call.searching';
}

/** An event sent to the Responses API over a WebSocket. */
export type ResponsesClientEvent = ResponsesClientEvent.ResponseCreate | ResponseSteerEvent;
export namespace ResponsesClientEvent {
  /** A way of keeping the context small. */
  export interface ContextManagement {
    type: string;

    /** At least 1000. */
    compact_threshold?: number | null;
  }

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

  /** How the beginning of the prompt is cached. */
  export interface PromptCacheOptions {
    comparison_response_id?: string | null;

    mode?: 'implicit' | 'explicit';

    prewarm?: boolean;

    ttl?: '30m' | '12h';
  }

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

    conversation?: string | ResponseConversationParam | null;

    generate?: boolean;

    image?: ResponseCreate.Image;

    include?: ResponseIncludable[] | null;

    input?: string | ResponseInput;

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

    /** Default: `true`. */
    parallel_tool_calls?: boolean | null;

    /** Id of the response to go on from; not together with `conversation`. */
    previous_response_id?: string | null;

    prompt?: ResponsePrompt | null;

    /** Requests with the same key and the same beginning share a cache. Default: none. */
    prompt_cache_key?: string | null;

    /** Where and for how long the beginning of the prompt is cached. */
    prompt_cache_options?: ResponseCreate.PromptCacheOptions;

    /** @deprecated */
    prompt_cache_retention?: 'in_memory' | '24h' | null;

    /** How the model reasons, where it does. */
    reasoning?: SharedAPI.Reasoning | null;

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
    service_tier?: ServiceTier;

    /** Default: `true`. */
    store?: boolean | null;

    /** Default: `false`. */
    stream?: boolean | null;

    /** From 1 to 256 characters. */
    stream_id?: string;

    /** Settings of the stream; only with `stream: true`. */
    stream_options?: StreamOptions | null;

    /** From 0 to 2. Default: `1`. */
    temperature?: number | null;

    text?: ResponseTextConfig;

    /** Which of `tools` may or must be used. */
    tool_choice?:
      | ToolChoiceOptions | ToolChoiceAllowed | ToolChoiceTypes | ToolChoiceFunction | ToolChoiceMcp
      | ToolChoiceCustom | ResponseCreate.SpecificProgrammaticToolCallingParam
      | ToolChoiceApplyPatch | ToolChoiceShell;

    /** Tools that the model may use. */
    tools?: Tool[];

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
    export type AccessPrograms = ResponseCreateParams.AccessPrograms;

    /** How a background response is run. */
    export type BackgroundOptions = ResponseCreateParams.BackgroundOptions;

    export type ContextManagement = ResponsesClientEvent.ContextManagement;

    export type Image = ResponseCreateParams.Image;

    export type Moderation = ChatCompletionsAPI.ChatCompletionCreateParams.Moderation;
    export namespace Moderation {
      export type Policy = ChatCompletionsAPI.ChatCompletionCreateParams.Moderation.Policy;
      export namespace Policy {
        export type Input = ChatCompletionsAPI.ChatCompletionCreateParams.Moderation.Policy.Input;

        export type Output = ChatCompletionsAPI.ChatCompletionCreateParams.Moderation.Policy.Input;
      }
    }

    export type PromptCacheOptions = ResponsesClientEvent.PromptCacheOptions;

    export type SpecificProgrammaticToolCallingParam = ResponsesInputTokensAPI.InputTokenCountParams.SpecificProgrammaticToolCallingParam;

    export interface StreamOptions {
      /**
       * Whether events are padded, so that their size does not reveal the length of their texts.
       * Default true.
       */
      include_obfuscation?: boolean;
    }
  }

  /** Makes the model write a program that calls the tools. */
  export type SpecificProgrammaticToolCallingParam = ResponsesInputTokensAPI.InputTokenCountParams.SpecificProgrammaticToolCallingParam;

  /** Options that apply to streams only. */
  export interface StreamOptions {
    include_obfuscation?: boolean;
  }
}

/** An event received from the Responses API over a WebSocket. */
export type ResponsesServerEvent =
  | ResponsesServerEvent.ResponseAudioWsDelta | ResponsesServerEvent.ResponseAudioWsDone
  | ResponsesServerEvent.ResponseAudioTranscriptWsDelta
  | ResponsesServerEvent.ResponseAudioTranscriptWsDone
  | ResponsesServerEvent.ResponseCodeInterpreterCallCodeWsDelta
  | ResponsesServerEvent.ResponseCodeInterpreterCallCodeWsDone
  | ResponsesServerEvent.ResponseCodeInterpreterCallWsCompleted
  | ResponsesServerEvent.ResponseCodeInterpreterCallInWsProgress
  | ResponsesServerEvent.ResponseCodeInterpreterCallWsInterpreting
  | ResponsesServerEvent.ResponseWsCompleted | ResponsesServerEvent.ResponseContentPartWsAdded
  | ResponsesServerEvent.ResponseContentPartWsDone | ResponsesServerEvent.ResponseWsCreated
  | ResponsesServerEvent.ResponseFileSearchCallWsCompleted
  | ResponsesServerEvent.ResponseFileSearchCallInWsProgress
  | ResponsesServerEvent.ResponseFileSearchCallWsSearching
  | ResponsesServerEvent.ResponseFunctionCallArgumentsWsDelta
  | ResponsesServerEvent.ResponseFunctionCallArgumentsWsDone
  | ResponsesServerEvent.ResponseShellCallCommandWsAdded
  | ResponsesServerEvent.ResponseShellCallCommandWsDelta
  | ResponsesServerEvent.ResponseShellCallCommandWsDone
  | ResponsesServerEvent.ResponseShellCallOutputContentWsDelta
  | ResponsesServerEvent.ResponseShellCallOutputContentWsDone
  | ResponsesServerEvent.ResponseInWsProgress | ResponsesServerEvent.ResponseWsFailed
  | ResponsesServerEvent.ResponseWsIncomplete | ResponsesServerEvent.ResponseOutputItemWsAdded
  | ResponsesServerEvent.ResponseOutputItemWsDone
  | ResponsesServerEvent.ResponseReasoningSummaryPartWsAdded
  | ResponsesServerEvent.ResponseReasoningSummaryPartWsDone
  | ResponsesServerEvent.ResponseReasoningSummaryTextWsDelta
  | ResponsesServerEvent.ResponseReasoningSummaryTextWsDone
  | ResponsesServerEvent.ResponseReasoningTextWsDelta
  | ResponsesServerEvent.ResponseReasoningTextWsDone | ResponsesServerEvent.ResponseRefusalWsDelta
  | ResponsesServerEvent.ResponseRefusalWsDone | ResponsesServerEvent.ResponseTextWsDelta
  | ResponsesServerEvent.ResponseTextWsDone | ResponsesServerEvent.ResponseWebSearchCallWsCompleted
  | ResponsesServerEvent.ResponseWebSearchCallInWsProgress
  | ResponsesServerEvent.ResponseWebSearchCallWsSearching
  | ResponsesServerEvent.ResponseImageGenCallWsCompleted
  | ResponsesServerEvent.ResponseImageGenCallWsGenerating
  | ResponsesServerEvent.ResponseImageGenCallInWsProgress
  | ResponsesServerEvent.ResponseImageGenCallPartialWsImage
  | ResponsesServerEvent.ResponseMcpCallArgumentsWsDelta
  | ResponsesServerEvent.ResponseMcpCallArgumentsWsDone
  | ResponsesServerEvent.ResponseMcpCallWsCompleted | ResponsesServerEvent.ResponseMcpCallWsFailed
  | ResponsesServerEvent.ResponseMcpCallInWsProgress
  | ResponsesServerEvent.ResponseMcpListToolsWsCompleted
  | ResponsesServerEvent.ResponseMcpListToolsWsFailed
  | ResponsesServerEvent.ResponseMcpListToolsInWsProgress
  | ResponsesServerEvent.ResponseOutputTextAnnotationWsAdded | ResponsesServerEvent.ResponseWsQueued
  | ResponsesServerEvent.ResponseCustomToolCallInputWsDelta
  | ResponsesServerEvent.ResponseCustomToolCallInputWsDone | ResponsesServerEvent.ResponseWsError
  | ResponsesServerEvent.ResponseCompactionWsCompacting | ResponseSteerAcceptedEvent
  | ResponseSteerPendingEvent | ResponseSteerFailedEvent
  | ResponsesServerEvent.ResponseWsStreamingError;
export namespace ResponsesServerEvent {
  export interface ResponseAudioTranscriptWsDelta extends ResponseAudioTranscriptDeltaEvent {
    stream_id?: string;
  }

  export interface ResponseAudioTranscriptWsDone extends ResponseAudioTranscriptDoneEvent {
    stream_id?: string;
  }

  export interface ResponseAudioWsDelta extends ResponseAudioDeltaEvent {
    stream_id?: string;
  }

  export interface ResponseAudioWsDone extends ResponseAudioDoneEvent {
    stream_id?: string;
  }

  export interface ResponseCodeInterpreterCallCodeWsDelta extends ResponseCodeInterpreterCallCodeDeltaEvent {
    stream_id?: string;
  }

  export interface ResponseCodeInterpreterCallCodeWsDone extends ResponseCodeInterpreterCallCodeDoneEvent {
    stream_id?: string;
  }

  export interface ResponseCodeInterpreterCallInWsProgress extends ResponseCodeInterpreterCallInProgressEvent {
    stream_id?: string;
  }

  export interface ResponseCodeInterpreterCallWsCompleted extends ResponseCodeInterpreterCallCompletedEvent {
    stream_id?: string;
  }

  export interface ResponseCodeInterpreterCallWsInterpreting extends ResponseCodeInterpreterCallInterpretingEvent {
    stream_id?: string;
  }

  export interface ResponseCompactionWsCompacting extends ResponseCompactionCompactingEvent {
    stream_id?: string;
  }

  export interface ResponseContentPartWsAdded extends ResponseContentPartAddedEvent {
    stream_id?: string;
  }

  export interface ResponseContentPartWsDone extends ResponseContentPartDoneEvent {
    stream_id?: string;
  }

  export interface ResponseCustomToolCallInputWsDelta extends ResponseCustomToolCallInputDeltaEvent {
    stream_id?: string;
  }

  export interface ResponseCustomToolCallInputWsDone extends ResponseCustomToolCallInputDoneEvent {
    stream_id?: string;
  }

  export interface ResponseFileSearchCallInWsProgress extends ResponseFileSearchCallInProgressEvent {
    stream_id?: string;
  }

  export interface ResponseFileSearchCallWsCompleted extends ResponseFileSearchCallCompletedEvent {
    stream_id?: string;
  }

  export interface ResponseFileSearchCallWsSearching extends ResponseFileSearchCallSearchingEvent {
    stream_id?: string;
  }

  export interface ResponseFunctionCallArgumentsWsDelta extends ResponseFunctionCallArgumentsDeltaEvent {
    stream_id?: string;
  }

  export interface ResponseFunctionCallArgumentsWsDone extends ResponseFunctionCallArgumentsDoneEvent {
    stream_id?: string;
  }

  export interface ResponseImageGenCallInWsProgress extends ResponseImageGenCallInProgressEvent {
    stream_id?: string;
  }

  export interface ResponseImageGenCallPartialWsImage extends ResponseImageGenCallPartialImageEvent {
    stream_id?: string;
  }

  export interface ResponseImageGenCallWsCompleted extends ResponseImageGenCallCompletedEvent {
    stream_id?: string;
  }

  export interface ResponseImageGenCallWsGenerating extends ResponseImageGenCallGeneratingEvent {
    stream_id?: string;
  }

  export interface ResponseInWsProgress extends ResponseInProgressEvent {
    stream_id?: string;
  }

  export interface ResponseMcpCallArgumentsWsDelta extends ResponseMcpCallArgumentsDeltaEvent {
    stream_id?: string;
  }

  export interface ResponseMcpCallArgumentsWsDone extends ResponseMcpCallArgumentsDoneEvent {
    stream_id?: string;
  }

  export interface ResponseMcpCallInWsProgress extends ResponseMcpCallInProgressEvent {
    stream_id?: string;
  }

  export interface ResponseMcpCallWsCompleted extends ResponseMcpCallCompletedEvent {
    stream_id?: string;
  }

  export interface ResponseMcpCallWsFailed extends ResponseMcpCallFailedEvent {
    stream_id?: string;
  }

  export interface ResponseMcpListToolsInWsProgress extends ResponseMcpListToolsInProgressEvent {
    stream_id?: string;
  }

  export interface ResponseMcpListToolsWsCompleted extends ResponseMcpListToolsCompletedEvent {
    stream_id?: string;
  }

  export interface ResponseMcpListToolsWsFailed extends ResponseMcpListToolsFailedEvent {
    stream_id?: string;
  }

  export interface ResponseOutputItemWsAdded extends ResponseOutputItemAddedEvent {
    stream_id?: string;
  }

  export interface ResponseOutputItemWsDone extends ResponseOutputItemDoneEvent {
    stream_id?: string;
  }

  export interface ResponseOutputTextAnnotationWsAdded extends ResponseOutputTextAnnotationAddedEvent {
    stream_id?: string;
  }

  export interface ResponseReasoningSummaryPartWsAdded extends ResponseReasoningSummaryPartAddedEvent {
    stream_id?: string;
  }

  export interface ResponseReasoningSummaryPartWsDone extends ResponseReasoningSummaryPartDoneEvent {
    stream_id?: string;
  }

  export interface ResponseReasoningSummaryTextWsDelta extends ResponseReasoningSummaryTextDeltaEvent {
    stream_id?: string;
  }

  export interface ResponseReasoningSummaryTextWsDone extends ResponseReasoningSummaryTextDoneEvent {
    stream_id?: string;
  }

  export interface ResponseReasoningTextWsDelta extends ResponseReasoningTextDeltaEvent {
    stream_id?: string;
  }

  export interface ResponseReasoningTextWsDone extends ResponseReasoningTextDoneEvent {
    stream_id?: string;
  }

  export interface ResponseRefusalWsDelta extends ResponseRefusalDeltaEvent {
    stream_id?: string;
  }

  export interface ResponseRefusalWsDone extends ResponseRefusalDoneEvent {
    stream_id?: string;
  }

  export interface ResponseShellCallCommandWsAdded extends ResponseShellCallCommandAddedEvent {
    stream_id?: string;
  }

  export interface ResponseShellCallCommandWsDelta extends ResponseShellCallCommandDeltaEvent {
    stream_id?: string;
  }

  export interface ResponseShellCallCommandWsDone extends ResponseShellCallCommandDoneEvent {
    stream_id?: string;
  }

  export interface ResponseShellCallOutputContentWsDelta extends ResponseShellCallOutputContentDeltaEvent {
    stream_id?: string;
  }

  export interface ResponseShellCallOutputContentWsDone extends ResponseShellCallOutputContentDoneEvent {
    stream_id?: string;
  }

  export interface ResponseTextWsDelta extends ResponseTextDeltaEvent {
    stream_id?: string;
  }

  export interface ResponseTextWsDone extends ResponseTextDoneEvent {
    stream_id?: string;
  }

  export interface ResponseWebSearchCallInWsProgress extends ResponseWebSearchCallInProgressEvent {
    stream_id?: string;
  }

  export interface ResponseWebSearchCallWsCompleted extends ResponseWebSearchCallCompletedEvent {
    stream_id?: string;
  }

  export interface ResponseWebSearchCallWsSearching extends ResponseWebSearchCallSearchingEvent {
    stream_id?: string;
  }

  export interface ResponseWsCompleted extends ResponseCompletedEvent {
    stream_id?: string;
  }

  export interface ResponseWsCreated extends ResponseCreatedEvent {
    stream_id?: string;
  }

  export interface ResponseWsError {
    error: ResponseWsError.Error;

    type: 'error';

    sequence_number?: number;

    status?: number;

    stream_id?: string;
  }
  export namespace ResponseWsError {
    export interface Error {
      code: string | null;

      message: string;

      param: string | null;

      type: string;

      headers?: { [key: string]: string };

      misalignment?: Error.Misalignment;
    }
    export namespace Error {
      export type Misalignment = ResponseError.Misalignment;
      export namespace Misalignment {
        export type Steer = ResponseError.Misalignment.Steer;
      }
    }
  }

  export interface ResponseWsFailed extends ResponseFailedEvent {
    stream_id?: string;
  }

  export interface ResponseWsIncomplete extends ResponseIncompleteEvent {
    stream_id?: string;
  }

  export interface ResponseWsQueued extends ResponseQueuedEvent {
    stream_id?: string;
  }

  export interface ResponseWsStreamingError extends ResponseErrorEvent {
    stream_id?: string;
  }
}

/** A class of service, trading price against speed. */
export type ServiceTier =
  | 'auto' | 'default' | 'flex' | 'scale' | 'priority' | 'fast' | 'ultrafast' | null;

/** A stored skill by its id. */
export interface SkillReference {
  /**
   * Id of the skill.
   *
   * From 1 to 64 characters.
   */
  skill_id: string;

  /** Default: `skill_reference`. */
  type: 'skill_reference';

  /** Version number or `latest`; the default version when left out. */
  version?: string;
}

/** A tool the model may use: hosted by the API, on an MCP server, or run by you. */
export type Tool =
  | FunctionTool | FileSearchTool | ComputerTool | ComputerUsePreviewTool | WebSearchTool | Tool.Mcp
  | Tool.CodeInterpreter | Tool.ProgrammaticToolCalling | Tool.ImageGeneration | Tool.LocalShell
  | FunctionShellTool | CustomTool | NamespaceTool | ToolSearchTool | WebSearchPreviewTool
  | ApplyPatchTool;
export namespace Tool {
  /** Runs Python code in a container. */
  export interface CodeInterpreter {
    /** Id of a container, or settings of one to be made. */
    container: string | CodeInterpreter.CodeInterpreterToolAuto;

    type: 'code_interpreter';

    /**
     * Who may call the tool: the model itself, programs it writes, or both.
     *
     * At least 1 items.
     */
    allowed_callers?: ('direct' | 'programmatic')[] | null;
  }
  export namespace CodeInterpreter {
    /** Settings of a container to be made. */
    export interface CodeInterpreterToolAuto {
      /** Default: `auto`. */
      type: 'auto';

      /**
       * Ids of uploaded files to put into it.
       *
       * At most 50 items.
       */
      file_ids?: string[];

      /** How much memory it has. */
      memory_limit?: '1g' | '4g' | '16g' | '64g' | null;

      /** What it may reach on the network. */
      network_policy?: ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist;
    }
  }

  /** Makes and edits images. */
  export interface ImageGeneration {
    type: 'image_generation';

    /** Makes a new image, edits one of the conversation, or leaves the choice to the model. */
    action?: 'generate' | 'edit' | 'auto';

    /**
     * Whether the background is transparent.
     *
     * Default: `auto`.
     */
    background?: 'transparent' | 'opaque' | 'auto';

    complexity?: 'low' | 'medium' | 'high';

    frame_count?: number;

    frame_duration_ms?: number;

    /** How closely features of input images, faces above all, are kept. */
    input_fidelity?: 'high' | 'low' | null;

    /** Marks what may change in an image. */
    input_image_mask?: ImageGeneration.InputImageMask;

    /** Id of the model that draws. */
    model?:
      | (string & {}) | 'gpt-image-1' | 'gpt-image-1-mini' | 'gpt-image-1.5' | 'gpt-image-2'
      | 'gpt-image-2-2026-04-21' | 'gpt-image-2.5-sunburst' | 'gpt-image-2.5-sunburst-2026-09-08'
      | 'gpt-image-2.5-flare' | 'gpt-image-2.5-flare-2026-09-08' | 'gpt-image-2.6-sunburst'
      | 'gpt-image-2.6-flare' | 'chatgpt-image-latest';

    /**
     * How strictly content is filtered; `low` is less strict.
     *
     * Default: `auto`.
     */
    moderation?: 'auto' | 'low';

    /**
     * Quality of JPEG and WebP output in percent; lower makes smaller files.
     *
     * From 0 to 100. Default: `100`.
     */
    output_compression?: number;

    /**
     * Encoding of the images.
     *
     * Default: `png`.
     */
    output_format?: 'png' | 'webp' | 'jpeg' | 'gif' | 'svg';

    /**
     * How many previews a stream sends before the final image.
     *
     * From 0 to 3. Default: `0`.
     */
    partial_images?: number;

    /**
     * How carefully the images are made; better takes longer and costs more.
     *
     * Default: `auto`.
     */
    quality?: 'low' | 'medium' | 'high' | 'auto' | 'xhigh' | 'max';

    /**
     * Width and height in pixels.
     *
     * Default: `auto`.
     */
    size?: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024' | 'auto';

    svg?: ImageGeneration.Svg;
  }
  export namespace ImageGeneration {
    /** Marks what may change in an image. */
    export interface InputImageMask {
      /** Id of an uploaded mask. */
      file_id?: string;

      /** The mask itself as a base64 data URL. */
      image_url?: string;
    }

    export type Svg = ImagesAPI.ImageEditParams.Svg;
    export namespace Svg {
      export type Reasoning = ImagesAPI.ImageEditParams.Svg.Reasoning;
    }
  }

  /** Lets the model ask for commands to be run on your machine. */
  export interface LocalShell {
    /** Default: `local_shell`. */
    type: 'local_shell';
  }

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
export interface ToolChoiceAllowed {
  /**
   * `auto` lets the model answer without a tool; `required` makes it call at least one of
   * these.
   */
  mode: 'auto' | 'required';

  /** The tools, each by its type and name. */
  tools: ({ [key: string]: unknown })[];

  type: 'allowed_tools';
}

/** Makes the model change files by diffs. */
export interface ToolChoiceApplyPatch {
  /** Default: `apply_patch`. */
  type: 'apply_patch';
}

/** Makes the model call one custom tool. */
export interface ToolChoiceCustom {
  /** Name of the tool. */
  name: string;

  type: 'custom';
}

/** Makes the model call one function. */
export interface ToolChoiceFunction {
  /** Name of the function. */
  name: string;

  type: 'function';
}

/** Makes the model call a tool of one MCP server. */
export interface ToolChoiceMcp {
  /** Label of the server. */
  server_label: string;

  type: 'mcp';

  /** Name of the tool; any of the server when left out. */
  name?: string | null;
}

/**
 * `none` forbids tools, `auto` leaves it to the model, `required` makes it call at least one.
 */
export type ToolChoiceOptions = 'none' | 'auto' | 'required';

/** Makes the model run shell commands. */
export interface ToolChoiceShell {
  /** Default: `shell`. */
  type: 'shell';
}

/** Makes the model use one kind of hosted tool. */
export interface ToolChoiceTypes {
  type:
    | 'file_search' | 'web_search_preview' | 'computer' | 'computer_use_preview' | 'computer_use'
    | 'web_search_preview_2025_03_11' | 'image_generation' | 'code_interpreter' | 'mcp';
}

export interface ToolSearchOutputNamespaceTool {
  /** What the tools in the namespace are for, for the model to read. */
  description: string;

  /** Name of the namespace, which calls of its tools carry: `crm`. */
  name: string;

  /** Functions and custom tools in the namespace. */
  tools: (ToolSearchOutputNamespaceTool.Function | CustomTool)[];

  type: 'namespace';
}
export namespace ToolSearchOutputNamespaceTool {
  export interface Function {
    /** Name of the function, by which the model calls it. */
    name: string;

    type: 'function';

    allowed_callers?: ('direct' | 'programmatic')[] | null;

    /** Whether the model goes on without waiting for the function's result. */
    async?: boolean;

    /** Whether the function is loaded only when a search for tools finds it. */
    defer_loading?: boolean;

    /** What the function does, for the model to read. */
    description?: string | null;

    /** What the function gives back, as JSON Schema of the JSON in a text result. */
    output_schema?: { [key: string]: unknown } | null;

    /** Arguments of the function, as JSON Schema. */
    parameters?: unknown;

    /** Whether arguments keep exactly to the schema. Default: where the schema allows it. */
    strict?: boolean | null;
  }
}

/** Lets the model search for deferred tools when it needs them. */
export interface ToolSearchTool {
  /** Default: `tool_search`. */
  type: 'tool_search';

  /** What can be found, for the model, when the client searches. */
  description?: string | null;

  /** Whether the server or the client searches. */
  execution?: 'server' | 'client';

  /** JSON Schema of a search, when the client searches. */
  parameters?: unknown;
}

/** Searches the web; an earlier form of the web search tool. */
export interface WebSearchPreviewTool {
  /** Default: `web_search_preview`. */
  type: 'web_search_preview' | 'web_search_preview_2025_03_11';

  /** Kinds of results wanted. */
  search_content_types?: ('text' | 'image')[];

  /** How much of the context window search results may fill. */
  search_context_size?: 'low' | 'medium' | 'high';

  /** Roughly where the user is, for results that suit the place. */
  user_location?: WebSearchPreviewTool.UserLocation | null;
}
export namespace WebSearchPreviewTool {
  /** Roughly where the user is. */
  export interface UserLocation {
    /** Default: `approximate`. */
    type: 'approximate';

    /** Name of the city. */
    city?: string | null;

    /** Two-letter country code (ISO 3166-1). */
    country?: string | null;

    /** Name of the region or state. */
    region?: string | null;

    /** Time zone by its IANA name. */
    timezone?: string | null;
  }
}

/** Searches the web and opens pages. */
export interface WebSearchTool {
  /** Default: `web_search`. */
  type: 'web_search' | 'web_search_2025_08_26';

  /**
   * Whether pages are fetched anew; otherwise only cached ones are used.
   *
   * Default: `true`.
   */
  external_web_access?: boolean;

  /** Limits the search to some sites. */
  filters?: WebSearchTool.Filters | null;

  /**
   * How much of the context window search results may fill.
   *
   * Default: `medium`.
   */
  search_context_size?: 'low' | 'medium' | 'high';

  /** Roughly where the user is, for results that suit the place. */
  user_location?: WebSearchTool.UserLocation | null;
}
export namespace WebSearchTool {
  /** Limits a search to some sites. */
  export interface Filters {
    /** Domains to search, their subdomains included; all when left out. */
    allowed_domains?: string[] | null;
  }

  /** Roughly where the user is. */
  export interface UserLocation {
    /** Name of the city. */
    city?: string | null;

    /** Two-letter country code (ISO 3166-1). */
    country?: string | null;

    /** Name of the region or state. */
    region?: string | null;

    /** Time zone by its IANA name. */
    timezone?: string | null;

    /** Default: `approximate`. */
    type?: 'approximate';
  }
}
