import type { RequestOptions } from '../../core/call/request-options.ts';
import { APIError, OpenAIError } from '../../core/errors/index.ts';
import { wordsOf } from '../../core/response/error-explanation.ts';
import type { Batch } from '../../generated/models/batches.ts';
import type { Batches } from '../../generated/resources/batches.ts';

/** States of a batch that has not ended. */
const RUNNING: ReadonlySet<string> = new Set([
  'validating',
  'in_progress',
  'finalizing',
  'cancelling',
]);

const MOST_SHOWN = 5;

/**
 * Checks that a batch has ended with results. Those of one that expired or was cancelled count too.
 *
 * @throws OpenAIError of code `batch_lost` for an answer that is no batch, `batch_failed` with the
 * reasons for one that failed as a whole, `batch_running` for one that has not ended
 */
export function checkResultsOf(batch: Batch): void {
  const { id, status, output_file_id, error_file_id, request_counts } = checkedBatch(batch);
  if (status === 'failed') {
    throw new OpenAIError(`The batch ${id} failed: ${reasonsOf(batch)}`, { code: 'batch_failed' });
  }
  if (RUNNING.has(status)) {
    throw new OpenAIError(
      `The batch ${id} is ${status} and has no results yet; wait for it with ` +
        '`client.batches.poll(id)`.',
      { code: 'batch_running' },
    );
  }
  const requests = request_counts?.total ?? 0;
  if (status === 'completed' && !output_file_id && !error_file_id && requests > 0) {
    throw new OpenAIError(
      `The batch ${id} is completed, but has neither an output file nor an error file.`,
      { code: 'batch_lost' },
    );
  }
}

function checkedBatch(batch: Batch): Batch {
  const given: unknown = batch;
  const isObject = typeof given === 'object' && given !== null;
  if (isObject && typeof batch.id === 'string' && typeof batch.status === 'string') return batch;
  throw lostBatch(wordsOf(given));
}

/** The error for a batch that the server does not know any more. */
function lostBatch(words: string | undefined, cause?: unknown): OpenAIError {
  return new OpenAIError(
    `The server no longer has the batch (${words ?? 'no reason is given'}). Its results are lost; ` +
      'its requests can be sent again.',
    { code: 'batch_lost', cause },
  );
}

/**
 * Retrieves a batch.
 *
 * @throws OpenAIError of code `batch_lost` where the server answers with an error of status 200
 */
export async function retrieveBatch(
  batches: Batches,
  id: string,
  options: RequestOptions,
): Promise<Batch> {
  try {
    return await batches.retrieve(id, options);
  } catch (error) {
    throw error instanceof APIError && error.status === 200
      ? lostBatch(wordsOf(error.error), error)
      : error;
  }
}

/** Why a batch failed, with the lines of its input file. */
function reasonsOf({ errors }: Batch): string {
  const reasons = (errors?.data ?? []).map(({ line, message, code }) => {
    const words = message ?? code ?? 'no reason is given';
    return line == null ? words : `line ${line}: ${words}`;
  });
  if (reasons.length === 0) return 'no reason is given.';
  return reasons.slice(0, MOST_SHOWN).join('; ') + (reasons.length > MOST_SHOWN ? '; …' : '');
}
