// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../core/call/request-options.ts';
import { APIResource } from '../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../core/pages/api-promise.ts';
import { operationOptions } from '../../../../core/request/operation-options.ts';
import type {
  TranscriptionSession,
  TranscriptionSessionCreateParams,
} from '../../../models/beta/realtime/transcription-sessions.ts';

/** Short-lived keys for Realtime transcription, in their beta form. */
export class TranscriptionSessions extends APIResource {
  /**
   * Creates a short-lived key for a Realtime transcription session. Superseded by
   * `realtime.clientSecrets.create`.
   *
   * `POST /realtime/transcription_sessions`,
   * [API reference](https://platform.openai.com/docs/api-reference/realtime/create-realtime-transcription-session)
   */
  create(
    body: TranscriptionSessionCreateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<TranscriptionSession> {
    return this._client.post(
      '/realtime/transcription_sessions',
      operationOptions(options, { body }, { headers: { 'OpenAI-Beta': 'assistants=v2' } }),
    );
  }
}

export declare namespace TranscriptionSessions {
  export {
    type TranscriptionSession,
    type TranscriptionSessionCreateParams,
  };
}

export type * from '../../../models/beta/realtime/transcription-sessions.ts';
