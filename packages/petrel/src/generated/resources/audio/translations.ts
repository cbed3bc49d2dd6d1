// Written by `npm run generate` from spec/. Do not edit.
import { formatAnswers } from '../../../core/call/answers.ts';
import type { RequestOptions } from '../../../core/call/request-options.ts';
import { APIResource } from '../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../core/pages/api-promise.ts';
import { operationOptions } from '../../../core/request/operation-options.ts';
import { writeForm } from '../../../core/request/write-form.ts';
import type {
  Translation,
  TranslationCreateParams,
  TranslationCreateResponse,
  TranslationVerbose,
} from '../../models/audio/translations.ts';

/** Writes down in English what is said in a recording. */
export class Translations extends APIResource {
  /**
   * Transcribes a recording and translates it into English. The result's type follows
   * `response_format`.
   *
   * `POST /audio/translations`,
   * [API reference](https://platform.openai.com/docs/api-reference/audio/createTranslation)
   */
  create(
    body: TranslationCreateParams & { response_format?: 'json' | undefined },
    options?: RequestOptions,
  ): APIPromise<Translation>;
  /**
   * Transcribes a recording and translates it into English. The result's type follows
   * `response_format`.
   *
   * `POST /audio/translations`,
   * [API reference](https://platform.openai.com/docs/api-reference/audio/createTranslation)
   */
  create(
    body: TranslationCreateParams & { response_format?: 'verbose_json' },
    options?: RequestOptions,
  ): APIPromise<TranslationVerbose>;
  /**
   * Transcribes a recording and translates it into English. The result's type follows
   * `response_format`.
   *
   * `POST /audio/translations`,
   * [API reference](https://platform.openai.com/docs/api-reference/audio/createTranslation)
   */
  create(
    body: TranslationCreateParams & { response_format?: 'text' | 'srt' | 'vtt' },
    options?: RequestOptions,
  ): APIPromise<string>;
  /**
   * Transcribes a recording and translates it into English. The result's type follows
   * `response_format`.
   *
   * `POST /audio/translations`,
   * [API reference](https://platform.openai.com/docs/api-reference/audio/createTranslation)
   */
  create(body: TranslationCreateParams, options?: RequestOptions): APIPromise<Translation>;
  create(body: TranslationCreateParams, options?: RequestOptions): APIPromise<any> {
    return this._client.post(
      '/audio/translations',
      operationOptions(
        options,
        { body, answers: formatAnswers(body.response_format, 'text', 'srt', 'vtt') },
        { multipart: { files: ['file'] }, writeForm },
      ),
    );
  }
}

export declare namespace Translations {
  export {
    type Translation,
    type TranslationCreateParams,
    type TranslationCreateResponse,
    type TranslationVerbose,
  };
}

export type * from '../../models/audio/translations.ts';
