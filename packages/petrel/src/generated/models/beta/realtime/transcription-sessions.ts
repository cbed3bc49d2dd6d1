// Written by `npm run generate` from spec/. Do not edit.
import type * as RealtimeAPI from '../../realtime/realtime.ts';

export type TranscriptionSession = RealtimeAPI.TranscriptionSessionUpdatedEvent.Session;

export interface TranscriptionSessionCreateParams {
  include?: ('item.input_audio_transcription.logprobs')[];

  /** Default: `pcm16`. */
  input_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw';

  input_audio_noise_reduction?: RealtimeAPI.TranscriptionSessionUpdate.Session.InputAudioNoiseReduction;

  input_audio_transcription?: RealtimeAPI.AudioTranscription;

  turn_detection?: RealtimeAPI.TranscriptionSessionUpdate.Session.TurnDetection;
}
