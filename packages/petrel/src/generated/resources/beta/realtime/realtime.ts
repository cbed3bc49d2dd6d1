// Written by `npm run generate` from spec/. Do not edit.
import { APIResource, keepMember, subresource } from '../../../../core/resource.ts';
import type {
  SessionCreateParams,
  SessionCreateResponse,
} from '../../../models/beta/realtime/sessions.ts';
import type {
  TranscriptionSession,
  TranscriptionSessionCreateParams,
} from '../../../models/beta/realtime/transcription-sessions.ts';
import { Sessions } from './sessions.ts';
import { TranscriptionSessions } from './transcription-sessions.ts';

/** The beta form of the Realtime API. */
export class Realtime extends APIResource {
  /** Short-lived keys for Realtime sessions, in their beta form. */
  get sessions(): Sessions {
    return subresource(this, 'sessions', Sessions);
  }

  set sessions(sessions: Sessions) {
    keepMember(this, 'sessions', sessions);
  }

  /** Short-lived keys for Realtime transcription, in their beta form. */
  get transcriptionSessions(): TranscriptionSessions {
    return subresource(this, 'transcriptionSessions', TranscriptionSessions);
  }

  set transcriptionSessions(transcriptionSessions: TranscriptionSessions) {
    keepMember(this, 'transcriptionSessions', transcriptionSessions);
  }
}

Realtime.Sessions = Sessions;
Realtime.TranscriptionSessions = TranscriptionSessions;

export declare namespace Realtime {
  export {
    Sessions as Sessions,
    TranscriptionSessions as TranscriptionSessions,
    type SessionCreateParams as SessionCreateParams,
    type SessionCreateResponse as SessionCreateResponse,
    type TranscriptionSession as TranscriptionSession,
    type TranscriptionSessionCreateParams as TranscriptionSessionCreateParams,
  };
}
