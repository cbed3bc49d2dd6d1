// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../core/pagination.ts';
import type * as ChatCompletionsAPI from '../../chat/completions/completions.ts';
import type * as SharedAPI from '../../shared.ts';
import type * as BetaAssistantsAPI from '../assistants.ts';

export type Annotation = FileCitationAnnotation | FilePathAnnotation;

export type AnnotationDelta = FileCitationDeltaAnnotation | FilePathDeltaAnnotation;

export interface FileCitationAnnotation {
  /** At least 0. */
  end_index: number;

  file_citation: FileCitationAnnotation.FileCitation;

  /** At least 0. */
  start_index: number;

  text: string;

  type: 'file_citation';
}
export namespace FileCitationAnnotation {
  export interface FileCitation {
    file_id: string;
  }
}

export interface FileCitationDeltaAnnotation {
  index: number;

  type: 'file_citation';

  /** At least 0. */
  end_index?: number;

  file_citation?: FileCitationDeltaAnnotation.FileCitation;

  /** At least 0. */
  start_index?: number;

  text?: string;
}
export namespace FileCitationDeltaAnnotation {
  export interface FileCitation {
    file_id?: string;

    quote?: string;
  }
}

export interface FilePathAnnotation {
  /** At least 0. */
  end_index: number;

  file_path: FilePathAnnotation.FilePath;

  /** At least 0. */
  start_index: number;

  text: string;

  type: 'file_path';
}
export namespace FilePathAnnotation {
  export interface FilePath {
    file_id: string;
  }
}

export interface FilePathDeltaAnnotation {
  index: number;

  type: 'file_path';

  /** At least 0. */
  end_index?: number;

  file_path?: FilePathDeltaAnnotation.FilePath;

  /** At least 0. */
  start_index?: number;

  text?: string;
}
export namespace FilePathDeltaAnnotation {
  export interface FilePath {
    file_id?: string;
  }
}

export interface ImageFile {
  file_id: string;

  /** Default: `auto`. */
  detail?: 'auto' | 'low' | 'high';
}

export interface ImageFileContentBlock {
  image_file: ImageFile;

  type: 'image_file';
}

export interface ImageFileDelta {
  /** Default: `auto`. */
  detail?: 'auto' | 'low' | 'high';

  file_id?: string;
}

export interface ImageFileDeltaBlock {
  index: number;

  type: 'image_file';

  image_file?: ImageFileDelta;
}

export interface ImageURL {
  url: string;

  /** Default: `auto`. */
  detail?: 'auto' | 'low' | 'high';
}

export interface ImageURLContentBlock {
  image_url: ImageURL;

  type: 'image_url';
}

export interface ImageURLDelta {
  /** Default: `auto`. */
  detail?: 'auto' | 'low' | 'high';

  url?: string;
}

export interface ImageURLDeltaBlock {
  index: number;

  type: 'image_url';

  image_url?: ImageURLDelta;
}

export interface Message {
  id: string;

  assistant_id: string | null;

  attachments: Message.Attachment[] | null;

  completed_at: number | null;

  content: MessageContent[];

  created_at: number;

  incomplete_at: number | null;

  incomplete_details: Message.IncompleteDetails | null;

  metadata: SharedAPI.Metadata;

  object: 'thread.message';

  role: 'user' | 'assistant';

  run_id: string | null;

  status: 'in_progress' | 'incomplete' | 'completed';

  thread_id: string;
}
export namespace Message {
  export interface Attachment {
    file_id?: string;

    tools?: (
      | BetaAssistantsAPI.CodeInterpreterTool | Message.Attachment.AssistantToolsFileSearchTypeOnly
    )[];
  }
  export namespace Attachment {
    export interface AssistantToolsFileSearchTypeOnly {
      type: 'file_search';
    }
  }

  export interface IncompleteDetails {
    reason: 'content_filter' | 'max_tokens' | 'run_cancelled' | 'run_expired' | 'run_failed';
  }
}

export type MessageContent =
  | ImageFileContentBlock | ImageURLContentBlock | TextContentBlock | RefusalContentBlock;

export type MessageContentDelta =
  | ImageFileDeltaBlock | TextDeltaBlock | RefusalDeltaBlock | ImageURLDeltaBlock;

export type MessageContentPartParam =
  | ImageFileContentBlock | ImageURLContentBlock | TextContentBlockParam;

export interface MessageCreateParams {
  content: string | MessageContentPartParam[];

  role: 'user' | 'assistant';

  attachments?: MessageCreateParams.Attachment[] | null;

  metadata?: SharedAPI.Metadata;
}

export namespace MessageCreateParams {
  export interface Attachment {
    file_id?: string;

    tools?: (BetaAssistantsAPI.CodeInterpreterTool | MessageCreateParams.Attachment.FileSearch)[];
  }
  export namespace Attachment {
    export type FileSearch = Message.Attachment.AssistantToolsFileSearchTypeOnly;
  }
}

export interface MessageDeleteParams {
  thread_id: string;
}

export interface MessageDeleted {
  id: string;

  deleted: boolean;

  object: 'thread.message.deleted';
}

export interface MessageDelta {
  content?: MessageContentDelta[];

  role?: 'user' | 'assistant';
}

export interface MessageDeltaEvent {
  id: string;

  delta: MessageDelta;

  object: 'thread.message.delta';
}

export interface MessageListParams {
  after?: string;

  before?: string;

  /** Default: `20`. */
  limit?: number;

  /** Default: `desc`. */
  order?: 'asc' | 'desc';

  run_id?: string;
}

export interface MessageRetrieveParams {
  thread_id: string;
}

export interface MessageUpdateParams {
  thread_id: string;

  metadata?: SharedAPI.Metadata;
}

export type MessagesPage = CursorPage<Message>;

export type RefusalContentBlock = ChatCompletionsAPI.ChatCompletionContentPartRefusal;

export interface RefusalDeltaBlock {
  index: number;

  type: 'refusal';

  refusal?: string;
}

export interface Text {
  annotations: Annotation[];

  value: string;
}

export interface TextContentBlock {
  text: Text;

  type: 'text';
}

export interface TextContentBlockParam {
  text: string;

  type: 'text';
}

export interface TextDelta {
  annotations?: AnnotationDelta[];

  value?: string;
}

export interface TextDeltaBlock {
  index: number;

  type: 'text';

  text?: TextDelta;
}
