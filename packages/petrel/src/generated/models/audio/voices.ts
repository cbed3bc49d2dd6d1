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

  /** Whether it was made from a recording or from a description. */
  type: 'audio_sample' | 'prompt';

  /** The description that it was made from. */
  prompt?: string;
}

/** The voice to make. */
export type VoiceCreateParams = VoiceCreateParams.AudioSample | VoiceCreateParams.Prompt;

export namespace VoiceCreateParams {
  export type AudioSample = Consent;

  /** A voice made from a recording. */
  export interface Consent {
    audio_sample: Uploadable;

    /** Id of the recording in which the speaker agrees. */
    consent: string;

    /** Its name. */
    name: string;

    type?: 'audio_sample';
  }

  /** A voice made from a description. */
  export interface Prompt {
    /** Its name. */
    name: string;

    prompt: string;

    type: 'prompt';

    /** The model. */
    model?: (string & {}) | 'auto' | '2026-10-08';

    /** The text that the voice will be used for, or one like it. */
    script_hint?: string;
  }
}

/** Confirms that a custom voice was deleted. */
export interface VoiceDeleted {
  /** Its id. */
  id: string;

  /** Whether it was deleted. */
  deleted: boolean;

  object: 'audio.voice.deleted';
}
