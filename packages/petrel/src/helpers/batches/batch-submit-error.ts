import { OpenAIError } from '../../core/errors/index.ts';
import type { Batch } from '../../generated/models/batches.ts';

/** Some of the requests were submitted as batches before one failed. `cause` is why. */
export class BatchSubmitError extends OpenAIError {
  static override readonly petrelName: string = 'BatchSubmitError';

  /** The batches that were created, in the order of their requests. The requests after them were not sent. */
  readonly batches: readonly Batch[];

  constructor(batches: readonly Batch[], cause: OpenAIError) {
    const ids = batches.map(({ id }) => id).join(', ');
    super(`Submitting failed after ${batches.length} batches (${ids}): ${cause.message}`, {
      cause,
      code: cause.code,
    });
    this.batches = batches;
  }
}
