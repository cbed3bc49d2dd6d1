// Written by `npm run generate` from spec/. Do not edit.
import type * as AudioSpeechAPI from '../audio/speech.ts';
import type * as AudioTranscriptionsAPI from '../audio/transcriptions.ts';
import type * as BetaRealtimeSessionsAPI from '../beta/realtime/sessions.ts';
import type * as ResponsesAPI from '../responses/responses.ts';
import type * as SharedAPI from '../shared.ts';
import type * as RealtimeClientSecretsAPI from './client-secrets.ts';

export interface AudioTranscription {
  delay?: 'minimal' | 'low' | 'medium' | 'high' | 'xhigh';

  keywords?: string[];

  language?: string;

  /** At least 1 items. */
  languages?: string[];

  model?:
    | (string & {}) | 'whisper-1' | 'gpt-transcribe' | 'gpt-live-transcribe'
    | 'gpt-4o-mini-transcribe' | 'gpt-4o-mini-transcribe-2025-12-15' | 'gpt-4o-transcribe'
    | 'gpt-4o-transcribe-diarize' | 'gpt-realtime-whisper';

  prompt?: string;
}

export interface ConversationCreatedEvent {
  conversation: ConversationCreatedEvent.Conversation;

  event_id: string;

  type: 'conversation.created';
}
export namespace ConversationCreatedEvent {
  export interface Conversation {
    id?: string;

    object?: string;
  }
}

export type ConversationItem =
  | RealtimeConversationItemSystemMessage | RealtimeConversationItemUserMessage
  | RealtimeConversationItemAssistantMessage | RealtimeConversationItemFunctionCall
  | RealtimeConversationItemFunctionCallOutput | RealtimeMcpApprovalResponse | RealtimeMcpListTools
  | RealtimeMcpToolCall | RealtimeMcpApprovalRequest;

export interface ConversationItemAdded {
  event_id: string;

  item: ConversationItem;

  type: 'conversation.item.added';

  previous_item_id?: string | null;
}

export interface ConversationItemCreateEvent {
  item: ConversationItem;

  type: 'conversation.item.create';

  /** At most 512 characters. */
  event_id?: string;

  previous_item_id?: string;
}

export interface ConversationItemCreatedEvent {
  event_id: string;

  item: ConversationItem;

  type: 'conversation.item.created';

  previous_item_id?: string | null;
}

export interface ConversationItemDeleteEvent {
  item_id: string;

  type: 'conversation.item.delete';

  /** At most 512 characters. */
  event_id?: string;
}

export interface ConversationItemDeletedEvent {
  event_id: string;

  item_id: string;

  type: 'conversation.item.deleted';
}

export interface ConversationItemDone {
  event_id: string;

  item: ConversationItem;

  type: 'conversation.item.done';

  previous_item_id?: string | null;
}

export interface ConversationItemInputAudioTranscriptionCompletedEvent {
  content_index: number;

  event_id: string;

  item_id: string;

  transcript: string;

  type: 'conversation.item.input_audio_transcription.completed';

  usage:
    | ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageTokens
    | ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageDuration;

  languages?: AudioTranscriptionsAPI.TranscriptionLanguage[];

  logprobs?: LogProbProperties[] | null;
}
export namespace ConversationItemInputAudioTranscriptionCompletedEvent {
  export type TranscriptTextUsageDuration = AudioTranscriptionsAPI.Transcription.Duration;

  export type TranscriptTextUsageTokens = AudioTranscriptionsAPI.Transcription.Tokens;
  export namespace TranscriptTextUsageTokens {
    export type InputTokenDetails = AudioTranscriptionsAPI.Transcription.Tokens.InputTokenDetails;
  }
}

export interface ConversationItemInputAudioTranscriptionDeltaEvent {
  event_id: string;

  item_id: string;

  type: 'conversation.item.input_audio_transcription.delta';

  content_index?: number;

  delta?: string;

  logprobs?: LogProbProperties[] | null;
}

export interface ConversationItemInputAudioTranscriptionFailedEvent {
  content_index: number;

  error: ConversationItemInputAudioTranscriptionFailedEvent.Error;

  event_id: string;

  item_id: string;

  type: 'conversation.item.input_audio_transcription.failed';
}
export namespace ConversationItemInputAudioTranscriptionFailedEvent {
  export interface Error {
    code?: string;

    message?: string;

    param?: string;

    type?: string;
  }
}

export interface ConversationItemInputAudioTranscriptionSegment {
  id: string;

  content_index: number;

  end: number;

  event_id: string;

  item_id: string;

  speaker: string;

  start: number;

  text: string;

  type: 'conversation.item.input_audio_transcription.segment';
}

export interface ConversationItemRetrieveEvent {
  item_id: string;

  type: 'conversation.item.retrieve';

  /** At most 512 characters. */
  event_id?: string;
}

export interface ConversationItemTruncateEvent {
  audio_end_ms: number;

  content_index: number;

  item_id: string;

  type: 'conversation.item.truncate';

  /** At most 512 characters. */
  event_id?: string;
}

export interface ConversationItemTruncatedEvent {
  audio_end_ms: number;

