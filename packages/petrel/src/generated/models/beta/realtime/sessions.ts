// Written by `npm run generate` from spec/. Do not edit.
import type * as RealtimeAPI from '../../realtime/realtime.ts';
import type * as ResponsesAPI from '../../responses/responses.ts';
import type * as BetaRealtimeTranscriptionSessionsAPI from './transcription-sessions.ts';

export interface Session {
  id?: string;

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
    | (string & {}) | 'alloy' | 'ash' | 'ballad' | 'coral' | 'echo' | 'sage' | 'shimmer' | 'verse';
}
export namespace Session {
  export interface InputAudioNoiseReduction {
    type?: 'near_field' | 'far_field';
  }

  export interface InputAudioTranscription {
    /** Language of the sound, by its code of two letters (ISO 639-1): `en`. */
    language?: string;

    /** The model that writes down what is heard. */
    model?: string;

    /** Words or a text that the writing down is guided by. */
    prompt?: string;
  }

  export interface Tool {
    description?: string;

    name?: string;

    parameters?: unknown;

    type?: 'function';
  }

  export interface TracingConfiguration {
    group_id?: string;

    metadata?: unknown;

    workflow_name?: string;
  }

  export interface TurnDetection {
    /** Whether the model answers by itself when a turn ends. */
    create_response?: boolean;

    /** How soon the model answers. Only `semantic_vad`. Default `auto`, which is `medium`. */
    eagerness?: 'low' | 'medium' | 'high' | 'auto';

    /** Whether an answer is broken off when speech begins. */
    interrupt_response?: boolean;

    /** Milliseconds of sound kept from before speech began. Only `server_vad`. Default 300. */
    prefix_padding_ms?: number;

    /** Milliseconds of silence that end a turn. Only `server_vad`. Default 500. */
    silence_duration_ms?: number;

    /** How loud speech must be to count, from 0 to 1. Only `server_vad`. Default 0.5. */
    threshold?: number;

    type?: 'server_vad' | 'semantic_vad';
  }
}

/** The session to open. */
export interface SessionCreateParams {
  /** Short-lived key. Returned by the server. */
  client_secret?: SessionCreateParams.ClientSecret;

  /** Format of the audio heard. */
  input_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw';

  input_audio_noise_reduction?: SessionCreateParams.InputAudioNoiseReduction;

  /** Whether and how what the user says is written down; null for not at all. */
  input_audio_transcription?: SessionCreateParams.InputAudioTranscription;

  /** Instructions for the model, also on how to speak. */
  instructions?: string;

  /** Most tokens of one response, tool calls included; `inf` for no limit. */
  max_response_output_tokens?: number | 'inf';

  /** Whether the model speaks, writes or both. */
  modalities?: ('text' | 'audio')[];

  model?:
    | 'gpt-4o-realtime-preview' | 'gpt-4o-realtime-preview-2024-10-01'
    | 'gpt-4o-realtime-preview-2024-12-17' | 'gpt-4o-realtime-preview-2025-06-03'
    | 'gpt-4o-mini-realtime-preview' | 'gpt-4o-mini-realtime-preview-2024-12-17';

  /** Format of the audio spoken. */
  output_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw';

  /** A stored prompt to use, with values for its variables. */
  prompt?: ResponsesAPI.ResponsePrompt | null;

  /**
   * How fast to speak; 1 is normal. Can change between turns only.
   *
   * From 0.25 to 1.5. Default: `1`.
   */
  speed?: number;

  /** How random the sampling is. */
  temperature?: number;

  /** Whether and which tools the model calls. */
  tool_choice?: string;

  /** Functions that the model may ask to have called. */
  tools?: SessionCreateParams.Tool[];

  /** Whether and how to record a trace of the session. */
  tracing?: 'auto' | SessionCreateParams.TracingConfiguration;

  /** What to drop when the conversation gets too long for the model. */
  truncation?: RealtimeAPI.RealtimeTruncation;

  /** How the end of a turn is noticed; null to say so yourself. */
  turn_detection?: SessionCreateParams.TurnDetection;

  /** A built-in voice, or a custom one by its id. Cannot change once the model has spoken. */
  voice?:
    | (string & {}) | 'alloy' | 'ash' | 'ballad' | 'coral' | 'echo' | 'sage' | 'shimmer' | 'verse';
}

export namespace SessionCreateParams {
  export interface ClientSecret {
    expires_after?: ClientSecret.ExpiresAfter;

    expires_at?: number;

    value?: string;
  }
  export namespace ClientSecret {
    export interface ExpiresAfter {
      anchor: 'created_at';

      /** Seconds from the anchor until the secret ends, 10 to 7,200. */
      seconds?: number;
    }
  }

