import type { ParsedChatCompletion } from '../../../generated/models/chat/completions/completions.ts';
import { AbstractChatCompletionRunner } from '../../chat-completions/abstract-chat-completion-runner.ts';
import type { AbstractChatCompletionRunnerEvents } from '../../chat-completions/chat-completion-events.ts';
import type { ChatCompletionClient } from '../../chat-completions/chat-completion-stream.ts';
import { startedItems } from '../loop/started-items.ts';
import type { ToolCall } from '../loop/tool-call.ts';
import type { ToolCheckpoint, ToolLoopEnd } from '../loop/tool-checkpoint.ts';
import { completeCalls, parsedRound } from './chat-round.ts';
import { checkedClient, ChatToolRun, type ChatRunParams } from './chat-tool-run.ts';
import type { ChatConversation, RunnerOptions } from './runner-options.ts';

/** The events of a {@link ChatCompletionRunner}. */
export interface ChatCompletionRunnerEvents extends AbstractChatCompletionRunnerEvents {
  /** The text of a message of the assistant. */
  content: (content: string) => void;
}

/**
 * A run of tools on chat completions: it sends a request, runs the functions that the model calls, and sends their
 * results, until the model calls none.
 *
 * ```ts
 * const runner = client.chat.completions.runTools({ model, messages, tools });
 * console.log(await runner.finalContent(), runner.endReason);
 * ```
 *
 * It runs whether or not anybody listens. Its promises reject with the error that ended the run.
 */
export class ChatCompletionRunner<Parsed = null> extends AbstractChatCompletionRunner<
  ChatCompletionRunnerEvents,
  Parsed,
  ParsedChatCompletion<Parsed>
> {
  /** The tools. The next request has those that are assigned here. */
  tools: readonly object[] = [];
  #run: ChatToolRun | null = null;

  /** Starts a run. */
  static runTools<Parsed = null>(
    client: ChatCompletionClient,
    params: ChatRunParams,
    options?: RunnerOptions,
  ): ChatCompletionRunner<Parsed> {
    const runner = new ChatCompletionRunner<Parsed>();
    runner.#start(client, params, options ?? {});
    return runner;
  }

  /** Why the run has ended; null while it runs, and when it failed. */
  get endReason(): ToolLoopEnd | null {
    return this.#run?.loop.end ?? null;
  }

  /** The calls that were left open, when the run has ended with `deferred`. */
  get deferredCalls(): ToolCall[] {
    return this.#run?.loop.deferredCalls ?? [];
  }

  /** Ends the run once the calls of the current message are done. Its promises resolve. */
  stop(): void {
    this.#run?.loop.stop();
  }

  /** The state of the run, for `resumeFrom`; null before it has started. */
  checkpoint(): ToolCheckpoint<ChatConversation> | null {
    return this.#run?.loop.checkpoint() ?? null;
  }

  protected override receive(completion: ParsedChatCompletion<Parsed>): boolean {
    this.addCompletion(completion);
    const content = completion.choices[0]?.message.content;
    if (content) this.emit('content', content);
    return true;
  }

  protected override finish(): void {
    this.emitFinal();
  }

  #start(client: ChatCompletionClient, params: ChatRunParams, options: RunnerOptions): void {
    const { completions } = checkedClient(client).chat;
    const run = new ChatToolRun(this, params, options, {
      addToolMessage: (message) => this.addToolMessage(message),
      onResult: (result) => this.emit('toolResult', result),
      usage: () => this.usageSoFar(),
      resumed: (usage) => this.addEarlierUsage(usage),
    });
    this.#run = run;
    // Each answer is an event of its own; the first is that of the stream.
    const connect = (): void => {
      if (run.connected()) this.dispatch('connect', []);
    };
    const rounds = run.rounds<ParsedChatCompletion<Parsed>, Parsed>(async function* (body, sent) {
      const completion = await completions.create(body, sent)._thenUnwrap((answer) => {
        completeCalls(answer);
        return parsedRound<Parsed>(answer, body);
      });
      connect();
      yield completion;
      return completion;
    });
    this.start({ open: () => startedItems(rounds), signal: options.signal });
    // It runs whether or not anybody waits for it. Those who do receive its failure.
    this.done().catch(() => undefined);
  }
}