  content_index: number;

  event_id: string;

  item_id: string;

  type: 'conversation.item.truncated';
}

export interface ConversationItemWithReference {
  id?: string;

  arguments?: string;

  call_id?: string;

  content?: ConversationItemWithReference.Content[];

  name?: string;

  object?: 'realtime.item';

  output?: string;

  role?: 'user' | 'assistant' | 'system';

  status?: 'completed' | 'incomplete' | 'in_progress';

  type?: 'message' | 'function_call' | 'function_call_output';
}
export namespace ConversationItemWithReference {
  export interface Content {
    id?: string;

    audio?: string;

    text?: string;

    transcript?: string;

    type?: 'input_audio' | 'input_text' | 'item_reference' | 'text';
  }
}

export interface InputAudioBufferAppendEvent {
  audio: string;

  type: 'input_audio_buffer.append';

  /** At most 512 characters. */
  event_id?: string;
}

export interface InputAudioBufferClearEvent {
  type: 'input_audio_buffer.clear';

  /** At most 512 characters. */
  event_id?: string;
}

export interface InputAudioBufferClearedEvent {
  event_id: string;

  type: 'input_audio_buffer.cleared';
}

export interface InputAudioBufferCommitEvent {
  type: 'input_audio_buffer.commit';

  /** At most 512 characters. */
  event_id?: string;
}

export interface InputAudioBufferCommittedEvent {
  event_id: string;

  item_id: string;

  type: 'input_audio_buffer.committed';

  previous_item_id?: string | null;
}

export interface InputAudioBufferDtmfEventReceivedEvent {
  event: string;

  received_at: number;

  type: 'input_audio_buffer.dtmf_event_received';
}

export interface InputAudioBufferSpeechStartedEvent {
  audio_start_ms: number;

  event_id: string;

  item_id: string;

  type: 'input_audio_buffer.speech_started';
}

export interface InputAudioBufferSpeechStoppedEvent {
  audio_end_ms: number;

  event_id: string;

  item_id: string;

  type: 'input_audio_buffer.speech_stopped';
}

export interface InputAudioBufferTimeoutTriggered {
  audio_end_ms: number;

  audio_start_ms: number;

  event_id: string;

  item_id: string;

  type: 'input_audio_buffer.timeout_triggered';
}

export interface LogProbProperties {
  bytes: number[];

  logprob: number;

  token: string;
}

export interface McpListToolsCompleted {
  event_id: string;

  item_id: string;

  type: 'mcp_list_tools.completed';
}

export interface McpListToolsFailed {
  event_id: string;

  item_id: string;

  type: 'mcp_list_tools.failed';
}

export interface McpListToolsInProgress {
  event_id: string;

  item_id: string;

  type: 'mcp_list_tools.in_progress';
}

export type NoiseReductionType = 'near_field' | 'far_field';

export interface OutputAudioBufferClearEvent {
  type: 'output_audio_buffer.clear';

  event_id?: string;
}

export interface RateLimitsUpdatedEvent {
  event_id: string;

  rate_limits: RateLimitsUpdatedEvent.RateLimit[];

  type: 'rate_limits.updated';
}
export namespace RateLimitsUpdatedEvent {
  export interface RateLimit {
    limit?: number;

    name?: 'requests' | 'tokens';

    remaining?: number;

    reset_seconds?: number;
  }
}

export interface RealtimeAudioConfig {
  input?: RealtimeAudioConfigInput;

  output?: RealtimeAudioConfigOutput;
}

export interface RealtimeAudioConfigInput {
  format?: RealtimeAudioFormats;

  noise_reduction?: RealtimeAudioConfigInput.NoiseReduction;

  transcription?: AudioTranscription;

  turn_detection?: RealtimeAudioInputTurnDetection;
}
export namespace RealtimeAudioConfigInput {
  export interface NoiseReduction {
    type?: NoiseReductionType;
  }
}

export interface RealtimeAudioConfigOutput {
  format?: RealtimeAudioFormats;

  /** From 0.25 to 1.5. Default: `1`. */
  speed?: number;

  voice?:
    | (string & {}) | 'alloy' | 'ash' | 'ballad' | 'coral' | 'echo' | 'sage' | 'shimmer' | 'verse'
    | 'marin' | 'cedar' | RealtimeAudioConfigOutput.ID;
}
export namespace RealtimeAudioConfigOutput {
  export type ID = AudioSpeechAPI.SpeechCreateParams.ID;
}

export type RealtimeAudioFormats =
  | RealtimeAudioFormats.AudioPCM | RealtimeAudioFormats.AudioPCMU | RealtimeAudioFormats.AudioPCMA;
export namespace RealtimeAudioFormats {
  export interface AudioPCM {
    rate?: 24000;

    type?: 'audio/pcm';
  }

  export interface AudioPCMA {
    type?: 'audio/pcma';
  }

  export interface AudioPCMU {
    type?: 'audio/pcmu';
  }
}

export type RealtimeAudioInputTurnDetection =
  | RealtimeAudioInputTurnDetection.ServerVad | RealtimeAudioInputTurnDetection.SemanticVad | null;
