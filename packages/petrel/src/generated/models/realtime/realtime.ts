// Written by `npm run generate` from spec/. Do not edit.
import type * as AudioSpeechAPI from '../audio/speech.ts';
import type * as AudioTranscriptionsAPI from '../audio/transcriptions.ts';
import type * as BetaRealtimeTranscriptionSessionsAPI from '../beta/realtime/transcription-sessions.ts';
import type * as ResponsesAPI from '../responses/responses.ts';
import type * as SharedAPI from '../shared.ts';
import type * as RealtimeClientSecretsAPI from './client-secrets.ts';

/** How what the user says is written down. */
export interface AudioTranscription {
  /** How long the model waits before it emits text. Longer is more accurate. */
  delay?: 'minimal' | 'low' | 'medium' | 'high' | 'xhigh';

  /** Words and phrases likely to occur, such as names. For some models only. */
  keywords?: string[];

  /** Language spoken, as an ISO 639-1 code. Naming it makes the result better and faster. */
  language?: string;

  /**
   * Languages that may be spoken, as ISO 639-1 codes. For some models only.
   *
   * At least 1 items.
   */
  languages?: string[];

  /** Id of the model that transcribes. */
  model?:
    | (string & {}) | 'whisper-1' | 'gpt-transcribe' | 'gpt-live-transcribe'
    | 'gpt-4o-mini-transcribe' | 'gpt-4o-mini-transcribe-2025-12-15' | 'gpt-4o-transcribe'
    | 'gpt-4o-transcribe-diarize' | 'gpt-realtime-whisper';

  /** Text that sets the style, or for `whisper-1` a list of words. */
  prompt?: string;
}

/** A conversation has been created, right after the session. */
export interface ConversationCreatedEvent {
  /** The conversation. */
  conversation: ConversationCreatedEvent.Conversation;

  /** Id of the event. */
  event_id: string;

  type: 'conversation.created';
}
export namespace ConversationCreatedEvent {
  /** A conversation of a session. */
  export interface Conversation {
    /** Id of the conversation. */
    id?: string;

    object?: 'realtime.conversation';
  }
}

/** An item of the conversation: a message, a function call or its result, or one of MCP. */
export type ConversationItem =
  | RealtimeConversationItemSystemMessage | RealtimeConversationItemUserMessage
  | RealtimeConversationItemAssistantMessage | RealtimeConversationItemFunctionCall
  | RealtimeConversationItemFunctionCallOutput | RealtimeMcpApprovalResponse | RealtimeMcpListTools
  | RealtimeMcpToolCall | RealtimeMcpApprovalRequest;

/** An item has been added to the conversation. */
export interface ConversationItemAdded {
  /** Id of the event. */
  event_id: string;

  /** The item; may still grow. */
  item: ConversationItem;

  type: 'conversation.item.added';

  /** Id of the item before it; null when it is the first. */
  previous_item_id?: string | null;
}

/** Adds an item to the conversation. */
export interface ConversationItemCreateEvent {
  /** The item. */
  item: ConversationItem;

  type: 'conversation.item.create';

  /**
   * An id of your choice, which an error about this event repeats.
   *
   * At most 512 characters.
   */
  event_id?: string;

  /** Id of the item to put it after; at the end when left out, at the beginning for `root`. */
  previous_item_id?: string;
}

/** An item has been created. */
export interface ConversationItemCreatedEvent {
  /** Id of the event. */
  event_id: string;

  /** The item. */
  item: ConversationItem;

  type: 'conversation.item.created';

  /** Id of the item before it; null when it is the first. */
  previous_item_id?: string | null;
}

/** Removes an item from the conversation. */
export interface ConversationItemDeleteEvent {
  /** Id of the item. */
  item_id: string;

  type: 'conversation.item.delete';

  /**
   * An id of your choice, which an error about this event repeats.
   *
   * At most 512 characters.
   */
  event_id?: string;
}

/** An item has been removed. */
export interface ConversationItemDeletedEvent {
  /** Id of the event. */
  event_id: string;

  /** Id of the item. */
  item_id: string;

  type: 'conversation.item.deleted';
}

/** An item is complete. */
export interface ConversationItemDone {
  /** Id of the event. */
  event_id: string;

  /** The item, without its audio. */
  item: ConversationItem;

  type: 'conversation.item.done';

  /** Id of the item before it; null when it is the first. */
  previous_item_id?: string | null;
}

/** What the user said is written down. May come before or after the answer. */
export interface ConversationItemInputAudioTranscriptionCompletedEvent {
  /** Which content part of the item the event concerns, from 0. */
  content_index: number;

  /** Id of the event. */
  event_id: string;

  /** Id of the item. */
  item_id: string;

  /** What was said. */
  transcript: string;

  type: 'conversation.item.input_audio_transcription.completed';

  /** What is charged for the transcription. */
  usage:
    | ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageTokens
    | ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageDuration;

  /** Languages that were heard. */
  languages?: AudioTranscriptionsAPI.TranscriptionLanguage[];

  /** Log probabilities of the tokens, when requested. */
  logprobs?: LogProbProperties[] | null;
}
export namespace ConversationItemInputAudioTranscriptionCompletedEvent {
  /** Usage of models charged by time. */
  export type TranscriptTextUsageDuration = AudioTranscriptionsAPI.Transcription.Duration;

  /** Usage of models charged by tokens. */
  export type TranscriptTextUsageTokens = AudioTranscriptionsAPI.Transcription.Tokens;
  export namespace TranscriptTextUsageTokens {
    /** Tokens of the input by kind. */
    export type InputTokenDetails = AudioTranscriptionsAPI.Transcription.Tokens.InputTokenDetails;
  }
}

/** More of what the user said. */
export interface ConversationItemInputAudioTranscriptionDeltaEvent {
  /** Id of the event. */
  event_id: string;

  /** Id of the item. */
  item_id: string;

  type: 'conversation.item.input_audio_transcription.delta';

  /** Which content part of the item the event concerns, from 0. */
  content_index?: number;

  /** Text to append. */
  delta?: string;

  /** Log probabilities of the new tokens, when requested. */
  logprobs?: LogProbProperties[] | null;
}

/** What the user said could not be written down. */
export interface ConversationItemInputAudioTranscriptionFailedEvent {
  /** Which content part of the item the event concerns, from 0. */
  content_index: number;

  /** Why. */
  error: ConversationItemInputAudioTranscriptionFailedEvent.Error;

  /** Id of the event. */
  event_id: string;

  /** Id of the item. */
  item_id: string;

  type: 'conversation.item.input_audio_transcription.failed';
}
export namespace ConversationItemInputAudioTranscriptionFailedEvent {
  /** Why a transcription failed. */
  export interface Error {
    /** Machine-readable code of the failure. */
    code?: string;

    /** What went wrong, for people. */
    message?: string;

    /** The parameter at fault, if any. */
    param?: string;

    /** Kind of error. */
    type?: string;
  }
}

/** A stretch of speech by one speaker. */
export interface ConversationItemInputAudioTranscriptionSegment {
  /** Id of the segment. */
  id: string;

  /** Which content part of the item the event concerns, from 0. */
  content_index: number;

  /** Where it ends, in seconds. */
  end: number;

  /** Id of the event. */
  event_id: string;

  /** Id of the item. */
  item_id: string;

  /** The speaker's label. */
  speaker: string;

  /** Where it begins, in seconds. */
  start: number;

  /** What was said. */
  text: string;

  type: 'conversation.item.input_audio_transcription.segment';
}

/** Asks for an item as the server has it, such as audio after noise reduction. */
export interface ConversationItemRetrieveEvent {
  /** Id of the item. */
  item_id: string;

  type: 'conversation.item.retrieve';

  /**
   * An id of your choice, which an error about this event repeats.
   *
   * At most 512 characters.
   */
  event_id?: string;
}

/**
 * Cuts a spoken answer where the user interrupted it, so that the model knows what was heard.
 * The transcript is removed.
 */
export interface ConversationItemTruncateEvent {
  /** How much of the audio was played, in milliseconds. */
  audio_end_ms: number;

  /** Which part to cut, always 0. */
  content_index: number;

  /** Id of the item. */
  item_id: string;

  type: 'conversation.item.truncate';

  /**
   * An id of your choice, which an error about this event repeats.
   *
   * At most 512 characters.
   */
  event_id?: string;
}

/** A spoken answer has been cut. */
export interface ConversationItemTruncatedEvent {
  /** Where it was cut, in milliseconds. */
  audio_end_ms: number;

  /** Which part was cut. */
  content_index: number;

  /** Id of the event. */
  event_id: string;

  /** Id of the item. */
  item_id: string;

  type: 'conversation.item.truncated';
}

/** An item of the conversation, or a reference to one. */
export interface ConversationItemWithReference {
  /** Id of the item; for references, of the item referred to. */
  id?: string;

  /** The arguments of a function call as JSON text. */
  arguments?: string;

  /** Id of a function call, which its result must repeat. */
  call_id?: string;

  /** The parts of a message. */
  content?: ConversationItemWithReference.Content[];

