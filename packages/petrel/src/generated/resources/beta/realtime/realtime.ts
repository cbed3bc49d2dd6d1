// Written by `npm run generate` from spec/. Do not edit.
import { APIResource } from '../../../../core/client/api-resource.ts';
import type {
  ConversationCreatedEvent,
  ConversationItem,
  ConversationItemContent,
  ConversationItemCreateEvent,
  ConversationItemCreatedEvent,
  ConversationItemDeleteEvent,
  ConversationItemDeletedEvent,
  ConversationItemInputAudioTranscriptionCompletedEvent,
  ConversationItemInputAudioTranscriptionDeltaEvent,
  ConversationItemInputAudioTranscriptionFailedEvent,
  ConversationItemRetrieveEvent,
  ConversationItemTruncateEvent,
  ConversationItemTruncatedEvent,
  ConversationItemWithReference,
  ErrorEvent,
  InputAudioBufferAppendEvent,
  InputAudioBufferClearEvent,
  InputAudioBufferClearedEvent,
  InputAudioBufferCommitEvent,
  InputAudioBufferCommittedEvent,
  InputAudioBufferSpeechStartedEvent,
  InputAudioBufferSpeechStoppedEvent,
  RateLimitsUpdatedEvent,
  RealtimeClientEvent,
  RealtimeResponse,
  RealtimeResponseStatus,
  RealtimeResponseUsage,
  RealtimeServerEvent,
  ResponseAudioDeltaEvent,
  ResponseAudioDoneEvent,
  ResponseAudioTranscriptDeltaEvent,
  ResponseAudioTranscriptDoneEvent,
  ResponseCancelEvent,
  ResponseContentPartAddedEvent,
  ResponseContentPartDoneEvent,
  ResponseCreateEvent,
  ResponseCreatedEvent,
  ResponseDoneEvent,
  ResponseFunctionCallArgumentsDeltaEvent,
  ResponseFunctionCallArgumentsDoneEvent,
  ResponseOutputItemAddedEvent,
  ResponseOutputItemDoneEvent,
  ResponseTextDeltaEvent,
  ResponseTextDoneEvent,
  SessionCreatedEvent,
  SessionUpdateEvent,
  SessionUpdatedEvent,
  TranscriptionSessionUpdate,
  TranscriptionSessionUpdatedEvent,
} from '../../../models/beta/realtime/realtime.ts';
import type {
  Session,
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
  sessions: Sessions = new Sessions(this._client);

  /** Short-lived keys for Realtime transcription, in their beta form. */
  transcriptionSessions: TranscriptionSessions = new TranscriptionSessions(this._client);
}

Realtime.Sessions = Sessions;
Realtime.TranscriptionSessions = TranscriptionSessions;

export declare namespace Realtime {
  export {
    Sessions,
    TranscriptionSessions,
    type ConversationCreatedEvent,
    type ConversationItem,
    type ConversationItemContent,
    type ConversationItemCreateEvent,
    type ConversationItemCreatedEvent,
    type ConversationItemDeleteEvent,
    type ConversationItemDeletedEvent,
    type ConversationItemInputAudioTranscriptionCompletedEvent,
    type ConversationItemInputAudioTranscriptionDeltaEvent,
    type ConversationItemInputAudioTranscriptionFailedEvent,
    type ConversationItemRetrieveEvent,
    type ConversationItemTruncateEvent,
    type ConversationItemTruncatedEvent,
    type ConversationItemWithReference,
    type ErrorEvent,
    type InputAudioBufferAppendEvent,
    type InputAudioBufferClearEvent,
    type InputAudioBufferClearedEvent,
    type InputAudioBufferCommitEvent,
    type InputAudioBufferCommittedEvent,
    type InputAudioBufferSpeechStartedEvent,
    type InputAudioBufferSpeechStoppedEvent,
    type RateLimitsUpdatedEvent,
    type RealtimeClientEvent,
    type RealtimeResponse,
    type RealtimeResponseStatus,
    type RealtimeResponseUsage,
    type RealtimeServerEvent,
    type ResponseAudioDeltaEvent,
    type ResponseAudioDoneEvent,
    type ResponseAudioTranscriptDeltaEvent,
    type ResponseAudioTranscriptDoneEvent,
    type ResponseCancelEvent,
    type ResponseContentPartAddedEvent,
    type ResponseContentPartDoneEvent,
    type ResponseCreateEvent,
    type ResponseCreatedEvent,
    type ResponseDoneEvent,
    type ResponseFunctionCallArgumentsDeltaEvent,
    type ResponseFunctionCallArgumentsDoneEvent,
    type ResponseOutputItemAddedEvent,
    type ResponseOutputItemDoneEvent,
    type ResponseTextDeltaEvent,
    type ResponseTextDoneEvent,
    type SessionCreatedEvent,
    type SessionUpdateEvent,
    type SessionUpdatedEvent,
    type TranscriptionSessionUpdate,
    type TranscriptionSessionUpdatedEvent,
    type Session,
    type SessionCreateParams,
    type SessionCreateResponse,
    type TranscriptionSession,
    type TranscriptionSessionCreateParams,
  };
}

export type * from '../../../models/beta/realtime/realtime.ts';