export namespace RealtimeAudioInputTurnDetection {
  export interface SemanticVad {
    type: 'semantic_vad';

    /** Default: `true`. */
    create_response?: boolean;

    /** Default: `auto`. */
    eagerness?: 'low' | 'medium' | 'high' | 'auto';

    /** Default: `true`. */
    interrupt_response?: boolean;
  }

  export interface ServerVad {
    /** Default: `server_vad`. */
    type: 'server_vad';

    /** Default: `true`. */
    create_response?: boolean;

    /** From 5000 to 30000. */
    idle_timeout_ms?: number | null;

    /** Default: `true`. */
    interrupt_response?: boolean;

    prefix_padding_ms?: number;

    silence_duration_ms?: number;

    threshold?: number;
  }
}

export type RealtimeClientEvent =
  | ConversationItemCreateEvent | ConversationItemDeleteEvent | ConversationItemRetrieveEvent
  | ConversationItemTruncateEvent | InputAudioBufferAppendEvent | InputAudioBufferClearEvent
  | OutputAudioBufferClearEvent | InputAudioBufferCommitEvent | ResponseCancelEvent
  | ResponseCreateEvent | SessionUpdateEvent;

export interface RealtimeConversationItemAssistantMessage {
  content: RealtimeConversationItemAssistantMessage.Content[];

  role: 'assistant';

  type: 'message';

  id?: string;

  object?: 'realtime.item';

  status?: 'completed' | 'incomplete' | 'in_progress';
}
export namespace RealtimeConversationItemAssistantMessage {
  export interface Content {
    audio?: string;

    text?: string;

    transcript?: string;

    type?: 'output_text' | 'output_audio';
  }
}

export interface RealtimeConversationItemFunctionCall {
  arguments: string;

  name: string;

  type: 'function_call';

  id?: string;

  call_id?: string;

  object?: 'realtime.item';

  status?: 'completed' | 'incomplete' | 'in_progress';
}

export interface RealtimeConversationItemFunctionCallOutput {
  call_id: string;

  output: string;

  type: 'function_call_output';

  id?: string;

  object?: 'realtime.item';

  status?: 'completed' | 'incomplete' | 'in_progress';
}

export interface RealtimeConversationItemSystemMessage {
  content: RealtimeConversationItemSystemMessage.Content[];

  role: 'system';

  type: 'message';

  id?: string;

  object?: 'realtime.item';

  status?: 'completed' | 'incomplete' | 'in_progress';
}
export namespace RealtimeConversationItemSystemMessage {
  export interface Content {
    text?: string;

    type?: 'input_text';
  }
}

export interface RealtimeConversationItemUserMessage {
  content: RealtimeConversationItemUserMessage.Content[];

  role: 'user';

  type: 'message';

  id?: string;

  object?: 'realtime.item';

  status?: 'completed' | 'incomplete' | 'in_progress';
}
export namespace RealtimeConversationItemUserMessage {
  export interface Content {
    audio?: string;

    /** Default: `auto`. */
    detail?: 'auto' | 'low' | 'high';

    image_url?: string;

    text?: string;

    transcript?: string;

    type?: 'input_text' | 'input_audio' | 'input_image';
  }
}

export interface RealtimeError {
  message: string;

  type: string;

  code?: string | null;

  event_id?: string | null;

  param?: string | null;
}

export interface RealtimeErrorEvent {
  error: RealtimeError;

  event_id: string;

  type: 'error';
}

export interface RealtimeFunctionTool {
  description?: string;

  name?: string;

  parameters?: { [key: string]: unknown };

  type?: 'function';
}

export interface RealtimeMcpApprovalRequest {
  id: string;

  arguments: string;

  name: string;

  server_label: string;

  type: 'mcp_approval_request';
}

export interface RealtimeMcpApprovalResponse {
  id: string;

  approval_request_id: string;

  approve: boolean;

  type: 'mcp_approval_response';

  reason?: string | null;
}

export interface RealtimeMcpListTools {
  server_label: string;

  tools: RealtimeMcpListTools.Tool[];

  type: 'mcp_list_tools';

  id?: string;
}
export namespace RealtimeMcpListTools {
  export interface Tool {
    input_schema: { [key: string]: unknown };

    name: string;

    annotations?: { [key: string]: unknown } | null;

    description?: string | null;
  }
}

export interface RealtimeMcpProtocolError {
  code: number;

  message: string;

  type: 'protocol_error';
}

export interface RealtimeMcpToolCall {
  id: string;

  arguments: string;

  name: string;

  server_label: string;

  type: 'mcp_call';

  approval_request_id?: string | null;

  error?: RealtimeMcpProtocolError | RealtimeMcpToolExecutionError | RealtimeMcphttpError | null;

  output?: string | null;
}

export interface RealtimeMcpToolExecutionError {
  message: string;

  type: 'tool_execution_error';
}

export interface RealtimeMcphttpError {
  code: number;

  message: string;

  type: 'http_error';
}

export interface RealtimeReasoning {
  /** Default: `low`. */
  effort?: RealtimeReasoningEffort;
}