  /** Name of the function that is called. */
  name?: string;

  object?: 'realtime.item';

  /** The result of a function call. */
  output?: string;

  /** Who speaks, in a message. */
  role?: 'user' | 'assistant' | 'system';

  /** How far the item is. Has no effect on the conversation. */
  status?: 'completed' | 'incomplete' | 'in_progress';

  type?: 'message' | 'function_call' | 'function_call_output' | 'item_reference';
}
export namespace ConversationItemWithReference {
  /** A part of a message. */
  export interface Content {
    /** Id of an earlier item to refer to. */
    id?: string;

    /** Encoded audio in base64. */
    audio?: string;

    /** The text. */
    text?: string;

    /** What is said in the audio. */
    transcript?: string;

    type?: 'input_audio' | 'input_text' | 'item_reference' | 'text';
  }
}

/** Sends audio to the input buffer. */
export interface InputAudioBufferAppendEvent {
  /** Encoded audio in base64, in the format of the session, at most 15 MiB. */
  audio: string;

  type: 'input_audio_buffer.append';

  /**
   * An id of your choice, which an error about this event repeats.
   *
   * At most 512 characters.
   */
  event_id?: string;
}

/** Empties the input buffer. */
export interface InputAudioBufferClearEvent {
  type: 'input_audio_buffer.clear';

  /**
   * An id of your choice, which an error about this event repeats.
   *
   * At most 512 characters.
   */
  event_id?: string;
}

/** The input buffer is empty. */
export interface InputAudioBufferClearedEvent {
  /** Id of the event. */
  event_id: string;

  type: 'input_audio_buffer.cleared';
}

/**
 * Makes a user message of the input buffer. Needed only without turn detection; an error when
 * the buffer is empty. It requests no answer.
 */
export interface InputAudioBufferCommitEvent {
  type: 'input_audio_buffer.commit';

  /**
   * An id of your choice, which an error about this event repeats.
   *
   * At most 512 characters.
   */
  event_id?: string;
}

/** The input buffer has become a user message. */
export interface InputAudioBufferCommittedEvent {
  /** Id of the event. */
  event_id: string;

  /** Id of the message. */
  item_id: string;

  type: 'input_audio_buffer.committed';

  /** Id of the item before it; null when it is the first. */
  previous_item_id?: string | null;
}

/** The caller pressed a key of the phone (SIP only). */
export interface InputAudioBufferDtmfEventReceivedEvent {
  /** The key. */
  event: string;

  /** When it was pressed, in Unix seconds. */
  received_at: number;

  type: 'input_audio_buffer.dtmf_event_received';
}

/** The user has begun to speak. */
export interface InputAudioBufferSpeechStartedEvent {
  /** Where in all audio sent so far, in milliseconds. */
  audio_start_ms: number;

  /** Id of the event. */
  event_id: string;

  /** Id of the message that this will become. */
  item_id: string;

  type: 'input_audio_buffer.speech_started';
}

/** The user has stopped speaking. */
export interface InputAudioBufferSpeechStoppedEvent {
  /** Where in all audio sent so far, in milliseconds. */
  audio_end_ms: number;

  /** Id of the event. */
  event_id: string;

  /** Id of the message that this will become. */
  item_id: string;

  type: 'input_audio_buffer.speech_stopped';
}

/** The user has been silent for too long, and the model speaks up. */
export interface InputAudioBufferTimeoutTriggered {
  /** Where the silence was ended, in milliseconds. */
  audio_end_ms: number;

  /** Where the silence began, in milliseconds. */
  audio_start_ms: number;

  /** Id of the event. */
  event_id: string;

  /** Id of the item. */
  item_id: string;

  type: 'input_audio_buffer.timeout_triggered';
}

/** A token and how likely it was. */
export interface LogProbProperties {
  /** The token's UTF-8 bytes. */
  bytes: number[];

  /** Natural logarithm of the token's probability. */
  logprob: number;

  /** The token as text. */
  token: string;
}

/** The tools of an MCP server have been listed. */
export interface McpListToolsCompleted {
  /** Id of the event. */
  event_id: string;

  /** Id of the item. */
  item_id: string;

  type: 'mcp_list_tools.completed';
}

/** The tools of an MCP server could not be listed. */
export interface McpListToolsFailed {
  /** Id of the event. */
  event_id: string;

  /** Id of the item. */
  item_id: string;

  type: 'mcp_list_tools.failed';
}

/** The tools of an MCP server are being listed. */
export interface McpListToolsInProgress {
  /** Id of the event. */
  event_id: string;

  /** Id of the item. */
  item_id: string;

  type: 'mcp_list_tools.in_progress';
}

/** Where the microphone is: close to the mouth, or further away. */
export type NoiseReductionType = 'near_field' | 'far_field';

/** Cuts off what the model is saying (WebRTC and SIP only). */
export interface OutputAudioBufferClearEvent {
  type: 'output_audio_buffer.clear';

  /** An id of your choice, which an error about this event repeats. */
  event_id?: string;
}

/** How much of the rate limits is left, at the beginning of a response. */
export interface RateLimitsUpdatedEvent {
  /** Id of the event. */
  event_id: string;

  /** The limits. */
  rate_limits: RateLimitsUpdatedEvent.RateLimit[];

  type: 'rate_limits.updated';
}
export namespace RateLimitsUpdatedEvent {
  /** One rate limit. */
  export interface RateLimit {
    /** The limit. */
    limit?: number;

    /** What is limited. */
    name?: 'requests' | 'tokens';

    /** What is left. */
    remaining?: number;

    /** Time until it is whole again, in seconds. */
    reset_seconds?: number;
  }
}

/** How audio is heard and spoken. */
export interface RealtimeAudioConfig {
  /** How it is heard. */
  input?: RealtimeAudioConfigInput;

  /** How it is spoken. */
  output?: RealtimeAudioConfigOutput;
}

/** How audio is heard. */
export interface RealtimeAudioConfigInput {
  /** Format of the audio heard. */
  format?: RealtimeAudioFormats;

  /** Whether and how noise is filtered out; null for not at all. */
  noise_reduction?: RealtimeAudioConfigInput.NoiseReduction;

  /** Whether and how what the user says is written down; null for not at all. */
  transcription?: AudioTranscription;

  /** How the end of a turn is noticed; null to say so yourself. */
  turn_detection?: RealtimeAudioInputTurnDetection;
}
export namespace RealtimeAudioConfigInput {
  /** How noise is filtered out. */
  export interface NoiseReduction {
    strength?: number;

    /** Where the microphone is. */
    type?: NoiseReductionType;
  }
}

/** How audio is spoken. */
export interface RealtimeAudioConfigOutput {
  /** Format of the audio spoken. */
  format?: RealtimeAudioFormats;

  /**
   * How fast to speak; 1 is normal. Can change between turns only.
   *
   * From 0.25 to 1.5. Default: `1`.
   */
  speed?: number;

  /** A built-in voice, or a custom one by its id. Cannot change once the model has spoken. */
  voice?:
    | (string & {}) | 'alloy' | 'ash' | 'ballad' | 'coral' | 'echo' | 'sage' | 'shimmer' | 'verse'
    | 'marin' | 'cedar' | 'fable' | 'onyx' | 'nova' | RealtimeAudioConfigOutput.ID;
}
export namespace RealtimeAudioConfigOutput {
  /** A custom voice. */
  export type ID = AudioSpeechAPI.SpeechCreateParams.ID;
}

/** A format of audio. */
export type RealtimeAudioFormats =
  | RealtimeAudioFormats.AudioPCM | RealtimeAudioFormats.AudioPCMU | RealtimeAudioFormats.AudioPCMA;
export namespace RealtimeAudioFormats {
  /** Raw samples of 16 bits, one channel, little-endian. */
  export interface AudioPCM {
    /** Samples a second. */
    rate?: 24000;

    type?: 'audio/pcm';
  }

  /** G.711 A-law, as used in telephony. */
  export interface AudioPCMA {
    type?: 'audio/pcma';
  }

  /** G.711 μ-law, as used in telephony. */
  export interface AudioPCMU {
    type?: 'audio/pcmu';
  }
}

/** How the end of the user's turn is noticed: by silence, or by what is said. */
export type RealtimeAudioInputTurnDetection =
  | RealtimeAudioInputTurnDetection.ServerVad | RealtimeAudioInputTurnDetection.SemanticVad | null;
export namespace RealtimeAudioInputTurnDetection {
  /** Notices the end of a turn by what is said. */
  export interface SemanticVad {
    type: 'semantic_vad';

    /**
     * Whether the model answers by itself when a turn ends.
     *
     * Default: `true`.
     */
    create_response?: boolean;

    /**
     * How soon the model takes its turn; `low` lets the user think longer.
     *
     * Default: `auto`.
     */
    eagerness?: 'low' | 'medium' | 'high' | 'auto';

    /**
     * Whether the user, by beginning to speak, cuts the model off.
     *
     * Default: `true`.
     */
    interrupt_response?: boolean;
  }

  /** Notices the end of a turn by silence. */
  export interface ServerVad {
    /** Default: `server_vad`. */
    type: 'server_vad';

