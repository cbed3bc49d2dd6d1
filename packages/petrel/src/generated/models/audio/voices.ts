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

  type: 'audio_sample' | 'prompt';

  prompt?: string;
}

/** The voice to make. */
export type VoiceCreateParams = VoiceCreateParams.AudioSample | VoiceCreateParams.Prompt;

export namespace VoiceCreateParams {
  export type AudioSample = VoiceCreateParams.Consent;

  export interface Consent {
    audio_sample: Uploadable;

    consent: string;

    name: string;

    type?: 'audio_sample';
  }

  export interface Prompt {
    name: string;

    prompt: string;

    type: 'prompt';

    model?: (string & {}) | 'auto' | '2026-10-08';

    script_hint?: string;
  }
}

export interface VoiceDeleted {
  id: string;

  deleted: boolean;

  object: 'audio.voice.deleted';
}
