import type { RequestOptions } from '../../core/call/request-options.ts';
import type { ResourceClient } from '../../core/client/resource-client.ts';
import { configurationError } from '../../core/errors/configuration-error.ts';
import {
  APIError,
  APIResponseValidationError,
  NotFoundError,
  OpenAIError,
} from '../../core/errors/index.ts';
import { wordsOf } from '../../core/response/error-explanation.ts';
import { hasError } from '../../core/response/reported-error.ts';
import { Batches, type Batch } from '../../generated/resources/batches.ts';
import { fieldsIn, isFields } from '../json/fields.ts';
import { shortened } from '../json/shortened.ts';
import { BATCH_STATES } from '../polling/poll-states.ts';

const MOST_SHOWN = 5;

/**
 * The batch that was passed, or that the id is of.
 *
 * @throws OpenAIError of code `batch_lost` where the server no longer has it, `configuration` for what
 * is neither a batch nor an id
 * @throws APIResponseValidationError where the server answers with what is no batch
 */
export async function batchOf(
  client: ResourceClient,
  given: Batch | string,
  options: RequestOptions,
): Promise<Batch> {
  if (typeof given === 'string') return await retrieveBatch(client, given, options);
  if (isBatch(given)) return given;
  if (hasError(given)) throw lostBatch(wordsOf(given));
  throw configurationError('The second argument must be a batch or its id.');
}

function isBatch(given: unknown): boolean {
  return isFields(given) && isText(given['id']) && typeof given['status'] === 'string';
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

async function retrieveBatch(
  client: ResourceClient,
  id: string,
  options: RequestOptions,
): Promise<Batch> {
  let batch: Batch;
  try {
    batch = await new Batches(client).retrieve(id, options);
  } catch (error) {
    throw isLoss(error) ? lostBatch(wordsOf(error.error), error) : error;
  }
  if (isBatch(batch)) return batch;
  const message = `The server answered the request for ${shortened(id)} with what is no batch.`;
  throw new APIResponseValidationError({ message });
}

/** Whether the API itself reports that it has no such batch: `{ error }`, of status 200 or 404. */
function isLoss(error: unknown): error is APIError {
  if (!(error instanceof APIError) || error instanceof APIResponseValidationError) return false;
  return error.status === 200 || (error instanceof NotFoundError && error.error !== undefined);
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
 * Checks that a batch has ended with results. Those of one that expired or was cancelled count too.
 *
 * @throws OpenAIError of code `batch_failed` with the reasons for one that failed as a whole,
 * `batch_running` for one that has not ended, or whose status is not known, `batch_lost` for one that is
 * completed without results
 */
export function checkResultsOf(client: ResourceClient, batch: Batch): void {
  const { status, output_file_id, error_file_id, request_counts } = batch;
  const id = shortened(batch.id);
  if (status === 'failed') {
    const reasons = client._redact(reasonsOf(batch));
    throw new OpenAIError(`The batch ${id} failed: ${reasons}`, { code: 'batch_failed' });
  }
  const isKnown = Object.hasOwn(BATCH_STATES, status);
  if (!isKnown || BATCH_STATES[status] !== 'final') {
    throw new OpenAIError(
      `The batch ${id} is ${isKnown ? status : `"${shortened(status)}"`} and has no results yet; ` +
        'wait for it with `client.batches.poll(id)`.',
      { code: 'batch_running' },
    );
  }
  if (status === 'completed' && !output_file_id && !error_file_id && request_counts?.total !== 0) {
    throw new OpenAIError(
      `The batch ${id} is completed, but has neither an output file nor an error file.`,
      { code: 'batch_lost' },
    );
  }
}

/** Why a batch failed, with the lines of its input file. */
function reasonsOf({ errors }: Batch): string {
  const all: unknown = errors;
  const reasons = fieldsIn(isFields(all) ? all['data'] : undefined).map((error) => {
    const words = wordsOf(error) ?? wordsOf(error['code']) ?? 'no reason is given';
    return typeof error['line'] === 'number' ? `line ${error['line']}: ${words}` : words;
  });
  if (reasons.length === 0) return wordsOf(all) ?? 'no reason is given.';
  return reasons.slice(0, MOST_SHOWN).join('; ') + (reasons.length > MOST_SHOWN ? '; …' : '');
}

/**
 * Checks that the files of a batch had a line for each request that has an outcome.
 *
 * @param lines how many there were
 * @throws OpenAIError of code `batch_results_incomplete`
 */
export function checkComplete(batch: Batch, lines: number): void {
  const { completed, failed, total } = countsOf(batch);
  const counted = completed + failed;
  // Some servers do not count.
  const isCompleted = batch.status === 'completed' && total !== 0;
  if (lines >= Math.max(counted, isCompleted ? 1 : 0)) return;
  const counts = counted > 0 ? `${counted} (${completed} completed, ${failed} failed)` : 'some';
  throw new OpenAIError(
    `The files of the batch ${shortened(batch.id)} hold ${lines} results of ${counts}. Read them again ` +
      'before you send requests without a result again: they may have been executed.',
    { code: 'batch_results_incomplete' },
  );
}

function countsOf({ request_counts }: Batch): Record<'completed' | 'failed' | 'total', number> {
  const counts: unknown = request_counts;
  const of = (name: string): number => {
    const count = isFields(counts) ? counts[name] : undefined;
    return typeof count === 'number' && count > 0 ? count : 0;
  };
  const total = isFields(counts) && counts['total'] === 0 ? 0 : Math.max(of('total'), 1);
  return { completed: of('completed'), failed: of('failed'), total };
}