    /**
     * Whether the model answers by itself when a turn ends.
     *
     * Default: `true`.
     */
    create_response?: boolean;

    /**
     * Silence after which the model speaks up by itself, in milliseconds.
     *
     * From 5000 to 30000.
     */
    idle_timeout_ms?: number | null;

    /**
     * Whether the user, by beginning to speak, cuts the model off.
     *
     * Default: `true`.
     */
    interrupt_response?: boolean;

    /** How much audio before the speech to keep, in milliseconds. */
    prefix_padding_ms?: number;

    /**
     * How long a pause ends a turn, in milliseconds. Shorter reacts sooner but may cut into short
     * pauses.
     */
    silence_duration_ms?: number;

    /** How loud speech must be to count. Raise it where there is noise. */
    threshold?: number;
  }
}

/** An event sent in a Realtime session. */
export type RealtimeClientEvent =
  | ConversationItemCreateEvent | ConversationItemDeleteEvent | ConversationItemRetrieveEvent
  | ConversationItemTruncateEvent | InputAudioBufferAppendEvent | InputAudioBufferClearEvent
  | OutputAudioBufferClearEvent | InputAudioBufferCommitEvent | ResponseCancelEvent
  | ResponseCreateEvent | SessionUpdateEvent;

/** What the model said or wrote. */
export interface RealtimeConversationItemAssistantMessage {
  /** The parts. */
  content: RealtimeConversationItemAssistantMessage.Content[];

  /** Who speaks. */
  role: 'assistant';

  type: 'message';

  /** Id of the item, of your choice or made by the server. */
  id?: string;

  object?: 'realtime.item';

  /** How far the item is. Has no effect on the conversation. */
  status?: 'completed' | 'incomplete' | 'in_progress';
}
export namespace RealtimeConversationItemAssistantMessage {
  /** A part of the message. */
  export interface Content {
    /** Encoded audio in base64, in the format of the session. */
    audio?: string;

    /** The text. */
    text?: string;

    /** What is said in the audio. */
    transcript?: string;

    type?: 'output_text' | 'output_audio';
  }
}

/** A function the model wants called. */
export interface RealtimeConversationItemFunctionCall {
  /** The arguments as JSON text. */
  arguments: string;

  /** Name of the function. */
  name: string;

  type: 'function_call';

  /** Id of the item, of your choice or made by the server. */
  id?: string;

  /** Id of the call, which the output must repeat. */
  call_id?: string;

  object?: 'realtime.item';

  /** How far the item is. Has no effect on the conversation. */
  status?: 'completed' | 'incomplete' | 'in_progress';
}

/** The result of a function call. */
export interface RealtimeConversationItemFunctionCallOutput {
  /** Id of the call that this answers. */
  call_id: string;

  /** The result as text. */
  output: string;

  type: 'function_call_output';

  /** Id of the item, of your choice or made by the server. */
  id?: string;

  object?: 'realtime.item';

  /** How far the item is. Has no effect on the conversation. */
  status?: 'completed' | 'incomplete' | 'in_progress';
}

/** Instructions or context given during the conversation. */
export interface RealtimeConversationItemSystemMessage {
  /** The parts. */
  content: RealtimeConversationItemSystemMessage.Content[];

  /** Who speaks. */
  role: 'system';

  type: 'message';

  /** Id of the item, of your choice or made by the server. */
  id?: string;

  object?: 'realtime.item';

  /** How far the item is. Has no effect on the conversation. */
  status?: 'completed' | 'incomplete' | 'in_progress';
}
export namespace RealtimeConversationItemSystemMessage {
  /** A part of the message. */
  export interface Content {
    /** The text. */
    text?: string;

    type?: 'input_text';
  }
}

/** What the user said, wrote or showed. */
export interface RealtimeConversationItemUserMessage {
  /** The parts. */
  content: RealtimeConversationItemUserMessage.Content[];

  /** Who speaks. */
  role: 'user';

  type: 'message';

  /** Id of the item, of your choice or made by the server. */
  id?: string;

  object?: 'realtime.item';

  /** How far the item is. Has no effect on the conversation. */
  status?: 'completed' | 'incomplete' | 'in_progress';
}
export namespace RealtimeConversationItemUserMessage {
  /** A part of the message. */
  export interface Content {
    /** Encoded audio in base64, in the format of the session. */
    audio?: string;

    /**
     * How closely the model looks at the image.
     *
     * Default: `auto`.
     */
    detail?: 'auto' | 'low' | 'high';

    /** An image as a base64 data URL. */
    image_url?: string;

    /** The text. */
    text?: string;

    /** What is said in the audio. The model does not see it. */
    transcript?: string;

    type?: 'input_text' | 'input_audio' | 'input_image';
  }
}

/** What went wrong. */
export interface RealtimeError {
  /** What went wrong, for people. */
  message: string;

  /** Kind of error. */
  type: string;

  /** Machine-readable code of the error. */
  code?: string | null;

  /** Id of the event that caused it, if you gave one. */
  event_id?: string | null;

  /** The parameter at fault, if any. */
  param?: string | null;
}

/** Something went wrong. The session usually goes on. */
export interface RealtimeErrorEvent {
  /** What. */
  error: RealtimeError;

  /** Id of the event. */
  event_id: string;

  type: 'error';
}

/** A function of yours that the model may ask to have called. */
export interface RealtimeFunctionTool {
  /** What it does and when to call it, for the model. */
  description?: string;

  /** Name by which the model calls it. */
  name?: string;

  /** JSON Schema of its arguments. */
  parameters?: unknown;

  type?: 'function';
}

/** A call of an MCP tool that waits for your approval. */
export interface RealtimeMcpApprovalRequest {
  /** Id of the request, which the answer must repeat. */
  id: string;

  /** The arguments as JSON text. */
  arguments: string;

  /** Name of the tool. */
  name: string;

  /** Label of the server. */
  server_label: string;

  type: 'mcp_approval_request';
}

/** Whether a call of an MCP tool may go ahead. */
export interface RealtimeMcpApprovalResponse {
  /** Id of the item. */
  id: string;

  /** Id of the request that this answers. */
  approval_request_id: string;

  /** Whether it may. */
  approve: boolean;

  type: 'mcp_approval_response';

  /** Why, for the model. */
  reason?: string | null;
}

/** The tools that an MCP server offers. */
export interface RealtimeMcpListTools {
  /** Label of the server. */
  server_label: string;

  /** The tools. */
  tools: RealtimeMcpListTools.Tool[];

  type: 'mcp_list_tools';

  /** Id of the item. */
  id?: string;
}
export namespace RealtimeMcpListTools {
  /** A tool of an MCP server. */
  export interface Tool {
    /** JSON Schema of its arguments. */
    input_schema: unknown;

    /** Name of the tool. */
    name: string;

    /** Hints of the server on what the tool does. */
    annotations?: unknown;

    /** What the tool does. */
    description?: string | null;
  }
}

/** The MCP server answered with a protocol error. */
export interface RealtimeMcpProtocolError {
  /** The code of the error. */
  code: number;

  /** What went wrong. */
  message: string;

  type: 'protocol_error';
}

/** A call of an MCP tool. */
export interface RealtimeMcpToolCall {
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
  error?: RealtimeMcpProtocolError | RealtimeMcpToolExecutionError | RealtimeMcphttpError | null;

  /** What the tool returned. */
  output?: string | null;
}

/** The MCP tool itself reported an error. */
export interface RealtimeMcpToolExecutionError {
  /** What went wrong. */
  message: string;

  type: 'tool_execution_error';
}

/** The MCP server answered with an HTTP error. */
export interface RealtimeMcphttpError {
  /** The HTTP status. */
  code: number;

  /** What went wrong. */
  message: string;

  type: 'http_error';
}

/** How the model thinks before it answers. */
export interface RealtimeReasoning {
  /**
   * How hard it thinks.
   *
   * Default: `low`.
   */
  effort?: RealtimeReasoningEffort;
}

/** How hard the model thinks before it answers. */
export type RealtimeReasoningEffort = 'minimal' | 'low' | 'medium' | 'high' | 'xhigh';

/** An answer of the model. */
export interface RealtimeResponse {
  /** Id of the response. */
  id?: string;

  /** How it is spoken. */
  audio?: RealtimeResponse.Audio;

  /** Id of the conversation it belongs to; null for none. */
  conversation_id?: string;

  /** Most tokens it was allowed; `inf` for no limit. */
  max_output_tokens?: number | 'inf';

  /** The key-value pairs given with the request. */
  metadata?: SharedAPI.Metadata;

  object?: 'realtime.response';

  /** The items of the answer. */
  output?: ConversationItem[];

  /** Whether it is spoken or written. */
  output_modalities?: ('text' | 'audio')[];

  /** How far the response is. */
  status?: 'completed' | 'cancelled' | 'failed' | 'incomplete' | 'in_progress';

  /** Why it ended as it did. */
  status_details?: RealtimeResponseStatus;

