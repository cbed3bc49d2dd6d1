// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../core/call/request-options.ts';
import { APIResource } from '../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../core/pages/api-promise.ts';
import { operationOptions } from '../../../../core/request/operation-options.ts';
import type {
  Session,
  SessionCreateParams,
  SessionCreateResponse,
} from '../../../models/beta/realtime/sessions.ts';

/** Short-lived keys for Realtime sessions, in their beta form. */
export class Sessions extends APIResource {
  /**
   * Creates a short-lived key for a Realtime session with the settings given. Superseded by
   * `realtime.clientSecrets.create`.
   *
   * `POST /realtime/sessions`,
   * [API reference](https://platform.openai.com/docs/api-reference/realtime/create-realtime-session)
   */
  create(
    body: SessionCreateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<SessionCreateResponse> {
    return this._client.post(
      '/realtime/sessions',
      operationOptions(options, { body }, { headers: { 'OpenAI-Beta': 'assistants=v2' } }),
    );
  }
}

export declare namespace Sessions {
  export {
    type Session,
    type SessionCreateParams,
    type SessionCreateResponse,
  };
}

export type * from '../../../models/beta/realtime/sessions.ts';
