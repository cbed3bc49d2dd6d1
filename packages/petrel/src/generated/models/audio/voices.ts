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

  /**
   * The description that the voice was made from; left out where it was a recording, or is not
   * known.
   */
  prompt?: string;
}

/** The voice to make. */
export type VoiceCreateParams = VoiceCreateParams.AudioSample | VoiceCreateParams.Prompt;

export namespace VoiceCreateParams {
  export type AudioSample = Consent;

  /** A voice made from a recording. */
  export interface Consent {
    audio_sample: Uploadable;

    /** Id of the recording in which the speaker agrees: `cons_…`. */
    consent: string;

    /** Name of the voice, for people. */
    name: string;

    type?: 'audio_sample';
  }

  /** A voice made from a description. */
  export interface Prompt {
    /** Name of the voice, for people. */
    name: string;

    prompt: string;

    type: 'prompt';

    /** The model that makes the voice. Default `auto`. */
    model?: (string & {}) | 'auto' | '2026-10-08';

    /**
     * What the voice says while it is made; neither blank nor too short. Default: made up from
     * the description.
     */
    script_hint?: string;
  }
}

/** Confirms that a custom voice was deleted. */
export interface VoiceDeleted {
  /** Id of the voice that was deleted. */
  id: string;

  /** Whether the voice was deleted. */
  deleted: boolean;

  object: 'audio.voice.deleted';
}