  /** Tokens used. */
  usage?: RealtimeResponseUsage;
}
export namespace RealtimeResponse {
  /** How an answer is spoken. */
  export interface Audio {
    /** Format and voice. */
    output?: Audio.Output;
  }
  export namespace Audio {
    /** How an answer is spoken. */
    export interface Output {
      /** Format of the audio. */
      format?: RealtimeAudioFormats;

      /** The voice. */
      voice?:
        | (string & {}) | 'alloy' | 'ash' | 'ballad' | 'coral' | 'echo' | 'sage' | 'shimmer'
        | 'verse' | 'marin' | 'cedar' | 'fable' | 'onyx' | 'nova';
    }
  }
}

/** How an answer should be spoken. */
export interface RealtimeResponseCreateAudioOutput {
  /** Format and voice. */
  output?: RealtimeResponseCreateAudioOutput.Output;
}
export namespace RealtimeResponseCreateAudioOutput {
  /** How an answer should be spoken. */
  export interface Output {
    /** Format of the audio. */
    format?: RealtimeAudioFormats;

    /** A built-in voice, or a custom one by its id. Cannot change once the model has spoken. */
    voice?:
      | (string & {}) | 'alloy' | 'ash' | 'ballad' | 'coral' | 'echo' | 'sage' | 'shimmer' | 'verse'
      | 'marin' | 'cedar' | 'fable' | 'onyx' | 'nova' | Output.ID;
  }
  export namespace Output {
    /** A custom voice. */
    export type ID = AudioSpeechAPI.SpeechCreateParams.ID;
  }
}

/**
 * Tools of an MCP server, which the API calls by itself. Give an address, a connector or a
 * tunnel.
 */
export interface RealtimeResponseCreateMcpTool {
  /** Label by which calls name the server. */
  server_label: string;

  type: 'mcp';

  /**
   * Who may call the tool: the model itself, programs it writes, or both.
   *
   * At least 1 items.
   */
  allowed_callers?: ('direct' | 'programmatic')[] | null;

  /** Names of the tools that may be used, or a filter; all when left out. */
  allowed_tools?: string[] | RealtimeResponseCreateMcpTool.McpToolFilter | null;

  /** OAuth access token for the server. Obtaining it is up to you. */
  authorization?: string;

  /** A built-in connector to use instead of an address. */
  connector_id?:
    | 'connector_dropbox' | 'connector_gmail' | 'connector_googlecalendar' | 'connector_googledrive'
    | 'connector_microsoftteams' | 'connector_outlookcalendar' | 'connector_outlookemail'
    | 'connector_sharepoint';

  /** Keeps the tool out of the prompt until a tool search finds it. */
  defer_loading?: boolean;

  /** HTTP headers to send to the server. */
  headers?: { [key: string]: string } | null;

  /**
   * Which calls wait for your approval: all, none, or those of some tools.
   *
   * Default: `always`.
   */
  require_approval?:
    | RealtimeResponseCreateMcpTool.McpToolApprovalFilter | 'always' | 'never' | null;

  /** What the server is for, for the model. */
  server_description?: string;

  /** Address of the server. */
  server_url?: string;

  /** A secure tunnel to use instead of an address. */
  tunnel_id?: string;
}
export namespace RealtimeResponseCreateMcpTool {
  /** Which calls wait for your approval. */
  export interface McpToolApprovalFilter {
    /** Tools that always wait. */
    always?: McpToolApprovalFilter.Always;

    /** Tools that never wait. */
    never?: McpToolApprovalFilter.Always;
  }
  export namespace McpToolApprovalFilter {
    /** Picks tools of an MCP server. */
    export type Always = McpToolFilter;

    /** Picks tools of an MCP server. */
    export type Never = McpToolFilter;
  }

  /** Picks tools of an MCP server. */
  export interface McpToolFilter {
    /** Picks the tools that the server marks as read-only, or the others. */
    read_only?: boolean;

    /** Picks tools by name. */
    tool_names?: string[];
  }
}

/** How the model should answer this time. What is left out comes from the session. */
export interface RealtimeResponseCreateParams {
  /** How the answer should be spoken. */
  audio?: RealtimeResponseCreateAudioOutput;

  /** `auto` adds the answer to the conversation, `none` keeps it out. */
  conversation?: (string & {}) | 'auto' | 'none';

  /** Items to answer instead of the conversation. */
  input?: ConversationItem[];

  /** Instructions for the model, also on how to speak. */
  instructions?: string;

  /** Most tokens of one response, tool calls included; `inf` for no limit. */
  max_output_tokens?: number | 'inf';

  /** Up to 16 key-value pairs kept with the response. */
  metadata?: SharedAPI.Metadata;

  /** Whether the model speaks or writes; speech comes with a transcript. */
  output_modalities?: ('text' | 'audio')[];

  /** Whether the model may ask for several tool calls at once. */
  parallel_tool_calls?: boolean;

  /** A stored prompt to use, with values for its variables. */
  prompt?: ResponsesAPI.ResponsePrompt | null;

  /** How the model thinks, for models that do. */
  reasoning?: RealtimeReasoning;

  /**
   * Whether and which tools the model calls.
   *
   * Default: `auto`.
   */
  tool_choice?:
    | ResponsesAPI.ToolChoiceOptions | ResponsesAPI.ToolChoiceFunction | ResponsesAPI.ToolChoiceMcp;

  /** Functions and MCP servers that the model may use. */
  tools?: (RealtimeFunctionTool | RealtimeResponseCreateMcpTool)[];
}

export interface RealtimeResponseCreateParamsWithReferencesParam {
  audio?: RealtimeResponseCreateParamsWithReferencesParam.Audio;

  conversation?: (string & {}) | 'auto' | 'none';

  input?: (
    | RealtimeConversationItemSystemMessage | RealtimeConversationItemUserMessage
    | RealtimeConversationItemAssistantMessage | RealtimeConversationItemFunctionCall
    | RealtimeConversationItemFunctionCallOutput | RealtimeMcpApprovalResponse
    | RealtimeMcpListTools | RealtimeMcpToolCall | RealtimeMcpApprovalRequest
    | ResponseItemReference
  )[];

  /** The instructions of the model for this response: how to be and what to do. */
  instructions?: string;

  max_output_tokens?: number | 'inf';

  /** Your own key-value pairs: up to 16, keys up to 64 characters, values up to 512. */
  metadata?: SharedAPI.Metadata | null;

  output_modalities?: ('text' | 'audio')[];

  parallel_tool_calls?: boolean;

  prompt?: ResponsesAPI.ResponsePrompt | null;

  /** How the model reasons, where it does. */
  reasoning?: RealtimeReasoning;

  /** Which tools may or must be used. */
  tool_choice?:
    | ResponsesAPI.ToolChoiceOptions | ResponsesAPI.ToolChoiceFunction | ResponsesAPI.ToolChoiceMcp;

  /** Tools that the model may use. */
  tools?: (RealtimeFunctionTool | RealtimeResponseCreateParamsWithReferencesParam.McpTool)[];
}
export namespace RealtimeResponseCreateParamsWithReferencesParam {
  export interface Audio {
    output?: Audio.Output;
  }
  export namespace Audio {
    export interface Output {
      format?: RealtimeAudioFormats;

      /**
       * The voice, by its name or as `{ id }` of one's own. Cannot change once the model has
       * spoken.
       */
      voice?:
        | (string & {}) | 'alloy' | 'ash' | 'ballad' | 'coral' | 'echo' | 'sage' | 'shimmer'
        | 'verse' | 'marin' | 'cedar' | Output.ID;
    }
    export namespace Output {
      export type ID = ResponsesAPI.ResponseConversationParam;
    }
  }

  export interface McpTool {
    /** Name of the MCP server in calls of its tools. */
    server_label: string;

    type: 'mcp';

    allowed_callers?: ('direct' | 'programmatic')[] | null;

    /** Names of the server's tools that may be used, or a filter. Default: all. */
    allowed_tools?: string[] | McpTool.McpToolFilter | null;

    /** OAuth access token that the server is called with. Getting one is up to you. */
    authorization?: string;

    connector_id?:
      | 'connector_dropbox' | 'connector_gmail' | 'connector_googlecalendar'
      | 'connector_googledrive' | 'connector_microsoftteams' | 'connector_outlookcalendar'
      | 'connector_outlookemail' | 'connector_sharepoint';

    /** Whether the tool is loaded only when a search for tools finds it. */
    defer_loading?: boolean;

    /** More headers that the server is sent. Default: none. */
    headers?: { [key: string]: string } | null;

    require_approval?: McpTool.McpToolApprovalFilter | 'always' | 'never' | null;

    server_description?: string;

    /** Address of the MCP server. Give this, `connector_id` or `tunnel_id`. */
    server_url?: string;

    tunnel_id?: string;
  }
  export namespace McpTool {
    export interface McpToolApprovalFilter {
      always?: McpToolApprovalFilter.Always;

      never?: McpToolApprovalFilter.Always;
    }
    export namespace McpToolApprovalFilter {
      export type Always = McpToolFilter;

      export type Never = McpToolFilter;
    }

    export interface McpToolFilter {
      read_only?: boolean;

