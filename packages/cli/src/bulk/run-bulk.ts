import { bulk, BulkError, type BulkEvent, type BulkSummary } from '@petrel/bulk';
import { EXIT_CODES } from '../exit-codes.ts';
import { StopSignals } from '../stop-signals.ts';
import { count, duration } from './progress-line.ts';
import { ProgressView } from './progress-view.ts';
import { bulkOptions, type RunFlags } from './run-options.ts';

type BulkBatch = Extract<BulkEvent, { type: 'batch' }>['batch'];

/** Runs `petrel bulk run` and `petrel bulk retry`, and returns the exit code. */
export async function runBulk(
  input: string,
  flags: RunFlags,
  retryFailed: boolean,
): Promise<number> {
  const options = await bulkOptions(input, flags);
  const view = new ProgressView();
  const stopping = new StopSignals((line) => view.print(line));
  const statuses = new Map<string, string>();
  try {
    const summary = await bulk({
      ...options,
      retryFailed: retryFailed ? true : undefined,
      signal: stopping.signal,
      onInvalidRow:
        flags.skipInvalid === true ? (error) => view.print(`Skipped: ${error.message}`) : undefined,
      onProgress: flags.quiet === true ? undefined : (progress) => view.show(progress),
      onEvent: (event) => showEvent(event, view, statuses),
    });
    view.end();
    process.stderr.write(`${summaryText(summary)}\n`);
    return summary.failed > 0 ? EXIT_CODES.failures : EXIT_CODES.success;
  } catch (error) {
    view.end();
    if (error instanceof BulkError && error.summary !== undefined) {
      process.stderr.write(`${summaryText(error.summary)}\n`);
      if (error.summary.done > 0) {
        process.stderr.write(`What is done is kept in ${flags.output}.\n`);
      }
    }
    if (stopping.exitCode === null) throw error;
    process.stderr.write('Stopped. To resume, run the same command again.\n');
    return stopping.exitCode;
  } finally {
    stopping.close();
  }
}

function showEvent(event: BulkEvent, view: ProgressView, statuses: Map<string, string>): void {
  if (event.type === 'batch') showBatch(event.batch, view, statuses);
  if (event.type === 'resume') view.print(`Resuming: ${count(event.done)} rows have a result.`);
  if (event.type !== 'repair') return;
  const what = { unfinished: 'was cut off', damaged: 'is damaged', repeated: 'is repeated' };
  view.print(`Repaired: line ${event.line} of the output ${what[event.problem]}.`);
}

/** Each status of a batch once. */
function showBatch(
  { id, status, request_counts }: BulkBatch,
  view: ProgressView,
  statuses: Map<string, string>,
): void {
  if (statuses.get(id) === status) return;
  statuses.set(id, status);
  const { completed = 0, total = 0 } = request_counts ?? {};
  view.print(`${id} is ${status}: ${count(completed)} of ${count(total)} requests.`);
}

function summaryText(summary: BulkSummary): string {
  const { done, succeeded, failed, invalid, tokens, cost, elapsed } = summary;
  const parts = [
    `${count(done)} done: ${count(succeeded)} succeeded, ${count(failed)} failed`,
    invalid > 0 ? `${count(invalid)} skipped` : '',
    `${count(tokens.input + tokens.output)} tokens`,
    cost === undefined ? '' : `$${cost.toFixed(2)}`,
    duration(elapsed),
  ];
  return `${parts.filter((part) => part !== '').join(', ')}.`;
}
