// Written by `npm run generate` from spec/. Do not edit.
import { APIResource, keepMember, subresource } from '../../../core/resource.ts';
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
  get speech(): Speech {
    return subresource(this, 'speech', Speech);
  }

  set speech(speech: Speech) {
    keepMember(this, 'speech', speech);
  }

  /** Writes down what is said in a recording, in its own language. */
  get transcriptions(): Transcriptions {
    return subresource(this, 'transcriptions', Transcriptions);
  }

  set transcriptions(transcriptions: Transcriptions) {
    keepMember(this, 'transcriptions', transcriptions);
  }

  /** Writes down in English what is said in a recording. */
  get translations(): Translations {
    return subresource(this, 'translations', Translations);
  }

  set translations(translations: Translations) {
    keepMember(this, 'translations', translations);
  }

  /** Recordings in which a speaker allows a custom voice to be made. */
  get voiceConsents(): VoiceConsents {
    return subresource(this, 'voiceConsents', VoiceConsents);
  }

  set voiceConsents(voiceConsents: VoiceConsents) {
    keepMember(this, 'voiceConsents', voiceConsents);
  }

  /** Custom voices for speech. */
  get voices(): Voices {
    return subresource(this, 'voices', Voices);
  }

  set voices(voices: Voices) {
    keepMember(this, 'voices', voices);
  }
}

Audio.Speech = Speech;
Audio.Transcriptions = Transcriptions;
Audio.Translations = Translations;
Audio.VoiceConsents = VoiceConsents;
Audio.Voices = Voices;

export declare namespace Audio {
  export {
    Speech as Speech,
    Transcriptions as Transcriptions,
    Translations as Translations,
    VoiceConsents as VoiceConsents,
    Voices as Voices,
    type AudioModel as AudioModel,
    type AudioResponseFormat as AudioResponseFormat,
    type SpeechCreateParams as SpeechCreateParams,
    type SpeechModel as SpeechModel,
    type Transcription as Transcription,
    type TranscriptionCreateParams as TranscriptionCreateParams,
    type TranscriptionCreateParamsBase as TranscriptionCreateParamsBase,
    type TranscriptionCreateParamsNonStreaming as TranscriptionCreateParamsNonStreaming,
    type TranscriptionCreateParamsStreaming as TranscriptionCreateParamsStreaming,
    type TranscriptionCreateResponse as TranscriptionCreateResponse,
    type TranscriptionDiarized as TranscriptionDiarized,
    type TranscriptionDiarizedSegment as TranscriptionDiarizedSegment,
    type TranscriptionInclude as TranscriptionInclude,
    type TranscriptionLanguage as TranscriptionLanguage,
    type TranscriptionSegment as TranscriptionSegment,
    type TranscriptionStreamEvent as TranscriptionStreamEvent,
    type TranscriptionTextDeltaEvent as TranscriptionTextDeltaEvent,
    type TranscriptionTextDoneEvent as TranscriptionTextDoneEvent,
    type TranscriptionTextSegmentEvent as TranscriptionTextSegmentEvent,
    type TranscriptionVerbose as TranscriptionVerbose,
    type TranscriptionWord as TranscriptionWord,
    type Translation as Translation,
    type TranslationCreateParams as TranslationCreateParams,
    type TranslationCreateResponse as TranslationCreateResponse,
    type TranslationVerbose as TranslationVerbose,
    type VoiceConsent as VoiceConsent,
    type VoiceConsentCreateParams as VoiceConsentCreateParams,
    type VoiceConsentDeleted as VoiceConsentDeleted,
    type VoiceConsentListParams as VoiceConsentListParams,
    type VoiceConsentUpdateParams as VoiceConsentUpdateParams,
    type VoiceConsentsPage as VoiceConsentsPage,
    type Voice as Voice,
    type VoiceCreateParams as VoiceCreateParams,
    type VoiceDeleted as VoiceDeleted,
  };
}

export type * from '../../models/audio/audio.ts';
