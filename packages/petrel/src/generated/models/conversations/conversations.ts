// Written by `npm run generate` from spec/. Do not edit.
import type * as ChatCompletionsAPI from '../chat/completions/completions.ts';
import type * as ResponsesAPI from '../responses/responses.ts';
import type * as SharedAPI from '../shared.ts';

export interface ComputerScreenshotContent {
  detail: ResponsesAPI.ImageDetail;

  file_id: string | null;

  image_url: string | null;

  /** Default: `computer_screenshot`. */
  type: 'computer_screenshot';

  prompt_cache_breakpoint?: ComputerScreenshotContent.PromptCacheBreakpoint;
}
export namespace ComputerScreenshotContent {
  export type PromptCacheBreakpoint = ChatCompletionsAPI.ChatCompletionContentPartImage.PromptCacheBreakpoint;
}

export interface Conversation {
  id: string;

  created_at: number;

  metadata: unknown;

  /** Default: `conversation`. */
  object: 'conversation';
}

export interface ConversationCreateParams {
  /** At most 20 items. */
  items?: ResponsesAPI.ResponseInputItem[] | null;

  metadata?: SharedAPI.Metadata | null;
}

export interface ConversationDeleted extends ConversationDeletedResource {}

export interface ConversationDeletedResource {
  id: string;

  deleted: boolean;

  /** Default: `conversation.deleted`. */
  object: 'conversation.deleted';
}

export interface ConversationUpdateParams {
  metadata: SharedAPI.Metadata;
}

export type InputFileContent = ResponsesAPI.ResponseInputFile;

export type InputImageContent = ResponsesAPI.ResponseInputImage;

export type InputTextContent = ResponsesAPI.ResponseInputText;

export interface Message {
  id: string;

  content: (
    | InputTextContent | OutputTextContent | TextContent | SummaryTextContent
    | Message.ReasoningText | RefusalContent | InputImageContent | ComputerScreenshotContent
    | InputFileContent
  )[];

  role:
    | 'unknown' | 'user' | 'assistant' | 'system' | 'critic' | 'discriminator' | 'developer'
    | 'tool';

  status: 'in_progress' | 'completed' | 'incomplete';

  /** Default: `message`. */
  type: 'message';

  phase?: 'commentary' | 'final_answer' | null;
}
export namespace Message {
  export interface ReasoningText {
    text: string;

    /** Default: `reasoning_text`. */
    type: 'reasoning_text';
  }
}

export type OutputTextContent = ResponsesAPI.ResponseOutputText;

export type RefusalContent = ResponsesAPI.ResponseOutputRefusal;

export interface SummaryTextContent {
  text: string;

  /** Default: `summary_text`. */
  type: 'summary_text';
}

export interface TextContent {
  text: string;

  /** Default: `text`. */
  type: 'text';
}
