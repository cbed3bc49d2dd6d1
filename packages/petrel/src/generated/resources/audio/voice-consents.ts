// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../core/call/request-options.ts';
import { APIResource } from '../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../core/pages/api-promise.ts';
import { CursorPage, type PagePromise } from '../../../core/pages/pagination.ts';
import { operationOptions } from '../../../core/request/operation-options.ts';
import {
  type OptionsAlone,
  type OptionsInQuery,
  type QueryAlone,
  optionsInQuery,
} from '../../../core/request/options-in-query.ts';
import { path } from '../../../core/request/path.ts';
import { writeForm } from '../../../core/request/write-form.ts';
import type {
  VoiceConsent,
  VoiceConsentCreateParams,
  VoiceConsentDeleted,
  VoiceConsentListParams,
  VoiceConsentUpdateParams,
  VoiceConsentsPage,
} from '../../models/audio/voice-consents.ts';

/** Recordings in which a speaker allows a custom voice to be made. */
export class VoiceConsents extends APIResource {
  /**
   * Uploads the recording in which a speaker agrees to a custom voice. Open to eligible
   * customers only.
   *
   * `POST /audio/voice_consents`,
   * [API reference](https://platform.openai.com/docs/api-reference/audio/createVoiceConsent)
   */
  create(body: VoiceConsentCreateParams, options?: RequestOptions): APIPromise<VoiceConsent> {
    return this._client.post(
      '/audio/voice_consents',
      operationOptions(options, { body }, { multipart: { files: ['recording'] }, writeForm }),
    );
  }

  /**
   * Fetches the record of one consent recording, without the audio.
   *
   * `GET /audio/voice_consents/{consent_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/audio/getVoiceConsent)
   */
  retrieve(consentID: string, options?: RequestOptions): APIPromise<VoiceConsent> {
    return this._client.get(
      path('/audio/voice_consents/{consent_id}', consentID),
      operationOptions(options),
    );
  }

  /**
   * Renames a consent recording.
   *
   * `POST /audio/voice_consents/{consent_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/audio/updateVoiceConsent)
   */
  update(
    consentID: string,
    body: VoiceConsentUpdateParams,
    options?: RequestOptions,
  ): APIPromise<VoiceConsent> {
    return this._client.post(
      path('/audio/voice_consents/{consent_id}', consentID),
      operationOptions(options, { body }),
    );
  }

  /**
   * Lists consent recordings, one page at a time.
   *
   * `GET /audio/voice_consents`,
   * [API reference](https://platform.openai.com/docs/api-reference/audio/listVoiceConsents)
   */
  list(
    query?: QueryAlone<VoiceConsentListParams> | null,
    options?: RequestOptions,
  ): PagePromise<VoiceConsentsPage, VoiceConsent>;
  /** The same, with request options in place of the query. */
  list(options?: OptionsAlone): PagePromise<VoiceConsentsPage, VoiceConsent>;
  list(
    query: (VoiceConsentListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<VoiceConsentsPage, VoiceConsent> {
    return this._client.getAPIList(
      '/audio/voice_consents',
      CursorPage<VoiceConsent>,
      operationOptions(options, { query }),
    );
  }

  /**
   * Deletes a consent recording.
   *
   * `DELETE /audio/voice_consents/{consent_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/audio/deleteVoiceConsent)
   */
  delete(consentID: string, options?: RequestOptions): APIPromise<VoiceConsentDeleted> {
    return this._client.delete(
      path('/audio/voice_consents/{consent_id}', consentID),
      operationOptions(options),
    );
  }
}

export declare namespace VoiceConsents {
  export {
    type VoiceConsent,
    type VoiceConsentCreateParams,
    type VoiceConsentDeleted,
    type VoiceConsentListParams,
    type VoiceConsentUpdateParams,
    type VoiceConsentsPage,
  };
}

export type * from '../../models/audio/voice-consents.ts';
