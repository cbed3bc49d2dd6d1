// Written by `npm run generate` from spec/. Do not edit.
import type * as RealtimeAPI from '../realtime.ts';

/** The key to create. */
export interface ClientSecretCreateParams {
  /** Settings of the sessions that it opens. */
  session: RealtimeAPI.RealtimeTranslationSessionCreateRequest;

  /** How long it can be used to open sessions; 10 minutes when left out. */
  expires_after?: ClientSecretCreateParams.ExpiresAfter;
}

export namespace ClientSecretCreateParams {
  /** How long a key can be used to open sessions. */
  export type ExpiresAfter = RealtimeAPI.RealtimeTranslationClientSecretCreateRequest.ExpiresAfter;
}