export type RealtimeReasoningEffort = 'minimal' | 'low' | 'medium' | 'high' | 'xhigh';

export interface RealtimeResponse {
  id?: string;

  audio?: RealtimeResponse.Audio;

  conversation_id?: string;

  max_output_tokens?: number | 'inf';

  metadata?: SharedAPI.Metadata;

  object?: 'realtime.response';

  output?: ConversationItem[];

  output_modalities?: ('text' | 'audio')[];

  status?: 'completed' | 'cancelled' | 'failed' | 'incomplete' | 'in_progress';

  status_details?: RealtimeResponseStatus;

  usage?: RealtimeResponseUsage;
}
export namespace RealtimeResponse {
  export interface Audio {
    output?: RealtimeResponse.Audio.Output;
  }
  export namespace Audio {
    export interface Output {
      format?: RealtimeAudioFormats;

      voice?:
        | (string & {}) | 'alloy' | 'ash' | 'ballad' | 'coral' | 'echo' | 'sage' | 'shimmer'
        | 'verse' | 'marin' | 'cedar';
    }
  }
}

export interface RealtimeResponseCreateAudioOutput {
  output?: RealtimeResponseCreateAudioOutput.Output;
}
export namespace RealtimeResponseCreateAudioOutput {
  export interface Output {
    format?: RealtimeAudioFormats;

    voice?:
      | (string & {}) | 'alloy' | 'ash' | 'ballad' | 'coral' | 'echo' | 'sage' | 'shimmer' | 'verse'
      | 'marin' | 'cedar' | RealtimeResponseCreateAudioOutput.Output.ID;
  }
  export namespace Output {
    export type ID = AudioSpeechAPI.SpeechCreateParams.ID;
  }
}

export interface RealtimeResponseCreateMcpTool {
  server_label: string;

  type: 'mcp';

  /** At least 1 items. */
  allowed_callers?: ('direct' | 'programmatic')[] | null;

  allowed_tools?: string[] | RealtimeResponseCreateMcpTool.McpToolFilter | null;

  authorization?: string;

  connector_id?:
    | 'connector_dropbox' | 'connector_gmail' | 'connector_googlecalendar' | 'connector_googledrive'
    | 'connector_microsoftteams' | 'connector_outlookcalendar' | 'connector_outlookemail'
    | 'connector_sharepoint';

  defer_loading?: boolean;

  headers?: { [key: string]: string } | null;

  /** Default: `always`. */
  require_approval?:
    | RealtimeResponseCreateMcpTool.McpToolApprovalFilter | 'always' | 'never' | null;

  server_description?: string;

  server_url?: string;

  tunnel_id?: string;
}
export namespace RealtimeResponseCreateMcpTool {
  export interface McpToolApprovalFilter {
    always?: RealtimeResponseCreateMcpTool.McpToolApprovalFilter.Always;

    never?: RealtimeResponseCreateMcpTool.McpToolApprovalFilter.Always;
  }
  export namespace McpToolApprovalFilter {
    export type Always = RealtimeResponseCreateMcpTool.McpToolFilter;

    export type Never = RealtimeResponseCreateMcpTool.McpToolFilter;
  }

  export interface McpToolFilter {
    read_only?: boolean;

    tool_names?: string[];
  }
}

export interface RealtimeResponseCreateParams {
  audio?: RealtimeResponseCreateAudioOutput;

  conversation?: (string & {}) | 'auto' | 'none';

  input?: ConversationItem[];

  instructions?: string;

  max_output_tokens?: number | 'inf';

  metadata?: SharedAPI.Metadata;

  output_modalities?: ('text' | 'audio')[];

  parallel_tool_calls?: boolean;

  prompt?: ResponsesAPI.ResponsePrompt;

  reasoning?: RealtimeReasoning;

  /** Default: `auto`. */
  tool_choice?:
    | ResponsesAPI.ToolChoiceOptions | ResponsesAPI.ToolChoiceFunction | ResponsesAPI.ToolChoiceMcp;

  tools?: (RealtimeFunctionTool | RealtimeResponseCreateMcpTool)[];
}

export interface RealtimeResponseStatus {
  error?: RealtimeResponseStatus.Error;

  reason?: 'turn_detected' | 'client_cancelled' | 'max_output_tokens' | 'content_filter';

  type?: 'completed' | 'cancelled' | 'failed' | 'incomplete';
}
export namespace RealtimeResponseStatus {
  export interface Error {
    code?: string;

    type?: string;
  }
}

export interface RealtimeResponseUsage {
  input_token_details?: RealtimeResponseUsageInputTokenDetails;

  input_tokens?: number;

  output_token_details?: RealtimeResponseUsageOutputTokenDetails;

  output_tokens?: number;

  total_tokens?: number;
}

export interface RealtimeResponseUsageInputTokenDetails {
  audio_tokens?: number;

  cached_tokens?: number;

  cached_tokens_details?: RealtimeResponseUsageInputTokenDetails.CachedTokensDetails;

  image_tokens?: number;

