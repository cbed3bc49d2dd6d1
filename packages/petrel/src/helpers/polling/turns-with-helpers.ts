import {
  Turns,
  type Turn,
  type TurnRetrieveParams,
} from '../../generated/resources/beta/agents/sessions/turns/turns.ts';
import { poll } from './poll.ts';
import type { PollOptions } from './poll-options.ts';
import { TURN_STATES } from './poll-states.ts';

/** Turns of an agent session, and what is built on top of them. */
export class TurnsWithHelpers extends Turns {
  /**
   * Waits until a turn is completed, failed or cancelled, or needs something from you (`waiting`), and
   * returns it: check its `status`.
   *
   * @throws APIConnectionTimeoutError when the wait is over, after 30 minutes by default; its `progress`
   * has id and last status
   */
  poll(turnID: string, params: TurnRetrieveParams, options?: PollOptions<Turn>): Promise<Turn> {
    const retrieve = (request: PollOptions): ReturnType<Turns['retrieve']> =>
      this.retrieve(turnID, params, request);
    return poll(this._client, { what: 'turn', id: turnID, states: TURN_STATES, retrieve }, options);
  }
}
