// Written by `npm run generate` from spec/. Do not edit.
import type { ResourceClient } from '../../../../core/client/resource-client.ts';
import { SessionsWithHelpers } from '../../../../helpers/agents/sessions-with-helpers.ts';
import type {
  ArtifactContentParams,
  ArtifactDeleteParams,
  ArtifactListParams,
  ArtifactRetrieveParams,
  SessionArtifact,
  SessionArtifactDeleted,
  SessionArtifactsPage,
} from '../../../models/beta/agents/sessions/artifacts.ts';
import type {
  EventCreateParams,
  EventStreamParams,
} from '../../../models/beta/agents/sessions/events.ts';
import type { ItemListParams } from '../../../models/beta/agents/sessions/items.ts';
import type {
  SessionCreateParams,
  SessionCreateParamsBase,
  SessionCreateParamsNonStreaming,
  SessionCreateParamsStreaming,
  SessionListParams,
  SessionUpdateParams,
} from '../../../models/beta/agents/sessions/sessions.ts';
import type {
  SubagentListParams,
  SubagentRetrieveParams,
} from '../../../models/beta/agents/sessions/subagents/subagents.ts';
import type {
  SessionTrace,
  SessionTracesPage,
  TraceListParams,
} from '../../../models/beta/agents/sessions/traces.ts';
import type {
  Turn,
  TurnListParams,
  TurnRetrieveParams,
  TurnsPage,
} from '../../../models/beta/agents/sessions/turns/turns.ts';
import { Events } from '../../../resources/beta/agents/sessions/events.ts';
import { Items } from '../../../resources/beta/agents/sessions/items.ts';
import { Subagents } from '../../../resources/beta/agents/sessions/subagents/subagents.ts';
import { Traces } from '../../../resources/beta/agents/sessions/traces.ts';
import { Artifacts } from './sessions/artifacts.ts';
import { Turns } from './sessions/turns.ts';

// Without the classes that are replaced: a namespace does not hide inherited static members.
const SessionsBase: Omit<typeof SessionsWithHelpers, 'prototype' | 'Artifacts' | 'Turns'> & (new (client: ResourceClient) => SessionsWithHelpers) = SessionsWithHelpers;

/** Runs of an agent, in which it takes turns with whoever gives it input. */
export class Sessions extends SessionsBase {
  /** Files that a session produced. */
  override artifacts: Artifacts = new Artifacts(this._client);

  /** Turns of a session. */
  override turns: Turns = new Turns(this._client);
}

Sessions.Artifacts = Artifacts;
Sessions.Turns = Turns;

export declare namespace Sessions {
  export {
    Artifacts,
    Events,
    Items,
    Subagents,
    Traces,
    Turns,
    type SessionCreateParams,
    type SessionCreateParamsBase,
    type SessionCreateParamsNonStreaming,
    type SessionCreateParamsStreaming,
    type SessionListParams,
    type SessionUpdateParams,
    type ArtifactContentParams,
    type ArtifactDeleteParams,
    type ArtifactListParams,
    type ArtifactRetrieveParams,
    type SessionArtifact,
    type SessionArtifactDeleted,
    type SessionArtifactsPage,
    type EventCreateParams,
    type EventStreamParams,
    type ItemListParams,
    type SubagentListParams,
    type SubagentRetrieveParams,
    type SessionTrace,
    type SessionTracesPage,
    type TraceListParams,
    type Turn,
    type TurnListParams,
    type TurnRetrieveParams,
    type TurnsPage,
  };
}
