// Written by `npm run generate` from spec/. Do not edit.

export { Audio, type AudioModel, type AudioResponseFormat } from './audio.ts';
export { Speech, type SpeechCreateParams, type SpeechModel } from './speech.ts';
export {
  Transcriptions,
  type Transcription,
  type TranscriptionCreateParams,
  type TranscriptionCreateParamsBase,
  type TranscriptionCreateParamsNonStreaming,
  type TranscriptionCreateParamsStreaming,
  type TranscriptionCreateResponse,
  type TranscriptionDiarized,
  type TranscriptionDiarizedSegment,
  type TranscriptionInclude,
  type TranscriptionLanguage,
  type TranscriptionSegment,
  type TranscriptionStreamEvent,
  type TranscriptionTextDeltaEvent,
  type TranscriptionTextDoneEvent,
  type TranscriptionTextSegmentEvent,
  type TranscriptionVerbose,
  type TranscriptionWord,
} from './transcriptions.ts';
export {
  Translations,
  type Translation,
  type TranslationCreateParams,
  type TranslationCreateResponse,
  type TranslationVerbose,
} from './translations.ts';
export {
  VoiceConsents,
  type VoiceConsent,
  type VoiceConsentCreateParams,
  type VoiceConsentDeleted,
  type VoiceConsentListParams,
  type VoiceConsentUpdateParams,
  type VoiceConsentsPage,
} from './voice-consents.ts';
export { Voices, type Voice, type VoiceCreateParams, type VoiceDeleted } from './voices.ts';
