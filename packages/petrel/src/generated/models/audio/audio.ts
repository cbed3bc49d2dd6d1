// Written by `npm run generate` from spec/. Do not edit.

/** Ids of the models that transcribe speech. */
export type AudioModel =
  | 'whisper-1' | 'gpt-transcribe' | 'gpt-4o-transcribe' | 'gpt-4o-mini-transcribe'
  | 'gpt-4o-mini-transcribe-2025-12-15' | 'gpt-4o-transcribe-diarize';

/**
 * Form of a transcript: plain text, JSON (brief, verbose or by speaker), or subtitles. Newer
 * models know fewer forms than `whisper-1`.
 */
export type AudioResponseFormat =
  | 'json' | 'text' | 'srt' | 'verbose_json' | 'vtt' | 'diarized_json';
