import { OpenAIError } from '../../core/errors/index.ts';
import type {
  AgentSession,
  AgentSessionAssistantMessage,
} from '../../generated/models/beta/agents/agents.ts';
import type { Turn } from '../../generated/models/beta/agents/sessions/turns/turns.ts';
import { shortened } from '../json/shortened.ts';

/**
 * Why there is no result: the turn or its session `failed`, the turn was `cancelled`, it waits for
 * something that no handler gives (`requires_action`), or it could not be followed to its end
 * (`observation`): it may still be running.
 */
export type AgentTurnFailure = 'failed' | 'cancelled' | 'requires_action' | 'observation';

/**
 * A turn of an agent session has no result. What arrived until then is in its members; `cause` is the
 * error that ended the stream, if one did.
 */
export class AgentTurnResultError extends OpenAIError {
  static override readonly petrelName: string = 'AgentTurnResultError';

  /** Why there is no result. */
  readonly reason: AgentTurnFailure;
  /** Id of the session; undefined where none is known. */
  readonly session_id: string | undefined;
  /** The turn as the server reported it last; undefined before it was created. */
  readonly turn: Turn | undefined;
  /** The final messages that are complete. */
  readonly messages: AgentSessionAssistantMessage[];
  /** What the session waits for, where that is the reason. */
  readonly required_actions: AgentSession['required_actions'];

  // As many parameters as the class of the reference client has.
  // oxlint-disable-next-line eslint/max-params
  constructor(
    reason: AgentTurnFailure,
    session_id: string | undefined,
    turn: Turn | undefined,
    messages: AgentSessionAssistantMessage[],
    required_actions: AgentSession['required_actions'] = [],
    cause?: unknown,
  ) {
    super(messageOf({ reason, session_id, turn, required_actions, cause }), {
      cause,
      code: 'agent_turn',
    });
    this.reason = reason;
    this.session_id = session_id;
    this.turn = turn;
    this.messages = messages;
    this.required_actions = required_actions;
  }

  /** Id of the turn; undefined before it was created. */
  get turn_id(): string | undefined {
    return this.turn?.id;
  }
}

type Failure = Pick<
  AgentTurnResultError,
  'reason' | 'session_id' | 'turn' | 'required_actions' | 'cause'
>;

function messageOf({ reason, session_id, turn, required_actions, cause }: Failure): string {
  const session = session_id === undefined ? 'the session' : `the session ${shortened(session_id)}`;
  const what =
    turn === undefined ? `The turn of ${session}` : `The turn ${shortened(turn.id)} of ${session}`;
  switch (reason) {
    case 'failed':
      return `${what} failed${turn?.error?.message ? `: ${shortened(turn.error.message)}` : '.'}`;
    case 'cancelled':
      return `${what} was cancelled.`;
    case 'requires_action': {
      const types = [...new Set(required_actions.map(({ type }) => type))].join(', ');
      return `${what} waits for what no handler gives (${types}): see \`required_actions\`.`;
    }
    case 'observation': {
      const why = cause instanceof Error ? `: ${cause.message}` : '.';
      return `${what} was not followed to its end${why} Retrieve the session to see where it is.`;
    }
  }
}
