import { checkIterable, checkObject } from '../arguments.ts';
import type { BatchEndpoint, BatchRequest, BatchResult } from './batch-types.ts';
import type { BatchRequests } from './batch-input-files.ts';

/** Reasons why a request of a batch was never sent. */
const UNSENT: ReadonlySet<string> = new Set(['batch_expired', 'batch_cancelled']);

/**
 * The requests that are worth sending again once a batch has expired, was cancelled or has failures:
 * those without a result, those that were never sent, and those whose error is `retryable`. Only the
 * ids of the others are held in memory.
 *
 * ```ts
 * const rest = unfinishedRequests(requests, batchResults(client, batch));
 * await submitBatches(client, { requests: rest });
 * ```
 */
export async function* unfinishedRequests<Endpoint extends BatchEndpoint>(
  requests: BatchRequests<Endpoint>,
  results: AsyncIterable<BatchResult> | Iterable<BatchResult>,
): AsyncGenerator<BatchRequest<Endpoint>, undefined> {
  checkIterable(requests, 'requests', 'an array or an async iterable of requests');
  checkIterable(results, 'results', 'the results of batches');
  const finished = new Set<string>();
  for await (const result of results) if (isFinal(result)) finished.add(result.custom_id);
  for await (const request of requests) if (!finished.has(request?.custom_id)) yield request;
  return undefined;
}

function isFinal(result: BatchResult): boolean {
  checkObject(result, 'results', 'the results of batches');
  const { ok, error } = result;
  return ok || !(error?.retryable || UNSENT.has(error?.code ?? ''));
}
