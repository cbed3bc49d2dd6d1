// Written by `npm run generate` from spec/. Do not edit.
import type { Uploadable } from '../../../core/uploads.ts';

export interface Voice {
  id: string;

  created_at: number;

  name: string;

  object: 'audio.voice';
}

export interface VoiceCreateParams {
  audio_sample: Uploadable;

  consent: string;

  name: string;
}
