// Written by `npm run generate` from spec/. Do not edit.
import type * as BetaRealtimeSessionsAPI from '../beta/realtime/sessions.ts';
import type * as ResponsesAPI from '../responses/responses.ts';
import type * as RealtimeAPI from './realtime.ts';

export interface ClientSecretCreateParams {
  expires_after?: ClientSecretCreateParams.ExpiresAfter;

  session?:
    | RealtimeAPI.RealtimeSessionCreateRequest
    | RealtimeAPI.RealtimeTranscriptionSessionCreateRequest;
}

export namespace ClientSecretCreateParams {
  export interface ExpiresAfter {
    /** Default: `created_at`. */
    anchor?: 'created_at';

    /** From 10 to 7200. Default: `600`. */
    seconds?: number;
  }
}

export interface ClientSecretCreateResponse {
  expires_at: number;

  session: RealtimeSessionCreateResponse | RealtimeTranscriptionSessionCreateResponse;

  value: string;
}

export interface RealtimeSessionCreateResponse {
  id: string;

  object: 'realtime.session';

  type: 'realtime';

  audio?: RealtimeSessionCreateResponse.Audio;

  expires_at?: number;

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

  prompt?: ResponsesAPI.ResponsePrompt;

  reasoning?: RealtimeAPI.RealtimeReasoning;

  /** Default: `auto`. */
  tool_choice?:
    | ResponsesAPI.ToolChoiceOptions | ResponsesAPI.ToolChoiceFunction | ResponsesAPI.ToolChoiceMcp;

  tools?: (RealtimeAPI.RealtimeFunctionTool | RealtimeSessionCreateResponse.McpTool)[];

  tracing?: 'auto' | RealtimeSessionCreateResponse.TracingConfiguration | null;

  truncation?: RealtimeAPI.RealtimeTruncation;
}
export namespace RealtimeSessionCreateResponse {
  export interface Audio {
    input?: RealtimeSessionCreateResponse.Audio.Input;

    output?: RealtimeSessionCreateResponse.Audio.Output;
  }
  export namespace Audio {
    export interface Input {
      format?: RealtimeAPI.RealtimeAudioFormats;

      noise_reduction?: RealtimeSessionCreateResponse.Audio.Input.NoiseReduction;

      transcription?: BetaRealtimeSessionsAPI.SessionCreateResponse.Audio.Input.Transcription;

      turn_detection?: RealtimeAPI.RealtimeAudioInputTurnDetection;
    }
    export namespace Input {
      export interface NoiseReduction {
        type?: RealtimeAPI.NoiseReductionType;
      }

      export type SemanticVad = RealtimeAPI.RealtimeAudioInputTurnDetection.SemanticVad;

      export type ServerVad = RealtimeAPI.RealtimeAudioInputTurnDetection.ServerVad;
    }

    export interface Output {
      format?: RealtimeAPI.RealtimeAudioFormats;

      /** From 0.25 to 1.5. Default: `1`. */
      speed?: number;

      voice?:
        | (string & {}) | 'alloy' | 'ash' | 'ballad' | 'coral' | 'echo' | 'sage' | 'shimmer'
        | 'verse' | 'marin' | 'cedar';
    }
  }

  export type McpTool = RealtimeAPI.RealtimeResponseCreateMcpTool;
  export namespace McpTool {
    export type McpToolApprovalFilter = RealtimeAPI.RealtimeResponseCreateMcpTool.McpToolApprovalFilter;
    export namespace McpToolApprovalFilter {
      export type Always = RealtimeAPI.RealtimeResponseCreateMcpTool.McpToolFilter;

      export type Never = RealtimeAPI.RealtimeResponseCreateMcpTool.McpToolFilter;
    }

    export type McpToolFilter = RealtimeAPI.RealtimeResponseCreateMcpTool.McpToolFilter;
  }

  export interface TracingConfiguration {
    group_id?: string;

    metadata?: { [key: string]: unknown };

    workflow_name?: string;
  }
}

export interface RealtimeTranscriptionSessionCreateResponse {
  id: string;

  object: string;

  type: 'transcription';

  audio?: RealtimeTranscriptionSessionCreateResponse.Audio;

  expires_at?: number;

  include?: ('item.input_audio_transcription.logprobs')[];
}
export namespace RealtimeTranscriptionSessionCreateResponse {
  export interface Audio {
    input?: RealtimeTranscriptionSessionCreateResponse.Audio.Input;
  }
  export namespace Audio {
    export interface Input {
      format?: RealtimeAPI.RealtimeAudioFormats;

      noise_reduction?: RealtimeTranscriptionSessionCreateResponse.Audio.Input.NoiseReduction;

      transcription?: BetaRealtimeSessionsAPI.SessionCreateResponse.Audio.Input.Transcription;

      turn_detection?: RealtimeTranscriptionSessionTurnDetection | null;
    }
    export namespace Input {
      export interface NoiseReduction {
        type?: RealtimeAPI.NoiseReductionType;
      }
    }
  }
}

export interface RealtimeTranscriptionSessionTurnDetection {
  prefix_padding_ms?: number;

  silence_duration_ms?: number;

  threshold?: number;

  type?: string;
}
