import type {
  AgentFunctionCallItem,
  AgentSession,
  AgentSessionAssistantMessage,
  AgentSessionEvent,
} from '../../generated/models/beta/agents/agents.ts';
import type { Turn } from '../../generated/models/beta/agents/sessions/turns/turns.ts';
import { copyOf } from '../json/fields.ts';
import { AgentTurnResult } from './agent-turn-result.ts';
import { AgentTurnResultError, type AgentTurnFailure } from './agent-turn-result-error.ts';

/** How many ids of events are kept to recognize those that are delivered twice. */
const KEPT_IDS = 1_024;

/** A function that the agent calls. */
export type AgentCall = Pick<AgentFunctionCallItem, 'arguments' | 'call_id' | 'name' | 'turn_id'>;

/** A message and its place in the output. */
interface PlacedMessage {
  readonly place: number;
  readonly message: AgentSessionAssistantMessage;
}

/**
 * Follows the first turn that a session's own agent takes, from its events: how far it is, which
 * functions are called, and what its final messages are. Subagents take turns too, which are not it.
 */
export class AgentTurn {
  #sessionID: string | undefined;
  #turn: Turn | undefined;
  readonly #messages = new Map<string, PlacedMessage>();
  readonly #calls = new Set<string>();
  readonly #ids = new Set<string>();
  #requiredActions: AgentSession['required_actions'] = [];
  #isTurnOver = false;
  #hasSessionFailed = false;
  #isOver = false;

  /** @param sessionID undefined for a session that is about to be created */
  constructor(sessionID?: string) {
    this.#sessionID = sessionID;
  }

  /** Id of the session; undefined until an event names it. */
  get sessionID(): string | undefined {
    return this.#sessionID;
  }

  /** Whether nothing more is to come: the turn has ended and the session waits, or the session has failed. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Whether the turn has ended well. */
  get isCompleted(): boolean {
    return this.#turn?.status === 'completed';
  }

  /** What the session waits for, as far as it is known. */
  get requiredActions(): AgentSession['required_actions'] {
    return this.#requiredActions;
  }

  /** Takes in an event. False for one that was delivered before. */
  accept(event: AgentSessionEvent): boolean {
    if (!this.#isNew(event)) return false;
    if ('session_id' in event) this.#sessionID ??= event.session_id;
    switch (event.type) {
      case 'agent.session.turn.created':
        this.#begin(event.turn);
        break;
      case 'agent.session.turn.in_progress':
        if (this.#isTurn(event.turn_id)) this.#turn = copyOf(event.turn);
        break;
      case 'agent.session.turn.item.done':
        this.#keep(event);
        break;
      case 'agent.session.turn.completed':
      case 'agent.session.turn.failed':
      case 'agent.session.turn.cancelled':
        if (this.#isTurn(event.turn_id)) this.#end(event.turn);
        break;
      case 'agent.session.created':
      case 'agent.session.idle':
      case 'agent.session.failed':
      case 'agent.session.budget_reached':
      case 'agent.session.requires_action':
      case 'agent.session.in_progress':
        this.#observeSession(event.type, event.session);
    }
    return true;
  }

  /** The calls that an event announces, each of them once. */
  callsIn(event: AgentSessionEvent): AgentCall[] {
    const fresh = callsOf(event).filter(({ turn_id, call_id }) => {
      const key = JSON.stringify([turn_id, call_id]);
      if (this.#calls.has(key)) return false;
      this.#calls.add(key);
      return true;
    });
    return fresh.map(copyOf);
  }

  /** @throws AgentTurnResultError for a turn that is not completed */
  result(): AgentTurnResult {
    const turn = this.#turn;
    if (turn?.status === 'completed' && this.#isOver && !this.#hasSessionFailed) {
      return new AgentTurnResult(turn, this.#finalMessages());
    }
    if (this.#hasSessionFailed || turn?.status === 'failed') throw this.error('failed');
    throw this.error(turn?.status === 'cancelled' ? 'cancelled' : 'observation');
  }

  /** The error for a turn without a result, with what is known of it. */
  error(reason: AgentTurnFailure, cause?: unknown): AgentTurnResultError {
    return new AgentTurnResultError(
      reason,
      this.#sessionID,
      this.#turn,
      this.#finalMessages(),
      reason === 'requires_action' ? this.#requiredActions : [],
      cause,
    );
  }

  #isNew(event: AgentSessionEvent): boolean {
    const id: unknown = event.event_id;
    if (typeof id !== 'string' || id === '') return true;
    if (this.#ids.has(id)) return false;
    this.#ids.add(id);
    const [oldest] = this.#ids.size > KEPT_IDS ? this.#ids : [];
    if (oldest !== undefined) this.#ids.delete(oldest);
    return true;
  }

  #begin(turn: Turn | undefined): void {
    if (this.#turn !== undefined || turn == null || turn.subagent_id != null) return;
    this.#turn = copyOf(turn);
  }

  #isTurn(id: string | null): boolean {
    return this.#turn !== undefined && this.#turn.id === id;
  }

  #end(turn: Turn): void {
    this.#turn = copyOf(turn);
    this.#isTurnOver = true;
  }

  #keep(event: Extract<AgentSessionEvent, { type: 'agent.session.turn.item.done' }>): void {
    const { item, output_index: place } = event;
    if (item?.type !== 'message' || item.role !== 'assistant' || item.status !== 'completed')
      return;
    if (item.phase === 'commentary' || this.#messages.has(item.id)) return;
    if (!this.#isTurn(item.turn_id)) return;
    this.#messages.set(item.id, { place, message: copyOf(item) });
  }

  #observeSession(type: AgentSessionEvent['type'], session: AgentSession | undefined): void {
    this.#sessionID ??= session?.id;
    const actions: unknown = session?.required_actions;
    this.#requiredActions = Array.isArray(actions) ? copyOf(actions) : [];
    if (type === 'agent.session.failed') {
      this.#hasSessionFailed = true;
      this.#isOver = true;
    } else if (type === 'agent.session.idle') {
      this.#isOver ||= this.#isTurnOver;
    } else if (type === 'agent.session.budget_reached' && session?.id === this.#sessionID) {
      // The budget lets a turn end that has begun.
      this.#isOver ||= this.#isTurnOver || this.#turn === undefined;
    }
  }

  #finalMessages(): AgentSessionAssistantMessage[] {
    const placed = [...this.#messages.values()];
    return placed.sort((one, other) => one.place - other.place).map(({ message }) => message);
  }
}

function callsOf(event: AgentSessionEvent): AgentCall[] {
  if (event.type === 'agent.session.turn.item.added') {
    return event.item?.type === 'function_call' ? [event.item] : [];
  }
  if (event.type !== 'agent.session.requires_action') return [];
  const actions: unknown = event.session?.required_actions;
  // Of a call whose item was missed. Without its result the session would wait for ever.
  return Array.isArray(actions) ? event.session.required_actions.filter(isCall) : [];
}

type RequiredAction = AgentSession['required_actions'][number];

function isCall(
  action: RequiredAction,
): action is AgentSession.SessionRequiredActionResourceFunctionCall {
  return action?.type === 'function_call';
}
