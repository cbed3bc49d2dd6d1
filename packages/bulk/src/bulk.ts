import { type BatchEndpoint } from 'petrel/helpers/batches';
import { BulkRun } from './bulk-run.ts';
import { checkedOptions, type BulkOptions } from './bulk-options.ts';

/**
 * Sends a request for each row of an input, and writes what comes of them as JSONL. The promise is that of
 * a summary; iterated, the run gives the results, those of earlier runs first.
 *
 * ```ts
 * const { succeeded, failed } = await bulk({
 *   client: new OpenAI(),
 *   input: 'questions.csv',
 *   output: 'answers.jsonl',
 *   request: ({ question }: { question: string }) => ({
 *     url: '/v1/responses',
 *     body: { model: 'gpt-5-mini', input: question },
 *   }),
 * });
 * ```
 *
 * The output is a journal. Each result is on disk before it counts, and the same call resumes a run that
 * was stopped or killed: rows that have a result are not sent again. Requests keep to the rate limits of
 * the server, and are sent again after failures that pass. The run starts when it is awaited or iterated.
 *
 * @throws OpenAIError of code `configuration` at once for options that cannot work
 * @throws BulkError when it is awaited or iterated, for what ends the run early; `code` is why
 */
export function bulk<Endpoint extends BatchEndpoint = BatchEndpoint, Row = unknown>(
  options: BulkOptions<Row>,
): BulkRun<Endpoint, Row> {
  return new BulkRun<Endpoint, Row>(checkedOptions(options));
}
