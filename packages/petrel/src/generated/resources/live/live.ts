// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../core/call/request-options.ts';
import { APIResource } from '../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../core/pages/api-promise.ts';
import { operationOptions } from '../../../core/request/operation-options.ts';
import type { ForkClientEvent, ForkServerEvent } from '../../models/live/forks/forks.ts';
import type {
  AudioFormat,
  BuiltInVoice,
  ClientConfig,
  ClientDelegation,
  ClientEvent,
  CommentaryAppendEvent,
  CommentaryAppendedEvent,
  CustomVoice,
  DataChannelConfig,
  DecisionAssistantMessage,
  DecisionChoiceOption,
  DecisionCreateEvent,
  DecisionDeveloperMessage,
  DecisionEvent,
  DecisionInputText,
  DecisionItemCreateEvent,
  DecisionItemCreatedEvent,
  DecisionItemDeleteEvent,
  DecisionItemDeletedEvent,
  DecisionJSONObject,
  DecisionQuestion,
  DecisionStoredAssistantMessage,
  DecisionStoredDeveloperMessage,
  DecisionStoredSystemMessage,
  DecisionStoredUserMessage,
  DecisionSystemMessage,
  DecisionTrigger,
  DecisionUserMessage,
  DecisionsDelegationConfig,
  DecisionsDelegationUpdateConfig,
  DelegationCreatedEvent,
  Error,
  ErrorEvent,
  ForkSessionConfig,
  ForkSessionStartEvent,
  FunctionTool,
  InfoEvent,
  InitialItem,
  InputAudioAppendEvent,
  InputAudioMuteEvent,
  InputAudioMutedEvent,
  InputAudioUnmuteEvent,
  InputAudioUnmutedEvent,
  InputTranscriptDeltaEvent,
  InstructionsAppendEvent,
  InstructionsAppendedEvent,
  LiveCreateParams,
  LiveCreateResponse,
  MediaSessionConfig,
  MediaSessionForkConfig,
  OutputAudioDeltaEvent,
  OutputAudioFixturePlayEvent,
  OutputAudioFixturePlayedEvent,
  OutputAudioFixturePlayingEvent,
  OutputTranscriptDeltaEvent,
  ResponseCreateEvent,
  ResponseEvent,
  ResponseItemCreateEvent,
  ResponsesDelegationConfig,
  ResponsesDelegationUpdateConfig,
  ServerEvent,
  ServerEventSelector,
  SessionCloseEvent,
  SessionClosedEvent,
  SessionConfig,
  SessionResource,
  SessionStartEvent,
  SessionStartedEvent,
  SessionUpdateConfig,
  SessionUpdateEvent,
  SessionUpdatedEvent,
  SessionUsage,
  SessionUsageUpdatedEvent,
  ThinkingAppendEvent,
  ThinkingAppendedEvent,
} from '../../models/live/live.ts';
import type {
  SessionAcceptParams,
  SessionForkParams,
  SessionForkResponse,
  SessionReferParams,
  SessionRejectParams,
} from '../../models/live/sessions.ts';
import type {
  ConnectClientEvent,
  ConnectServerEvent,
  SidebandClientEvent,
  SidebandConnectParams,
  SidebandServerEvent,
} from '../../models/live/sideband/sideband.ts';
import { Forks } from './forks/forks.ts';
import { Sessions } from './sessions.ts';
import { Sideband } from './sideband/sideband.ts';

/** Spoken sessions with a model that listens and talks at the same time. */
export class Live extends APIResource {
  /** Types of connections that go on from a stored session, which `ForksWS` opens. */
  forks: Forks = new Forks(this._client);

  /** Live sessions under way, and recordings of those that are over. */
  sessions: Sessions = new Sessions(this._client);

  /** Types of second connections to a session, which `SidebandWS` opens. */
  sideband: Sideband = new Sideband(this._client);

  /**
   * Starts a live session over WebRTC and answers the offer of the connection.
   *
   * `POST /live/sessions`
   */
  create(body: LiveCreateParams, options?: RequestOptions): APIPromise<LiveCreateResponse> {
    return this._client.post('/live/sessions', operationOptions(options, { body }));
  }
}

Live.Forks = Forks;
Live.Sessions = Sessions;
Live.Sideband = Sideband;

export declare namespace Live {
  export {
    Forks,
    Sessions,
    Sideband,
    type AudioFormat,
    type BuiltInVoice,
    type ClientConfig,
    type ClientDelegation,
    type ClientEvent,
    type CommentaryAppendEvent,
    type CommentaryAppendedEvent,
    type CustomVoice,
    type DataChannelConfig,
    type DecisionAssistantMessage,
    type DecisionChoiceOption,
    type DecisionCreateEvent,
    type DecisionDeveloperMessage,
    type DecisionEvent,
    type DecisionInputText,
    type DecisionItemCreateEvent,
    type DecisionItemCreatedEvent,
    type DecisionItemDeleteEvent,
    type DecisionItemDeletedEvent,
    type DecisionJSONObject,
    type DecisionQuestion,
    type DecisionStoredAssistantMessage,
    type DecisionStoredDeveloperMessage,
    type DecisionStoredSystemMessage,
    type DecisionStoredUserMessage,
    type DecisionSystemMessage,
    type DecisionTrigger,
    type DecisionUserMessage,
    type DecisionsDelegationConfig,
    type DecisionsDelegationUpdateConfig,
    type DelegationCreatedEvent,
    type Error,
    type ErrorEvent,
    type ForkSessionConfig,
    type ForkSessionStartEvent,
    type FunctionTool,
    type InfoEvent,
    type InitialItem,
    type InputAudioAppendEvent,
    type InputAudioMuteEvent,
    type InputAudioMutedEvent,
    type InputAudioUnmuteEvent,
    type InputAudioUnmutedEvent,
    type InputTranscriptDeltaEvent,
    type InstructionsAppendEvent,
    type InstructionsAppendedEvent,
    type LiveCreateParams,
    type LiveCreateResponse,
    type MediaSessionConfig,
    type MediaSessionForkConfig,
    type OutputAudioDeltaEvent,
    type OutputAudioFixturePlayEvent,
    type OutputAudioFixturePlayedEvent,
    type OutputAudioFixturePlayingEvent,
    type OutputTranscriptDeltaEvent,
    type ResponseCreateEvent,
    type ResponseEvent,
    type ResponseItemCreateEvent,
    type ResponsesDelegationConfig,
    type ResponsesDelegationUpdateConfig,
    type ServerEvent,
    type ServerEventSelector,
    type SessionCloseEvent,
    type SessionClosedEvent,
    type SessionConfig,
    type SessionResource,
    type SessionStartEvent,
    type SessionStartedEvent,
    type SessionUpdateConfig,
    type SessionUpdateEvent,
    type SessionUpdatedEvent,
    type SessionUsage,
    type SessionUsageUpdatedEvent,
    type ThinkingAppendEvent,
    type ThinkingAppendedEvent,
    type ForkClientEvent,
    type ForkServerEvent,
    type SessionAcceptParams,
    type SessionForkParams,
    type SessionForkResponse,
    type SessionReferParams,
    type SessionRejectParams,
    type ConnectClientEvent,
    type ConnectServerEvent,
    type SidebandClientEvent,
    type SidebandConnectParams,
    type SidebandServerEvent,
  };
}

export type * from '../../models/live/live.ts';