  export type InputAudioNoiseReduction = Session.InputAudioNoiseReduction;

  export interface InputAudioTranscription {
    /** Language of the sound, by its code of two letters (ISO 639-1): `en`. */
    language?: string;

    /** The model that writes down what is heard. */
    model?: string;

    /** Words or a text that the writing down is guided by. */
    prompt?: string;
  }

  export interface Tool {
    description?: string;

    name?: string;

    parameters?: unknown;

    type?: 'function';
  }

  export interface TracingConfiguration {
    group_id?: string;

    metadata?: unknown;

    workflow_name?: string;
  }

  export interface TurnDetection {
    /** Whether the model answers by itself when a turn ends. */
    create_response?: boolean;

    /** How soon the model answers. Only `semantic_vad`. Default `auto`, which is `medium`. */
    eagerness?: 'low' | 'medium' | 'high' | 'auto';

    /** Whether an answer is broken off when speech begins. */
    interrupt_response?: boolean;

    /** Milliseconds of sound kept from before speech began. Only `server_vad`. Default 300. */
    prefix_padding_ms?: number;

    /** Milliseconds of silence that end a turn. Only `server_vad`. Default 500. */
    silence_duration_ms?: number;

    /** How loud speech must be to count, from 0 to 1. Only `server_vad`. Default 0.5. */
    threshold?: number;

    type?: 'server_vad' | 'semantic_vad';
  }
}

/** A Realtime session with its short-lived key. */
export interface SessionCreateResponse {
  client_secret: SessionCreateResponse.ClientSecret;

  /** Id of the session. */
  id?: string;

  /** How audio is heard and spoken. */
  audio?: SessionCreateResponse.Audio;

  /** When it expires, in Unix seconds. */
  expires_at?: number;

  /** Extra data wanted in events, such as log probabilities of transcripts. */
  include?: ('item.input_audio_transcription.logprobs')[];

  input_audio_format?: string;

  input_audio_transcription?: SessionCreateResponse.InputAudioTranscription;

  /** Instructions for the model, also on how to speak. */
  instructions?: string;

  /** Most tokens of one response, tool calls included; `inf` for no limit. */
  max_output_tokens?: number | 'inf';

  /**
   * The most tokens of an answer, calls of tools included: 1 to 4,096, or `inf`. Default `inf`.
   */
  max_response_output_tokens?: number | 'inf';

  modalities?: ('text' | 'audio')[];

  /** Id of the Realtime model. */
  model?: string;

  object?: string;

  output_audio_format?: string;

  /** Whether the model speaks or writes; speech comes with a transcript. */
  output_modalities?: unknown;

  speed?: number;

  temperature?: number;

  /** Whether and which tools the model calls. */
  tool_choice?: string;

  /** Functions and MCP servers that the model may use. */
  tools?: SessionCreateResponse.Tool[];

  /** Whether and how to record a trace of the session. */
  tracing?: 'auto' | SessionCreateResponse.TracingConfiguration;

  /** How the end of a turn is noticed; null to say so yourself. */
  turn_detection?: SessionCreateResponse.TurnDetection;

  voice?:
    | (string & {}) | 'alloy' | 'ash' | 'ballad' | 'coral' | 'echo' | 'sage' | 'shimmer' | 'verse';
}
export namespace SessionCreateResponse {
  export interface Audio {
    input?: Audio.Input;

    output?: Audio.Output;
  }
  export namespace Audio {
    export interface Input {
      format?: RealtimeAPI.RealtimeAudioFormats;

      noise_reduction?: Input.NoiseReduction;

      transcription?: RealtimeAPI.AudioTranscription;

      turn_detection?: Input.TurnDetection;
    }
    export namespace Input {
      export interface NoiseReduction {
        type?: RealtimeAPI.NoiseReductionType;
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
        | 'verse' | 'marin' | 'cedar' | 'fable' | 'onyx' | 'nova';
    }
  }

  export type ClientSecret = BetaRealtimeTranscriptionSessionsAPI.TranscriptionSession.ClientSecret;

  export interface InputAudioTranscription {
    /** The model that writes down what is heard. */
    model?: string;
  }

  export type Tool = RealtimeAPI.RealtimeFunctionTool;

  export interface TracingConfiguration {
    group_id?: string;

    metadata?: unknown;

    workflow_name?: string;
  }

  export interface TurnDetection {
    /** Milliseconds of sound kept from before speech began. Only `server_vad`. Default 300. */
    prefix_padding_ms?: number;

    /** Milliseconds of silence that end a turn. Only `server_vad`. Default 500. */
    silence_duration_ms?: number;

    /** How loud speech must be to count, from 0 to 1. Only `server_vad`. Default 0.5. */
    threshold?: number;

    type?: string;
  }
}
