// Written by `npm run generate` from spec/. Do not edit.

export {
  Artifacts,
  type ArtifactContentParams,
  type ArtifactDeleteParams,
  type ArtifactListParams,
  type ArtifactRetrieveParams,
  type SessionArtifact,
  type SessionArtifactDeleted,
  type SessionArtifactsPage,
} from './artifacts.ts';
export { Events, type EventCreateParams, type EventStreamParams } from './events.ts';
export { Items, type ItemListParams } from './items.ts';
export {
  Sessions,
  type SessionCreateParams,
  type SessionCreateParamsBase,
  type SessionCreateParamsNonStreaming,
  type SessionCreateParamsStreaming,
  type SessionListParams,
  type SessionUpdateParams,
} from './sessions.ts';
export {
  Subagents,
  type SubagentListParams,
  type SubagentRetrieveParams,
} from './subagents/subagents.ts';
export {
  Traces,
  type SessionTrace,
  type SessionTracesPage,
  type TraceListParams,
} from './traces.ts';
export {
  Turns,
  type Turn,
  type TurnListParams,
  type TurnRetrieveParams,
  type TurnsPage,
} from './turns/turns.ts';
