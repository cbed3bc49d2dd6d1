// Written by `npm run generate` from spec/. Do not edit.
import type * as RealtimeAPI from '../../realtime/realtime.ts';
import type * as SharedAPI from '../../shared.ts';
import type * as BetaRealtimeSessionsAPI from './sessions.ts';
import type * as BetaRealtimeTranscriptionSessionsAPI from './transcription-sessions.ts';

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
export interface ConversationItem {
  id?: string;

  arguments?: string;

  call_id?: string;

  content?: ConversationItemContent[];

  name?: string;

  object?: 'realtime.item';

  output?: string;

  role?: 'user' | 'assistant' | 'system';

  status?: 'completed' | 'incomplete' | 'in_progress';

  type?: 'message' | 'function_call' | 'function_call_output';
}

export interface ConversationItemContent {
  id?: string;

  audio?: string;

  text?: string;

  transcript?: string;

  type?: 'input_text' | 'input_audio' | 'item_reference' | 'text' | 'audio';
}

/** Adds an item to the conversation. */
export interface ConversationItemCreateEvent {
  /** The item. */
  item: ConversationItem;

  type: 'conversation.item.create';

  /** An id of your choice, which an error about this event repeats. */
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

  /** An id of your choice, which an error about this event repeats. */
  event_id?: string;
}

/** An item has been removed. */
export type ConversationItemDeletedEvent = RealtimeAPI.ConversationItemDeletedEvent;

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

  /** Log probabilities of the tokens, when requested. */
  logprobs?: ConversationItemInputAudioTranscriptionCompletedEvent.Logprob[] | null;
}
export namespace ConversationItemInputAudioTranscriptionCompletedEvent {
  export type Logprob = RealtimeAPI.LogProbProperties;

  /** Usage of models charged by time. */
  export interface TranscriptTextUsageDuration {
    seconds: number;

    type: 'duration';
  }

  /** Usage of models charged by tokens. */
  export interface TranscriptTextUsageTokens {
    input_tokens: number;

    output_tokens: number;

    total_tokens: number;

    type: 'tokens';

    input_token_details?: TranscriptTextUsageTokens.InputTokenDetails;
  }
  export namespace TranscriptTextUsageTokens {
    /** Tokens of the input by kind. */
    export type InputTokenDetails = RealtimeResponseUsage.OutputTokenDetails;
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
  logprobs?: ConversationItemInputAudioTranscriptionDeltaEvent.Logprob[] | null;
}
export namespace ConversationItemInputAudioTranscriptionDeltaEvent {
  export type Logprob = RealtimeAPI.LogProbProperties;
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

/** Asks for an item as the server has it, such as audio after noise reduction. */
export interface ConversationItemRetrieveEvent {
  /** Id of the item. */
  item_id: string;

  type: 'conversation.item.retrieve';

  /** An id of your choice, which an error about this event repeats. */
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

  /** An id of your choice, which an error about this event repeats. */
  event_id?: string;
}

/** A spoken answer has been cut. */
export type ConversationItemTruncatedEvent = RealtimeAPI.ConversationItemTruncatedEvent;

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

    type?: 'input_text' | 'input_audio' | 'item_reference' | 'text';
  }
}

export interface ErrorEvent {
  error: ErrorEvent.Error;

  event_id: string;

  type: 'error';
}
export namespace ErrorEvent {
  export interface Error {
    message: string;

    type: string;

    code?: string | null;

    event_id?: string | null;

    param?: string | null;
  }
}

/** Sends audio to the input buffer. */
export interface InputAudioBufferAppendEvent {
  /** Encoded audio in base64, in the format of the session, at most 15 MiB. */
  audio: string;

  type: 'input_audio_buffer.append';

  /** An id of your choice, which an error about this event repeats. */
  event_id?: string;
}

/** Empties the input buffer. */
export interface InputAudioBufferClearEvent {
  type: 'input_audio_buffer.clear';

  /** An id of your choice, which an error about this event repeats. */
  event_id?: string;
}