  text_tokens?: number;
}
export namespace RealtimeResponseUsageInputTokenDetails {
  export interface CachedTokensDetails {
    audio_tokens?: number;

    image_tokens?: number;

    text_tokens?: number;
  }
}

export interface RealtimeResponseUsageOutputTokenDetails {
  audio_tokens?: number;

  text_tokens?: number;
}

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
  export interface ConversationItemRetrieved {
    event_id: string;

    item: ConversationItem;

    type: 'conversation.item.retrieved';
  }

  export interface OutputAudioBufferCleared {
    event_id: string;

    response_id: string;

    type: 'output_audio_buffer.cleared';
  }

  export interface OutputAudioBufferStarted {
    event_id: string;

    response_id: string;

    type: 'output_audio_buffer.started';
  }

  export interface OutputAudioBufferStopped {
    event_id: string;

    response_id: string;

    type: 'output_audio_buffer.stopped';
  }
}

export interface RealtimeSession {
  id?: string;

  expires_at?: number;

  include?: ('item.input_audio_transcription.logprobs')[] | null;

  /** Default: `pcm16`. */
  input_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw';

  input_audio_noise_reduction?: RealtimeSession.InputAudioNoiseReduction;

  input_audio_transcription?:
    | BetaRealtimeSessionsAPI.SessionCreateResponse.Audio.Input.Transcription | null;

  instructions?: string;

  max_response_output_tokens?: number | 'inf';

  modalities?: unknown;

  model?:
    | (string & {}) | 'gpt-realtime' | 'gpt-realtime-1.5' | 'gpt-realtime-2025-08-28'
    | 'gpt-4o-realtime-preview' | 'gpt-4o-realtime-preview-2024-10-01'
    | 'gpt-4o-realtime-preview-2024-12-17' | 'gpt-4o-realtime-preview-2025-06-03'
    | 'gpt-4o-mini-realtime-preview' | 'gpt-4o-mini-realtime-preview-2024-12-17'
    | 'gpt-realtime-mini' | 'gpt-realtime-mini-2025-10-06' | 'gpt-realtime-mini-2025-12-15'
    | 'gpt-audio-1.5' | 'gpt-audio-mini' | 'gpt-audio-mini-2025-10-06'
    | 'gpt-audio-mini-2025-12-15';

  object?: 'realtime.session';

  /** Default: `pcm16`. */
  output_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw';

  prompt?: ResponsesAPI.ResponsePrompt | null;

  /** From 0.25 to 1.5. Default: `1`. */
  speed?: number;

  /** Default: `0.8`. */
  temperature?: number;

  /** Default: `auto`. */
  tool_choice?: string;

  tools?: RealtimeFunctionTool[];

  tracing?: 'auto' | RealtimeSession.TracingConfiguration | null;

  turn_detection?: RealtimeAudioInputTurnDetection;

  voice?:
    | (string & {}) | 'alloy' | 'ash' | 'ballad' | 'coral' | 'echo' | 'sage' | 'shimmer' | 'verse'
    | 'marin' | 'cedar';
}
export namespace RealtimeSession {
  export interface InputAudioNoiseReduction {
    type?: NoiseReductionType;
  }

  export type SemanticVad = RealtimeAudioInputTurnDetection.SemanticVad;

  export type ServerVad = RealtimeAudioInputTurnDetection.ServerVad;

  export interface TracingConfiguration {
    group_id?: string;

    metadata?: { [key: string]: unknown };

    workflow_name?: string;
  }
}

export interface RealtimeSessionCreateRequest {
  type: 'realtime';

  audio?: RealtimeAudioConfig;

  include?: ('item.input_audio_transcription.logprobs')[];

  instructions?: string;

  max_output_tokens?: number | 'inf';

  model?:
    | (string & {}) | 'gpt-realtime' | 'gpt-realtime-1.5' | 'gpt-realtime-2' | 'gpt-realtime-2.1'
    | 'gpt-realtime-2.1-mini' | 'gpt-realtime-2025-08-28' | 'gpt-4o-realtime-preview'
    | 'gpt-4o-realtime-preview-2024-10-01' | 'gpt-4o-realtime-preview-2024-12-17'
    | 'gpt-4o-realtime-preview-2025-06-03' | 'gpt-4o-mini-realtime-preview'
    | 'gpt-4o-mini-realtime-preview-2024-12-17' | 'gpt-realtime-mini'
    | 'gpt-realtime-mini-2025-10-06' | 'gpt-realtime-mini-2025-12-15' | 'gpt-audio-1.5'
    | 'gpt-audio-mini' | 'gpt-audio-mini-2025-10-06' | 'gpt-audio-mini-2025-12-15';

  output_modalities?: ('text' | 'audio')[];

  parallel_tool_calls?: boolean;

  prompt?: ResponsesAPI.ResponsePrompt;

  reasoning?: RealtimeReasoning;

  /** Default: `auto`. */
  tool_choice?: RealtimeToolChoiceConfig;

  tools?: RealtimeToolsConfig;

  tracing?: RealtimeTracingConfig;

  truncation?: RealtimeTruncation;
}

