// Written by `npm run generate` from spec/. Do not edit.
import type { Uploadable } from '../../../core/request/uploads.ts';
import type * as AudioAPI from './audio.ts';
import type * as Self from './transcriptions.ts';

/** A transcript in brief form. */
export interface Transcription {
  /** What was said. */
  text: string;

  /** Languages that were heard; empty when none could be made out (`gpt-transcribe` only). */
  languages?: TranscriptionLanguage[];

  /** Log probabilities of the tokens, when requested with `include`. */
  logprobs?: Transcription.Logprob[];

  /** What is charged: tokens, or seconds of audio. */
  usage?: Transcription.Tokens | Transcription.Duration;
}
export namespace Transcription {
  /** Usage of models charged by time. */
  export interface Duration {
    /** Length of the recording in seconds. */
    seconds: number;

    type: 'duration';
  }

  /** A token and how likely it was. */
  export interface Logprob {
    /** The token's UTF-8 bytes. */
    bytes?: number[];

    /** Natural logarithm of the token's probability. */
    logprob?: number;

    /** The token as text. */
    token?: string;
  }

  /** Usage of models charged by tokens. */
  export interface Tokens {
    /** Tokens of the input. */
    input_tokens: number;

    /** Tokens of the transcript. */
    output_tokens: number;

    /** Input and output together. */
    total_tokens: number;

    type: 'tokens';

    /** The same, split into text and audio. */
    input_token_details?: Tokens.InputTokenDetails;
  }
  export namespace Tokens {
    /** Tokens of the input by kind. */
    export interface InputTokenDetails {
      /** Tokens of the recording. */
      audio_tokens?: number;

      /** Tokens of the prompt. */
      text_tokens?: number;
    }
  }
}

/** The recording to transcribe and how. */
export type TranscriptionCreateParams<ResponseFormat extends AudioAPI.AudioResponseFormat | undefined = AudioAPI.AudioResponseFormat | undefined> = TranscriptionCreateParamsNonStreaming<ResponseFormat> | TranscriptionCreateParamsStreaming;

export interface TranscriptionCreateParamsBase<ResponseFormat extends AudioAPI.AudioResponseFormat | undefined = AudioAPI.AudioResponseFormat | undefined> {
  /** The recording, with a name whose extension indicates its format. */
  file: Uploadable;

  /** Id of the model that transcribes. */
  model: (string & {}) | AudioAPI.AudioModel;

  /**
   * How the recording is cut up. Whole by default; `auto` or a voice activity detector cuts at
   * pauses, which telling speakers apart requires beyond 30 seconds.
   */
  chunking_strategy?: 'auto' | TranscriptionCreateParams.VadConfig | null;

  /** Extra data wanted; `logprobs` needs the JSON format and a model that offers it. */
  include?: TranscriptionInclude[];

  /** Words and phrases likely to occur, such as names (`gpt-transcribe` only). */
  keywords?: string[];

  /**
   * Names of up to 4 speakers, in the order of their voice samples.
   *
   * At most 4 items.
   */
  known_speaker_names?: string[];

  /**
   * A voice sample for each known speaker, 2 to 10 seconds long, as a data URL.
   *
   * At most 4 items.
   */
  known_speaker_references?: string[];

  /** Language spoken, as an ISO 639-1 code. Naming it makes the result better and faster. */
  language?: string;

  /**
   * Languages that may be spoken, as ISO 639-1 codes (`gpt-transcribe` only).
   *
   * At least 1 items.
   */
  languages?: string[];

  /**
   * Text that sets the style or continues an earlier part, in the language spoken. Not
   * available when speakers are distinguished.
   */
  prompt?: string;

  /**
   * Form of the transcript. Models other than `whisper-1` know only some.
   *
   * Default: `json`.
   */
  response_format?: ResponseFormat;

  /**
   * Sends the transcript as events while it is made. `whisper-1` ignores it.
   *
   * Default: `false`.
   */
  stream?: boolean | null;

  /**
   * How random the sampling is. At 0 the model chooses and raises it by itself as needed.
   *
   * Default: `0`.
   */
  temperature?: number;

  /**
   * Which times to return: of words, segments or both. Needs `verbose_json`. Word times take
   * longer.
   */
  timestamp_granularities?: ('word' | 'segment')[];
}

export namespace TranscriptionCreateParams {
  export type TranscriptionCreateParamsNonStreaming = Self.TranscriptionCreateParamsNonStreaming;
  export type TranscriptionCreateParamsStreaming = Self.TranscriptionCreateParamsStreaming;

  /** Settings of the voice activity detector that cuts up a recording. */
  export interface VadConfig {
    type: 'server_vad';

    /**
     * How much audio before the speech to keep, in milliseconds.
     *
     * Default: `300`.
     */
    prefix_padding_ms?: number;

    /**
     * How long a pause ends a stretch, in milliseconds. Shorter reacts sooner but may cut into
     * short pauses.
     *
     * Default: `200`.
     */
    silence_duration_ms?: number;

    /**
     * How loud speech must be to count. Raise it where there is noise.
     *
     * Default: `0.5`.
     */
    threshold?: number;
  }
}

export interface TranscriptionCreateParamsNonStreaming<ResponseFormat extends AudioAPI.AudioResponseFormat | undefined = AudioAPI.AudioResponseFormat | undefined> extends TranscriptionCreateParamsBase<ResponseFormat> {
  /** Asks for the result as a whole. */
  stream?: false | null;
}