/** The input buffer is empty. */
export type InputAudioBufferClearedEvent = RealtimeAPI.InputAudioBufferClearedEvent;

/**
 * Makes a user message of the input buffer. Needed only without turn detection; an error when
 * the buffer is empty. It requests no answer.
 */
export interface InputAudioBufferCommitEvent {
  type: 'input_audio_buffer.commit';

  /** An id of your choice, which an error about this event repeats. */
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

/** The user has begun to speak. */
export type InputAudioBufferSpeechStartedEvent = RealtimeAPI.InputAudioBufferSpeechStartedEvent;

/** The user has stopped speaking. */
export type InputAudioBufferSpeechStoppedEvent = RealtimeAPI.InputAudioBufferSpeechStoppedEvent;

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

/** An event sent in a Realtime session. */
export type RealtimeClientEvent =
  | ConversationItemCreateEvent | ConversationItemDeleteEvent | ConversationItemRetrieveEvent
  | ConversationItemTruncateEvent | InputAudioBufferAppendEvent | InputAudioBufferClearEvent
  | RealtimeClientEvent.OutputAudioBufferClear | InputAudioBufferCommitEvent | ResponseCancelEvent
  | ResponseCreateEvent | SessionUpdateEvent | TranscriptionSessionUpdate;
export namespace RealtimeClientEvent {
  export type OutputAudioBufferClear = RealtimeAPI.OutputAudioBufferClearEvent;
}

/** An answer of the model. */
export interface RealtimeResponse {
  /** Id of the response. */
  id?: string;

  /** Id of the conversation it belongs to; null for none. */
  conversation_id?: string;

  /** Most tokens it was allowed; `inf` for no limit. */
  max_output_tokens?: number | 'inf';

  /** The key-value pairs given with the request. */
  metadata?: SharedAPI.Metadata | null;

  modalities?: ('text' | 'audio')[];

  object?: 'realtime.response';

  /** The items of the answer. */
  output?: ConversationItem[];

  output_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw';

  /** How far the response is. */
  status?: 'completed' | 'cancelled' | 'failed' | 'incomplete' | 'in_progress';

  /** Why it ended as it did. */
  status_details?: RealtimeResponseStatus;

  temperature?: number;

  /** Tokens used. */
  usage?: RealtimeResponseUsage;

  voice?:
    | (string & {}) | 'alloy' | 'ash' | 'ballad' | 'coral' | 'echo' | 'sage' | 'shimmer' | 'verse';
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

  type?: 'completed' | 'cancelled' | 'incomplete' | 'failed';
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
  input_token_details?: RealtimeResponseUsage.InputTokenDetails;

  /** Tokens of the input, earlier turns included. */
  input_tokens?: number;

  /** The generated tokens by kind. */
  output_token_details?: RealtimeResponseUsage.OutputTokenDetails;

  /** Tokens generated. */
  output_tokens?: number;

  /** Input and output together. */
  total_tokens?: number;
}
export namespace RealtimeResponseUsage {
  export interface InputTokenDetails {
    audio_tokens?: number;

    cached_tokens?: number;

    text_tokens?: number;
  }

  export interface OutputTokenDetails {
    audio_tokens?: number;

    text_tokens?: number;
  }
}

/** An event received in a Realtime session. */
export type RealtimeServerEvent =
  | ConversationCreatedEvent | ConversationItemCreatedEvent | ConversationItemDeletedEvent
  | ConversationItemInputAudioTranscriptionCompletedEvent
  | ConversationItemInputAudioTranscriptionDeltaEvent
  | ConversationItemInputAudioTranscriptionFailedEvent
  | RealtimeServerEvent.ConversationItemRetrieved | ConversationItemTruncatedEvent | ErrorEvent
  | InputAudioBufferClearedEvent | InputAudioBufferCommittedEvent
  | InputAudioBufferSpeechStartedEvent | InputAudioBufferSpeechStoppedEvent | RateLimitsUpdatedEvent
  | ResponseAudioDeltaEvent | ResponseAudioDoneEvent | ResponseAudioTranscriptDeltaEvent
  | ResponseAudioTranscriptDoneEvent | ResponseContentPartAddedEvent | ResponseContentPartDoneEvent
  | ResponseCreatedEvent | ResponseDoneEvent | ResponseFunctionCallArgumentsDeltaEvent
  | ResponseFunctionCallArgumentsDoneEvent | ResponseOutputItemAddedEvent
  | ResponseOutputItemDoneEvent | ResponseTextDeltaEvent | ResponseTextDoneEvent
  | SessionCreatedEvent | SessionUpdatedEvent | TranscriptionSessionUpdatedEvent
  | RealtimeServerEvent.OutputAudioBufferStarted | RealtimeServerEvent.OutputAudioBufferStopped
  | RealtimeServerEvent.OutputAudioBufferCleared;
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
  export type OutputAudioBufferCleared = RealtimeAPI.RealtimeServerEvent.OutputAudioBufferCleared;