export type RealtimeToolChoiceConfig =
  | ResponsesAPI.ToolChoiceOptions | ResponsesAPI.ToolChoiceFunction | ResponsesAPI.ToolChoiceMcp;

export type RealtimeToolsConfig = RealtimeToolsConfigUnion[];

export type RealtimeToolsConfigUnion = RealtimeFunctionTool | RealtimeToolsConfigUnion.Mcp;
export namespace RealtimeToolsConfigUnion {
  export type Mcp = RealtimeResponseCreateMcpTool;
  export namespace Mcp {
    export type McpToolApprovalFilter = RealtimeResponseCreateMcpTool.McpToolApprovalFilter;
    export namespace McpToolApprovalFilter {
      export type Always = RealtimeResponseCreateMcpTool.McpToolFilter;

      export type Never = RealtimeResponseCreateMcpTool.McpToolFilter;
    }

    export type McpToolFilter = RealtimeResponseCreateMcpTool.McpToolFilter;
  }
}

export type RealtimeTracingConfig = 'auto' | RealtimeTracingConfig.TracingConfiguration | null;
export namespace RealtimeTracingConfig {
  export interface TracingConfiguration {
    group_id?: string;

    metadata?: { [key: string]: unknown };

    workflow_name?: string;
  }
}

export interface RealtimeTranscriptionSessionAudio {
  input?: RealtimeTranscriptionSessionAudioInput;
}

export interface RealtimeTranscriptionSessionAudioInput {
  format?: RealtimeAudioFormats;

  noise_reduction?: RealtimeTranscriptionSessionAudioInput.NoiseReduction;

  transcription?: AudioTranscription;

  turn_detection?: RealtimeAudioInputTurnDetection;
}
export namespace RealtimeTranscriptionSessionAudioInput {
  export interface NoiseReduction {
    type?: NoiseReductionType;
  }
}

export type RealtimeTranscriptionSessionAudioInputTurnDetection = RealtimeAudioInputTurnDetection;
export namespace RealtimeTranscriptionSessionAudioInputTurnDetection {
  export type SemanticVad = RealtimeAudioInputTurnDetection.SemanticVad;

  export type ServerVad = RealtimeAudioInputTurnDetection.ServerVad;
}

export interface RealtimeTranscriptionSessionCreateRequest {
  type: 'transcription';

  audio?: RealtimeTranscriptionSessionAudio;

  include?: ('item.input_audio_transcription.logprobs')[];
}

export type RealtimeTranslationClientEvent =
  | RealtimeTranslationSessionUpdateEvent | RealtimeTranslationInputAudioBufferAppendEvent
  | RealtimeTranslationSessionCloseEvent;

export interface RealtimeTranslationClientSecretCreateRequest {
  session: RealtimeTranslationSessionCreateRequest;

  expires_after?: RealtimeTranslationClientSecretCreateRequest.ExpiresAfter;
}
export namespace RealtimeTranslationClientSecretCreateRequest {
  export interface ExpiresAfter {
    /** Default: `created_at`. */
    anchor?: 'created_at';

    /** From 10 to 7200. Default: `600`. */
    seconds?: number;
  }
}

export interface RealtimeTranslationClientSecretCreateResponse {
  expires_at: number;

  session: RealtimeTranslationSession;

  value: string;
}

export interface RealtimeTranslationInputAudioBufferAppendEvent {
  audio: string;

  type: 'session.input_audio_buffer.append';

  /** At most 512 characters. */
  event_id?: string;
}

export interface RealtimeTranslationInputTranscriptDeltaEvent {
  delta: string;

  event_id: string;

  type: 'session.input_transcript.delta';

  elapsed_ms?: number | null;
}

export interface RealtimeTranslationOutputAudioDeltaEvent {
  delta: string;

  event_id: string;

  type: 'session.output_audio.delta';

  /** Default: `1`. */
  channels?: number;

  elapsed_ms?: number | null;

  format?: 'pcm16';

  /** Default: `24000`. */
  sample_rate?: number;
}

export interface RealtimeTranslationOutputTranscriptDeltaEvent {
  delta: string;

  event_id: string;

  type: 'session.output_transcript.delta';

  elapsed_ms?: number | null;
}

export type RealtimeTranslationServerEvent =
  | RealtimeErrorEvent | RealtimeTranslationSessionCreatedEvent
  | RealtimeTranslationSessionUpdatedEvent | RealtimeTranslationSessionClosedEvent
  | RealtimeTranslationInputTranscriptDeltaEvent | RealtimeTranslationOutputTranscriptDeltaEvent
  | RealtimeTranslationOutputAudioDeltaEvent;

export interface RealtimeTranslationSession {
  id: string;

  audio: RealtimeTranslationSession.Audio;

  expires_at: number;

  model: string;

  type: 'translation';
}
export namespace RealtimeTranslationSession {
  export interface Audio {
    input?: RealtimeTranslationSession.Audio.Input;

    output?: RealtimeTranslationSession.Audio.Output;
  }
  export namespace Audio {
    export interface Input {
      noise_reduction?: RealtimeTranslationSession.Audio.Input.NoiseReduction | null;

