import { Batches, type Batch, type BatchCreateParams } from '../../generated/resources/batches.ts';
import { poll, startAndPoll, type Polled } from './poll.ts';
import type { PollOptions } from './poll-options.ts';
import { BATCH_STATES } from './poll-states.ts';

/** Batches, and what is built on top of them. */
export class BatchesWithHelpers extends Batches {
  /**
   * Waits until a batch is completed, failed, expired or cancelled, and returns it. `completed` means
   * that it has ended: `request_counts.failed` and `error_file_id` report requests that failed.
   *
   * A batch may take 24 hours: pass `maxWait`, as the wait ends after 30 minutes otherwise.
   *
   * @throws APIConnectionTimeoutError when the wait is over; its `progress` has id and last status
   */
  poll(batchID: string, options?: PollOptions<Batch>): Promise<Batch> {
    return poll(this._client, polledBatch(this, batchID), options);
  }

  /** Creates a batch and waits until it has ended, as {@link poll} does. */
  createAndPoll(body: BatchCreateParams, options?: PollOptions<Batch>): Promise<Batch> {
    return startAndPoll(
      this._client,
      ({ creating }) => this.create(body, creating),
      (id) => polledBatch(this, id),
      options,
    );
  }
}

function polledBatch(batches: Batches, id: string): Polled<Batch> {
  return {
    what: 'batch',
    id,
    states: BATCH_STATES,
    retrieve: (request) => batches.retrieve(id, request),
  };
}
