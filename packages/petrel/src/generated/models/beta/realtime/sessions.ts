// Written by `npm run generate` from spec/. Do not edit.
import type * as AudioSpeechAPI from '../../audio/speech.ts';
import type * as RealtimeAPI from '../../realtime/realtime.ts';
import type * as ResponsesAPI from '../../responses/responses.ts';

export interface SessionCreateParams {
  client_secret: SessionCreateParams.ClientSecret;

  input_audio_format?: string;

  input_audio_transcription?: SessionCreateParams.InputAudioTranscription;

  instructions?: string;

  max_response_output_tokens?: number | 'inf';

  modalities?: unknown;

  output_audio_format?: string;

  prompt?: ResponsesAPI.ResponsePrompt;

  /** From 0.25 to 1.5. Default: `1`. */
  speed?: number;

  temperature?: number;

  tool_choice?: string;

  tools?: SessionCreateParams.Tool[];

  tracing?: 'auto' | SessionCreateParams.Tracing;

  truncation?: RealtimeAPI.RealtimeTruncation;

  turn_detection?: SessionCreateParams.TurnDetection;

  voice?:
    | (string & {}) | 'alloy' | 'ash' | 'ballad' | 'coral' | 'echo' | 'sage' | 'shimmer' | 'verse'
    | 'marin' | 'cedar' | AudioSpeechAPI.SpeechCreateParams.ID;
}

export namespace SessionCreateParams {
  export interface ClientSecret {
    expires_at: number;

    value: string;
  }

  export interface InputAudioTranscription {
    model?: string;
  }

  export interface Tool {
    description?: string;

    name?: string;

    parameters?: { [key: string]: unknown };

    type?: 'function';
  }

  export interface Tracing {
    group_id?: string;

    metadata?: { [key: string]: unknown };

    workflow_name?: string;
  }

  export interface TurnDetection {
    prefix_padding_ms?: number;

    silence_duration_ms?: number;

    threshold?: number;

    type?: string;
  }
}

export interface SessionCreateResponse {
  id?: string;

  audio?: SessionCreateResponse.Audio;

  expires_at?: number;

  include?: ('item.input_audio_transcription.logprobs')[];

  instructions?: string;

  max_output_tokens?: number | 'inf';

  model?: string;

  object?: string;

  output_modalities?: unknown;

  tool_choice?: string;

  tools?: RealtimeAPI.RealtimeFunctionTool[];

  tracing?: 'auto' | SessionCreateResponse.Tracing;

  turn_detection?: SessionCreateResponse.TurnDetection;
}
export namespace SessionCreateResponse {
  export interface Audio {
    input?: SessionCreateResponse.Audio.Input;

    output?: SessionCreateResponse.Audio.Output;
  }
  export namespace Audio {
    export interface Input {
      format?: RealtimeAPI.RealtimeAudioFormats;

      noise_reduction?: SessionCreateResponse.Audio.Input.NoiseReduction;

      transcription?: SessionCreateResponse.Audio.Input.Transcription;

      turn_detection?: SessionCreateResponse.Audio.Input.TurnDetection;
    }
    export namespace Input {
      export interface NoiseReduction {
        type?: RealtimeAPI.NoiseReductionType;
      }

      export interface Transcription {
        language?: string;

        /** At least 1 items. */
        languages?: string[];

        model?:
          | (string & {}) | 'whisper-1' | 'gpt-transcribe' | 'gpt-live-transcribe'
          | 'gpt-4o-mini-transcribe' | 'gpt-4o-mini-transcribe-2025-12-15' | 'gpt-4o-transcribe'
          | 'gpt-4o-transcribe-diarize' | 'gpt-realtime-whisper';

        prompt?: string;
      }

      export interface TurnDetection {
        prefix_padding_ms?: number;

        silence_duration_ms?: number;

        threshold?: number;

        type?: string;
      }
    }

    export interface Output {
      format?: RealtimeAPI.RealtimeAudioFormats;

      speed?: number;

      voice?:
        | (string & {}) | 'alloy' | 'ash' | 'ballad' | 'coral' | 'echo' | 'sage' | 'shimmer'
        | 'verse' | 'marin' | 'cedar';
    }
  }

  export interface Tracing {
    group_id?: string;

    metadata?: { [key: string]: unknown };

    workflow_name?: string;
  }

  export interface TurnDetection {
    prefix_padding_ms?: number;

    silence_duration_ms?: number;

    threshold?: number;

    type?: string;
  }
}
