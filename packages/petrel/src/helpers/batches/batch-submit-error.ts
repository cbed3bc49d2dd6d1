import { OpenAIError } from '../../core/errors/index.ts';
import type { Batch } from '../../generated/models/batches.ts';

/** Batches were created before submitting failed, or the last one may have been. `cause` is why. */
export class BatchSubmitError extends OpenAIError {
  static override readonly petrelName: string = 'BatchSubmitError';

  /** The batches that were created, in the order of their requests. */
  readonly batches: readonly Batch[];

  /**
   * Id of the input file of one more batch, which may have been created: its answer was lost, and the
   * list of batches did not have it. The file is kept. Null where there is no such batch: the requests
   * after `batches` were not sent.
   */
  readonly input_file_id: string | null;

  constructor(batches: readonly Batch[], cause: OpenAIError, input_file_id: string | null = null) {
    super(messageOf(batches, cause, input_file_id), { cause, code: cause.code });
    this.batches = batches;
    this.input_file_id = input_file_id;
  }
}

function messageOf(
  batches: readonly Batch[],
  { message }: OpenAIError,
  file: string | null,
): string {
  const ids = batches.map(({ id }) => id).join(', ');
  const after = ids === '' ? '' : ` after ${batches.length} batches (${ids})`;
  const failed = `Submitting failed${after}: ${message}`;
  if (file === null) return failed;
  return (
    `${failed} A batch of the input file ${file} may have been created: ` +
    'look for it in `client.batches.list()` before you submit its requests again.'
  );
}
