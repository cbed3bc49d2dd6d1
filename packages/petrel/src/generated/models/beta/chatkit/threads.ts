// Written by `npm run generate` from spec/. Do not edit.
import type { ConversationCursorPage } from '../../../../core/pages/pagination.ts';
import type * as AdminOrganizationProjectsHostedToolPermissionsAPI from '../../admin/organization/projects/hosted-tool-permissions.ts';
import type * as ResponsesAPI from '../../responses/responses.ts';
import type * as BetaChatkitAPI from './chatkit.ts';

/** A file of a message. */
export interface ChatKitAttachment {
  /** Id of the file. */
  id: string;

  /** Media type of the file. */
  mime_type: string;

  /** Name of the file. */
  name: string;

  /** Where to get a preview. */
  preview_url: string | null;

  /** Whether it is an image or another file. */
  type: 'image' | 'file';
}

/** Text the assistant wrote. */
export interface ChatKitResponseOutputText {
  /** References of the text to files and pages. */
  annotations: (ChatKitResponseOutputText.File | ChatKitResponseOutputText.URL)[];

  /** The text. */
  text: string;

  /** Default: `output_text`. */
  type: 'output_text';
}
export namespace ChatKitResponseOutputText {
  /** A reference to a file. */
  export interface File {
    /** The file. */
    source: File.Source;

    /** Default: `file`. */
    type: 'file';
  }
  export namespace File {
    /** The file referred to. */
    export interface Source {
      /** Name of the file. */
      filename: string;

      /** Default: `file`. */
      type: 'file';
    }
  }

  /** A reference to a page. */
  export interface URL {
    /** The page. */
    source: URL.Source;

    /** Default: `url`. */
    type: 'url';
  }
  export namespace URL {
    /** The page referred to. */
    export interface Source {
      /** Default: `url`. */
      type: 'url';

      /** Address of the page. */
      url: string;
    }
  }
}

/** A conversation held in ChatKit. */
export interface ChatKitThread {
  /** Id of the thread. */
  id: string;

  /** When it was created, in Unix seconds. */
  created_at: number;

  /** Default: `chatkit.thread`. */
  object: 'chatkit.thread';

  /** Whether the thread takes new messages. */
  status: ChatKitThread.Active | ChatKitThread.Locked | ChatKitThread.Closed;

  /** Title of the thread. */
  title: string | null;

  /** Id of your end user. */
  user: string;
}
export namespace ChatKitThread {
  /** The thread takes new messages. */
  export interface Active {
    /** Default: `active`. */
    type: 'active';
  }

  /** The thread takes no new messages. */
  export interface Closed {
    /** Why. */
    reason: string | null;

    /** Default: `closed`. */
    type: 'closed';
  }

  /** The thread takes no new messages for now. */
  export interface Locked {
    /** Why. */
    reason: string | null;

    /** Default: `locked`. */
    type: 'locked';
  }
}

/** What the assistant wrote. */
export interface ChatKitThreadAssistantMessageItem {
  /** Id of the item. */
  id: string;

  /** Its parts, in order. */
  content: ChatKitResponseOutputText[];

  /** When it was created, in Unix seconds. */
  created_at: number;

  /** Default: `chatkit.thread_item`. */
  object: 'chatkit.thread_item';

  /** Id of the thread. */
  thread_id: string;

  /** Default: `chatkit.assistant_message`. */
  type: 'chatkit.assistant_message';
}

/** A page of items. */
export interface ChatKitThreadItemList {
  /** The items. */
  data: (
    | ChatKitThreadUserMessageItem | ChatKitThreadAssistantMessageItem | ChatKitWidgetItem
    | ChatKitThreadItemList.ChatKitClientToolCall | ChatKitThreadItemList.ChatKitTask
    | ChatKitThreadItemList.ChatKitTaskGroup
  )[];

  /** Id of the first item of the page. */
  first_id: string | null;

  /** Whether further pages follow. */
  has_more: boolean;

  /** Id of the last item of the page. */
  last_id: string | null;

  /** Default: `list`. */
  object: 'list';
}
export namespace ChatKitThreadItemList {
  /** A call of a tool that runs in the interface. */
  export interface ChatKitClientToolCall {
    /** Id of the item. */
    id: string;

    /** The arguments as JSON text. */
    arguments: string;

    /** Id of the call, which the output must repeat. */
    call_id: string;

    /** When it was created, in Unix seconds. */
    created_at: number;

    /** Name of the tool. */
    name: string;

    /** Default: `chatkit.thread_item`. */
    object: 'chatkit.thread_item';

    /** The result as JSON text; null until there is one. */
    output: string | null;

    /** Whether the call is done. */
    status: 'in_progress' | 'completed';

    /** Id of the thread. */
    thread_id: string;

    /** Default: `chatkit.client_tool_call`. */
    type: 'chatkit.client_tool_call';
  }

