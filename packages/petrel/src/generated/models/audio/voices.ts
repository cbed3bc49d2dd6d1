// Written by `npm run generate` from spec/. Do not edit.
import type { Uploadable } from '../../../core/request/uploads.ts';

/** A custom voice. */
export interface Voice {
  /** Id of the voice. */
  id: string;

  /** When it was created, in Unix seconds. */
  created_at: number;

  /** Name of the voice. */
  name: string;

  object: 'audio.voice';
}

/** The voice to make. */
export interface VoiceCreateParams {
  /** A recording of the speaker, at most 10 MiB. */
  audio_sample: Uploadable;

  /** Id of the recording in which the speaker agrees. */
  consent: string;

  /** Name of the voice. */
  name: string;
}
