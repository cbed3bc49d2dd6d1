// Written by `npm run generate` from spec/. Do not edit.

export { Realtime } from './realtime.ts';
export { Sessions, type SessionCreateParams, type SessionCreateResponse } from './sessions.ts';
export {
  TranscriptionSessions,
  type TranscriptionSession,
  type TranscriptionSessionCreateParams,
} from './transcription-sessions.ts';