  /** Something the workflow reports it is doing. */
  export interface ChatKitTask {
    /** Id of the item. */
    id: string;

    /** When it was created, in Unix seconds. */
    created_at: number;

    /** Heading shown to the user. */
    heading: string | null;

    /** Default: `chatkit.thread_item`. */
    object: 'chatkit.thread_item';

    /** Text shown to the user. */
    summary: string | null;

    /** Kind of task. */
    task_type: 'custom' | 'thought';

    /** Id of the thread. */
    thread_id: string;

    /** Default: `chatkit.task`. */
    type: 'chatkit.task';
  }

  /** Tasks shown together. */
  export interface ChatKitTaskGroup {
    /** Id of the item. */
    id: string;

    /** When it was created, in Unix seconds. */
    created_at: number;

    /** Default: `chatkit.thread_item`. */
    object: 'chatkit.thread_item';

    /** The tasks. */
    tasks: ChatKitTaskGroup.Task[];

    /** Id of the thread. */
    thread_id: string;

    /** Default: `chatkit.task_group`. */
    type: 'chatkit.task_group';
  }
  export namespace ChatKitTaskGroup {
    /** One of several tasks. */
    export interface Task {
      /** Heading shown to the user. */
      heading: string | null;

      /** Text shown to the user. */
      summary: string | null;

      /** Kind of task. */
      type: 'custom' | 'thought';
    }
  }
}

export type ChatKitThreadItemListDataPage =
  | ConversationCursorPage<ChatKitThreadUserMessageItem | ChatKitThreadAssistantMessageItem
  | ChatKitWidgetItem | ChatKitThreadItemList.ChatKitClientToolCall
  | ChatKitThreadItemList.ChatKitTask | ChatKitThreadItemList.ChatKitTaskGroup>;

/** What the user wrote. */
export interface ChatKitThreadUserMessageItem {
  /** Id of the item. */
  id: string;

  /** Files of the message. */
  attachments: ChatKitAttachment[];

  /** Its parts, in order. */
  content: (ChatKitThreadUserMessageItem.InputText | ChatKitThreadUserMessageItem.QuotedText)[];

  /** When it was created, in Unix seconds. */
  created_at: number;

  /** The model and tool the user chose. */
  inference_options: ChatKitThreadUserMessageItem.InferenceOptions | null;

  /** Default: `chatkit.thread_item`. */
  object: 'chatkit.thread_item';

  /** Id of the thread. */
  thread_id: string;

  /** Default: `chatkit.user_message`. */
  type: 'chatkit.user_message';
}
export namespace ChatKitThreadUserMessageItem {
  /** The model and tool a user chose. */
  export interface InferenceOptions {
    /** Name of the model. */
    model: string | null;

    /** The tool. */
    tool_choice: InferenceOptions.ToolChoice | null;
  }
  export namespace InferenceOptions {
    /** The tool a user chose. */
    export type ToolChoice = ResponsesAPI.ResponseConversationParam;
  }

  /** Text the user typed. */
  export interface InputText {
    /** The text. */
    text: string;

    /** Default: `input_text`. */
    type: 'input_text';
  }

  /** Text the user quoted. */
  export interface QuotedText {
    /** The text. */
    text: string;

    /** Default: `quoted_text`. */
    type: 'quoted_text';
  }
}

export type ChatKitThreadsPage = ConversationCursorPage<ChatKitThread>;

/** A widget shown to the user. */
export interface ChatKitWidgetItem {
  /** Id of the item. */
  id: string;

  /** When it was created, in Unix seconds. */
  created_at: number;

  /** Default: `chatkit.thread_item`. */
  object: 'chatkit.thread_item';

  /** Id of the thread. */
  thread_id: string;

  /** Default: `chatkit.widget`. */
  type: 'chatkit.widget';

  /** The widget as JSON text. */
  widget: string;
}

/** A session that a ChatKit interface runs in. */
export interface ChatSession {
  /** Id of the session. */
  id: string;

  /** How the interface behaves. */
  chatkit_configuration: ChatSessionChatKitConfiguration;

  /** Short-lived key for the interface. */
  client_secret: string;

  /** When it expires, in Unix seconds. */
  expires_at: number;

  /** Most requests a minute. */
  max_requests_per_1_minute: number;

  /** Default: `chatkit.session`. */
  object: 'chatkit.session';

  /** Limits of the session. */
  rate_limits: ChatSessionRateLimits;

  /** Whether the session can be used. */
  status: ChatSessionStatus;

  /** Id of your end user. */
  user: string;

  /** The workflow that answers. */
  workflow: BetaChatkitAPI.ChatKitWorkflow;
}

/** Whether threads get titles by themselves. */
export type ChatSessionAutomaticThreadTitling = AdminOrganizationProjectsHostedToolPermissionsAPI.ProjectHostedToolPermissions.CodeInterpreter;