      tool_names?: string[];
    }
  }
}

/** Why a response ended as it did. */
export interface RealtimeResponseStatus {
  /** Why it failed. */
  error?: RealtimeResponseStatus.Error;

  /**
   * Why it was cut off: the user spoke, you cancelled it, the token limit, or the content
   * filter.
   */
  reason?: 'turn_detected' | 'client_cancelled' | 'max_output_tokens' | 'content_filter';

  type?: 'completed' | 'cancelled' | 'failed' | 'incomplete';
}
export namespace RealtimeResponseStatus {
  /** Why a response failed. */
  export interface Error {
    /** Machine-readable code of the failure. */
    code?: string;

    message?: string;

    /** Kind of error. */
    type?: string;
  }
}

/** Tokens used by a response. */
export interface RealtimeResponseUsage {
  /** The input tokens by kind. */
  input_token_details?: RealtimeResponseUsageInputTokenDetails;

  /** Tokens of the input, earlier turns included. */
  input_tokens?: number;

  /** The generated tokens by kind. */
  output_token_details?: RealtimeResponseUsageOutputTokenDetails;

  /** Tokens generated. */
  output_tokens?: number;

  /** Input and output together. */
  total_tokens?: number;
}

/** The input tokens by kind. */
export interface RealtimeResponseUsageInputTokenDetails {
  /** Tokens of audio. */
  audio_tokens?: number;

  /** Tokens read from the cache, at a lower price. */
  cached_tokens?: number;

  /** The cached tokens by kind. */
  cached_tokens_details?: RealtimeResponseUsageInputTokenDetails.CachedTokensDetails;

  /** Tokens of images. */
  image_tokens?: number;

  /** Tokens of text. */
  text_tokens?: number;
}
export namespace RealtimeResponseUsageInputTokenDetails {
  /** The cached tokens by kind. */
  export interface CachedTokensDetails {
    /** Tokens of audio. */
    audio_tokens?: number;

    /** Tokens of images. */
    image_tokens?: number;

    /** Tokens of text. */
    text_tokens?: number;
  }
}

/** The generated tokens by kind. */
export interface RealtimeResponseUsageOutputTokenDetails {
  /** Tokens of audio. */
  audio_tokens?: number;

  /** Tokens of text. */
  text_tokens?: number;
}

/** An event received in a Realtime session. */
export type RealtimeServerEvent =
  | ConversationCreatedEvent | ConversationItemCreatedEvent | ConversationItemDeletedEvent
  | ConversationItemInputAudioTranscriptionCompletedEvent
  | ConversationItemInputAudioTranscriptionDeltaEvent
  | ConversationItemInputAudioTranscriptionFailedEvent
  | RealtimeServerEvent.ConversationItemRetrieved | ConversationItemTruncatedEvent
  | RealtimeErrorEvent | InputAudioBufferClearedEvent | InputAudioBufferCommittedEvent
  | InputAudioBufferDtmfEventReceivedEvent | InputAudioBufferSpeechStartedEvent
  | InputAudioBufferSpeechStoppedEvent | RateLimitsUpdatedEvent | ResponseAudioDeltaEvent
  | ResponseAudioDoneEvent | ResponseAudioTranscriptDeltaEvent | ResponseAudioTranscriptDoneEvent
  | ResponseContentPartAddedEvent | ResponseContentPartDoneEvent | ResponseCreatedEvent
  | ResponseDoneEvent | ResponseFunctionCallArgumentsDeltaEvent
  | ResponseFunctionCallArgumentsDoneEvent | ResponseOutputItemAddedEvent
  | ResponseOutputItemDoneEvent | ResponseTextDeltaEvent | ResponseTextDoneEvent
  | SessionCreatedEvent | SessionUpdatedEvent | RealtimeServerEvent.OutputAudioBufferStarted
  | RealtimeServerEvent.OutputAudioBufferStopped | RealtimeServerEvent.OutputAudioBufferCleared
  | ConversationItemAdded | ConversationItemDone | InputAudioBufferTimeoutTriggered
  | ConversationItemInputAudioTranscriptionSegment | McpListToolsInProgress | McpListToolsCompleted
  | McpListToolsFailed | ResponseMcpCallArgumentsDelta | ResponseMcpCallArgumentsDone
  | ResponseMcpCallInProgress | ResponseMcpCallCompleted | ResponseMcpCallFailed;
export namespace RealtimeServerEvent {
  /** An item as the server has it. */
  export interface ConversationItemRetrieved {
    /** Id of the event. */
    event_id: string;

    /** The item. */
    item: ConversationItem;

    type: 'conversation.item.retrieved';
  }

  /** What the model was saying has been cut off (WebRTC and SIP only). */
  export interface OutputAudioBufferCleared {
    /** Id of the event. */
    event_id: string;

    /** Id of the response. */
    response_id: string;

    type: 'output_audio_buffer.cleared';
  }

  /** The model has begun to speak (WebRTC and SIP only). */
  export interface OutputAudioBufferStarted {
    /** Id of the event. */
    event_id: string;

    /** Id of the response. */
    response_id: string;

    type: 'output_audio_buffer.started';
  }

  /** All the model had to say has been played (WebRTC and SIP only). */
  export interface OutputAudioBufferStopped {
    /** Id of the event. */
    event_id: string;

    /** Id of the response. */
    response_id: string;

    type: 'output_audio_buffer.stopped';
  }
}

/** A session, in its beta form. */
export interface RealtimeSession {
  /** Id of the session. */
  id?: string;

  /** When it expires, in Unix seconds. */
  expires_at?: number;

  /** Extra data wanted in events, such as log probabilities of transcripts. */
  include?: ('item.input_audio_transcription.logprobs')[] | null;

  /**
   * Format of the audio heard.
   *
   * Default: `pcm16`.
   */
  input_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw';

  /** Whether and how noise is filtered out; null for not at all. */
  input_audio_noise_reduction?: RealtimeSession.InputAudioNoiseReduction;

  /** Whether and how what the user says is written down; null for not at all. */
  input_audio_transcription?: AudioTranscription | null;

  /** Instructions for the model, also on how to speak. */
  instructions?: string;

  /** Most tokens of one response, tool calls included; `inf` for no limit. */
  max_response_output_tokens?: number | 'inf';

  /** Whether the model speaks, writes or both. */
  modalities?: ('text' | 'audio')[];

  /** Id of the Realtime model. */
  model?:
    | (string & {}) | 'gpt-realtime' | 'gpt-realtime-1.5' | 'gpt-realtime-2025-08-28'
    | 'gpt-4o-realtime-preview' | 'gpt-4o-realtime-preview-2024-10-01'
    | 'gpt-4o-realtime-preview-2024-12-17' | 'gpt-4o-realtime-preview-2025-06-03'
    | 'gpt-4o-mini-realtime-preview' | 'gpt-4o-mini-realtime-preview-2024-12-17'
    | 'gpt-realtime-mini' | 'gpt-realtime-mini-2025-10-06' | 'gpt-realtime-mini-2025-12-15'
    | 'gpt-audio-1.5' | 'gpt-audio-mini' | 'gpt-audio-mini-2025-10-06'
    | 'gpt-audio-mini-2025-12-15';

  object?: 'realtime.session';

  /**
   * Format of the audio spoken.
   *
   * Default: `pcm16`.
   */
  output_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw';

  /** A stored prompt to use, with values for its variables. */
  prompt?: ResponsesAPI.ResponsePrompt | null;

  /**
   * How fast to speak; 1 is normal. Can change between turns only.
   *
   * From 0.25 to 1.5. Default: `1`.
   */
  speed?: number;

  /**
   * How random the sampling is.
   *
   * Default: `0.8`.
   */
  temperature?: number;

  /**
   * Whether and which tools the model calls.
   *
   * Default: `auto`.
   */
  tool_choice?: string;

  /** Functions and MCP servers that the model may use. */
  tools?: RealtimeFunctionTool[];

  /** Whether and how to record a trace of the session. */
  tracing?: 'auto' | RealtimeSession.TracingConfiguration | null;

  /** How the end of a turn is noticed; null to say so yourself. */
  turn_detection?: RealtimeAudioInputTurnDetection;

  /** A built-in voice, or a custom one by its id. Cannot change once the model has spoken. */
  voice?:
    | (string & {}) | 'alloy' | 'ash' | 'ballad' | 'coral' | 'echo' | 'sage' | 'shimmer' | 'verse'
    | 'marin' | 'cedar' | 'fable' | 'onyx' | 'nova';
}
export namespace RealtimeSession {
  /** How noise is filtered out. */
  export interface InputAudioNoiseReduction {
    /** Where the microphone is. */
    type?: NoiseReductionType;
  }

  /** Notices the end of a turn by what is said. */
  export type SemanticVad = RealtimeAudioInputTurnDetection.SemanticVad;

  /** Notices the end of a turn by silence. */
  export type ServerVad = RealtimeAudioInputTurnDetection.ServerVad;

  /** How a trace of a session is recorded. */
  export interface TracingConfiguration {
    /** Groups traces on the dashboard. */
    group_id?: string;