  /** The model has begun to speak (WebRTC and SIP only). */
  export type OutputAudioBufferStarted = RealtimeAPI.RealtimeServerEvent.OutputAudioBufferStarted;

  /** All the model had to say has been played (WebRTC and SIP only). */
  export type OutputAudioBufferStopped = RealtimeAPI.RealtimeServerEvent.OutputAudioBufferStopped;
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

  type: 'response.audio.delta';
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

  type: 'response.audio.done';
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

  type: 'response.audio_transcript.delta';
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

  type: 'response.audio_transcript.done';
}

/** Cuts off an answer that is under way. */
export interface ResponseCancelEvent {
  type: 'response.cancel';

  /** An id of your choice, which an error about this event repeats. */
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
  export type Part = ResponseContentPartDoneEvent.Part;
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

    type?: 'text' | 'audio';
  }
}

/**
 * Asks the model to answer. Happens by itself at the end of a turn, unless turn detection is
 * off or told otherwise.
 */
export interface ResponseCreateEvent {
  type: 'response.create';

  /** An id of your choice, which an error about this event repeats. */
  event_id?: string;

  /** How to answer, where that differs from the session. */
  response?: ResponseCreateEvent.Response;
}
export namespace ResponseCreateEvent {
  export interface Response {
    conversation?: (string & {}) | 'auto' | 'none';

    input?: ConversationItemWithReference[];

    instructions?: string;

    /**
     * The most tokens of an answer, calls of tools included: 1 to 4,096, or `inf`. Default `inf`.
     */
    max_response_output_tokens?: number | 'inf';

    metadata?: SharedAPI.Metadata | null;

    modalities?: ('text' | 'audio')[];

    output_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw';

    /** How varied answers are, from 0.6 to 1.2. Default 0.8. */
    temperature?: number;

    tool_choice?: string;

    tools?: Response.Tool[];

    voice?:
      | (string & {}) | 'alloy' | 'ash' | 'ballad' | 'coral' | 'echo' | 'sage' | 'shimmer'
      | 'verse';
  }
  export namespace Response {
    export type Tool = BetaRealtimeSessionsAPI.Session.Tool;
  }
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
export type ResponseFunctionCallArgumentsDeltaEvent = RealtimeAPI.ResponseFunctionCallArgumentsDeltaEvent;

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

  /** Which output item the event concerns, from 0. */
  output_index: number;

  /** Id of the response. */
  response_id: string;

  type: 'response.function_call_arguments.done';
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

  type: 'response.text.delta';
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

  type: 'response.text.done';
}

/** The session has begun. The first event of a connection. */
export interface SessionCreatedEvent {
  /** Id of the event. */
  event_id: string;

  /** Its settings. */
  session: BetaRealtimeSessionsAPI.Session;

  type: 'session.created';
}

/** Changes the settings of the session. What is left out stays as it is. */
export interface SessionUpdateEvent {
  /** The new settings. */
  session: SessionUpdateEvent.Session;

  type: 'session.update';

  /** An id of your choice, which an error about this event repeats. */
  event_id?: string;
}
export namespace SessionUpdateEvent {
  export interface Session {
    client_secret?: Session.ClientSecret;

    input_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw';