export interface TranscriptionCreateParamsStreaming extends TranscriptionCreateParamsBase {
  /** Asks for the result as a stream of events. */
  stream: true;
}

/** A transcript; `response_format` decides in which form. */
export type TranscriptionCreateResponse =
  | Transcription | TranscriptionDiarized | TranscriptionVerbose;

/** A transcript that distinguishes speakers. */
export interface TranscriptionDiarized {
  /** Length of the recording in seconds. */
  duration: number;

  /** What was said, by whom and when. */
  segments: TranscriptionDiarizedSegment[];

  task: 'transcribe';

  /** The whole transcript. */
  text: string;

  /** What is charged: tokens, or seconds of audio. */
  usage?: TranscriptionDiarized.Tokens | TranscriptionDiarized.Duration;
}
export namespace TranscriptionDiarized {
  /** Usage of models charged by time. */
  export type Duration = Transcription.Duration;

  /** Usage of models charged by tokens. */
  export type Tokens = Transcription.Tokens;
  export namespace Tokens {
    /** Tokens of the input by kind. */
    export type InputTokenDetails = Transcription.Tokens.InputTokenDetails;
  }
}

/** A stretch of speech by one speaker. */
export interface TranscriptionDiarizedSegment {
  /** Id of the segment. */
  id: string;

  /** Where it ends, in seconds from the start. */
  end: number;

  /** A known speaker's name, or else a letter: `A`, `B` and so on. */
  speaker: string;

  /** Where it begins, in seconds from the start. */
  start: number;

  /** What was said. */
  text: string;

  type: 'transcript.text.segment';
}

/** Extra data that a transcript can carry. */
export type TranscriptionInclude = 'logprobs';

/** A language heard in a recording. */
export interface TranscriptionLanguage {
  /** Code of the language. */
  code: string;
}

/** A stretch of a verbose transcript. */
export interface TranscriptionSegment {
  /** Number of the segment. */
  id: number;

  /** Mean log probability of its tokens. Below -1 the text is doubtful. */
  avg_logprob: number;

  /** How well its text compresses. Above 2.4 it probably repeats itself and is doubtful. */
  compression_ratio: number;

  /** Where it ends, in seconds from the start. */
  end: number;

  /** Likelihood that nobody speaks here. */
  no_speech_prob: number;

  /** Where the decoder stood in the recording, in hundredths of a second. */
  seek: number;

  /** Where it begins, in seconds from the start. */
  start: number;

  /** Temperature at which it was decoded. */
  temperature: number;

  /** What was said. */
  text: string;

  /** Ids of its tokens. */
  tokens: number[];
}

/** An event of a streamed transcription. */
export type TranscriptionStreamEvent =
  | TranscriptionDiarizedSegment | TranscriptionTextDeltaEvent | TranscriptionTextDoneEvent;

/** More of the transcript. */
export interface TranscriptionTextDeltaEvent {
  /** Text to append. */
  delta: string;

  type: 'transcript.text.delta';

  /** Log probabilities of the new tokens, when requested with `include`. */
  logprobs?: TranscriptionTextDeltaEvent.Logprob[];

  /** Which segment the text belongs to, when speakers are distinguished. */
  segment_id?: string;
}
export namespace TranscriptionTextDeltaEvent {
  /** A token and how likely it was. */
  export interface Logprob {
    /** The token's UTF-8 bytes. */
    bytes?: number[];

    /** Natural logarithm of the token's probability. */
    logprob?: number;

    /** The token as text. */
    token?: string;
  }
}

/** The whole transcript, at the end of the stream. */
export interface TranscriptionTextDoneEvent {
  /** What was said. */
  text: string;

  type: 'transcript.text.done';

  /** Languages that were heard; empty when none could be made out (`gpt-transcribe` only). */
  languages?: TranscriptionLanguage[];

  /** Log probabilities of all tokens, when requested with `include`. */
  logprobs?: TranscriptionTextDoneEvent.Logprob[];

  /** Tokens charged. */
  usage?: TranscriptionTextDoneEvent.Usage;
}
export namespace TranscriptionTextDoneEvent {
  /** A token and how likely it was. */
  export interface Logprob {
    /** The token's UTF-8 bytes. */
    bytes?: number[];

    /** Natural logarithm of the token's probability. */
    logprob?: number;

    /** The token as text. */
    token?: string;
  }

  /** Usage of models charged by tokens. */
  export type Usage = Transcription.Tokens;
  export namespace Usage {
    /** Tokens of the input by kind. */
    export type InputTokenDetails = Transcription.Tokens.InputTokenDetails;
  }
}

/** A finished stretch of speech by one speaker. */
export type TranscriptionTextSegmentEvent = TranscriptionDiarizedSegment;

/** A transcript with timing. */
export interface TranscriptionVerbose {
  /** Length of the recording in seconds. */
  duration: number;

  /** Language of the recording. */
  language: string;

  /** The whole transcript. */
  text: string;

  /** What was said, stretch by stretch. */
  segments?: TranscriptionSegment[];

  /** Seconds charged. */
  usage?: TranscriptionVerbose.Usage;

  /** What was said, word by word, when requested with `timestamp_granularities`. */
  words?: TranscriptionWord[];
}
export namespace TranscriptionVerbose {
  /** Usage of models charged by time. */
  export type Usage = Transcription.Duration;
}

/** A word and when it was said. */
export interface TranscriptionWord {
  /** Where it ends, in seconds from the start. */
  end: number;

  /** Where it begins, in seconds from the start. */
  start: number;

  /** The word. */
  word: string;
}
