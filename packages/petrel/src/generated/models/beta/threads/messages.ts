// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../core/pages/pagination.ts';
import type * as ChatCompletionsAPI from '../../chat/completions/completions.ts';
import type * as LiveAPI from '../../live/live.ts';
import type * as SharedAPI from '../../shared.ts';

/** A reference of the text to a file. */
export type Annotation = FileCitationAnnotation | FilePathAnnotation;

/** An addition to a reference. */
export type AnnotationDelta = FileCitationDeltaAnnotation | FilePathDeltaAnnotation;

/** A passage drawn from a file. */
export interface FileCitationAnnotation {
  /**
   * Where it ends in the text, as a character index.
   *
   * At least 0.
   */
  end_index: number;

  /** The file. */
  file_citation: FileCitationAnnotation.FileCitation;

  /**
   * Where it begins in the text, as a character index.
   *
   * At least 0.
   */
  start_index: number;

  /** The stretch of text that stands for the reference and can be replaced. */
  text: string;

  type: 'file_citation';
}
export namespace FileCitationAnnotation {
  /** The file a passage is drawn from. */
  export interface FileCitation {
    /** Id of the file. */
    file_id: string;
  }
}

/** An addition to a citation. */
export interface FileCitationDeltaAnnotation {
  /** Which entry of the list it is, from 0. */
  index: number;

  type: 'file_citation';

  /**
   * Where it ends in the text, as a character index.
   *
   * At least 0.
   */
  end_index?: number;

  /** The file. */
  file_citation?: FileCitationDeltaAnnotation.FileCitation;

  /**
   * Where it begins in the text, as a character index.
   *
   * At least 0.
   */
  start_index?: number;

  /** The stretch of text that stands for the reference and can be replaced. */
  text?: string;
}
export namespace FileCitationDeltaAnnotation {
  /** The file a passage is drawn from. */
  export interface FileCitation {
    /** Id of the file. */
    file_id?: string;

    /** The passage. */
    quote?: string;
  }
}

/** A file the assistant made. */
export interface FilePathAnnotation {
  /**
   * Where it ends in the text, as a character index.
   *
   * At least 0.
   */
  end_index: number;

  /** The file. */
  file_path: FilePathAnnotation.FilePath;

  /**
   * Where it begins in the text, as a character index.
   *
   * At least 0.
   */
  start_index: number;

  /** The stretch of text that stands for the reference and can be replaced. */
  text: string;

  type: 'file_path';
}
export namespace FilePathAnnotation {
  /** A file the assistant made. */
  export interface FilePath {
    /** Id of the file. */
    file_id: string;
  }
}

/** An addition to a reference. */
export interface FilePathDeltaAnnotation {
  /** Which entry of the list it is, from 0. */
  index: number;

  type: 'file_path';

  /**
   * Where it ends in the text, as a character index.
   *
   * At least 0.
   */
  end_index?: number;

  /** The file. */
  file_path?: FilePathDeltaAnnotation.FilePath;

  /**
   * Where it begins in the text, as a character index.
   *
   * At least 0.
   */
  start_index?: number;

  /** The stretch of text that stands for the reference and can be replaced. */
  text?: string;
}
export namespace FilePathDeltaAnnotation {
  /** A file the assistant made. */
  export interface FilePath {
    /** Id of the file. */
    file_id?: string;
  }
}

/** An uploaded image. */
export interface ImageFile {
  /** Id of the file. */
  file_id: string;

  /**
   * How closely the model looks: `low` costs fewer tokens, `high` sees more.
   *
   * Default: `auto`.
   */
  detail?: 'auto' | 'low' | 'high';
}

/** An uploaded image as part of a message. */
export interface ImageFileContentBlock {
  /** The image. */
  image_file: ImageFile;

  type: 'image_file';
}

/** An uploaded image. */
export interface ImageFileDelta {
  /**
   * How closely the model looks: `low` costs fewer tokens, `high` sees more.
   *
   * Default: `auto`.
   */
  detail?: 'auto' | 'low' | 'high';

  /** Id of the file. */
  file_id?: string;
}

/** A new image part. */
export interface ImageFileDeltaBlock {
  /** Which entry of the list it is, from 0. */
  index: number;

  type: 'image_file';

  /** The image. */
  image_file?: ImageFileDelta;
}

/** An image on the web. */
export interface ImageURL {
  /** Address of the image. */
  url: string;

  /**
   * How closely the model looks: `low` costs fewer tokens, `high` sees more.
   *
   * Default: `auto`.
   */
  detail?: 'auto' | 'low' | 'high';
}

/** An image on the web as part of a message. */
export interface ImageURLContentBlock {
  /** The image. */
  image_url: ImageURL;

  type: 'image_url';
}

/** An image on the web. */
export interface ImageURLDelta {
  /**
   * How closely the model looks: `low` costs fewer tokens, `high` sees more.
   *
   * Default: `auto`.
   */
  detail?: 'auto' | 'low' | 'high';

  /** Address of the image. */
  url?: string;
}

/** A new image part. */
export interface ImageURLDeltaBlock {
  /** Which entry of the list it is, from 0. */
  index: number;

  type: 'image_url';

  /** The image. */
  image_url?: ImageURLDelta;
}

/** A message of a thread. */
export interface Message {
  /** Id of the message. */
  id: string;

  /** Id of the assistant that wrote it, if one did. */
  assistant_id: string | null;

  /** Files, and the tools that may use them. */
  attachments: Message.Attachment[] | null;

  /** When it was completed, in Unix seconds. */
  completed_at: number | null;

  /** Its parts, in order. */
  content: MessageContent[];

  /** When it was created, in Unix seconds. */
  created_at: number;