    /** Key-value pairs to find the trace by. */
    metadata?: unknown;

    /** Name of the trace. */
    workflow_name?: string;
  }
}

/** Settings of a session. */
export interface RealtimeSessionCreateRequest {
  type: 'realtime';

  /** How audio is heard and spoken. */
  audio?: RealtimeAudioConfig;

  /** Extra data wanted in events, such as log probabilities of transcripts. */
  include?: ('item.input_audio_transcription.logprobs')[];

  /** Instructions for the model, also on how to speak. */
  instructions?: string;

  /** Most tokens of one response, tool calls included; `inf` for no limit. */
  max_output_tokens?: number | 'inf';

  /** Id of the Realtime model. */
  model?:
    | (string & {}) | 'gpt-realtime' | 'gpt-realtime-1.5' | 'gpt-realtime-2' | 'gpt-realtime-2.1'
    | 'gpt-realtime-2.1-mini' | 'gpt-realtime-2025-08-28' | 'gpt-4o-realtime-preview'
    | 'gpt-4o-realtime-preview-2024-10-01' | 'gpt-4o-realtime-preview-2024-12-17'
    | 'gpt-4o-realtime-preview-2025-06-03' | 'gpt-4o-mini-realtime-preview'
    | 'gpt-4o-mini-realtime-preview-2024-12-17' | 'gpt-realtime-mini'
    | 'gpt-realtime-mini-2025-10-06' | 'gpt-realtime-mini-2025-12-15' | 'gpt-audio-1.5'
    | 'gpt-audio-mini' | 'gpt-audio-mini-2025-10-06' | 'gpt-audio-mini-2025-12-15';

  /** Whether the model speaks or writes; speech comes with a transcript. */
  output_modalities?: ('text' | 'audio')[];

  /** Whether the model may ask for several tool calls at once. */
  parallel_tool_calls?: boolean;

  /** A stored prompt to use, with values for its variables. */
  prompt?: ResponsesAPI.ResponsePrompt | null;

  /** How the model thinks, for models that do. */
  reasoning?: RealtimeReasoning;

  /**
   * Whether and which tools the model calls.
   *
   * Default: `auto`.
   */
  tool_choice?: RealtimeToolChoiceConfig;

  /** Functions and MCP servers that the model may use. */
  tools?: RealtimeToolsConfig;

  /** Whether and how to record a trace of the session. */
  tracing?: RealtimeTracingConfig;

  /** What to drop when the conversation gets too long for the model. */
  truncation?: RealtimeTruncation;
}

/** Whether and which tools the model calls. */
export type RealtimeToolChoiceConfig =
  | ResponsesAPI.ToolChoiceOptions | ResponsesAPI.ToolChoiceFunction | ResponsesAPI.ToolChoiceMcp;

/** Functions and MCP servers that the model may use. */
export type RealtimeToolsConfig = RealtimeToolsConfigUnion[];

/** A function, or the tools of an MCP server. */
export type RealtimeToolsConfigUnion = RealtimeFunctionTool | RealtimeToolsConfigUnion.Mcp;
export namespace RealtimeToolsConfigUnion {
  /**
   * Tools of an MCP server, which the API calls by itself. Give an address, a connector or a
   * tunnel.
   */
  export type Mcp = RealtimeResponseCreateMcpTool;
  export namespace Mcp {
    /** Which calls wait for your approval. */
    export type McpToolApprovalFilter = RealtimeResponseCreateMcpTool.McpToolApprovalFilter;
    export namespace McpToolApprovalFilter {
      /** Picks tools of an MCP server. */
      export type Always = RealtimeResponseCreateMcpTool.McpToolFilter;

      /** Picks tools of an MCP server. */
      export type Never = RealtimeResponseCreateMcpTool.McpToolFilter;
    }

    /** Picks tools of an MCP server. */
    export type McpToolFilter = RealtimeResponseCreateMcpTool.McpToolFilter;
  }
}

/** Whether and how to record a trace of the session; null for not at all. */
export type RealtimeTracingConfig = 'auto' | RealtimeTracingConfig.TracingConfiguration | null;
export namespace RealtimeTracingConfig {
  /** How a trace of a session is recorded. */
  export interface TracingConfiguration {
    /** Groups traces on the dashboard. */
    group_id?: string;

    /** Key-value pairs to find the trace by. */
    metadata?: unknown;

    /** Name of the trace. */
    workflow_name?: string;
  }
}

/** How audio is heard in a transcription session. */
export interface RealtimeTranscriptionSessionAudio {
  /** How it is heard. */
  input?: RealtimeTranscriptionSessionAudioInput;
}

/** How audio is heard. */
export interface RealtimeTranscriptionSessionAudioInput {
  /** Format of the audio heard. */
  format?: RealtimeAudioFormats;

  /** Whether and how noise is filtered out; null for not at all. */
  noise_reduction?: RealtimeTranscriptionSessionAudioInput.NoiseReduction;

  /** Whether and how what the user says is written down; null for not at all. */
  transcription?: AudioTranscription;

  /** How the end of a turn is noticed; null to say so yourself. */
  turn_detection?: RealtimeAudioInputTurnDetection;
}
export namespace RealtimeTranscriptionSessionAudioInput {
  /** How noise is filtered out. */
  export interface NoiseReduction {
    strength?: number;

    /** Where the microphone is. */
    type?: NoiseReductionType;
  }
}

/** How the end of the user's turn is noticed: by silence, or by what is said. */
export type RealtimeTranscriptionSessionAudioInputTurnDetection = RealtimeAudioInputTurnDetection;
export namespace RealtimeTranscriptionSessionAudioInputTurnDetection {
  /** Notices the end of a turn by what is said. */
  export type SemanticVad = RealtimeAudioInputTurnDetection.SemanticVad;

  /** Notices the end of a turn by silence. */
  export type ServerVad = RealtimeAudioInputTurnDetection.ServerVad;
}

/** Settings of a transcription session. */
export interface RealtimeTranscriptionSessionCreateRequest {
  type: 'transcription';

  /** How audio is heard and spoken. */
  audio?: RealtimeTranscriptionSessionAudio;

  /** Extra data wanted in events, such as log probabilities of transcripts. */
  include?: ('item.input_audio_transcription.logprobs')[];
}

/** An event sent in a translation session. */
export type RealtimeTranslationClientEvent =
  | RealtimeTranslationSessionUpdateEvent | RealtimeTranslationInputAudioBufferAppendEvent
  | RealtimeTranslationSessionCloseEvent;

/** The key to create. */
export interface RealtimeTranslationClientSecretCreateRequest {
  /** Settings of the sessions that it opens. */
  session: RealtimeTranslationSessionCreateRequest;

  /** How long it can be used to open sessions; 10 minutes when left out. */
  expires_after?: RealtimeTranslationClientSecretCreateRequest.ExpiresAfter;
}
export namespace RealtimeTranslationClientSecretCreateRequest {
  /** How long a key can be used to open sessions. */
  export interface ExpiresAfter {
    /**
     * The moment from which the time runs.
     *
     * Default: `created_at`.
     */
    anchor?: 'created_at';

    /**
     * Life of the key in seconds.
     *
     * From 10 to 7200. Default: `600`.
     */
    seconds?: number;
  }
}

/** A short-lived key. */
export interface RealtimeTranslationClientSecretCreateResponse {
  /** When it expires, in Unix seconds. Sessions that are open then go on. */
  expires_at: number;

  /** Settings of the sessions that it opens. */
  session: RealtimeTranslationSession;

  /** The key. */
  value: string;
}

/** Sends audio to be translated. */
export interface RealtimeTranslationInputAudioBufferAppendEvent {
  /** Samples of 16 bits at 24 kHz, one channel, in base64. */
  audio: string;

  type: 'session.input_audio_buffer.append';

  /**
   * An id of your choice, which an error about this event repeats.
   *
   * At most 512 characters.
   */
  event_id?: string;
}

/** More of the original text. */
export interface RealtimeTranslationInputTranscriptDeltaEvent {
  /** Text to append. */
  delta: string;

  /** Id of the event. */
  event_id: string;

  type: 'session.input_transcript.delta';

  /** Position in the session, in milliseconds. */
  elapsed_ms?: number | null;
}

/** More of the translated speech. */
export interface RealtimeTranslationOutputAudioDeltaEvent {
  /** A piece of the audio in base64. */
  delta: string;

  /** Id of the event. */
  event_id: string;

  type: 'session.output_audio.delta';

  /**
   * Number of channels.
   *
   * Default: `1`.
   */
  channels?: number;

  /** Position in the session, in milliseconds. */
  elapsed_ms?: number | null;

  /** Format of the audio. */
  format?: 'pcm16';

  /**
   * Samples a second.
   *
   * Default: `24000`.
   */
  sample_rate?: number;
}

/** More of the translated text. */
export interface RealtimeTranslationOutputTranscriptDeltaEvent {
  /** Text to append. */
  delta: string;

  /** Id of the event. */
  event_id: string;

  type: 'session.output_transcript.delta';

  /** Position in the session, in milliseconds. */
  elapsed_ms?: number | null;
}

