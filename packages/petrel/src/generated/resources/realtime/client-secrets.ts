// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../core/call/request-options.ts';
import { APIResource } from '../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../core/pages/api-promise.ts';
import { operationOptions } from '../../../core/request/operation-options.ts';
import type {
  ClientSecretCreateParams,
  ClientSecretCreateResponse,
  RealtimeSessionCreateResponse,
  RealtimeTranscriptionSessionCreateResponse,
  RealtimeTranscriptionSessionTurnDetection,
} from '../../models/realtime/client-secrets.ts';

/** Short-lived keys that can be handed to a browser or an app. */
export class ClientSecrets extends APIResource {
  /**
   * Creates a short-lived key for a Realtime session, so that a browser or an app need not hold
   * the API key. The session's settings can be fixed along with it.
   *
   * `POST /realtime/client_secrets`,
   * [API reference](https://platform.openai.com/docs/api-reference/realtime/create-realtime-client-secret)
   */
  create(
    body: ClientSecretCreateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<ClientSecretCreateResponse> {
    return this._client.post('/realtime/client_secrets', operationOptions(options, { body }));
  }
}

export declare namespace ClientSecrets {
  export {
    type ClientSecretCreateParams,
    type ClientSecretCreateResponse,
    type RealtimeSessionCreateResponse,
    type RealtimeTranscriptionSessionCreateResponse,
    type RealtimeTranscriptionSessionTurnDetection,
  };
}

export type * from '../../models/realtime/client-secrets.ts';
