// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../../core/call/request-options.ts';
import { APIResource } from '../../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../../core/pages/api-promise.ts';
import { CursorPage, type PagePromise } from '../../../../../core/pages/pagination.ts';
import { operationOptions } from '../../../../../core/request/operation-options.ts';
import {
  type OptionsAlone,
  type OptionsInQuery,
  type QueryAlone,
  optionsInQuery,
} from '../../../../../core/request/options-in-query.ts';
import { path } from '../../../../../core/request/path.ts';
import { streamOf } from '../../../../../core/request/readable.ts';
import { readStream } from '../../../../../openai/read-stream.ts';
import type { Stream } from '../../../../../openai/stream.ts';
import type * as BetaAgentsAPI from '../../../../models/beta/agents/agents.ts';
import type {
  ArtifactContentParams,
  ArtifactDeleteParams,
  ArtifactListParams,
  ArtifactRetrieveParams,
  SessionArtifact,
  SessionArtifactDeleted,
  SessionArtifactsPage,
} from '../../../../models/beta/agents/sessions/artifacts.ts';
import type {
  EventCreateParams,
  EventStreamParams,
} from '../../../../models/beta/agents/sessions/events.ts';
import type { ItemListParams } from '../../../../models/beta/agents/sessions/items.ts';
import type {
  SessionCreateParams,
  SessionCreateParamsBase,
  SessionCreateParamsNonStreaming,
  SessionCreateParamsStreaming,
  SessionListParams,
  SessionUpdateParams,
} from '../../../../models/beta/agents/sessions/sessions.ts';
import type {
  SubagentListParams,
  SubagentRetrieveParams,
} from '../../../../models/beta/agents/sessions/subagents/subagents.ts';
import type {
  SessionTrace,
  SessionTracesPage,
  TraceListParams,
} from '../../../../models/beta/agents/sessions/traces.ts';
import type {
  Turn,
  TurnListParams,
  TurnRetrieveParams,
  TurnsPage,
} from '../../../../models/beta/agents/sessions/turns/turns.ts';
import { Artifacts } from './artifacts.ts';
import { Events } from './events.ts';
import { Items } from './items.ts';
import { Subagents } from './subagents/subagents.ts';
import { Traces } from './traces.ts';
import { Turns } from './turns/turns.ts';

/** Runs of an agent, in which it takes turns with whoever gives it input. */
export class Sessions extends APIResource {
  /** Files that a session produced. */
  artifacts: Artifacts = new Artifacts(this._client);

  /** Input for a session, and what happens in it as it happens. */
  events: Events = new Events(this._client);

  /** What was said and done in a session. */
  items: Items = new Items(this._client);

  /** Agents that the agent of a session has started. */
  subagents: Subagents = new Subagents(this._client);

  /** Records of how a session worked. */
  traces: Traces = new Traces(this._client);

  /** Turns of a session. */
  turns: Turns = new Turns(this._client);

  /**
   * Starts a session of an agent, optionally with a first input. With `stream: true` its events
   * arrive as they happen; those that report an error are among them.
   *
   * `POST /agents/sessions`
   */
  create(
    body: SessionCreateParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsAPI.AgentSession>;
  /**
   * Starts a session of an agent, optionally with a first input. With `stream: true` its events
   * arrive as they happen; those that report an error are among them.
   *
   * `POST /agents/sessions`
   */
  create(
    body: SessionCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<BetaAgentsAPI.AgentSessionEvent>>;
  /**
   * Starts a session of an agent, optionally with a first input. With `stream: true` its events
   * arrive as they happen; those that report an error are among them.
   *
   * `POST /agents/sessions`
   */
  create(
    body: SessionCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<BetaAgentsAPI.AgentSessionEvent> | BetaAgentsAPI.AgentSession>;
  create(body: SessionCreateParams, options?: RequestOptions): APIPromise<any> {
    return this._client.post(
      '/agents/sessions',
      operationOptions(
        options,
        { body },
        {
          headers: { 'OpenAI-Beta': 'agents=v1' },
          stream: streamOf(body),
          readStream,
          errorEvents: 'yield',
        },
      ),
    );
  }

  /**
   * Fetches the state of a session.
   *
   * `GET /agents/sessions/{session_id}`
   */
  retrieve(sessionID: string, options?: RequestOptions): APIPromise<BetaAgentsAPI.AgentSession> {
    return this._client.get(
      path('/agents/sessions/{session_id}', sessionID),
      operationOptions(options, {}, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }

  /**
   * Changes the settings of a session for the turns to come. What is left out stays as it is.
   *
   * `POST /agents/sessions/{session_id}`
   */
  update(
    sessionID: string,
    body: SessionUpdateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<BetaAgentsAPI.AgentSession> {
    return this._client.post(
      path('/agents/sessions/{session_id}', sessionID),
      operationOptions(options, { body }, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }

  /**
   * Lists sessions, one page at a time.
   *
   * `GET /agents/sessions`
   */
  list(
    query?: QueryAlone<SessionListParams> | null,
    options?: RequestOptions,
  ): PagePromise<BetaAgentsAPI.AgentSessionsPage, BetaAgentsAPI.AgentSession>;
  /** The same, with request options in place of the query. */
  list(
    options?: OptionsAlone,
  ): PagePromise<BetaAgentsAPI.AgentSessionsPage, BetaAgentsAPI.AgentSession>;
  list(
    query: (SessionListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<BetaAgentsAPI.AgentSessionsPage, BetaAgentsAPI.AgentSession> {
    return this._client.getAPIList(
      '/agents/sessions',
      CursorPage<BetaAgentsAPI.AgentSession>,
      operationOptions(options, { query }, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }

  /**
   * Deletes a session. One that is running must be cancelled first.
   *
   * `DELETE /agents/sessions/{session_id}`
   */
  delete(
    sessionID: string,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsAPI.AgentSessionDeleted> {
    return this._client.delete(
      path('/agents/sessions/{session_id}', sessionID),
      operationOptions(options, {}, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }
}

Sessions.Artifacts = Artifacts;
Sessions.Events = Events;
Sessions.Items = Items;
Sessions.Subagents = Subagents;
Sessions.Traces = Traces;
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

export type * from '../../../../models/beta/agents/sessions/sessions.ts';
export type { AgentSessionsPage } from '../../../../models/beta/agents/agents.ts';
