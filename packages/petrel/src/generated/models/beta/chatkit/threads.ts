// Written by `npm run generate` from spec/. Do not edit.
import type { ConversationCursorPage } from '../../../../core/pagination.ts';
import type * as AdminOrganizationProjectsHostedToolPermissionsAPI from '../../admin/organization/projects/hosted-tool-permissions.ts';
import type * as ResponsesAPI from '../../responses/responses.ts';
import type * as BetaChatkitAPI from './chatkit.ts';

export interface ChatKitAttachment {
  id: string;

  mime_type: string;

  name: string;

  preview_url: string | null;

  type: 'image' | 'file';
}

export interface ChatKitResponseOutputText {
  annotations: (ChatKitResponseOutputText.File | ChatKitResponseOutputText.URL)[];

  text: string;

  /** Default: `output_text`. */
  type: 'output_text';
}
export namespace ChatKitResponseOutputText {
  export interface File {
    source: ChatKitResponseOutputText.File.Source;

    /** Default: `file`. */
    type: 'file';
  }
  export namespace File {
    export interface Source {
      filename: string;

      /** Default: `file`. */
      type: 'file';
    }
  }

  export interface URL {
    source: ChatKitResponseOutputText.URL.Source;

    /** Default: `url`. */
    type: 'url';
  }
  export namespace URL {
    export interface Source {
      /** Default: `url`. */
      type: 'url';

      url: string;
    }
  }
}

export interface ChatKitThread {
  id: string;

  created_at: number;

  /** Default: `chatkit.thread`. */
  object: 'chatkit.thread';

  status: ChatKitThread.Active | ChatKitThread.Locked | ChatKitThread.Closed;

  title: string | null;

  user: string;
}
export namespace ChatKitThread {
  export interface Active {
    /** Default: `active`. */
    type: 'active';
  }

  export interface Closed {
    reason: string | null;

    /** Default: `closed`. */
    type: 'closed';
  }

  export interface Locked {
    reason: string | null;

    /** Default: `locked`. */
    type: 'locked';
  }
}

export interface ChatKitThreadAssistantMessageItem {
  id: string;

  content: ChatKitResponseOutputText[];

  created_at: number;

  /** Default: `chatkit.thread_item`. */
  object: 'chatkit.thread_item';

  thread_id: string;

  /** Default: `chatkit.assistant_message`. */
  type: 'chatkit.assistant_message';
}

export interface ChatKitThreadItemList {
  data: (
    | ChatKitThreadUserMessageItem | ChatKitThreadAssistantMessageItem | ChatKitWidgetItem
    | ChatKitThreadItemList.ChatKitClientToolCall | ChatKitThreadItemList.ChatKitTask
    | ChatKitThreadItemList.ChatKitTaskGroup
  )[];

  first_id: string | null;

  has_more: boolean;

  last_id: string | null;

  /** Default: `list`. */
  object: 'list';
}
export namespace ChatKitThreadItemList {
  export interface ChatKitClientToolCall {
    id: string;

    arguments: string;

    call_id: string;

    created_at: number;

    name: string;

    /** Default: `chatkit.thread_item`. */
    object: 'chatkit.thread_item';

    output: string | null;

    status: 'in_progress' | 'completed';

    thread_id: string;

    /** Default: `chatkit.client_tool_call`. */
    type: 'chatkit.client_tool_call';
  }

  export interface ChatKitTask {
    id: string;

    created_at: number;

    heading: string | null;

    /** Default: `chatkit.thread_item`. */
    object: 'chatkit.thread_item';

    summary: string | null;

    task_type: 'custom' | 'thought';

    thread_id: string;

    /** Default: `chatkit.task`. */
    type: 'chatkit.task';
  }

  export interface ChatKitTaskGroup {
    id: string;

    created_at: number;

    /** Default: `chatkit.thread_item`. */
    object: 'chatkit.thread_item';

    tasks: ChatKitThreadItemList.ChatKitTaskGroup.Task[];

    thread_id: string;

    /** Default: `chatkit.task_group`. */
    type: 'chatkit.task_group';
  }
  export namespace ChatKitTaskGroup {
    export interface Task {
      heading: string | null;

      summary: string | null;

      type: 'custom' | 'thought';
    }
  }
}

export type ChatKitThreadItemListDataPage =
  | ConversationCursorPage<ChatKitThreadUserMessageItem | ChatKitThreadAssistantMessageItem
  | ChatKitWidgetItem | ChatKitThreadItemList.ChatKitClientToolCall
  | ChatKitThreadItemList.ChatKitTask | ChatKitThreadItemList.ChatKitTaskGroup>;

export interface ChatKitThreadUserMessageItem {
  id: string;

