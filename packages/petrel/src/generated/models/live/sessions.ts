// Written by `npm run generate` from spec/. Do not edit.
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
    export interface Audio {
      output?: SessionAcceptParams.Session.Audio.Output;
    }
    export namespace Audio {
      export interface Output {
        voice?: (string & {}) | LiveAPI.BuiltInVoice | LiveAPI.CustomVoice;
      }
    }

    export interface Decisions {
      decisions: LiveAPI.DecisionsDelegationConfig;

      type: 'decisions';

      acknowledgement_delay_ms?: number;
    }

    export interface Responses {
      responses: LiveAPI.ResponsesDelegationConfig;

      type: 'responses';

      acknowledgement_delay_ms?: number;
    }
  }
}

export interface SessionForkParams {
  transport: SessionForkParams.Transport;

  session?: LiveAPI.MediaSessionForkConfig;
}

export namespace SessionForkParams {
  export interface Transport {
    sdp: string;

    type: 'webrtc';
  }
}

export interface SessionForkResponse {
  session: SessionForkResponse.Session;

  transport: SessionForkResponse.Transport;
}
export namespace SessionForkResponse {
  export interface Session {
    id: string;
  }

  export interface Transport {
    sdp: string;

    type: 'webrtc';
  }
}

export interface SessionReferParams {
  target_uri: string;
}

export interface SessionRejectParams {
  status_code: number;
}
