import {
  Runs,
  type RunCreateParams,
  type RunCreateResponse,
  type RunRetrieveParams,
  type RunRetrieveResponse,
} from '../../generated/resources/evals/runs/runs.ts';
import { poll, startAndPoll, type Polled } from './poll.ts';
import type { PollOptions } from './poll-options.ts';
import { EVAL_RUN_STATES } from './poll-states.ts';

/** Runs of an eval, and what is built on top of them. */
export class RunsWithHelpers extends Runs {
  /**
   * Waits until the run of an eval is completed, failed or cancelled, and returns it. `completed` means
   * that it has ended: `result_counts` reports how many items failed.
   *
   * @throws APIConnectionTimeoutError when the wait is over, after 30 minutes by default; its `progress`
   * has id and last status
   */
  poll(
    runID: string,
    params: RunRetrieveParams,
    options?: PollOptions<RunRetrieveResponse>,
  ): Promise<RunRetrieveResponse> {
    return poll(this._client, polledRun(this, runID, params), options);
  }

  /** Starts a run of an eval and waits until it has ended, as {@link poll} does. */
  createAndPoll(
    evalID: string,
    body: RunCreateParams,
    options?: PollOptions<RunCreateResponse>,
  ): Promise<RunRetrieveResponse> {
    return startAndPoll(
      this._client,
      ({ creating }) => this.create(evalID, body, creating),
      (id) => polledRun(this, id, { eval_id: evalID }),
      options,
    );
  }
}

function polledRun(runs: Runs, id: string, params: RunRetrieveParams): Polled<RunRetrieveResponse> {
  return {
    what: 'eval run',
    id,
    states: EVAL_RUN_STATES,
    retrieve: (request) => runs.retrieve(id, params, request),
  };
}
