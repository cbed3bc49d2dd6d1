// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../core/pagination.ts';
import type { Uploadable } from '../../../core/uploads.ts';

export interface VoiceConsent {
  id: string;

  created_at: number;

  language: string;

  name: string;

  object: 'audio.voice_consent';
}

export interface VoiceConsentCreateParams {
  language: string;

  name: string;

  recording: Uploadable;
}

export interface VoiceConsentDeleted {
  id: string;

  deleted: boolean;

  object: 'audio.voice_consent';
}

export interface VoiceConsentListParams {
  after?: string;

  /** Default: `20`. */
  limit?: number;
}

export interface VoiceConsentUpdateParams {
  name: string;
}

export type VoiceConsentsPage = CursorPage<VoiceConsent>;
