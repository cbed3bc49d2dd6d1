// Written by `npm run generate` from spec/. Do not edit.
import type * as RealtimeAPI from '../../realtime/realtime.ts';

export type TranscriptionSession = RealtimeAPI.TranscriptionSessionUpdatedEvent.Session;

/** The transcription session to open. */
export interface TranscriptionSessionCreateParams {
  /** Extra data wanted in events, such as log probabilities of transcripts. */
  include?: ('item.input_audio_transcription.logprobs')[];

  /**
   * Format of the audio heard.
   *
   * Default: `pcm16`.
   */
  input_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw';

  /** Whether and how noise is filtered out; null for not at all. */
  input_audio_noise_reduction?: RealtimeAPI.TranscriptionSessionUpdate.Session.InputAudioNoiseReduction;

  /** How what is said is written down. */
  input_audio_transcription?: RealtimeAPI.AudioTranscription;

  /** How the end of a turn is noticed; null to say so yourself. */
  turn_detection?: RealtimeAPI.TranscriptionSessionUpdate.Session.TurnDetection;
}
