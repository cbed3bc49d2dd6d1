// Written by `npm run generate` from spec/. Do not edit.
import type * as RealtimeAPI from '../realtime.ts';

export type ConnectClientEvent =
  | RealtimeAPI.RealtimeTranslationSessionUpdateEvent
  | RealtimeAPI.RealtimeTranslationInputAudioBufferAppendEvent
  | RealtimeAPI.RealtimeTranslationSessionCloseEvent;
