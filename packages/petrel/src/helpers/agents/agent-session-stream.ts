import { onAbort } from '../../core/abort/on-abort.ts';
import type { RequestOptions } from '../../core/call/request-options.ts';
import { APIResponseValidationError, OpenAIError } from '../../core/errors/index.ts';
import { mergeHeaders } from '../../core/request/headers.ts';
import { readable } from '../../core/request/readable.ts';
import type {
  AgentSessionEvent,
  AgentSessionInputMessageParam,
} from '../../generated/models/beta/agents/agents.ts';
import type { EventCreateParams } from '../../generated/models/beta/agents/sessions/events.ts';
import type { Events } from '../../generated/resources/beta/agents/sessions/events.ts';
import type { Sessions } from '../../generated/resources/beta/agents/sessions/sessions.ts';
import { argumentError, checkObject } from '../arguments.ts';
import { isFields } from '../json/fields.ts';
import { shortened } from '../json/shortened.ts';
import {
  parsedResult,
  parserOf,
  type AgentOutputFormat,
  type AgentResult,
} from './agent-output-format.ts';
import { requestOptions } from './agent-request-options.ts';
import type { AgentToolOptions } from './agent-tools.ts';
import { AgentTurn } from './agent-turn.ts';
import { AgentTurnReader } from './agent-turn-reader.ts';

export type { AgentToolHandler, AgentToolOutput } from './agent-tools.ts';

/** What `client.beta.agents.sessions.stream()` takes. */
export type AgentSessionStreamParams<T = never> = AgentToolOptions & {
  /** Messages of the user, or the text of one. Not empty. */
  input: string | AgentSessionInputMessageParam[];
  /** Parses the text of the turn. The session keeps the format that it was created with. Default: not parsed. */
  outputFormat?: AgentOutputFormat<T>;
  /** Sent as `Idempotency-Key` with the input, unless the options of the request have one. Default: a random one. */
  idempotencyKey?: string;
} & ([T] extends [never] ? unknown : { outputFormat: AgentOutputFormat<T> });

/** What a stream needs of `client.beta.agents.sessions`. */
export interface AgentSessions {
  retrieve: Sessions['retrieve'];
  events: Pick<Events, 'create' | 'stream'>;
}

/**
 * One turn of an idle agent session: its events, functions that run on the way, and its result.
 *
 * ```ts
 * const stream = client.beta.agents.sessions.stream(session.id, {
 *   input: 'What is the weather in Oslo?',
 *   toolHandlers: { weather: ({ city }) => forecast(city) },
 * });
 * const { output_text } = await stream.finalResult();
 * ```
 *
 * Nothing is sent before it is read, by iterating over it or with `finalResult()`. It ends when the
 * turn is over and the session idle, or the session has failed. Leaving the loop closes the connection;
 * the turn goes on on the server. One program at a time may give a session input.
 */
export class AgentSessionStream<T = never> implements AsyncIterable<AgentSessionEvent> {
  /** Aborting it ends the stream with `APIUserAbortError`. The turn goes on on the server. */
  readonly controller: AbortController;
  readonly #reader: AgentTurnReader;
  readonly #sessions: AgentSessions;
  readonly #sessionID: string;
  readonly #input: EventCreateParams['events'];
  readonly #parse: ((text: string) => unknown) | null;
  readonly #options: RequestOptions;
  readonly #idempotencyKey: string | undefined;
  #result: Promise<AgentResult<T>> | null = null;

  /** @throws OpenAIError for an empty input, and for what is no function, format or limit */
  constructor(
    sessions: AgentSessions,
    sessionID: string,
    params: AgentSessionStreamParams<T>,
    options?: RequestOptions | null,
  ) {
    checkObject(params, 'params', 'an object with `input`');
    const { input, outputFormat, idempotencyKey, ...tools } = readable(params);
    this.controller = new AbortController();
    this.#sessions = sessions;
    this.#sessionID = sessionID;
    this.#input = [{ type: 'agent.session.input.message', input: messagesOf(input) }];
    this.#parse = parserOf(outputFormat);
    this.#options = readable(options) ?? {};
    this.#idempotencyKey = this.#options.idempotencyKey ?? idempotencyKey;
    this.#reader = new AgentTurnReader({
      turn: new AgentTurn(sessionID),
      open: () => this.#open(),
      endsWithTurn: true,
      controller: this.controller,
      tools,
      submit: (id, result) => this.#send(id, [result], crypto.randomUUID()),
    });
  }

  /** Ends the stream with `APIUserAbortError`, whose cause is `reason`. The turn goes on on the server. */
  abort(reason?: unknown): void {
    this.controller.abort(reason);
  }

  /** The events. Leaving the loop closes the connection. */
  [Symbol.asyncIterator](): AsyncIterator<AgentSessionEvent, undefined> {
    return this.#reader.iterate();
  }

  /** Returns the stream. Results are collected without it: code for the reference client calls it. */
  withResultCollection(): this {
    return this;
  }

  /**
   * Reads what is left of the turn, and returns its final messages.
   *
   * @throws AgentTurnResultError for a turn that failed, was cancelled, waits for something, or could
   * not be followed to its end
   * @throws AgentOutputParseError for a text that `outputFormat` does not parse
   */
  finalResult(): Promise<AgentResult<T>> {
    this.#result ??= this.#reader
      .finalResult()
      .then((result) => parsedResult<T>(result, this.#parse));
    return this.#result;
  }

  async *#open(): AsyncGenerator<AgentSessionEvent, undefined> {
    const { signal } = this.#options;
    const abort = (): void => this.controller.abort(signal?.reason);
    if (signal?.aborted === true) abort();
    const removeListener = signal == null ? null : onAbort(signal, abort);
    try {
      const own = this.#request(null);
      checkIdle(await this.#sessions.retrieve(this.#sessionID, own));
      // Before the input, so that no event is missed.
      const events = await this.#sessions.events.stream(this.#sessionID, {}, own);
      try {
        await this.#send(this.#sessionID, this.#input, this.#inputKey());
        yield* events;
      } finally {
        await events[Symbol.asyncDispose]();
      }
      return undefined;
    } finally {
      removeListener?.();
    }
  }

  #send(sessionID: string, events: EventCreateParams['events'], key: string): PromiseLike<void> {
    return this.#sessions.events.create(sessionID, { events }, this.#request(key));
  }

  #inputKey(): string {
    const given = mergeHeaders(this.#options.headers)['idempotency-key'];
    return given ?? this.#idempotencyKey ?? crypto.randomUUID();
  }

  /** The options of one of the requests: a key of the caller's is for the input alone. */
  #request(key: string | null): RequestOptions {
    return requestOptions(this.#options, key, this.controller.signal);
  }
}

function messagesOf(input: unknown): AgentSessionInputMessageParam[] {
  if (input === '' || (Array.isArray(input) && input.length === 0)) {
    throw new OpenAIError('`input` must not be empty.');
  }
  if (typeof input === 'string') {
    return [{ role: 'user', content: [{ type: 'input_text', text: input }] }];
  }
  if (!Array.isArray(input)) throw argumentError('input', 'a text or a list of messages', input);
  return input;
}

function checkIdle(session: unknown): void {
  if (!isFields(session)) {
    throw new APIResponseValidationError({ message: 'The server answered without a session.' });
  }
  if (session.status === 'idle') return;
  throw new OpenAIError(
    `\`sessions.stream()\` needs an idle session; the status of this one is ` +
      `"${shortened(String(session.status))}". Follow it with \`sessions.events.stream()\`.`,
  );
}
