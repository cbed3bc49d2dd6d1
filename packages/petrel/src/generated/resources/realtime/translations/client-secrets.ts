// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../core/call/request-options.ts';
import { APIResource } from '../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../core/pages/api-promise.ts';
import { operationOptions } from '../../../../core/request/operation-options.ts';
import type * as RealtimeAPI from '../../../models/realtime/realtime.ts';
import type {
  ClientSecretCreateParams,
} from '../../../models/realtime/translations/client-secrets.ts';

/** Short-lived keys for live translation, which can be handed to a browser or an app. */
export class ClientSecrets extends APIResource {
  /**
   * Creates a short-lived key for a live translation session, so that a browser or an app need
   * not hold the API key.
   *
   * `POST /realtime/translations/client_secrets`,
   * [API reference](https://platform.openai.com/docs/api-reference/realtime/create-realtime-translation-client-secret)
   */
  create(
    body: ClientSecretCreateParams,
    options?: RequestOptions,
  ): APIPromise<RealtimeAPI.RealtimeTranslationClientSecretCreateResponse> {
    return this._client.post(
      '/realtime/translations/client_secrets',
      operationOptions(options, { body }),
    );
  }
}

export declare namespace ClientSecrets {
  export {
    type ClientSecretCreateParams,
  };
}

export type * from '../../../models/realtime/translations/client-secrets.ts';