/** An event received in a translation session. */
export type RealtimeTranslationServerEvent =
  | RealtimeErrorEvent | RealtimeTranslationSessionCreatedEvent
  | RealtimeTranslationSessionUpdatedEvent | RealtimeTranslationSessionClosedEvent
  | RealtimeTranslationInputTranscriptDeltaEvent | RealtimeTranslationOutputTranscriptDeltaEvent
  | RealtimeTranslationOutputAudioDeltaEvent;

/** A translation session and its settings. */
export interface RealtimeTranslationSession {
  /** Id of the session. */
  id: string;

  /** What is heard and spoken. */
  audio: RealtimeTranslationSession.Audio;

  /** When it expires, in Unix seconds. */
  expires_at: number;

  /** Id of the model that translates. */
  model: string;

  type: 'translation';
}
export namespace RealtimeTranslationSession {
  /** What is heard and spoken. */
  export interface Audio {
    /** How it is heard. */
    input?: Audio.Input;

    /** The language to speak. */
    output?: Audio.Output;
  }
  export namespace Audio {
    /** How audio is heard. */
    export interface Input {
      /** Whether and how noise is filtered out; null for not at all. */
      noise_reduction?: Input.NoiseReduction | null;

      /** Whether the original is written down too; null for not. */
      transcription?: Input.Transcription | null;
    }
    export namespace Input {
      /** How noise is filtered out. */
      export interface NoiseReduction {
        /** Where the microphone is. */
        type: NoiseReductionType;

        strength?: number;
      }

      /** How the original is written down. */
      export interface Transcription {
        /** Id of the model that transcribes. */
        model: string;
      }
    }

    /** What to speak. */
    export interface Output {
      /** The language to translate into. */
      language?: string;
    }
  }
}

/** Ends the session after all audio sent so far has been translated. */
export interface RealtimeTranslationSessionCloseEvent {
  type: 'session.close';

  /**
   * An id of your choice, which an error about this event repeats.
   *
   * At most 512 characters.
   */
  event_id?: string;
}

/** The session has ended. */
export interface RealtimeTranslationSessionClosedEvent {
  /** Id of the event. */
  event_id: string;

  type: 'session.closed';
}

/** Settings of a translation session. */
export interface RealtimeTranslationSessionCreateRequest {
  /** Id of the model that translates. */
  model: string;

  /** What is heard and spoken. */
  audio?: RealtimeTranslationSessionCreateRequest.Audio;
}
export namespace RealtimeTranslationSessionCreateRequest {
  /** What is heard and spoken. */
  export interface Audio {
    /** How it is heard. */
    input?: Audio.Input;

    /** The language to speak. */
    output?: Audio.Output;
  }
  export namespace Audio {
    /** How audio is heard. */
    export interface Input {
      /** Whether and how noise is filtered out; null for not at all. */
      noise_reduction?: Input.NoiseReduction | null;

      /** Whether the original is written down too; null for not. */
      transcription?: Input.Transcription | null;
    }
    export namespace Input {
      /** How noise is filtered out. */
      export interface NoiseReduction {
        /** Where the microphone is. */
        type: NoiseReductionType;

        strength?: number;
      }

      /** How the original is written down. */
      export interface Transcription {
        /** Id of the model that transcribes. */
        model: string;
      }
    }

    /** What to speak. */
    export interface Output {
      /** The language to translate into. */
      language?: string;
    }
  }
}

/** The session has begun. The first event of a connection. */
export interface RealtimeTranslationSessionCreatedEvent {
  /** Id of the event. */
  event_id: string;

  /** Its settings. */
  session: RealtimeTranslationSession;

  type: 'session.created';
}

/** Changes the settings of the session; not the model. */
export interface RealtimeTranslationSessionUpdateEvent {
  /** The new settings. */
  session: RealtimeTranslationSessionUpdateRequest;

  type: 'session.update';

  /**
   * An id of your choice, which an error about this event repeats.
   *
   * At most 512 characters.
   */
  event_id?: string;
}

/** New settings of a translation session. */
export interface RealtimeTranslationSessionUpdateRequest {
  /** What is heard and spoken. */
  audio?: RealtimeTranslationSessionUpdateRequest.Audio;
}
export namespace RealtimeTranslationSessionUpdateRequest {
  /** What is heard and spoken. */
  export interface Audio {
    /** How it is heard. */
    input?: Audio.Input;

    /** The language to speak. */
    output?: Audio.Output;
  }
  export namespace Audio {
    /** How audio is heard. */
    export interface Input {
      /** Whether and how noise is filtered out; null for not at all. */
      noise_reduction?: Input.NoiseReduction | null;

      /** Whether the original is written down too; null for not. */
      transcription?: Input.Transcription | null;
    }
    export namespace Input {
      /** How noise is filtered out. */
      export interface NoiseReduction {
        /** Where the microphone is. */
        type: NoiseReductionType;

        strength?: number;
      }

      /** How the original is written down. */
      export interface Transcription {
        /** Id of the model that transcribes. */
        model: string;
      }
    }

    /** What to speak. */
    export interface Output {
      /** The language to translate into. */
      language?: string;
    }
  }
}

/** The settings of the session have changed. */
export interface RealtimeTranslationSessionUpdatedEvent {
  /** Id of the event. */
  event_id: string;

  /** All its settings. */
  session: RealtimeTranslationSession;

  type: 'session.updated';
}

/**
 * What to drop when the conversation gets too long: the oldest messages, a share of them, or
 * nothing, which ends in an error.
 */
export type RealtimeTruncation = 'auto' | 'disabled' | RealtimeTruncationRetentionRatio;

/** Drops more than needed at a time, so that the rest can stay cached for longer. */
export interface RealtimeTruncationRetentionRatio {
  /**
   * Share of the conversation to keep.
   *
   * From 0 to 1.
   */
  retention_ratio: number;

  type: 'retention_ratio';

  /** Lower limits than those of the model. */
  token_limits?: RealtimeTruncationRetentionRatio.TokenLimits;
}
export namespace RealtimeTruncationRetentionRatio {
  /** Lower limits than those of the model. */
  export interface TokenLimits {
    /**
     * Most tokens of the conversation, without instructions and tools.
     *
     * At least 0.
     */
    post_instructions?: number;
  }
}

/** More speech. */
export interface ResponseAudioDeltaEvent {
  /** Which content part of the item the event concerns, from 0. */
  content_index: number;

  /** A piece of the encoded audio in base64. */
  delta: string;

  /** Id of the event. */
  event_id: string;

  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /** Id of the response. */
  response_id: string;

  type: 'response.output_audio.delta';
}

/** The speech is complete, or was broken off. */
export interface ResponseAudioDoneEvent {
  /** Which content part of the item the event concerns, from 0. */
  content_index: number;

  /** Id of the event. */
  event_id: string;

  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /** Id of the response. */
  response_id: string;

  type: 'response.output_audio.done';
}

/** More of what the model says. */
export interface ResponseAudioTranscriptDeltaEvent {
  /** Which content part of the item the event concerns, from 0. */
  content_index: number;

  /** Text to append. */
  delta: string;

  /** Id of the event. */
  event_id: string;

  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /** Id of the response. */
  response_id: string;

  type: 'response.output_audio_transcript.delta';
}

/** What the model said is complete, or was broken off. */
export interface ResponseAudioTranscriptDoneEvent {
  /** Which content part of the item the event concerns, from 0. */
  content_index: number;

  /** Id of the event. */
  event_id: string;

  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /** Id of the response. */
  response_id: string;

  /** The whole text. */
  transcript: string;

  type: 'response.output_audio_transcript.done';
}

/** Cuts off an answer that is under way. */
export interface ResponseCancelEvent {
  type: 'response.cancel';

  /**
   * An id of your choice, which an error about this event repeats.
   *
   * At most 512 characters.
   */
  event_id?: string;

  /** Id of the response; the one under way when left out. */
  response_id?: string;
}

/** A new part of a message has begun. */
export interface ResponseContentPartAddedEvent {
  /** Which content part of the item the event concerns, from 0. */
  content_index: number;

  /** Id of the event. */
  event_id: string;

  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /** The part so far. */
  part: ResponseContentPartAddedEvent.Part;

  /** Id of the response. */
  response_id: string;

  type: 'response.content_part.added';
}
export namespace ResponseContentPartAddedEvent {
  /** A part of a message. */
  export interface Part {
    /** Encoded audio in base64. */
    audio?: string;

    /** The text. */
    text?: string;

    /** What is said in the audio. */
    transcript?: string;

    type?: 'audio' | 'text';
  }
}

/** A part of a message is complete, or was broken off. */
export interface ResponseContentPartDoneEvent {
  /** Which content part of the item the event concerns, from 0. */
  content_index: number;

  /** Id of the event. */
  event_id: string;

  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /** The whole part. */
  part: ResponseContentPartDoneEvent.Part;

  /** Id of the response. */
  response_id: string;

  type: 'response.content_part.done';
}
export namespace ResponseContentPartDoneEvent {
  /** A part of a message. */
  export interface Part {
    /** Encoded audio in base64. */
    audio?: string;

