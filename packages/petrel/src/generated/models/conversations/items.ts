// Written by `npm run generate` from spec/. Do not edit.
import type { ConversationCursorPage } from '../../../core/pagination.ts';
import type * as RealtimeAPI from '../realtime/realtime.ts';
import type * as ResponsesAPI from '../responses/responses.ts';
import type * as ConversationsAPI from './conversations.ts';

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
  | ResponsesAPI.ResponseCustomToolCallOutput;
export namespace ConversationItem {
  export interface AdditionalTools {
    id: string;

    role:
      | 'unknown' | 'user' | 'assistant' | 'system' | 'critic' | 'discriminator' | 'developer'
      | 'tool';

    tools: ResponsesAPI.Tool[];

    /** Default: `additional_tools`. */
    type: 'additional_tools';
  }

  export interface ImageGenerationCall {
    id: string;

    result: string | null;

    status: 'in_progress' | 'completed' | 'generating' | 'failed';

    type: 'image_generation_call';
  }

  export interface LocalShellCall {
    id: string;

    action: ConversationItem.LocalShellCall.Action;

    call_id: string;

    status: 'in_progress' | 'completed' | 'incomplete';

    type: 'local_shell_call';
  }
  export namespace LocalShellCall {
    export interface Action {
      command: string[];

      env: { [key: string]: string };

      /** Default: `exec`. */
      type: 'exec';

      timeout_ms?: number | null;

      user?: string | null;

      working_directory?: string | null;
    }
  }

  export interface LocalShellCallOutput {
    id: string;

    output: string;

    type: 'local_shell_call_output';

    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  export type McpApprovalRequest = RealtimeAPI.RealtimeMcpApprovalRequest;

  export interface McpApprovalResponse {
    id: string;

    approval_request_id: string;

    approve: boolean;

    type: 'mcp_approval_response';

    reason?: string | null;
  }

  export interface McpCall {
    id: string;

    arguments: string;

    name: string;

    server_label: string;

    type: 'mcp_call';

    approval_request_id?: string | null;

    error?: ResponsesAPI.McpToolCallError | null;

    output?: string | null;

    status?: 'in_progress' | 'completed' | 'incomplete' | 'calling' | 'failed';
  }

  export interface McpListTools {
    id: string;

    server_label: string;

    tools: ConversationItem.McpListTools.Tool[];

    type: 'mcp_list_tools';

    error?: string | null;
  }
  export namespace McpListTools {
    export type Tool = RealtimeAPI.RealtimeMcpListTools.Tool;
  }

  export interface Program {
    id: string;

    call_id: string;

    code: string;

    fingerprint: string;

    /** Default: `program`. */
    type: 'program';
  }

  export interface ProgramOutput {
    id: string;

    call_id: string;

    result: string;

    status: 'completed' | 'incomplete';

    /** Default: `program_output`. */
    type: 'program_output';
  }
}

export interface ConversationItemList {
  data: ConversationItem[];

  first_id: string;

  has_more: boolean;

  last_id: string;

  object: 'list';
}

export type ConversationItemsPage = ConversationCursorPage<ConversationItem>;

export interface ItemCreateParams {
  /** At most 20 items. */
  items: ResponsesAPI.ResponseInputItem[];

  include?: ResponsesAPI.ResponseIncludable[];
}

export interface ItemDeleteParams {
  conversation_id: string;
}

export interface ItemListParams {
  after?: string;

  include?: ResponsesAPI.ResponseIncludable[];

  /** Default: `20`. */
  limit?: number;

  order?: 'asc' | 'desc';
}

export interface ItemRetrieveParams {
  conversation_id: string;

  include?: ResponsesAPI.ResponseIncludable[];
}