      transcription?: RealtimeTranslationSession.Audio.Input.Transcription | null;
    }
    export namespace Input {
      export interface NoiseReduction {
        type: NoiseReductionType;
      }

      export interface Transcription {
        model: string;
      }
    }

    export interface Output {
      language?: string;
    }
  }
}

export interface RealtimeTranslationSessionCloseEvent {
  type: 'session.close';

  /** At most 512 characters. */
  event_id?: string;
}

export interface RealtimeTranslationSessionClosedEvent {
  event_id: string;

  type: 'session.closed';
}

export interface RealtimeTranslationSessionCreateRequest {
  model: string;

  audio?: RealtimeTranslationSessionCreateRequest.Audio;
}
export namespace RealtimeTranslationSessionCreateRequest {
  export interface Audio {
    input?: RealtimeTranslationSessionCreateRequest.Audio.Input;

    output?: RealtimeTranslationSessionCreateRequest.Audio.Output;
  }
  export namespace Audio {
    export interface Input {
      noise_reduction?: RealtimeTranslationSessionCreateRequest.Audio.Input.NoiseReduction | null;

      transcription?: RealtimeTranslationSessionCreateRequest.Audio.Input.Transcription | null;
    }
    export namespace Input {
      export interface NoiseReduction {
        type: NoiseReductionType;
      }

      export interface Transcription {
        model: string;
      }
    }

    export interface Output {
      language?: string;
    }
  }
}

export interface RealtimeTranslationSessionCreatedEvent {
  event_id: string;

  session: RealtimeTranslationSession;

  type: 'session.created';
}

export interface RealtimeTranslationSessionUpdateEvent {
  session: RealtimeTranslationSessionUpdateRequest;

  type: 'session.update';

  /** At most 512 characters. */
  event_id?: string;
}

export interface RealtimeTranslationSessionUpdateRequest {
  audio?: RealtimeTranslationSessionUpdateRequest.Audio;
}
export namespace RealtimeTranslationSessionUpdateRequest {
  export interface Audio {
    input?: RealtimeTranslationSessionUpdateRequest.Audio.Input;

    output?: RealtimeTranslationSessionUpdateRequest.Audio.Output;
  }
  export namespace Audio {
    export interface Input {
      noise_reduction?: RealtimeTranslationSessionUpdateRequest.Audio.Input.NoiseReduction | null;

      transcription?: RealtimeTranslationSessionUpdateRequest.Audio.Input.Transcription | null;
    }
    export namespace Input {
      export interface NoiseReduction {
        type: NoiseReductionType;
      }

      export interface Transcription {
        model: string;
      }
    }

    export interface Output {
      language?: string;
    }
  }
}

export interface RealtimeTranslationSessionUpdatedEvent {
  event_id: string;

  session: RealtimeTranslationSession;

  type: 'session.updated';
}

export type RealtimeTruncation = 'auto' | 'disabled' | RealtimeTruncationRetentionRatio;

export interface RealtimeTruncationRetentionRatio {
  /** From 0 to 1. */
  retention_ratio: number;

  type: 'retention_ratio';

  token_limits?: RealtimeTruncationRetentionRatio.TokenLimits;
}
export namespace RealtimeTruncationRetentionRatio {
  export interface TokenLimits {
    /** At least 0. */
    post_instructions?: number;
  }
}

export interface ResponseAudioDeltaEvent {
  content_index: number;

  delta: string;

  event_id: string;

  item_id: string;

  output_index: number;

  response_id: string;

  type: 'response.output_audio.delta';
}

export interface ResponseAudioDoneEvent {
  content_index: number;

  event_id: string;

  item_id: string;

  output_index: number;

  response_id: string;

  type: 'response.output_audio.done';
}

export interface ResponseAudioTranscriptDeltaEvent {
  content_index: number;

  delta: string;

  event_id: string;

  item_id: string;

  output_index: number;

  response_id: string;

  type: 'response.output_audio_transcript.delta';
}

export interface ResponseAudioTranscriptDoneEvent {
  content_index: number;

  event_id: string;

  item_id: string;

  output_index: number;

  response_id: string;

  transcript: string;

  type: 'response.output_audio_transcript.done';
}

export interface ResponseCancelEvent {
  type: 'response.cancel';

  /** At most 512 characters. */
  event_id?: string;

  response_id?: string;
}

export interface ResponseContentPartAddedEvent {
  content_index: number;

  event_id: string;

  item_id: string;

  output_index: number;

  part: ResponseContentPartAddedEvent.Part;

  response_id: string;

  type: 'response.content_part.added';
}
export namespace ResponseContentPartAddedEvent {
  export interface Part {
    audio?: string;

    text?: string;

    transcript?: string;

    type?: 'audio' | 'text';
  }
}

export interface ResponseContentPartDoneEvent {
  content_index: number;

  event_id: string;

  item_id: string;

  output_index: number;

  part: ResponseContentPartDoneEvent.Part;

  response_id: string;

  type: 'response.content_part.done';
}
export namespace ResponseContentPartDoneEvent {
  export interface Part {
    audio?: string;

    text?: string;

    transcript?: string;

