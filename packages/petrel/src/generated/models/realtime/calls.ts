// Written by `npm run generate` from spec/. Do not edit.
import type * as ResponsesAPI from '../responses/responses.ts';
import type * as RealtimeAPI from './realtime.ts';

export interface CallAcceptParams {
  type: 'realtime';

  audio?: RealtimeAPI.RealtimeAudioConfig;

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

  reasoning?: RealtimeAPI.RealtimeReasoning;

  /** Default: `auto`. */
  tool_choice?: RealtimeAPI.RealtimeToolChoiceConfig;

  tools?: RealtimeAPI.RealtimeToolsConfig;

  tracing?: RealtimeAPI.RealtimeTracingConfig;

  truncation?: RealtimeAPI.RealtimeTruncation;
}

export interface CallCreateParams {
  sdp: string;

  session?: RealtimeAPI.RealtimeSessionCreateRequest;
}

export interface CallReferParams {
  target_uri: string;
}

export interface CallRejectParams {
  status_code?: number;
}
