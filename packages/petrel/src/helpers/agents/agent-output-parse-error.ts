import { OpenAIError } from '../../core/errors/index.ts';
import type { AgentTurnResult } from './agent-turn-result.ts';

/**
 * A turn is completed, and its text could not be parsed with the format of its request. `cause` is
 * what the parser threw.
 */
export class AgentOutputParseError extends OpenAIError {
  static override readonly petrelName: string = 'AgentOutputParseError';
  // Private, so that printing the error does not print the output.
  readonly #result: AgentTurnResult;

  constructor(result: AgentTurnResult, cause?: unknown) {
    const message =
      `The output of the turn ${result.turn_id} could not be parsed with \`outputFormat\`: ` +
      'see `raw_result` for its text.';
    super(message, { cause, code: 'structured_output' });
    this.#result = result;
  }

  /** The turn with its text. */
  get raw_result(): AgentTurnResult {
    return this.#result;
  }
}
