import type { RequestOptions } from '../../core/call/request-options.ts';
import { OpenAIError } from '../../core/errors/index.ts';
import { readable } from '../../core/request/readable.ts';
import type { AgentSessionEvent } from '../../generated/models/beta/agents/agents.ts';
import type {
  SessionCreateParams,
  SessionCreateParamsBase,
} from '../../generated/models/beta/agents/sessions/sessions.ts';
import { streamThrough, type Stream } from '../../openai/stream.ts';
import { isFields } from '../json/fields.ts';
import {
  parsedResult,
  parserOf,
  sentFormat,
  type AgentOutputFormat,
  type AgentResult,
} from './agent-output-format.ts';
import { requestOptions } from './agent-request-options.ts';
import type { AgentSessions } from './agent-session-stream.ts';
import type { AgentToolHandler, AgentToolOptions } from './agent-tools.ts';
import { AgentTurn } from './agent-turn.ts';
import { AgentTurnReader } from './agent-turn-reader.ts';

/** Settings of `sessions.create()` that stay here. */
export interface AgentSessionCreateTools {
  /** Functions that run here while the events are read, by name. Only with `stream: true`. Default: none. */
  toolHandlers?: Record<string, AgentToolHandler>;
}

/** What is requested with `agent.text.format`. */
export interface WithAgentFormat<T> {
  agent: { text: { format: AgentOutputFormat<T> } };
}

/**
 * The events of a session that has just been created, and the result of its first turn.
 *
 * Unlike `sessions.stream()`, it does not end with the turn: it is the session's own stream.
 */
export type AgentSessionCreateStream<T = never> = Stream<AgentSessionEvent> & {
  /**
   * Reads what is left of the first turn, returns its final messages and closes the stream.
   *
   * @throws AgentTurnResultError, AgentOutputParseError
   */
  finalResult: () => Promise<AgentResult<T>>;
  /** Returns the stream. Results are collected without it: code for the reference client calls it. */
  withResultCollection: () => AgentSessionCreateStream<T>;
};

/** A request for a session: what is sent, and what stays here. */
export interface AgentSessionCreation {
  readonly body: SessionCreateParams;
  readonly tools: AgentToolOptions;
  readonly parse: ((text: string) => unknown) | null;
}

/**
 * Splits the parameters of a new session.
 *
 * @throws OpenAIError for `toolHandlers` without `stream: true`
 */
export function agentSessionCreation(
  given: SessionCreateParamsBase & AgentSessionCreateTools,
): AgentSessionCreation {
  const { toolHandlers, ...body } = readable(given ?? {});
  if (toolHandlers !== undefined && body.stream !== true) {
    throw new OpenAIError('`toolHandlers` need `stream: true`: they run while events are read.');
  }
  const text: unknown = body.agent?.text;
  const format = isFields(text) ? text.format : null;
  const parse = parserOf(format);
  const sent = { ...body };
  if (isFields(format) && isFields(text) && parse !== null) {
    const agent = { ...body.agent, text: { ...text, format: sentFormat(format) } };
    // The format is the one of the parameters, without its parser.
    Object.assign(sent, { agent });
  }
  // What `stream` is decides which of the two it is.
  return { body: sent as SessionCreateParams, tools: { toolHandlers }, parse };
}

/** The stream of a new session, with its tools and the result of its first turn. */
export function agentSessionCreateStream<T>(
  stream: Stream<AgentSessionEvent>,
  sessions: AgentSessions,
  { tools, parse }: Pick<AgentSessionCreation, 'tools' | 'parse'>,
  options: RequestOptions | null | undefined,
): AgentSessionCreateStream<T> {
  const { controller } = stream;
  const shared = readable(options) ?? {};
  const reader = new AgentTurnReader({
    turn: new AgentTurn(),
    open: () => stream,
    endsWithTurn: false,
    controller,
    tools,
    submit: (id, result) => {
      const own = requestOptions(shared, crypto.randomUUID(), controller.signal);
      return sessions.events.create(id, { events: [result] }, own);
    },
  });
  let result: Promise<AgentResult<T>> | null = null;
  const whole: AgentSessionCreateStream<T> = Object.assign(
    streamThrough(stream, () => closing(reader.iterate(), stream)),
    {
      finalResult: () =>
        (result ??= reader.finalResult().then((turn) => parsedResult<T>(turn, parse))),
      withResultCollection: () => whole,
    },
  );
  return whole;
}

/** Closes the stream with its events, also when none of them has been read. */
function closing(
  events: AsyncGenerator<AgentSessionEvent, undefined>,
  stream: AsyncDisposable,
): AsyncIterator<AgentSessionEvent, undefined> {
  return {
    next: () => events.next(),
    return: async () => {
      const end = await events.return(undefined);
      await stream[Symbol.asyncDispose]();
      return end;
    },
  };
}