    input_audio_noise_reduction?: Session.InputAudioNoiseReduction;

    input_audio_transcription?: Session.InputAudioTranscription;

    instructions?: string;

    /**
     * The most tokens of an answer, calls of tools included: 1 to 4,096, or `inf`. Default `inf`.
     */
    max_response_output_tokens?: number | 'inf';

    modalities?: ('text' | 'audio')[];

    model?:
      | 'gpt-4o-realtime-preview' | 'gpt-4o-realtime-preview-2024-10-01'
      | 'gpt-4o-realtime-preview-2024-12-17' | 'gpt-4o-realtime-preview-2025-06-03'
      | 'gpt-4o-mini-realtime-preview' | 'gpt-4o-mini-realtime-preview-2024-12-17';

    output_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw';

    /** How fast the model speaks, from 0.25 to 1.5. Default 1. Only between turns. */
    speed?: number;

    /** How varied answers are, from 0.6 to 1.2. Default 0.8. */
    temperature?: number;

    tool_choice?: string;

    tools?: Session.Tool[];

    tracing?: 'auto' | Session.TracingConfiguration;

    turn_detection?: Session.TurnDetection;

    voice?:
      | (string & {}) | 'alloy' | 'ash' | 'ballad' | 'coral' | 'echo' | 'sage' | 'shimmer'
      | 'verse';
  }
  export namespace Session {
    export interface ClientSecret {
      expires_after?: ClientSecret.ExpiresAfter;
    }
    export namespace ClientSecret {
      export type ExpiresAfter = BetaRealtimeSessionsAPI.SessionCreateParams.ClientSecret.ExpiresAfter;
    }

    export type InputAudioNoiseReduction = BetaRealtimeSessionsAPI.Session.InputAudioNoiseReduction;

    export type InputAudioTranscription = BetaRealtimeSessionsAPI.Session.InputAudioTranscription;

    export type Tool = BetaRealtimeSessionsAPI.Session.Tool;

    export type TracingConfiguration = BetaRealtimeSessionsAPI.Session.TracingConfiguration;

    export type TurnDetection = BetaRealtimeSessionsAPI.Session.TurnDetection;
  }
}

/** The settings of the session have changed. */
export interface SessionUpdatedEvent {
  /** Id of the event. */
  event_id: string;

  /** All its settings. */
  session: BetaRealtimeSessionsAPI.Session;

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
    client_secret?: Session.ClientSecret;

    /** Extra data wanted in events, such as log probabilities of transcripts. */
    include?: string[];

    /** Format of the audio heard. */
    input_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw';

    /** Whether and how noise is filtered out; null for not at all. */
    input_audio_noise_reduction?: Session.InputAudioNoiseReduction;

    /** How what is said is written down. */
    input_audio_transcription?: Session.InputAudioTranscription;

    modalities?: ('text' | 'audio')[];

    /** How the end of a turn is noticed; null to say so yourself. */
    turn_detection?: Session.TurnDetection;
  }
  export namespace Session {
    export type ClientSecret = BetaRealtimeTranscriptionSessionsAPI.TranscriptionSessionCreateParams.ClientSecret;
    export namespace ClientSecret {
      export type ExpiresAt = BetaRealtimeTranscriptionSessionsAPI.TranscriptionSessionCreateParams.ClientSecret.ExpiresAt;
    }

    /** How noise is filtered out. */
    export type InputAudioNoiseReduction = BetaRealtimeSessionsAPI.Session.InputAudioNoiseReduction;

    export type InputAudioTranscription = BetaRealtimeTranscriptionSessionsAPI.TranscriptionSession.InputAudioTranscription;

    /** Notices the end of a turn by silence. */
    export type TurnDetection = BetaRealtimeSessionsAPI.Session.TurnDetection;
  }
}

/** The settings of a transcription session have changed. */
export interface TranscriptionSessionUpdatedEvent {
  /** Id of the event. */
  event_id: string;

  /** All its settings. */
  session: BetaRealtimeTranscriptionSessionsAPI.TranscriptionSession;

  type: 'transcription_session.updated';
}
