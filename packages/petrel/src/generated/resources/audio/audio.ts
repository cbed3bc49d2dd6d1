// Written by `npm run generate` from spec/. Do not edit.
import { APIResource } from '../../../core/client/api-resource.ts';
import type { AudioModel, AudioResponseFormat } from '../../models/audio/audio.ts';
import type { SpeechCreateParams, SpeechModel } from '../../models/audio/speech.ts';
import type {
  Transcription,
  TranscriptionCreateParams,
  TranscriptionCreateParamsBase,
  TranscriptionCreateParamsNonStreaming,
  TranscriptionCreateParamsStreaming,
  TranscriptionCreateResponse,
  TranscriptionDiarized,
  TranscriptionDiarizedSegment,
  TranscriptionInclude,
  TranscriptionLanguage,
  TranscriptionSegment,
  TranscriptionStreamEvent,
  TranscriptionTextDeltaEvent,
  TranscriptionTextDoneEvent,
  TranscriptionTextSegmentEvent,
  TranscriptionVerbose,
  TranscriptionWord,
} from '../../models/audio/transcriptions.ts';
import type {
  Translation,
  TranslationCreateParams,
  TranslationCreateResponse,
  TranslationVerbose,
} from '../../models/audio/translations.ts';
import type {
  VoiceConsent,
  VoiceConsentCreateParams,
  VoiceConsentDeleted,
  VoiceConsentListParams,
  VoiceConsentUpdateParams,
  VoiceConsentsPage,
} from '../../models/audio/voice-consents.ts';
import type { Voice, VoiceCreateParams, VoiceDeleted } from '../../models/audio/voices.ts';
import { Speech } from './speech.ts';
import { Transcriptions } from './transcriptions.ts';
import { Translations } from './translations.ts';
import { VoiceConsents } from './voice-consents.ts';
import { Voices } from './voices.ts';

/** Speech to text and text to speech. */
export class Audio extends APIResource {
  /** Reads text aloud. */
  speech: Speech = new Speech(this._client);

  /** Writes down what is said in a recording, in its own language. */
  transcriptions: Transcriptions = new Transcriptions(this._client);

  /** Writes down in English what is said in a recording. */
  translations: Translations = new Translations(this._client);

  /** Recordings in which a speaker allows a custom voice to be made. */
  voiceConsents: VoiceConsents = new VoiceConsents(this._client);

  /** Custom voices for speech. */
  voices: Voices = new Voices(this._client);
}

Audio.Speech = Speech;
Audio.Transcriptions = Transcriptions;
Audio.Translations = Translations;
Audio.VoiceConsents = VoiceConsents;
Audio.Voices = Voices;

export declare namespace Audio {
  export {
    Speech,
    Transcriptions,
    Translations,
    VoiceConsents,
    Voices,
    type AudioModel,
    type AudioResponseFormat,
    type SpeechCreateParams,
    type SpeechModel,
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
    type Translation,
    type TranslationCreateParams,
    type TranslationCreateResponse,
    type TranslationVerbose,
    type VoiceConsent,
    type VoiceConsentCreateParams,
    type VoiceConsentDeleted,
    type VoiceConsentListParams,
    type VoiceConsentUpdateParams,
    type VoiceConsentsPage,
    type Voice,
    type VoiceCreateParams,
    type VoiceDeleted,
  };
}

export type * from '../../models/audio/audio.ts';
