// Written by `npm run generate` from spec/. Do not edit.
import type * as ResponsesAPI from '../responses/responses.ts';
import type * as LiveAPI from './live.ts';

export interface SessionAcceptParams {
  session: SessionAcceptParams.Session;
}

export namespace SessionAcceptParams {
  export interface Session {
    model: (string & {}) | 'gpt-live-1';

    type: 'live';

    audio?: SessionAcceptParams.Session.Audio;

    delegation?:
      | LiveAPI.ClientDelegation | SessionAcceptParams.Session.Responses
      | SessionAcceptParams.Session.Decisions | null;

    input?: LiveAPI.InitialItem[];

    instructions?: string | null;

    safety_identifier?: string | null;

    store?: boolean;

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

export interface SessionForkParams {
  transport: SessionForkParams.Transport;

  session?: LiveAPI.MediaSessionForkConfig;
}

export namespace SessionForkParams {
  export type Transport = LiveAPI.LiveCreateResponse.Transport;
}

export type SessionForkResponse = LiveAPI.LiveCreateResponse;
export namespace SessionForkResponse {
  export type Session = ResponsesAPI.ResponseConversationParam;

  export type Transport = LiveAPI.LiveCreateResponse.Transport;
}

export interface SessionReferParams {
  target_uri: string;
}

export interface SessionRejectParams {
  status_code: number;
}