/** How the interface behaves. */
export interface ChatSessionChatKitConfiguration {
  /** Whether threads get titles by themselves. */
  automatic_thread_titling: ChatSessionAutomaticThreadTitling;

  /** Whether and which files users may upload. */
  file_upload: ChatSessionFileUpload;

  /** Whether and how many earlier threads users can see. */
  history: ChatSessionHistory;
}

/** How the interface behaves. */
export interface ChatSessionChatKitConfigurationParam {
  /** Whether threads get titles by themselves. */
  automatic_thread_titling?: ChatSessionChatKitConfigurationParam.AutomaticThreadTitling;

  /** Whether and which files users may upload. */
  file_upload?: ChatSessionChatKitConfigurationParam.FileUpload;

  /** Whether and how many earlier threads users can see. */
  history?: ChatSessionChatKitConfigurationParam.History;
}
export namespace ChatSessionChatKitConfigurationParam {
  /** Whether threads get titles by themselves. */
  export interface AutomaticThreadTitling {
    /** Whether they do. */
    enabled?: boolean;
  }

  /** Whether and which files users may upload. */
  export interface FileUpload {
    /** Whether they may. */
    enabled?: boolean;

    /**
     * Largest size of a file in megabytes.
     *
     * From 1 to 512.
     */
    max_file_size?: number;

    /**
     * Most files in a session.
     *
     * At least 1.
     */
    max_files?: number;
  }

  /** Whether and how many earlier threads users can see. */
  export interface History {
    /** Whether they can see any. */
    enabled?: boolean;

    /**
     * How many of the latest they can see; all when left out.
     *
     * At least 1.
     */
    recent_threads?: number;
  }
}

/** How long a session can be used. */
export interface ChatSessionExpiresAfterParam {
  /**
   * The moment from which the time runs.
   *
   * Default: `created_at`.
   */
  anchor: 'created_at';

  /**
   * Life of the session in seconds.
   *
   * From 1 to 600.
   */
  seconds: number;
}

/** Whether and which files users may upload. */
export interface ChatSessionFileUpload {
  /** Whether they may. */
  enabled: boolean;

  /** Largest size of a file in megabytes. */
  max_file_size: number | null;

  /** Most files in a session. */
  max_files: number | null;
}

/** Whether and how many earlier threads users can see. */
export interface ChatSessionHistory {
  /** Whether they can see any. */
  enabled: boolean;

  /** How many of the latest they can see; all when left out. */
  recent_threads: number | null;
}

/** Limits of a session. */
export interface ChatSessionRateLimits {
  /** Most requests a minute. */
  max_requests_per_1_minute: number;
}

/** Limits of a session. */
export interface ChatSessionRateLimitsParam {
  /**
   * Most requests a minute.
   *
   * At least 1.
   */
  max_requests_per_1_minute?: number;
}

/** Whether a session can be used. */
export type ChatSessionStatus = 'active' | 'expired' | 'cancelled';

/** The workflow that should answer. */
export interface ChatSessionWorkflowParam {
  /** Id of the workflow. */
  id: string;

  /**
   * Values to hand to the workflow.
   *
   * At most 64 keys.
   */
  state_variables?: { [key: string]: string | number | boolean };

  /** Whether traces are recorded. */
  tracing?: ChatSessionWorkflowParam.Tracing;

  /** Version of the workflow; the latest when left out. */
  version?: string;
}
export namespace ChatSessionWorkflowParam {
  /** Whether traces are recorded. */
  export type Tracing = ChatSessionChatKitConfigurationParam.AutomaticThreadTitling;
}

/** Confirms that a ChatKit thread was deleted. */
export interface ThreadDeleteResponse {
  /** Id of the deleted thread. */
  id: string;

  /** Whether it was deleted. */
  deleted: boolean;

  /** Default: `chatkit.thread.deleted`. */
  object: 'chatkit.thread.deleted';
}

/** Which items to list. */
export interface ThreadListItemsParams {
  /** Id of the last item of the previous page. */
  after?: string;

  /** Id of the first item of the following page, to page backward. */
  before?: string;

  /**
   * Most items a page holds.
   *
   * From 0 to 100.
   */
  limit?: number;

  /** Sorts by time of creation, oldest first with `asc`. */
  order?: 'asc' | 'desc';
}

/** Which ChatKit threads to list. */
export interface ThreadListParams {
  /** Id of the last item of the previous page. */
  after?: string;

  /** Id of the first item of the following page, to page backward. */
  before?: string;

  /**
   * Most items a page holds.
   *
   * From 0 to 100.
   */
  limit?: number;

  /** Sorts by time of creation, oldest first with `asc`. */
  order?: 'asc' | 'desc';

  /**
   * Lists only threads of this user.
   *
   * From 1 to 512 characters.
   */
  user?: string;
}
