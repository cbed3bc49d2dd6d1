import { userAbort } from '../../core/abort/abort-errors.ts';
import { onAbort } from '../../core/abort/on-abort.ts';
import { OpenAIError, StreamTruncatedError } from '../../core/errors/index.ts';
import type { AgentSession, AgentSessionEvent } from '../../generated/models/beta/agents/agents.ts';
import { AgentToolRunner, type AgentToolSession } from './agent-tool-runner.ts';
import type { AgentToolOptions } from './agent-tools.ts';
import type { AgentTurn } from './agent-turn.ts';
import type { AgentTurnResult } from './agent-turn-result.ts';
import { AgentTurnResultError } from './agent-turn-result-error.ts';

/** What a turn is read from. */
export interface AgentTurnSource {
  readonly turn: AgentTurn;
  /** Opens the events. Called once, by the first who reads. */
  readonly open: () => AsyncIterable<AgentSessionEvent>;
  /** Whether the events end with the turn, or go on with what follows it. */
  readonly endsWithTurn: boolean;
  /** Aborting it ends the events. */
  readonly controller: AbortController;
  readonly tools: AgentToolOptions;
  /** Sends the result of a call. */
  readonly submit: AgentToolSession['submit'];
}

/**
 * Reads the events of a turn once, for who iterates over them or wants the result alone, and runs tools
 * on the way: each call after its event has been read by the one who iterates.
 */
export class AgentTurnReader {
  readonly #source: AgentTurnSource;
  readonly #tools: AgentToolRunner;
  #iterator: AsyncGenerator<AgentSessionEvent, undefined> | null = null;
  #result: Promise<AgentTurnResult> | null = null;
  /** The error of a result of a tool that could not be sent. */
  #submitError: unknown;
  /** What ended the events before the turn was over. */
  #cause: unknown;

  constructor(source: AgentTurnSource) {
    this.#source = source;
    const fail = (error: unknown): void => {
      this.#submitError ??= error;
      source.controller.abort(error);
    };
    this.#tools = new AgentToolRunner(source.tools, { submit: source.submit, fail });
  }

  /** @throws OpenAIError when the events are being read already */
  iterate(): AsyncGenerator<AgentSessionEvent, undefined> {
    if (this.#iterator !== null) {
      throw new OpenAIError('The events of an agent stream can be read once.');
    }
    this.#iterator = this.#events();
    return this.#iterator;
  }

  /**
   * Reads what has not been read of the turn, and returns its result.
   *
   * @throws AgentTurnResultError
   */
  finalResult(): Promise<AgentTurnResult> {
    this.#result ??= this.#readToEnd();
    return this.#result;
  }

  async #readToEnd(): Promise<AgentTurnResult> {
    const { turn } = this.#source;
    const events = this.#iterator ?? this.iterate();
    try {
      while (!turn.isOver) {
        const { done } = await events.next();
        if (done === true) break;
        if (turn.requiredActions.some((action) => !this.#isHandled(action))) {
          throw turn.error('requires_action');
        }
      }
    } catch (cause) {
      if (AgentTurnResultError.isInstance(cause)) throw cause;
      throw turn.error('observation', cause);
    } finally {
      await events.return(undefined).catch(() => undefined);
    }
    if (!turn.isOver) throw turn.error('observation', this.#cause);
    return turn.result();
  }

  async *#events(): AsyncGenerator<AgentSessionEvent, undefined> {
    const { turn, controller, endsWithTurn } = this.#source;
    const removeListener = onAbort(controller.signal, () => this.#tools.stop());
    try {
      for await (const event of this.#source.open()) {
        const isNew = turn.accept(event);
        if (!isNew && endsWithTurn) continue;
        // Before the reader can change the event.
        const calls = isNew ? turn.callsIn(event) : [];
        if (turn.isOver) await this.#settle();
        yield event;
        for (const call of calls) this.#tools.start(call, turn.sessionID ?? '');
        if (turn.isOver && endsWithTurn) return undefined;
      }
      if (this.#submitError !== undefined) throw this.#submitError;
      if (endsWithTurn) throw endedEarly(controller.signal);
      return undefined;
    } catch (error) {
      this.#cause = this.#submitError ?? error;
      throw this.#cause;
    } finally {
      removeListener();
      this.#tools.stop();
    }
  }

  /** Waits for the results of calls, which nobody wants of a turn that failed. */
  async #settle(): Promise<void> {
    const { turn, controller } = this.#source;
    if (!turn.isCompleted) this.#tools.stop();
    await this.#tools.settled();
    if (this.#submitError !== undefined) throw this.#submitError;
    if (controller.signal.aborted) throw userAbort(controller.signal);
  }

  #isHandled(action: AgentSession['required_actions'][number]): boolean {
    return action.type === 'function_call' && this.#tools.canHandle(action.name);
  }
}

function endedEarly(signal: AbortSignal): OpenAIError {
  if (signal.aborted) return userAbort(signal);
  return new StreamTruncatedError({
    message: 'The stream of the session ended before its turn was over.',
  });
}
