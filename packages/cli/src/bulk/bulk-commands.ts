import { access } from 'node:fs/promises';
import { estimateBulk, outputState } from '@petrel/bulk';
import type { Command } from 'commander';
import { configurationError } from '../configuration-error.ts';
import { EXIT_CODES } from '../exit-codes.ts';
import { printRows } from '../print-rows.ts';
import { addQueueOptions, type QueueFlags } from '../queue/open-queue.ts';
import { showQueue } from '../queue/queue-status.ts';
import { count, duration } from './progress-line.ts';
import { runBulk } from './run-bulk.ts';
import {
  addInputOptions,
  addRunOptions,
  pricesOf,
  templateOf,
  type RunFlags,
} from './run-options.ts';

/** Adds `petrel bulk run`, `retry`, `status` and `estimate`. `exit` receives the exit code. */
export function addBulkCommands(program: Command, exit: (code: number) => void): void {
  const bulk = program
    .command('bulk')
    .description('Sends a request for each row of a file; the same command resumes it.');
  addRunOptions(bulk.command('run'))
    .description('sends the rows that have no result yet')
    .action(async (input: string, flags: RunFlags) => exit(await runBulk(input, flags, false)));
  addRunOptions(bulk.command('retry'))
    .description('sends the rows that have failed, and those that have no result yet')
    .action(async (input: string, flags: RunFlags) => exit(await runBulk(input, flags, true)));
  addQueueOptions(bulk.command('status'))
    .description('shows what an output or a queue holds, also during a run')
    .argument('[output]', 'output of a run')
    .option('--prices <file>', 'JSON of prices: {"model": {"input": 0.25, "output": 2}}')
    .option('--json', 'prints JSON')
    .action(async (output: string | undefined, flags: StatusFlags) =>
      exit(await showStatus(output, flags)),
    );
  addInputOptions(bulk.command('estimate'))
    .description('estimates tokens, cost and time, and sends nothing')
    .option('-o, --output <file>', 'rows that have a result in it do not count')
    .option('--answer-tokens <number>', 'of an answer without a maximum (default: 500)', Number)
    .option('--json', 'prints JSON')
    .action(async (input: string, flags: EstimateFlags) => exit(await showEstimate(input, flags)));
}

interface StatusFlags extends QueueFlags {
  prices?: string;
  json?: boolean;
}

type EstimateFlags = Omit<StatusFlags, keyof QueueFlags> &
  Partial<
    Pick<RunFlags, 'output' | 'template' | 'format' | 'requestsPerMinute' | 'tokensPerMinute'>
  > & { answerTokens?: number };

async function showStatus(output: string | undefined, flags: StatusFlags): Promise<number> {
  if ((output === undefined) === (flags.queue === undefined)) {
    throw configurationError('`petrel bulk status` takes an output, or --queue.');
  }
  return output === undefined ? showQueue(flags) : showOutput(output, flags);
}

async function showOutput(output: string, flags: StatusFlags): Promise<number> {
  await access(output).catch((cause: unknown) => {
    throw configurationError(`There is no output ${output}.`, cause);
  });
  const state = await outputState(output, { prices: await pricesOf(flags) });
  const { done, succeeded, failed, damaged, tokens, cost } = state;
  printRows(flags, state, [
    ['done', count(done)],
    ['succeeded', count(succeeded)],
    ['failed', count(failed)],
    ['damaged lines', damaged === 0 ? undefined : count(damaged)],
    ['input tokens', count(tokens.input)],
    ['output tokens', count(tokens.output)],
    ['cost', cost === undefined ? undefined : `$${cost.toFixed(2)}`],
  ]);
  return failed > 0 ? EXIT_CODES.failures : EXIT_CODES.success;
}

async function showEstimate(input: string, flags: EstimateFlags): Promise<number> {
  const { json: _json, prices: _prices, template: _template, ...options } = flags;
  const estimate = await estimateBulk({
    ...options,
    input,
    request: await templateOf(flags),
    prices: await pricesOf(flags),
    onInvalidRow: (error) => process.stderr.write(`${error.message}\n`),
  });
  const { rows, done, invalid, tokens, cost, time } = estimate;
  printRows(flags, estimate, [
    ['rows to send', count(rows)],
    ['done', done === 0 ? undefined : count(done)],
    ['cannot be sent', invalid === 0 ? undefined : count(invalid)],
    ['input tokens', count(tokens.input)],
    ['output tokens', count(tokens.output)],
    ['cost', cost === undefined ? undefined : `$${cost.toFixed(2)}`],
    ['time', time === undefined ? undefined : duration(time)],
  ]);
  return invalid > 0 ? EXIT_CODES.usage : EXIT_CODES.success;
}