    /** The text. */
    text?: string;

    /** What is said in the audio. */
    transcript?: string;

    type?: 'audio' | 'text';
  }
}

/**
 * Asks the model to answer. Happens by itself at the end of a turn, unless turn detection is
 * off or told otherwise.
 */
export interface ResponseCreateEvent {
  type: 'response.create';

  /**
   * An id of your choice, which an error about this event repeats.
   *
   * At most 512 characters.
   */
  event_id?: string;

  /** How to answer, where that differs from the session. */
  response?: RealtimeResponseCreateParams;
}

export interface ResponseCreateEventWithReferencesParam {
  type: 'response.create';

  event_id?: string;

  response?: RealtimeResponseCreateParamsWithReferencesParam;
}

/** The model has begun to answer. */
export interface ResponseCreatedEvent {
  /** Id of the event. */
  event_id: string;

  /** The response so far. */
  response: RealtimeResponse;

  type: 'response.created';
}

/** An answer has ended, however it did. */
export interface ResponseDoneEvent {
  /** Id of the event. */
  event_id: string;

  /** The response, with its items but without audio. */
  response: RealtimeResponse;

  type: 'response.done';
}

/** More of a function call's arguments. */
export interface ResponseFunctionCallArgumentsDeltaEvent {
  /** Id of the call, which the output must repeat. */
  call_id: string;

  /** JSON text to append. */
  delta: string;

  /** Id of the event. */
  event_id: string;

  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /** Id of the response. */
  response_id: string;

  type: 'response.function_call_arguments.delta';
}

/** A function call's arguments are complete, or were broken off. */
export interface ResponseFunctionCallArgumentsDoneEvent {
  /** The whole arguments as JSON text. */
  arguments: string;

  /** Id of the call, which the output must repeat. */
  call_id: string;

  /** Id of the event. */
  event_id: string;

  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Name of the function. */
  name: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /** Id of the response. */
  response_id: string;

  type: 'response.function_call_arguments.done';
}

export interface ResponseItemReference {
  /** Id of an item of the same session. */
  id: string;

  type: 'item_reference';
}

/** More of an MCP call's arguments. */
export interface ResponseMcpCallArgumentsDelta {
  /** JSON text to append. */
  delta: string;

  /** Id of the event. */
  event_id: string;

  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /** Id of the response. */
  response_id: string;

  type: 'response.mcp_call_arguments.delta';

  /** Random filler that evens out the size of events. Ignore it. */
  obfuscation?: string | null;
}

/** An MCP call's arguments are complete. */
export interface ResponseMcpCallArgumentsDone {
  /** The whole arguments as JSON text. */
  arguments: string;

  /** Id of the event. */
  event_id: string;

  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /** Id of the response. */
  response_id: string;

  type: 'response.mcp_call_arguments.done';
}

/** An MCP call has succeeded. */
export interface ResponseMcpCallCompleted {
  /** Id of the event. */
  event_id: string;

  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  type: 'response.mcp_call.completed';
}

/** An MCP call has failed. */
export interface ResponseMcpCallFailed {
  /** Id of the event. */
  event_id: string;

  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  type: 'response.mcp_call.failed';
}

/** An MCP call has begun. */
export interface ResponseMcpCallInProgress {
  /** Id of the event. */
  event_id: string;

  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  type: 'response.mcp_call.in_progress';
}

/** A new output item has begun. */
export interface ResponseOutputItemAddedEvent {
  /** Id of the event. */
  event_id: string;

  /** The item so far. */
  item: ConversationItem;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /** Id of the response. */
  response_id: string;

  type: 'response.output_item.added';
}

/** An output item is complete, or was broken off. */
export interface ResponseOutputItemDoneEvent {
  /** Id of the event. */
  event_id: string;

  /** The whole item. */
  item: ConversationItem;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /** Id of the response. */
  response_id: string;

  type: 'response.output_item.done';
}

/** More text. */
export interface ResponseTextDeltaEvent {
  /** Which content part of the item the event concerns, from 0. */
  content_index: number;

  /** Text to append. */
  delta: string;

  /** Id of the event. */
  event_id: string;

  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /** Id of the response. */
  response_id: string;

  type: 'response.output_text.delta';
}

/** A text is complete, or was broken off. */
export interface ResponseTextDoneEvent {
  /** Which content part of the item the event concerns, from 0. */
  content_index: number;

  /** Id of the event. */
  event_id: string;

  /** Id of the output item that the event concerns. */
  item_id: string;

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /** Id of the response. */
  response_id: string;

  /** The whole text. */
  text: string;

  type: 'response.output_text.done';
}

/** The session has begun. The first event of a connection. */
export interface SessionCreatedEvent {
  /** Id of the event. */
  event_id: string;

  /** Its settings. */
  session:
    | RealtimeClientSecretsAPI.RealtimeSessionCreateResponse
    | RealtimeClientSecretsAPI.RealtimeTranscriptionSessionCreateResponse;

  type: 'session.created';
}

/** Changes the settings of the session. What is left out stays as it is. */
export interface SessionUpdateEvent {
  /** The new settings. */
  session: RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest;

  type: 'session.update';

  /**
   * An id of your choice, which an error about this event repeats.
   *
   * At most 512 characters.
   */
  event_id?: string;
}

/** The settings of the session have changed. */
export interface SessionUpdatedEvent {
  /** Id of the event. */
  event_id: string;

  /** All its settings. */
  session:
    | RealtimeClientSecretsAPI.RealtimeSessionCreateResponse
    | RealtimeClientSecretsAPI.RealtimeTranscriptionSessionCreateResponse;

  type: 'session.updated';
}

/** Changes the settings of a transcription session, in its beta form. */
export interface TranscriptionSessionUpdate {
  /** The new settings. */
  session: TranscriptionSessionUpdate.Session;

  type: 'transcription_session.update';

  /** An id of your choice, which an error about this event repeats. */
  event_id?: string;
}
export namespace TranscriptionSessionUpdate {
  /** Settings of a transcription session, in its beta form. */
  export interface Session {
    client_secret?: BetaRealtimeTranscriptionSessionsAPI.TranscriptionSessionCreateParams.ClientSecret;

    /** Extra data wanted in events, such as log probabilities of transcripts. */
    include?: ('item.input_audio_transcription.logprobs')[];

    /**
     * Format of the audio heard.
     *
     * Default: `pcm16`.
     */
    input_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw';

    /** Whether and how noise is filtered out; null for not at all. */
    input_audio_noise_reduction?: Session.InputAudioNoiseReduction;

    /** How what is said is written down. */
    input_audio_transcription?: AudioTranscription;

    modalities?: ('text' | 'audio')[];

    /** How the end of a turn is noticed; null to say so yourself. */
    turn_detection?: Session.TurnDetection;
  }
  export namespace Session {
    /** How noise is filtered out. */
    export interface InputAudioNoiseReduction {
      /** Where the microphone is. */
      type?: NoiseReductionType;
    }

    /** Notices the end of a turn by silence. */
    export interface TurnDetection {
      create_response?: boolean;

      eagerness?: 'low' | 'medium' | 'high' | 'auto';

      interrupt_response?: boolean;

      /** How much audio before the speech to keep, in milliseconds. */
      prefix_padding_ms?: number;

      /**
       * How long a pause ends a turn, in milliseconds. Shorter reacts sooner but may cut into short
       * pauses.
       */
      silence_duration_ms?: number;

      /** How loud speech must be to count. Raise it where there is noise. */
      threshold?: number;

      type?: 'server_vad';
    }
  }
}

/** The settings of a transcription session have changed. */
export interface TranscriptionSessionUpdatedEvent {
  /** Id of the event. */
  event_id: string;

  /** All its settings. */
  session: TranscriptionSessionUpdatedEvent.Session;

  type: 'transcription_session.updated';
}
export namespace TranscriptionSessionUpdatedEvent {
  /** A transcription session, in its beta form. */
  export interface Session {
    /** Short-lived key, when the session was created by a REST call. */
    client_secret: Session.ClientSecret;

    /** Format of the audio heard. */
    input_audio_format?: string;

    /** How what is said is written down. */
    input_audio_transcription?: AudioTranscription;

    /** Forms of output. */
    modalities?: ('text' | 'audio')[];

    /** How the end of a turn is noticed; null to say so yourself. */
    turn_detection?: Session.TurnDetection;
  }
  export namespace Session {
    /** A short-lived key. */
    export interface ClientSecret {
      /** When it expires, in Unix seconds. */
      expires_at: number;

      /** The key. */
      value: string;
    }

    /** Notices the end of a turn by silence. */
    export interface TurnDetection {
      /** How much audio before the speech to keep, in milliseconds. */
      prefix_padding_ms?: number;

      /**
       * How long a pause ends a turn, in milliseconds. Shorter reacts sooner but may cut into short
       * pauses.
       */
      silence_duration_ms?: number;

      /** How loud speech must be to count. Raise it where there is noise. */
      threshold?: number;

      /** How it is noticed. */
      type?: string;
    }
  }
}
