import type { RequestOptions } from '../../core/call/request-options.ts';
import type { APIPromise } from '../../core/pages/api-promise.ts';
import type { AgentSession } from '../../generated/models/beta/agents/agents.ts';
import type {
  SessionCreateParamsBase,
  SessionCreateParamsNonStreaming,
  SessionCreateParamsStreaming,
} from '../../generated/models/beta/agents/sessions/sessions.ts';
import { Sessions } from '../../generated/resources/beta/agents/sessions/sessions.ts';
import { Stream } from '../../openai/stream.ts';
import {
  agentSessionCreateStream,
  agentSessionCreation,
  type AgentSessionCreateStream,
  type AgentSessionCreateTools,
  type WithAgentFormat,
} from './agent-session-create-stream.ts';
import { AgentSessionStream, type AgentSessionStreamParams } from './agent-session-stream.ts';

/** Sessions of agents, with local tools and results of turns. */
export class SessionsWithHelpers extends Sessions {
  /**
   * Starts a session of an agent, optionally with a first input. With `stream: true` its events
   * arrive as they happen, `toolHandlers` run while they are read, and `finalResult()` of the stream
   * gives the result of the first turn.
   *
   * `POST /agents/sessions`
   */
  override create<T>(
    body: SessionCreateParamsStreaming & AgentSessionCreateTools & WithAgentFormat<T>,
    options?: RequestOptions,
  ): APIPromise<AgentSessionCreateStream<T>>;
  override create(
    body: SessionCreateParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<AgentSession>;
  override create(
    body: SessionCreateParamsStreaming & AgentSessionCreateTools,
    options?: RequestOptions,
  ): APIPromise<AgentSessionCreateStream>;
  override create(
    body: SessionCreateParamsBase & AgentSessionCreateTools,
    options?: RequestOptions,
  ): APIPromise<AgentSessionCreateStream | AgentSession>;
  override create(
    params: SessionCreateParamsBase & AgentSessionCreateTools,
    options?: RequestOptions,
  ): APIPromise<AgentSession | AgentSessionCreateStream | AgentSessionCreateStream<unknown>> {
    const { body, ...local } = agentSessionCreation(params);
    return super
      .create(body, options)
      ._thenUnwrap((created) =>
        created instanceof Stream
          ? agentSessionCreateStream<unknown>(created, this, local, options)
          : created,
      );
  }

  /**
   * Sends input to an idle session, and follows the turn that answers it: events, functions that run
   * here on the way, and the result. Nothing is sent before it is read.
   *
   * ```ts
   * const stream = client.beta.agents.sessions.stream(session.id, { input: 'Hello' });
   * const { output_text } = await stream.finalResult();
   * ```
   *
   * @throws OpenAIError for an empty input, and for what is no function, format or limit
   */
  stream<T = never>(
    sessionID: string,
    params: AgentSessionStreamParams<T>,
    options?: RequestOptions,
  ): AgentSessionStream<T> {
    return new AgentSessionStream<T>(this, sessionID, params, options);
  }
}
