// Written by `npm run generate` from spec/. Do not edit.
import type * as ResponsesAPI from '../responses/responses.ts';
import type * as LiveAPI from './live.ts';

/** Settings of the session that answers the call. */
export interface SessionAcceptParams {
  /** The session. */
  session: SessionAcceptParams.Session;
}

export namespace SessionAcceptParams {
  export interface Session {
    /** The model. */
    model: (string & {}) | 'gpt-live-1';

    type: 'live';

    audio?: Session.Audio;

    /** Who works on what takes longer. */
    delegation?: LiveAPI.ClientDelegation | Session.Responses | Session.Decisions | null;

    input?: LiveAPI.InitialItem[];

    /** What the model is told to be and to do. */
    instructions?: string | null;

    /** A stable, anonymous id of the end user. */
    safety_identifier?: string | null;

    store?: boolean;

    /** What makes questions be asked. */
    triggers?: LiveAPI.DecisionTrigger[];
  }
  export namespace Session {
    export type Audio = LiveAPI.MediaSessionConfig.Audio;
    export namespace Audio {
      export type Output = LiveAPI.SessionResource.Audio.Output;
    }

    export type Decisions = LiveAPI.SessionResource.Decisions;

    export type Responses = LiveAPI.SessionResource.Responses;
  }
}

/** The offer of the connection, and settings that differ. */
export interface SessionForkParams {
  transport: SessionForkParams.Transport;

  /** The session. */
  session?: LiveAPI.MediaSessionForkConfig;
}

export namespace SessionForkParams {
  export type Transport = LiveAPI.LiveCreateResponse.Transport;
}

/** The session that was started, and the answer to the offer. */
export type SessionForkResponse = LiveAPI.LiveCreateResponse;
export namespace SessionForkResponse {
  export type Session = ResponsesAPI.ResponseConversationParam;

  export type Transport = LiveAPI.LiveCreateResponse.Transport;
}

/** Where the call goes. */
export interface SessionReferParams {
  /** Where the call goes, as a SIP or telephone address. */
  target_uri: string;
}

/** Why the call is refused. */
export interface SessionRejectParams {
  /** A SIP status code from 300 to 699. */
  status_code: number;
}
