// Written by `npm run generate` from spec/. Do not edit.
import { APIResource, subresource } from '../../../core/resource.ts';
import type { AudioModel, AudioResponseFormat } from '../../models/audio/audio.ts';
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

  /** Writes down what is said in a recording, in its own language. */
  get transcriptions(): Transcriptions {
    return subresource(this, 'transcriptions', Transcriptions);
  }

  /** Writes down in English what is said in a recording. */
  get translations(): Translations {
    return subresource(this, 'translations', Translations);
  }

  /** Recordings in which a speaker allows a custom voice to be made. */
  get voiceConsents(): VoiceConsents {
    return subresource(this, 'voiceConsents', VoiceConsents);
  }

  /** Custom voices for speech. */
  get voices(): Voices {
    return subresource(this, 'voices', Voices);
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
  };
}

export type * from '../../models/audio/audio.ts';
