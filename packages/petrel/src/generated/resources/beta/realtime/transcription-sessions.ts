// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../core/call/request-options.ts';
import { APIResource } from '../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../core/pages/api-promise.ts';
import { mergeHeaders } from '../../../../core/request/headers.ts';
import { readable } from '../../../../core/request/readable.ts';
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
    return this._client.post('/realtime/transcription_sessions', {
      body,
      answers: 'json',
      ...readable(options),
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
    });
  }
}

export declare namespace TranscriptionSessions {
  export {
    type TranscriptionSession,
    type TranscriptionSessionCreateParams,
  };
}

export type * from '../../../models/beta/realtime/transcription-sessions.ts';
