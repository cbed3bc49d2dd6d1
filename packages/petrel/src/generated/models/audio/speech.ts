// Written by `npm run generate` from spec/. Do not edit.

/** The text to read and how. */
export interface SpeechCreateParams {
  /**
   * The text to read, at most 4,096 characters.
   *
   * At most 4096 characters.
   */
  input: string;

  /** Id of the model that speaks. */
  model: (string & {}) | SpeechModel;

  /** A built-in voice, or a custom one by its id. */
  voice:
    | (string & {}) | 'alloy' | 'ash' | 'ballad' | 'coral' | 'echo' | 'sage' | 'shimmer' | 'verse'
    | 'marin' | 'cedar' | 'fable' | 'onyx' | 'nova' | SpeechCreateParams.ID;

  /**
   * How to speak, in words: tone, pace, accent. `tts-1` and `tts-1-hd` ignore it.
   *
   * At most 4096 characters.
   */
  instructions?: string;

  /**
   * Encoding of the audio. `pcm` is raw 24 kHz samples of 16 bits, without a header.
   *
   * Default: `mp3`.
   */
  response_format?: 'mp3' | 'opus' | 'aac' | 'flac' | 'wav' | 'pcm';

  /**
   * How fast to speak; 1 is normal.
   *
   * From 0.25 to 4. Default: `1`.
   */
  speed?: number;

  /**
   * Sends plain audio bytes, or events that carry them in base64. `tts-1` and `tts-1-hd` cannot
   * send events.
   *
   * Default: `audio`.
   */
  stream_format?: 'sse' | 'audio';
}

export namespace SpeechCreateParams {
  /** A custom voice. */
  export interface ID {
    /** Id of the voice. */
    id: string;
  }
}

/** Ids of the models that speak. */
export type SpeechModel = 'tts-1' | 'tts-1-hd' | 'gpt-4o-mini-tts' | 'gpt-4o-mini-tts-2025-12-15';