  attachments: ChatKitAttachment[];

  content: (ChatKitThreadUserMessageItem.InputText | ChatKitThreadUserMessageItem.QuotedText)[];

  created_at: number;

  inference_options: ChatKitThreadUserMessageItem.InferenceOptions | null;

  /** Default: `chatkit.thread_item`. */
  object: 'chatkit.thread_item';

  thread_id: string;

  /** Default: `chatkit.user_message`. */
  type: 'chatkit.user_message';
}
export namespace ChatKitThreadUserMessageItem {
  export interface InferenceOptions {
    model: string | null;

    tool_choice: ChatKitThreadUserMessageItem.InferenceOptions.ToolChoice | null;
  }
  export namespace InferenceOptions {
    export type ToolChoice = ResponsesAPI.ResponseConversationParam;
  }

  export interface InputText {
    text: string;

    /** Default: `input_text`. */
    type: 'input_text';
  }

  export interface QuotedText {
    text: string;

    /** Default: `quoted_text`. */
    type: 'quoted_text';
  }
}

export type ChatKitThreadsPage = ConversationCursorPage<ChatKitThread>;

export interface ChatKitWidgetItem {
  id: string;

  created_at: number;

  /** Default: `chatkit.thread_item`. */
  object: 'chatkit.thread_item';

  thread_id: string;

  /** Default: `chatkit.widget`. */
  type: 'chatkit.widget';

  widget: string;
}

export interface ChatSession {
  id: string;

  chatkit_configuration: ChatSessionChatKitConfiguration;

  client_secret: string;

  expires_at: number;

  max_requests_per_1_minute: number;

  /** Default: `chatkit.session`. */
  object: 'chatkit.session';

  rate_limits: ChatSessionRateLimits;

  status: ChatSessionStatus;

  user: string;

  workflow: BetaChatkitAPI.ChatKitWorkflow;
}

export type ChatSessionAutomaticThreadTitling = AdminOrganizationProjectsHostedToolPermissionsAPI.ProjectHostedToolPermissions.CodeInterpreter;

export interface ChatSessionChatKitConfiguration {
  automatic_thread_titling: ChatSessionAutomaticThreadTitling;

  file_upload: ChatSessionFileUpload;

  history: ChatSessionHistory;
}

export interface ChatSessionChatKitConfigurationParam {
  automatic_thread_titling?: ChatSessionChatKitConfigurationParam.AutomaticThreadTitling;

  file_upload?: ChatSessionChatKitConfigurationParam.FileUpload;

  history?: ChatSessionChatKitConfigurationParam.History;
}
export namespace ChatSessionChatKitConfigurationParam {
  export interface AutomaticThreadTitling {
    enabled?: boolean;
  }

  export interface FileUpload {
    enabled?: boolean;

    /** From 1 to 512. */
    max_file_size?: number;

    /** At least 1. */
    max_files?: number;
  }

  export interface History {
    enabled?: boolean;

    /** At least 1. */
    recent_threads?: number;
  }
}

export interface ChatSessionExpiresAfterParam {
  /** Default: `created_at`. */
  anchor: 'created_at';

  /** From 1 to 600. */
  seconds: number;
}

export interface ChatSessionFileUpload {
  enabled: boolean;

  max_file_size: number | null;

  max_files: number | null;
}

export interface ChatSessionHistory {
  enabled: boolean;

  recent_threads: number | null;
}

export interface ChatSessionRateLimits {
  max_requests_per_1_minute: number;
}

export interface ChatSessionRateLimitsParam {
  /** At least 1. */
  max_requests_per_1_minute?: number;
}

export type ChatSessionStatus = 'active' | 'expired' | 'cancelled';

export interface ChatSessionWorkflowParam {
  id: string;

  /** At most 64 keys. */
  state_variables?: { [key: string]: string | number | boolean };

  tracing?: ChatSessionWorkflowParam.Tracing;

  version?: string;
}
export namespace ChatSessionWorkflowParam {
  export type Tracing = ChatSessionChatKitConfigurationParam.AutomaticThreadTitling;
}

export interface ThreadDeleteResponse {
  id: string;

  deleted: boolean;

  /** Default: `chatkit.thread.deleted`. */
  object: 'chatkit.thread.deleted';
}

export interface ThreadListItemsParams {
  after?: string;

  before?: string;

  /** From 0 to 100. */
  limit?: number;

  order?: 'asc' | 'desc';
}

export interface ThreadListParams {
  after?: string;

  before?: string;

  /** From 0 to 100. */
  limit?: number;

  order?: 'asc' | 'desc';

  /** From 1 to 512 characters. */
  user?: string;
}
