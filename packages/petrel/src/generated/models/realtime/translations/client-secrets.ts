// Written by `npm run generate` from spec/. Do not edit.
import type * as RealtimeAPI from '../realtime.ts';

export interface ClientSecretCreateParams {
  session: RealtimeAPI.RealtimeTranslationSessionCreateRequest;

  expires_after?: RealtimeAPI.RealtimeTranslationClientSecretCreateRequest.ExpiresAfter;
}
