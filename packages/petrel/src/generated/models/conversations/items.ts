// Written by `npm run generate` from spec/. Do not edit.
import type { ConversationCursorPage } from '../../../core/pages/pagination.ts';
import type * as ImagesAPI from '../images.ts';
import type * as RealtimeAPI from '../realtime/realtime.ts';
import type * as ResponsesAPI from '../responses/responses.ts';
import type * as ConversationsAPI from './conversations.ts';

/** An item of a conversation: a message, reasoning, a tool call or its result. */
export type ConversationItem =
  | ConversationsAPI.Message | ResponsesAPI.ResponseFunctionToolCallItem
  | ResponsesAPI.ResponseFunctionToolCallOutputItem | ResponsesAPI.ResponseFileSearchToolCall
  | ResponsesAPI.ResponseFunctionWebSearch | ConversationItem.ImageGenerationCall
  | ResponsesAPI.ResponseComputerToolCall | ResponsesAPI.ResponseComputerToolCallOutputItem
  | ResponsesAPI.ResponseToolSearchCall | ResponsesAPI.ResponseToolSearchOutputItem
  | ConversationItem.AdditionalTools | ResponsesAPI.ResponseReasoningItem | ConversationItem.Program
  | ConversationItem.ProgramOutput | ResponsesAPI.ResponseCompactionItem
  | ResponsesAPI.ResponseCodeInterpreterToolCall | ConversationItem.LocalShellCall
  | ConversationItem.LocalShellCallOutput | ResponsesAPI.ResponseFunctionShellToolCall
  | ResponsesAPI.ResponseFunctionShellToolCallOutput | ResponsesAPI.ResponseApplyPatchToolCall
  | ResponsesAPI.ResponseApplyPatchToolCallOutput | ConversationItem.McpListTools
  | ConversationItem.McpApprovalRequest | ConversationItem.McpApprovalResponse
  | ConversationItem.McpCall | ResponsesAPI.ResponseCustomToolCall
  | ResponsesAPI.ResponseCustomToolCallOutput | ResponsesAPI.ResponseConfigurationUpdateItem;
export namespace ConversationItem {
  /** Tools that became available from here on. */
  export interface AdditionalTools {
    /** Id of the item. */
    id: string;

    /** Who added the tools. */
    role:
      | 'unknown' | 'user' | 'assistant' | 'system' | 'critic' | 'discriminator' | 'developer'
      | 'tool';

    /** The tools. */
    tools: ResponsesAPI.Tool[];

    /** Default: `additional_tools`. */
    type: 'additional_tools';
  }

  /** An image the model had made. */
  export interface ImageGenerationCall {
    /** Id of the item. */
    id: string;

    /** The encoded image in base64; null until it is done. */
    result: string | null;

    /** How far the item is. */
    status: 'in_progress' | 'completed' | 'generating' | 'failed';

    type: 'image_generation_call';

    action?: 'generate' | 'edit' | 'auto' | null;

    background?: 'transparent' | 'opaque' | 'auto' | null;

    error?: ImageGenerationCall.Error;

    output_format?: 'png' | 'webp' | 'jpeg' | 'gif' | 'svg' | null;

    quality?: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | 'auto' | null;

    revised_prompt?: string | null;

    size?: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024' | null;

    svg_usage?: ImageGenerationCall.SvgUsage;
  }
  export namespace ImageGenerationCall {
    export interface Error {
      code: string | null;

      /** What happened, in words for people. */
      message: string;

      /** The parameter of the request that is to blame; null for none. */
      param: string | null;

      type: string;

      /** What was found and where; only where moderation held the image back. */
      moderation_details?: Error.ModerationDetails;
    }
    export namespace Error {
      export interface ModerationDetails {
        /** Kinds of content that were found. Others may be added. */
        categories: string[];

        /** Whether it was found in the prompt or in the image that was made. */
        moderation_stage: 'input' | 'output' | 'unknown';
      }
    }

    export type SvgUsage = ImagesAPI.ImagesResponse.SvgUsage;
  }

  /** A command the model wants run on your machine. */
  export interface LocalShellCall {
    /** Id of the item. */
    id: string;

    /** The command and its surroundings. */
    action: LocalShellCall.Action;

    /** Id of the call, which the output must repeat. */
    call_id: string;

    /** How far the item is. */
    status: 'in_progress' | 'completed' | 'incomplete';

    type: 'local_shell_call';
  }
  export namespace LocalShellCall {
    /** A command and its surroundings. */
    export interface Action {
      /** The program and its arguments. */
      command: string[];