  /** When it broke off, in Unix seconds. */
  incomplete_at: number | null;

  /** Why it broke off; null if it did not. */
  incomplete_details: Message.IncompleteDetails | null;

  /** The key-value pairs kept with it. */
  metadata: SharedAPI.Metadata;

  object: 'thread.message';

  /** Who wrote it. */
  role: 'user' | 'assistant';

  /** Id of the run it was written in. */
  run_id: string | null;

  /** How far the message is. */
  status: 'in_progress' | 'incomplete' | 'completed';

  /** Id of the thread. */
  thread_id: string;
}
export namespace Message {
  /** A file of a message, and the tools that may use it. */
  export interface Attachment {
    /** Id of the file. */
    file_id?: string;

    /** The tools. */
    tools?: (
      | LiveAPI.ResponsesDelegationUpdateConfig.CodeInterpreterToolChoice
      | Attachment.AssistantToolsFileSearchTypeOnly
    )[];
  }
  export namespace Attachment {
    export type AssistantToolsFileSearchTypeOnly = LiveAPI.ResponsesDelegationUpdateConfig.FileSearchToolChoice;
  }

  /** Why a message broke off. */
  export interface IncompleteDetails {
    /** The reason. */
    reason: 'content_filter' | 'max_tokens' | 'run_cancelled' | 'run_expired' | 'run_failed';
  }
}

/** A part of a message. */
export type MessageContent =
  | ImageFileContentBlock | ImageURLContentBlock | TextContentBlock | RefusalContentBlock;

/** An addition to a part of a message. */
export type MessageContentDelta =
  | ImageFileDeltaBlock | TextDeltaBlock | RefusalDeltaBlock | ImageURLDeltaBlock;

/** A part of a message to create. */
export type MessageContentPartParam =
  | ImageFileContentBlock | ImageURLContentBlock | TextContentBlockParam;

/** The message to add. */
export interface MessageCreateParams {
  /** Text, or a list of text and image parts. */
  content: string | MessageContentPartParam[];

  /** Who speaks. */
  role: 'user' | 'assistant';

  /** Files, and the tools that may use them. */
  attachments?: MessageCreateParams.Attachment[] | null;

  /**
   * Up to 16 key-value pairs kept with it; keys of at most 64 and values of at most 512
   * characters.
   */
  metadata?: SharedAPI.Metadata;
}

export namespace MessageCreateParams {
  /** A file of a message, and the tools that may use it. */
  export interface Attachment {
    /** Id of the file. */
    file_id?: string;

    /** The tools. */
    tools?: (
      | LiveAPI.ResponsesDelegationUpdateConfig.CodeInterpreterToolChoice | Attachment.FileSearch
    )[];
  }
  export namespace Attachment {
    export type FileSearch = LiveAPI.ResponsesDelegationUpdateConfig.FileSearchToolChoice;
  }
}

/** Which thread the message belongs to. */
export interface MessageDeleteParams {
  /** Id of the thread. */
  thread_id: string;
}

/** Confirms that a message was removed. */
export interface MessageDeleted {
  /** Id of the removed message. */
  id: string;

  /** Whether it was removed. */
  deleted: boolean;

  object: 'thread.message.deleted';
}

/** What is new in a message. */
export interface MessageDelta {
  /** New parts, or additions to parts. */
  content?: MessageContentDelta[];

  /** Who writes it. */
  role?: 'user' | 'assistant';
}

/** An addition to a message. */
export interface MessageDeltaEvent {
  /** Id of the message. */
  id: string;

  /** What is new. */
  delta: MessageDelta;

  object: 'thread.message.delta';
}

/** Which messages to list. */
export interface MessageListParams {
  /** Id of the last item of the previous page. */
  after?: string;

  /** Id of the first item of the following page, to page backward. */
  before?: string;

  /**
   * Most items a page holds.
   *
   * Default: `20`.
   */
  limit?: number;

  /**
   * Sorts by time of creation, oldest first with `asc`.
   *
   * Default: `desc`.
   */
  order?: 'asc' | 'desc';

  /** Lists only messages written in this run. */
  run_id?: string;
}

/** Which thread the message belongs to. */
export interface MessageRetrieveParams {
  /** Id of the thread. */
  thread_id: string;
}

/** What to change about a message. */
export interface MessageUpdateParams {
  /** Id of the thread. */
  thread_id: string;

  /**
   * Up to 16 key-value pairs kept with it; keys of at most 64 and values of at most 512
   * characters.
   */
  metadata?: SharedAPI.Metadata;
}

export type MessagesPage = CursorPage<Message>;

/** The model declines to answer. */
export type RefusalContentBlock = ChatCompletionsAPI.ChatCompletionContentPartRefusal;

/** More of a refusal. */
export interface RefusalDeltaBlock {
  /** Which entry of the list it is, from 0. */
  index: number;

  type: 'refusal';

  /** Text to append. */
  refusal?: string;
}

/** A text with its references. */
export interface Text {
  /** References to files. */
  annotations: Annotation[];

  /** The text. */
  value: string;
}

/** Text as part of a message. */
export interface TextContentBlock {
  /** The text with its references. */
  text: Text;

  type: 'text';
}

/** Text as part of a message to create. */
export interface TextContentBlockParam {
  /** The text. */
  text: string;

  type: 'text';
}

/** What is new in a text. */
export interface TextDelta {
  /** New references. */
  annotations?: AnnotationDelta[];

  /** Text to append. */
  value?: string;
}

/** More of a text. */
export interface TextDeltaBlock {
  /** Which entry of the list it is, from 0. */
  index: number;

  type: 'text';

  /** What is new. */
  text?: TextDelta;
}
