// Written by `npm run generate` from spec/. Do not edit.
import type { Uploadable } from '../../../core/request/uploads.ts';
import type * as AudioTranscriptionsAPI from './transcriptions.ts';

/** An English translation in brief form. */
export interface Translation {
  /** What was said, in English. */
  text: string;
}

/** The recording to translate and how. */
export interface TranslationCreateParams<ResponseFormat extends 'json' | 'text' | 'srt' | 'verbose_json' | 'vtt' | 'diarized_json' | undefined = 'json' | 'text' | 'srt' | 'verbose_json' | 'vtt' | 'diarized_json' | undefined> {
  /** The recording, with a name whose extension indicates its format. */
  file: Uploadable;

  /** Id of the model that translates. */
  model:
    | (string & {}) | 'whisper-1' | 'gpt-transcribe' | 'gpt-4o-transcribe'
    | 'gpt-4o-mini-transcribe' | 'gpt-4o-mini-transcribe-2025-12-15' | 'gpt-4o-transcribe-diarize';

  /** Text in English that sets the style or continues an earlier part. */
  prompt?: string;

  /**
   * Form of the translation.
   *
   * Default: `json`.
   */
  response_format?: ResponseFormat & ('json' | 'text' | 'srt' | 'verbose_json' | 'vtt');

  /**
   * How random the sampling is. At 0 the model chooses and raises it by itself as needed.
   *
   * Default: `0`.
   */
  temperature?: number;
}

/** An English translation; `response_format` decides in which form. */
export type TranslationCreateResponse = Translation | TranslationVerbose;

/** An English translation with timing. */
export interface TranslationVerbose {
  /** Length of the recording in seconds. */
  duration: number;

  /** Language of the translation, always English. */
  language: string;

  /** The whole translation. */
  text: string;

  /** The translation, stretch by stretch. */
  segments?: AudioTranscriptionsAPI.TranscriptionSegment[];
}