      /** Environment variables to set. */
      env: { [key: string]: string };

      /** Default: `exec`. */
      type: 'exec';

      /** Time after which to stop it, in milliseconds. */
      timeout_ms?: number | null;

      /** The user to run it as. */
      user?: string | null;

      /** The folder to run it in. */
      working_directory?: string | null;
    }
  }

  /** What a local command printed. */
  export interface LocalShellCallOutput {
    /** Id of the call that this answers. */
    id: string;

    /** The result as JSON text. */
    output: string;

    type: 'local_shell_call_output';

    /** How far the item is. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  /** A call of an MCP tool that waits for your approval. */
  export type McpApprovalRequest = RealtimeAPI.RealtimeMcpApprovalRequest;

  /** Whether a call of an MCP tool was allowed to go ahead. */
  export interface McpApprovalResponse {
    /** Id of the item. */
    id: string;

    /** Id of the request that this answers. */
    approval_request_id: string;

    /** Whether it was. */
    approve: boolean;

    type: 'mcp_approval_response';

    /** Why. */
    reason?: string | null;
  }

  /** A call of an MCP tool. */
  export interface McpCall {
    /** Id of the item. */
    id: string;

    /** The arguments as JSON text. */
    arguments: string;

    /** Name of the tool. */
    name: string;

    /** Label of the server. */
    server_label: string;

    type: 'mcp_call';

    /** Id of the request by which the call was approved. */
    approval_request_id?: string | null;

    /** Why the call failed. */
    error?: ResponsesAPI.McpToolCallError | null;

    /** What the tool returned. */
    output?: string | null;

    /** How far the item is. */
    status?: 'in_progress' | 'completed' | 'incomplete' | 'calling' | 'failed';
  }

  /** The tools that an MCP server offers. */
  export interface McpListTools {
    /** Id of the item. */
    id: string;

    /** Label of the server. */
    server_label: string;

    /** The tools. */
    tools: McpListTools.Tool[];

    type: 'mcp_list_tools';

    /** Why the tools could not be listed. */
    error?: string | null;
  }
  export namespace McpListTools {
    /** A tool of an MCP server. */
    export type Tool = RealtimeAPI.RealtimeMcpListTools.Tool;
  }

  /** A program the model wrote to call tools. */
  export interface Program {
    /** Id of the item. */
    id: string;

    /** Id of the program, which the calls it makes name as their caller. */
    call_id: string;

    /** The program, in JavaScript. */
    code: string;

    /** Opaque data needed to replay the program. Send it back as received. */
    fingerprint: string;

    /** Default: `program`. */
    type: 'program';
  }

  /** What a program of the model returned. */
  export interface ProgramOutput {
    /** Id of the item. */
    id: string;

    /** Id of the program. */
    call_id: string;

    /** The result as text. */
    result: string;

    /** How far the item is. */
    status: 'completed' | 'incomplete';

    /** Default: `program_output`. */
    type: 'program_output';
  }
}

/** A page of items. */
export interface ConversationItemList {
  /** The items. */
  data: (ConversationItem | ResponsesAPI.ResponseConfigurationUpdateItem)[];

  /** Id of the first item of the page. */
  first_id: string;

  /** Whether further pages follow. */
  has_more: boolean;

  /** Id of the last item of the page. */
  last_id: string;

  object: 'list';
}

export type ConversationItemsPage =
  | ConversationCursorPage<ConversationItem | ResponsesAPI.ResponseConfigurationUpdateItem>;

/** The items to append. */
export interface ItemCreateParams {
  /**
   * The items, up to 20.
   *
   * At most 20 items.
   */
  items: ResponsesAPI.ResponseInputItem[];

  /** Extra data wanted in the items. */
  include?: ResponsesAPI.ResponseIncludable[];
}

/** Where to remove the item. */
export interface ItemDeleteParams {
  /** Id of the conversation. */
  conversation_id: string;
}

/** Which items to list. */
export interface ItemListParams {
  /** Id of the last item of the previous page. */
  after?: string;

  /** Extra data wanted in the items. */
  include?: ResponsesAPI.ResponseIncludable[];

  /**
   * Most items a page holds.
   *
   * Default: `20`.
   */
  limit?: number;

  /** Sorts by time of creation, oldest first with `asc`. */
  order?: 'asc' | 'desc';
}

/** Which item to fetch. */
export interface ItemRetrieveParams {
  /** Id of the conversation. */
  conversation_id: string;

  /** Extra data wanted in the items. */
  include?: ResponsesAPI.ResponseIncludable[];
}
