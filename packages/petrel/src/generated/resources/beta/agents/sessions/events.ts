// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../../core/call/request-options.ts';
import { APIResource } from '../../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../../core/pages/api-promise.ts';
import { operationOptions } from '../../../../../core/request/operation-options.ts';
import {
  type OptionsAlone,
  type OptionsInQuery,
  type QueryAlone,
  optionsInQuery,
} from '../../../../../core/request/options-in-query.ts';
import { path } from '../../../../../core/request/path.ts';
import { readable } from '../../../../../core/request/readable.ts';
import { readStream } from '../../../../../openai/read-stream.ts';
import type { Stream } from '../../../../../openai/stream.ts';
import type * as BetaAgentsAPI from '../../../../models/beta/agents/agents.ts';
import type {
  EventCreateParams,
  EventStreamParams,
} from '../../../../models/beta/agents/sessions/events.ts';

/** Input for a session, and what happens in it as it happens. */
export class Events extends APIResource {
  /**
   * Gives a session input, such as a message, the result of a tool or an approval. The answer
   * only confirms that it was accepted.
   *
   * `POST /agents/sessions/{session_id}/events`
   */
  create(sessionID: string, params: EventCreateParams, options?: RequestOptions): APIPromise<void> {
    const { 'Idempotency-Key': idempotencyKey, ...body } = readable(params ?? {});
    return this._client.post(
      path('/agents/sessions/{session_id}/events', sessionID),
      operationOptions(
        options,
        { body, answers: 'nothing' },
        {
          headers: { 'OpenAI-Beta': 'agents=v1', 'Idempotency-Key': idempotencyKey, Accept: '*/*' },
        },
      ),
    );
  }

  /**
   * Follows what happens in a session. Events that report an error are part of the stream and
   * end nothing.
   *
   * `GET /agents/sessions/{session_id}/events`
   */
  stream(
    sessionID: string,
    query?: QueryAlone<EventStreamParams> | null,
    options?: RequestOptions,
  ): APIPromise<Stream<BetaAgentsAPI.AgentSessionEvent>>;
  /** The same, with request options in place of the query. */
  stream(
    sessionID: string,
    options?: OptionsAlone,
  ): APIPromise<Stream<BetaAgentsAPI.AgentSessionEvent>>;
  stream(
    sessionID: string,
    query: (EventStreamParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): APIPromise<Stream<BetaAgentsAPI.AgentSessionEvent>> {
    return this._client.get(
      path('/agents/sessions/{session_id}/events', sessionID),
      operationOptions(
        options,
        { query },
        {
          headers: { 'OpenAI-Beta': 'agents=v1', Accept: 'text/event-stream' },
          stream: true,
          readStream,
          errorEvents: 'yield',
        },
      ),
    );
  }
}

export declare namespace Events {
  export {
    type EventCreateParams,
    type EventStreamParams,
  };
}

export type * from '../../../../models/beta/agents/sessions/events.ts';
