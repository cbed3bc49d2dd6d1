// Written by `npm run generate` from spec/. Do not edit.
import type * as RealtimeAPI from '../../realtime/realtime.ts';

export interface TranscriptionSession {
  client_secret: TranscriptionSession.ClientSecret;

  input_audio_format?: string;

  input_audio_transcription?: TranscriptionSession.InputAudioTranscription;

  modalities?: ('text' | 'audio')[];

  turn_detection?: TranscriptionSession.TurnDetection;
}
export namespace TranscriptionSession {
  export interface ClientSecret {
    expires_at: number;

    value: string;
  }

  export interface InputAudioTranscription {
    /** Language of the sound, by its code of two letters (ISO 639-1): `en`. */
    language?: string;

    /** The model that writes down what is heard. */
    model?: 'gpt-4o-transcribe' | 'gpt-4o-mini-transcribe' | 'whisper-1';

    /** Words or a text that the writing down is guided by. */
    prompt?: string;
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

/** The transcription session to open. */
export interface TranscriptionSessionCreateParams {
  client_secret?: TranscriptionSessionCreateParams.ClientSecret;

  /** Extra data wanted in events, such as log probabilities of transcripts. */
  include?: string[];

  /**
   * Format of the audio heard.
   *
   * Default: `pcm16`.
   */
  input_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw';

  /** Whether and how noise is filtered out; null for not at all. */
  input_audio_noise_reduction?: TranscriptionSessionCreateParams.InputAudioNoiseReduction;

  /** How what is said is written down. */
  input_audio_transcription?: TranscriptionSessionCreateParams.InputAudioTranscription;

  modalities?: ('text' | 'audio')[];

  /** How the end of a turn is noticed; null to say so yourself. */
  turn_detection?: TranscriptionSessionCreateParams.TurnDetection;
}

export namespace TranscriptionSessionCreateParams {
  export interface ClientSecret {
    expires_at?: ClientSecret.ExpiresAt;
  }
  export namespace ClientSecret {
    export interface ExpiresAt {
      anchor?: 'created_at';

      seconds?: number;
    }
  }

  export type InputAudioNoiseReduction = RealtimeAPI.TranscriptionSessionUpdate.Session.InputAudioNoiseReduction;

  export type InputAudioTranscription = RealtimeAPI.AudioTranscription;

  export type TurnDetection = RealtimeAPI.TranscriptionSessionUpdate.Session.TurnDetection;
}
