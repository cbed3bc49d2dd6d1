import { onUserAbort } from '../../../core/abort/on-user-abort.ts';
import { startTimer } from '../../../core/abort/timer.ts';
import { callUntilAborted, untilAborted } from '../../../core/abort/until-aborted.ts';
import { OpenAIError } from '../../../core/errors/openai-error.ts';
import { CheckpointWriter } from './checkpoint-writer.ts';
import { CallRunner } from './call-runner.ts';
import { RunTimeoutError } from './call-time.ts';
import { runLimited } from './run-limited.ts';
import type { ToolCall, ToolResult } from './tool-call.ts';
import type { ToolLoopHost } from './tool-loop-host.ts';
import type { PendingCall, ToolCheckpoint, ToolLoopEnd } from './tool-checkpoint.ts';
import type { ToolLoopSettings } from './tool-loop-options.ts';

/**
 * Runs the tools that a model calls, round by round, within limits. It sends nothing itself:
 *
 * ```ts
 * while (await loop.mayRequest()) {
 *   const answer = await send(loop.signal);
 *   await loop.answer(callsOf(answer));
 * }
 * ```
 */
export class ToolLoop<Context = unknown, Conversation = unknown> {
  /** Whether the calls of an answer run one after the other. */
  isSequential = false;
  readonly #settings: ToolLoopSettings;
  readonly #host: ToolLoopHost<Context, Conversation>;
  readonly #runner: CallRunner<Context>;
  readonly #writer: CheckpointWriter;
  readonly #controller = new AbortController();
  readonly #startedAt: number;
  readonly #cleanUp: () => void;
  #rounds: number;
  #calls: number;
  #end: ToolLoopEnd | null;
  #pending: PendingCall[];
  /** What this process has run of the pending calls. */
  readonly #results = new Map<PendingCall, ToolResult>();
  #isStopped = false;
  #isOverTime = false;
  /** Whether a call was not run because there were too many. */
  #exceedsCalls = false;

