// Written by `npm run generate` from spec/. Do not edit.
import type * as BetaAgentsAPI from '../beta/agents/agents.ts';
import type * as ChatCompletionsAPI from '../chat/completions/completions.ts';
import type * as ResponsesAPI from '../responses/responses.ts';
import type * as SharedAPI from '../shared.ts';

/** A screenshot as part of a message. */
export interface ComputerScreenshotContent {
  /** How closely the model looks at it. */
  detail: ResponsesAPI.ImageDetail;

  /** Id of an uploaded image. */
  file_id: string | null;

  /** Address of the image, or the image itself as a base64 data URL. */
  image_url: string | null;

  /** Default: `computer_screenshot`. */
  type: 'computer_screenshot';

  /** Ends a cached prefix of the prompt exactly here. */
  prompt_cache_breakpoint?: ComputerScreenshotContent.PromptCacheBreakpoint;
}
export namespace ComputerScreenshotContent {
  export type PromptCacheBreakpoint = ChatCompletionsAPI.ChatCompletionContentPartImage.PromptCacheBreakpoint;
}

/** A conversation kept on the server. */
export interface Conversation {
  /** Id of the conversation, for `responses.create`. */
  id: string;

  /** When it was created, in Unix seconds. */
  created_at: number;

  /** The key-value pairs kept with it. */
  metadata: unknown;

  /** Default: `conversation`. */
  object: 'conversation';
}

/** The conversation to create. */
export interface ConversationCreateParams {
  /**
   * First items, up to 20.
   *
   * At most 20 items.
   */
  items?: ResponsesAPI.ResponseInputItem[] | null;

  /**
   * Key-value pairs of your own, up to 16; keys of at most 64 and values of at most 512
   * characters.
   */
  metadata?: SharedAPI.Metadata | null;
}

/** Confirms that a conversation was deleted. */
export interface ConversationDeleted extends ConversationDeletedResource {}

/** Confirms that a conversation was deleted. */
export interface ConversationDeletedResource {
  /** Id of the deleted conversation. */
  id: string;

  /** Whether it was deleted. */
  deleted: boolean;

  /** Default: `conversation.deleted`. */
  object: 'conversation.deleted';
}

/** What to change about a conversation. */
export interface ConversationUpdateParams {
  /** The new key-value pairs, in place of the old ones. */
  metadata: SharedAPI.Metadata;
}

/** A file as part of a message. */
export type InputFileContent = ResponsesAPI.ResponseInputFile;

/** An image as part of a message. */
export type InputImageContent = ResponsesAPI.ResponseInputImage;

/** Text a user wrote. */
export type InputTextContent = ResponsesAPI.ResponseInputText;

/** A message of a conversation. */
export interface Message {
  /** Id of the message. */
  id: string;

  /** Its parts, in order. */
  content: (
    | InputTextContent | OutputTextContent | TextContent | SummaryTextContent
    | Message.ReasoningText | RefusalContent | InputImageContent | ComputerScreenshotContent
    | InputFileContent
  )[];

  /** Who speaks. */
  role:
    | 'unknown' | 'user' | 'assistant' | 'system' | 'critic' | 'discriminator' | 'developer'
    | 'tool';

  /** How far the item is. */
  status: BetaAgentsAPI.AgentOutputItemStatus;

  /** Default: `message`. */
  type: 'message';

  /** For the assistant's messages: whether it is commentary on the way or the final answer. */
  phase?: 'commentary' | 'final_answer' | null;
}
export namespace Message {
  /** The model's thoughts as text. */
  export interface ReasoningText {
    /** The text. */
    text: string;

    /** Default: `reasoning_text`. */
    type: 'reasoning_text';
  }
}

/** Text the model wrote. */
export type OutputTextContent = ResponsesAPI.ResponseOutputText;

/** The model declines to answer. */
export type RefusalContent = ResponsesAPI.ResponseOutputRefusal;

/** Part of a summary of the model's thoughts. */
export interface SummaryTextContent {
  /** The text. */
  text: string;

  /** Default: `summary_text`. */
  type: 'summary_text';
}

/** Text as part of a message. */
export interface TextContent {
  /** The text. */
  text: string;

  /** Default: `text`. */
  type: 'text';
}
