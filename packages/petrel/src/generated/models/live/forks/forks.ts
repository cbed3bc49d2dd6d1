// Written by `npm run generate` from spec/. Do not edit.
import type * as LiveAPI from '../live.ts';

export type ForkClientEvent =
  | LiveAPI.ForkSessionStartEvent | LiveAPI.SessionUpdateEvent | LiveAPI.InputAudioAppendEvent
  | LiveAPI.InputAudioMuteEvent | LiveAPI.InputAudioUnmuteEvent
  | LiveAPI.OutputAudioFixturePlayEvent | LiveAPI.InstructionsAppendEvent
  | LiveAPI.ThinkingAppendEvent | LiveAPI.CommentaryAppendEvent | LiveAPI.DecisionCreateEvent
  | LiveAPI.DecisionItemCreateEvent | LiveAPI.DecisionItemDeleteEvent
  | LiveAPI.ResponseItemCreateEvent | LiveAPI.ResponseCreateEvent | LiveAPI.SessionCloseEvent;

export type ForkServerEvent =
  | LiveAPI.SessionStartedEvent | LiveAPI.SessionUpdatedEvent | LiveAPI.InputAudioMutedEvent
  | LiveAPI.InputAudioUnmutedEvent | LiveAPI.OutputAudioFixturePlayingEvent
  | LiveAPI.OutputAudioFixturePlayedEvent | LiveAPI.InstructionsAppendedEvent
  | LiveAPI.ThinkingAppendedEvent | LiveAPI.CommentaryAppendedEvent
  | ForkServerEvent.SessionInputAudioAppend | LiveAPI.OutputAudioDeltaEvent
  | LiveAPI.InputTranscriptDeltaEvent | LiveAPI.OutputTranscriptDeltaEvent
  | LiveAPI.DelegationCreatedEvent | LiveAPI.DecisionEvent | LiveAPI.DecisionItemCreatedEvent
  | LiveAPI.DecisionItemDeletedEvent | LiveAPI.ResponseEvent | LiveAPI.SessionUsageUpdatedEvent
  | LiveAPI.SessionClosedEvent | LiveAPI.ErrorEvent | LiveAPI.InfoEvent
  | ForkServerEvent.TransportDtmfReceived | ForkServerEvent.TransportDtmfSend
  | ForkServerEvent.TransportDtmfSent | ForkServerEvent.TransportRinging
  | ForkServerEvent.TransportAnswered | ForkServerEvent.TransportFailed;
export namespace ForkServerEvent {
  export interface SessionInputAudioAppend {
    audio: string;

    type: 'session.input_audio.append';
  }

  export interface TransportAnswered {
    event_id: string;

    /** Id of the session that is forked to. */
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
    /** Why there is no connection. */
    error: TransportFailed.Error;

    event_id: string;

    /** Id of the session that is forked to. */
    session_id: string;

    type: 'transport.failed';
  }
  export namespace TransportFailed {
    export interface Error {
      code: string;

      /** What happened, in words for people. */
      message: string;

      type: 'call_error';

      /** The setting that is to blame, if one is. */
      param?: string;
    }
  }

  export interface TransportRinging {
    event_id: string;

    /** Id of the session that is forked to. */
    session_id: string;

    type: 'transport.ringing';
  }
}