  constructor(
    host: ToolLoopHost<Context, Conversation>,
    settings: ToolLoopSettings,
    signal: AbortSignal,
  ) {
    const { resumeFrom, maxDuration, onCheckpoint } = settings;
    this.#host = host;
    this.#settings = settings;
    this.#rounds = resumeFrom?.rounds ?? 0;
    this.#calls = resumeFrom?.calls ?? 0;
    this.#end = lastingEnd(resumeFrom?.end);
    this.#pending = resumeFrom?.pending.map((entry) => ({ ...entry })) ?? [];
    const elapsed = resumeFrom?.elapsed ?? 0;
    this.#startedAt = performance.now() - elapsed;
    this.#writer = new CheckpointWriter(() => onCheckpoint?.(this.checkpoint()));
    this.#runner = new CallRunner(host, settings, this.signal, () => this.stop());
    const timer = startTimer(Math.max(0, maxDuration - elapsed), () => this.#expire());
    const removeAbortListener = onUserAbort(signal, (error) => this.#controller.abort(error));
    this.#cleanUp = () => {
      clearTimeout(timer);
      removeAbortListener();
    };
  }

  /** Aborts requests and tools: with the run, and when `maxDuration` has passed. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Why the loop has ended; null while it runs. */
  get end(): ToolLoopEnd | null {
    return this.#end;
  }

  /** Requests that were sent, and those before the checkpoint that was resumed. */
  get rounds(): number {
    return this.#rounds;
  }

  /** The calls that are left open: a tool or their approval has deferred them. */
  get deferredCalls(): ToolCall[] {
    if (this.#end !== 'deferred') return [];
    return this.#pending.filter(({ state }) => state !== 'done').map(({ call }) => call);
  }

  /** The state as plain JSON. */
  checkpoint(): ToolCheckpoint<Conversation> {
    return {
      version: 1,
      api: this.#host.api,
      rounds: this.#rounds,
      calls: this.#calls,
      elapsed: Math.round(performance.now() - this.#startedAt),
      end: this.#end,
      pending: this.#pending.map((entry) => ({ ...entry })),
      conversation: this.#host.conversation(),
    };
  }

  /** Ends the loop once the calls of the current answer are done. */
  stop(): void {
    this.#isStopped = true;
  }

  /**
   * Whether another request is due, which then counts as a round. The first call runs what a checkpoint has
   * left to run.
   */
  async mayRequest(): Promise<boolean> {
    if (this.#pending.length > 0 && this.#end === null) await this.#runPending();
    this.#throwIfAborted();
    if (this.#end !== null) return false;
    if (this.#isStopped) await this.#finish('stopped');
    else if (this.#isOverTime) await this.#finish('max_duration');
    else if (this.#rounds >= this.#settings.maxRounds) await this.#finish('max_rounds');
    else this.#rounds += 1;
    // It is another one now.
    return (this.#end as ToolLoopEnd | null) === null;
  }

  /**
   * Runs the calls of an answer, and adds their results to the conversation. Without calls, the loop has
   * completed.
   */
  async answer(calls: readonly ToolCall[]): Promise<void> {
    this.#pending = calls.map((call) => ({ call, state: 'waiting' }));
    if (calls.length === 0) await this.#finish('completed');
    else await this.#runPending();
  }

  /** Ends the loop with an answer that was cut off or failed, whose calls are not run. */
  async incomplete(): Promise<void> {
    await this.#finish('incomplete');
  }

  /**
   * Ends the loop when `maxDuration` has aborted its request, which then is no round.
   *
   * @throws any other error
   */
  async failed(error: unknown): Promise<void> {
    if (!this.#isOverTime) throw error;
    this.#rounds -= 1;
    await this.#finish('max_duration');
  }

  /** Calls a function of the caller's, no longer than the run lasts. */
  async call(run: () => void | Promise<void>): Promise<void> {
    try {
      await callUntilAborted(run, this.signal);
    } catch (error) {
      if (!(error instanceof RunTimeoutError)) throw error;
    }
    this.#throwIfAborted();
  }

  /** Removes timer and listener, and aborts what a tool has left running. */
  close(): void {
    this.#cleanUp();
    if (!this.signal.aborted) this.#controller.abort(new OpenAIError('The run has ended.'));
  }

  async #runPending(): Promise<void> {
    await this.#save();
    const open = this.#pending.filter(({ state }) => state !== 'done');
    const mustWait =
      this.isSequential || open.some(({ call }) => this.#host.findTool(call)?.sequential);
    const limit = mustWait ? 1 : this.#settings.maxParallelCalls;
    const failure = await runLimited(open, limit, (entry) => this.#run(entry));
    if (failure !== null) {
      await this.#save();
      throw failure.error;
    }
    if (this.#pending.some(({ state }) => state !== 'done')) {
      await this.#finish('deferred');
      return;
    }
    const results = this.#pending.map((entry) => this.#results.get(entry) ?? storedResult(entry));
    this.#pending = [];
    this.#results.clear();
    this.#host.addResults(results);
    if (this.#exceedsCalls) this.#end = 'max_calls';
    await this.#save();
  }

  async #run(entry: PendingCall): Promise<void> {
    this.#throwIfAborted();
    const result = await this.#runner.run({
      entry,
      round: this.#rounds,
      begin: () => this.#begin(entry),
    });
    if (result === null) return;
    entry.state = 'done';
    entry.output = result.output;
    entry.isError = result.isError;
    this.#results.set(entry, result);
    this.#host.onResult?.(result);
    await this.#save();
  }

  /** Counts a call; why it must not begin, if so. */
  async #begin(entry: PendingCall): Promise<string | null> {
    const { maxCalls } = this.#settings;
    if (this.#calls >= maxCalls) {
      this.#exceedsCalls = true;
      return `The call was not run: the run has reached its limit of ${maxCalls} calls.`;
    }
    this.#calls += 1;
    entry.state = 'started';
    await this.#save();
    return null;
  }

  async #finish(end: ToolLoopEnd): Promise<void> {
    this.#end = end;
    await this.#save();
  }

  async #save(): Promise<void> {
    if (this.#settings.onCheckpoint === undefined) return;
    const saved = this.#writer.save();
    // The last state of a run that is aborted is saved, too; nobody waits for it.
    if (this.signal.aborted && !this.#isOverTime) saved.catch(() => undefined);
    else await this.#untilSaved(saved);
  }

  /** After `maxDuration`, a save gets a little more time, so that the last state is not lost. */
  async #untilSaved(saved: Promise<void>): Promise<void> {
    try {
      await untilAborted(saved, this.signal);
    } catch (error) {
      if (!this.#isOverTime || error !== this.signal.reason) throw error;
      const limit = AbortSignal.timeout(Math.min(this.#settings.maxDuration, SAVE_TIME));
      await untilAborted(saved, limit).catch((failure: unknown) => {
        if (!limit.aborted) throw failure;
      });
    }
  }

  #throwIfAborted(): void {
    if (this.signal.aborted && !this.#isOverTime) throw this.signal.reason;
  }

  #expire(): void {
    if (this.signal.aborted) return;
    this.#isOverTime = true;
    this.#controller.abort(new RunTimeoutError(this.#settings.maxDuration));
  }
}

/** Milliseconds that a save may take after `maxDuration`. */
const SAVE_TIME = 5000;

/** An end after which a run that is resumed has nothing to do. */
function lastingEnd(end: ToolLoopEnd | null = null): ToolLoopEnd | null {
  return end === 'completed' || end === 'incomplete' ? end : null;
}

function storedResult({ call, output = '', isError = false }: PendingCall): ToolResult {
  return { call, output, isError };
}
