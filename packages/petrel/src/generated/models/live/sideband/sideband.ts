// Written by `npm run generate` from spec/. Do not edit.
import type * as LiveForksAPI from '../forks/forks.ts';
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
  export type SessionInputAudioAppend = LiveForksAPI.ForkServerEvent.SessionInputAudioAppend;

  export type TransportAnswered = LiveForksAPI.ForkServerEvent.TransportAnswered;

  export type TransportDtmfReceived = LiveForksAPI.ForkServerEvent.TransportDtmfReceived;

  export type TransportDtmfSend = LiveForksAPI.ForkServerEvent.TransportDtmfSend;

  export type TransportDtmfSent = LiveForksAPI.ForkServerEvent.TransportDtmfSent;

  export type TransportFailed = LiveForksAPI.ForkServerEvent.TransportFailed;
  export namespace TransportFailed {
    export type Error = LiveForksAPI.ForkServerEvent.TransportFailed.Error;
  }

  export type TransportRinging = LiveForksAPI.ForkServerEvent.TransportRinging;
}

export type SidebandClientEvent =
  | LiveAPI.SessionUpdateEvent | LiveAPI.InputAudioMuteEvent | LiveAPI.InputAudioUnmuteEvent
  | LiveAPI.OutputAudioFixturePlayEvent | ConnectClientEvent.TransportDtmfSend
  | LiveAPI.InstructionsAppendEvent | LiveAPI.ThinkingAppendEvent | LiveAPI.CommentaryAppendEvent
  | LiveAPI.DecisionCreateEvent | LiveAPI.DecisionItemCreateEvent | LiveAPI.DecisionItemDeleteEvent
  | LiveAPI.ResponseItemCreateEvent | LiveAPI.ResponseCreateEvent | LiveAPI.SessionCloseEvent;

/** How a second connection to a session behaves. */
export interface SidebandConnectParams {
  /**
   * Whether the server closes the connection with a handshake when the session ends. Default:
   * the server decides.
   */
  graceful_close?: boolean;
}

export type SidebandServerEvent =
  | LiveAPI.SessionStartedEvent | LiveAPI.SessionUpdatedEvent | LiveAPI.InputAudioMutedEvent
  | LiveAPI.InputAudioUnmutedEvent | LiveAPI.OutputAudioFixturePlayingEvent
  | LiveAPI.OutputAudioFixturePlayedEvent | LiveAPI.InstructionsAppendedEvent
  | LiveAPI.ThinkingAppendedEvent | LiveAPI.CommentaryAppendedEvent
  | LiveAPI.InputTranscriptDeltaEvent | LiveAPI.OutputTranscriptDeltaEvent
  | LiveAPI.DelegationCreatedEvent | LiveAPI.DecisionEvent | LiveAPI.DecisionItemCreatedEvent
  | LiveAPI.DecisionItemDeletedEvent | LiveAPI.ResponseEvent | LiveAPI.SessionUsageUpdatedEvent
  | LiveAPI.SessionClosedEvent | LiveAPI.ErrorEvent | LiveAPI.InfoEvent
  | LiveForksAPI.ForkServerEvent.SessionInputAudioAppend | LiveAPI.OutputAudioDeltaEvent
  | LiveForksAPI.ForkServerEvent.TransportDtmfReceived
  | LiveForksAPI.ForkServerEvent.TransportDtmfSend | LiveForksAPI.ForkServerEvent.TransportDtmfSent
  | LiveForksAPI.ForkServerEvent.TransportRinging | LiveForksAPI.ForkServerEvent.TransportAnswered
  | LiveForksAPI.ForkServerEvent.TransportFailed;
