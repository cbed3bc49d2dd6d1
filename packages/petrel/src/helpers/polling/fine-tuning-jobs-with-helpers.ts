import {
  Jobs,
  type FineTuningJob,
  type JobCreateParams,
} from '../../generated/resources/fine-tuning/jobs/jobs.ts';
import { poll, startAndPoll, type Polled } from './poll.ts';
import type { PollOptions } from './poll-options.ts';
import { FINE_TUNING_JOB_STATES } from './poll-states.ts';

/** Fine-tuning jobs, and what is built on top of them. */
export class JobsWithHelpers extends Jobs {
  /**
   * Waits until a fine-tuning job has succeeded, failed or been cancelled, and returns it; `error` has
   * the reason of a failure. A job that is paused is waited for. The wait ends after 30 minutes with an error,
   * unless you pass `maxWait`.
   *
   * @throws APIConnectionTimeoutError when the wait is over; its `progress` has id and last status
   */
  poll(fineTuningJobID: string, options?: PollOptions<FineTuningJob>): Promise<FineTuningJob> {
    return poll(this._client, polledJob(this, fineTuningJobID), options);
  }

  /** Starts a fine-tuning job and waits until it has ended, as {@link poll} does. */
  createAndPoll(
    body: JobCreateParams,
    options?: PollOptions<FineTuningJob>,
  ): Promise<FineTuningJob> {
    return startAndPoll(
      this._client,
      ({ creating }) => this.create(body, creating),
      (id) => polledJob(this, id),
      options,
    );
  }
}

function polledJob(jobs: Jobs, id: string): Polled<FineTuningJob> {
  return {
    what: 'fine-tuning job',
    id,
    states: FINE_TUNING_JOB_STATES,
    retrieve: (request) => jobs.retrieve(id, request),
  };
}
