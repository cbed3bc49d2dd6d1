import type { AgentSessionAssistantMessage } from '../../generated/models/beta/agents/agents.ts';
import type { Turn } from '../../generated/models/beta/agents/sessions/turns/turns.ts';
import { outputText } from './output-text.ts';

/** A completed turn of an agent session, and the final messages that the agent wrote in it. */
export class AgentTurnResult {
  /** The turn as the server reported it when it was completed. */
  readonly turn: Turn;
  /** The final messages in the order of the output, without remarks on the way (`commentary`). */
  readonly messages: AgentSessionAssistantMessage[];

  constructor(turn: Turn, messages: AgentSessionAssistantMessage[]) {
    this.turn = turn;
    this.messages = messages;
  }

  /** Id of the session that the turn is part of. */
  get session_id(): string {
    return this.turn.session_id;
  }

  /** Id of the turn. */
  get turn_id(): string {
    return this.turn.id;
  }

  /** The text of all messages, joined. */
  get output_text(): string {
    return this.messages.map(outputText).join('');
  }
}

/** A completed turn whose text was parsed with the format of its request. */
export class ParsedAgentTurnResult<T> extends AgentTurnResult {
  /** What the parser of the format returned. */
  readonly output_parsed: T;
  /** The same turn before it was parsed. */
  readonly raw_result: AgentTurnResult;

  constructor(result: AgentTurnResult, parsed: T) {
    super(result.turn, result.messages);
    this.raw_result = result;
    this.output_parsed = parsed;
  }
}
