// Written by `npm run generate` from spec/. Do not edit.
import type * as ResponsesAPI from '../responses/responses.ts';
import type * as RealtimeAPI from './realtime.ts';

/** Settings of a session. */
export interface CallAcceptParams {
  type: 'realtime';

  /** How audio is heard and spoken. */
  audio?: RealtimeAPI.RealtimeAudioConfig;

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
  reasoning?: RealtimeAPI.RealtimeReasoning;

  /**
   * Whether and which tools the model calls.
   *
   * Default: `auto`.
   */
  tool_choice?: RealtimeAPI.RealtimeToolChoiceConfig;

  /** Functions and MCP servers that the model may use. */
  tools?: RealtimeAPI.RealtimeToolsConfig;

  /** Whether and how to record a trace of the session. */
  tracing?: RealtimeAPI.RealtimeTracingConfig;

  /** What to drop when the conversation gets too long for the model. */
  truncation?: RealtimeAPI.RealtimeTruncation;
}

/** The session to open. */
export interface CallCreateParams {
  /** The SDP offer of the caller. */
  sdp: string;

  /** Settings of the session. */
  session?: RealtimeAPI.RealtimeSessionCreateRequest;
}

/** Where to hand the call. */
export interface CallReferParams {
  /** The new destination as a `tel:` or `sip:` URI. */
  target_uri: string;
}

/** How to decline the call. */
export interface CallRejectParams {
  /** SIP status to answer with; 603 (Decline) when left out. */
  status_code?: number;
}
