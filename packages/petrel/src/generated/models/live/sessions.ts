// Written by `npm run generate` from spec/. Do not edit.
import type * as ResponsesAPI from '../responses/responses.ts';
import type * as LiveAPI from './live.ts';

/** Settings of the session that answers the call. */
export interface SessionAcceptParams {
  /** The model, and the settings that the session starts with. */
  session: SessionAcceptParams.Session;
}

export namespace SessionAcceptParams {
  export interface Session {
    /** The model that answers the call. */
    model: (string & {}) | 'gpt-live-1';

    type: 'live';

    audio?: Session.Audio;

    /** Who does what takes longer. Default: your program. */
    delegation?: LiveAPI.ClientDelegation | Session.Responses | Session.Decisions | null;

    /** What was said before, as texts: up to 128 messages, 8,192 tokens by default. */
    input?: LiveAPI.InitialItem[];

    /** How the model is to speak, converse and hand work over. */
    instructions?: string | null;

    /** An id of your end user that stays the same, so that abuse can be traced. */
    safety_identifier?: string | null;

    /** Whether to keep the session, to be forked and its recording downloaded. Default false. */
    store?: boolean;

    /**
     * Questions asked at what is said; one trigger for each event type at most. An empty list
     * ends them.
     */
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

  /** What is to differ from the stored session. Default: nothing. */
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
  /** Where the call goes: `tel:+14155550123` or `sip:agent@example.com`. */
  target_uri: string;
}

/** Why the call is refused. */
export interface SessionRejectParams {
  /** A SIP status code from 300 to 699. */
  status_code: number;
}
