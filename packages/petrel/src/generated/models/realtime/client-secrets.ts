// Written by `npm run generate` from spec/. Do not edit.
import type * as ResponsesAPI from '../responses/responses.ts';
import type * as RealtimeAPI from './realtime.ts';

/** The key to create. */
export interface ClientSecretCreateParams {
  /** How long it can be used to open sessions; 10 minutes when left out. */
  expires_after?: ClientSecretCreateParams.ExpiresAfter;

  /** Settings of the sessions that it opens. */
  session?:
    | RealtimeAPI.RealtimeSessionCreateRequest
    | RealtimeAPI.RealtimeTranscriptionSessionCreateRequest;
}

export namespace ClientSecretCreateParams {
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
export interface ClientSecretCreateResponse {
  /** When it expires, in Unix seconds. Sessions that are open then go on. */
  expires_at: number;

  /** Settings of the sessions that it opens. */
  session: RealtimeSessionCreateResponse | RealtimeTranscriptionSessionCreateResponse;

  /** The key. */
  value: string;
}

/** A session and its settings. */
export interface RealtimeSessionCreateResponse {
  /** Id of the session. */
  id: string;

  object: 'realtime.session';

  type: 'realtime';

  /** How audio is heard and spoken. */
  audio?: RealtimeSessionCreateResponse.Audio;

  /** When it expires, in Unix seconds. */
  expires_at?: number;

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
  tool_choice?:
    | ResponsesAPI.ToolChoiceOptions | ResponsesAPI.ToolChoiceFunction | ResponsesAPI.ToolChoiceMcp;

  /** Functions and MCP servers that the model may use. */
  tools?: (RealtimeAPI.RealtimeFunctionTool | RealtimeSessionCreateResponse.McpTool)[];

  /** Whether and how to record a trace of the session. */
  tracing?: 'auto' | RealtimeSessionCreateResponse.TracingConfiguration | null;

  /** What to drop when the conversation gets too long for the model. */
  truncation?: RealtimeAPI.RealtimeTruncation;
}
export namespace RealtimeSessionCreateResponse {
  /** How audio is heard and spoken. */
  export interface Audio {
    /** How it is heard. */
    input?: Audio.Input;

    /** How it is spoken. */
    output?: Audio.Output;
  }
  export namespace Audio {
    /** How audio is heard. */
    export interface Input {
      /** Format of the audio heard. */
      format?: RealtimeAPI.RealtimeAudioFormats;

      /** Whether and how noise is filtered out; null for not at all. */
      noise_reduction?: Input.NoiseReduction;

      /** Whether and how what the user says is written down; null for not at all. */
      transcription?: RealtimeAPI.AudioTranscription;

      /** How the end of a turn is noticed; null to say so yourself. */
      turn_detection?: RealtimeAPI.RealtimeAudioInputTurnDetection;
    }
    export namespace Input {
      /** How noise is filtered out. */
      export interface NoiseReduction {
        strength?: number;

        /** Where the microphone is. */
        type?: RealtimeAPI.NoiseReductionType;
      }

      /** Notices the end of a turn by what is said. */
      export type SemanticVad = RealtimeAPI.RealtimeAudioInputTurnDetection.SemanticVad;

      /** Notices the end of a turn by silence. */
      export type ServerVad = RealtimeAPI.RealtimeAudioInputTurnDetection.ServerVad;
    }

    /** How audio is spoken. */
    export interface Output {
      /** Format of the audio spoken. */
      format?: RealtimeAPI.RealtimeAudioFormats;

      /**
       * How fast to speak; 1 is normal. Can change between turns only.
       *
       * From 0.25 to 1.5. Default: `1`.
       */
      speed?: number;

      /** A built-in voice, or a custom one by its id. Cannot change once the model has spoken. */
      voice?:
        | (string & {}) | 'alloy' | 'ash' | 'ballad' | 'coral' | 'echo' | 'sage' | 'shimmer'
        | 'verse' | 'marin' | 'cedar';
    }
  }

  /**
   * Tools of an MCP server, which the API calls by itself. Give an address, a connector or a
   * tunnel.
   */
  export type McpTool = RealtimeAPI.RealtimeResponseCreateMcpTool;
  export namespace McpTool {
    /** Which calls wait for your approval. */
    export type McpToolApprovalFilter = RealtimeAPI.RealtimeResponseCreateMcpTool.McpToolApprovalFilter;
    export namespace McpToolApprovalFilter {
      /** Picks tools of an MCP server. */
      export type Always = RealtimeAPI.RealtimeResponseCreateMcpTool.McpToolFilter;

      /** Picks tools of an MCP server. */
      export type Never = RealtimeAPI.RealtimeResponseCreateMcpTool.McpToolFilter;
    }

    /** Picks tools of an MCP server. */
    export type McpToolFilter = RealtimeAPI.RealtimeResponseCreateMcpTool.McpToolFilter;
  }

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

/** A transcription session and its settings. */
export interface RealtimeTranscriptionSessionCreateResponse {
  /** Id of the session. */
  id: string;

  object: string;

  type: 'transcription';

  /** How audio is heard and spoken. */
  audio?: RealtimeTranscriptionSessionCreateResponse.Audio;

  /** When it expires, in Unix seconds. */
  expires_at?: number;

  /** Extra data wanted in events, such as log probabilities of transcripts. */
  include?: ('item.input_audio_transcription.logprobs')[];
}
export namespace RealtimeTranscriptionSessionCreateResponse {
  /** How audio is heard in a transcription session. */
  export interface Audio {
    /** How it is heard. */
    input?: Audio.Input;
  }
  export namespace Audio {
    /** How audio is heard. */
    export interface Input {
      /** Format of the audio heard. */
      format?: RealtimeAPI.RealtimeAudioFormats;

      /** Whether and how noise is filtered out; null for not at all. */
      noise_reduction?: Input.NoiseReduction;

      /** Whether and how what the user says is written down; null for not at all. */
      transcription?: RealtimeAPI.AudioTranscription;

      /** How the end of a turn is noticed; null to say so yourself. */
      turn_detection?: RealtimeTranscriptionSessionTurnDetection | null;
    }
    export namespace Input {
      /** How noise is filtered out. */
      export interface NoiseReduction {
        strength?: number;

        /** Where the microphone is. */
        type?: RealtimeAPI.NoiseReductionType;
      }
    }
  }
}

/** Notices the end of a turn by silence. */
export interface RealtimeTranscriptionSessionTurnDetection {
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