    type?: 'audio' | 'text';
  }
}

export interface ResponseCreateEvent {
  type: 'response.create';

  /** At most 512 characters. */
  event_id?: string;

  response?: RealtimeResponseCreateParams;
}

export interface ResponseCreatedEvent {
  event_id: string;

  response: RealtimeResponse;

  type: 'response.created';
}

export interface ResponseDoneEvent {
  event_id: string;

  response: RealtimeResponse;

  type: 'response.done';
}

export interface ResponseFunctionCallArgumentsDeltaEvent {
  call_id: string;

  delta: string;

  event_id: string;

  item_id: string;

  output_index: number;

  response_id: string;

  type: 'response.function_call_arguments.delta';
}

export interface ResponseFunctionCallArgumentsDoneEvent {
  arguments: string;

  call_id: string;

  event_id: string;

  item_id: string;

  name: string;

  output_index: number;

  response_id: string;

  type: 'response.function_call_arguments.done';
}

export interface ResponseMcpCallArgumentsDelta {
  delta: string;

  event_id: string;

  item_id: string;

  output_index: number;

  response_id: string;

  type: 'response.mcp_call_arguments.delta';

  obfuscation?: string | null;
}

export interface ResponseMcpCallArgumentsDone {
  arguments: string;

  event_id: string;

  item_id: string;

  output_index: number;

  response_id: string;

  type: 'response.mcp_call_arguments.done';
}

export interface ResponseMcpCallCompleted {
  event_id: string;

  item_id: string;

  output_index: number;

  type: 'response.mcp_call.completed';
}

export interface ResponseMcpCallFailed {
  event_id: string;

  item_id: string;

  output_index: number;

  type: 'response.mcp_call.failed';
}

export interface ResponseMcpCallInProgress {
  event_id: string;

  item_id: string;

  output_index: number;

  type: 'response.mcp_call.in_progress';
}

export interface ResponseOutputItemAddedEvent {
  event_id: string;

  item: ConversationItem;

  output_index: number;

  response_id: string;

  type: 'response.output_item.added';
}

export interface ResponseOutputItemDoneEvent {
  event_id: string;

  item: ConversationItem;

  output_index: number;

  response_id: string;

  type: 'response.output_item.done';
}

export interface ResponseTextDeltaEvent {
  content_index: number;

  delta: string;

  event_id: string;

  item_id: string;

  output_index: number;

  response_id: string;

  type: 'response.output_text.delta';
}

export interface ResponseTextDoneEvent {
  content_index: number;

  event_id: string;

  item_id: string;

  output_index: number;

  response_id: string;

  text: string;

  type: 'response.output_text.done';
}

export interface SessionCreatedEvent {
  event_id: string;

  session:
    | RealtimeClientSecretsAPI.RealtimeSessionCreateResponse
    | RealtimeClientSecretsAPI.RealtimeTranscriptionSessionCreateResponse;

  type: 'session.created';
}

export interface SessionUpdateEvent {
  session: RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest;

  type: 'session.update';

  /** At most 512 characters. */
  event_id?: string;
}

export interface SessionUpdatedEvent {
  event_id: string;

  session:
    | RealtimeClientSecretsAPI.RealtimeSessionCreateResponse
    | RealtimeClientSecretsAPI.RealtimeTranscriptionSessionCreateResponse;

  type: 'session.updated';
}

export interface TranscriptionSessionUpdate {
  session: TranscriptionSessionUpdate.Session;

  type: 'transcription_session.update';

  event_id?: string;
}
export namespace TranscriptionSessionUpdate {
  export interface Session {
    include?: ('item.input_audio_transcription.logprobs')[];

    /** Default: `pcm16`. */
    input_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw';

    input_audio_noise_reduction?: TranscriptionSessionUpdate.Session.InputAudioNoiseReduction;

    input_audio_transcription?: AudioTranscription;

    turn_detection?: TranscriptionSessionUpdate.Session.TurnDetection;
  }
  export namespace Session {
    export interface InputAudioNoiseReduction {
      type?: NoiseReductionType;
    }

    export interface TurnDetection {
      prefix_padding_ms?: number;

      silence_duration_ms?: number;

      threshold?: number;

      type?: 'server_vad';
    }
  }
}

export interface TranscriptionSessionUpdatedEvent {
  event_id: string;

  session: TranscriptionSessionUpdatedEvent.Session;

  type: 'transcription_session.updated';
}
export namespace TranscriptionSessionUpdatedEvent {
  export interface Session {
    client_secret: TranscriptionSessionUpdatedEvent.Session.ClientSecret;

    input_audio_format?: string;

    input_audio_transcription?: BetaRealtimeSessionsAPI.SessionCreateResponse.Audio.Input.Transcription;

    modalities?: unknown;

    turn_detection?: TranscriptionSessionUpdatedEvent.Session.TurnDetection;
  }
  export namespace Session {
    export interface ClientSecret {
      expires_at: number;

      value: string;
    }

    export interface TurnDetection {
      prefix_padding_ms?: number;

      silence_duration_ms?: number;

      threshold?: number;

      type?: string;
    }
  }
}
