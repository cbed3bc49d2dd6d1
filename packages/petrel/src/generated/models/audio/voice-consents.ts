// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../core/pages/pagination.ts';
import type { Uploadable } from '../../../core/request/uploads.ts';

/** A recording in which a speaker agrees to a custom voice. */
export interface VoiceConsent {
  /** Id of the recording. */
  id: string;

  /** When it was uploaded, in Unix seconds. */
  created_at: number;

  /** Language spoken, as a BCP 47 tag. */
  language: string;

  /** Name of the recording. */
  name: string;

  object: 'audio.voice_consent';
}

/** The recording to upload. */
export interface VoiceConsentCreateParams {
  /** Language spoken, as a BCP 47 tag. */
  language: string;

  /** Name of the recording. */
  name: string;

  /** The recording, at most 10 MiB. */
  recording: Uploadable;
}

/** Confirms that a consent recording was deleted. */
export interface VoiceConsentDeleted {
  /** Id of the deleted recording. */
  id: string;

  /** Whether it was deleted. */
  deleted: boolean;

  object: 'audio.voice_consent';
}

/** Which consent recordings to list. */
export interface VoiceConsentListParams {
  /** Id of the last item of the previous page. */
  after?: string;

  /**
   * Most items a page holds.
   *
   * Default: `20`.
   */
  limit?: number;
}

/** What to change about a consent recording. */
export interface VoiceConsentUpdateParams {
  /** The new name. */
  name: string;
}

export type VoiceConsentsPage = CursorPage<VoiceConsent>;
