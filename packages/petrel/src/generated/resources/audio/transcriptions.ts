// Written by `npm run generate` from spec/. Do not edit.
import { formatAnswers } from '../../../core/call/answers.ts';
import type { RequestOptions } from '../../../core/call/request-options.ts';
import { APIResource } from '../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../core/pages/api-promise.ts';
import { operationOptions } from '../../../core/request/operation-options.ts';
import { streamOf } from '../../../core/request/readable.ts';
import { writeForm } from '../../../core/request/write-form.ts';
import { readStream } from '../../../openai/read-stream.ts';
import type { Stream } from '../../../openai/stream.ts';
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

/** Writes down what is said in a recording, in its own language. */
export class Transcriptions extends APIResource {
  /**
   * Transcribes a recording in the language spoken. The result's type follows
   * `response_format`; with `stream: true` the text arrives as events, which `whisper-1` does
   * not support.
   *
   * `POST /audio/transcriptions`,
   * [API reference](https://platform.openai.com/docs/api-reference/audio/createTranscription)
   */
  create(
    body: TranscriptionCreateParamsNonStreaming & { response_format?: 'json' | undefined },
    options?: RequestOptions,
  ): APIPromise<Transcription>;
  /**
   * Transcribes a recording in the language spoken. The result's type follows
   * `response_format`; with `stream: true` the text arrives as events, which `whisper-1` does
   * not support.
   *
   * `POST /audio/transcriptions`,
   * [API reference](https://platform.openai.com/docs/api-reference/audio/createTranscription)
   */
  create(
    body: TranscriptionCreateParamsNonStreaming & { response_format?: 'verbose_json' },
    options?: RequestOptions,
  ): APIPromise<TranscriptionVerbose>;
  /**
   * Transcribes a recording in the language spoken. The result's type follows
   * `response_format`; with `stream: true` the text arrives as events, which `whisper-1` does
   * not support.
   *
   * `POST /audio/transcriptions`,
   * [API reference](https://platform.openai.com/docs/api-reference/audio/createTranscription)
   */
  create(
    body: TranscriptionCreateParamsNonStreaming & { response_format?: 'text' | 'srt' | 'vtt' },
    options?: RequestOptions,
  ): APIPromise<string>;
  /**
   * Transcribes a recording in the language spoken. The result's type follows
   * `response_format`; with `stream: true` the text arrives as events, which `whisper-1` does
   * not support.
   *
   * `POST /audio/transcriptions`,
   * [API reference](https://platform.openai.com/docs/api-reference/audio/createTranscription)
   */
  create(
    body: TranscriptionCreateParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<Transcription>;
  /**
   * Transcribes a recording in the language spoken. The result's type follows
   * `response_format`; with `stream: true` the text arrives as events, which `whisper-1` does
   * not support.
   *
   * `POST /audio/transcriptions`,
   * [API reference](https://platform.openai.com/docs/api-reference/audio/createTranscription)
   */
  create(
    body: TranscriptionCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<TranscriptionStreamEvent>>;
  /**
   * Transcribes a recording in the language spoken. The result's type follows
   * `response_format`; with `stream: true` the text arrives as events, which `whisper-1` does
   * not support.
   *
   * `POST /audio/transcriptions`,
   * [API reference](https://platform.openai.com/docs/api-reference/audio/createTranscription)
   */
  create(
    body: TranscriptionCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<TranscriptionStreamEvent> | TranscriptionCreateResponse | string>;
  create(body: TranscriptionCreateParams, options?: RequestOptions): APIPromise<any> {
    return this._client.post(
      '/audio/transcriptions',
      operationOptions(
        options,
        { body, answers: formatAnswers(body.response_format, 'text', 'srt', 'vtt') },
        { stream: streamOf(body), readStream, multipart: { files: ['file'] }, writeForm },
      ),
    );
  }
}

export declare namespace Transcriptions {
  export {
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
  };
}

export type * from '../../models/audio/transcriptions.ts';
