// Written by `npm run generate` from spec/. Do not edit.
import type * as LiveAPI from '../live.ts';

export type ConnectClientEvent = SidebandClientEvent;
export namespace ConnectClientEvent {
  export interface TransportDtmfSend {
    event: string;

    type: 'transport.dtmf.send';

    event_id?: string | null;
  }
}

export type ConnectServerEvent = SidebandServerEvent;
export namespace ConnectServerEvent {
  export interface SessionInputAudioAppend {
    audio: string;

    type: 'session.input_audio.append';
  }

  export interface TransportAnswered {
    event_id: string;

    session_id: string;

    type: 'transport.answered';
  }

  export interface TransportDtmfReceived {
    event: string;

    event_id: string;

    type: 'transport.dtmf.received';
  }

  export interface TransportDtmfSend {
    event: string;

    event_id: string;

    type: 'transport.dtmf.send';

    client_event_id?: string;
  }

  export interface TransportDtmfSent {
    event: string;

    event_id: string;

    type: 'transport.dtmf.sent';

    client_event_id?: string;
  }

  export interface TransportFailed {
    error: ConnectServerEvent.TransportFailed.Error;

    event_id: string;

    session_id: string;

    type: 'transport.failed';
  }
  export namespace TransportFailed {
    export interface Error {
      code: string;

      message: string;

      type: 'call_error';

      param?: string;
    }
  }

  export interface TransportRinging {
    event_id: string;

    session_id: string;

    type: 'transport.ringing';
  }
}

export type SidebandClientEvent =
  | LiveAPI.SessionUpdateEvent | LiveAPI.InputAudioMuteEvent | LiveAPI.InputAudioUnmuteEvent
  | LiveAPI.OutputAudioFixturePlayEvent | ConnectClientEvent.TransportDtmfSend
  | LiveAPI.InstructionsAppendEvent | LiveAPI.ThinkingAppendEvent | LiveAPI.CommentaryAppendEvent
  | LiveAPI.DecisionCreateEvent | LiveAPI.DecisionItemCreateEvent | LiveAPI.DecisionItemDeleteEvent
  | LiveAPI.ResponseItemCreateEvent | LiveAPI.ResponseCreateEvent | LiveAPI.SessionCloseEvent;

export type SidebandServerEvent =
  | LiveAPI.SessionStartedEvent | LiveAPI.SessionUpdatedEvent | LiveAPI.InputAudioMutedEvent
  | LiveAPI.InputAudioUnmutedEvent | LiveAPI.OutputAudioFixturePlayingEvent
  | LiveAPI.OutputAudioFixturePlayedEvent | LiveAPI.InstructionsAppendedEvent
  | LiveAPI.ThinkingAppendedEvent | LiveAPI.CommentaryAppendedEvent
  | LiveAPI.InputTranscriptDeltaEvent | LiveAPI.OutputTranscriptDeltaEvent
  | LiveAPI.DelegationCreatedEvent | LiveAPI.DecisionEvent | LiveAPI.DecisionItemCreatedEvent
  | LiveAPI.DecisionItemDeletedEvent | LiveAPI.ResponseEvent | LiveAPI.SessionUsageUpdatedEvent
  | LiveAPI.SessionClosedEvent | LiveAPI.ErrorEvent | LiveAPI.InfoEvent
  | ConnectServerEvent.SessionInputAudioAppend | LiveAPI.OutputAudioDeltaEvent
  | ConnectServerEvent.TransportDtmfReceived | ConnectServerEvent.TransportDtmfSend
  | ConnectServerEvent.TransportDtmfSent | ConnectServerEvent.TransportRinging
  | ConnectServerEvent.TransportAnswered | ConnectServerEvent.TransportFailed;
